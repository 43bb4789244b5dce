//! What is to be done: the actions of all meetings of a table as one list, as far as somebody reads them.

use kernel::policy::Grant;
use kernel::{Id, Record};
use store::sql::{self, get};
use store::{ConnectionTrait, StoreError, records};

use super::Entry;
use crate::kept::{Shelf, any_of_the_room};
use crate::model::agenda::Kind as For;
use crate::model::minutes::State;
use crate::model::{MEETING, MINUTES_ENTRY};
use crate::policy::ReadInside;
use crate::shown::Sight;

/// An action, with the meeting it comes from.
#[derive(Debug, Clone)]
pub struct Task {
    /// The action.
    pub entry: Entry,
    /// The meeting.
    pub meeting: Record,
}

/// Which actions are looked for.
#[derive(Debug, Clone, Copy)]
pub enum Which<'w> {
    /// Those that are done, or those that are not; where seats are given, theirs alone.
    Done(bool, Option<&'w [Id]>),
    /// This one.
    One(Id),
}

/// Some actions of a table.
#[derive(Debug, Clone, Default)]
pub struct Tasks {
    /// Those asked for, the earliest due before the others, or the last done before the others.
    pub some: Vec<Task>,
    /// How many there are that are not done.
    pub open: usize,
    /// How many are done.
    pub done: usize,
}

/// An action of those that somebody sees.
#[derive(Debug)]
struct Known {
    entry: Id,
    seat: Option<Id>,
    done: bool,
}

/// The actions of tables, by how much somebody sees of them: those to be done by when they are due, those that are by when
/// they were done, the last first. Kept until something of the room changes.
#[derive(Debug, Clone, Default)]
pub struct Actions(Shelf<(Id, Sight), Vec<Known>>);

fn names<T: Copy>(
    all: impl IntoIterator<Item = T>,
    fits: impl Fn(T) -> bool,
    name: fn(T) -> &'static str,
) -> String {
    let names: Vec<String> =
        all.into_iter().filter(|one| fits(*one)).map(|one| format!("'{}'", name(one))).collect();
    if names.is_empty() { "NULL".to_owned() } else { names.join(", ") }
}

/// Of minutes that members read, and of items somebody sees.
async fn known(on: &impl ConnectionTrait, table: Id, sight: Sight) -> Result<Vec<Known>, StoreError> {
    let states = names(State::ALL, State::is_for_members, State::name);
    let kinds = names(For::ALL, |kind| sight.sees(kind), For::name);
    let text = format!(
        "SELECT e.id, e.seat_id, e.done IS NOT NULL FROM minutes_entry e JOIN meeting m ON m.id = e.meeting_id \
         JOIN minutes n ON n.meeting_id = m.id LEFT JOIN agenda_item i ON i.id = e.item_id \
         WHERE m.table_id = $1 AND e.kind = 'action' AND e.retired_at IS NULL AND m.retired_at IS NULL \
         AND n.state IN ({states}) AND (e.item_id IS NULL OR i.retired_at IS NULL AND i.kind IN ({kinds})) \
         ORDER BY e.done DESC, e.due IS NULL, e.due, e.id"
    );
    let rows = sql::query(on, "look for actions", &text, vec![sql::id(table)]).await?;
    let known = |row: &sql::Row| {
        let seat = get::<Option<uuid::Uuid>>(row, 1)?.map(Id::from_uuid);
        Ok(Known { entry: Id::from_uuid(get(row, 0)?), seat, done: get(row, 2)? })
    };
    rows.iter().map(known).collect()
}

impl Actions {
    /// The actions of a table that somebody sees: of minutes that members read, and of items they see. At most `most`,
    /// after the first `from`.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn find(
        &self,
        on: &impl ConnectionTrait,
        _: &Grant<ReadInside>,
        (table, sight): (Id, Sight),
        which: Which<'_>,
        (from, most): (usize, usize),
    ) -> Result<Tasks, StoreError> {
        let all = self.0.get(on, ((table, sight), 0), any_of_the_room, known(on, table, sight)).await?;
        let fits = |known: &&Known| match which {
            Which::One(entry) => known.entry == entry,
            Which::Done(_, seats) => {
                seats.is_none_or(|seats| known.seat.is_some_and(|seat| seats.contains(&seat)))
            }
        };
        let fitting: Vec<&Known> = all.iter().filter(fits).collect();
        let done = fitting.iter().filter(|known| known.done).count();
        let listed = fitting.iter().filter(|known| match which {
            Which::One(_) => true,
            Which::Done(done, _) => known.done == done,
        });
        let listed: Vec<Id> = listed.map(|known| known.entry).collect();
        // Past the end stands the last page: the list may have become shorter since somebody asked.
        let last = listed.len().saturating_sub(1) / most.max(1) * most;
        let ids: Vec<Id> = listed.into_iter().skip(from.min(last)).take(most).collect();
        Ok(Tasks { some: read(on, &ids).await?, open: fitting.len() - done, done })
    }
}

/// Actions in the order of their ids as they were found.
async fn read(on: &impl ConnectionTrait, ids: &[Id]) -> Result<Vec<Task>, StoreError> {
    let mut entries = records::by_id(on, &MINUTES_ENTRY, ids).await?;
    entries.sort_by_key(|entry| ids.iter().position(|id| *id == entry.id));
    let mut meetings: Vec<Id> = entries.iter().filter_map(|entry| entry.target("meeting_id")).collect();
    meetings.sort_unstable();
    meetings.dedup();
    let meetings = records::by_id(on, &MEETING, &meetings).await?;
    let task = |entry: Record| {
        let meeting = meetings.iter().find(|one| Some(one.id) == entry.target("meeting_id"))?.clone();
        Some(Task { entry: Entry(entry), meeting })
    };
    Ok(entries.into_iter().filter_map(task).collect())
}
