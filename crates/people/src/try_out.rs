//! Signing in as somebody invented: in a demonstration there is no mail, and nobody to be taken for.

use kernel::policy::{Grant, Held};
use kernel::{Id, Instant};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, setting};
use vault::Secret;

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
    let mut all = Vec::new();
    for id in ids(&on).await? {
        all.extend(somebody(&on, id, store.clock().now()).await?);
    }
    // Those who hold the first roles first.
    all.sort_by(|(one, held), (other, holds)| held.cmp(holds).then_with(|| one.name.cmp(&other.name)));
    Ok(all)
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
    if !ids(unit.on()).await?.contains(&person) {
        return Ok(None);
    }
    let before = before.and_then(Secret::read);
    let session = session::begin(&unit, person, Kind::Invitation, before.as_ref()).await?;
    unit.commit().await?;
    Ok(Some(session))
}

/// Nobody where the marker of a demonstration is missing, whatever the configuration says.
async fn ids(on: &impl ConnectionTrait) -> Result<Vec<Id>, StoreError> {
    if setting::read(on, setting::DEMO).await?.is_none() {
        return Ok(Vec::new());
    }
    let text = "SELECT id FROM person WHERE disabled_at IS NULL ORDER BY id";
    let rows = sql::query(on, "list the invented", text, vec![]).await?;
    rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect()
}

async fn somebody(
    on: &impl ConnectionTrait,
    id: Id,
    now: Instant,
) -> Result<Option<(Person, Vec<Held>)>, StoreError> {
    let held = Person::holds(on, id, now).await?;
    Ok(Person::find(on, id).await?.map(|person| (person, held)))
}
