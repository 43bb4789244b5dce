//! A little city for the tests: two organisations, three services, three places, some needs.

use directory::model::entities::*;
use kernel::{Audience, Entity, Id, Lang, Record, TextStatus, Value};
use network::model::ORGANIZATION;

/// The id of a test record.
pub(crate) fn id(name: &str) -> Id {
    Id::foreign("test", name)
}

/// A public record with values as they are written: links by test name, texts in Hungarian.
pub(crate) fn record(entity: &'static Entity, name: &str, fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Public;
    for (field, written) in fields {
        let at = entity.position(field).unwrap();
        match entity.fields[at].kind {
            kernel::Kind::Text => record.tell(field, Lang::HU, written),
            kernel::Kind::Ref(_) => record.set(field, Some(Value::Id(id(written)))),
            _ => record.set(field, entity.fields[at].read(written).unwrap()),
        }
    }
    record
}

fn translated(mut record: Record, field: &str, lang: Lang, text: &str, status: TextStatus) -> Record {
    record.tell_as(field, lang, text, status);
    record
}

/// The records of the city.
pub(crate) fn records() -> Vec<Record> {
    let mut all = organizations();
    all.extend(services());
    all.extend(places());
    all.extend(parts());
    all.extend(needs());
    all
}

fn organizations() -> Vec<Record> {
    let house = record(
        &ORGANIZATION,
        "house",
        &[
            ("name", "Minta Ház"),
            ("description", "Nyitott ház mindenkinek"),
            ("email", "haz@minta.example"),
            ("website", "https://minta.example/"),
            ("year_incorporated", "2011"),
        ],
    );
    let bridge =
        record(&ORGANIZATION, "bridge", &[("name", "Híd Egyesület"), ("parent_organization_id", "house")]);
    vec![translated(house, "name", Lang::EN, "Sample House", TextStatus::Reviewed), bridge]
}

fn services() -> Vec<Record> {
    let advice = record(
        &SERVICE,
        "advice",
        &[
            ("organization_id", "house"),
            ("program_id", "program"),
            ("name", "Jogi tanácsadás"),
            ("description", "Ügyvédek segítenek iratokkal"),
            ("status", "active"),
            ("access", "walk_in"),
            ("minimum_age", "14"),
            ("last_modified", "2020-01-01T00:00:00Z"),
        ],
    );
    let advice = translated(advice, "name", Lang::EN, "Legal advice", TextStatus::Machine);
    vec![
        record(
            &PROGRAM,
            "program",
            &[("organization_id", "house"), ("name", "Iránytű"), ("description", "Eligazodás")],
        ),
        advice,
        record(
            &SERVICE,
            "course",
            &[("organization_id", "bridge"), ("name", "Nyelvtanfolyam"), ("status", "active")],
        ),
        record(
            &SERVICE,
            "closed",
            &[("organization_id", "bridge"), ("name", "Régi tanfolyam"), ("status", "defunct")],
        ),
    ]
}

/// Advice is given in two places, with hours and languages of their own; the course in one.
fn places() -> Vec<Record> {
    let mut all = Vec::new();
    for (place, lat, lon, postcode) in [
        ("centre", "47.4979", "19.0402", "1081"),
        ("east", "47.4937", "19.1433", "1102"),
        ("north", "47.5600", "19.0900", "1042"),
    ] {
        all.push(record(
            &LOCATION,
            place,
            &[("location_type", "physical"), ("name", place), ("latitude", lat), ("longitude", lon)],
        ));
        let address = [
            ("location_id", place),
            ("address_1", "Fő utca 1."),
            ("city", "Mintaváros"),
            ("state_province", "Mintaváros"),
            ("postal_code", postcode),
            ("country", "HU"),
            ("address_type", "physical"),
        ];
        all.push(record(&ADDRESS, &format!("{place} address"), &address));
    }
    let joined = [("advice", "centre"), ("advice", "east"), ("course", "north")];
    for (service, place) in joined {
        let name = format!("{service} in {place}");
        all.push(record(&SERVICE_AT_LOCATION, &name, &[("service_id", service), ("location_id", place)]));
    }
    let weekly = |name, place, byday| {
        let fields = [
            ("service_at_location_id", place),
            ("freq", "WEEKLY"),
            ("byday", byday),
            ("dtstart", "2026-01-01"),
            ("opens_at", "09:00"),
            ("closes_at", "16:00"),
        ];
        record(&SCHEDULE, name, &fields)
    };
    all.push(weekly("weekdays", "advice in centre", "MO,TU,WE,TH,FR"));
    all.push(weekly("sundays", "advice in east", "SU"));
    all.push(weekly("course days", "course in north", "SU"));
    all
}

fn parts() -> Vec<Record> {
    vec![
        record(&PHONE, "phone", &[("service_id", "advice"), ("number", "+36 1 555 0134"), ("type", "voice")]),
        record(
            &CONTACT,
            "contact",
            &[("organization_id", "house"), ("name", "Ügyfélszolgálat"), ("email", "info@minta.example")],
        ),
        record(&LANGUAGE, "english", &[("service_id", "advice"), ("code", "en"), ("name", "English")]),
        record(&LANGUAGE, "vietnamese", &[("location_id", "east"), ("code", "vi"), ("name", "tiếng Việt")]),
        record(&LANGUAGE, "chinese", &[("service_id", "course"), ("code", "zh-Hant")]),
        record(
            &COST_OPTION,
            "cost",
            &[("service_id", "advice"), ("amount", "0"), ("currency", "HUF"), ("option", "Mindenkinek")],
        ),
        record(&UNIT, "unit", &[("name", "férőhely")]),
        record(
            &SERVICE_CAPACITY,
            "capacity",
            &[
                ("service_id", "course"),
                ("unit_id", "unit"),
                ("available", "3"),
                ("updated", "2026-11-01T08:00:00Z"),
            ],
        ),
        record(
            &CLOSURE,
            "closure",
            &[
                ("service_id", "advice"),
                ("closed_from", "2026-12-23"),
                ("closed_to", "2027-01-03"),
                ("reason", "Téli szünet"),
            ],
        ),
        record(&ACCESSIBILITY, "ramp", &[("location_id", "centre"), ("description", "Rámpa a bejáratnál")]),
        record(
            &REQUIRED_DOCUMENT,
            "document",
            &[("service_id", "advice"), ("document", "Bármilyen igazolvány")],
        ),
        record(&SERVICE_AREA, "area", &[("service_id", "advice"), ("name", "Az egész város")]),
        record(&URL, "url", &[("organization_id", "house"), ("url", "https://minta.example/en")]),
        record(&FUNDING, "funding", &[("service_id", "advice"), ("source", "Önkormányzat")]),
        record(
            &ORGANIZATION_IDENTIFIER,
            "identifier",
            &[("organization_id", "house"), ("identifier_type", "adószám"), ("identifier", "00000000-1-00")],
        ),
    ]
}

fn needs() -> Vec<Record> {
    let term = |name, code, parent: Option<&str>| {
        let mut fields =
            vec![("name", name), ("description", name), ("code", code), ("taxonomy_id", "taxonomy")];
        fields.extend(parent.map(|parent| ("parent_id", parent)));
        record(&TAXONOMY_TERM, code, &fields)
    };
    let put = |name, entity, on, term| {
        record(&ATTRIBUTE, name, &[("link_entity", entity), ("link_id", on), ("taxonomy_term_id", term)])
    };
    vec![
        record(
            &TAXONOMY,
            "taxonomy",
            &[("name", "Szükségletek"), ("description", "Amiért jönnek"), ("version", "1")],
        ),
        term("Jog", "law", None),
        term("Letelepedés", "residence", Some("law")),
        put("advice is law", "service", "advice", "residence"),
        put("house is law", "organization", "house", "law"),
    ]
}
