//! How an organisation stands to the table and where it may be named, as the store keeps it: dated events on
//! somebody's word.

use std::collections::HashMap;

use kernel::policy::{Action, Grant};
use kernel::{Id, Instant, Ref};
use people::mail;
use store::ledger::{Silence, silences};
use store::sql::{self, Among, Row, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};
use thiserror::Error;

use crate::model::ORGANIZATION;
use crate::model::consent::{self, Purpose, Word};
use crate::model::membership::{self, Refused, State};
pub use crate::model::standing::Standing;
use crate::policy::{RULES, Settle, Tend, Withdraw};
use crate::{balance, contact, notes, shelf};

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
    /// How an organisation stands now.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn of(on: &impl ConnectionTrait, organization: Id) -> Result<Standing, StoreError> {
        let mut found = Standing::among(on, Among::Ids(&[organization])).await?;
        Ok(found.remove(&organization).unwrap_or(Standing::KNOWN))
    }

    /// How organisations stand of which anything is known.
    ///
    /// # Errors
    /// As [`Standing::of`].
    pub async fn among(
        on: &impl ConnectionTrait,
        among: Among<'_>,
    ) -> Result<HashMap<Id, Standing>, StoreError> {
        let text =
            ("SELECT organization, state, at FROM membership_event", "organization", "ORDER BY number");
        let mut standings: HashMap<Id, Standing> = HashMap::new();
        for row in sql::query_among(on, "read memberships", text, among).await? {
            let standing = standings.entry(Id::from_uuid(get(&row, 0)?)).or_insert(Standing::KNOWN);
            standing.state = stored(&row, 1, "state", State::from_name)?;
            standing.since = Some(Instant::from_micros(get(&row, 2)?));
        }
        let (mut events, mut silences) =
            (said(on, among).await?, silences(on, ORGANIZATION.name, among).await?);
        for organization in events.keys().chain(silences.keys()) {
            standings.entry(*organization).or_insert(Standing::KNOWN);
        }
        for (organization, standing) in &mut standings {
            let silence = silences.remove(organization).unwrap_or_default();
            let events = events.remove(organization).unwrap_or_default();
            *standing = standing.after(&events, silence.withdrawn, &unnamed(&silence));
        }
        Ok(standings)
    }
}

fn unnamed(silence: &Silence) -> Vec<(Purpose, Instant)> {
    let known = silence.unnamed.iter();
    known.filter_map(|(purpose, at)| Some((Purpose::from_name(purpose)?, *at))).collect()
}

/// What was said about being named, in the order in which it was said.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn consents(
    on: &impl ConnectionTrait,
    organization: Id,
) -> Result<Vec<consent::Event>, StoreError> {
    Ok(said(on, Among::Ids(&[organization])).await?.remove(&organization).unwrap_or_default())
}

async fn said(
    on: &impl ConnectionTrait,
    among: Among<'_>,
) -> Result<HashMap<Id, Vec<consent::Event>>, StoreError> {
    let head = "SELECT organization, purpose, given, word, at, text_version FROM consent_event";
    let text = (head, "organization", "ORDER BY number");
    let mut said: HashMap<Id, Vec<consent::Event>> = HashMap::new();
    for row in sql::query_among(on, "read consents", text, among).await? {
        said.entry(Id::from_uuid(get(&row, 0)?)).or_default().push(consent::Event {
            purpose: stored(&row, 1, "purpose", Purpose::from_name)?,
            given: get(&row, 2)?,
            word: Word::from_stored(&get::<String>(&row, 3)?),
            at: Instant::from_micros(get(&row, 4)?),
            text_version: u32::try_from(get::<i64>(&row, 5)?).unwrap_or_default(),
        });
    }
    Ok(said)
}

/// Joins the table, or says no, on the organisation's own word. To leave is [`leave`].
///
/// # Errors
/// When it does not follow, or the database is gone.
pub async fn settle(
    unit: &mut UnitOfWork,
    grant: &Grant<Settle>,
    organization: Id,
    event: membership::Event,
) -> Result<State, StandingError> {
    match event {
        membership::Event::Withdraw => Err(StandingError::Refused(Refused::NotNow)),
        event => step(unit, grant, organization, event, Word::Own).await,
    }
}

/// Leaves the table on the organisation's own word, and takes every consent back with it. Who has left already
/// has nothing more to do. Answers what was taken back.
///
/// # Errors
/// When the database is gone.
pub async fn leave(
    unit: &mut UnitOfWork,
    grant: &Grant<Withdraw>,
    organization: Id,
    text_version: u32,
) -> Result<Vec<consent::Event>, StandingError> {
    match step(unit, grant, organization, membership::Event::Withdraw, Word::Own).await {
        Ok(_) | Err(StandingError::Refused(Refused::NotNow)) => {}
        Err(error) => return Err(error),
    }
    forget(unit, organization).await?;
    Ok(write_consents(unit, grant, organization, |_| false, text_version).await?)
}

/// Forgets whom to call at an organisation, what was noted about it and what it answered, as when it left.
///
/// # Errors
/// When the database is gone.
pub async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    contact::forget(unit, organization).await?;
    notes::forget(unit, organization).await?;
    balance::forget(unit, organization).await
}

/// Lets something happen to a membership on a coordinator's word: speaking with an organisation, noting that it
/// is no longer heard of. Never more.
///
/// # Errors
/// When it does not follow or is not theirs to say, or the database is gone.
pub async fn tend(
    unit: &mut UnitOfWork,
    grant: &Grant<Tend>,
    organization: Id,
    event: membership::Event,
) -> Result<State, StandingError> {
    step(unit, grant, organization, event, Word::Other).await
}

async fn step<A: Action>(
    unit: &mut UnitOfWork,
    grant: &Grant<A>,
    organization: Id,
    event: membership::Event,
    word: Word,
) -> Result<State, StandingError> {
    // One after the other: what is said at the same moment is said to what stands then.
    unit.take_turn().await?;
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
    shelf::turn(unit).await?;
    let news = match state {
        State::Joined | State::Rejoined if word == Word::Own => Some("network-news-joined"),
        State::Withdrawn => Some("network-news-left"),
        _ => None,
    };
    if let Some(topic) = news {
        mail::notice_to_who::<Tend>(unit, RULES, grant.actor().id(), topic, "/network").await?;
    }
    unit.audit(A::NAME, Some(Ref { kind: ORGANIZATION.name, id: organization }), 1).await?;
    Ok(state)
}

/// Gives and takes back consents, so that exactly those wanted stand. Answers what changed.
///
/// # Errors
/// When the database is gone.
pub async fn consent(
    unit: &mut UnitOfWork,
    grant: &Grant<Settle>,
    organization: Id,
    wanted: impl Fn(Purpose) -> bool,
    text_version: u32,
) -> Result<Vec<consent::Event>, StoreError> {
    write_consents(unit, grant, organization, wanted, text_version).await
}

async fn write_consents<A: Action>(
    unit: &mut UnitOfWork,
    grant: &Grant<A>,
    organization: Id,
    wanted: impl Fn(Purpose) -> bool,
    text_version: u32,
) -> Result<Vec<consent::Event>, StoreError> {
    let before = Standing::of(unit.on(), organization).await?.consents;
    let changes = before.changes(wanted, Word::Own, unit.now(), text_version);
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
        shelf::turn(unit).await?;
        let on = Ref { kind: ORGANIZATION.name, id: organization };
        unit.audit("network.consent", Some(on), changes.len()).await?;
    }
    Ok(changes)
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
