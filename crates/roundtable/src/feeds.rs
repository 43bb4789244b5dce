//! Calendars that programs fetch: of a table for everybody, and of one's own meetings at an address that is random, known to
//! one person, and ended by them.

use kernel::policy::{Actor, Grant, Sureness};
use kernel::{Id, Instant};
use locale::Locale;
use people::Person;
use post::Address;
use post::calendar::{Event, Feed, Organizer, Status};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use vault::{Entropy, Secret, VaultError};

use crate::kept::Room;
use crate::letters;
use crate::meetings::{self, Meeting, Office};
use crate::model::meeting::State;
use crate::policy::{Open, ReadTable};
use crate::{shown, tables};

/// What keeps such an address from being taken for a link that lets in.
const FEED: &str = "calendar feed";
/// How often programs should look again, in minutes.
const OFTEN: u32 = 60;
/// Who convenes where no letters are sent; nothing ever arrives there (RFC 2606).
const NOBODY: &str = "round-table@kerekasztal.invalid";

/// Makes an address for whoever asks; one they had before works no more.
///
/// # Errors
/// When nobody is signed in, there is no randomness, or the database is gone.
pub async fn make(store: &Store, grant: &Grant<Open>) -> Result<Option<Secret>, FeedError> {
    let Some(person) = grant.actor().id() else { return Ok(None) };
    let mut unit = store.begin(grant.actor()).await?;
    forget(&unit, person).await?;
    let secret = Secret::generate(Entropy::system())?;
    let row = vec![secret.hash(FEED).to_vec().into(), sql::id(person), unit.now().micros().into()];
    let columns = ["secret", "person", "made_at"];
    sql::insert(unit.on(), "keep a calendar's address", "calendar_feed", &columns, vec![row]).await?;
    unit.audit("roundtable.make_feed", None, 1).await?;
    unit.commit().await?;
    Ok(Some(secret))
}

/// Why there is no address.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no randomness to make it from.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Ends the address of whoever asks.
///
/// # Errors
/// When the database is gone.
pub async fn end(store: &Store, grant: &Grant<Open>) -> Result<(), StoreError> {
    let Some(person) = grant.actor().id() else { return Ok(()) };
    let mut unit = store.begin(grant.actor()).await?;
    forget(&unit, person).await?;
    unit.audit("roundtable.end_feed", None, 1).await?;
    unit.commit().await.map(drop)
}

async fn forget(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM calendar_feed WHERE person = $1";
    sql::execute(unit.on(), "end a calendar's address", text, vec![sql::id(person)]).await.map(drop)
}

/// Whether whoever asks has an address.
///
/// # Errors
/// When the database is gone.
pub async fn has(on: &impl ConnectionTrait, grant: &Grant<Open>) -> Result<bool, StoreError> {
    let Some(person) = grant.actor().id() else { return Ok(false) };
    let text = "SELECT 1 FROM calendar_feed WHERE person = $1";
    Ok(sql::query_one(on, "look for a calendar's address", text, vec![sql::id(person)]).await?.is_some())
}

/// Somebody's calendar by its address; none where there is no such address, or they may not come in any more.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of_person(
    on: &impl ConnectionTrait,
    office: Office<'_>,
    secret: &Secret,
    now: Instant,
) -> Result<Option<Feed>, StoreError> {
    let text = "SELECT person FROM calendar_feed WHERE secret = $1";
    let row = sql::query_one(on, "follow a calendar", text, vec![secret.hash(FEED).to_vec().into()]).await?;
    let Some(row) = row else { return Ok(None) };
    let person = Person::find(on, Id::from_uuid(get(&row, 0)?)).await?.filter(Person::may_enter);
    let Some(person) = person else { return Ok(None) };
    let held = Person::holds(on, person.id, now).await?;
    // As by a link: the address is one.
    let actor = Actor::known(person.id, held, Sureness::Link);
    let mut all = Vec::new();
    for table in tables::ones_own(on, &actor).await? {
        for meeting in meetings::of(on, table.id()).await? {
            all.push(meetings::told_outside(on, &meeting).await?);
        }
    }
    let Some(locale) = office.desk.locale(person.language) else { return Ok(None) };
    feed(office, locale, &all).map(Some)
}

/// The public meetings of a public table; none where not everybody may know of it.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of_table(
    on: &impl ConnectionTrait,
    _: &Grant<ReadTable>,
    office: Office<'_>,
    locale: &Locale,
    room: &Room,
    table: Id,
) -> Result<Option<Feed>, StoreError> {
    let public = tables::one(on, table).await?.filter(tables::Table::is_public);
    if public.is_none() {
        return Ok(None);
    }
    let course = room.courses.of(on, table).await?;
    feed(office, locale, course.meetings.iter().filter(|meeting| meeting.is_public())).map(Some)
}

fn feed<'m>(
    office: Office<'_>,
    locale: &Locale,
    all: impl IntoIterator<Item = &'m Meeting>,
) -> Result<Feed, StoreError> {
    let mut events = Vec::new();
    for meeting in all {
        if shown::is_known(meeting)? {
            events.extend(event(office, locale, meeting)?);
        }
    }
    let name = locale.msg("roundtable-calendar-name").into_owned();
    Ok(Feed { name, zone: office.zone, refresh_minutes: OFTEN, events })
}

fn event(office: Office<'_>, locale: &Locale, meeting: &Meeting) -> Result<Option<Event>, StoreError> {
    let nobody = Address::parse(NOBODY).ok();
    let Some(address) = office.organizer.cloned().or(nobody) else { return Ok(None) };
    let organizer = Organizer { address, name: locale.msg("roundtable-calendar-name").into_owned() };
    let status = match meeting.state()? {
        State::Cancelled | State::Postponed => Status::Cancelled,
        _ => Status::Confirmed,
    };
    Ok(letters::event(office, locale, meeting, organizer, status))
}
