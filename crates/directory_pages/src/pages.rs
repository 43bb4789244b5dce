//! The directory's pages for people: home, results, service. Each is a function of its address and
//! the public snapshot; what a template shows is prepared in Rust.

mod asked;
mod card;
mod desk;
mod editing;
mod emergency;
mod facts;
mod filters;
mod funding;
mod guide;
mod happened;
mod heard;
mod home;
mod map;
mod near;
mod need;
mod needs;
mod receipt;
mod results;
pub mod sample;
mod saved;
mod service;
mod shelf;
mod show_card;
mod suggest;
mod tell;
mod tiles;
mod urgent;
pub(crate) mod visit;
mod week;

use std::sync::Arc;

use axum::handler::Handler;
use directory::snapshot::Live;
use kernel::policy::Policy;
use page::{CachePolicy, Page, Route, Shell};
use people::Slow;

pub use editing::{MinePage, PastPage, QueuePage, ReviewPage, WritePage};
pub use emergency::EmergencyPage;
pub use funding::Funding;
pub use guide::Guide;
pub use heard::Heard;
pub use home::Home;
pub use need::Need;
pub use needs::Needs;
pub use receipt::ReceiptPage;
pub use results::Results;
pub use saved::Saved;
pub use service::Service;
pub use show_card::ShowCard;
pub use tell::Tell;
pub use urgent::{Offline, UrgentHelp};

use directory::policy::{ChangeEmergency, Fund, Hear, KeepEmergency, ReadPublic, Speak};
use shelf::Shelf;

use crate::short::{self, Codes};

/// What the handlers share.
#[derive(Clone)]
pub(crate) struct Front {
    pub(crate) live: Live,
    pub(crate) shell: Arc<Shell>,
    shelf: Arc<Shelf>,
    pub(crate) codes: Arc<Codes>,
    policy: Arc<Policy>,
    slow: Slow,
}

/// The rows of the pages.
pub(crate) fn routes(live: Live, shell: Arc<Shell>, policy: Arc<Policy>, slow: Slow) -> Vec<Route> {
    let (shelf, codes) = (Arc::default(), Arc::default());
    let front = Front { live, shell, shelf, codes, policy, slow };
    let mut routes = voices(&front);
    routes.extend(editing::routes(&front));
    routes.extend([
        public(Home::NAME, "/{lang}/", Home::CACHE, home::home, &front),
        public(Results::NAME, "/{lang}/search", Results::CACHE, results::results, &front),
        public(Needs::NAME, "/{lang}/needs", Needs::CACHE, needs::needs, &front),
        public(Need::NAME, "/{lang}/need/{code}", Need::CACHE, need::need, &front),
        public(Service::NAME, "/{lang}/service/{id}", Service::CACHE, service::service, &front),
        public(ShowCard::NAME, "/{lang}/service/{id}/card", ShowCard::CACHE, show_card::show_card, &front),
        public(Guide::NAME, "/{lang}/guide", Guide::CACHE, guide::guide, &front),
        public(Saved::NAME, "/{lang}/saved", Saved::CACHE, saved::saved, &front),
        public(UrgentHelp::NAME, "/{lang}/urgent", UrgentHelp::CACHE, urgent::urgent, &front),
        public(Offline::NAME, "/{lang}/offline", Offline::CACHE, urgent::offline, &front),
        form(Results::NAME, "/{lang}/near", results::near, &front),
        form(Guide::NAME, "/{lang}/guide", guide::answer, &front),
        form(Saved::NAME, "/{lang}/saved", saved::change, &front),
        form("directory-suggest", "/{lang}/suggest", suggest::suggest, &front),
        short::route(front.clone()),
    ]);
    routes
}

/// The rows of what residents tell, and of what the network is paid from.
fn voices(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    vec![
        Route::get::<Speak, _, _, _>("/{lang}/tell", Tell::NAME, Tell::CACHE, tell::page, here()),
        Route::post::<Speak, _, _, _>("/{lang}/tell", Tell::NAME, tell::tell, here()),
        Route::get::<Speak, _, _, _>(
            "/{lang}/receipt",
            ReceiptPage::NAME,
            ReceiptPage::CACHE,
            receipt::page,
            here(),
        ),
        Route::post::<Speak, _, _, _>("/{lang}/receipt", ReceiptPage::NAME, receipt::ask, here()),
        Route::get::<Fund, _, _, _>("/{lang}/funding", Funding::NAME, Funding::CACHE, funding::page, here()),
        Route::post::<Fund, _, _, _>("/{lang}/funding", Funding::NAME, funding::add, here()),
        Route::post::<Fund, _, _, _>("/{lang}/funding/change", Funding::NAME, funding::change, here()),
        Route::get::<KeepEmergency, _, _, _>(
            "/{lang}/emergency",
            EmergencyPage::NAME,
            EmergencyPage::CACHE,
            emergency::page,
            here(),
        ),
        Route::post::<ChangeEmergency, _, _, _>(
            "/{lang}/emergency",
            EmergencyPage::NAME,
            emergency::change,
            here(),
        ),
        Route::get::<Hear, _, _, _>("/{lang}/heard", Heard::NAME, Heard::CACHE, heard::page, here()),
        Route::post::<Hear, _, _, _>("/{lang}/heard", Heard::NAME, heard::decide, here()),
    ]
}

/// A page everybody may read.
fn public<H, T>(
    page: &'static str,
    path: &'static str,
    cache: CachePolicy,
    handler: H,
    front: &Front,
) -> Route
where
    H: Handler<T, Front>,
    T: 'static,
{
    Route::get::<ReadPublic, _, _, _>(path, page, cache, handler, front.clone())
}

/// A form everybody may send: it asks something, or changes what the sender's own device keeps.
fn form<H, T>(page: &'static str, path: &'static str, handler: H, front: &Front) -> Route
where
    H: Handler<T, Front>,
    T: 'static,
{
    Route::post::<ReadPublic, _, _, _>(path, page, handler, front.clone())
}
