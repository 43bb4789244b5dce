//! What the network's pages ask of the rooms above: the directory has the public records at hand and knows what of
//! an organisation is shown; what is hidden is answered only when this node's snapshot has it.

use std::sync::Arc;

use directory::policy::ReadPublic;
use directory::seen::{self, Supposed};
use directory::snapshot::Live;
use kernel::Id;
use kernel::policy::{Grant, Policy, Relation};
use network::model::ORGANIZATION;
use network::policy::{ReadProfile, Settle, Withdraw};
use network::profile::Profile;
use network::standing::StandingError;
use network_pages::{Above, Coming, Done, Look, Profiles, Said};
use page::PageError;
use store::ledger::Ledger;

use crate::withdrawal::{self, WithdrawError};
use crate::{Settings, naming};

/// Where public profiles come from.
pub(crate) fn profiles(live: &Live, policy: &Arc<Policy>) -> Profiles {
    let (live, policy) = (live.clone(), Arc::clone(policy));
    Arc::new(move |grant, id| profile(live.clone(), Arc::clone(&policy), grant, id))
}

/// The way of the table's own pages to the rooms above.
pub(crate) fn above(live: &Live, settings: &Settings) -> Above {
    let (seeing, saying, leaving, foreseeing) = (live.clone(), live.clone(), live.clone(), live.clone());
    let exchanging = live.clone();
    let (said, left) = (settings.ledger.clone(), settings.ledger.clone());
    Above {
        seen: Arc::new(move |grant, id, look, lang| {
            let store = seeing.store().clone();
            Box::pin(async move {
                let seen = seen::of(&store, &grant, id, &supposed(look), lang).await;
                seen.map_err(PageError::unexpected)
            })
        }),
        exchange: Arc::new(move |grant, id, today| {
            let store = exchanging.store().clone();
            Box::pin(async move {
                let exchange = directory::exchange::of(&store, &grant, id, today).await;
                exchange.map_err(PageError::unexpected)
            })
        }),
        say: Arc::new(move |grant, id, what| Box::pin(say(saying.clone(), said.clone(), grant, id, what))),
        leave: Arc::new(move |grant, id| Box::pin(leave(leaving.clone(), left.clone(), grant, id))),
        table: Arc::clone(&settings.tables),
        foresee: Arc::new(move |grant, id| {
            let store = foreseeing.store().clone();
            Box::pin(async move {
                let foreseen = withdrawal::foresee(&store, &grant, id).await;
                Ok(foreseen.map_err(PageError::unexpected)?.gone.len())
            })
        }),
    }
}

fn supposed(look: Look) -> Supposed {
    match look {
        Look::Now => Supposed::AsItIs,
        Look::Named(wish) => Supposed::Named(wish),
        Look::Left => Supposed::Left,
    }
}

fn profile(live: Live, policy: Arc<Policy>, grant: Grant<ReadProfile>, id: Id) -> Coming<Profile> {
    Box::pin(async move {
        if let Some(profile) = live.now().profile(&grant, id) {
            return Ok(profile);
        }
        let grant = policy.grant::<ReadPublic>(grant.actor(), Relation::Nobody)?;
        Err(directory_pages::absent(&live, &grant, &ORGANIZATION, id).await)
    })
}

async fn say(
    live: Live,
    ledger: Ledger,
    grant: Grant<Settle>,
    id: Id,
    said: Said,
) -> Result<Done, PageError> {
    let store = live.store();
    let done = match said {
        Said::Join(wish) => naming::join(store, &grant, &ledger, id, &wish).await,
        Said::Name(wish) => naming::name(store, &grant, &ledger, id, &wish).await,
        Said::Decline => naming::decline(store, &grant, id).await,
    };
    match done {
        Ok(number) => live.show(number).await.map(|()| true).map_err(PageError::unexpected),
        Err(WithdrawError::Standing(StandingError::Refused(_))) => Ok(false),
        Err(error) => Err(PageError::unexpected(error)),
    }
}

async fn leave(live: Live, ledger: Ledger, grant: Grant<Withdraw>, id: Id) -> Result<(), PageError> {
    let done = withdrawal::withdraw(live.store(), &grant, &ledger, id).await;
    live.show(done.map_err(PageError::unexpected)?.number).await.map_err(PageError::unexpected)
}
