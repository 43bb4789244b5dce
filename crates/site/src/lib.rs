//! Composes the rooms: one router of all route rows, one policy, one migration history, the
//! messages and assets of the whole house, and the edge every request passes.

mod above;
mod articles;
mod edge;
mod embedded;
mod front;
mod health;
pub mod jobs;
mod limits;
mod lookup;
pub mod naming;
mod policy;
pub mod settings;
mod sitemap;
mod to_do;
pub mod withdrawal;

use std::sync::{Arc, LazyLock};

use axum::Router;
use directory::snapshot::Live;
use kernel::Entity;
use kernel::policy::Policy;
use network::shelf::Shelf;
use page::{Actors, Assets, PageCache, Route, Row, SecurityHeaders, Shell};
use people::Keys;
use post::Address;
use roundtable::kept::Room;
use store::Store;
use store::ledger::Ledger;
use store::migrate::{self, Migration};
use thiserror::Error;

pub use embedded::{assets, locales, needs};
pub use limits::{Limits, Rate};
pub use locale::{LocaleError, Locales};
pub use lookup::Lookup;
pub use network_pages::Tables;
pub use policy::{actions, matrix, policy, rules};
pub use to_do::ToDo;

/// What the site is told from outside, and the texts it speaks with.
#[derive(Clone)]
pub struct Settings {
    /// The texts: [`locales`].
    pub locales: Arc<Locales>,
    /// Where the site stands, without a slash at the end.
    pub public_url: String,
    /// What people prove themselves by, in a store of its own.
    pub keys: Keys,
    /// What one client and all together may ask for.
    pub limits: Limits,
    /// Where it is kept what was withdrawn or taken back.
    pub ledger: Ledger,
    /// Where letters come from, and answers to invitations go; none where no letters are sent.
    pub mail_from: Option<Address>,
    /// What reads a table somebody uploads.
    pub tables: Tables,
    /// Whether the site is only for who sits at this machine.
    pub own_machine: bool,
}

/// Why there is no site.
#[derive(Debug, Error)]
pub enum SiteError {
    /// The assets can't be used.
    #[error(transparent)]
    Asset(#[from] page::AssetError),
    /// Two rows answer the same.
    #[error(transparent)]
    Route(#[from] page::RouteError),
    /// The read API can't be described.
    #[error(transparent)]
    Api(#[from] directory_pages::api::ApiError),
}

/// How many bytes of finished pages are kept.
const PAGES_KEPT: usize = 24 << 20;

/// The migrations of all rooms in one history.
pub fn history() -> Vec<Migration> {
    migrate::merge(&[
        migrate::MIGRATIONS,
        post::MIGRATIONS,
        people::MIGRATIONS,
        network::MIGRATIONS,
        directory::MIGRATIONS,
        roundtable::MIGRATIONS,
    ])
}

/// The migrations of the keys store, which is a database of its own with the store's own tables.
pub fn keys_history() -> Vec<Migration> {
    migrate::merge(&[migrate::MIGRATIONS, people::KEYS])
}

/// The tables whose rows no backup holds.
pub fn fleeting() -> Vec<&'static str> {
    [post::FLEETING, people::FLEETING, roundtable::FLEETING].concat()
}

/// Every entity of every room, each after all it points to.
pub fn entities() -> &'static [&'static Entity] {
    static ALL: LazyLock<Vec<&'static Entity>> = LazyLock::new(|| {
        let directory = directory::model::entities::ENTITIES.iter();
        directory.chain(&roundtable::model::ENTITIES).copied().collect()
    });
    &ALL
}

/// The site of a city: everything that answers on the main address.
///
/// # Errors
/// When the house does not fit together; tests see to it that it does.
pub fn router(live: &Live, settings: &Settings) -> Result<Router, SiteError> {
    let policy = Arc::new(policy());
    let shell = shell(live, settings, Arc::new(assets()?), &policy);
    let cache = PageCache::new(live.generation(), live.store().clock().clone(), PAGES_KEPT);
    let actors = actors(live.store().clone(), settings.public_url.starts_with("https://"));
    let pages =
        page::router(routes(live, settings, &shell, &policy)?, Arc::clone(&policy), &actors)?.layer(cache);
    let pages = directory_pages::api::around(pages);
    let edge = edge::Edge::new(shell, SecurityHeaders::new(&settings.public_url), live.store().ids().clone());
    let limits = limits::layer(&settings.limits);
    Ok(edge.around(pages, limits))
}

/// Who asks, where a page is not for everybody.
fn actors(store: Store, secure: bool) -> Actors {
    Arc::new(move |headers| {
        let store = store.clone();
        Box::pin(async move { people_pages::actor(&store, secure, &headers).await })
    })
}

/// What all pages share.
fn shell(live: &Live, settings: &Settings, assets: Arc<Assets>, policy: &Arc<Policy>) -> Arc<Shell> {
    let (demo, live, policy) = (live.now().demo, live.clone(), Arc::clone(policy));
    Arc::new(Shell {
        locales: Arc::clone(&settings.locales),
        assets,
        city: Box::new(move || Arc::clone(&live.now().city)),
        public_url: settings.public_url.clone(),
        leave: Shell::LEAVE.to_owned(),
        search: "/search",
        demo,
        rooms: Box::new(move |actor| to_do::rooms(&policy, actor)),
        try_out: demo && settings.own_machine,
    })
}

/// The route rows of all rooms.
fn routes(
    live: &Live,
    settings: &Settings,
    shell: &Arc<Shell>,
    policy: &Arc<Policy>,
) -> Result<Vec<Route>, SiteError> {
    let mut routes = vec![shell.assets.route()];
    routes.extend(front::routes(Arc::clone(shell)));
    routes.extend(articles::routes(shell));
    let room = Room::default();
    routes.extend(sitemap::routes(live.clone(), Arc::clone(shell), Arc::clone(policy), room.clone()));
    let slow = settings.keys.slow().clone();
    routes.extend(directory_pages::routes(live.clone(), Arc::clone(shell), Arc::clone(policy), slow)?);
    routes.extend(network_pages::routes(above::profiles(live, policy), Arc::clone(shell)));
    let (store, above) = (live.store().clone(), above::above(live, settings));
    let shelf = Shelf::default();
    let (own_shell, own_policy) = (Arc::clone(shell), Arc::clone(policy));
    routes.extend(network_pages::own_routes(store, own_shell, own_policy, above, shelf.clone()));
    let (own_shell, own_policy) = (Arc::clone(shell), Arc::clone(policy));
    routes.extend(roundtable_pages::routes(
        live.store().clone(),
        own_shell,
        own_policy,
        settings.mail_from.clone(),
        room,
    ));
    let (store, keys) = (live.store().clone(), settings.keys.clone());
    routes.extend(people_pages::routes(store, keys, Arc::clone(shell), Arc::clone(policy)));
    routes.extend(to_do::routes(live.clone(), Arc::clone(shell), Arc::clone(policy), shelf.clone()));
    routes.extend(lookup::routes(live.clone(), Arc::clone(shell), Arc::clone(policy), shelf));
    routes.extend(health::routes(live.clone()));
    Ok(routes)
}

/// The rows of the whole site, for snapshots and walks.
///
/// # Errors
/// As [`router`].
pub fn rows(live: &Live, settings: &Settings) -> Result<Vec<Row>, SiteError> {
    let policy = Arc::new(policy());
    let shell = shell(live, settings, Arc::new(assets()?), &policy);
    Ok(routes(live, settings, &shell, &policy)?.iter().map(|route| route.row).collect())
}
