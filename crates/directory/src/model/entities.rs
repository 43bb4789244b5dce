//! The rest of HSDS 3.1 as data: every entity with its fields in the standard's order and, after
//! them, those of our own profile. `metadata` is missing on purpose: it is a view of revisions.

use kernel::{Entity, Field, Kind};
use network::model::ORGANIZATION;

/// Weekdays as RFC 5545 writes them.
const WEEKDAYS: Kind = Kind::Choice(&["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
/// What a location or address can be.
const PLACES: Kind = Kind::Choice(&["physical", "postal", "virtual"]);

const ID: Field = Field::new("id", Kind::Line).required();

const fn entity(name: &'static str, file: &'static str, root: bool, fields: &'static [Field]) -> Entity {
    Entity { name, file, room: "directory", root, fields }
}

/// HSDS `taxonomy`.
pub static TAXONOMY: Entity = entity(
    "taxonomy",
    "taxonomies",
    true,
    &[
        ID,
        Field::text("name").required(),
        Field::text("description").required(),
        Field::new("uri", Kind::Uri),
        Field::line("version"),
    ],
);

/// HSDS `taxonomy_term`.
pub static TAXONOMY_TERM: Entity = entity(
    "taxonomy_term",
    "taxonomy_terms",
    true,
    &[
        ID,
        Field::line("code"),
        Field::text("name").required(),
        Field::text("description").required(),
        Field::points("parent_id", "taxonomy_term", ""),
        Field::line("taxonomy"),
        Field::line("language"),
        Field::points("taxonomy_id", "taxonomy", "taxonomy_detail"),
        Field::new("term_uri", Kind::Uri),
    ],
);

/// HSDS `unit`.
pub static UNIT: Entity = entity(
    "unit",
    "units",
    true,
    &[
        ID,
        Field::text("name").required(),
        Field::line("scheme"),
        Field::line("identifier"),
        Field::new("uri", Kind::Uri),
    ],
);

/// HSDS `program`.
pub static PROGRAM: Entity = entity(
    "program",
    "programs",
    false,
    &[
        ID,
        Field::owner("organization_id", "organization", "programs").required(),
        Field::text("name").required(),
        Field::text("alternate_name"),
        Field::text("description").required(),
    ],
);

/// The groups a service can be made for; told of none, it is for everyone.
pub const GROUPS: &[&str] = &[
    "children", "young", "older", "women", "families", "refugees", "ukraine", "students", "workers",
    "disabled",
];

/// HSDS `service`; `access`, `holiday_hours` and `made_for` are of our profile.
pub static SERVICE: Entity = entity(
    "service",
    "services",
    true,
    &[
        ID,
        Field::carries("organization_id", "organization", "services", "organization").required(),
        Field::points("program_id", "program", "program"),
        Field::text("name").required(),
        Field::text("alternate_name"),
        Field::text("description"),
        Field::new("url", Kind::Uri).critical(),
        Field::new("email", Kind::Email).critical().with_audience(),
        Field::new("status", Kind::Choice(&["active", "inactive", "defunct", "temporarily closed"]))
            .required()
            .critical(),
        Field::text("interpretation_services"),
        Field::text("application_process"),
        Field::text("fees_description"),
        Field::text("wait_time"),
        Field::text("fees"),
        Field::text("accreditations"),
        Field::text("eligibility_description"),
        Field::new("minimum_age", Kind::Number),
        Field::new("maximum_age", Kind::Number),
        Field::new("assured_date", Kind::Date),
        Field::new("assurer_email", Kind::Email).with_audience(),
        Field::text("licenses"),
        Field::text("alert"),
        Field::new("last_modified", Kind::DateTime),
        Field::new("access", Kind::Choices(&["walk_in", "appointment", "phone", "online"])),
        Field::new("holiday_hours", Kind::Choice(&["closed", "open"])),
        Field::new("made_for", Kind::Choices(GROUPS)),
    ],
);

/// HSDS `location`.
pub static LOCATION: Entity = entity(
    "location",
    "locations",
    true,
    &[
        ID,
        Field::new("location_type", PLACES).required(),
        Field::new("url", Kind::Uri).critical(),
        Field::owner("organization_id", "organization", "locations"),
        Field::text("name"),
        Field::text("alternate_name"),
        Field::text("description"),
        Field::text("transportation"),
        Field::new("latitude", Kind::Number).critical(),
        Field::new("longitude", Kind::Number).critical(),
        Field::line("external_identifier"),
        Field::line("external_identifier_type"),
    ],
);

/// HSDS `service_at_location`.
pub static SERVICE_AT_LOCATION: Entity = entity(
    "service_at_location",
    "service_at_location",
    true,
    &[
        ID,
        Field::owner("service_id", "service", "service_at_locations").required(),
        Field::carries("location_id", "location", "", "location").required(),
        Field::text("description"),
    ],
);

/// HSDS `organization_identifier`.
pub static ORGANIZATION_IDENTIFIER: Entity = entity(
    "organization_identifier",
    "organization_identifiers",
    false,
    &[
        ID,
        Field::owner("organization_id", "organization", "organization_identifiers").required(),
        Field::line("identifier_scheme"),
        Field::line("identifier_type").required(),
        Field::line("identifier").required(),
    ],
);

/// HSDS `url`.
pub static URL: Entity = entity(
    "url",
    "url",
    false,
    &[
        ID,
        Field::text("label"),
        Field::new("url", Kind::Uri).required().critical(),
        Field::owner("organization_id", "organization", "additional_websites"),
        Field::owner("service_id", "service", "additional_urls"),
    ],
);

/// HSDS `funding`.
pub static FUNDING: Entity = entity(
    "funding",
    "funding",
    false,
    &[
        ID,
        Field::owner("organization_id", "organization", "funding"),
        Field::owner("service_id", "service", "funding"),
        Field::text("source"),
    ],
);

/// HSDS `cost_option`.
pub static COST_OPTION: Entity = entity(
    "cost_option",
    "cost_options",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "cost_options").required(),
        Field::new("valid_from", Kind::Date),
        Field::new("valid_to", Kind::Date),
        Field::text("option"),
        Field::line("currency"),
        Field::new("amount", Kind::Number),
        Field::text("amount_description"),
    ],
);

/// HSDS `required_document`.
pub static REQUIRED_DOCUMENT: Entity = entity(
    "required_document",
    "required_documents",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "required_documents"),
        Field::text("document"),
        Field::new("uri", Kind::Uri),
    ],
);

/// HSDS `service_capacity`.
pub static SERVICE_CAPACITY: Entity = entity(
    "service_capacity",
    "service_capacity",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "capacities").required(),
        Field::points("unit_id", "unit", "unit").required(),
        Field::new("available", Kind::Number).required(),
        Field::new("maximum", Kind::Number),
        Field::text("description"),
        Field::new("updated", Kind::DateTime).required(),
    ],
);

/// HSDS `contact`: mostly a person, so an import starts it for members only.
pub static CONTACT: Entity = entity(
    "contact",
    "contacts",
    false,
    &[
        ID,
        Field::owner("organization_id", "organization", "contacts"),
        Field::owner("service_id", "service", "contacts"),
        Field::owner("service_at_location_id", "service_at_location", "contacts"),
        Field::owner("location_id", "location", "contacts"),
        Field::line("name"),
        Field::text("title"),
        Field::text("department"),
        Field::new("email", Kind::Email).critical().with_audience(),
    ],
);

/// HSDS `phone`.
pub static PHONE: Entity = entity(
    "phone",
    "phones",
    false,
    &[
        ID,
        Field::owner("location_id", "location", "phones"),
        Field::owner("service_id", "service", "phones"),
        Field::owner("organization_id", "organization", "phones"),
        Field::owner("contact_id", "contact", "phones"),
        Field::owner("service_at_location_id", "service_at_location", "phones"),
        Field::new("number", Kind::Phone).required().critical(),
        Field::new("extension", Kind::Number).critical(),
        Field::line("type"),
        Field::text("description"),
    ],
);

/// HSDS `address`. `state_province` is required; a city without provinces writes its own name.
/// `attention` is mostly a person's name, so an import starts it for members only.
pub static ADDRESS: Entity = entity(
    "address",
    "addresses",
    false,
    &[
        ID,
        Field::owner("location_id", "location", "addresses"),
        Field::line("attention").with_audience(),
        Field::line("address_1").required().critical(),
        Field::line("address_2").critical(),
        Field::line("city").required().critical(),
        Field::line("region"),
        Field::line("state_province").required(),
        Field::line("postal_code").required().critical(),
        Field::line("country").required(),
        Field::new("address_type", PLACES).required(),
    ],
);

/// HSDS `schedule`.
pub static SCHEDULE: Entity = entity(
    "schedule",
    "schedules",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "schedules"),
        Field::owner("location_id", "location", "schedules"),
        Field::owner("service_at_location_id", "service_at_location", "schedules"),
        Field::new("valid_from", Kind::Date),
        Field::new("valid_to", Kind::Date),
        Field::new("dtstart", Kind::Date),
        Field::new("timezone", Kind::Number),
        Field::new("until", Kind::Date),
        Field::new("count", Kind::Number),
        Field::new("wkst", WEEKDAYS),
        Field::new("freq", Kind::Choice(&["WEEKLY", "MONTHLY"])),
        Field::new("interval", Kind::Number),
        Field::line("byday"),
        Field::line("byweekno"),
        Field::line("bymonthday"),
        Field::line("byyearday"),
        Field::text("description"),
        Field::line("opens_at"),
        Field::line("closes_at"),
        Field::new("schedule_link", Kind::Uri),
        Field::line("attending_type"),
        Field::text("notes"),
    ],
);

/// A temporary closure; of our profile, HSDS has none.
pub static CLOSURE: Entity = entity(
    "closure",
    "closures",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "closures"),
        Field::owner("location_id", "location", "closures"),
        Field::new("closed_from", Kind::Date).required().critical(),
        Field::new("closed_to", Kind::Date).required().critical(),
        Field::text("reason"),
    ],
);

/// HSDS `service_area`.
pub static SERVICE_AREA: Entity = entity(
    "service_area",
    "service_areas",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "service_areas"),
        Field::owner("service_at_location_id", "service_at_location", "service_areas"),
        Field::text("name"),
        Field::text("description"),
        Field::line("extent"),
        Field::line("extent_type"),
        Field::line("uri"),
    ],
);

/// HSDS `language`: one that is spoken there.
pub static LANGUAGE: Entity = entity(
    "language",
    "languages",
    false,
    &[
        ID,
        Field::owner("service_id", "service", "languages"),
        Field::owner("location_id", "location", "languages"),
        Field::owner("phone_id", "phone", "languages"),
        Field::line("name"),
        Field::line("code"),
        Field::text("note"),
    ],
);

/// HSDS `accessibility`.
pub static ACCESSIBILITY: Entity = entity(
    "accessibility",
    "accessibility",
    false,
    &[
        ID,
        Field::owner("location_id", "location", "accessibility"),
        Field::text("description"),
        Field::text("details"),
        Field::new("url", Kind::Uri),
    ],
);

/// HSDS `attribute`: a term put on any record, named by `link_entity` and `link_id`.
pub static ATTRIBUTE: Entity = entity(
    "attribute",
    "attributes",
    false,
    &[
        ID,
        Field::owner("link_id", ANY, "attributes").required(),
        Field::carries("taxonomy_term_id", "taxonomy_term", "", "taxonomy_term").required(),
        Field::line("link_type"),
        Field::line("link_entity").required(),
        Field::line("value"),
        Field::text("label"),
    ],
);

/// The target of a link whose entity stands in the record itself, in `link_entity`.
pub const ANY: &str = "";

/// Every entity, those of the network first, each after all it points to but its own kind.
pub static ENTITIES: [&Entity; 23] = [
    &ORGANIZATION,
    &TAXONOMY,
    &TAXONOMY_TERM,
    &UNIT,
    &PROGRAM,
    &SERVICE,
    &LOCATION,
    &SERVICE_AT_LOCATION,
    &ORGANIZATION_IDENTIFIER,
    &URL,
    &FUNDING,
    &COST_OPTION,
    &REQUIRED_DOCUMENT,
    &SERVICE_CAPACITY,
    &CONTACT,
    &PHONE,
    &ADDRESS,
    &SCHEDULE,
    &CLOSURE,
    &SERVICE_AREA,
    &LANGUAGE,
    &ACCESSIBILITY,
    &ATTRIBUTE,
];

/// The entity of a name.
pub fn by_name(name: &str) -> Option<&'static Entity> {
    ENTITIES.iter().copied().find(|entity| entity.name == name)
}
