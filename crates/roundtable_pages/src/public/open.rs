//! `/{lang}/round-table/{id}/meetings.csv`, `meetings.json` and `datapackage.json`: a table's public meetings as open data, and
//! what its columns mean. No name stands in it, and no number that could point to somebody.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{CachePolicy, Granted, PageError, Path, Route};
use roundtable::meetings::Meeting;
use roundtable::policy::ReadTable;
use roundtable::shown;
use serde_json::{Value, json};
use store::StoreError;

use crate::Front;

/// The page's names in route rows.
const CSV: &str = "roundtable-open-csv";
const JSON: &str = "roundtable-open-json";
const DESCRIPTION: &str = "roundtable-open-description";

/// What is counted is told in steps of so many, and not at all below one.
const STEP: usize = 5;

/// The columns, their types (Frictionless Table Schema) and what they mean.
const COLUMNS: [(&str, &str, &str); 10] = [
    ("id", "string", "The meeting's id, part of its address on the site"),
    ("number", "integer", "Which meeting of its table it is, counted from 1"),
    ("title", "string", "What it is called, in the language asked for where it is told in it"),
    ("starts", "datetime", "When it starts, local time"),
    ("zone", "string", "The zone of that time (IANA)"),
    ("minutes", "integer", "How many minutes it lasts"),
    ("mode", "string", "in_person, online or hybrid"),
    ("state", "string", "announced, agenda_fixed, in_progress, held, closed, cancelled or postponed"),
    ("participants", "integer", "How many took part, rounded to five; empty below five and before it began"),
    ("minutes_published", "boolean", "Whether its minutes can be read on the site"),
];

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (cache, path) = (CachePolicy::RevalidateUncached, "/{lang}/round-table/{id}/meetings.csv");
    let (as_json, about) =
        ("/{lang}/round-table/{id}/meetings.json", "/{lang}/round-table/{id}/datapackage.json");
    vec![
        Route::get::<ReadTable, _, _, _>(path, CSV, cache, csv, here()),
        Route::get::<ReadTable, _, _, _>(as_json, JSON, cache, all, here()),
        Route::get::<ReadTable, _, _, _>(about, DESCRIPTION, cache, describe, here()),
    ]
}

/// The rows of a table, each in the order of the columns.
async fn rows(
    front: &Front,
    grant: &Grant<ReadTable>,
    (lang, id): (Lang, Id),
) -> Result<Vec<Vec<Value>>, PageError> {
    let on = front.read().await?;
    let unexpected = PageError::unexpected;
    let table = shown::table(&on, grant, &front.room, id, (lang, front.today())).await.map_err(unexpected)?;
    let table = table.ok_or(PageError::NotFound)?;
    let sitting = front.room.sittings.of(&on, id).await.map_err(unexpected)?;
    let there = front.room.counted.overall(&on, id, sitting.seats()).await.map_err(unexpected)?;
    let count = |meeting: &Meeting| there.of_meeting(meeting.id()).all();
    let zone = (front.shell.city)().zone;
    let coming = table.coming.into_iter().map(|meeting| (meeting, false));
    let mut all = Vec::new();
    for (meeting, published) in table.past.into_iter().rev().chain(coming) {
        all.push(row(&meeting, lang, zone.name(), count(&meeting), published).map_err(unexpected)?);
    }
    Ok(all)
}

fn row(
    meeting: &Meeting,
    lang: Lang,
    zone: &str,
    count: usize,
    published: bool,
) -> Result<Vec<Value>, StoreError> {
    let state = meeting.state()?;
    let participants = rounded(count).filter(|_| state.has_begun());
    Ok(vec![
        json!(meeting.id()),
        json!(meeting.number()),
        json!(meeting.0.text("title", lang).map(|text| &*text.body)),
        json!(meeting.starts().map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string())),
        json!(zone),
        json!(meeting.minutes()),
        json!(meeting.mode()?.name()),
        json!(state.name()),
        json!(participants),
        json!(published),
    ])
}

/// A count as it may be told.
fn rounded(count: usize) -> Option<usize> {
    (count >= STEP).then(|| (count + STEP / 2) / STEP * STEP)
}

/// A cell as it stands in a file that people open: what a spreadsheet would reckon stays text.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

async fn csv(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let rows = rows(&front, &grant, (lang, id)).await?;
    let mut file = ::csv::Writer::from_writer(Vec::new());
    file.write_record(COLUMNS.map(|(name, ..)| name)).map_err(PageError::unexpected)?;
    for row in rows {
        file.write_record(row.iter().map(cell)).map_err(PageError::unexpected)?;
    }
    let bytes = file.into_inner().map_err(|error| PageError::unexpected(error.to_string()))?;
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8")], bytes).into_response())
}

async fn all(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let rows = rows(&front, &grant, (lang, id)).await?;
    let named = |row: Vec<Value>| {
        let pairs = COLUMNS.iter().zip(row).map(|((name, ..), value)| ((*name).to_owned(), value));
        Value::Object(pairs.collect())
    };
    Ok(written(&Value::Array(rows.into_iter().map(named).collect())))
}

async fn describe(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    // Of a table that is not public nothing is described.
    rows(&front, &grant, (lang, id)).await?;
    let fields: Vec<Value> = COLUMNS
        .iter()
        .map(|(name, kind, means)| json!({ "name": name, "type": kind, "description": means }))
        .collect();
    Ok(written(&json!({
        "name": "meetings",
        "resources": [{
            "name": "meetings",
            "path": "meetings.csv",
            "format": "csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id" },
        }],
    })))
}

fn written(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_not_told_and_no_cell_is_reckoned() {
        assert_eq!([0, 4, 5, 7, 8, 43].map(rounded), [None, None, Some(5), Some(5), Some(10), Some(45)]);
        for (value, written) in [
            (json!("=1+1"), "'=1+1"),
            (json!("a"), "a"),
            (json!(null), ""),
            (json!(45), "45"),
            (json!(true), "true"),
        ] {
            assert_eq!(cell(&value), written);
        }
    }
}
