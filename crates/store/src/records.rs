//! Records of any entity in and out of their tables, as the entity's field table says.
//!
//! Every entity has a table of its own name with its value columns and, after them, `audience`,
//! `field_audiences`, `row_version`, `changed_at`, `retired_at`; its texts are rows of `<room>_text`.

use std::collections::BTreeMap;
use std::collections::HashMap;

use kernel::{Audience, Entity, Id, Instant, Kind, Lang, Record, Text, TextStatus};
use sea_orm::{ConnectionTrait, QueryResult};

use crate::error::StoreError;
use crate::revision;
use crate::sql::{self, Value, get};

/// The columns every entity has after its own.
const COMMON: [&str; 5] = ["audience", "field_audiences", "row_version", "changed_at", "retired_at"];

/// How many records are loaded with one query.
const PAGE: usize = 1_000;

fn columns(entity: &Entity) -> Vec<&'static str> {
    let own = entity.columns().map(|(_, field)| field.name);
    own.chain(COMMON).collect()
}

fn value(kind: Kind, value: Option<&kernel::Value>) -> Value {
    use kernel::Value as V;
    match (kind, value) {
        (_, Some(V::Id(id))) => sql::id(*id),
        (_, Some(V::Number(number))) => (*number).into(),
        (_, Some(V::At(at))) => at.micros().into(),
        (_, Some(V::Line(line))) => sql::text(line),
        (Kind::Ref(_), None) => Value::Uuid(None),
        (Kind::Number, None) => Value::Double(None),
        (Kind::DateTime, None) => Value::BigInt(None),
        (_, None) => Value::String(None),
    }
}

fn row(record: &Record, version: i64) -> Vec<Value> {
    let own = record.entity.columns().filter(|(_, field)| field.name != "id");
    let mut row = vec![sql::id(record.id)];
    row.extend(own.map(|(at, field)| value(field.kind, record.at(at))));
    row.push(sql::text(record.audience.name()));
    row.push(narrowed(record).into());
    row.push(version.into());
    row.push(record.changed_at.micros().into());
    row.push(record.retired_at.map(Instant::micros).into());
    row
}

fn narrowed(record: &Record) -> Option<String> {
    let names = record.field_audiences.iter().filter_map(|(at, audience)| {
        let field = record.entity.fields.get(usize::from(*at))?;
        Some(format!("{}={}", field.name, audience.name()))
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(";"))
}

/// Writes records: version 0 is new, everything else replaces exactly that version.
/// Each record's version is set to what it is then; one that was there before goes on counting.
pub(crate) async fn write(
    on: &impl ConnectionTrait,
    role: &str,
    records: &mut [Record],
) -> Result<(), StoreError> {
    let mut new: BTreeMap<&'static str, Vec<&Record>> = BTreeMap::new();
    for record in records.iter() {
        if record.version == 0 {
            new.entry(record.entity.name).or_default().push(record);
        } else {
            replace(on, role, record).await?;
        }
    }
    let mut before: HashMap<Id, i64> = HashMap::new();
    for records in new.into_values() {
        let Some(entity) = records.first().map(|record| record.entity) else { continue };
        let mut names = vec!["id"];
        names.extend(columns(entity).into_iter().filter(|name| *name != "id"));
        let ids: Vec<Id> = records.iter().map(|record| record.id).collect();
        for piece in ids.chunks(PAGE) {
            before.extend(revision::last(on, entity, piece).await?);
        }
        let last = |record: &Record| before.get(&record.id).copied().unwrap_or(0);
        let rows = records.iter().map(|record| row(record, last(record) + 1)).collect();
        sql::insert(on, "store records", entity.name, &names, rows).await?;
        let texts =
            records.iter().flat_map(|record| text_rows(record, record.texts().iter(), role)).collect();
        insert_texts(on, entity, texts).await?;
    }
    for record in records {
        let last =
            if record.version == 0 { before.get(&record.id).copied().unwrap_or(0) } else { record.version };
        record.version = last + 1;
    }
    Ok(())
}

async fn replace(on: &impl ConnectionTrait, role: &str, record: &Record) -> Result<(), StoreError> {
    let names = columns(record.entity).into_iter().filter(|name| *name != "id");
    let sets: Vec<String> = names.enumerate().map(|(at, name)| format!("{name} = ${}", at + 2)).collect();
    let mut values = row(record, record.version + 1);
    values.push(record.version.into());
    let text = format!(
        "UPDATE {} SET {} WHERE id = $1 AND row_version = ${}",
        record.entity.name,
        sets.join(", "),
        values.len()
    );
    if sql::execute(on, "store a record", &text, values).await? != 1 {
        return Err(StoreError::Conflict(record.reference()));
    }
    replace_texts(on, role, record).await
}

/// Writes the texts that changed and takes away those that are gone; the others keep who told
/// them and when.
async fn replace_texts(on: &impl ConnectionTrait, role: &str, record: &Record) -> Result<(), StoreError> {
    let mut before = Record::new(record.entity, record.id);
    let whose = || vec![sql::text(record.entity.name), sql::id(record.id)];
    attach_texts(on, record.entity, std::slice::from_mut(&mut before), "record = $2", whose()).await?;
    let text = format!(
        "DELETE FROM {}_text WHERE entity = $1 AND record = $2 AND field = $3 AND lang = $4",
        record.entity.room
    );
    for old in before.texts().iter().filter(|old| !record.texts().contains(old)) {
        let Some(field) = record.entity.fields.get(usize::from(old.field)) else { continue };
        let mut values = whose();
        values.extend([sql::text(field.name), sql::text(old.lang.as_str())]);
        sql::execute(on, "replace a text", &text, values).await?;
    }
    let changed = record.texts().iter().filter(|text| !before.texts().contains(text));
    insert_texts(on, record.entity, text_rows(record, changed, role).collect()).await
}

fn text_rows<'r>(
    record: &'r Record,
    texts: impl Iterator<Item = &'r Text>,
    role: &str,
) -> impl Iterator<Item = Vec<Value>> {
    texts.filter_map(move |text| {
        let field = record.entity.fields.get(usize::from(text.field))?;
        Some(vec![
            sql::text(record.entity.name),
            sql::id(record.id),
            sql::text(field.name),
            sql::text(text.lang.as_str()),
            sql::text(&text.body),
            sql::text(text.status.name()),
            text.source_hash.into(),
            sql::text(role),
            record.changed_at.micros().into(),
        ])
    })
}

async fn insert_texts(
    on: &impl ConnectionTrait,
    entity: &Entity,
    rows: Vec<Vec<Value>>,
) -> Result<(), StoreError> {
    let columns = ["entity", "record", "field", "lang", "body", "status", "source_hash", "told_by", "at"];
    sql::insert(on, "store texts", &format!("{}_text", entity.room), &columns, rows).await
}

async fn delete_texts(on: &impl ConnectionTrait, record: &Record) -> Result<(), StoreError> {
    let text = format!("DELETE FROM {}_text WHERE entity = $1 AND record = $2", record.entity.room);
    let values = vec![sql::text(record.entity.name), sql::id(record.id)];
    sql::execute(on, "replace texts", &text, values).await.map(drop)
}

pub(crate) async fn delete(on: &impl ConnectionTrait, record: &Record) -> Result<(), StoreError> {
    delete_texts(on, record).await?;
    let text = format!("DELETE FROM {} WHERE id = $1 AND row_version = $2", record.entity.name);
    match sql::execute(on, "remove a record", &text, vec![sql::id(record.id), record.version.into()]).await? {
        1 => Ok(()),
        _ => Err(StoreError::Conflict(record.reference())),
    }
}

/// Loads every record of an entity, in the order of their ids.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn all(on: &impl ConnectionTrait, entity: &'static Entity) -> Result<Vec<Record>, StoreError> {
    let mut records = Vec::new();
    loop {
        let page = page_after(on, entity, records.last().map(|record: &Record| record.id), PAGE).await?;
        let last = page.len() < PAGE;
        records.extend(page);
        if last {
            return Ok(records);
        }
    }
}

/// Loads at most `limit` records after an id, in the order of ids.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn page_after(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    after: Option<Id>,
    limit: usize,
) -> Result<Vec<Record>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let (condition, values) = match after {
        Some(after) => (format!("id > $1 ORDER BY id LIMIT {limit}"), vec![sql::id(after)]),
        None => (format!("TRUE ORDER BY id LIMIT {limit}"), vec![]),
    };
    let mut page = select(on, entity, &condition, values).await?;
    if let (Some(first), Some(last)) = (page.first(), page.last()) {
        let bounds = vec![sql::text(entity.name), sql::id(first.id), sql::id(last.id)];
        attach_texts(on, entity, &mut page, "record >= $2 AND record <= $3", bounds).await?;
    }
    Ok(page)
}

/// Loads the records of an entity that have one of these ids; those that are not there are left out.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn by_id(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    ids: &[Id],
) -> Result<Vec<Record>, StoreError> {
    by_field(on, entity, "id", ids).await
}

/// Loads the records of an entity whose field points to one of these records.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn by_field(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    field: &str,
    ids: &[Id],
) -> Result<Vec<Record>, StoreError> {
    let mut found = Vec::new();
    for piece in ids.chunks(PAGE) {
        let condition = format!("{field} IN ({}) ORDER BY id", sql::places(1, piece.len()));
        let values = piece.iter().map(|id| sql::id(*id)).collect();
        let mut page = select(on, entity, &condition, values).await?;
        // One record may own many: the texts are asked for in pieces of their own.
        for records in page.chunks_mut(PAGE) {
            let mut bounds = vec![sql::text(entity.name)];
            bounds.extend(records.iter().map(|record| sql::id(record.id)));
            let condition = format!("record IN ({})", sql::places(2, records.len()));
            attach_texts(on, entity, records, &condition, bounds).await?;
        }
        found.append(&mut page);
    }
    Ok(found)
}

async fn select(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<Record>, StoreError> {
    let columns: Vec<&str> = columns(entity).into_iter().filter(|name| *name != "id").collect();
    let text = format!("SELECT id, {} FROM {} WHERE {condition}", columns.join(", "), entity.name);
    let rows = sql::query(on, "load records", &text, values).await?;
    rows.iter().map(|row| read(entity, row)).collect()
}

fn read(entity: &'static Entity, row: &QueryResult) -> Result<Record, StoreError> {
    let mut record = Record::new(entity, Id::from_uuid(get(row, 0)?));
    let mut at = 1;
    for (position, field) in entity.columns().filter(|(_, field)| field.name != "id") {
        let value = match field.kind {
            Kind::Ref(_) => {
                get::<Option<uuid::Uuid>>(row, at)?.map(|id| kernel::Value::Id(Id::from_uuid(id)))
            }
            Kind::Number => get::<Option<f64>>(row, at)?.map(kernel::Value::Number),
            Kind::DateTime => {
                get::<Option<i64>>(row, at)?.map(|at| kernel::Value::At(Instant::from_micros(at)))
            }
            _ => get::<Option<String>>(row, at)?.map(|line| kernel::Value::Line(line.into())),
        };
        if value.is_some() {
            record.set_at(position, value);
        }
        at += 1;
    }
    record.audience = Audience::from_stored(&get::<String>(row, at)?);
    for (name, audience) in get::<Option<String>>(row, at + 1)?
        .iter()
        .flat_map(|all| all.split(';'))
        .filter_map(|one| one.split_once('='))
    {
        if let Some(field) = entity.position(name).and_then(|field| u8::try_from(field).ok()) {
            record.field_audiences.push((field, Audience::from_stored(audience)));
        }
    }
    record.version = get(row, at + 2)?;
    record.changed_at = Instant::from_micros(get(row, at + 3)?);
    record.retired_at = get::<Option<i64>>(row, at + 4)?.map(Instant::from_micros);
    Ok(record)
}

async fn attach_texts(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    records: &mut [Record],
    condition: &str,
    values: Vec<Value>,
) -> Result<(), StoreError> {
    if !entity.fields.iter().any(|field| field.kind == Kind::Text) {
        return Ok(());
    }
    let text = format!(
        "SELECT record, field, lang, body, status, source_hash FROM {}_text WHERE entity = $1 AND {condition}",
        entity.room
    );
    let rows = sql::query(on, "load texts", &text, values).await?;
    let mut places: HashMap<Id, usize> = HashMap::with_capacity(records.len());
    places.extend(records.iter().enumerate().map(|(at, record)| (record.id, at)));
    for row in &rows {
        let Some(record) = places.get(&Id::from_uuid(get(row, 0)?)).and_then(|at| records.get_mut(*at))
        else {
            continue;
        };
        let (name, lang): (String, String) = (get(row, 1)?, get(row, 2)?);
        let Some(field) = entity.position(&name).and_then(|at| u8::try_from(at).ok()) else {
            return Err(StoreError::Corrupt { what: "field name", value: name });
        };
        let lang: Lang = lang.parse().map_err(|_| StoreError::Corrupt { what: "language", value: lang })?;
        record.put_text(Text {
            field,
            lang,
            body: get::<String>(row, 3)?.into(),
            status: TextStatus::from_stored(&get::<String>(row, 4)?),
            source_hash: get(row, 5)?,
        });
    }
    Ok(())
}
