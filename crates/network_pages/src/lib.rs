//! Pages of the room network: an organisation's public profile, one's own organisation at the table, its members.

mod desk;
mod happened;
mod members;
mod organization;
mod ours;
pub mod sample;

use std::pin::Pin;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::policy::{Grant, Policy};
use kernel::{Id, Lang};
use network::model::balance::Exchange;
use network::model::consent::Wish;
use network::model::seen::Seen;
use network::policy::{Open, ReadOwn, ReadProfile, Settle, Withdraw};
use network::profile::Profile;
use network::shelf::Shelf;
use page::{Page, PageError, Route, Shell};
use store::Store;

pub use desk::{BalancePage, Bring, NetworkPage, OnePage};
pub use members::MembersPage;
pub use organization::Organization;
pub use ours::Ours;

/// Something on its way.
pub type Coming<T> = Pin<Box<dyn Future<Output = Result<T, PageError>> + Send>>;

/// Where public profiles come from: the room that has them at hand.
pub type Profiles = Arc<dyn Fn(Grant<ReadProfile>, Id) -> Coming<Profile> + Send + Sync>;

/// What an organisation says for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// It joins, and may be named so.
    Join(Wish),
    /// It may be named so from now on.
    Name(Wish),
    /// It does not want to join.
    Decline,
}

/// How something is seen: as it is, with a wish that nobody has made yet, or after leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Now,
    /// As it would be.
    Named(Wish),
    /// As it would be after leaving.
    Left,
}

/// Whether what was said was done; not where it did not follow any more.
pub type Done = bool;

/// Shows an organisation as others see it, in a reader's language.
pub type Seeing = Arc<dyn Fn(Grant<ReadOwn>, Id, Look, Lang) -> Coming<Seen> + Send + Sync>;

/// A table's rows of cells, the heading first; none where it could not be read.
pub type Cells = Pin<Box<dyn Future<Output = Option<Vec<Vec<String>>>> + Send>>;

/// Reads a table from bytes.
pub type Tables = Arc<dyn Fn(Vec<u8>, sheet::Format) -> Cells + Send + Sync>;

/// What these pages need of rooms above: everything that is shown of an organisation hangs on what it says.
#[derive(Clone)]
pub struct Above {
    /// An organisation as others see it, in a reader's language.
    pub seen: Seeing,
    /// What an organisation gives and gets, as of a day.
    pub exchange: Arc<dyn Fn(Grant<ReadOwn>, Id, NaiveDate) -> Coming<Exchange> + Send + Sync>,
    /// Says something for an organisation; when this comes, it is shown.
    pub say: Arc<dyn Fn(Grant<Settle>, Id, Said) -> Coming<Done> + Send + Sync>,
    /// Leaves; when this comes, nothing is shown any more.
    pub leave: Arc<dyn Fn(Grant<Withdraw>, Id) -> Coming<()> + Send + Sync>,
    /// Reads a table somebody sent, within limits; none where it can't be read.
    pub table: Tables,
    /// How many public addresses would be gone after leaving.
    pub foresee: Arc<dyn Fn(Grant<Withdraw>, Id) -> Coming<usize> + Send + Sync>,
}

/// What the handler of the public page has.
#[derive(Clone)]
struct Public {
    profiles: Profiles,
    shell: Arc<Shell>,
}

/// What the handlers of the table's own pages share.
#[derive(Clone)]
struct Front {
    store: Store,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    above: Above,
    shelf: Shelf,
}

/// The route row of the public page.
pub fn routes(profiles: Profiles, shell: Arc<Shell>) -> Vec<Route> {
    let (name, cache) = (Organization::NAME, Organization::CACHE);
    let public = Public { profiles, shell };
    vec![Route::get::<ReadProfile, _, _, _>(
        "/{lang}/organization/{id}",
        name,
        cache,
        organization::organization,
        public,
    )]
}

/// The route rows of the table's own pages.
pub fn own_routes(
    store: Store,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    above: Above,
    shelf: Shelf,
) -> Vec<Route> {
    let front = Front { store, shell, policy, above, shelf };
    let here = || front.clone();
    let mut routes = desk::routes(&front);
    routes.extend([
        Route::get::<Open, _, _, _>("/{lang}/ours/{id}", Ours::NAME, Ours::CACHE, ours::page, here()),
        Route::post::<Open, _, _, _>("/{lang}/ours/{id}", Ours::NAME, ours::say, here()),
        Route::get::<Open, _, _, _>(
            "/{lang}/members",
            MembersPage::NAME,
            MembersPage::CACHE,
            members::page,
            here(),
        ),
    ]);
    routes
}
