//! A small city for the pages' samples: one service with everything, one told in Hungarian only, one
//! open at night, one closed for a while, one that has ended, one at two places. Clearly made up.

mod needs;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use directory::model::entities::{
    ACCESSIBILITY, ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT,
    SCHEDULE, SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM, URL,
};
use directory::model::publicity;
use directory::model::set::RecordSet;
use directory::policy::{RULES, ReadPublic};
use directory::snapshot::{Basis, Catalog, Snapshot};
use kernel::policy::{Actor, Grant, Policy, Relation};
use kernel::{Audience, Entity, Id, Lang, Record, TextStatus};
use locale::Locale;
use municipality::City;
use municipality::{District, EmergencyNumber, Holiday, Told};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;

pub use needs::needs;

use super::desk::Desk;

/// The samples' services, by what their ids are made of.
pub const SERVICES: [&str; 6] = ["papers", "lessons", "shelter", "playgroup", "ended", "advice"];

/// When the samples are looked at: Sunday, 22 November 2026, 10:00 in the sample city.
pub const NOW: i64 = 1_795_338_000_000_000;

/// The id of a sample record.
pub fn id(name: &str) -> Id {
    Id::foreign("sample", name)
}

/// The sample city.
pub fn snapshot() -> Snapshot {
    of(city(), records())
}

/// A city in which nothing has been entered yet.
pub fn empty() -> Snapshot {
    of(City::empty(chrono_tz::Europe::Budapest, Lang::PUBLIC.to_vec()), Vec::new())
}

/// A snapshot of the public ones among these records, on the samples' day.
pub fn of(city: City, records: Vec<Record>) -> Snapshot {
    let public = publicity::public(&records.into_iter().collect::<RecordSet>(), Purpose::Website);
    let day = now().with_timezone(&city.zone).date_naive();
    let basis = Basis { city: Arc::new(city), number: 1, day, demo: false, needs: needs() };
    Snapshot::of(public, basis, &Catalog::in_memory())
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(NOW).unwrap_or_default()
}

/// What everybody may do.
fn grant() -> Option<Grant<ReadPublic>> {
    Policy::new(RULES.iter().copied()).grant(&Actor::VISITOR, Relation::Nobody).ok()
}

/// Makes something at a desk over a snapshot.
pub(crate) fn with<T>(snapshot: &Snapshot, locale: &Locale, make: impl FnOnce(Desk) -> T) -> Option<T> {
    let grant = grant()?;
    Some(make(Desk::new(snapshot, &grant, locale, now())))
}

/// The sample city without its records.
pub fn city() -> City {
    let mut city = City::empty(chrono_tz::Europe::Budapest, Lang::PUBLIC.to_vec());
    city.name = told("Mintaváros", "Sampletown");
    city.needs = vec!["papers".into(), "housing".into(), "hungarian".into()];
    let number = |number: &str, label, sentence| EmergencyNumber { number: number.into(), label, sentence };
    city.emergency = vec![
        number("112", told("Segélyhívó", "Emergency"), told("Életveszélyben.", "When a life is in danger.")),
        number(
            "104",
            told("Mentők", "Ambulance"),
            told("Ha valaki rosszul lett.", "When someone falls ill."),
        ),
        number("105", told("Tűzoltók", "Fire brigade"), told("Ha tűz van.", "When there is a fire.")),
        number("107", told("Rendőrség", "Police"), told("Ha bántják.", "When someone hurts you.")),
    ];
    city.districts = vec![District {
        code: "08".into(),
        name: told("VIII. kerület", "District VIII"),
        sign: Some("VIII".into()),
        postcode: "108?".into(),
        x: 0,
        y: 0,
    }];
    city.river = Some(0);
    city.holidays.known_years = [2026, 2027].into();
    let christmas = |day| NaiveDate::from_ymd_opt(2026, 12, day);
    let days = [25, 26].into_iter().filter_map(christmas);
    city.holidays.days = days.map(|date| Holiday { date, name: told("karácsony", "Christmas") }).collect();
    city
}

fn told(hungarian: &str, english: &str) -> Told {
    Told([(Lang::HU, hungarian.to_owned()), (Lang::EN, english.to_owned())].into())
}

/// A public record with some of its fields, as an import would read them.
pub fn record(entity: &'static Entity, name: &str, fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Public;
    for (field, written) in fields {
        let known = entity.fields.iter().find(|known| known.name == *field);
        if let Some(Ok(value)) = known.map(|known| known.read(written)) {
            record.set(field, value);
        }
    }
    record
}

/// A record that belongs to another.
pub fn part(entity: &'static Entity, name: &str, owner: (&str, &str), fields: &[(&str, &str)]) -> Record {
    let mut record = record(entity, name, fields);
    record.set(owner.0, Some(kernel::Value::Id(id(owner.1))));
    record
}

fn tell(record: &mut Record, field: &str, hungarian: &str, english: &str) {
    record.tell(field, Lang::HU, hungarian);
    if !english.is_empty() {
        record.tell_as(field, Lang::EN, english, TextStatus::Reviewed);
    }
}

fn named(mut record: Record, hungarian: &str, english: &str) -> Record {
    tell(&mut record, "name", hungarian, english);
    record
}

/// The records of the sample city.
pub fn records() -> Vec<Record> {
    let mut records = Vec::new();
    taxonomy(&mut records);
    let fields = [("email", "info@hid.example"), ("website", "https://hid.example/")];
    let mut organization =
        named(record(&ORGANIZATION, "bridge", &fields), "Minta Híd Egyesület", "Sample Bridge Association");
    tell(&mut organization, "description", "Tanácsot adunk.", "We give advice.");
    records.push(organization);
    papers(&mut records);
    papers_terms(&mut records);
    others(&mut records);
    advice(&mut records);
    records
}

fn taxonomy(records: &mut Vec<Record>) {
    records.push(named(record(&TAXONOMY, "needs", &[]), "Szükségletek", "Needs"));
    let terms = [
        ("papers", "Papírok, engedélyek", "Papers, permits", "أوراق وتصاريح"),
        ("housing", "Lakhatás", "Housing", "السكن"),
        ("hungarian", "Magyar nyelv", "Hungarian language", "اللغة المجرية"),
    ];
    for (code, hungarian, english, arabic) in terms {
        let term = part(&TAXONOMY_TERM, &format!("term-{code}"), ("taxonomy_id", "needs"), &[("code", code)]);
        let mut term = named(term, hungarian, english);
        term.tell_as("name", Lang::AR, arabic, TextStatus::Reviewed);
        tell(&mut term, "description", "Ezekben segítenek.", "Help with these.");
        records.push(term);
    }
}

fn service(records: &mut Vec<Record>, name: &str, names: (&str, &str), need: &str, fields: &[(&str, &str)]) {
    let service = part(&SERVICE, name, ("organization_id", "bridge"), fields);
    records.push(named(service, names.0, names.1));
    let mut attribute = part(
        &ATTRIBUTE,
        &format!("{name}-need"),
        ("taxonomy_term_id", &format!("term-{need}")),
        &[("link_entity", "service")],
    );
    attribute.set("link_id", Some(kernel::Value::Id(id(name))));
    records.push(attribute);
}

/// A service with everything in it.
fn papers(records: &mut Vec<Record>) {
    let fields = [
        ("status", "active"),
        ("access", "walk_in"),
        ("assured_date", "2026-10-14"),
        ("minimum_age", "18"),
        ("url", "https://hid.example/papirok"),
    ];
    let names = ("Minta Híd: tartózkodási papírok", "Sample Bridge: residence papers");
    service(records, "papers", names, "papers", &fields);
    if let Some(service) = records.iter_mut().find(|record| record.id == id("papers")) {
        let arabic = "جسر المثال: أوراق الإقامة";
        service.tell_as("name", Lang::AR, arabic, TextStatus::Machine);
        let hungarian = "Segítünk kitölteni a tartózkodási kérelmet. Ha kell, Önnel megyünk a hivatalba, és ott is Ön mellett \
                         maradunk. Megmondjuk, mennyi idő alatt szokott válasz jönni, és mit tehet addig.";
        let english = "We help you fill in your residence application. If needed, we go with you to the office and stay with \
                       you there. We tell you how long an answer usually takes and what you can do until then.";
        tell(service, "description", hungarian, english);
        tell(service, "eligibility_description", "Mindenkinek, aki itt él.", "For everyone who lives here.");
        tell(
            service,
            "interpretation_services",
            "Más nyelvre tolmácsot hívunk.",
            "For other languages we call an interpreter.",
        );
    }
    let reach = [("number", "+36 1 000 0134"), ("type", "voice")];
    records.push(part(&PHONE, "papers-phone", ("service_id", "papers"), &reach));
    for code in ["hu", "en", "vi"] {
        records.push(part(&LANGUAGE, &format!("papers-{code}"), ("service_id", "papers"), &[("code", code)]));
        records.push(part(
            &LANGUAGE,
            &format!("phone-{code}"),
            ("phone_id", "papers-phone"),
            &[("code", code)],
        ));
    }
    let mut url =
        part(&URL, "papers-url", ("service_id", "papers"), &[("url", "https://hid.example/urlapok")]);
    tell(&mut url, "label", "Űrlapok", "Forms");
    records.push(url);
    hours(records, "papers", "MO,TU,TH", "09:00", "16:00");
    hours(records, "papers", "WE", "12:00", "18:00");
    let mut closure = part(
        &CLOSURE,
        "papers-closure",
        ("service_id", "papers"),
        &[("closed_from", "2026-12-24"), ("closed_to", "2027-01-01")],
    );
    tell(&mut closure, "reason", "Év végi szünet.", "End of year break.");
    records.push(closure);
}

/// What that service asks for, and where it is.
fn papers_terms(records: &mut Vec<Record>) {
    records.push(part(&COST_OPTION, "papers-cost", ("service_id", "papers"), &[("amount", "0")]));
    for (name, hungarian, english) in [
        ("passport", "útlevél", "passport"),
        ("permit", "tartózkodási engedély, ha van", "residence permit, if you have one"),
    ] {
        let mut document = part(&REQUIRED_DOCUMENT, name, ("service_id", "papers"), &[]);
        tell(&mut document, "document", hungarian, english);
        records.push(document);
    }
    let fields = [("location_type", "physical"), ("latitude", "47.49"), ("longitude", "19.07")];
    let mut location = part(&LOCATION, "house", ("organization_id", "bridge"), &fields);
    tell(&mut location, "transportation", "4-es villamos, Minta tér.", "Tram 4, Minta tér.");
    records.push(location);
    records.push(address("house", "Példa utca 12.", "1085"));
    let mut access = part(&ACCESSIBILITY, "house-access", ("location_id", "house"), &[]);
    tell(&mut access, "description", "Lépcső nélkül megközelíthető.", "Step-free.");
    records.push(access);
    let mut at = part(&SERVICE_AT_LOCATION, "papers-at-house", ("service_id", "papers"), &[]);
    at.set("location_id", Some(kernel::Value::Id(id("house"))));
    records.push(at);
}

fn address(location: &str, street: &str, postcode: &str) -> Record {
    let fields = [
        ("address_1", street),
        ("city", "Mintaváros"),
        ("state_province", "Mintaváros"),
        ("postal_code", postcode),
        ("country", "HU"),
        ("address_type", "physical"),
    ];
    part(&ADDRESS, &format!("{location}-address"), ("location_id", location), &fields)
}

fn hours(records: &mut Vec<Record>, service: &str, byday: &str, opens: &str, closes: &str) {
    let fields = [("freq", "WEEKLY"), ("byday", byday), ("opens_at", opens), ("closes_at", closes)];
    records.push(part(&SCHEDULE, &format!("{service}-{byday}"), ("service_id", service), &fields));
}

fn others(records: &mut Vec<Record>) {
    let lessons = ("Minta nyelvóra", "");
    service(records, "lessons", lessons, "hungarian", &[("status", "active"), ("access", "appointment")]);
    let price = [("amount", "1500"), ("currency", "HUF")];
    records.push(part(&COST_OPTION, "lessons-cost", ("service_id", "lessons"), &price));
    let shelter = ("Minta éjjeli szállás", "Sample night shelter");
    let fields = [("status", "active"), ("holiday_hours", "open"), ("assured_date", "2026-11-03")];
    service(records, "shelter", shelter, "housing", &fields);
    hours(records, "shelter", "MO,TU,WE,TH,FR,SA,SU", "20:00", "08:00");
    let playgroup = ("Minta játszóház", "Sample playgroup");
    service(records, "playgroup", playgroup, "housing", &[("status", "temporarily closed")]);
    let ended = ("Minta klub", "Sample club");
    service(records, "ended", ended, "hungarian", &[("status", "defunct")]);
}

/// A service at two places with hours and phones of their own: one has a name, the other an address only.
fn advice(records: &mut Vec<Record>) {
    service(records, "advice", ("Minta tanácsadás", "Sample advice"), "hungarian", &[("status", "active")]);
    if let Some(service) = records.iter_mut().find(|record| record.id == id("advice")) {
        service.set("access", Some(kernel::Value::Line("appointment,phone".into())));
    }
    let reach = [("number", "+36 1 000 0137"), ("type", "voice")];
    records.push(part(&PHONE, "advice-phone", ("service_id", "advice"), &reach));
    let north = ["north", "Példa tér 3.", "1085", "MO,WE", "10:00", "+36 1 000 0135"];
    let south = ["south", "Minta köz 7.", "1186", "TU", "13:00", "+36 1 000 0136"];
    for [name, street, postcode, byday, opens, number] in [north, south] {
        records.push(part(&LOCATION, name, ("organization_id", "bridge"), &[("location_type", "physical")]));
        records.push(address(name, street, postcode));
        let at = format!("advice-{name}");
        let mut joined = part(&SERVICE_AT_LOCATION, &at, ("service_id", "advice"), &[]);
        joined.set("location_id", Some(kernel::Value::Id(id(name))));
        records.push(joined);
        let fields = [("freq", "WEEKLY"), ("byday", byday), ("opens_at", opens), ("closes_at", "17:00")];
        records.push(part(&SCHEDULE, &format!("{at}-hours"), ("service_at_location_id", &at), &fields));
        let fields = [("number", number), ("type", "voice")];
        records.push(part(&PHONE, &format!("{at}-phone"), ("location_id", name), &fields));
    }
    if let Some(location) = records.iter_mut().find(|record| record.id == id("north")) {
        tell(location, "name", "Északi iroda", "North office");
    }
    let mut access = part(&ACCESSIBILITY, "north-access", ("location_id", "north"), &[]);
    tell(&mut access, "description", "A bejáratnál lépcső van.", "There are steps at the entrance.");
    records.push(access);
}
