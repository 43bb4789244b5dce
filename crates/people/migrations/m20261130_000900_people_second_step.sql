-- Until when a session counts as one in which the second step was shown, and as shown just now. The step itself
-- lies in the keys store.

ALTER TABLE session ADD COLUMN counts_until BIGINT;
ALTER TABLE session ADD COLUMN just_until BIGINT;
-- Since when somebody has a second step: where the keys store knows of none, it was lost and not never set.
ALTER TABLE person ADD COLUMN second_step_at BIGINT;
