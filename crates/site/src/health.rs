//! Whether the program lives and whether it should be sent readers, for whoever watches over it.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use directory::snapshot::{Live, STALE_SECONDS};
use http::{HeaderValue, StatusCode, header};

pub(crate) fn routes(live: Live) -> Router {
    Router::new()
        .route("/health/live", get(|| async { plain(StatusCode::OK, "alive\n") }))
        .route("/health/ready", get(ready))
        .with_state(live)
}

/// Ready means: the snapshot follows the change feed. One that is behind would show what was
/// withdrawn meanwhile.
async fn ready(State(live): State<Live>) -> Response {
    if live.silent_seconds() >= STALE_SECONDS {
        return plain(
            StatusCode::SERVICE_UNAVAILABLE,
            "not ready: the change feed has not answered; check the database\n",
        );
    }
    plain(StatusCode::OK, "ready\n")
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (status, headers, text).into_response()
}
