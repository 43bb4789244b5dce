//! Signing in as somebody invented: in a demonstration there is no mail, and nobody to be taken for.

use kernel::Id;
use kernel::policy::{Grant, Held};
use store::{ConnectionTrait, Store, StoreError, setting};
use vault::Secret;

use crate::everyone;
use crate::model::second_step::Counts;
use crate::model::session::Times;
use crate::model::way_in::Kind;
use crate::person::Person;
use crate::policy::TryOut;
use crate::session;
use crate::sign_in::SignInError;

/// Everybody there is to be in a demonstration, with the roles they hold; nobody in a real city.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn invented(store: &Store, _: &Grant<TryOut>) -> Result<Vec<(Person, Vec<Held>)>, StoreError> {
    let on = store.read().await?;
    if !is_demonstration(&on).await? {
        return Ok(Vec::new());
    }
    let everyone = everyone::all(&on, store.clock().now()).await?;
    Ok(everyone.into_iter().filter(|(person, _)| person.may_enter()).collect())
}

/// Signs in as one of them; nobody in a real city.
///
/// # Errors
/// When the database is gone.
pub async fn enter_as(
    store: &Store,
    grant: &Grant<TryOut>,
    person: Id,
    before: Option<&str>,
) -> Result<Option<Secret>, SignInError> {
    let unit = store.begin(grant.actor()).await?;
    let known = Person::find(unit.on(), person).await?.filter(Person::may_enter);
    if !is_demonstration(unit.on()).await? || known.is_none() {
        return Ok(None);
    }
    Person::came_in(&unit, person).await?;
    let before = before.and_then(Secret::read);
    // Nobody invented has a passphrase; they are as sure as who is at the machine.
    let end = Some(Times::new(unit.now()).expires());
    let always = Counts { until: end, just_until: end };
    let session = session::begin(&unit, person, Kind::Invitation, always, before.as_ref()).await?;
    unit.commit().await?;
    Ok(Some(session))
}

/// What says so is the marker in the store, whatever the configuration says.
async fn is_demonstration(on: &impl ConnectionTrait) -> Result<bool, StoreError> {
    Ok(setting::read(on, setting::DEMO).await?.is_some())
}
