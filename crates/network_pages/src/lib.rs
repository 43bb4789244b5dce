//! Pages of the room network: an organisation's public profile.

mod organization;
pub mod sample;
mod texts;

use std::pin::Pin;
use std::sync::Arc;

use kernel::Id;
use kernel::policy::Grant;
use network::policy::ReadProfile;
use network::profile::Profile;
use page::{Page, PageError, Route, Shell};

pub use organization::Organization;

/// A public profile on its way, or why there is none: not found, or gone.
pub type Asked = Pin<Box<dyn Future<Output = Result<Profile, PageError>> + Send>>;

/// Where public profiles come from: the room that has them at hand.
pub type Profiles = Arc<dyn Fn(Grant<ReadProfile>, Id) -> Asked + Send + Sync>;

/// What the handlers share.
#[derive(Clone)]
struct Front {
    profiles: Profiles,
    shell: Arc<Shell>,
}

/// The room's route rows.
pub fn routes(profiles: Profiles, shell: Arc<Shell>) -> Vec<Route> {
    let front = Front { profiles, shell };
    vec![Route::get::<ReadProfile, _, _, _>(
        "/{lang}/organization/{id}",
        Organization::NAME,
        Organization::CACHE,
        organization::organization,
        front,
    )]
}
