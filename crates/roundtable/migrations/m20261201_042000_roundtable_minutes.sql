-- On which day a line of minutes was corrected while members read it.
ALTER TABLE minutes_entry ADD COLUMN corrected TEXT;
