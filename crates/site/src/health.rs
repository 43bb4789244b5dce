//! Whether the program lives and whether it should be sent readers, for whoever watches over it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use directory::snapshot::{Live, STALE_SECONDS};
use http::{HeaderValue, StatusCode, header};
use kernel::policy::{Action, Relation, Role, Rule};
use page::{CachePolicy, Granted, Route};

/// Asking how the program is. It answers without a word about anybody.
#[derive(Debug)]
struct AskHealth;

impl Action for AskHealth {
    const NAME: &'static str = "site.ask_health";
}

pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    Role::ALL.into_iter().map(|role| Rule { action: AskHealth::NAME, role, relation: Relation::Nobody })
}

pub(crate) fn routes(live: Live) -> Vec<Route> {
    let cache = CachePolicy::NoStore;
    vec![
        Route::get::<AskHealth, _, _, _>("/health/live", "site-health-live", cache, alive, ()),
        Route::get::<AskHealth, _, _, _>("/health/ready", "site-health-ready", cache, ready, live),
    ]
}

async fn alive(_: Granted<AskHealth>) -> Response {
    plain(StatusCode::OK, "alive\n")
}

/// Ready means: the snapshot follows the change feed. One that is behind would show what was
/// withdrawn meanwhile.
async fn ready(State(live): State<Live>, _: Granted<AskHealth>) -> Response {
    if live.silent_seconds() >= STALE_SECONDS {
        return plain(
            StatusCode::SERVICE_UNAVAILABLE,
            "not ready: the change feed has not answered; check the database\n",
        );
    }
    plain(StatusCode::OK, "ready\n")
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))];
    (status, headers, text).into_response()
}
