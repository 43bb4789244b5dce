-- How organisations stand to the table and where they may be named: what happened, never what follows from it.
-- Numbers count up for each organisation, so that of two who change it at once one has to look again.

CREATE TABLE membership_event (
    organization UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    word TEXT NOT NULL,
    person UUID,
    at BIGINT NOT NULL,
    PRIMARY KEY (organization, number)
);

CREATE TABLE consent_event (
    organization UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    word TEXT NOT NULL,
    person UUID,
    at BIGINT NOT NULL,
    text_version BIGINT NOT NULL,
    PRIMARY KEY (organization, number)
);
