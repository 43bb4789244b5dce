-- People who sign in. A person is no public record: no revisions, no change feed, nothing here leaves the house.

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- As it was typed, and as it is compared; none for those who are only phoned.
    address TEXT,
    address_key TEXT,
    language TEXT NOT NULL,
    invited_by UUID,
    created_at BIGINT NOT NULL,
    joined_at BIGINT,
    disabled_at BIGINT
);
CREATE UNIQUE INDEX person_address ON person (address_key);

-- A role somebody holds, at an organisation or for the whole network.
CREATE TABLE held_role (
    id UUID NOT NULL PRIMARY KEY,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    -- No foreign key: organisations belong to the room above.
    organization UUID,
    given_by UUID,
    since BIGINT NOT NULL,
    until BIGINT
);
CREATE INDEX held_role_person ON held_role (person);

-- A way in that works once. Only hashes: who reads this table can't use it. Without a person it is what somebody
-- got who asked with an address nobody has, so that both look alike.
CREATE TABLE way_in (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    person UUID REFERENCES person (id) ON DELETE CASCADE,
    secret BYTEA,
    browser BYTEA,
    code BYTEA,
    wrong_codes BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE UNIQUE INDEX way_in_secret ON way_in (secret);
CREATE INDEX way_in_browser ON way_in (browser);
CREATE INDEX way_in_person ON way_in (person);

-- Somebody signed in, in one browser. The cookie's hash, never the cookie.
CREATE TABLE session (
    id UUID NOT NULL PRIMARY KEY,
    secret BYTEA NOT NULL,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    began_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX session_secret ON session (secret);
CREATE INDEX session_person ON session (person);
