-- The organisation a letter names something of: what waits of it goes when the organisation does.
ALTER TABLE outbox ADD COLUMN about UUID;
CREATE INDEX outbox_about ON outbox (about);
