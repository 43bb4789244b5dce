//! What goes when an organisation leaves: its seats, its people's invitations, and its name out of what was written.

use chrono::NaiveDate;
use kernel::{Entity, Id, Record, Text};
use store::sql::{self, get};
use store::{StoreError, UnitOfWork, records, revision};

use crate::model::name::{Sought, holds};
use crate::model::{AGENDA_ITEM, MEETING, MINUTES_ENTRY, ROUND_TABLE, RULES_OF_PROCEDURE, SEAT};
use crate::{invitations, seats};

pub use crate::model::name::{GONE, without};

/// What people write freely in.
const WRITTEN: [&Entity; 6] =
    [&ROUND_TABLE, &SEAT, &MEETING, &AGENDA_ITEM, &RULES_OF_PROCEDURE, &MINUTES_ENTRY];
/// Where they write besides, in rows without a history: table and column.
const ROWS: [(&str, &str); 6] = [
    ("rules_answer", "reason"),
    ("rules_answer", "reply"),
    ("correction", "text"),
    ("correction", "answer"),
    ("attendance", "guest"),
    ("invitation", "access_needs"),
];

/// Ends the seats of an organisation and takes its names out of everything that was written here, with its history.
/// Where it was counted, it stays counted. Answers how many texts were changed.
///
/// # Errors
/// When the database is gone.
pub async fn forget(
    unit: &mut UnitOfWork,
    organization: Id,
    names: &[String],
    today: NaiveDate,
) -> Result<usize, StoreError> {
    for seat in records::by_field(unit.on(), &SEAT, "organization_id", &[organization]).await? {
        invitations::take_back(unit, seat.id).await?;
        let until = seats::Seat(seat.clone()).until();
        if until.is_none_or(|until| today < until) {
            seats::close(unit, seat, today).await?;
        }
    }
    let names = Sought::all(names);
    let mut changed = 0;
    for entity in WRITTEN {
        for record in named(unit, entity, &names).await? {
            changed += usize::from(clean(unit, record, &names).await?);
        }
    }
    for column in ROWS {
        changed += rows(unit, column, &names).await?;
    }
    Ok(changed)
}

/// The records in whose texts, today's or earlier, one of the names may stand.
async fn named(
    unit: &UnitOfWork,
    entity: &'static Entity,
    names: &[Sought],
) -> Result<Vec<Record>, StoreError> {
    let mut found = Vec::new();
    let rows = sql::query(
        unit.on(),
        "look through what was written",
        "SELECT record, body FROM roundtable_revision WHERE entity = $1",
        vec![sql::text(entity.name)],
    );
    for row in rows.await? {
        let (id, body): (_, String) = (Id::from_uuid(get(&row, 0)?), get(&row, 1)?);
        // As it is kept, a line's end is two letters.
        if !found.contains(&id) && holds(&body.replace("\\n", " ").replace("\\t", " "), names) {
            found.push(id);
        }
    }
    records::by_id(unit.on(), entity, &found).await
}

/// Whether one of the names ever stood in a record's texts: what is kept of it holds more than those.
async fn ever(unit: &UnitOfWork, record: &Record, names: &[Sought]) -> Result<bool, StoreError> {
    let history = revision::history(unit.on(), record.entity, record.id).await?;
    let texts = history.iter().filter_map(|past| past.body.get("texts")?.as_array()).flatten();
    let mut bodies = texts.filter_map(|text| text.get(4)?.as_str());
    Ok(bodies.any(|body| holds(body, names)))
}

/// Takes names out of a record and forgets what it said before.
async fn clean(unit: &mut UnitOfWork, mut record: Record, names: &[Sought]) -> Result<bool, StoreError> {
    if !ever(unit, &record, names).await? {
        return Ok(false);
    }
    let texts: Vec<Text> = record.texts().to_vec();
    let mut changed = false;
    for text in texts {
        let body = without(&text.body, names);
        if *body != *text.body {
            record.put_text(Text { body: body.into(), ..text });
            changed = true;
        }
    }
    revision::purge(unit.on(), record.entity, record.id).await?;
    unit.save(&mut record).await?;
    Ok(changed)
}

/// Takes names out of a column of rows.
async fn rows(
    unit: &UnitOfWork,
    (table, column): (&str, &str),
    names: &[Sought],
) -> Result<usize, StoreError> {
    let text = format!("SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL");
    let mut changed = 0;
    for row in sql::query(unit.on(), "look through what was written", &text, vec![]).await? {
        let (id, body): (_, String) = (Id::from_uuid(get(&row, 0)?), get(&row, 1)?);
        let clean = without(&body, names);
        if clean != body {
            let text = format!("UPDATE {table} SET {column} = $2 WHERE id = $1");
            sql::execute(unit.on(), "take a name out", &text, vec![sql::id(id), sql::text(&clean)]).await?;
            changed += 1;
        }
    }
    Ok(changed)
}
