//! HSDS `metadata` as a view of the revisions: when which field changed, and by whose record;
//! never what was or is written in it.

use std::path::Path;

use kernel::{Id, Instant, Lang, Record, TextStatus};
use serde_json::{Map, Value as Json};
use store::sql::{self, get};
use store::{Reading, StoreError};

use super::tables::{finish, table};
use super::{ExportError, Extent, Holding};
use crate::load::homes;

/// The standard's columns.
pub(super) const COLUMNS: [&str; 9] = [
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

/// Writes `metadata.csv` for the records given out.
pub(super) async fn write(on: &Reading, holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    let mut rows = table(folder, "metadata.csv", &COLUMNS)?;
    for room in ["network", "directory"] {
        let (mut after, mut before): ((Id, i64), Option<State>) =
            ((Id::from_uuid(uuid::Uuid::nil()), 0), None);
        loop {
            let page = page(on, room, after).await?;
            let Some(last) = page.last() else { break };
            after = (last.record, last.version);
            for state in page {
                let earlier = before.take().filter(|before| before.record == state.record);
                for row in told(holding, earlier.as_ref(), &state) {
                    rows.row(&row)?;
                }
                // What was hidden then is no earlier state of what is told.
                before = state.is_told(holding).then_some(state);
            }
        }
    }
    finish(rows)
}

/// A record as it once was.
struct State {
    entity: String,
    record: Id,
    version: i64,
    at: Instant,
    body: Map<String, Json>,
}

impl State {
    fn is_told(&self, holding: &Holding) -> bool {
        holding.extent == Extent::Everything
            || self.body.get("audience").and_then(Json::as_str) == Some("public")
    }
}

async fn page(on: &Reading, room: &str, (record, version): (Id, i64)) -> Result<Vec<State>, StoreError> {
    let text = format!(
        "SELECT entity, record, version, at, body FROM {room}_revision \
         WHERE record > $1 OR (record = $1 AND version > $2) ORDER BY record, version LIMIT {PAGE}"
    );
    let rows = sql::query(on, "read the history", &text, vec![sql::id(record), version.into()]).await?;
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

/// The rows of one change: none for a record that is not given out.
fn told(holding: &Holding, before: Option<&State>, state: &State) -> Vec<[String; 9]> {
    let Some(record) = holding.set.get(state.record).filter(|_| state.is_told(holding)) else {
        return Vec::new();
    };
    let (action, fields) = match before {
        None => ("create", vec!["id"]),
        Some(before) => ("update", changed(before, state, record)),
    };
    let by = keeper(holding, record);
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
            by.clone(),
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
        value(before, field.name) != value(after, field.name)
            || texts(before, field.name) != texts(after, field.name)
    });
    differs.map(|(_, field)| field.name).collect()
}

/// The organisation that keeps the record.
fn keeper(holding: &Holding, record: &Record) -> String {
    let home = homes(&holding.set, record.id).into_iter().find_map(|id| holding.set.get(id));
    home.and_then(|home| name(home, holding.lang)).unwrap_or_else(|| UNTOLD.to_owned())
}

fn name(organization: &Record, lang: Lang) -> Option<String> {
    let source =
        || organization.texts().iter().find(|text| text.status == TextStatus::Source && text.field == 1);
    organization.text("name", lang).or_else(source).map(|text| text.body.to_string())
}
