//! `/{lang}/round-table/search`: what was talked about, as far as everybody may know.

use askama::Template;
use axum::extract::{Query as Pairs, RawQuery, State as Shared};
use axum::response::Response;
use kernel::Lang;
use kernel::policy::Grant;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use roundtable::policy::ReadTable;
use roundtable::search::Places;
use roundtable::shown;
use store::Reading;

use super::MEETING;
use crate::search::{Found, Query, Talk, View};
use crate::{Front, sample};

/// The address.
pub(crate) const SEARCH: &str = "/round-table/search";

/// What was talked about.
#[derive(Template)]
#[template(path = "search.html")]
pub struct PublicSearch<'a> {
    frame: Frame<'a>,
    view: View,
}

impl<'a> Page<'a> for PublicSearch<'a> {
    const NAME: &'static str = "roundtable-search";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.unindexed();
        let view = |query: &Query, full: bool| sample::found(&frame, query, full, found).ok();
        let [nothing, something] = sample::queries();
        let views = [view(&nothing, false), view(&something, false), view(&something, true)];
        views.into_iter().flatten().map(|view| PublicSearch { frame: frame.clone(), view }).collect()
    }
}

/// What this page says of itself.
fn found(frame: &Frame, found: Found<'_>) -> Result<View, PageError> {
    let (here, meeting, lead) = (SEARCH, MEETING, "roundtable-search-lead");
    let crumbs = vec![super::home(frame), super::all(frame)];
    View::of(frame, Found { here, meeting, lead, crumbs, ..found })
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path(lang): Path<Lang>,
    Pairs(pairs): Pairs<Vec<(String, String)>>,
    RawQuery(raw): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, SEARCH)?.unindexed().with_query(raw.unwrap_or_default());
    let query = Query::read(&pairs);
    let wanted = query.wanted(&frame);
    let on = front.read().await?;
    let places = match &wanted {
        Some(wanted) => front.room.published.find(&on, &grant, query.asked(wanted)).await,
        None => Ok(Places::default()),
    };
    let places = places.map_err(PageError::unexpected)?;
    let talks = talks(&front, &on, &frame, &grant, &query, &places).await?;
    let tables =
        shown::tables(&on, &grant, &front.room, front.today()).await.map_err(PageError::unexpected)?;
    let tables: Vec<_> = tables.into_iter().map(|(table, _)| table).collect();
    let view = found(
        &frame,
        Found {
            wanted: wanted.as_ref(),
            places: &places,
            talks: &talks,
            tables: &tables,
            ..Found::nothing(&query, front.today())
        },
    )?;
    PublicSearch { frame, view }.respond()
}

/// The meetings on the page that is shown, each as everybody sees it at this moment.
async fn talks(
    front: &Front,
    on: &Reading,
    frame: &Frame<'_>,
    grant: &Grant<ReadTable>,
    query: &Query,
    places: &Places,
) -> Result<Vec<Talk>, PageError> {
    let (_, shown) = query.pages("", places);
    let mut ids: Vec<_> = shown.iter().map(|place| place.meeting).collect();
    ids.dedup();
    let mut talks = Vec::new();
    for id in ids {
        let meeting =
            shown::meeting(on, grant, &front.room, id, frame.lang()).await.map_err(PageError::unexpected)?;
        talks.extend(meeting.map(|shown| Talk {
            table: shown.table,
            meeting: shown.meeting,
            items: shown.items,
            lines: shown.minutes.map(|minutes| minutes.lines).unwrap_or_default(),
        }));
    }
    Ok(talks)
}
