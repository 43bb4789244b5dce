//! Invitations to meetings: who is asked, what they answer, who waits for a place, who is reminded.

mod answers;
mod mailbox;
mod rows;

use std::collections::HashSet;

use kernel::policy::Grant;
use kernel::{Id, Instant};
use people::Person;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use vault::{Entropy, Secret, VaultError};

use crate::letters::{self, News};
use crate::meetings::{self, Change, Meeting, Office};
use crate::model::invitation::{Event, State};
use crate::model::seat::Part;
use crate::policy::Convene;
use crate::{Unchanged, seats, tables};

pub use answers::{Answer, answer, answer_for, answer_own, tidy};
pub use mailbox::{Outcomes, Skipped, take_replies};
pub use rows::{
    Invitation, Needs, Row, by_link, count, names, needs, of, of_person, one, seats, some, uninvited,
};

/// What keeps such a link from being taken for one that lets in.
pub(crate) const LINK: &str = "meeting invitation";
/// How many days a link works after the meeting.
const AFTER_DAYS: i64 = 2;
/// How many days pass before somebody is reminded again.
const AGAIN_DAYS: i64 = 2;
pub(crate) const DAY: i64 = 86_400;

/// Invites everybody who is to come: whoever sits at a seat, and who does something for the table. Who was invited
/// before is asked again.
///
/// # Errors
/// When the database is gone or there is no randomness.
pub(crate) async fn invite(
    unit: &mut UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
) -> Result<(), StoreError> {
    changed(unit, office, meeting, Change::Time).await?;
    let known: HashSet<Id> = of(unit.on(), meeting.id()).await?.iter().map(|row| row.person.id).collect();
    for (person, seat) in expected(unit, meeting, office).await? {
        if !known.contains(&person.id) {
            ask(unit, office, meeting, &person, seat, News::Invited).await?;
        }
    }
    Ok(())
}

/// Everybody who is to come, each once, with the seat they sit at.
async fn expected(
    unit: &UnitOfWork,
    meeting: &Meeting,
    office: Office<'_>,
) -> Result<Vec<(Person, Option<Id>)>, StoreError> {
    let table = meeting.table()?;
    let today = meetings::day(unit.now(), office.zone);
    let mut holders = seats::holders(unit.on(), table).await?;
    let (mut expected, mut seen) = (Vec::new(), HashSet::new());
    for seat in seats::standing(unit.on(), table, today).await? {
        // The delegate; where there is none, whoever can sit there instead.
        let first = holders.remove(&seat.id()).and_then(|mut at| (!at.is_empty()).then(|| at.remove(0)));
        if let Some(holder) = first.filter(|holder| seen.insert(holder.person.id)) {
            expected.push((holder.person, Some(seat.id())));
        }
    }
    for (_, person) in tables::offices(unit.on(), table).await? {
        if seen.insert(person.id) {
            expected.push((person, None));
        }
    }
    Ok(expected)
}

/// Invites one, with a letter where letters reach them.
pub(crate) async fn ask(
    unit: &UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
    person: &Person,
    seat: Option<Id>,
    news: News,
) -> Result<Id, StoreError> {
    let id = put(unit, meeting.id(), person.id, seat, State::NeedsAction).await?;
    write(unit, office, meeting, id, person, news).await?;
    Ok(id)
}

/// Notes within a change that somebody is invited, without a letter.
///
/// # Errors
/// When they are already, or the database is gone.
pub async fn put(
    unit: &UnitOfWork,
    meeting: Id,
    person: Id,
    seat: Option<Id>,
    state: State,
) -> Result<Id, StoreError> {
    let id = unit.ids().hidden();
    let row = vec![
        sql::id(id),
        sql::id(meeting),
        sql::id(person),
        seat.map(|seat| seat.uuid()).into(),
        sql::text(state.name()),
        unit.now().micros().into(),
        false.into(),
        false.into(),
    ];
    let columns = ["id", "meeting", "person", "seat", "state", "asked_at", "remote", "childcare"];
    sql::insert(unit.on(), "invite", "invitation", &columns, vec![row]).await?;
    Ok(id)
}

/// Writes a letter about an invitation, with a link of its own.
pub(crate) async fn write(
    unit: &UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
    invitation: Id,
    person: &Person,
    news: News,
) -> Result<(), StoreError> {
    let Some(address) = person.address.clone().filter(|_| person.may_enter()) else { return Ok(()) };
    let secret = Secret::generate(Entropy::system()).map_err(no_randomness)?;
    let written = news.answers().then(|| secret.written());
    let link = written.as_deref().map(String::as_str);
    let told = meetings::told_outside(unit.on(), meeting).await?;
    let Some(letter) = letters::about(office, &told, person, address, link, news) else { return Ok(()) };
    letter.put(unit).await?;
    if news.answers() {
        let until = meeting.ends(office.zone).unwrap_or(unit.now()).plus_seconds(AFTER_DAYS * DAY);
        let row = vec![secret.hash(LINK).to_vec().into(), sql::id(invitation), until.micros().into()];
        let columns = ["secret", "invitation", "expires_at"];
        sql::insert(unit.on(), "keep a link", "invitation_link", &columns, vec![row]).await?;
    }
    Ok(())
}

fn no_randomness(error: VaultError) -> StoreError {
    StoreError::Corrupt { what: "randomness", value: error.to_string() }
}

/// Tells those who were invited what changed. Where it is at another time, what they said does not count any more.
pub(crate) async fn changed(
    unit: &mut UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
    change: Change,
) -> Result<(), StoreError> {
    if change == Change::Nothing {
        return offer(unit, office, meeting).await;
    }
    for row in of(unit.on(), meeting.id()).await? {
        let state = match change {
            Change::Time => row.state.after(Event::Move, true).unwrap_or(row.state),
            Change::Place | Change::Nothing => row.state,
        };
        if change == Change::Time && state == State::NeedsAction {
            rows::ask_again(unit, row.id).await?;
        }
        if !matches!(state, State::Declined | State::Delegated) {
            write(unit, office, meeting, row.id, &row.person, News::Changed).await?;
        }
    }
    offer(unit, office, meeting).await
}

/// Tells those who were invited that it does not take place then; their links lead to nothing but that.
pub(crate) async fn call_off(
    unit: &mut UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
) -> Result<(), StoreError> {
    for row in of(unit.on(), meeting.id()).await? {
        if row.state != State::Declined {
            write(unit, office, meeting, row.id, &row.person, News::CalledOff).await?;
        }
    }
    Ok(())
}

/// Takes back what a seat was invited to that has not begun, and the links with it, within a change.
pub(crate) async fn take_back(unit: &UnitOfWork, seat: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM invitation WHERE seat = $1 AND meeting IN \
                (SELECT id FROM meeting WHERE state IN ('draft', 'announced', 'agenda_fixed', 'postponed'))";
    sql::execute(unit.on(), "take invitations back", text, vec![sql::id(seat)]).await.map(drop)
}

/// Offers places that are free to those who wait, the longest first.
pub(crate) async fn offer(
    unit: &UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
) -> Result<(), StoreError> {
    let mut rows = of(unit.on(), meeting.id()).await?;
    rows.retain(|row| row.state == State::WaitingList && row.person.may_enter());
    rows.sort_by_key(|row| (row.waits_since, row.id));
    for row in rows {
        let free = answers::is_free(unit.on(), meeting).await?;
        let Ok(state) = row.state.after(Event::Offer, free) else { return Ok(()) };
        rows::set(unit, row.id, state, offered_until(unit.now(), meeting, office)).await?;
        write(unit, office, meeting, row.id, &row.person, News::Offered).await?;
    }
    Ok(())
}

/// A place is kept for two days, and not beyond the beginning.
fn offered_until(now: Instant, meeting: &Meeting, office: Office<'_>) -> Option<Instant> {
    let two_days = now.plus_seconds(2 * DAY);
    Some(meeting.begins(office.zone).map_or(two_days, |begins| begins.min(two_days)))
}

/// Invites somebody besides: who sits at a seat since, or stands in for somebody.
///
/// # Errors
/// When nobody is invited to this meeting yet or any more, they are invited already, or the database is gone.
pub async fn invite_one(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    meeting: Id,
    person: Id,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let meeting = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let person = Person::find(unit.on(), person).await?.ok_or(Unchanged::Gone)?;
    let known = of(unit.on(), meeting.id()).await?.iter().any(|row| row.person.id == person.id);
    if !meeting.state()?.awaits() || known {
        return Err(Unchanged::Refused(()));
    }
    let seat = seat_of(unit.on(), meeting.table()?, person.id).await?;
    ask(&unit, office, &meeting, &person, seat, News::Invited).await?;
    unit.audit("roundtable.invite", Some(meetings::reference(meeting.id())), 1).await?;
    unit.commit().await?;
    Ok(())
}

async fn seat_of(on: &impl ConnectionTrait, table: Id, person: Id) -> Result<Option<Id>, StoreError> {
    let text = "SELECT h.seat FROM seat_holder h JOIN seat s ON s.id = h.seat \
                WHERE s.table_id = $1 AND h.person = $2 AND h.until IS NULL AND s.until IS NULL ORDER BY h.since LIMIT 1";
    let row = sql::query_one(on, "find a seat", text, vec![sql::id(table), sql::id(person)]).await?;
    row.map(|row| Ok(Id::from_uuid(get(&row, 0)?))).transpose()
}

/// Those who can sit at a seat instead of somebody.
///
/// # Errors
/// When the database is gone.
pub async fn alternates(
    on: &impl ConnectionTrait,
    meeting: &Meeting,
    invitation: &Invitation,
) -> Result<Vec<Person>, StoreError> {
    let Some(seat) = invitation.seat else { return Ok(Vec::new()) };
    let mut holders = seats::holders(on, meeting.table()?).await?;
    let at = holders.remove(&seat).unwrap_or_default();
    let others = at.into_iter().filter(|holder| holder.person.id != invitation.person);
    Ok(others
        .filter(|holder| matches!(holder.part, Part::Alternate | Part::Delegate))
        .map(|one| one.person)
        .collect())
}

/// Reminds those who never answered, and nobody else; who was reminded lately is left alone. Answers how many that were.
///
/// # Errors
/// When nobody is invited to this meeting yet or any more, or the database is gone.
pub async fn remind(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    meeting: Id,
) -> Result<usize, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let meeting = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    if !meeting.state()?.awaits() {
        return Err(Unchanged::Refused(()));
    }
    let lately = unit.now().plus_seconds(-AGAIN_DAYS * DAY);
    let mut reminded = 0;
    for row in of(unit.on(), meeting.id()).await? {
        let heard = row.reminded_at.unwrap_or(row.asked_at).max(row.asked_at);
        let reached = row.person.address.is_some() && row.person.may_enter();
        if row.state.is_silent() && heard <= lately && reached {
            write(&unit, office, &meeting, row.id, &row.person, News::Reminded).await?;
            let text = "UPDATE invitation SET reminded_at = $2 WHERE id = $1";
            let values = vec![sql::id(row.id), unit.now().micros().into()];
            sql::execute(unit.on(), "note a reminder", text, values).await?;
            reminded += 1;
        }
    }
    if reminded > 0 {
        unit.audit("roundtable.remind", Some(meetings::reference(meeting.id())), reminded).await?;
        unit.commit().await?;
    }
    Ok(reminded)
}
