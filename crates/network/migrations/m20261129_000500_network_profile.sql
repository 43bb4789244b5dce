-- What the table knows of an organisation besides its record: kept for the table alone, shown to nobody else.

CREATE TABLE organization_profile (
    organization UUID NOT NULL PRIMARY KEY REFERENCES organization (id) ON DELETE CASCADE,
    -- The kind of seat it would have; none where nobody has said.
    category TEXT,
    relation TEXT NOT NULL,
    size TEXT,
    -- Codes of fields and languages, each with a space between.
    fields TEXT NOT NULL,
    languages TEXT NOT NULL,
    communities TEXT NOT NULL,
    -- Its name here is not its real one.
    alias BOOLEAN NOT NULL
);

-- Whom to write to or call. Gone when the organisation leaves.
CREATE TABLE network_contact (
    id UUID NOT NULL PRIMARY KEY,
    organization UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    address TEXT,
    phone TEXT,
    language TEXT,
    since BIGINT NOT NULL
);
CREATE INDEX network_contact_organization ON network_contact (organization);

-- Calls, mails, memos, visits: facts only. The organisation it is about reads it; it expires.
CREATE TABLE contact_log (
    id UUID NOT NULL PRIMARY KEY,
    organization UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    next_step TEXT,
    next_day BIGINT,
    person UUID,
    at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX contact_log_organization ON contact_log (organization);
CREATE INDEX contact_log_expires ON contact_log (expires_at);
