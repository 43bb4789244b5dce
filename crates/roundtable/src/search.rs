//! Finding what was talked about: titles of items, and notes, decisions and actions of minutes, the newest first.
//!
//! Both what everybody may find and what those inside may is kept ready in memory, each by itself, and made anew when
//! something of the room changes: whoever asks is answered from what their own eyes see.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use finder::{Prose, Wanted};
use kernel::policy::Grant;
use kernel::{Id, Record};
use store::sql::{self, Among, get};
use store::{ConnectionTrait, StoreError, records};

use crate::agenda::{self, Item};
use crate::course;
use crate::kept::{Shelf, any_of_the_room};
use crate::meetings::{self, Meeting};
use crate::model::AGENDA_ITEM;
use crate::model::minutes::Kind;
use crate::model::table;
use crate::policy::{ReadInside, ReadTable};
use crate::shown::{self, Sight};
use crate::tables::{self, Table};

/// How many are found at most.
pub const MOST: usize = 200;
/// How many meetings are looked through at once.
const AT_ONCE: usize = 48;

/// What somebody looks for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The words.
    pub wanted: &'a Wanted,
    /// Lines of this kind alone.
    pub kind: Option<Kind>,
    /// Of this table alone.
    pub table: Option<Id>,
}

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// At which table.
    pub table: Id,
    /// In which meeting.
    pub meeting: Id,
    /// Under which item; none where it is about the meeting as a whole.
    pub item: Option<Id>,
    /// In which line; none where it is the item's title.
    pub entry: Option<Id>,
}

/// What was found, the newest meeting first and in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// At most [`MOST`].
    pub found: Vec<Place>,
    /// Whether there is more.
    pub more: bool,
}

/// A table as somebody may read it.
#[derive(Debug, Clone)]
pub struct Reach {
    table: Id,
    sight: Sight,
}

/// A meeting with what can be found in it.
#[derive(Debug)]
struct Talk {
    table: Id,
    meeting: Id,
    starts: Option<NaiveDateTime>,
    rows: Vec<Row>,
}

/// A title or a line, in every language it is told in.
#[derive(Debug)]
struct Row {
    item: Option<Id>,
    entry: Option<(Id, Kind)>,
    told: Vec<Prose>,
}

/// What everybody may find, kept ready.
#[derive(Debug, Clone, Default)]
pub struct Published(Shelf<(), Vec<Talk>>);

/// What those inside may find, kept ready by table and by how much of it they see.
#[derive(Debug, Clone, Default)]
pub struct Inside(Shelf<(Id, Sight), Vec<Talk>>);

impl Reach {
    /// A table that somebody may read so far.
    pub fn new(_: &Grant<ReadInside>, table: &Table, sight: Sight) -> Reach {
        Reach { table: table.id(), sight }
    }
}

impl Places {
    /// Adds what is found in talks; answers whether there is room for more.
    fn look<'t>(&mut self, talks: impl IntoIterator<Item = &'t Talk>, asked: Asked<'_>) -> bool {
        for talk in talks {
            if asked.table.is_some_and(|table| table != talk.table) {
                continue;
            }
            for row in &talk.rows {
                let fits = asked.kind.is_none_or(|kind| row.entry.is_some_and(|(_, known)| known == kind));
                if !fits || !row.told.iter().any(|told| asked.wanted.fits(told)) {
                    continue;
                }
                if self.found.len() == MOST {
                    self.more = true;
                    return false;
                }
                self.found.push(Place {
                    table: talk.table,
                    meeting: talk.meeting,
                    item: row.item,
                    entry: row.entry.map(|(id, _)| id),
                });
            }
        }
        true
    }
}

impl Published {
    /// Finds what everybody may: in published minutes, and on agendas of meetings that are public.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn find(
        &self,
        on: &impl ConnectionTrait,
        _: &Grant<ReadTable>,
        asked: Asked<'_>,
    ) -> Result<Places, StoreError> {
        let talks = self.0.get(on, ((), 0), any_of_the_room, all(on)).await?;
        let mut places = Places::default();
        places.look(talks.iter(), asked);
        Ok(places)
    }
}

/// All that everybody may find, the newest meeting first.
async fn all(on: &impl ConnectionTrait) -> Result<Vec<Talk>, StoreError> {
    let mut all = Vec::new();
    for table in tables::every(on).await?.into_iter().filter(Table::is_public) {
        // What members talk about among themselves is listed nowhere either.
        if table.kind()? == table::Kind::Topic {
            continue;
        }
        let reach = Reach { table: table.id(), sight: Sight::Everybody };
        all.extend(of(on, &reach).await?);
    }
    talks(on, &mut all).await
}

impl Inside {
    /// Finds what somebody may from inside: on agendas of the meetings of these tables, and in minutes that members read.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn find(
        &self,
        on: &impl ConnectionTrait,
        reaches: &[Reach],
        asked: Asked<'_>,
    ) -> Result<Places, StoreError> {
        let mut tables = Vec::new();
        for reach in reaches.iter().filter(|reach| asked.table.is_none_or(|table| table == reach.table)) {
            let key = ((reach.table, reach.sight), 0);
            tables.push(self.0.get(on, key, any_of_the_room, one(on, reach)).await?);
        }
        let mut all: Vec<&Talk> = tables.iter().flat_map(|talks| talks.iter()).collect();
        all.sort_by_key(|talk| std::cmp::Reverse((talk.starts, talk.meeting)));
        let mut places = Places::default();
        places.look(all, asked);
        Ok(places)
    }
}

/// All that somebody may find at a table.
async fn one(on: &impl ConnectionTrait, reach: &Reach) -> Result<Vec<Talk>, StoreError> {
    talks(on, &mut of(on, reach).await?).await
}

/// What can be found in meetings, the newest first.
async fn talks(on: &impl ConnectionTrait, meetings: &mut [Reached]) -> Result<Vec<Talk>, StoreError> {
    meetings.sort_by_key(|(meeting, _)| std::cmp::Reverse((meeting.starts(), meeting.id())));
    let mut talks = Vec::new();
    for some in meetings.chunks(AT_ONCE) {
        talks.extend(read(on, some).await?);
    }
    Ok(talks)
}

type Reached = (Meeting, Sight);

/// The meetings of a table that somebody may know of.
async fn of(on: &impl ConnectionTrait, reach: &Reach) -> Result<Vec<Reached>, StoreError> {
    let mut known = Vec::new();
    for meeting in meetings::of(on, reach.table).await? {
        let reached = reach.sight != Sight::Everybody || meeting.is_public();
        if reached && shown::is_known(&meeting)? {
            known.push((meeting, reach.sight));
        }
    }
    Ok(known)
}

/// What can be found in some meetings.
async fn read(on: &impl ConnectionTrait, meetings: &[Reached]) -> Result<Vec<Talk>, StoreError> {
    let ids: Vec<Id> = meetings.iter().map(|(meeting, _)| meeting.id()).collect();
    let items = agenda::sorted(records::by_field(on, &AGENDA_ITEM, "meeting_id", &ids).await?);
    let all: Vec<Meeting> = meetings.iter().map(|(meeting, _)| meeting.clone()).collect();
    let written = course::written(on, &all).await?;
    let read = |(meeting, sight): &Reached| {
        let minutes = written.get(&meeting.id());
        minutes.is_some_and(|minutes| shown::is_read(minutes, *sight)).then_some(meeting.id())
    };
    let mut lines = lines(on, &meetings.iter().filter_map(read).collect::<Vec<Id>>()).await?;
    let mut talks = Vec::new();
    for (meeting, sight) in meetings {
        let mut lines = lines.remove(&meeting.id()).unwrap_or_default();
        let mut rows = lines.remove(&None).unwrap_or_default();
        for item in items.iter().filter(|item| item.meeting() == Some(meeting.id())) {
            if sight.sees(item.kind()?) {
                rows.push(Row { item: Some(item.id()), entry: None, told: titles(item) });
                rows.extend(lines.remove(&Some(item.id())).unwrap_or_default());
            }
        }
        talks.push(Talk { table: meeting.table()?, meeting: meeting.id(), starts: meeting.starts(), rows });
    }
    Ok(talks)
}

/// What an item is called, in every language.
fn titles(Item(record): &Item) -> Vec<Prose> {
    texts(record, "title").map(Prose::of).collect()
}

/// A field's texts in every language.
fn texts<'r>(record: &'r Record, field: &str) -> impl Iterator<Item = &'r str> {
    let at = record.entity.position(field);
    record.texts().iter().filter(move |text| Some(usize::from(text.field)) == at).map(|text| &*text.body)
}

type Lines = HashMap<Id, HashMap<Option<Id>, Vec<Row>>>;

/// The lines of some meetings by the item they belong to, in order.
async fn lines(on: &impl ConnectionTrait, meetings: &[Id]) -> Result<Lines, StoreError> {
    let head = "SELECT e.meeting_id, e.item_id, e.id, e.kind, t.body FROM minutes_entry e \
                JOIN roundtable_text t ON t.record = e.id AND t.entity = 'minutes_entry' AND t.field = 'text' \
                AND e.retired_at IS NULL";
    let query = (head, "e.meeting_id", "ORDER BY e.position, e.id");
    let mut lines = Lines::new();
    for row in sql::query_among(on, "look through minutes", query, Among::Ids(meetings)).await? {
        let item = get::<Option<uuid::Uuid>>(&row, 1)?.map(Id::from_uuid);
        let of_it = lines.entry(Id::from_uuid(get(&row, 0)?)).or_default().entry(item).or_default();
        let (id, told) = (Id::from_uuid(get(&row, 2)?), Prose::of(&get::<String>(&row, 4)?));
        match of_it.last_mut() {
            Some(last) if last.entry.is_some_and(|(known, _)| known == id) => last.told.push(told),
            _ => {
                let kind: String = get(&row, 3)?;
                let kind = Kind::from_name(&kind).ok_or(StoreError::Corrupt { what: "kind", value: kind })?;
                of_it.push(Row { item, entry: Some((id, kind)), told: vec![told] });
            }
        }
    }
    Ok(lines)
}
