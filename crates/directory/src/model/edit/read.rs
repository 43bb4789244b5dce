//! What the form says of a service, read from its records.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{Id, Kind, Record};

use super::fields::{At, FIELDS};
use super::hours::{Opening, written};
use super::parts::{Parts, stretch, told};
use super::sheet::Sheet;
use crate::model::set::RecordSet;

/// What the form of a service says on a day, in the language each text is kept in; none where there is no such
/// service.
pub fn read(set: &RecordSet, service: Id, today: NaiveDate) -> Option<Sheet> {
    Some(of(&Parts::of(set, service, today)?))
}

pub(super) fn of(parts: &Parts) -> Sheet {
    let week = week(parts);
    let mut sheet = Sheet::default();
    for field in &FIELDS {
        let place = parts.place.as_ref();
        let says = match field.at {
            At::Service(name) => says(parts.service, name),
            At::Place(name) => place.map_or_else(String::new, |spot| says(spot.location, name)),
            At::Address(name) => {
                place.and_then(|spot| spot.address).map_or_else(String::new, |address| says(address, name))
            }
            At::Phone(at) => parts.phones.get(at).map_or_else(String::new, |phone| says(phone, "number")),
            At::Hours(day) => week.get(day).map_or_else(String::new, |openings| written(openings)),
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

fn says(record: &Record, name: &str) -> String {
    let field = record.entity.position(name).map(|at| &record.entity.fields[at]);
    match field.map(|field| field.kind) {
        Some(Kind::Text) => told(record, name).map(|text| text.body.to_string()).unwrap_or_default(),
        _ => record.value(name).map(ToString::to_string).unwrap_or_default(),
    }
}

fn list(records: &[&std::sync::Arc<Record>], name: &str, between: &str) -> String {
    let lines = records.iter().map(|record| says(record, name).replace('\n', " "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(between)
}

/// The hours of each weekday.
pub(super) fn week(parts: &Parts) -> BTreeMap<String, Vec<Opening>> {
    let mut week: BTreeMap<String, Vec<Opening>> = BTreeMap::new();
    for (days, opening) in parts.weekly.iter().filter_map(|schedule| stretch(schedule)) {
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
