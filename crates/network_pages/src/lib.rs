//! Pages of the room network: an organisation's public profile.

mod organization;
pub mod sample;

use std::pin::Pin;
use std::sync::Arc;

use kernel::Id;
use network::policy::ReadProfile;
use network::profile::Profile;
use page::{Page, PageError, Route, Shell};

pub use organization::Organization;

/// Where public profiles come from: the room that has them at hand.
pub type Profiles = Arc<dyn Fn(Id) -> Option<Profile> + Send + Sync>;

/// Whether an organisation was public once and no longer is.
pub type Withdrawn =
    Arc<dyn Fn(Id) -> Pin<Box<dyn Future<Output = Result<bool, PageError>> + Send>> + Send + Sync>;

/// What the handlers share.
#[derive(Clone)]
struct Front {
    profiles: Profiles,
    withdrawn: Withdrawn,
    shell: Arc<Shell>,
}

/// The room's route rows.
pub fn routes(profiles: Profiles, withdrawn: Withdrawn, shell: Arc<Shell>) -> Vec<Route> {
    let front = Front { profiles, withdrawn, shell };
    vec![Route::get::<ReadProfile, _, _, _>(
        "/{lang}/organization/{id}",
        Organization::NAME,
        Organization::CACHE,
        organization::organization,
        front,
    )]
}
