//! HSDS `metadata` as a view of the revisions: when which field changed, and by whose record;
//! never what was or is written in it.

use kernel::{Id, Instant, Lang, Record, TextStatus};
use serde_json::{Map, Value as Json};
use store::sql::{self, get};
use store::{ConnectionTrait, StoreError};

use network::model::ORGANIZATION;

use crate::load::homes;
use crate::model::set::RecordSet;

/// The standard's columns.
pub const COLUMNS: [&str; 9] = [
    "id",
    "resource_id",
    "resource_type",
    "last_action_date",
    "last_action_type",
    "field_name",
    "previous_value",
    "replacement_value",
    "updated_by",
];

/// What stands where the standard wants a value: it may not be empty, and no value goes out.
const UNTOLD: &str = "not published";

/// How many revisions are read at once.
const PAGE: i64 = 2_000;

/// A record as it once was.
#[derive(Debug)]
pub struct State {
    /// Its entity.
    pub entity: String,
    /// Which record.
    pub record: Id,
    /// Which of its versions.
    pub version: i64,
    at: Instant,
    body: Map<String, Json>,
}

impl State {
    /// Whether it was meant for everyone then. What was hidden then is no state that is told of.
    pub fn was_public(&self) -> bool {
        self.body.get("audience").and_then(Json::as_str) == Some("public")
    }
}

/// The next states of a room after one of them, in the order of records and versions.
///
/// # Errors
/// When the database is gone or a revision can't be read.
pub async fn page(
    on: &impl ConnectionTrait,
    room: &str,
    (record, version): (Id, i64),
) -> Result<Vec<State>, StoreError> {
    let condition =
        format!("record > $1 OR (record = $1 AND version > $2) ORDER BY record, version LIMIT {PAGE}");
    states(on, room, &condition, vec![sql::id(record), version.into()]).await
}

/// What is told of the changes of one public record, oldest first: the standard's columns.
/// Nothing is told of times when it, or the organisation that keeps it, was hidden.
///
/// # Errors
/// When the database is gone or a revision can't be read.
pub async fn of(
    on: &impl ConnectionTrait,
    public: &RecordSet,
    record: &Record,
    lang: Lang,
) -> Result<Vec<[String; 9]>, StoreError> {
    let one = "record = $1 ORDER BY version";
    let mut keepers = Vec::new();
    for home in homes(public, record.id).into_iter().filter(|home| *home != record.id) {
        keepers.push(states(on, ORGANIZATION.room, one, vec![sql::id(home)]).await?);
    }
    let by = keeper(public, record, lang);
    let mut telling = Telling::default();
    let mut rows = Vec::new();
    for state in states(on, record.entity.room, one, vec![sql::id(record.id)]).await? {
        let at = state.at;
        let shown = state.was_public() && keepers.iter().all(|states| was_public_at(states, at));
        rows.extend(telling.next(record, &by, state, shown));
    }
    Ok(rows)
}

/// Whether a record was public at a moment, by its states.
fn was_public_at(states: &[State], at: Instant) -> bool {
    // A record made in the same change was so from that change on.
    states.iter().rfind(|state| state.at <= at).is_some_and(State::was_public)
}

/// Tells the states of one record after the other.
#[derive(Debug, Default)]
pub struct Telling {
    before: Option<State>,
    began: bool,
}

impl Telling {
    /// The rows of the next state, if it was `shown` then. The first state that was is told as the
    /// record's making; one shown again after a hidden time is not told at all.
    pub fn next(&mut self, record: &Record, by: &str, state: State, shown: bool) -> Vec<[String; 9]> {
        if !shown {
            // What was hidden then is no earlier state of what is told.
            self.before = None;
            return Vec::new();
        }
        let rows = match (&self.before, self.began) {
            (None, true) => Vec::new(),
            (before, _) => told(record, by, before.as_ref(), &state),
        };
        self.began = true;
        self.before = Some(state);
        rows
    }
}

async fn states(
    on: &impl ConnectionTrait,
    room: &str,
    condition: &str,
    values: Vec<sql::Value>,
) -> Result<Vec<State>, StoreError> {
    let text = format!("SELECT entity, record, version, at, body FROM {room}_revision WHERE {condition}");
    let rows = sql::query(on, "read the history", &text, values).await?;
    rows.iter()
        .map(|row| {
            let body: String = get(row, 4)?;
            let record = Id::from_uuid(get(row, 1)?);
            let body = serde_json::from_str(&body)
                .map_err(|_| StoreError::Corrupt { what: "revision", value: record.to_string() })?;
            Ok(State {
                entity: get(row, 0)?,
                record,
                version: get(row, 2)?,
                at: Instant::from_micros(get(row, 3)?),
                body,
            })
        })
        .collect()
}

/// The rows of one change of a record as it is given out now.
fn told(record: &Record, by: &str, before: Option<&State>, state: &State) -> Vec<[String; 9]> {
    let (action, fields) = match before {
        None => ("create", vec!["id"]),
        Some(before) => ("update", changed(before, state, record)),
    };
    let row = |field: &str| {
        let id = state.record.part(&format!("metadata/{}/{field}", state.version));
        let date = state.at.utc().date_naive();
        [
            id.to_string(),
            state.record.to_string(),
            state.entity.clone(),
            date.to_string(),
            action.to_owned(),
            field.to_owned(),
            UNTOLD.to_owned(),
            UNTOLD.to_owned(),
            by.to_owned(),
        ]
    };
    fields.into_iter().map(row).collect()
}

/// The fields that differ. One that is given out empty is not named: it may be hidden.
fn changed(before: &State, after: &State, record: &Record) -> Vec<&'static str> {
    let value =
        |state: &State, name: &str| state.body.get("values").and_then(|values| values.get(name)).cloned();
    let texts = |state: &State, name: &str| -> Vec<Json> {
        let texts = state.body.get("texts").and_then(Json::as_array).into_iter().flatten();
        texts.filter(|text| text.get(0).and_then(Json::as_str) == Some(name)).cloned().collect()
    };
    let fields = record.entity.fields.iter().enumerate();
    let shown = fields.filter(|(at, _)| {
        record.at(*at).is_some() || record.texts().iter().any(|text| usize::from(text.field) == *at)
    });
    let differs = shown.filter(|(_, field)| {
        !same(value(before, field.name).as_ref(), value(after, field.name).as_ref())
            || texts(before, field.name) != texts(after, field.name)
    });
    differs.map(|(_, field)| field.name).collect()
}

/// Whether two values are the same, also where one is written 12 and the other 12.0.
fn same(one: Option<&Json>, other: Option<&Json>) -> bool {
    let number = |value: Option<&Json>| value.and_then(Json::as_f64);
    one == other || number(one).is_some_and(|one| number(other) == Some(one))
}

/// The name of the organisation that keeps a record.
pub fn keeper(set: &RecordSet, record: &Record, lang: Lang) -> String {
    let home = homes(set, record.id).into_iter().find_map(|id| set.get(id));
    home.and_then(|home| name(home, lang)).unwrap_or_else(|| UNTOLD.to_owned())
}

fn name(organization: &Record, lang: Lang) -> Option<String> {
    let source =
        || organization.texts().iter().find(|text| text.status == TextStatus::Source && text.field == 1);
    organization.text("name", lang).or_else(source).map(|text| text.body.to_string())
}
