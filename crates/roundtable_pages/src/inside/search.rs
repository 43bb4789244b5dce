//! `/{lang}/table/search`: from inside, what was talked about at one's tables in all their years.

use askama::Template;
use axum::extract::{Query as Pairs, RawQuery, State as Shared};
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use roundtable::policy::{Open, ReadInside};
use roundtable::search::{Places, Reach};
use roundtable::shown::Told;
use roundtable::{agenda, meetings, minutes, tables};
use store::StoreError;

use super::table::crumb;
use super::{MEETING, sight};
use crate::here::Here;
use crate::search::{Found, Query, Talk, View};
use crate::{Front, sample};

/// The address.
pub(crate) const SEARCH: &str = "/table/search";

/// What was talked about at one's tables.
#[derive(Template)]
#[template(path = "search.html")]
pub struct InsideSearch<'a> {
    frame: Frame<'a>,
    view: View,
}

impl<'a> Page<'a> for InsideSearch<'a> {
    const NAME: &'static str = "roundtable-inside-search";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.unindexed();
        let view = |query: &Query, full: bool| sample::found(&frame, query, full, found).ok();
        let [nothing, something] = sample::queries();
        let views = [view(&nothing, false), view(&something, false), view(&something, true)];
        views.into_iter().flatten().map(|view| InsideSearch { frame: frame.clone(), view }).collect()
    }
}

/// What this page says of itself.
fn found(frame: &Frame, found: Found<'_>) -> Result<View, PageError> {
    let (here, meeting, lead) = (SEARCH, MEETING, "roundtable-search-lead-inside");
    View::of(frame, Found { here, meeting, lead, crumbs: vec![crumb(frame)], ..found })
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path(lang): Path<Lang>,
    Pairs(pairs): Pairs<Vec<(String, String)>>,
    RawQuery(raw): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, SEARCH)?.with_query(raw.unwrap_or_default());
    let query = Query::read(&pairs);
    let wanted = query.wanted(&frame);
    let read = read(&front, &grant).await?;
    let places = match &wanted {
        Some(wanted) => {
            let reaches: Vec<Reach> = read
                .iter()
                .map(|(here, grant)| Reach::new(grant, &here.table, sight(&front, here)))
                .collect();
            let on = front.read().await?;
            front.room.inside.find(&on, &reaches, query.asked(wanted)).await.map_err(PageError::unexpected)?
        }
        None => Places::default(),
    };
    let talks = talks(&front, &frame, &read, &query, &places).await?;
    let tables: Vec<_> = read.iter().map(|(here, _)| here.table.clone()).collect();
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
    InsideSearch { frame, view }.respond()
}

/// The tables whoever asks may read from inside.
async fn read(front: &Front, grant: &Grant<Open>) -> Result<Vec<(Here, Grant<ReadInside>)>, PageError> {
    let on = front.read().await?;
    let all = tables::known(&on, grant).await.map_err(PageError::unexpected)?;
    drop(on);
    let mut read = Vec::new();
    for table in all {
        let here = Here::at(front, grant.actor(), table.id()).await?;
        if let Ok(grant) = here.grant::<ReadInside>(front) {
            read.push((here, grant));
        }
    }
    Ok(read)
}

/// The meetings on the page that is shown, each as its own page shows it.
async fn talks(
    front: &Front,
    frame: &Frame<'_>,
    read: &[(Here, Grant<ReadInside>)],
    query: &Query,
    places: &Places,
) -> Result<Vec<Talk>, PageError> {
    let (_, shown) = query.pages("", places);
    let mut talks: Vec<Talk> = Vec::new();
    for (here, _) in read.iter().filter(|(here, _)| shown.iter().any(|place| place.table == here.table.id()))
    {
        let on = front.read().await?;
        let names = here.seats(front, &on).await?;
        let told = Told { sight: sight(front, here), names: &names, lang: frame.lang() };
        let mut ids: Vec<Id> =
            shown.iter().filter(|place| place.table == here.table.id()).map(|place| place.meeting).collect();
        ids.dedup();
        for id in ids {
            talks.extend(talk(&on, here, &told, id).await.map_err(PageError::unexpected)?);
        }
    }
    Ok(talks)
}

async fn talk(on: &store::Reading, here: &Here, told: &Told<'_>, id: Id) -> Result<Option<Talk>, StoreError> {
    let Some(meeting) = meetings::one(on, id).await? else { return Ok(None) };
    let items = told.items(agenda::of(on, id).await?)?;
    let lines = match minutes::of(on, id).await? {
        Some(minutes) if minutes.state()?.is_for_members() => {
            told.lines(minutes::entries(on, id).await?, &items)?
        }
        _ => Vec::new(),
    };
    Ok(Some(Talk { table: here.table.clone(), meeting, items, lines }))
}
