-- Whom a service is made for, by group; several with commas between them.
ALTER TABLE service ADD COLUMN made_for TEXT;
