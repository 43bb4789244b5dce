//! The directory's pages for people: home, results, service. Each is a function of its address and
//! the public snapshot; what a template shows is prepared in Rust.

mod desk;
mod facts;

mod home;
mod need;
mod needs;
mod results;
pub mod sample;
mod service;
mod shelf;
mod week;

use std::sync::Arc;

use directory::snapshot::Live;
use page::{Page, Route, Shell};

pub use home::Home;
pub use need::Need;
pub use needs::Needs;
pub use results::Results;
pub use service::Service;

use directory::policy::ReadPublic;
use shelf::Shelf;

/// What the handlers share.
#[derive(Clone)]
struct Front {
    live: Live,
    shell: Arc<Shell>,
    shelf: Arc<Shelf>,
}

/// The rows of the pages.
pub(crate) fn routes(live: Live, shell: Arc<Shell>) -> Vec<Route> {
    let front = Front { live, shell, shelf: Arc::default() };
    vec![
        Route::get::<ReadPublic, _, _, _>("/{lang}/", Home::NAME, Home::CACHE, home::home, front.clone()),
        Route::get::<ReadPublic, _, _, _>(
            "/{lang}/search",
            Results::NAME,
            Results::CACHE,
            results::results,
            front.clone(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/{lang}/needs",
            Needs::NAME,
            Needs::CACHE,
            needs::needs,
            front.clone(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/{lang}/need/{code}",
            Need::NAME,
            Need::CACHE,
            need::need,
            front.clone(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/{lang}/service/{id}",
            Service::NAME,
            Service::CACHE,
            service::service,
            front,
        ),
    ]
}
