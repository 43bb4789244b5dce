//! What an organisation says for itself: that it joins or not, and where it may be named. Composed here, because
//! the network notes what was said and the directory tells harvesters what is no longer open data.

use std::collections::BTreeSet;

use kernel::policy::Grant;
use kernel::{Id, Ref};
use network::model::consent::{Event, Purpose, TEXT_VERSION, Wish};
use network::model::membership::{self, Refused, State};
use network::policy::Settle;
use network::standing::{self, Standing, StandingError};
use store::ledger::{Ledger, Why};
use store::{Store, UnitOfWork};

use crate::withdrawal::{WithdrawError, find, unname};

/// The purposes for which something published may have named it before it spoke for itself.
const PUBLISHED: [Purpose; 2] = [Purpose::Website, Purpose::OpenData];

/// Joins the table, naming itself where it wishes and nowhere else; what was shown of it before counts no more.
/// Answers the feed number at which this stands.
///
/// # Errors
/// When it sits there already, there is no such organisation, or neither ledger nor database could be written.
pub async fn join(
    store: &Store,
    grant: &Grant<Settle>,
    ledger: &Ledger,
    id: Id,
    wish: &Wish,
) -> Result<i64, WithdrawError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let organization = find(&unit, id).await?.reference();
    let before = Standing::of(unit.on(), id).await?;
    // Before it joins: afterwards nothing of it is to be seen that it has not said.
    let shown = directory::deletions::shown_of(unit.on(), &BTreeSet::from([id])).await?;
    standing::settle(&mut unit, grant, id, membership::Event::Join).await?;
    if before.state == State::Withdrawn {
        unit.suppress(ledger, organization, Why::Returned).await?;
    }
    for purpose in PUBLISHED.into_iter().filter(|purpose| !wish.wants(*purpose)) {
        unit.unname(ledger, organization, purpose.name()).await?;
    }
    name_in(unit, grant, ledger, id, wish, shown).await
}

/// Names itself where it wishes from now on and nowhere else. Answers the feed number at which this stands.
///
/// # Errors
/// When it does not sit at the table, there is no such organisation, or neither ledger nor database could be
/// written.
pub async fn name(
    store: &Store,
    grant: &Grant<Settle>,
    ledger: &Ledger,
    id: Id,
    wish: &Wish,
) -> Result<i64, WithdrawError> {
    let unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    if !Standing::of(unit.on(), id).await?.state.sits() {
        return Err(StandingError::Refused(Refused::NotNow).into());
    }
    let shown = directory::deletions::shown_of(unit.on(), &BTreeSet::from([id])).await?;
    name_in(unit, grant, ledger, id, wish, shown).await
}

/// Says no. What a public source says of it stays; to be shown nowhere it can leave. Answers the feed number.
///
/// # Errors
/// When that does not follow, or the database is gone.
pub async fn decline(store: &Store, grant: &Grant<Settle>, id: Id) -> Result<i64, WithdrawError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    standing::settle(&mut unit, grant, id, membership::Event::Decline).await?;
    Ok(unit.commit().await?.number)
}

async fn name_in(
    mut unit: UnitOfWork,
    grant: &Grant<Settle>,
    ledger: &Ledger,
    id: Id,
    wish: &Wish,
    before: directory::deletions::Shown,
) -> Result<i64, WithdrawError> {
    let mut organization = find(&unit, id).await?;
    let reference: Ref = organization.reference();
    let changes: Vec<Event> =
        standing::consent(&mut unit, grant, id, |purpose| wish.wants(purpose), TEXT_VERSION).await?;
    unname(&mut unit, ledger, reference, &changes).await?;
    organization.audience = wish.audience();
    // Saved in any case: whoever follows the feed learns that something changed.
    unit.save(&mut organization).await?;
    let after = directory::deletions::shown_of(unit.on(), &BTreeSet::from([id])).await?;
    directory::deletions::note(&mut unit, &before, &after).await?;
    Ok(unit.commit().await?.number)
}
