//! The contact log: calls, mails, memos and visits. Facts only; the organisation it is about reads it, and it is
//! gone after a year.

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Instant, Record, Ref};
use store::sql::{self, Among, Row, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::ORGANIZATION;
use crate::model::membership::State;
use crate::model::standing::Standing;
use crate::policy::Tend;

/// How long an entry is kept, in days.
pub const KEPT_DAYS: i64 = 365;
/// The longest text of an entry, in characters.
pub const LONGEST: usize = 500;
const DAY_SECONDS: i64 = 86_400;

/// How somebody was in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A call.
    Call,
    /// A mail.
    Mail,
    /// Something to remember.
    Memo,
    /// A visit.
    Visit,
}

impl Kind {
    /// Every kind, in the order of a form.
    pub const ALL: [Kind; 4] = [Kind::Call, Kind::Mail, Kind::Memo, Kind::Visit];

    /// The name kept in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Call => "call",
            Kind::Mail => "mail",
            Kind::Memo => "memo",
            Kind::Visit => "visit",
        }
    }

    /// The kind of a name; an unknown one is none.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How somebody was in touch.
    pub kind: Kind,
    /// What happened.
    pub fact: String,
    /// What is to be done next, and by when.
    pub next: Option<(String, Option<NaiveDate>)>,
    /// When it was written.
    pub at: Instant,
}

/// Writes an entry. Answers whether it was written: about who has left nothing is.
///
/// # Errors
/// When the database is gone.
pub async fn write(
    store: &Store,
    grant: &Grant<Tend>,
    organization: Id,
    kind: Kind,
    fact: &str,
    next: Option<(String, Option<NaiveDate>)>,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    if Standing::of(unit.on(), organization).await?.state == State::Withdrawn {
        return Ok(false);
    }
    let columns =
        ["id", "organization", "kind", "fact", "next_step", "next_day", "person", "at", "expires_at"];
    let (step, day) = next.unzip();
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(organization),
        sql::text(kind.name()),
        sql::text(fact),
        step.into(),
        day.flatten().map(|day| i64::from(day.to_epoch_days())).into(),
        grant.actor().id().map(|person| person.uuid()).into(),
        unit.now().micros().into(),
        unit.now().plus_seconds(KEPT_DAYS * DAY_SECONDS).micros().into(),
    ];
    sql::insert(unit.on(), "note a contact", "contact_log", &columns, vec![row]).await?;
    unit.audit("network.note", Some(Ref { kind: ORGANIZATION.name, id: organization }), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// The entries about an organisation that have not expired, newest first.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn about(
    on: &impl ConnectionTrait,
    organization: Id,
    now: Instant,
) -> Result<Vec<Note>, StoreError> {
    let text = "SELECT kind, fact, next_step, next_day, at FROM contact_log WHERE organization = $1 \
                AND expires_at > $2 ORDER BY at DESC, id";
    let values = vec![sql::id(organization), now.micros().into()];
    sql::query(on, "read the contact log", text, values).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Note, StoreError> {
    let (kind, next, day): (String, Option<String>, Option<i64>) = (get(row, 0)?, get(row, 2)?, get(row, 3)?);
    let day = day.and_then(|day| NaiveDate::from_epoch_days(i32::try_from(day).ok()?));
    Ok(Note {
        kind: Kind::from_name(&kind).ok_or(StoreError::Corrupt { what: "kind of contact", value: kind })?,
        fact: get(row, 1)?,
        next: next.map(|step| (step, day)),
        at: Instant::from_micros(get(row, 4)?),
    })
}

/// A next step that stands: of an organisation that has not left, in the last entry about it.
#[derive(Debug, Clone)]
pub struct Step {
    /// The organisation's record, for its name.
    pub organization: Record,
    /// What is to be done.
    pub step: String,
    /// By when.
    pub day: Option<NaiveDate>,
    /// When it was written down.
    pub at: Instant,
}

/// The next steps that stand, in no order.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn steps(store: &Store, _: &Grant<Tend>) -> Result<Vec<Step>, StoreError> {
    let on = store.read().await?;
    let text = "SELECT l.organization, l.next_step, l.next_day, l.at FROM contact_log l WHERE l.next_step IS NOT NULL \
                AND l.expires_at > $1 AND NOT EXISTS (SELECT 1 FROM contact_log n \
                WHERE n.organization = l.organization AND n.at > l.at)";
    let values = vec![store.clock().now().micros().into()];
    let rows = sql::query(&on, "read next steps", text, values).await?;
    let ids =
        rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect::<Result<Vec<Id>, StoreError>>()?;
    let mut records = records::by_id(&on, &ORGANIZATION, &ids).await?;
    let standings = Standing::among(&on, Among::Ids(&ids)).await?;
    let left = |id: &Id| standings.get(id).is_some_and(|standing| standing.state == State::Withdrawn);
    records.retain(|record| !left(&record.id));
    let mut steps = Vec::new();
    for (row, id) in rows.iter().zip(ids) {
        let Some(organization) = records.iter().find(|record| record.id == id).cloned() else { continue };
        let day: Option<i64> = get(row, 2)?;
        let day = day.and_then(|day| NaiveDate::from_epoch_days(i32::try_from(day).ok()?));
        steps.push(Step { organization, step: get(row, 1)?, day, at: Instant::from_micros(get(row, 3)?) });
    }
    Ok(steps)
}

/// Takes away what has expired. Answers how many entries that were.
///
/// # Errors
/// When the database is gone.
pub async fn prune(unit: &UnitOfWork) -> Result<u64, StoreError> {
    let text = "DELETE FROM contact_log WHERE expires_at <= $1";
    sql::execute(unit.on(), "forget old contacts", text, vec![unit.now().micros().into()]).await
}

/// Forgets everything noted about an organisation.
///
/// # Errors
/// When the database is gone.
pub(crate) async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM contact_log WHERE organization = $1";
    sql::execute(unit.on(), "forget what was noted", text, vec![sql::id(organization)]).await.map(drop)
}
