//! Hours that are not the same every week, as rows somebody understands: how often, on which day, from when to when, from
//! which day until which day.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use kernel::{Record, Value};

use super::fields::{At, OFTEN, ROWS, WEEKDAYS, code, weekday};
use super::hours::{Opening, openings, written};
use super::parts::told;
use super::sheet::Sheet;
use crate::model::hours::Freq;
use crate::model::service;

/// What no row says.
const BEYOND: [&str; 9] = [
    "until",
    "count",
    "wkst",
    "timezone",
    "byweekno",
    "bymonthday",
    "byyearday",
    "schedule_link",
    "attending_type",
];

/// The weekdays of a month that a row can name, as it names them and as RFC 5545 counts them.
const OF_MONTH: [(&str, i8); 5] = [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", -1)];

/// When a row holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct When {
    /// How often, one of [`OFTEN`] by its position.
    often: usize,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    /// The weekday, by its position.
    day: usize,
}

/// Open once on each day a row names.
pub(super) type Time = (When, Opening);

/// What a schedule says, where rows can say it.
pub(super) fn times(schedule: &Record) -> Option<Vec<Time>> {
    let silent = |field: &&str| schedule.value(field).is_none();
    let told = ["notes", "description"].iter().any(|field| told(schedule, field).is_some());
    if told || schedule.value("notes").is_some() || !BEYOND.iter().all(silent) {
        return None;
    }
    let read = service::schedule(schedule).ok()?;
    let opening = Opening { opens: read.opens_at?, closes: read.closes_at? };
    openings(&written(&[opening])).filter(|again| *again == [opening])?;
    let (from, until) = (read.valid_from, read.valid_to);
    if from.zip(until).is_some_and(|(from, until)| from > until) || read.byday.is_empty() {
        return None;
    }
    let when = |often: &str, from, until, day| {
        let often = OFTEN.iter().position(|known| *known == often)?;
        let day = WEEKDAYS.iter().position(|known| *known == code(day))?;
        Some((When { often, from, until, day }, opening))
    };
    let each = |(nth, day): &(Option<i8>, chrono::Weekday)| match (read.freq?, read.interval, read.dtstart) {
        (Freq::Weekly, 0 | 1, None) if nth.is_none() && from.is_some() && from == until => {
            let only = read.byday.len() == 1 && from.is_some_and(|date| date.weekday() == *day);
            only.then(|| when("once", from, None, *day)).flatten()
        }
        (Freq::Weekly, 0 | 1, None) if nth.is_none() && (from.is_some() || until.is_some()) => {
            when("week", from, until, *day)
        }
        (Freq::Weekly, 2, Some(start)) if nth.is_none() && from.is_none() => {
            let fits = start.weekday() == *day && until.is_none_or(|until| until > start);
            fits.then(|| when("second-week", Some(start), until, *day)).flatten()
        }
        (Freq::Monthly, 0 | 1, None) => {
            let (often, _) = OF_MONTH.iter().find(|(_, known)| Some(*known) == *nth)?;
            when(often, from, until, *day)
        }
        _ => None,
    };
    read.byday.iter().map(each).collect()
}

/// The rows that say all this, in their order; none where they are too many, or say something no row can.
pub(super) fn rows(times: &[Time]) -> Option<Vec<[String; 5]>> {
    let mut rows: BTreeMap<&When, Vec<Opening>> = BTreeMap::new();
    times.iter().for_each(|(when, opening)| rows.entry(when).or_default().push(*opening));
    let row = |(when, mut hours): (&When, Vec<Opening>)| {
        hours.sort_unstable();
        hours.dedup();
        let hours = written(&hours);
        openings(&hours)?;
        let often = OFTEN.get(when.often)?;
        let day = WEEKDAYS.get(when.day).filter(|_| *often != "once").copied().unwrap_or_default();
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        Some([(*often).to_owned(), day.to_owned(), hours, date(when.from), date(when.until)])
    };
    let rows: Vec<[String; 5]> = rows.into_iter().map(row).collect::<Option<_>>()?;
    (rows.len() <= ROWS).then_some(rows)
}

/// The columns of a row in their order.
pub(super) const COLUMNS: [&str; 5] = ["often", "day", "hours", "from", "until"];

/// What the rows of a sheet say. A row that says nothing right says nothing.
pub(super) fn of(sheet: &Sheet) -> Vec<Time> {
    let mut times: Vec<Time> = Vec::new();
    for row in 0..ROWS {
        let [often, day, hours, from, until] = COLUMNS.map(|column| sheet.at(At::Row(row, column)));
        let (from, until) = (from.parse::<NaiveDate>().ok(), until.parse::<NaiveDate>().ok());
        let Some(often_at) = OFTEN.iter().position(|known| *known == often) else { continue };
        let day = if often == "once" { from.map(|date| code(date.weekday())) } else { Some(day) };
        let Some(day) = WEEKDAYS.iter().position(|known| Some(*known) == day) else { continue };
        let when = When { often: often_at, from, until, day };
        times.extend(openings(hours).unwrap_or_default().into_iter().map(|opening| (when.clone(), opening)));
    }
    times.sort_unstable();
    times.dedup();
    times
}

/// Says a time in a schedule that says nothing yet.
pub(super) fn put((when, opening): &Time, schedule: &mut Record) {
    let line = |text: String| Some(Value::Line(text.into()));
    let date = |date: Option<NaiveDate>| date.and_then(|date| line(date.to_string()));
    let often = OFTEN.get(when.often).copied().unwrap_or_default();
    let day = WEEKDAYS.get(when.day).copied().unwrap_or_default();
    let of_month = OF_MONTH.iter().find(|(known, _)| *known == often).map(|(_, nth)| *nth);
    schedule.set("freq", line(if of_month.is_some() { "MONTHLY" } else { "WEEKLY" }.to_owned()));
    schedule.set("byday", line(of_month.map_or_else(|| day.to_owned(), |nth| format!("{nth}{day}"))));
    schedule.set("opens_at", line(opening.opens.format("%H:%M").to_string()));
    schedule.set("closes_at", line(opening.closes.format("%H:%M").to_string()));
    match often {
        "second-week" => {
            schedule.set("interval", Some(Value::Number(2.0)));
            schedule.set("dtstart", date(when.from));
        }
        _ => schedule.set("valid_from", date(when.from)),
    }
    schedule.set("valid_to", date(if often == "once" { when.from } else { when.until }));
}

/// The same rows with what a day tells by itself: one day needs no weekday and no end, and every second week begins on
/// its day.
pub(super) fn settle(sheet: &mut Sheet) {
    for row in 0..ROWS {
        let from: Option<NaiveDate> = sheet.at(At::Row(row, "from")).parse().ok();
        match (sheet.at(At::Row(row, "often")), from) {
            ("once", Some(_)) => {
                ["day", "until"].into_iter().for_each(|name| sheet.say(At::Row(row, name), ""))
            }
            ("second-week", Some(from)) => {
                let Some(day) = weekday(sheet.at(At::Row(row, "day"))) else { continue };
                let ahead = (7 + day.num_days_from_monday() - from.weekday().num_days_from_monday()) % 7;
                let first = from.checked_add_days(Days::new(ahead.into())).unwrap_or(from);
                sheet.say(At::Row(row, "from"), &first.to_string());
            }
            _ => {}
        }
    }
}
