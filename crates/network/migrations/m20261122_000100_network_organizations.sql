-- Organisations (HSDS 3.1 `organization`), their texts and revisions.
CREATE TABLE organization (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT,
    website TEXT,
    tax_status TEXT,
    tax_id TEXT,
    year_incorporated DOUBLE PRECISION,
    legal_status TEXT,
    logo TEXT,
    uri TEXT,
    parent_organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX organization_parent_organization_id ON organization (parent_organization_id);

-- Texts per language: the source and its translations, one row each.
CREATE TABLE network_text (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    source_hash BIGINT NOT NULL,
    told_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (entity, record, field, lang)
);

-- The full record after each change.
CREATE TABLE network_revision (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    unit UUID NOT NULL,
    role TEXT NOT NULL,
    gone BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
);
