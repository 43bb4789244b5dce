//! Pages and read API of the room directory: home, results, service; `/hsds/v3/` and the page about it.

mod absent;
pub mod api;
pub mod pages;
mod short;

use std::sync::Arc;

use directory::snapshot::Live;
use kernel::policy::Policy;
use page::{Route, Shell};
use people::Slow;

pub use absent::absent;

/// The room's route rows: pages for people and the read API.
///
/// # Errors
/// When a file of the API's description is broken.
pub fn routes(
    live: Live,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    slow: Slow,
) -> Result<Vec<Route>, api::ApiError> {
    let mut routes = pages::routes(live.clone(), Arc::clone(&shell), policy, slow);
    routes.extend(api::routes(live, shell)?);
    Ok(routes)
}
