//! Withdrawal: an organisation takes back the consent to be named, and everything that is its own
//! goes with it. Composed here, because the network hides and the directory tells harvesters.

use std::collections::BTreeSet;
use std::sync::Arc;

use kernel::policy::Grant;
use kernel::{Audience, Id, Record};
use network::model::ORGANIZATION;
use network::policy::Withdraw;
use store::ledger::{Ledger, Why};
use store::{Committed, Store, StoreError, records};
use thiserror::Error;

/// Why an organisation was not withdrawn.
#[derive(Debug, Error)]
pub enum WithdrawError {
    /// There is none of this id.
    #[error("there is no organisation {0}: look its id up on its page's address")]
    Unknown(Id),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Hides an organisation and everything below it, notes it in the ledger and tells harvesters.
/// Every server shows it within two seconds of the commit.
///
/// # Errors
/// When there is no such organisation, or neither ledger nor database could be written.
pub async fn withdraw(
    store: &Store,
    grant: &Grant<Withdraw>,
    ledger: &Ledger,
    id: Id,
) -> Result<Committed, WithdrawError> {
    let mut unit = store.begin(grant.actor()).await?;
    let found = records::by_id(unit.on(), &ORGANIZATION, &[id]).await?;
    let mut organization = found.into_iter().next().ok_or(WithdrawError::Unknown(id))?;
    let before = directory::deletions::public_roots(unit.on(), &[id].into()).await?;
    unit.suppress(ledger, organization.reference(), Why::Withdrawn).await?;
    organization.audience = Audience::Hidden;
    unit.save(&mut organization).await?;
    let after = directory::deletions::public_roots(unit.on(), &[id].into()).await?;
    directory::deletions::note(&mut unit, &before, &after).await?;
    unit.audit("network.withdraw", Some(organization.reference()), 1).await?;
    Ok(unit.commit().await?)
}

/// After a restore: notes for harvesters what the ledger took back from public view, so that its
/// addresses answer as withdrawn and not as if nothing had ever stood there.
///
/// # Errors
/// When the ledger or the database can't be read or written.
pub async fn tell_harvesters(
    store: &Store,
    grant: &Grant<Withdraw>,
    ledger: &Ledger,
) -> Result<(), StoreError> {
    let standing = ledger.standing()?;
    let ids: BTreeSet<Id> = standing.iter().map(|line| line.record).collect();
    let mut unit = store.begin(grant.actor()).await?;
    let holdings = directory::load::holdings(unit.on(), &ids).await?;
    let mut as_before = holdings.set.clone();
    for record in ids.iter().filter_map(|id| holdings.set.of(&ORGANIZATION, *id)) {
        let mut shown = Record::clone(record);
        shown.audience = Audience::Public;
        as_before.put(Arc::new(shown));
    }
    let before = directory::deletions::roots(&as_before);
    let after = directory::deletions::roots(&holdings.set);
    directory::deletions::note(&mut unit, &before, &after).await?;
    unit.commit().await.map(drop)
}
