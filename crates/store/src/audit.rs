//! The audit as it is read beside a record: who did what with it and when; never the content, for none is kept.

use std::collections::HashMap;

use kernel::{Entity, Id, Instant, Ref};
use sea_orm::ConnectionTrait;
use serde_json::Value as Json;

use crate::error::StoreError;
use crate::revision::{self, Revision};
use crate::sql::{self, Row, Value, get};

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Instant,
    /// The change it was done with.
    pub unit: Id,
    /// How whoever did it came.
    pub role: String,
    /// Who it was, where they signed in.
    pub person: Option<Id>,
    /// What it was: the name of an action.
    pub action: String,
    /// With how many records, or how often.
    pub count: i64,
}

/// A piece of what was done, the newest first.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    /// What was done.
    pub entries: Vec<Entry>,
    /// How many newer ones were left out.
    pub from: usize,
    /// Whether there is more before.
    pub more: bool,
}

/// How many entries stand in a piece.
pub const PIECE: usize = 20;
/// How far back one can ask.
pub const FARTHEST: usize = 2_000;

const COLUMNS: &str = "at, unit, role, person, action, count";

fn read(row: &Row) -> Result<Entry, StoreError> {
    Ok(Entry {
        at: Instant::from_micros(get(row, 0)?),
        unit: Id::from_uuid(get(row, 1)?),
        role: get(row, 2)?,
        person: get::<Option<uuid::Uuid>>(row, 3)?.map(Id::from_uuid),
        action: get(row, 4)?,
        count: get(row, 5)?,
    })
}

impl Piece {
    fn of(mut entries: Vec<Entry>, from: usize) -> Piece {
        let more = entries.len() > PIECE;
        entries.truncate(PIECE);
        // A change that says the same twice did it once.
        entries.dedup_by(|one, other| (one.unit, &one.action) == (other.unit, &other.action));
        Piece { entries, from, more }
    }

    /// How many newer ones are left out of the next piece; none where this is the last.
    pub fn next(&self) -> Option<usize> {
        (self.more && self.from < FARTHEST).then_some(self.from + PIECE)
    }
}

/// What was done with a record, or with many of which it was one, after so many newer ones. `also` names further records in
/// SQL, of which `$1` is this one's id; empty where there are none.
///
/// # Errors
/// When the database is gone.
pub async fn with(
    on: &impl ConnectionTrait,
    entity: &Entity,
    record: Id,
    also: &str,
    from: usize,
) -> Result<Piece, StoreError> {
    let also = if also.is_empty() { String::new() } else { format!(" OR record IN ({also})") };
    let condition = format!(
        "record = $1 OR (record IS NULL AND unit IN \
         (SELECT unit FROM {}_revision WHERE record = $1 AND entity = $2)){also}",
        entity.room
    );
    select(on, &condition, vec![sql::id(record), sql::text(entity.name)], from).await
}

/// What was done with something that is no record of an entity, after so many newer ones.
///
/// # Errors
/// When the database is gone.
async fn of(on: &impl ConnectionTrait, what: Ref, from: usize) -> Result<Piece, StoreError> {
    let values = vec![sql::id(what.id), sql::text(what.kind)];
    select(on, "record = $1 AND entity = $2", values, from).await
}

async fn select(
    on: &impl ConnectionTrait,
    condition: &str,
    values: Vec<Value>,
    from: usize,
) -> Result<Piece, StoreError> {
    let (from, most) = (from.min(FARTHEST), PIECE + 1);
    let text = format!(
        "SELECT {COLUMNS} FROM audit WHERE {condition} ORDER BY at DESC, id DESC LIMIT {most} OFFSET {from}"
    );
    let rows = sql::query(on, "read the audit", &text, values).await?;
    Ok(Piece::of(rows.iter().map(read).collect::<Result<_, _>>()?, from))
}

/// The newest of what was done with each of some things of a kind.
///
/// # Errors
/// When the database is gone.
async fn newest(on: &impl ConnectionTrait, kind: &str, ids: &[Id]) -> Result<HashMap<Id, Piece>, StoreError> {
    const IDS: usize = 500;
    let mut found: HashMap<Id, Vec<Entry>> = HashMap::new();
    for piece in ids.chunks(IDS) {
        let text = format!(
            "SELECT {COLUMNS}, record FROM (SELECT {COLUMNS}, record, id, ROW_NUMBER() OVER \
             (PARTITION BY record ORDER BY at DESC, id DESC) AS place FROM audit \
             WHERE entity = $1 AND record IN ({})) AS placed WHERE place <= {} ORDER BY at DESC, id DESC",
            sql::places(2, piece.len()),
            PIECE + 1
        );
        let values = std::iter::once(sql::text(kind)).chain(piece.iter().map(|id| sql::id(*id))).collect();
        for row in sql::query(on, "read the audit", &text, values).await? {
            found.entry(Id::from_uuid(get(&row, 6)?)).or_default().push(read(&row)?);
        }
    }
    Ok(found.into_iter().map(|(id, entries)| (id, Piece::of(entries, 0))).collect())
}

/// Which fields of a record each change touched, by the change; names only. What made it is none: all of it was new.
///
/// # Errors
/// When the database is gone or a revision can't be read.
pub async fn changed(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    record: Id,
) -> Result<HashMap<Id, Vec<&'static str>>, StoreError> {
    let history = revision::history(on, entity, record).await?;
    let steps = history.windows(2).filter_map(|step| match step {
        [before, after] if !before.gone && !after.gone => Some((after.unit, between(entity, before, after))),
        _ => None,
    });
    let mut changed: HashMap<Id, Vec<&'static str>> = HashMap::new();
    for (unit, fields) in steps {
        let known = changed.entry(unit).or_default();
        for field in fields {
            if !known.contains(&field) {
                known.push(field);
            }
        }
    }
    Ok(changed)
}

/// The name under which it is told that who may see a record changed.
pub const AUDIENCE: &str = "audience";

fn between(entity: &'static Entity, before: &Revision, after: &Revision) -> Vec<&'static str> {
    let value = |revision: &Revision, name: &str| {
        revision.body.get("values").and_then(|values| values.get(name)).cloned()
    };
    let texts = |revision: &Revision, name: &str| -> Vec<Json> {
        let texts = revision.body.get("texts").and_then(Json::as_array).into_iter().flatten();
        texts.filter(|text| text.get(0).and_then(Json::as_str) == Some(name)).cloned().collect()
    };
    let differs = |name: &&'static str| {
        value(before, name) != value(after, name) || texts(before, name) != texts(after, name)
    };
    let fields = entity.fields.iter().map(|field| field.name).filter(differs);
    let seen = ["audience", "field_audiences", "retired_at"];
    let seen = seen.iter().any(|name| before.body.get(*name) != after.body.get(*name)).then_some(AUDIENCE);
    fields.chain(seen).collect()
}

/// The newest of what was done with each of some records of a kind; of one that is asked for, after so many newer ones.
///
/// # Errors
/// When the database is gone.
pub async fn each(
    on: &impl ConnectionTrait,
    kind: &'static str,
    records: &[Id],
    asked: Option<(Id, usize)>,
) -> Result<HashMap<Id, Piece>, StoreError> {
    let mut found = newest(on, kind, records).await?;
    if let Some((id, from)) = asked.filter(|(id, _)| records.contains(id)) {
        found.insert(id, of(on, Ref { kind, id }, from).await?);
    }
    Ok(found)
}
