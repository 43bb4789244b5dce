//! What the form says of a service, read from its records.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Id, Kind, Record};

use super::fields::{At, FIELDS};
use super::hours::{Opening, written};
use super::irregular::{self, COLUMNS, Time};
use super::parts::{Parts, email_seen, stretch, told};
use super::sheet::Sheet;
use crate::model::set::RecordSet;

/// What the form of a service says on a day, in the language each text is kept in; none where there is no such
/// service.
pub fn read(set: &RecordSet, service: Id, today: NaiveDate) -> Option<Sheet> {
    Some(of(&Parts::of(set, service, today)?))
}

pub(super) fn of(parts: &Parts) -> Sheet {
    let own = week(&parts.weekly);
    let times: Vec<Time> = parts.irregular.iter().flat_map(|(_, times)| times.iter().cloned()).collect();
    let rows = irregular::rows(&times).unwrap_or_default();
    let mut sheet = Sheet::default();
    for field in &FIELDS {
        let place = field.at.place().and_then(|at| parts.places.get(at));
        let says = match field.at {
            At::Service(name) => says(parts.service, name),
            At::Needs => codes(parts),
            At::Place(_, name) => place.map_or_else(String::new, |spot| says(spot.location, name)),
            At::Address(_, name) => {
                place.and_then(|spot| spot.address).map_or_else(String::new, |address| says(address, name))
            }
            At::PlaceSeen(_) => place.map_or_else(String::new, |spot| spot.seen().name().to_owned()),
            At::PlaceId(_) => place.map_or_else(String::new, |spot| spot.location.id.to_string()),
            At::PlaceHours(_, day) => place.map_or_else(String::new, |spot| on(day, &week(&spot.weekly))),
            At::PhoneSeen(at) => {
                parts.phones.get(at).map_or_else(String::new, |phone| phone.audience.name().to_owned())
            }
            At::EmailSeen => {
                email_seen(parts.service).map_or_else(String::new, |seen| seen.name().to_owned())
            }
            At::Phone(at) => parts.phones.get(at).map_or_else(String::new, |phone| says(phone, "number")),
            At::Hours(day) => on(day, &own),
            At::Row(row, column) => {
                let at = COLUMNS.iter().position(|known| *known == column);
                let says = rows.get(row).zip(at).and_then(|(row, at)| row.get(at));
                says.cloned().unwrap_or_default()
            }
            At::HoursNote => note(parts),
            At::Closure(name) => parts.closure.map_or_else(String::new, |closure| says(closure, name)),
            At::Amount => parts.cost.map_or_else(String::new, |cost| says(cost, "amount")),
            At::Spoken => list(&parts.languages, "code", ",").to_lowercase(),
            At::Documents => list(&parts.documents, "document", "\n"),
        };
        sheet.set(field.name, &says);
    }
    sheet
}

pub(super) fn says(record: &Record, name: &str) -> String {
    let field = record.entity.position(name).map(|at| &record.entity.fields[at]);
    match field.map(|field| field.kind) {
        Some(Kind::Text) => told(record, name).map(|text| text.body.to_string()).unwrap_or_default(),
        _ => record.value(name).map(ToString::to_string).unwrap_or_default(),
    }
}

fn list(records: &[&Arc<Record>], name: &str, between: &str) -> String {
    let lines = records.iter().map(|record| says(record, name).replace('\n', " "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(between)
}

/// The codes of its needs, each once.
fn codes(parts: &Parts) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for (_, code) in &parts.needs {
        if !codes.contains(code) {
            codes.push(code);
        }
    }
    codes.join(",")
}

fn on(day: &str, week: &BTreeMap<String, Vec<Opening>>) -> String {
    week.get(day).map_or_else(String::new, |openings| written(openings))
}

/// The hours of each weekday.
fn week(weekly: &[&Arc<Record>]) -> BTreeMap<String, Vec<Opening>> {
    let mut week: BTreeMap<String, Vec<Opening>> = BTreeMap::new();
    for (days, opening) in weekly.iter().filter_map(|schedule| stretch(schedule)) {
        for day in days {
            week.entry(day).or_default().push(opening);
        }
    }
    week.values_mut().for_each(|openings| {
        openings.sort_unstable();
        openings.dedup();
    });
    week
}

/// What is said about the hours, each sentence once.
fn note(parts: &Parts) -> String {
    let mut notes: Vec<&str> = Vec::new();
    for schedule in &parts.weekly {
        if let Some(text) = told(schedule, "description").filter(|text| !notes.contains(&&*text.body)) {
            notes.push(&text.body);
        }
    }
    notes.join("\n")
}
