-- How often somebody gets what can wait; nothing said means daily.
ALTER TABLE person ADD COLUMN mail TEXT;
-- What somebody without an address comes in by, beside passphrase and code.
ALTER TABLE person ADD COLUMN sign_in_name TEXT;
CREATE UNIQUE INDEX person_sign_in_name ON person (sign_in_name);

-- What somebody will be told in one letter with all else: which kind of thing, where to look, and how often it
-- happened since the last letter. No name and no word of it.
CREATE TABLE notice (
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    path TEXT NOT NULL,
    happened BIGINT NOT NULL,
    first_at BIGINT NOT NULL,
    PRIMARY KEY (person, topic, path)
);

-- The end of a link by which somebody stops letters that can wait, without signing in; its hash alone.
CREATE TABLE mail_stop (
    secret BYTEA NOT NULL PRIMARY KEY,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX mail_stop_person ON mail_stop (person);
