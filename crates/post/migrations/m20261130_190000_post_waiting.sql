-- Where who gets an optional letter stops them without signing in; for their mail program.
ALTER TABLE outbox ADD COLUMN stop_url TEXT;

-- What somebody waits for goes before what can wait.
CREATE INDEX outbox_waiting ON outbox (essential DESC, due_at, id) WHERE accepted_at IS NULL AND failed_at IS NULL;
DROP INDEX outbox_due;
