//! What stands in minutes: notes, decisions, actions.

use chrono::NaiveDate;
use kernel::policy::{Action, Grant};
use kernel::{Audience, Id, Lang, Record, Value};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use super::corrections::Taken;
use crate::agenda::Item;
use crate::model::minutes::Kind;
use crate::model::{AGENDA_ITEM, MINUTES_ENTRY};
use crate::policy::{Finish, TakeMinutes};
use crate::{Unchanged, meetings, seats, told};

/// A line of minutes as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry(pub Record);

/// What a line says.
#[derive(Debug, Clone)]
pub struct Said {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
    /// The language they are in.
    pub lang: Lang,
    /// Who said it, or whose action it is.
    pub seat: Option<Id>,
    /// By when, where it is an action.
    pub due: Option<NaiveDate>,
}

impl Entry {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// What it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn kind(&self) -> Result<Kind, StoreError> {
        told::choice(&self.0, "kind", Kind::from_name)
    }

    /// The agenda item it belongs to; none where it belongs to the meeting as a whole.
    pub fn item(&self) -> Option<Id> {
        self.0.target("item_id")
    }

    /// Who said it, or whose action it is.
    pub fn seat(&self) -> Option<Id> {
        self.0.target("seat_id")
    }

    /// By when it is to be done.
    pub fn due(&self) -> Option<NaiveDate> {
        told::day(&self.0, "due")
    }

    /// When it was done.
    pub fn done(&self) -> Option<NaiveDate> {
        told::day(&self.0, "done")
    }

    /// On which day it was corrected since members began to read it.
    pub fn corrected(&self) -> Option<NaiveDate> {
        told::day(&self.0, "corrected")
    }

    fn position(&self) -> f64 {
        self.0.number("position").unwrap_or(0.0)
    }
}

/// The lines of a meeting's minutes, in order.
///
/// # Errors
/// When the database is gone.
pub async fn entries(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Entry>, StoreError> {
    let found = records::by_field(on, &MINUTES_ENTRY, "meeting_id", &[meeting]).await?;
    let mut entries: Vec<Entry> =
        found.into_iter().filter(|entry| entry.retired_at.is_none()).map(Entry).collect();
    entries.sort_by(|one, other| one.position().total_cmp(&other.position()).then(one.id().cmp(&other.id())));
    Ok(entries)
}

/// A line of minutes by its id; none that was taken away.
///
/// # Errors
/// When the database is gone.
pub async fn entry(on: &impl ConnectionTrait, id: Id) -> Result<Option<Entry>, StoreError> {
    Ok(told::one(on, &MINUTES_ENTRY, id).await?.map(Entry))
}

/// Writes a line under an id that whoever writes brings along. Answers whether it was new: sent again it stands once.
///
/// # Errors
/// When minutes are written no more, the id is another line's or the seat another table's, the meeting is gone, or the
/// database is.
pub async fn write(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    item: Option<Id>,
    id: Id,
    said: &Said,
) -> Result<bool, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    // Before all else: what stands already stands, however far the minutes are by now.
    if let Some(known) = records::by_id(unit.on(), &MINUTES_ENTRY, &[id]).await?.first() {
        return match known.target("meeting_id") == Some(meeting) {
            true => Ok(false),
            false => Err(Unchanged::Refused(())),
        };
    }
    writable(&unit, meeting, said).await?;
    let audience = audience(unit.on(), meeting, item).await?;
    let last = entries(unit.on(), meeting).await?.last().map_or(0.0, Entry::position);
    let mut record = Record::new(&MINUTES_ENTRY, id);
    record.audience = audience;
    record.set("meeting_id", told::point(Some(meeting)));
    record.set("item_id", told::point(item));
    record.set("position", Some(Value::Number(last + 1.0)));
    say(&mut record, said);
    unit.save(&mut record).await?;
    unit.audit("roundtable.write_minutes", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// Says in a record what a line says.
pub fn say(record: &mut Record, said: &Said) {
    record.set("kind", told::line(said.kind.name()));
    record.set("seat_id", told::point(said.seat));
    record.set("due", told::date(said.due.filter(|_| said.kind == Kind::Action)));
    told::tell(record, "text", said.lang, &said.text);
}

/// Who may read a line: whoever may read of its item.
async fn audience(
    on: &impl ConnectionTrait,
    meeting: Id,
    item: Option<Id>,
) -> Result<Audience, Unchanged<()>> {
    let Some(item) = item else { return Ok(Audience::Public) };
    let item = told::one(on, &AGENDA_ITEM, item).await?.map(Item);
    let item = item.filter(|item| item.meeting() == Some(meeting)).ok_or(Unchanged::Refused(()))?;
    Ok(item.kind()?.audience())
}

/// Whether minutes can be written at this moment.
async fn open(unit: &UnitOfWork, meeting: Id) -> Result<(), Unchanged<()>> {
    let minutes = super::of(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    match minutes.state()?.is_open() {
        true => Ok(()),
        false => Err(Unchanged::Refused(())),
    }
}

/// Whether this can be written in them: what was said from a seat was said from one of the table's.
async fn writable(unit: &UnitOfWork, meeting: Id, said: &Said) -> Result<(), Unchanged<()>> {
    open(unit, meeting).await?;
    let Some(seat) = said.seat else { return Ok(()) };
    let table = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?.table()?;
    match seats::belongs(unit.on(), table, seat).await? {
        true => Ok(()),
        false => Err(Unchanged::Refused(())),
    }
}

/// Says a line otherwise; `version` is the one that was read.
///
/// # Errors
/// When minutes are written no more, somebody changed the line meanwhile, it is gone, or the database is.
pub async fn edit(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    id: Id,
    version: i64,
    said: &Said,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let Entry(mut record) = entry(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    let meeting = record.target("meeting_id").ok_or(Unchanged::Gone)?;
    writable(&unit, meeting, said).await?;
    told::as_read(&record, version)?;
    say(&mut record, said);
    unit.save(&mut record).await?;
    unit.audit("roundtable.edit_minutes", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Puts a correction into a line within a change, in the language its words are in; `version` is the one that was read.
pub(super) async fn correct(
    unit: &mut UnitOfWork,
    meeting: Id,
    id: Id,
    taken: &Taken,
    marked: Option<NaiveDate>,
) -> Result<(), Unchanged<()>> {
    let Entry(mut record) = entry(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    if record.target("meeting_id") != Some(meeting) {
        return Err(Unchanged::Gone);
    }
    record.version = taken.version;
    told::tell(&mut record, "text", taken.lang, &taken.text);
    record.set("corrected", told::date(marked));
    Ok(unit.save(&mut record).await?)
}

/// Adds what was missing within a change: a line of the meeting as a whole.
pub(super) async fn complete(
    unit: &mut UnitOfWork,
    meeting: Id,
    taken: &Taken,
    marked: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let last = entries(unit.on(), meeting).await?.last().map_or(0.0, Entry::position);
    let mut record = Record::new(&MINUTES_ENTRY, unit.ids().hidden());
    record.audience = Audience::Public;
    record.set("meeting_id", told::point(Some(meeting)));
    record.set("position", Some(Value::Number(last + 1.0)));
    record.set("kind", told::line(Kind::Note.name()));
    told::tell(&mut record, "text", taken.lang, &taken.text);
    record.set("corrected", told::date(marked));
    unit.save(&mut record).await
}

/// Forgets within a change what was corrected when members read the last time: they begin anew.
pub(super) async fn unmark(unit: &mut UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    for Entry(mut record) in entries(unit.on(), meeting).await? {
        if record.line("corrected").is_some() {
            record.set("corrected", None);
            unit.save(&mut record).await?;
        }
    }
    Ok(())
}

/// Takes a line away; `version` is the one that was read. Its history keeps it.
///
/// # Errors
/// As [`edit`].
pub async fn remove(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    id: Id,
    version: i64,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let Entry(mut record) = entry(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    let meeting = record.target("meeting_id").ok_or(Unchanged::Gone)?;
    open(&unit, meeting).await?;
    told::as_read(&record, version)?;
    record.retired_at = Some(unit.now());
    unit.save(&mut record).await?;
    unit.audit("roundtable.remove_minutes", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Notes on which day an action was done, or that it was not.
///
/// # Errors
/// When it is no action, is gone, or the database is.
pub async fn finish<A: Action>(
    store: &Store,
    grant: &Grant<A>,
    id: Id,
    done: Option<NaiveDate>,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    let entry = entry(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    if entry.kind()? != Kind::Action {
        return Err(Unchanged::Refused(()));
    }
    let Entry(mut record) = entry;
    record.set("done", told::date(done));
    unit.save(&mut record).await?;
    let meeting = record.target("meeting_id").map(meetings::reference);
    unit.audit("roundtable.finish_action", meeting, 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Notes that an action of one's own was done, or that it was not.
///
/// # Errors
/// When it is none of theirs, is gone, or the database is.
pub async fn finish_own(
    store: &Store,
    grant: &Grant<Finish>,
    id: Id,
    today: NaiveDate,
    done: bool,
) -> Result<(), Unchanged<()>> {
    let on = store.read().await?;
    let found = entry(&on, id).await?.ok_or(Unchanged::Gone)?;
    let meeting = found.0.target("meeting_id").ok_or(Unchanged::Gone)?;
    let table = meetings::one(&on, meeting).await?.ok_or(Unchanged::Gone)?.table()?;
    let own = seats::own(&on, grant.actor(), table, today).await?;
    drop(on);
    if !own.iter().any(|seat| Some(seat.id()) == found.seat()) {
        return Err(Unchanged::Refused(()));
    }
    finish(store, grant, id, done.then_some(today)).await
}
