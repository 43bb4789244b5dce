//! Meetings as samples show them: one that has not begun, one that goes on, one that is over.

use std::collections::{HashMap, HashSet};

use kernel::{Audience, Entity, Instant, Lang, Record, Value};
use roundtable::agenda::Item;
use roundtable::attendance::There;
use roundtable::meetings::Meeting;
use roundtable::minutes::Entry;
use roundtable::model::attendance::{How, Way};
use roundtable::model::meeting::State;
use roundtable::model::minutes::{Kind as Line, State as Writing};
use roundtable::model::seat::Category;
use roundtable::model::speech::{Kind, State as Speech};
use roundtable::model::table::Light;
use roundtable::model::{AGENDA_ITEM, MEETING, MINUTES_ENTRY, SEAT};
use roundtable::seats::Seat;
use roundtable::speeches;

use super::facts::{Answer, Facts};
use crate::sample_id;

fn record(entity: &'static Entity, name: &str, lines: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, sample_id(name));
    record.audience = Audience::Members;
    for (field, value) in lines {
        record.set(field, Some(Value::Line((*value).into())));
    }
    record
}

fn item(name: &str, title: &str, minutes: u32, lines: &[(&str, &str)]) -> Item {
    let mut item = record(&AGENDA_ITEM, name, lines);
    item.tell("title", Lang::HU, title);
    item.set("minutes", Some(Value::Number(f64::from(minutes))));
    item.set("presenter_id", Some(Value::Id(sample_id("seat-1"))));
    Item(item)
}

fn entry(name: &str, item: &str, kind: Line, text: &str) -> Entry {
    let mut entry = record(&MINUTES_ENTRY, name, &[("kind", kind.name()), ("due", "2026-12-08")]);
    entry.tell("text", Lang::HU, text);
    entry.set("item_id", Some(Value::Id(sample_id(item))));
    entry.set("seat_id", Some(Value::Id(sample_id("seat-1"))));
    Entry(entry)
}

fn seats() -> Vec<Seat> {
    let seat = |(name, community, category): (&str, &str, Category)| {
        let mut seat = record(&SEAT, name, &[("category", category.name()), ("since", "2026-01-01")]);
        if !community.is_empty() {
            seat.tell("community", Lang::HU, community);
        }
        seat.audience = Audience::Public;
        Seat(seat)
    };
    [
        ("seat-1", "Minta közösség", Category::CommunityRepresentative),
        ("seat-2", "", Category::Ngo),
        ("seat-3", "", Category::Ngo),
        ("seat-4", "", Category::District),
    ]
    .map(seat)
    .to_vec()
}

fn there(name: &str, seat: Option<&str>, how: How) -> There {
    There {
        id: sample_id(name),
        seat: seat.map(sample_id),
        guest: seat.is_none().then(|| "Minta Vendég".to_owned()),
        how,
        way: Way::List,
    }
}

/// The moment of the samples.
const NOW: i64 = 1_795_352_400_000_000;

fn speech(name: &str, seat: Option<&str>, kind: Kind, state: Speech) -> speeches::Speech {
    let at = |seconds: i64| Instant::from_micros(NOW).plus_seconds(-seconds);
    speeches::Speech {
        id: sample_id(name),
        item: Some(sample_id("item-2")),
        seat: seat.map(sample_id),
        kind,
        state,
        asked_at: at(600),
        started_at: state.has_spoken().then(|| at(300)),
        ended_at: (state == Speech::Ended).then(|| at(125)),
    }
}

fn on(state: State, minutes: Option<Writing>) -> Facts {
    let mut meeting = record(&MEETING, "meeting", &[("state", state.name()), ("starts", "2026-11-22T14:00")]);
    meeting.tell("title", Lang::HU, "Lakhatás: bérlet lakcím nélkül");
    let names = crate::sample::names(seats());
    let there = vec![there("there-1", Some("seat-1"), How::Present), there("there-2", None, How::Guest)];
    Facts {
        meeting: Meeting(meeting),
        state,
        minutes,
        items: vec![
            item("item-1", "Megnyitás", 10, &[("kind", "common")]),
            item("item-2", "Bérlet lakcím nélkül", 30, &[("kind", "internal"), ("chatham_house", "yes")]),
            item("item-3", "Amit a vezetők beszélnek meg", 15, &[("kind", "hidden")]),
        ],
        entries: vec![
            entry("line-1", "item-1", Line::Note, "A napirendet elfogadtuk."),
            entry("line-2", "item-2", Line::Decision, "Ajánlás készül."),
            entry("line-3", "item-1", Line::Action, "Körbeküldjük a szöveget."),
        ],
        names,
        by_seat: super::facts::by_seat(&there),
        there,
        answers: HashMap::from([(sample_id("seat-2"), Answer::Yes), (sample_id("seat-3"), Answer::No)]),
        convenes: true,
        lights: vec![Light::CheckIn, Light::Speakers],
        speeches: match state {
            State::AgendaFixed => Vec::new(),
            _ => vec![
                speech("speech-1", Some("seat-1"), Kind::Contribution, Speech::Ended),
                speech("speech-2", Some("seat-2"), Kind::Question, Speech::Speaking),
                speech("speech-3", Some("seat-3"), Kind::PointOfOrder, Speech::Asked),
                speech("speech-4", None, Kind::Pro, Speech::Asked),
            ],
        },
        spoken: HashSet::from([sample_id("seat-1"), sample_id("seat-2")]),
        moment: Instant::from_micros(NOW),
        now: "2026-11-22T14:15:00".parse().unwrap_or_default(),
    }
}

/// Before, during and after.
pub(super) fn facts() -> [Facts; 3] {
    [
        on(State::AgendaFixed, None),
        on(State::InProgress, Some(Writing::LiveDraft)),
        on(State::Held, Some(Writing::Prepared)),
    ]
}
