-- What else was done with the change that touched a record: read beside its history.
CREATE INDEX audit_unit ON audit (unit);
