-- Until when a session counts as one in which the second step was shown, and as shown just now. The step itself
-- lies in the keys store.

ALTER TABLE session ADD COLUMN counts_until BIGINT;
ALTER TABLE session ADD COLUMN just_until BIGINT;
