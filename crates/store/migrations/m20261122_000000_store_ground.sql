-- The store's own tables. One text for both engines: only UUID, BIGINT, TEXT, BOOLEAN,
-- DOUBLE PRECISION and BYTEA are used, so that a backup of one can be read into the other.

-- What changed, by id only. Numbers are taken last in the transaction: number order is commit order.
CREATE TABLE change_feed (
    number BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    entity TEXT,
    record UUID,
    source TEXT,
    at BIGINT NOT NULL
);

-- Who did what to which record. No content.
CREATE TABLE audit (
    id UUID NOT NULL PRIMARY KEY,
    unit UUID NOT NULL,
    at BIGINT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT,
    record UUID,
    count BIGINT NOT NULL
);
CREATE INDEX audit_record ON audit (record);

-- Work to be done later; a lease row a job.
CREATE TABLE job (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    done_at BIGINT,
    failed_at BIGINT,
    last_error TEXT
);
CREATE INDEX job_due ON job (run_at);

-- Files in pieces, so that app servers keep nothing.
CREATE TABLE file (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    audience TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE file_chunk (
    file UUID NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    part BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (file, part)
);

-- What belongs to the installation as a whole: the city, the demonstration marker, publicity.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- What was withdrawn or erased and must stay so. Also kept in a ledger outside every backup.
CREATE TABLE suppression (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (record, kind)
);
