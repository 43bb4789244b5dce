//! Everybody who has an account: who they are, what they do, and whether they may come in.

use std::collections::HashMap;

use kernel::policy::{Grant, Held, Role};
use kernel::{Id, Instant, Ref};
use locale::Locale;
use store::sql;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use thiserror::Error;

use crate::letters::Desk;
use crate::person::Person;
use crate::policy::{Appoint, Manage};
use crate::session;

/// Why an account stays as it is.
#[derive(Debug, Error)]
pub enum AccountError {
    /// There would be no coordinator left.
    #[error("there would be no coordinator left")]
    LastCoordinator,
    /// There is nobody of this id.
    #[error("there is no such person")]
    Unknown,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Who works for the network as a whole, or holds no role at all, with the roles they hold, those with the first
/// roles first. Who only speaks for an organisation is that organisation's to look after.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn everyone(store: &Store, _: &Grant<Manage>) -> Result<Vec<(Person, Vec<Held>)>, StoreError> {
    let mut all = all(&store.read().await?, store.clock().now()).await?;
    all.retain(|(_, held)| held.is_empty() || held.iter().any(|held| held.organization.is_none()));
    Ok(all)
}

/// Who may come in and works for the network as a whole, by name.
///
/// # Errors
/// As [`everyone`].
pub async fn working(store: &Store, _: &Grant<Manage>) -> Result<Vec<Person>, StoreError> {
    let on = store.read().await?;
    let ids: Vec<Id> = Person::city_holds(&on, store.clock().now()).await?.into_keys().collect();
    let mut working: Vec<Person> = Person::among(&on, &ids).await?.into_values().collect();
    working.retain(Person::may_enter);
    working.sort_by(|one, other| one.name.cmp(&other.name).then(one.id.cmp(&other.id)));
    Ok(working)
}

/// Who may come in and holds a role at an organisation, with the roles they hold there.
///
/// # Errors
/// As [`everyone`].
pub async fn at(
    on: &impl ConnectionTrait,
    organization: Id,
    now: Instant,
) -> Result<Vec<(Person, Vec<Held>)>, StoreError> {
    let mut all = all(on, now).await?;
    for (_, held) in &mut all {
        held.retain(|held| held.organization == Some(organization));
    }
    all.retain(|(person, held)| person.may_enter() && !held.is_empty());
    Ok(all)
}

/// Those who may come in and hold a role at an organisation, by organisation.
///
/// # Errors
/// As [`everyone`].
pub async fn speakers(
    on: &impl ConnectionTrait,
    now: Instant,
) -> Result<HashMap<Id, Vec<Person>>, StoreError> {
    let mut speakers: HashMap<Id, Vec<Person>> = HashMap::new();
    for (person, held) in all(on, now).await?.into_iter().filter(|(person, _)| person.may_enter()) {
        let mut at: Vec<Id> = held.iter().filter_map(|held| held.organization).collect();
        at.dedup();
        at.into_iter().for_each(|one| speakers.entry(one).or_default().push(person.clone()));
    }
    Ok(speakers)
}

/// Those who may come in and hold a role of some kind.
///
/// # Errors
/// As [`everyone`].
pub(crate) async fn holders(
    on: &impl ConnectionTrait,
    now: Instant,
    kind: impl Fn(&Held) -> bool,
) -> Result<Vec<Person>, StoreError> {
    let mut all = all(on, now).await?;
    all.retain(|(person, held)| person.may_enter() && held.iter().any(&kind));
    Ok(all.into_iter().map(|(person, _)| person).collect())
}

/// The coordinators who may come in.
async fn coordinators(on: &impl ConnectionTrait, now: Instant) -> Result<Vec<Person>, StoreError> {
    holders(on, now, |held| held.role == Role::Coordinator).await
}

/// Tells the coordinators something in a letter, but for these people: what concerns all is done before all eyes.
///
/// # Errors
/// When the database is gone.
pub async fn tell_coordinators(
    unit: &UnitOfWork,
    desk: Desk<'_>,
    but: &[Option<Id>],
    says: impl Fn(&Locale) -> String,
    path: &str,
) -> Result<(), StoreError> {
    for person in coordinators(unit.on(), unit.now()).await? {
        let told = !but.contains(&Some(person.id));
        if let Some(letter) = told.then(|| desk.news(&person, &says, path)).flatten() {
            letter.put(unit).await?;
        }
    }
    Ok(())
}

pub(crate) async fn all(
    on: &impl ConnectionTrait,
    now: Instant,
) -> Result<Vec<(Person, Vec<Held>)>, StoreError> {
    let mut held = Person::all_holds(on, now).await?;
    let mut all = Vec::new();
    for person in Person::all(on).await? {
        let theirs = held.remove(&person.id).unwrap_or_default();
        all.push((person, theirs));
    }
    // Who holds nothing stands last, not first.
    let order = |held: &[Held]| (held.is_empty(), held.to_vec());
    all.sort_by(|(one, held), (other, holds)| {
        order(held).cmp(&order(holds)).then_with(|| one.name.cmp(&other.name)).then(one.id.cmp(&other.id))
    });
    Ok(all)
}

/// Closes an account or opens it again. Who is closed out is out at once, in every browser. The last coordinator
/// is never closed out: nobody could let anybody in again.
///
/// # Errors
/// When nobody would be left, there is no such person, or the database is gone.
pub async fn close(
    store: &Store,
    grant: &Grant<Appoint>,
    person: Id,
    closed: bool,
) -> Result<(), AccountError> {
    let mut unit = store.begin(grant.actor()).await?;
    // One after the other: two coordinators who close each other's account must not both be last but one.
    unit.take_turn().await?;
    let text = "UPDATE person SET disabled_at = $2 WHERE id = $1";
    let at = closed.then(|| unit.now().micros());
    if sql::execute(unit.on(), "close an account", text, vec![sql::id(person), at.into()]).await? != 1 {
        return Err(AccountError::Unknown);
    }
    if closed {
        session::shut_out(&unit, person).await?;
        if coordinators(unit.on(), unit.now()).await?.is_empty() {
            // Never committed, so it never happened.
            return Err(AccountError::LastCoordinator);
        }
    }
    let action = if closed { "people.close" } else { "people.reopen" };
    unit.audit(action, Some(Ref { kind: "person", id: person }), 1).await?;
    unit.commit().await?;
    Ok(())
}
