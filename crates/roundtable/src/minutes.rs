//! Minutes: written line by line while people talk, read by members, corrected, approved, published.
//!
//! Each line is a record of its own, with an id that whoever writes it brings along: sent twice it stands once, and two
//! who write at once never write over each other unseen.

mod corrections;
mod entries;
mod tasks;
mod translations;
mod waiting;

use chrono::NaiveDate;
use kernel::policy::{Action, Grant};
use kernel::{Audience, Id, Record};
use people::mail;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::meetings::Meeting;
use crate::model::MINUTES;
use crate::model::minutes::{Event, Facts, Refused, State, review_until};
use crate::policy::{Convene, TakeMinutes};
use crate::{Unchanged, invitations, meetings, told};

pub use corrections::{Correction, LONGEST, Taken, Verdict, corrections, propose, settle};
pub use entries::{Entry, Said, edit, entries, entry, finish, finish_own, remove, say, write};
pub use tasks::{Actions, Task, Tasks, Which};
pub use translations::{Counted, Mark, Piece, Rendering, Standing, pieces, translate};
pub use waiting::{Waiting, waiting};

/// The minutes of a meeting as they are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Minutes(pub Record);

impl Minutes {
    /// How far they are.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn state(&self) -> Result<State, StoreError> {
        told::choice(&self.0, "state", State::from_name)
    }

    /// The last day on which members can propose corrections.
    pub fn review_until(&self) -> Option<NaiveDate> {
        told::day(&self.0, "review_until")
    }

    /// When they were approved.
    pub fn approved_on(&self) -> Option<NaiveDate> {
        told::day(&self.0, "approved_on")
    }
}

/// The minutes of a meeting; none before it began.
///
/// # Errors
/// When the database is gone.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Option<Minutes>, StoreError> {
    let found = records::by_field(on, &MINUTES, "meeting_id", &[meeting]).await?;
    Ok(found.into_iter().next().map(Minutes))
}

/// Begins the minutes of a meeting within a change; those that are begun stay as they are.
///
/// # Errors
/// When the database is gone.
pub async fn open(unit: &mut UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    if of(unit.on(), meeting).await?.is_some() {
        return Ok(());
    }
    let mut minutes = Record::new(&MINUTES, unit.ids().hidden());
    minutes.audience = Audience::Members;
    minutes.set("meeting_id", told::point(Some(meeting)));
    minutes.set("state", told::line(State::LiveDraft.name()));
    unit.save(&mut minutes).await
}

/// Takes published minutes back to the members within a change where everybody may no longer know of their meeting.
pub(crate) async fn narrow(unit: &mut UnitOfWork, meeting: &Meeting) -> Result<(), StoreError> {
    match of(unit.on(), meeting.id()).await? {
        Some(Minutes(mut record)) if record.audience == Audience::Public && !meeting.is_public() => {
            record.audience = Audience::Members;
            unit.save(&mut record).await
        }
        _ => Ok(()),
    }
}

/// Says that minutes are written out, or are to be written further.
///
/// # Errors
/// When it does not follow, there are none, or the database is gone.
pub async fn prepare(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    further: bool,
    today: NaiveDate,
) -> Result<State, Unchanged<Refused>> {
    let event = if further { Event::Reopen } else { Event::Prepare };
    step(store, grant, meeting, event, today).await
}

/// Sends minutes round, approves or publishes them.
///
/// # Errors
/// As [`prepare`].
pub async fn pass(
    store: &Store,
    grant: &Grant<Convene>,
    meeting: Id,
    event: Event,
    today: NaiveDate,
) -> Result<State, Unchanged<Refused>> {
    // Corrections are taken with an answer.
    if !Event::BY_HAND.contains(&event) {
        return Err(Unchanged::Refused(Refused::NotNow));
    }
    step(store, grant, meeting, event, today).await
}

async fn step<A: Action>(
    store: &Store,
    grant: &Grant<A>,
    meeting: Id,
    event: Event,
    today: NaiveDate,
) -> Result<State, Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let minutes = of(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let facts = Facts {
        written: !entries(unit.on(), meeting).await?.is_empty(),
        review_over: minutes.review_until().is_some_and(|until| until < today),
        open_corrections: open_corrections(&unit, meeting).await?,
    };
    let state = minutes.state()?.after(event, facts).map_err(Unchanged::Refused)?;
    let Minutes(mut record) = minutes;
    record.set("state", told::line(state.name()));
    match state {
        State::InReview => {
            record.set("review_until", told::date(Some(review_until(today))));
            entries::unmark(&mut unit, meeting).await?;
            tell_members(&unit, meeting, "roundtable-news-review").await?;
        }
        State::LiveDraft | State::Prepared => record.set("review_until", None),
        State::Approved => record.set("approved_on", told::date(Some(today))),
        State::Published => {
            let public = meetings::one(unit.on(), meeting).await?.is_some_and(|meeting| meeting.is_public());
            record.audience = if public { Audience::Public } else { Audience::Members };
            tell_members(&unit, meeting, "roundtable-news-minutes").await?;
        }
    }
    unit.save(&mut record).await?;
    unit.audit("roundtable.step_minutes", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Lets those who were invited hear of something with all else.
async fn tell_members(unit: &UnitOfWork, meeting: Id, topic: &str) -> Result<(), StoreError> {
    let to: Vec<Id> =
        invitations::of(unit.on(), meeting).await?.into_iter().map(|row| row.person.id).collect();
    mail::notice(unit, &to, topic, &format!("/table/meeting/{meeting}")).await
}

async fn open_corrections(unit: &UnitOfWork, meeting: Id) -> Result<usize, StoreError> {
    let text = "SELECT COUNT(*) FROM correction WHERE meeting = $1 AND taken IS NULL";
    let row = sql::query_one(unit.on(), "count corrections", text, vec![sql::id(meeting)]).await?;
    let open: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
    Ok(usize::try_from(open).unwrap_or(usize::MAX))
}
