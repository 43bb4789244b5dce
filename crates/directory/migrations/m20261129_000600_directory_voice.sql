-- What residents tell: read by a person before anybody else sees it, and forgotten again.

CREATE TABLE voice (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- No foreign key: what was told about a service is still to be answered when that is gone.
    service UUID,
    language TEXT NOT NULL,
    -- Answers as names, each with a space between; what was written, until it is forgotten.
    answers TEXT NOT NULL,
    body TEXT,
    -- How many told the same.
    count BIGINT NOT NULL,
    state TEXT NOT NULL,
    reply TEXT,
    person UUID,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX voice_state ON voice (state, created_at);
CREATE INDEX voice_service ON voice (service, created_at);

-- Under what its code is turned into, never the code.
CREATE TABLE voice_receipt (
    lookup BYTEA NOT NULL PRIMARY KEY,
    voice UUID NOT NULL REFERENCES voice (id) ON DELETE CASCADE
);
CREATE INDEX voice_receipt_voice ON voice_receipt (voice);
