//! Revisions: the full record after each change, kept by its room, the only history there is.
//! Diff, restore, import-undo and HSDS metadata are views of it.

use kernel::{Entity, Id, Instant, Record};
use sea_orm::ConnectionTrait;
use serde_json::{Map, Value as Json, json};

use crate::error::StoreError;
use crate::sql::{self, get};

/// One past or present state of a record.
#[derive(Debug, Clone)]
pub struct Revision {
    /// The version it was.
    pub version: i64,
    /// When it became so.
    pub at: Instant,
    /// The unit of work that made it so; records changed together share it.
    pub unit: Id,
    /// The role that made it so.
    pub role: String,
    /// Whether the record was taken away then.
    pub gone: bool,
    /// The record's values and texts then.
    pub body: Json,
}

/// What a record says, as its revision keeps it.
pub fn body(record: &Record) -> Json {
    let name = |at: usize| record.entity.fields.get(at).map_or("", |field| field.name);
    let values: Map<String, Json> = record
        .values()
        .iter()
        .map(|(at, value)| (name(usize::from(*at)).to_owned(), value.to_json()))
        .collect();
    let texts: Vec<Json> = record
        .texts()
        .iter()
        .map(|text| {
            json!([name(usize::from(text.field)), text.lang, text.status.name(), text.source_hash, text.body])
        })
        .collect();
    let narrowed: Map<String, Json> = record
        .field_audiences
        .iter()
        .map(|(at, audience)| (name(usize::from(*at)).to_owned(), json!(audience.name())))
        .collect();
    let mut body = json!({ "audience": record.audience.name(), "values": values, "texts": texts });
    if !narrowed.is_empty() {
        body["field_audiences"] = Json::Object(narrowed);
    }
    if let Some(at) = record.retired_at {
        body["retired_at"] = json!(at.micros());
    }
    body
}

pub(crate) async fn write(
    on: &impl ConnectionTrait,
    unit: Id,
    at: Instant,
    role: &str,
    records: &[Record],
    gone: bool,
) -> Result<(), StoreError> {
    let Some(room) = records.first().map(|record| record.entity.room) else { return Ok(()) };
    debug_assert!(
        records.iter().all(|record| record.entity.room == room),
        "one room writes its own revisions"
    );
    let rows = records.iter().map(|record| {
        vec![
            sql::text(record.entity.name),
            sql::id(record.id),
            (record.version + i64::from(gone)).into(),
            at.micros().into(),
            sql::id(unit),
            sql::text(role),
            gone.into(),
            body(record).to_string().into(),
        ]
    });
    let columns = ["entity", "record", "version", "at", "unit", "role", "gone", "body"];
    sql::insert(on, "keep the revision", &format!("{room}_revision"), &columns, rows.collect()).await
}

/// The last versions of records that were there before and were removed.
pub(crate) async fn last(
    on: &impl ConnectionTrait,
    entity: &Entity,
    records: &[Id],
) -> Result<Vec<(Id, i64)>, StoreError> {
    let text = format!(
        "SELECT record, MAX(version) FROM {}_revision WHERE record IN ({}) GROUP BY record",
        entity.room,
        sql::places(1, records.len())
    );
    let rows =
        sql::query(on, "read the history", &text, records.iter().map(|id| sql::id(*id)).collect()).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get(row, 1)?))).collect()
}

/// The history of a record, oldest first.
///
/// # Errors
/// When the database is gone.
pub async fn history(
    on: &impl ConnectionTrait,
    entity: &Entity,
    record: Id,
) -> Result<Vec<Revision>, StoreError> {
    let text = format!(
        "SELECT version, at, unit, role, gone, body FROM {}_revision WHERE entity = $1 AND record = $2 ORDER BY version",
        entity.room
    );
    let rows =
        sql::query(on, "read the history", &text, vec![sql::text(entity.name), sql::id(record)]).await?;
    rows.iter()
        .map(|row| {
            let body: String = get(row, 5)?;
            Ok(Revision {
                version: get(row, 0)?,
                at: Instant::from_micros(get(row, 1)?),
                unit: Id::from_uuid(get(row, 2)?),
                role: get(row, 3)?,
                gone: get(row, 4)?,
                body: serde_json::from_str(&body)
                    .map_err(|_| StoreError::Corrupt { what: "revision", value: record.to_string() })?,
            })
        })
        .collect()
}

/// Forgets every state a record ever had: for erasure.
///
/// # Errors
/// When the database is gone.
pub async fn purge(on: &impl ConnectionTrait, entity: &Entity, record: Id) -> Result<(), StoreError> {
    let text = format!("DELETE FROM {}_revision WHERE entity = $1 AND record = $2", entity.room);
    sql::execute(on, "purge the history", &text, vec![sql::text(entity.name), sql::id(record)])
        .await
        .map(drop)
}
