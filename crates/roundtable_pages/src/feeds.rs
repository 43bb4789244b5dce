//! Calendars for programs: `/calendar/{secret}`, somebody's own meetings, and `/{lang}/round-table/{id}/calendar.ics`, a
//! table's public ones.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use kernel::{Id, Lang};
use page::{CachePolicy, Granted, PageError, Path, Route};
use post::calendar::Feed;
use roundtable::feeds;
use roundtable::policy::{Follow, ReadTable};
use vault::Secret;

use crate::Front;

/// The page's names in route rows.
const OWN: &str = "roundtable-calendar";
const TABLE: &str = "roundtable-table-calendar";

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let table = "/{lang}/round-table/{id}/calendar.ics";
    vec![
        Route::get::<Follow, _, _, _>("/calendar/{secret}", OWN, CachePolicy::NoStore, own, here()),
        Route::get::<ReadTable, _, _, _>(table, TABLE, CachePolicy::RevalidateUncached, of_table, here()),
    ]
}

fn calendar(feed: &Feed) -> Response {
    ([(http::header::CONTENT_TYPE, "text/calendar; charset=utf-8")], feed.write()).into_response()
}

async fn own(
    Shared(front): Shared<Front>,
    Granted(_): Granted<Follow>,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let secret = Secret::read(&secret).ok_or(PageError::NotFound)?;
    let (on, now) = (front.read().await?, front.store.clock().now());
    let feed = feeds::of_person(&on, front.office(), &secret, now).await.map_err(PageError::unexpected)?;
    Ok(calendar(&feed.ok_or(PageError::NotFound)?))
}

async fn of_table(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let locale = front.shell.locales.get(lang).ok_or(PageError::NotFound)?;
    let on = front.read().await?;
    let feed = feeds::of_table(&on, &grant, front.office(), locale, &front.room, id).await;
    Ok(calendar(&feed.map_err(PageError::unexpected)?.ok_or(PageError::NotFound)?))
}
