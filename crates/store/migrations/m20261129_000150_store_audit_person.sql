-- Who it was, where they signed in; the role stays how they came.
ALTER TABLE audit ADD COLUMN person UUID;
CREATE INDEX audit_person ON audit (person, at);
