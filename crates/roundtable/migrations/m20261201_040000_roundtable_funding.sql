-- What a funder calls the project that pays for a table.
ALTER TABLE round_table ADD COLUMN funding TEXT;
