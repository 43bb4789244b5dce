-- Changes of services on their way: written by their organisation, read by somebody else, then public.

CREATE TABLE edit (
    id UUID NOT NULL PRIMARY KEY,
    organization UUID NOT NULL,
    -- No foreign key: a service that is only being written is not there yet.
    service UUID NOT NULL,
    is_new BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    -- Whether it changed something, when it was sent in, that needs a second person.
    critical BOOLEAN NOT NULL,
    -- The language new sentences are in.
    language TEXT NOT NULL,
    -- What the form said when it was begun, and what it says; JSON.
    base TEXT NOT NULL,
    sheet TEXT NOT NULL,
    -- Counts its changes, for optimistic locking.
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    submitted_at BIGINT,
    called_back_at BIGINT,
    -- Why it was given back.
    reason TEXT,
    decided_at BIGINT
);
CREATE INDEX edit_organization ON edit (organization);
CREATE INDEX edit_state ON edit (state, submitted_at);
-- One change of a service at a time: who comes later goes on with it.
CREATE UNIQUE INDEX edit_open ON edit (service) WHERE state <> 'approved';

-- Who wrote it: of them nobody approves a critical field.
CREATE TABLE edit_hand (
    edit UUID NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    person UUID NOT NULL,
    PRIMARY KEY (edit, person)
);

-- What is gone of a service is looked for among what is gone at all.
CREATE INDEX directory_revision_gone ON directory_revision (record) WHERE gone;
