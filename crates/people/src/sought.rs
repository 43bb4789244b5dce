//! Finding people by their names and addresses, for who looks after accounts.

use kernel::Id;
use kernel::policy::Grant;
use store::{Store, StoreError};

use crate::everyone::all;
use crate::person::Person;
use crate::policy::Manage;

/// Where somebody who was found is looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among everybody who works for the network or holds no role.
    Everyone,
    /// At this organisation: they only speak for it, and their address is that organisation's.
    At(Id),
}

/// The people whose name fits, or whose address where it is shown, each with how well. Who speaks for two organisations
/// is found at both; who may not come in, at none. In no order.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn sought<F: Ord + Copy>(
    store: &Store,
    _: &Grant<Manage>,
    fits: impl Fn(&str) -> Option<F>,
) -> Result<Vec<(F, Person, Place)>, StoreError> {
    let mut found = Vec::new();
    for (person, held) in all(&store.read().await?, store.clock().now()).await? {
        let name = fits(&person.name);
        if held.is_empty() || held.iter().any(|held| held.organization.is_none()) {
            let address = person.address.as_ref().and_then(|address| fits(address.as_str()));
            if let Some(fit) = name.into_iter().chain(address).min() {
                found.push((fit, person, Place::Everyone));
            }
            continue;
        }
        let Some(fit) = name.filter(|_| person.may_enter()) else { continue };
        let mut places: Vec<Id> = held.iter().filter_map(|held| held.organization).collect();
        places.dedup();
        found.extend(places.into_iter().map(|place| (fit, person.clone(), Place::At(place))));
    }
    Ok(found)
}
