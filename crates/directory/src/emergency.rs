//! The numbers to call in an emergency: they stand on every page, so one coordinator proposes another number and a second
//! one confirms it (domain/security.md, "Abuse").

use kernel::policy::Grant;
use kernel::{Id, Instant};
use locale::Locale;
use people::{Desk, Person};
use serde::{Deserialize, Serialize};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, setting};

use crate::city;
use crate::policy::{ChangeEmergency, KeepEmergency};

/// Numbers that one coordinator proposes, in the order of the city's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    by: Id,
    at: i64,
    /// What stood there when it was proposed, and what is to stand there.
    was: Vec<String>,
    numbers: Vec<String>,
}

/// A change of the numbers that waits for a second coordinator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who proposed it.
    pub by: Option<String>,
    /// Whether whoever asks did.
    pub own: bool,
    /// When.
    pub at: Instant,
    /// The numbers as they would be, in the order of the city's.
    pub numbers: Vec<String>,
}

/// Why it was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing to confirm, or the numbers have changed since.
    Changed,
    /// Whoever proposed it does not confirm it.
    SecondPerson,
}

async fn kept(on: &impl ConnectionTrait) -> Result<Option<Kept>, StoreError> {
    let kept = setting::read(on, setting::EMERGENCY).await?.filter(|kept| !kept.is_empty());
    let read = |kept: String| {
        serde_json::from_str(&kept).map_err(|_| StoreError::Corrupt { what: "proposal", value: kept })
    };
    kept.map(read).transpose()
}

async fn now(on: &impl ConnectionTrait) -> Result<Vec<String>, StoreError> {
    let city = city::read(on).await?;
    Ok(city.map(|city| city.emergency.into_iter().map(|one| one.number).collect()).unwrap_or_default())
}

/// The change that waits, if any.
///
/// # Errors
/// When the database is gone or what is kept can't be read.
pub async fn proposal(store: &Store, grant: &Grant<KeepEmergency>) -> Result<Option<Proposal>, StoreError> {
    let on = store.read().await?;
    let Some(kept) = kept(&on).await? else { return Ok(None) };
    if kept.was != now(&on).await? {
        return Ok(None);
    }
    Ok(Some(Proposal {
        by: Person::find(&on, kept.by).await?.map(|person| person.name),
        own: grant.actor().id() == Some(kept.by),
        at: Instant::from_micros(kept.at),
        numbers: kept.numbers,
    }))
}

/// Proposes other numbers, in the order of the city's; the same ones take a proposal back. Answers whether there are as
/// many as the city has. The other coordinators hear of it.
///
/// # Errors
/// When the database is gone.
pub async fn propose(
    store: &Store,
    grant: &Grant<ChangeEmergency>,
    desk: Desk<'_>,
    numbers: Vec<String>,
) -> Result<bool, StoreError> {
    let unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let was = now(unit.on()).await?;
    let Some(by) = grant.actor().id().filter(|_| numbers.len() == was.len()) else { return Ok(false) };
    let written = match numbers == was {
        true => String::new(),
        false => {
            let kept = Kept { by, at: unit.now().micros(), was, numbers };
            serde_json::to_string(&kept).map_err(|error| unwritten(&error))?
        }
    };
    setting::write(unit.on(), setting::EMERGENCY, &written).await?;
    if !written.is_empty() {
        // One of the others has to call and confirm.
        let says = |locale: &Locale| locale.msg("directory-emergency-mail-text").into_owned();
        people::tell_coordinators(&unit, desk, &[Some(by)], says, "/emergency").await?;
    }
    done(unit, "directory.propose_emergency").await?;
    Ok(true)
}

fn unwritten(error: &serde_json::Error) -> StoreError {
    StoreError::Corrupt { what: "proposal", value: error.to_string() }
}

async fn done(mut unit: UnitOfWork, action: &str) -> Result<i64, StoreError> {
    unit.audit(action, None, 1).await?;
    Ok(unit.commit().await?.number)
}

/// Confirms what another coordinator proposed. Answers the feed number at which everybody sees it.
///
/// # Errors
/// When the database is gone.
pub async fn confirm(
    store: &Store,
    grant: &Grant<ChangeEmergency>,
    at: Instant,
) -> Result<Result<i64, Refused>, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let kept = kept(unit.on()).await?.filter(|kept| kept.at == at.micros());
    let (Some(kept), Some(mut city)) = (kept, city::read(unit.on()).await?) else {
        return Ok(Err(Refused::Changed));
    };
    let Some(person) = grant.actor().id().filter(|person| *person != kept.by) else {
        return Ok(Err(Refused::SecondPerson));
    };
    if people::is_new(unit.on(), person, unit.now()).await? {
        return Ok(Err(Refused::SecondPerson));
    }
    if now(unit.on()).await? != kept.was {
        return Ok(Err(Refused::Changed));
    }
    for (one, number) in city.emergency.iter_mut().zip(kept.numbers) {
        one.number = number;
    }
    let written = serde_json::to_string(&city).map_err(|error| unwritten(&error))?;
    setting::write(unit.on(), setting::CITY, &written).await?;
    setting::write(unit.on(), setting::EMERGENCY, "").await?;
    unit.reload("emergency");
    Ok(Ok(done(unit, "directory.confirm_emergency").await?))
}
