-- Addresses at which calendar programs fetch somebody's meetings: one each, by its hash.
CREATE TABLE calendar_feed (
    secret BYTEA NOT NULL PRIMARY KEY,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_feed_person ON calendar_feed (person);
