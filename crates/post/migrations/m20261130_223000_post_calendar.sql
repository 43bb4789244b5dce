-- The calendar that goes with a letter: an invitation to a meeting, or its cancellation.
ALTER TABLE outbox ADD COLUMN calendar TEXT;
