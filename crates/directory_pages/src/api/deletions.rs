//! `/hsds/v3/deletions`: what harvesters have to forget.

use axum::extract::State;
use axum::response::Response;
use directory::deletions::{self, Deletion};
use directory::policy::ReadPublic;
use http::Uri;
use kernel::Instant;
use page::{Granted, PageError};
use serde_json::{Value as Json, json};

use super::answer::{Part, lines_answer};
use super::asked::Asked;
use super::{ApiState, parameters};

pub(super) async fn list(
    State(api): State<ApiState>,
    Granted(grant): Granted<ReadPublic>,
    uri: Uri,
) -> Result<Response, PageError> {
    let asked = Asked::read(parameters::DELETIONS, &uri, api.now())?;
    let since = asked.moment("since").unwrap_or(Instant::from_micros(i64::MIN));
    let reading = api.store().read().await.map_err(PageError::unexpected)?;
    let count = deletions::count_since(&reading, &grant, since).await.map_err(PageError::unexpected)?;
    if asked.is_stream() {
        // Ids only, so even a hundred thousand are a few megabytes; a stream that held its
        // reading open would take a connection as long as a slow reader likes.
        let gone =
            deletions::since(&reading, &grant, since, 0, count).await.map_err(PageError::unexpected)?;
        return lines_answer(gone.iter().map(entry));
    }
    let part = Part::of(&asked, count)?;
    let gone = deletions::since(&reading, &grant, since, part.skip(), part.take())
        .await
        .map_err(PageError::unexpected)?;
    part.answer(gone.iter().map(entry).collect(), api.public_url(), &uri, None)
}

fn entry(deletion: &Deletion) -> Json {
    json!({ "entity": deletion.record.kind, "id": deletion.record.id, "at": deletion.at.rfc3339() })
}
