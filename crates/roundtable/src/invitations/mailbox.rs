//! Answers of calendar programs, many at once: each is taken or told why not, all of them in one change.

use std::collections::HashMap;

use kernel::Id;
use kernel::policy::Grant;
use post::calendar::{self, replies::Reply};
use store::{Store, UnitOfWork};

use super::answers::{Answer, take};
use super::rows::{self, Row};
use crate::Unchanged;
use crate::meetings::{self, Meeting, Office};
use crate::model::invitation::{Event, State};
use crate::policy::Convene;

/// Why an answer was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Skipped {
    /// It answers another meeting, or something else in a calendar.
    OtherMeeting,
    /// Nobody with this address was invited.
    Unknown,
    /// It answers when and where the meeting was before.
    OldInvitation,
    /// The same person answered again, later.
    Superseded,
    /// What is known of them is newer.
    KnownBetter,
    /// Somebody is to go instead: who that is is said on the page.
    Delegates,
    /// The meeting takes no such answer at this moment.
    NotNow,
}

kernel::names!(
    Skipped,
    7,
    [
        OtherMeeting = "other_meeting",
        Unknown = "unknown",
        OldInvitation = "old_invitation",
        Superseded = "superseded",
        KnownBetter = "known_better",
        Delegates = "delegates",
        NotNow = "not_now",
    ]
);

/// What became of each answer, in their order.
pub type Outcomes = Vec<Result<State, Skipped>>;

/// Takes answers to a meeting; `domain` is the one its name in calendars ends with. What people need stays as they said.
///
/// # Errors
/// When the meeting is gone or the database is: nothing is taken then.
pub async fn take_replies(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    meeting: Id,
    domain: &str,
    replies: &[Reply],
) -> Result<Outcomes, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let known = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let guests = rows::of(unit.on(), meeting).await?;
    let fits: Vec<_> = replies.iter().map(|reply| fit(&known, domain, &guests, reply)).collect();
    let last = last(replies, &fits);
    // In the order they were written in: who answered first has the place.
    let mut order: Vec<usize> = (0..replies.len()).collect();
    order.sort_by_key(|at| replies.get(*at).map(|reply| reply.stamp));
    let mut outcomes: Outcomes = fits.iter().map(|fit| fit.map(|(row, _)| row.state)).collect();
    for at in order {
        let (Some(Ok((row, event))), Some(outcome)) = (fits.get(at), outcomes.get_mut(at)) else { continue };
        *outcome = match last.get(&row.id) {
            Some(last) if *last != at => Err(Skipped::Superseded),
            _ => answered(&unit, grant, office, row, *event).await?,
        };
    }
    let taken = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    if taken > 0 {
        unit.audit("roundtable.answer_for", Some(meetings::reference(meeting)), taken).await?;
    }
    unit.commit().await?;
    Ok(outcomes)
}

type Fit<'r> = Result<(&'r Row, Event), Skipped>;

/// Whose answer it is and what it says, or why it does not count here.
fn fit<'r>(meeting: &Meeting, domain: &str, guests: &'r [Row], reply: &Reply) -> Fit<'r> {
    if calendar::meeting(&reply.uid, domain) != Some(meeting.id()) {
        return Err(Skipped::OtherMeeting);
    }
    let key = reply.attendee.key();
    let from = |row: &&Row| row.person.address.as_ref().is_some_and(|address| address.key() == key);
    let row = guests.iter().find(from).ok_or(Skipped::Unknown)?;
    if reply.sequence.is_some_and(|sequence| sequence < meeting.sequence()) {
        return Err(Skipped::OldInvitation);
    }
    if row.answered_at.is_some_and(|answered| answered >= reply.stamp) {
        return Err(Skipped::KnownBetter);
    }
    match reply.answer {
        calendar::Answer::Accepted => Ok((row, Event::Accept)),
        calendar::Answer::Declined => Ok((row, Event::Decline)),
        calendar::Answer::Tentative => Ok((row, Event::Doubt)),
        calendar::Answer::Delegated => Err(Skipped::Delegates),
    }
}

/// Which answer of each person is the last one: of two of the same second the one that stands further down.
fn last(replies: &[Reply], fits: &[Fit<'_>]) -> HashMap<Id, usize> {
    let mut last: HashMap<Id, usize> = HashMap::new();
    for (at, (reply, fit)) in replies.iter().zip(fits).enumerate() {
        let Ok((row, _)) = fit else { continue };
        let known = last.entry(row.id).or_insert(at);
        if replies.get(*known).is_none_or(|known| known.stamp <= reply.stamp) {
            *known = at;
        }
    }
    last
}

async fn answered(
    unit: &UnitOfWork,
    grant: &Grant<Convene>,
    office: Office<'_>,
    row: &Row,
    event: Event,
) -> Result<Result<State, Skipped>, Unchanged<()>> {
    let Some(invitation) = rows::one(unit.on(), row.id).await? else { return Ok(Err(Skipped::Unknown)) };
    let by = grant.actor().id().filter(|by| *by != invitation.person);
    let answer = Answer { event, needs: invitation.needs.clone(), instead: None };
    match take(unit, office, &invitation, &answer, by).await {
        Ok(state) => Ok(Ok(state)),
        Err(Unchanged::Refused(())) => Ok(Err(Skipped::NotNow)),
        Err(error) => Err(error),
    }
}
