//! Calendars as another program reads them: with the reader of the crate `icalendar`, which shares nothing with our writer,
//! and zones by what a calendar says of them, with the crate `rrule`.

use chrono::{NaiveDateTime, TimeDelta};
use icalendar::parser::{Component, read_components, unfold};
use kernel::Id;
use post::Address;
use post::calendar::{Event, Organizer, Status, When, uid};
use rrule::{RRuleSet, Tz as RuleTz};

/// A property's name, its parameters and its value.
type Property = (String, Vec<(String, String)>, String);

/// A component somebody else read.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) properties: Vec<Property>,
    pub(crate) parts: Vec<Part>,
}

impl Part {
    fn of(component: &Component<'_>) -> Part {
        let property = |property: &icalendar::parser::Property<'_>| {
            let said = |text: Option<&str>| text.unwrap_or_default().to_owned();
            let params = property.params.iter();
            let params = params.map(|param| {
                (param.key.as_str().to_owned(), said(param.val.as_ref().map(|val| val.as_str())))
            });
            (property.name.as_str().to_owned(), params.collect(), property.val.as_str().to_owned())
        };
        Part {
            name: component.name.as_str().to_owned(),
            properties: component.properties.iter().map(property).collect(),
            parts: component.components.iter().map(Part::of).collect(),
        }
    }

    /// A property's value; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.properties.iter().find(|property| property.0 == name).map_or("", |property| &property.2)
    }

    /// A parameter of a property.
    pub(crate) fn param(&self, name: &str, param: &str) -> &str {
        let property = self.properties.iter().find(|property| property.0 == name);
        let found = property.and_then(|property| property.1.iter().find(|(key, _)| key == param));
        found.map_or("", |(_, value)| value)
    }

    /// The names of its properties.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.properties.iter().map(|property| property.0.as_str()).collect()
    }

    /// The parts of a name.
    pub(crate) fn all(&self, name: &str) -> Vec<&Part> {
        self.parts.iter().filter(|part| part.name == name).collect()
    }
}

/// The one calendar in a text.
pub(crate) fn read(text: &str) -> Part {
    for line in text.split_inclusive("\r\n") {
        assert!(line.ends_with("\r\n") && line.len() <= 77, "{line:?}");
        assert!(!line.trim_end_matches("\r\n").contains(char::is_control), "{line:?}");
    }
    let unfolded = unfold(text);
    let calendars = read_components(&unfolded).unwrap();
    assert_eq!(calendars.len(), 1, "{text}");
    let calendar = Part::of(&calendars[0]);
    assert_eq!((calendar.name.as_str(), calendar.get("VERSION")), ("VCALENDAR", "2.0"));
    calendar
}

pub(crate) fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").unwrap()
}

/// The moment of an event's DTSTART or DTEND, by what the calendar says of its zone and nothing else.
pub(crate) fn moment(calendar: &Part, event: &Part, property: &str) -> NaiveDateTime {
    let said = event.get(property);
    if let Some(utc) = said.strip_suffix('Z') {
        return local(utc);
    }
    let zone = event.param(property, "TZID");
    let zones: Vec<&Part> =
        calendar.all("VTIMEZONE").into_iter().filter(|part| part.get("TZID") == zone).collect();
    assert_eq!(zones.len(), 1, "{zone}");
    local(said) - TimeDelta::seconds(offset(zones[0], local(said)))
}

/// What holds at a local time: the observance that began last (RFC 5545, 3.6.5).
fn offset(zone: &Part, at: NaiveDateTime) -> i64 {
    let began = |observance: &&Part| Some((onset(observance, at)?, seconds(observance.get("TZOFFSETTO"))));
    zone.parts.iter().collect::<Vec<_>>().iter().filter_map(began).max_by_key(|(onset, _)| *onset).unwrap().1
}

fn onset(observance: &Part, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let first = local(observance.get("DTSTART"));
    if first > at {
        return None;
    }
    if !observance.names().contains(&"RRULE") {
        return Some(first);
    }
    let rule = format!("DTSTART:{}Z\nRRULE:{}", observance.get("DTSTART"), observance.get("RRULE"));
    let set: RRuleSet = rule.parse().unwrap();
    let end = at.and_utc().with_timezone(&RuleTz::UTC);
    set.before(end).all(1_000).dates.last().map(chrono::DateTime::naive_utc)
}

fn seconds(offset: &str) -> i64 {
    let (sign, digits) = offset.split_at(1);
    let part = |at: usize| digits.get(at..at + 2).map_or(0, |two| two.parse::<i64>().unwrap());
    (part(0) * 3_600 + part(2) * 60 + part(4)) * if sign == "-" { -1 } else { 1 }
}

/// A meeting of the table, neutral.
pub(crate) fn meeting(when: When) -> Event {
    Event {
        uid: uid(Id::foreign("test", "meeting"), "city.example"),
        sequence: 3,
        stamp: testkit::NOW,
        when,
        summary: "Meeting".to_owned(),
        description: "Agenda:\n1. News; 2. Plans, all".to_owned(),
        location: "City Hall, room 12".to_owned(),
        url: Some("https://city.example/hu/m/1?x=1&y=2".to_owned()),
        status: Status::Confirmed,
        organizer: Organizer {
            address: Address::parse("post@city.example").unwrap(),
            name: "City; table".to_owned(),
        },
    }
}
