//! What goes when an organisation leaves: its seats, its people's invitations, and its name out of what was written.

use chrono::NaiveDate;
use kernel::{Entity, Id, Record, Text};
use store::sql::{self, get};
use store::{StoreError, UnitOfWork, records, revision};

use crate::model::{AGENDA_ITEM, MEETING, MINUTES_ENTRY, ROUND_TABLE, SEAT};
use crate::seats;

/// What stands in the place of a name.
pub const GONE: &str = "[…]";
/// Shorter names are words as well: they are not looked for.
const SHORTEST: usize = 4;
/// What people write freely in.
const WRITTEN: [&Entity; 4] = [&ROUND_TABLE, &MEETING, &AGENDA_ITEM, &MINUTES_ENTRY];

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
        if seats::Seat(seat.clone()).stands(today) {
            let text = "DELETE FROM invitation WHERE seat = $1 AND meeting IN \
                        (SELECT id FROM meeting WHERE state IN ('draft', 'announced', 'agenda_fixed', 'postponed'))";
            sql::execute(unit.on(), "take invitations back", text, vec![sql::id(seat.id)]).await?;
            seats::close(unit, seat, today).await?;
        }
    }
    let names: Vec<&String> = names.iter().filter(|name| name.chars().count() >= SHORTEST).collect();
    let mut changed = 0;
    for entity in WRITTEN {
        for record in named(unit, entity, &names).await? {
            changed += usize::from(clean(unit, record, &names).await?);
        }
    }
    changed += corrections(unit, &names).await?;
    Ok(changed)
}

/// The records in whose texts, today's or earlier, one of the names may stand.
async fn named(
    unit: &UnitOfWork,
    entity: &'static Entity,
    names: &[&String],
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
        if !found.contains(&id) && names.iter().any(|name| holds(&body, name)) {
            found.push(id);
        }
    }
    records::by_id(unit.on(), entity, &found).await
}

/// Whether a text holds a name, capitals or not.
fn holds(text: &str, name: &str) -> bool {
    text.to_lowercase().contains(&name.to_lowercase())
}

/// Takes names out of a record and forgets what it said before.
async fn clean(unit: &mut UnitOfWork, mut record: Record, names: &[&String]) -> Result<bool, StoreError> {
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

async fn corrections(unit: &UnitOfWork, names: &[&String]) -> Result<usize, StoreError> {
    let rows =
        sql::query(unit.on(), "read corrections", "SELECT id, text, answer FROM correction", vec![]).await?;
    let mut changed = 0;
    for row in &rows {
        let (text, answer): (String, Option<String>) = (get(row, 1)?, get(row, 2)?);
        let (clean, cleaner) =
            (without(&text, names), answer.as_deref().map(|answer| without(answer, names)));
        if clean != text || cleaner != answer {
            let values = vec![sql::id(Id::from_uuid(get(row, 0)?)), sql::text(&clean), cleaner.into()];
            let text = "UPDATE correction SET text = $2, answer = $3 WHERE id = $1";
            sql::execute(unit.on(), "take a name out", text, values).await?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// A text without names, whatever is written with capitals.
pub fn without(text: &str, names: &[&String]) -> String {
    let mut text = text.to_owned();
    for name in names {
        while let Some((from, to)) = place(&text, name) {
            text.replace_range(from..to, GONE);
        }
    }
    text
}

/// Where a name stands in a text, in bytes: letters are compared one by one, for small letters can be longer than capitals.
fn place(text: &str, name: &str) -> Option<(usize, usize)> {
    let wanted: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    for (from, _) in text.char_indices() {
        let mut left = wanted.as_slice();
        for (at, letter) in text[from..].char_indices() {
            let small: Vec<char> = letter.to_lowercase().collect();
            let Some(rest) = left.strip_prefix(small.as_slice()) else { break };
            left = rest;
            if left.is_empty() {
                return Some((from, from + at + letter.len_utf8()));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_whatever_its_capitals_and_endings() {
        let names = ["Képzelt Híd".to_owned(), "İz".to_owned()];
        let names: Vec<&String> = names.iter().collect();
        assert_eq!(without("A KÉPZELT HÍDnál és a képzelt hídban.", &names), "A […]nál és a […]ban.");
        assert_eq!(without("Képzelt Hí", &names), "Képzelt Hí");
        assert_eq!(without("nothing", &names), "nothing");
    }
}
