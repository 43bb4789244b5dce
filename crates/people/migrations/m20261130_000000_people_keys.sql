-- The keys store: what people prove themselves by and open sealed things with. Never part of the city's database or
-- its backups (domain/security.md, "Keys"). No foreign keys: persons live in the other database.

-- A passphrase with a second step: one that counts, and one in the making.
CREATE TABLE credential (
    person UUID NOT NULL,
    state TEXT NOT NULL,
    -- Which one of this person's it is; what is sealed under it is bound to it.
    number BIGINT NOT NULL,
    salt BYTEA NOT NULL,
    -- Of the half that signs in; the half that unlocks is never kept.
    verifier BYTEA NOT NULL,
    kind TEXT NOT NULL,
    -- The app's secret under the half that unlocks: who reads this table makes no codes.
    key_id UUID NOT NULL,
    app BYTEA,
    -- The half minute of the last code that was used.
    used_step BIGINT,
    -- The person's keys under the half that unlocks, where there are any.
    user_key BYTEA,
    made_at BIGINT NOT NULL,
    -- The key of the one that stood when it was begun: it takes the place of that one and no other.
    replaces UUID,
    PRIMARY KEY (person, state)
);

-- Codes on paper, each for once. Hashed with the half that unlocks.
CREATE TABLE paper_code (
    person UUID NOT NULL,
    state TEXT NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (person, state, number)
);

-- Wrong tries since the last right one.
CREATE TABLE tries (
    person UUID NOT NULL PRIMARY KEY,
    wrong BIGINT NOT NULL,
    closed_until BIGINT
);

-- A person's keys: the public ones, and the secret ones under the recovery code. Without a time they are in the making.
CREATE TABLE user_key (
    person UUID NOT NULL PRIMARY KEY,
    sealing BYTEA NOT NULL,
    signing BYTEA NOT NULL,
    recovery_key_id UUID NOT NULL,
    recovery_salt BYTEA NOT NULL,
    recovery BYTEA NOT NULL,
    -- Which recovery code it is; the sealed keys are bound to it.
    number BIGINT NOT NULL,
    confirmed_at BIGINT
);
