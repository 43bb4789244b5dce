//! What the room knows: organisations, as HSDS 3.1 has them.

pub mod about;
pub mod balance;
pub mod consent;
pub mod contacts;
pub mod membership;
pub mod seen;
pub mod standing;

use kernel::{Entity, Field, Kind};

/// HSDS `organization`.
pub static ORGANIZATION: Entity = Entity {
    name: "organization",
    file: "organizations",
    room: "network",
    root: true,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::text("name").required(),
        Field::text("alternate_name"),
        Field::text("description"),
        Field::new("email", Kind::Email).critical().with_audience(),
        Field::new("website", Kind::Uri).critical(),
        Field::line("tax_status"),
        Field::line("tax_id"),
        Field::new("year_incorporated", Kind::Number),
        Field::line("legal_status"),
        Field::line("logo"),
        Field::new("uri", Kind::Uri),
        Field::points("parent_organization_id", "organization", ""),
    ],
};
