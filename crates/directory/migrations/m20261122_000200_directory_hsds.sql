-- The rest of HSDS 3.1 and what our profile adds; the order follows the links between them.
CREATE TABLE taxonomy (
    id UUID NOT NULL PRIMARY KEY,
    uri TEXT,
    version TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);

CREATE TABLE taxonomy_term (
    id UUID NOT NULL PRIMARY KEY,
    code TEXT,
    parent_id UUID REFERENCES taxonomy_term (id) DEFERRABLE INITIALLY DEFERRED,
    taxonomy TEXT,
    language TEXT,
    taxonomy_id UUID REFERENCES taxonomy (id) DEFERRABLE INITIALLY DEFERRED,
    term_uri TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX taxonomy_term_parent_id ON taxonomy_term (parent_id);
CREATE INDEX taxonomy_term_taxonomy_id ON taxonomy_term (taxonomy_id);

CREATE TABLE unit (
    id UUID NOT NULL PRIMARY KEY,
    scheme TEXT,
    identifier TEXT,
    uri TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);

CREATE TABLE program (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX program_organization_id ON program (organization_id);

CREATE TABLE service (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    program_id UUID REFERENCES program (id) DEFERRABLE INITIALLY DEFERRED,
    url TEXT,
    email TEXT,
    status TEXT NOT NULL,
    minimum_age DOUBLE PRECISION,
    maximum_age DOUBLE PRECISION,
    assured_date TEXT,
    assurer_email TEXT,
    last_modified BIGINT,
    access TEXT,
    holiday_hours TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX service_organization_id ON service (organization_id);
CREATE INDEX service_program_id ON service (program_id);

CREATE TABLE location (
    id UUID NOT NULL PRIMARY KEY,
    location_type TEXT NOT NULL,
    url TEXT,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    external_identifier TEXT,
    external_identifier_type TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX location_organization_id ON location (organization_id);

CREATE TABLE service_at_location (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    location_id UUID NOT NULL REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX service_at_location_service_id ON service_at_location (service_id);
CREATE INDEX service_at_location_location_id ON service_at_location (location_id);

CREATE TABLE organization_identifier (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    identifier_scheme TEXT,
    identifier_type TEXT NOT NULL,
    identifier TEXT NOT NULL,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX organization_identifier_organization_id ON organization_identifier (organization_id);

CREATE TABLE url (
    id UUID NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX url_organization_id ON url (organization_id);
CREATE INDEX url_service_id ON url (service_id);

CREATE TABLE funding (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX funding_organization_id ON funding (organization_id);
CREATE INDEX funding_service_id ON funding (service_id);

CREATE TABLE cost_option (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to TEXT,
    currency TEXT,
    amount DOUBLE PRECISION,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX cost_option_service_id ON cost_option (service_id);

CREATE TABLE required_document (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    uri TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX required_document_service_id ON required_document (service_id);

CREATE TABLE service_capacity (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    unit_id UUID NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    available DOUBLE PRECISION NOT NULL,
    maximum DOUBLE PRECISION,
    updated BIGINT NOT NULL,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX service_capacity_service_id ON service_capacity (service_id);
CREATE INDEX service_capacity_unit_id ON service_capacity (unit_id);

CREATE TABLE contact (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    service_at_location_id UUID REFERENCES service_at_location (id) DEFERRABLE INITIALLY DEFERRED,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    email TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX contact_organization_id ON contact (organization_id);
CREATE INDEX contact_service_id ON contact (service_id);
CREATE INDEX contact_service_at_location_id ON contact (service_at_location_id);
CREATE INDEX contact_location_id ON contact (location_id);

CREATE TABLE phone (
    id UUID NOT NULL PRIMARY KEY,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    contact_id UUID REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    service_at_location_id UUID REFERENCES service_at_location (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    extension DOUBLE PRECISION,
    type TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX phone_location_id ON phone (location_id);
CREATE INDEX phone_service_id ON phone (service_id);
CREATE INDEX phone_organization_id ON phone (organization_id);
CREATE INDEX phone_contact_id ON phone (contact_id);
CREATE INDEX phone_service_at_location_id ON phone (service_at_location_id);

CREATE TABLE address (
    id UUID NOT NULL PRIMARY KEY,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    attention TEXT,
    address_1 TEXT NOT NULL,
    address_2 TEXT,
    city TEXT NOT NULL,
    region TEXT,
    state_province TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    address_type TEXT NOT NULL,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX address_location_id ON address (location_id);

CREATE TABLE schedule (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    service_at_location_id UUID REFERENCES service_at_location (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to TEXT,
    dtstart TEXT,
    timezone DOUBLE PRECISION,
    until TEXT,
    count DOUBLE PRECISION,
    wkst TEXT,
    freq TEXT,
    interval DOUBLE PRECISION,
    byday TEXT,
    byweekno TEXT,
    bymonthday TEXT,
    byyearday TEXT,
    opens_at TEXT,
    closes_at TEXT,
    schedule_link TEXT,
    attending_type TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX schedule_service_id ON schedule (service_id);
CREATE INDEX schedule_location_id ON schedule (location_id);
CREATE INDEX schedule_service_at_location_id ON schedule (service_at_location_id);

CREATE TABLE closure (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    closed_from TEXT NOT NULL,
    closed_to TEXT NOT NULL,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX closure_service_id ON closure (service_id);
CREATE INDEX closure_location_id ON closure (location_id);

CREATE TABLE service_area (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    service_at_location_id UUID REFERENCES service_at_location (id) DEFERRABLE INITIALLY DEFERRED,
    extent TEXT,
    extent_type TEXT,
    uri TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX service_area_service_id ON service_area (service_id);
CREATE INDEX service_area_service_at_location_id ON service_area (service_at_location_id);

CREATE TABLE language (
    id UUID NOT NULL PRIMARY KEY,
    service_id UUID REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    phone_id UUID REFERENCES phone (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    code TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX language_service_id ON language (service_id);
CREATE INDEX language_location_id ON language (location_id);
CREATE INDEX language_phone_id ON language (phone_id);

CREATE TABLE accessibility (
    id UUID NOT NULL PRIMARY KEY,
    location_id UUID REFERENCES location (id) DEFERRABLE INITIALLY DEFERRED,
    url TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX accessibility_location_id ON accessibility (location_id);

CREATE TABLE attribute (
    id UUID NOT NULL PRIMARY KEY,
    link_id UUID NOT NULL,
    taxonomy_term_id UUID NOT NULL REFERENCES taxonomy_term (id) DEFERRABLE INITIALLY DEFERRED,
    link_type TEXT,
    link_entity TEXT NOT NULL,
    value TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX attribute_link_id ON attribute (link_id);
CREATE INDEX attribute_taxonomy_term_id ON attribute (taxonomy_term_id);

-- Texts per language: the source and its translations, one row each.
CREATE TABLE directory_text (
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
CREATE TABLE directory_revision (
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

-- How other systems call a record, by source; an import finds its own rows again by it.
CREATE TABLE external_identifier (
    source TEXT NOT NULL,
    external TEXT NOT NULL,
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    PRIMARY KEY (source, entity, external)
);
CREATE INDEX external_identifier_record ON external_identifier (record);

-- Where records came from and on what basis they may be shown.
CREATE TABLE import_source (
    source TEXT NOT NULL PRIMARY KEY,
    basis TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- What was public and no longer is, so that harvesters can forget it. Only ids.
CREATE TABLE directory_deletion (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (record)
);
CREATE INDEX directory_deletion_at ON directory_deletion (at);
