//! What members propose to be said otherwise, while they read minutes; each gets an answer.

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Instant, Lang};
use people::mail;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use super::{Minutes, entries};
use crate::model::minutes::{Event, Facts, State, review_until};
use crate::policy::{Correct, TakeMinutes};
use crate::{Unchanged, meetings, told};

/// The longest proposal, in characters.
pub const LONGEST: usize = 2_000;

/// A proposed correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Which one.
    pub id: Id,
    /// Of which line; none where it is about the whole.
    pub entry: Option<Id>,
    /// Who proposed it.
    pub person: Id,
    /// What it says.
    pub text: String,
    /// Whether it was taken; none while nobody has answered.
    pub taken: Option<bool>,
    /// What was answered.
    pub answer: Option<String>,
    /// When it was proposed.
    pub at: Instant,
}

/// The corrections proposed to a meeting's minutes, the oldest first.
///
/// # Errors
/// When the database is gone.
pub async fn corrections(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Correction>, StoreError> {
    let text = "SELECT id, entry, person, text, taken, answer, at FROM correction WHERE meeting = $1 ORDER BY at, id";
    let rows = sql::query(on, "read corrections", text, vec![sql::id(meeting)]).await?;
    let read = |row: &sql::Row| {
        Ok(Correction {
            id: Id::from_uuid(get(row, 0)?),
            entry: get::<Option<uuid::Uuid>>(row, 1)?.map(Id::from_uuid),
            person: Id::from_uuid(get(row, 2)?),
            text: get(row, 3)?,
            taken: get(row, 4)?,
            answer: get(row, 5)?,
            at: Instant::from_micros(get(row, 6)?),
        })
    };
    rows.iter().map(read).collect()
}

/// What becomes of a proposed correction.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// Minutes stay as they are.
    Declined,
    /// It is taken. Of one about the whole a line is added where these words say something.
    Taken(Taken),
}

/// A correction as it is taken.
#[derive(Debug, Clone)]
pub struct Taken {
    /// What the line says from now on.
    pub text: String,
    /// The language that is in.
    pub lang: Lang,
    /// The line's version that was read.
    pub version: i64,
    /// Whether it matters so much that members have their days again.
    pub again: bool,
}

/// Proposes that minutes say something otherwise. Answers whether it was new: while it waits for an answer, the same of
/// the same person stands once.
///
/// # Errors
/// When members do not read them at this moment, the line is none of theirs, or the database is gone.
pub async fn propose(
    store: &Store,
    grant: &Grant<Correct>,
    meeting: Id,
    entry: Option<Id>,
    text: &str,
) -> Result<bool, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let person = grant.actor().id().ok_or(Unchanged::Gone)?;
    let minutes = super::of(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let known = match entry {
        Some(entry) => super::entry(unit.on(), entry).await?.and_then(|entry| entry.0.target("meeting_id")),
        None => Some(meeting),
    };
    if minutes.state()? != State::InReview || known != Some(meeting) {
        return Err(Unchanged::Refused(()));
    }
    let same = |one: &Correction| {
        one.person == person && one.entry == entry && one.text == text && one.taken.is_none()
    };
    if corrections(unit.on(), meeting).await?.iter().any(same) {
        return Ok(false);
    }
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(meeting),
        entry.map(|entry| entry.uuid()).into(),
        sql::id(person),
        sql::text(text),
        unit.now().micros().into(),
    ];
    let columns = ["id", "meeting", "entry", "person", "text", "at"];
    sql::insert(unit.on(), "propose a correction", "correction", &columns, vec![row]).await?;
    unit.audit("roundtable.propose_correction", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// Answers a proposed correction; who proposed it hears of it. One that is taken changes the line in the same breath:
/// while members read, it is marked, and their days go on or, where it matters, begin again.
///
/// # Errors
/// When it was answered already or somebody changed the line meanwhile, minutes stand already, it is gone, or the
/// database is.
pub async fn settle(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    id: Id,
    verdict: &Verdict,
    answer: &str,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let all = corrections(unit.on(), meeting).await?;
    let correction = all.into_iter().find(|one| one.id == id).ok_or(Unchanged::Gone)?;
    if correction.taken.is_some() {
        return Err(Unchanged::Meanwhile);
    }
    if let Verdict::Taken(taken) = verdict {
        take(&mut unit, meeting, correction.entry, taken, today).await?;
    }
    let text = "UPDATE correction SET taken = $2, answer = $3, answered_at = $4 WHERE id = $1";
    let answer = (!answer.is_empty()).then(|| answer.to_owned());
    let is_taken = matches!(verdict, Verdict::Taken(_));
    let values = vec![sql::id(id), is_taken.into(), answer.into(), unit.now().micros().into()];
    sql::execute(unit.on(), "answer a correction", text, values).await?;
    let path = format!("/table/meeting/{meeting}");
    mail::notice(&unit, &[correction.person], "roundtable-news-correction", &path).await?;
    unit.audit("roundtable.settle_correction", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Changes what a correction is about.
async fn take(
    unit: &mut UnitOfWork,
    meeting: Id,
    entry: Option<Id>,
    taken: &Taken,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let Minutes(mut minutes) = super::of(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let state = Minutes(minutes.clone()).state()?;
    let event = if taken.again { Event::ReadAgain } else { Event::Correct };
    let reads = match state {
        // Sent back to be written further, they are read anew in any case.
        State::LiveDraft | State::Prepared => false,
        _ => state.after(event, Facts::default()).map_err(|_| Unchanged::Refused(()))? == State::InReview,
    };
    let marked = Some(today).filter(|_| reads);
    match entry {
        Some(entry) => entries::correct(unit, meeting, entry, taken, marked).await?,
        None if taken.text.is_empty() => {}
        None => entries::complete(unit, meeting, taken, marked).await?,
    }
    if reads && event.begins_review() {
        minutes.set("review_until", told::date(Some(review_until(today))));
        unit.save(&mut minutes).await?;
        super::tell_members(unit, meeting, "roundtable-news-review").await?;
    }
    Ok(())
}
