//! What people answer, by the link in a letter or on their behalf, and what follows for those who wait.

use kernel::Id;
use kernel::policy::{Actor, Grant};
use people::Person;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use vault::Secret;

use super::rows::{self, Invitation, Needs, by_link};
use super::{alternates, ask, offer, write};
use crate::letters::News;
use crate::meetings::{self, Meeting, Office};
use crate::model::invitation::{Event, State, free};
use crate::model::table::Light;
use crate::policy::{self, Convene, ReadInside};
use crate::{Unchanged, tables};

/// What somebody answers.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Whether they come.
    pub event: Event,
    /// What they need.
    pub needs: Needs,
    /// Who goes instead.
    pub instead: Option<Id>,
}

/// Whether there is a place for one more in the room; always where nobody counts places.
pub(super) async fn is_free(on: &impl ConnectionTrait, meeting: &Meeting) -> Result<bool, StoreError> {
    let lit = match tables::one(on, meeting.table()?).await? {
        Some(table) => table.is_lit(Light::Places),
        None => false,
    };
    let capacity = meeting.capacity().filter(|_| lit);
    let text = "SELECT COUNT(*) FROM invitation WHERE meeting = $1 AND remote = FALSE AND state IN ($2, $3)";
    let states = [State::Accepted, State::Offered].map(|state| sql::text(state.name()));
    let values = std::iter::once(sql::id(meeting.id())).chain(states).collect();
    let row = sql::query_one(on, "count places", text, values).await?;
    let taken: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
    Ok(free(capacity, usize::try_from(taken).unwrap_or(usize::MAX)))
}

/// Answers an invitation by the link in a letter.
///
/// # Errors
/// When the link leads nowhere, the meeting takes no answers any more, or the database is gone.
pub async fn answer(
    store: &Store,
    grant: &Grant<policy::Answer>,
    office: Office<'_>,
    secret: &Secret,
    answer: &Answer,
) -> Result<State, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let invitation = by_link(unit.on(), secret, unit.now()).await?.ok_or(Unchanged::Gone)?;
    let state = take(&unit, office, &invitation, answer, None).await?;
    unit.audit("roundtable.answer", Some(meetings::reference(invitation.meeting)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Answers an invitation on somebody's behalf, who said so on the phone; it is shown and noted who did.
///
/// # Errors
/// When it is gone, the meeting takes no answers any more, or the database is gone.
pub async fn answer_for(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    invitation: Id,
    answer: &Answer,
) -> Result<State, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let invitation = rows::one(unit.on(), invitation).await?.ok_or(Unchanged::Gone)?;
    let by = grant.actor().id().filter(|by| *by != invitation.person);
    let state = take(&unit, office, &invitation, answer, by).await?;
    unit.audit("roundtable.answer_for", Some(meetings::reference(invitation.meeting)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Answers an invitation of one's own, from inside.
///
/// # Errors
/// When one is not invited, the meeting takes no answers any more, or the database is gone.
pub async fn answer_own(
    store: &Store,
    grant: &Grant<ReadInside>,
    office: Office<'_>,
    meeting: Id,
    answer: &Answer,
) -> Result<State, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let person = grant.actor().id().ok_or(Unchanged::Gone)?;
    let invitation = rows::of_person(unit.on(), meeting, person).await?.ok_or(Unchanged::Gone)?;
    let state = take(&unit, office, &invitation, answer, None).await?;
    unit.audit("roundtable.answer", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

pub(super) async fn take(
    unit: &UnitOfWork,
    office: Office<'_>,
    invitation: &Invitation,
    answer: &Answer,
    by: Option<Id>,
) -> Result<State, Unchanged<()>> {
    let meeting = meetings::one(unit.on(), invitation.meeting).await?.ok_or(Unchanged::Gone)?;
    let says = matches!(answer.event, Event::Accept | Event::Doubt | Event::Decline | Event::Delegate);
    if !meeting.state()?.awaits() || !says {
        return Err(Unchanged::Refused(()));
    }
    let remote = answer.needs.remote && meeting.mode()?.has_link();
    let needs = Needs { remote, ..answer.needs.clone() };
    // A place in the room that somebody gives up by coming from elsewhere is free for the next.
    let had = invitation.state.takes_a_place() && !invitation.needs.remote;
    let room = remote || is_free(unit.on(), &meeting).await?;
    let from = match (had, remote, invitation.needs.remote) {
        (false, false, true) if invitation.state == State::Accepted => State::NeedsAction,
        // Who takes part from elsewhere waits for no place.
        (_, true, _) if invitation.state == State::WaitingList => State::NeedsAction,
        _ => invitation.state,
    };
    let state = from.after(answer.event, room).map_err(|_| Unchanged::Refused(()))?;
    let instead = match (state, answer.instead) {
        (State::Delegated, Some(instead)) => {
            Some(stand_in(unit, office, &meeting, invitation, instead).await?)
        }
        (State::Delegated, None) => return Err(Unchanged::Refused(())),
        _ => None,
    };
    let waits_on = state == State::WaitingList && invitation.state == State::WaitingList;
    if !waits_on {
        rows::set(unit, invitation.id, state, None).await?;
    }
    rows::note(unit, invitation.id, &needs, by, instead).await?;
    if had {
        offer(unit, office, &meeting).await?;
    }
    Ok(state)
}

/// Asks the alternate; one who was invited already needs no second letter, unless they said that they don't come.
async fn stand_in(
    unit: &UnitOfWork,
    office: Office<'_>,
    meeting: &Meeting,
    invitation: &Invitation,
    instead: Id,
) -> Result<Id, Unchanged<()>> {
    let among = alternates(unit.on(), meeting, invitation).await?;
    let person: &Person = among.iter().find(|person| person.id == instead).ok_or(Unchanged::Refused(()))?;
    match rows::of_person(unit.on(), meeting.id(), instead).await? {
        None => drop(ask(unit, office, meeting, person, invitation.seat, News::StandIn).await?),
        Some(known) if matches!(known.state, State::Declined | State::Delegated) => {
            rows::ask_again(unit, known.id).await?;
            write(unit, office, meeting, known.id, person, News::StandIn).await?;
        }
        Some(_) => {}
    }
    Ok(instead)
}

/// Lets places that nobody took in time go to the next, and those that came free since; answers how many nobody took.
///
/// # Errors
/// When the database is gone.
pub async fn tidy(store: &Store, office: Office<'_>) -> Result<usize, StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    unit.take_turn().await?;
    let text =
        "SELECT id FROM invitation WHERE state = $1 AND offered_until <= $2 ORDER BY offered_until, id";
    let values = vec![sql::text(State::Offered.name()), unit.now().micros().into()];
    let rows = sql::query(unit.on(), "look for offers that are over", text, values).await?;
    for row in &rows {
        if let Ok(state) = State::Offered.after(Event::Lapse, true) {
            rows::set(&unit, Id::from_uuid(get(row, 0)?), state, None).await?;
        }
    }
    // Also where none is over: a seat that ended gave up its place as well.
    let text = "SELECT DISTINCT meeting FROM invitation WHERE state = $1";
    let waited = vec![sql::text(State::WaitingList.name())];
    for row in sql::query(unit.on(), "look where somebody waits", text, waited).await? {
        if let Some(meeting) = meetings::one(unit.on(), Id::from_uuid(get(&row, 0)?)).await?
            && meeting.state()?.awaits()
        {
            offer(&unit, office, &meeting).await?;
        }
    }
    let text = "DELETE FROM invitation_link WHERE expires_at <= $1";
    sql::execute(unit.on(), "forget links", text, vec![unit.now().micros().into()]).await?;
    unit.commit().await?;
    Ok(rows.len())
}
