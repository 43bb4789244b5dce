//! What members propose to be said otherwise, while they read minutes; each gets an answer.

use kernel::policy::Grant;
use kernel::{Id, Instant};
use people::mail;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError};

use crate::model::minutes::State;
use crate::policy::{Correct, TakeMinutes};
use crate::{Unchanged, meetings};

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

/// Proposes that minutes say something otherwise.
///
/// # Errors
/// When members do not read them at this moment, the line is none of theirs, or the database is gone.
pub async fn propose(
    store: &Store,
    grant: &Grant<Correct>,
    meeting: Id,
    entry: Option<Id>,
    text: &str,
) -> Result<(), Unchanged<()>> {
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
    Ok(())
}

/// Answers a proposed correction; who proposed it hears of it.
///
/// # Errors
/// When it was answered already, is gone, or the database is.
pub async fn settle(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    id: Id,
    taken: bool,
    answer: &str,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let all = corrections(unit.on(), meeting).await?;
    let correction = all.into_iter().find(|one| one.id == id).ok_or(Unchanged::Gone)?;
    if correction.taken.is_some() {
        return Err(Unchanged::Meanwhile);
    }
    let text = "UPDATE correction SET taken = $2, answer = $3, answered_at = $4 WHERE id = $1";
    let answer = (!answer.is_empty()).then(|| answer.to_owned());
    let values = vec![sql::id(id), taken.into(), answer.into(), unit.now().micros().into()];
    sql::execute(unit.on(), "answer a correction", text, values).await?;
    let path = format!("/table/meeting/{meeting}");
    mail::notice(&unit, &[correction.person], "roundtable-news-correction", &path).await?;
    unit.audit("roundtable.settle_correction", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}
