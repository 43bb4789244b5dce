//! Checking in: those who are in the room type the code on its wall, and are noted as there. The secret it is made of lies in no
//! backup; wrong codes are counted for each person and meeting.

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::policy::{Actor, Grant};
use kernel::{Id, Instant};
use people::model::second_step::Tries;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use vault::{Entropy, RoomSecret, Secret, VaultError};

use crate::invitations::{self, Invitation};
use crate::meetings::{self, Meeting};
use crate::model::attendance::How;
use crate::model::meeting::State;
use crate::model::table::Light;
use crate::policy::{Answer, ReadInside, TakeMinutes};
use crate::{Unchanged, attendance, seats, tables};

/// How many minutes before a meeting starts the door opens: people come before they are let begin.
pub const EARLY_MINUTES: i64 = 60;

/// What stands on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The six digits.
    pub digits: String,
    /// In how many seconds others follow.
    pub lasts: i64,
}

/// What somebody says who checks in.
#[derive(Debug, Clone, Default)]
pub struct Arrival {
    /// The code as they typed it.
    pub code: String,
    /// For which of their seats; the first where they do not say.
    pub seat: Option<Id>,
    /// Whether they take part from elsewhere.
    pub remote: bool,
}

/// Why somebody is not noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Nobody can check in at this moment.
    NotNow,
    /// They have no seat here: nothing is noted of who has none.
    NoSeat,
    /// It is not the code.
    Wrong,
    /// They typed too many wrong ones and wait so many minutes.
    Wait(i64),
}

/// Whether it is the time at which people come: the meeting goes on, or starts within the hour.
///
/// # Errors
/// When what is stored is none.
pub fn is_time(meeting: &Meeting, zone: Tz, now: Instant) -> Result<bool, StoreError> {
    let state = meeting.state()?;
    let soon = |begins: Instant| begins.plus_seconds(-EARLY_MINUTES * 60) <= now;
    let awaited = state.awaits() && meeting.ends(zone).is_some_and(|ends| now < ends);
    Ok(state == State::InProgress || awaited && meeting.begins(zone).is_some_and(soon))
}

/// Whether somebody can check in to a meeting of a table at a moment.
///
/// # Errors
/// When the database is gone or what is stored is none.
pub async fn is_open(
    on: &impl ConnectionTrait,
    meeting: &Meeting,
    zone: Tz,
    now: Instant,
) -> Result<bool, StoreError> {
    Ok(is_time(meeting, zone, now)?
        && is_lit(on, meeting).await?
        && secret(on, meeting.id()).await?.is_some())
}

async fn is_lit(on: &impl ConnectionTrait, meeting: &Meeting) -> Result<bool, StoreError> {
    let table = tables::one(on, meeting.table()?).await?;
    Ok(table.is_some_and(|table| table.is_lit(Light::CheckIn)))
}

async fn secret(on: &impl ConnectionTrait, meeting: Id) -> Result<Option<RoomSecret>, StoreError> {
    let text = "SELECT secret FROM check_in WHERE meeting = $1";
    let row = sql::query_one(on, "read what a code is made of", text, vec![sql::id(meeting)]).await?;
    let Some(row) = row else { return Ok(None) };
    RoomSecret::from_bytes(&get::<Vec<u8>>(&row, 0)?).map(Some).map_err(no_code)
}

fn no_code(error: VaultError) -> StoreError {
    StoreError::Corrupt { what: "check-in", value: error.to_string() }
}

/// Opens the door: from now on there is a code. Where there is one it stays.
///
/// # Errors
/// When it is not the time, the table has no such door, the meeting is gone, or the database is.
pub async fn open(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    zone: Tz,
    meeting: Id,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    if !is_time(&here, zone, unit.now())? || !is_lit(unit.on(), &here).await? {
        return Err(Unchanged::Refused(()));
    }
    if secret(unit.on(), meeting).await?.is_some() {
        return Ok(());
    }
    let made = RoomSecret::generate(Entropy::system()).map_err(no_code)?;
    let row = vec![sql::id(meeting), made.expose().to_vec().into(), unit.now().micros().into()];
    let columns = ["meeting", "secret", "made_at"];
    sql::insert(unit.on(), "open the door", "check_in", &columns, vec![row]).await?;
    unit.audit("roundtable.open_check_in", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Closes the door: no code counts any more. Opened again there are others.
///
/// # Errors
/// When the database is gone.
pub async fn close(store: &Store, grant: &Grant<TakeMinutes>, meeting: Id) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let text = "DELETE FROM check_in WHERE meeting = $1";
    sql::execute(unit.on(), "close the door", text, vec![sql::id(meeting)]).await?;
    unit.audit("roundtable.close_check_in", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await.map(drop)
}

/// The code of a meeting at a moment; none where the door is closed.
///
/// # Errors
/// When the database is gone or what is stored is none.
pub async fn code(
    on: &impl ConnectionTrait,
    _: &Grant<TakeMinutes>,
    meeting: &Meeting,
    zone: Tz,
    now: Instant,
) -> Result<Option<Code>, StoreError> {
    if !is_open(on, meeting, zone, now).await? {
        return Ok(None);
    }
    let Some(secret) = secret(on, meeting.id()).await? else { return Ok(None) };
    Ok(Some(Code { digits: secret.code(now).map_err(no_code)?, lasts: RoomSecret::lasts(now) }))
}

/// The seats somebody can check in for: the one they were invited to, else those that are theirs.
///
/// # Errors
/// When the database is gone.
pub async fn seats(
    on: &impl ConnectionTrait,
    actor: &Actor,
    meeting: &Meeting,
    today: NaiveDate,
) -> Result<Vec<Id>, StoreError> {
    let Some(person) = actor.id() else { return Ok(Vec::new()) };
    let invited = invitations::of_person(on, meeting.id(), person).await?;
    if let Some(seat) = invited.and_then(|invitation| invitation.seat) {
        return Ok(vec![seat]);
    }
    let own = seats::own(on, actor, meeting.table()?, today).await?;
    Ok(own.iter().map(seats::Seat::id).collect())
}

/// Checks somebody in who is signed in.
///
/// # Errors
/// [`Refused`], or when the meeting is gone, or the database is.
pub async fn own(
    store: &Store,
    grant: &Grant<ReadInside>,
    zone: Tz,
    meeting: Id,
    arrival: &Arrival,
) -> Result<(), Unchanged<Refused>> {
    let unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let person = grant.actor().id().ok_or(Unchanged::Gone)?;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let theirs = seats(unit.on(), grant.actor(), &here, meetings::day(unit.now(), zone)).await?;
    let wanted = arrival.seat.filter(|seat| theirs.contains(seat));
    let seat = wanted.or(theirs.first().copied());
    let arrived = arrive(&unit, zone, &here, (person, seat), arrival).await;
    finish(unit, meeting, arrived).await
}

/// Checks in whoever a letter's link belongs to.
///
/// # Errors
/// As [`own`]; also when the link leads nowhere.
pub async fn by_link(
    store: &Store,
    grant: &Grant<Answer>,
    zone: Tz,
    secret: &Secret,
    arrival: &Arrival,
) -> Result<(), Unchanged<Refused>> {
    let unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let known = invitations::by_link(unit.on(), secret, unit.now()).await?.ok_or(Unchanged::Gone)?;
    let Invitation { meeting, person, seat, .. } = known;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let arrived = arrive(&unit, zone, &here, (person, seat), arrival).await;
    finish(unit, meeting, arrived).await
}

/// Keeps what came of it: a wrong code stays counted, and nobody but who arrived stands in the audit.
async fn finish(
    mut unit: UnitOfWork,
    meeting: Id,
    arrived: Result<(), Unchanged<Refused>>,
) -> Result<(), Unchanged<Refused>> {
    let wrong = matches!(arrived, Err(Unchanged::Refused(Refused::Wrong)));
    if arrived.is_err() && !wrong {
        return arrived;
    }
    if arrived.is_ok() {
        unit.audit("roundtable.check_in", Some(meetings::reference(meeting)), 1).await?;
    }
    unit.commit().await?;
    arrived
}

async fn arrive(
    unit: &UnitOfWork,
    zone: Tz,
    meeting: &Meeting,
    (person, seat): (Id, Option<Id>),
    arrival: &Arrival,
) -> Result<(), Unchanged<Refused>> {
    let now = unit.now();
    let secret = match is_open(unit.on(), meeting, zone, now).await? {
        true => secret(unit.on(), meeting.id()).await?,
        false => None,
    };
    let secret = secret.ok_or(Unchanged::Refused(Refused::NotNow))?;
    let seat = seat.ok_or(Unchanged::Refused(Refused::NoSeat))?;
    let tries = tries(unit.on(), meeting.id(), person).await?;
    if let Some(minutes) = tries.wait(now) {
        return Err(Unchanged::Refused(Refused::Wait(minutes)));
    }
    forget_tries(unit, meeting.id(), person).await?;
    if !secret.fits(&arrival.code, now).map_err(no_code)? {
        keep_tries(unit, meeting.id(), person, tries.tried(now)).await?;
        return Err(Unchanged::Refused(Refused::Wrong));
    }
    let mode = meeting.mode()?;
    let remote = mode.has_link() && (arrival.remote || !mode.has_room());
    let how = if remote { How::Remote } else { How::Present };
    attendance::arrive(unit, meeting.id(), seat, person, how).await?;
    Ok(())
}

/// The wrong codes somebody typed since their last right one.
async fn tries(on: &impl ConnectionTrait, meeting: Id, person: Id) -> Result<Tries, StoreError> {
    let text = "SELECT wrong, closed_until FROM check_in_try WHERE meeting = $1 AND person = $2";
    let row = sql::query_one(on, "read wrong codes", text, vec![sql::id(meeting), sql::id(person)]).await?;
    let Some(row) = row else { return Ok(Tries::default()) };
    let closed_until = get::<Option<i64>>(&row, 1)?.map(Instant::from_micros);
    Ok(Tries { wrong: get(&row, 0)?, closed_until })
}

async fn forget_tries(unit: &UnitOfWork, meeting: Id, person: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM check_in_try WHERE meeting = $1 AND person = $2";
    let values = vec![sql::id(meeting), sql::id(person)];
    sql::execute(unit.on(), "forget wrong codes", text, values).await.map(drop)
}

async fn keep_tries(unit: &UnitOfWork, meeting: Id, person: Id, tries: Tries) -> Result<(), StoreError> {
    let row = vec![
        sql::id(meeting),
        sql::id(person),
        tries.wrong.into(),
        tries.closed_until.map(Instant::micros).into(),
    ];
    let columns = ["meeting", "person", "wrong", "closed_until"];
    sql::insert(unit.on(), "count a wrong code", "check_in_try", &columns, vec![row]).await
}
