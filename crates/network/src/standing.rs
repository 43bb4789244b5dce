//! How an organisation stands to the table and where it may be named, as the store keeps it: dated events on
//! somebody's word.

use kernel::policy::{Action, Grant};
use kernel::{Id, Instant, Ref};
use store::sql::{self, Row, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use thiserror::Error;

use crate::model::consent::{self, Consents, Purpose, Word};
use crate::model::membership::{self, Refused, State};
use crate::policy::{Settle, Tend};

/// How an organisation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// To the table.
    pub state: State,
    /// Since when; none where nothing happened yet.
    pub since: Option<Instant>,
    /// Where it may be named.
    pub consents: Consents,
}

/// Why nothing was changed.
#[derive(Debug, Error)]
pub enum StandingError {
    /// The event does not follow, or is not theirs to say.
    #[error("this does not follow from how the organisation stands, or is not yours to say")]
    Refused(Refused),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Standing {
    /// Whether it may be named for a purpose: it sits at the table and has said so. Who left is named nowhere,
    /// whatever was said at the same moment.
    pub fn may_be_named(&self, purpose: Purpose) -> bool {
        self.state.sits() && self.consents.given(purpose).is_some()
    }

    /// How an organisation stands now.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn of(on: &impl ConnectionTrait, organization: Id) -> Result<Standing, StoreError> {
        let text =
            "SELECT state, at FROM membership_event WHERE organization = $1 ORDER BY number DESC LIMIT 1";
        let last = sql::query_one(on, "read a membership", text, vec![sql::id(organization)]).await?;
        let (state, since) = match last {
            None => (State::Known, None),
            Some(row) => {
                (stored(&row, 0, "state", State::from_name)?, Some(Instant::from_micros(get(&row, 1)?)))
            }
        };
        let events = consents(on, organization).await?;
        Ok(Standing { state, since, consents: Consents::after(&events) })
    }
}

/// What was said about being named, in the order in which it was said.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn consents(
    on: &impl ConnectionTrait,
    organization: Id,
) -> Result<Vec<consent::Event>, StoreError> {
    let text = "SELECT purpose, given, word, at, text_version FROM consent_event WHERE organization = $1 \
                ORDER BY number";
    let rows = sql::query(on, "read consents", text, vec![sql::id(organization)]).await?;
    let event = |row| {
        Ok(consent::Event {
            purpose: stored(row, 0, "purpose", Purpose::from_name)?,
            given: get(row, 1)?,
            word: Word::from_stored(&get::<String>(row, 2)?),
            at: Instant::from_micros(get(row, 3)?),
            text_version: u32::try_from(get::<i64>(row, 4)?).unwrap_or_default(),
        })
    };
    rows.iter().map(event).collect()
}

/// Lets something happen to a membership on the organisation's own word. Who leaves takes every consent back
/// with it.
///
/// # Errors
/// When it does not follow, or the database is gone.
pub async fn settle(
    store: &Store,
    grant: &Grant<Settle>,
    organization: Id,
    event: membership::Event,
    text_version: u32,
) -> Result<State, StandingError> {
    let mut unit = store.begin(grant.actor()).await?;
    let state = step(&mut unit, grant, organization, event, Word::Own).await?;
    if event == membership::Event::Withdraw {
        write_consents(&mut unit, grant, organization, |_| false, text_version).await?;
    }
    unit.commit().await?;
    Ok(state)
}

/// Lets something happen to a membership on a coordinator's word: speaking with an organisation, noting that it
/// is no longer heard of. Never more.
///
/// # Errors
/// When it does not follow or is not theirs to say, or the database is gone.
pub async fn tend(
    store: &Store,
    grant: &Grant<Tend>,
    organization: Id,
    event: membership::Event,
) -> Result<State, StandingError> {
    let mut unit = store.begin(grant.actor()).await?;
    let state = step(&mut unit, grant, organization, event, Word::Other).await?;
    unit.commit().await?;
    Ok(state)
}

/// Gives and takes back consents, so that exactly those wanted stand.
///
/// # Errors
/// When the database is gone.
pub async fn consent(
    store: &Store,
    grant: &Grant<Settle>,
    organization: Id,
    wanted: impl Fn(Purpose) -> bool,
    text_version: u32,
) -> Result<Consents, StandingError> {
    let mut unit = store.begin(grant.actor()).await?;
    let consents = write_consents(&mut unit, grant, organization, wanted, text_version).await?;
    unit.commit().await?;
    Ok(consents)
}

async fn step<A: Action>(
    unit: &mut UnitOfWork,
    grant: &Grant<A>,
    organization: Id,
    event: membership::Event,
    word: Word,
) -> Result<State, StandingError> {
    let before = Standing::of(unit.on(), organization).await?.state;
    let state = before.after(event, word).map_err(StandingError::Refused)?;
    let columns = ["organization", "number", "event", "state", "word", "person", "at"];
    let row = vec![
        sql::id(organization),
        next(unit, "membership_event", organization).await?.into(),
        sql::text(event.name()),
        sql::text(state.name()),
        sql::text(word.name()),
        grant.actor().id().map(|person| person.uuid()).into(),
        unit.now().micros().into(),
    ];
    sql::insert(unit.on(), "note a membership", "membership_event", &columns, vec![row]).await?;
    unit.audit(A::NAME, Some(Ref { kind: "organization", id: organization }), 1).await?;
    Ok(state)
}

async fn write_consents(
    unit: &mut UnitOfWork,
    grant: &Grant<Settle>,
    organization: Id,
    wanted: impl Fn(Purpose) -> bool,
    text_version: u32,
) -> Result<Consents, StoreError> {
    let mut events = consents(unit.on(), organization).await?;
    let changes = Consents::after(&events).changes(wanted, Word::Own, unit.now(), text_version);
    let first = next(unit, "consent_event", organization).await?;
    let columns = ["organization", "number", "purpose", "given", "word", "person", "at", "text_version"];
    let row = |(number, event): (i64, &consent::Event)| {
        vec![
            sql::id(organization),
            number.into(),
            sql::text(event.purpose.name()),
            event.given.into(),
            sql::text(event.word.name()),
            grant.actor().id().map(|person| person.uuid()).into(),
            event.at.micros().into(),
            i64::from(event.text_version).into(),
        ]
    };
    let rows = (first..).zip(&changes).map(row).collect();
    sql::insert(unit.on(), "note consents", "consent_event", &columns, rows).await?;
    if !changes.is_empty() {
        let on = Ref { kind: "organization", id: organization };
        unit.audit("network.consent", Some(on), changes.len()).await?;
    }
    events.extend(changes);
    Ok(Consents::after(&events))
}

async fn next(unit: &UnitOfWork, table: &str, organization: Id) -> Result<i64, StoreError> {
    let text = format!("SELECT COALESCE(MAX(number), 0) + 1 FROM {table} WHERE organization = $1");
    let row = sql::query_one(unit.on(), "number an event", &text, vec![sql::id(organization)]).await?;
    row.map_or(Ok(1), |row| get(&row, 0))
}

fn stored<T>(
    row: &Row,
    column: usize,
    what: &'static str,
    known: impl Fn(&str) -> Option<T>,
) -> Result<T, StoreError> {
    let value: String = get(row, column)?;
    known(&value).ok_or(StoreError::Corrupt { what, value })
}
