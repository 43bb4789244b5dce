CREATE TABLE house (
    id UUID NOT NULL PRIMARY KEY,
    code TEXT,
    email TEXT,
    floors DOUBLE PRECISION,
    built TEXT,
    opened BIGINT,
    neighbour_id UUID REFERENCES house (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE door (
    id UUID NOT NULL PRIMARY KEY,
    house_id UUID NOT NULL REFERENCES house (id) DEFERRABLE INITIALLY DEFERRED,
    leads_to_id UUID REFERENCES house (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE TABLE shelf (
    id UUID NOT NULL PRIMARY KEY,
    door_id UUID REFERENCES door (id) DEFERRABLE INITIALLY DEFERRED,
    shelf_id UUID REFERENCES shelf (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
-- Neither deferrable nor an entity's.
CREATE TABLE mini_note (
    id UUID NOT NULL PRIMARY KEY,
    door UUID NOT NULL REFERENCES door (id),
    body BYTEA NOT NULL,
    loud BOOLEAN
);
CREATE TABLE mini_reply (
    note UUID NOT NULL REFERENCES mini_note,
    part BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (note, part)
);
-- A key whose columns are in another order than the table's, and whose text is not in ASCII order.
CREATE TABLE mini_word (
    note TEXT,
    word TEXT NOT NULL,
    lang TEXT NOT NULL,
    weight DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (lang, word)
);
CREATE TABLE mini_text (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    source_hash BIGINT NOT NULL,
    told_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (entity, record, field, lang)
);
CREATE TABLE mini_revision (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    unit UUID NOT NULL,
    role TEXT NOT NULL,
    gone BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
);
