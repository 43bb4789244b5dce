//! Revisions: the full record after each change, kept by its room, the only history there is.
//! Diff, restore, import-undo and HSDS metadata are views of it.

use kernel::{Audience, Entity, Id, Instant, Record, Text, TextStatus};
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

/// The record a revision was of, as it was then; none where it was taken away.
///
/// # Errors
/// When what was kept can't be read as a record of this entity.
pub fn record(entity: &'static Entity, id: Id, revision: &Revision) -> Result<Option<Record>, StoreError> {
    let corrupt = || StoreError::Corrupt { what: "revision", value: id.to_string() };
    if revision.gone {
        return Ok(None);
    }
    let mut record = Record::new(entity, id);
    record.version = revision.version;
    record.changed_at = revision.at;
    let name = |name: &str| revision.body.get(name);
    record.audience = Audience::from_stored(name("audience").and_then(Json::as_str).unwrap_or_default());
    for (field, value) in name("values").and_then(Json::as_object).ok_or_else(corrupt)? {
        let at = entity.position(field).ok_or_else(corrupt)?;
        let written = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        record.set_at(at, entity.fields[at].read(&written).map_err(|_| corrupt())?);
    }
    for text in name("texts").and_then(Json::as_array).ok_or_else(corrupt)? {
        let part = |at: usize| text.get(at).and_then(Json::as_str).ok_or_else(corrupt);
        let field = entity.position(part(0)?).and_then(|at| u8::try_from(at).ok()).ok_or_else(corrupt)?;
        record.put_text(Text {
            field,
            lang: part(1)?.parse().map_err(|_| corrupt())?,
            status: TextStatus::from_stored(part(2)?),
            source_hash: text.get(3).and_then(Json::as_i64).ok_or_else(corrupt)?,
            body: part(4)?.into(),
        });
    }
    for (field, audience) in name("field_audiences").and_then(Json::as_object).into_iter().flatten() {
        let field = entity.position(field).and_then(|at| u8::try_from(at).ok()).ok_or_else(corrupt)?;
        record.field_audiences.push((field, Audience::from_stored(audience.as_str().unwrap_or_default())));
    }
    record.retired_at = name("retired_at").and_then(Json::as_i64).map(Instant::from_micros);
    Ok(Some(record))
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
