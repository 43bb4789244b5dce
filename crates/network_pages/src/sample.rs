//! Organisations for the page's samples, clearly made up: one with everything, one with a name only.

use std::sync::Arc;

use kernel::{Audience, Entity, Field, Id, Kind, Lang, Record, TextStatus};
use network::members::Member;
use network::model::ORGANIZATION;
use network::model::about::Category;
use network::profile::{Offer, Profile};

/// What a profile's phones, websites and offers are read by; the room that owns them has more fields.
static PART: Entity = Entity {
    name: "part",
    file: "parts",
    room: "sample",
    root: false,
    fields: &[
        Field::text("name"),
        Field::text("description"),
        Field::text("label"),
        Field::new("number", Kind::Phone),
        Field::new("extension", Kind::Number),
        Field::new("url", Kind::Uri),
    ],
};

/// A public record with some of its fields, as an import would read them.
pub fn record(entity: &'static Entity, name: &str, fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, Id::foreign("sample", name));
    record.audience = Audience::Public;
    for (field, written) in fields {
        let known = entity.fields.iter().find(|known| known.name == *field);
        if let Some(Ok(value)) = known.map(|known| known.read(written)) {
            record.set(field, value);
        }
    }
    record
}

fn told(mut record: Record, texts: &[(&str, &str, &str)]) -> Record {
    for (field, hungarian, english) in texts {
        record.tell(field, Lang::HU, hungarian);
        if !english.is_empty() {
            record.tell_as(field, Lang::EN, english, TextStatus::Reviewed);
        }
    }
    record
}

/// An organisation that says everything about itself.
pub fn full() -> Profile {
    let fields = [
        ("email", "info@hid.example"),
        ("website", "https://hid.example/"),
        ("year_incorporated", "1998"),
        ("legal_status", "egyesület"),
    ];
    let texts = [
        ("name", "Minta Híd Egyesület", "Sample Bridge Association"),
        ("alternate_name", "Híd", ""),
        (
            "description",
            "Tanácsot adunk papírokról és munkáról.\nMindenkinek, ingyen.",
            "We give advice on papers and work.",
        ),
    ];
    let organization = told(record(&ORGANIZATION, "bridge", &fields), &texts);
    let phone = told(
        record(&PART, "phone", &[("number", "+36 1 000 0134"), ("extension", "12")]),
        &[("description", "Ügyelet", "Helpline")],
    );
    let website = told(
        record(&PART, "url", &[("url", "https://tarsoldal.example/hid")]),
        &[("label", "Hírek", "News")],
    );
    let offer = |name: &str, texts| {
        let record = Arc::new(told(record(&PART, name, &[]), texts));
        Offer { id: record.id, record }
    };
    Profile {
        organization: Arc::new(organization),
        phones: vec![Arc::new(phone)],
        websites: vec![Arc::new(website)],
        offers: vec![
            offer(
                "papers",
                &[
                    ("name", "Tartózkodási papírok", "Residence papers"),
                    ("description", "Segítünk kitölteni.", ""),
                ],
            ),
            offer("lessons", &[("name", "Álláskeresés", "")]),
        ],
    }
}

/// A member of a kind, with a name that says so.
pub(crate) fn member(category: Category) -> Member {
    let name = format!("Minta {}", category.name().replace('_', " "));
    let record = told(record(&ORGANIZATION, category.name(), &[]), &[("name", &name, "")]);
    Member { record, category: Some(category) }
}

/// An organisation of which only the name is known.
pub fn bare() -> Profile {
    Profile {
        organization: Arc::new(told(record(&ORGANIZATION, "bare", &[]), &[("name", "Minta Kör", "")])),
        phones: Vec::new(),
        websites: Vec::new(),
        offers: Vec::new(),
    }
}
