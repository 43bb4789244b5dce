-- Counts changes of how organisations stand and of what the table knows of them, so that a list that was read before is
-- known to be of now. No row before the first change.

CREATE TABLE network_turn (
    id BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
);
