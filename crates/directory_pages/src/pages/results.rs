//! `/{lang}/search?q=&need=&…&page=`: what fits, best first; everything by name where nothing is asked.
//! `POST /{lang}/near`: the same, nearest first.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use directory::model::filter::Moment;
use directory::model::near::{Point, nearest};
use directory::snapshot::{Counts, Why};
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Page, PageError, Pages, Path};

use super::asked::{Asked, Pair, written};
use super::card::{Card, Shown, card};
use super::desk::{Desk, Words};
use super::filters::{Filters, with};
use super::home::{Number, Urgent, urgent};
use super::map::Map;
use super::near::Near;
use super::needs::numbers;
use super::shelf::Shelf;
use super::tiles::{Tile, groups, need_tile};
use super::visit::Visit;
use super::{Front, sample};

/// How many results stand on a page: what an old phone draws at once.
const SIZE: usize = 10;
/// How many of the nearest are shown.
const NEAREST: usize = 40;
/// The deepest page (domain/security.md, "Abuse").
const DEEPEST: usize = 50;
/// From here on the count is only "more than".
const COUNTED: usize = 10_000;

/// The results of a search.
#[derive(Template)]
#[template(path = "results.html")]
pub struct Results<'a> {
    frame: Frame<'a>,
    view: View,
}

struct View {
    query: String,
    too_long: Option<String>,
    title: String,
    heading: Words,
    danger: Vec<Danger>,
    likely: Vec<Tile>,
    count: Option<String>,
    cards: Vec<Card>,
    pages: Pages,
    filters: Filters,
    map: Option<Map>,
    near: Near,
    /// All that is asked for, for a form to send along.
    pairs: Vec<Pair>,
    /// Nothing fits, though without the filters something would.
    narrowed: bool,
    otherwise: Option<Otherwise>,
}

impl View {
    /// What is wrong in the forms.
    fn errors(&self) -> Vec<FieldError> {
        self.filters.errors.iter().chain(&self.near.error).cloned().collect()
    }

    /// The same search without filters.
    fn unnarrowed(&self, frame: &Frame) -> String {
        with(
            &frame.search(),
            &written(&self.pairs.iter().filter(|(name, _)| *name == "q").cloned().collect::<Vec<_>>()),
        )
    }
}

/// A need that can't wait: whom to call, before anything else.
struct Danger {
    href: String,
    name: Words,
    about: Option<Words>,
    numbers: Vec<Number>,
}

/// The ways on when nothing fits.
struct Otherwise {
    needs: Vec<Tile>,
    urgent: Urgent,
}

/// A service among the results by its place among all, why it is shown, and how far it is.
#[derive(Clone, Copy)]
struct Found {
    at: u32,
    why: Option<Why>,
    metres: Option<f64>,
}

/// What was looked through, and what came of it.
struct Search<'s> {
    found: Vec<Found>,
    counts: Counts<'s>,
    /// How many there were before they were narrowed down.
    before: usize,
    danger: Vec<u16>,
    likely: Vec<u16>,
}

impl<'a> Results<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: Desk, shelf: &Shelf, asked: &Asked, near: Near) -> Self {
        let desk = &desk.wanting(asked.filter.speaks.clone(), asked.filter.districts.clone());
        let search = search(desk, shelf, asked, near.from);
        let found = search.found.len();
        let pages = pages(&frame, asked, found, &near);
        let shown = search.found.chunks(SIZE).take(asked.page).next_back().unwrap_or_default();
        let nearest = search.found.get(..NEAREST.min(found)).unwrap_or_default();
        let shown = if near.from.is_some() { nearest } else { shown };
        let heading = heading(desk, asked);
        let title = match asked.query.is_empty() {
            true => heading.body.clone(),
            false => desk.say_with("directory-results-page-title", &[("query", (&asked.query).into())]).body,
        };
        let otherwise = (search.before == 0).then(|| Otherwise { needs: groups(desk), urgent: urgent(desk) });
        let framed = match near.sent() {
            Some((lat, lon)) => {
                let sent = asked.pairs().into_iter().map(|(name, value)| (name.to_owned(), value));
                frame.with_form(sent.chain([("lat".to_owned(), lat), ("lon".to_owned(), lon)]).collect())
            }
            None => frame.with_query(asked.address()),
        };
        let view = View {
            query: asked.query.clone(),
            too_long: asked.too_long.then(|| {
                desk.say_with("directory-results-query-long", &[("most", finder::QUERY_CHARACTERS.into())])
                    .body
            }),
            title,
            heading,
            danger: search.danger.iter().filter_map(|need| danger(desk, *need)).collect(),
            likely: search.likely.iter().filter_map(|need| likely(desk, *need)).collect(),
            count: count(desk, found, asked, near.from),
            cards: shown.iter().filter_map(|found| found_card(desk, asked, found)).collect(),
            pages,
            filters: Filters::of(desk, asked, &search.counts),
            map: Map::of(desk, asked, &search.counts),
            near,
            pairs: asked.pairs(),
            narrowed: found == 0 && search.before > 0,
            otherwise,
        };
        Results { frame: framed.unindexed(), view }
    }
}

impl<'a> Page<'a> for Results<'a> {
    const NAME: &'static str = "directory-results";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let asked = |query: &[(&str, &str)]| {
            let pairs = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            Asked::read(&pairs.collect::<Vec<_>>(), DEEPEST)
        };
        let snapshot = sample::snapshot();
        let page = |asked: Asked| {
            let (frame, locale) = (frame.clone(), frame.locale());
            let near = Near::default();
            sample::with(&snapshot, locale, |desk| Results::of(frame, desk, &Shelf::default(), &asked, near))
        };
        let narrow =
            [("open", "at"), ("day", "sat"), ("time", "10:30"), ("speaks", "en"), ("district", "08")];
        let wrong = [("open", "at"), ("time", "nine"), ("for", "women"), ("access", "phone"), ("free", "1")];
        [asked(&[]), asked(&[("q", "papír")]), asked(&[("need", "housing")]), asked(&[("q", "zsiráf")])]
            .into_iter()
            .chain([asked(&narrow), asked(&wrong)])
            .filter_map(page)
            .collect()
    }
}

pub(crate) async fn results(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/search")?;
    let desk = visit.desk(&frame);
    let asked = Asked::read(&pairs, DEEPEST);
    Results::of(frame, desk, &front.shelf, &asked, Near::default()).respond()
}

/// The page of the nearest. Where one is stands in the form and nowhere else.
pub(crate) async fn near(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/near")?;
    let desk = visit.desk(&frame);
    let asked = Asked::read(&pairs, DEEPEST);
    let near = Near::read(&desk, &pairs);
    // A postcode that isn't known leaves the page of the search, with what is wrong.
    let frame = if near.from.is_some() { frame } else { front.shell.frame(lang, "/search")? };
    Results::of(frame, desk, &front.shelf, &asked, near).respond()
}

fn search<'s>(desk: &Desk<'s>, shelf: &Shelf, asked: &Asked, from: Option<Point>) -> Search<'s> {
    let services = desk.snapshot.services(desk.grant);
    let moment = Moment { now: desk.now, zone: desk.snapshot.city.zone };
    let (candidates, danger, likely): (Vec<Found>, _, _) = if asked.query.is_empty() {
        let named = shelf.by_name(desk);
        let found = named.iter().map(|at| Found { at: *at, why: None, metres: None });
        (found.collect(), Vec::new(), Vec::new())
    } else {
        let found = desk.snapshot.search(desk.grant, &asked.query, desk.locale.lang(), usize::MAX);
        let likely = found.understood.likely().map(|fit| fit.need).collect();
        let hits = found.hits.iter().map(|hit| Found { at: hit.at, why: Some(hit.why), metres: None });
        (hits.collect(), found.understood.urgent, likely)
    };
    let before = candidates.len();
    let (mut found, counts) =
        desk.snapshot.narrow(desk.grant, &asked.filter, &moment, candidates, |found| found.at);
    if let Some(from) = from {
        for found in &mut found {
            found.metres = services.get(found.at as usize).and_then(|facts| nearest(from, &facts.places));
        }
        found.retain(|found| found.metres.is_some());
        let far = |found: &Found| found.metres.unwrap_or(f64::INFINITY);
        found.sort_by(|one, other| far(one).total_cmp(&far(other)));
    }
    Search { found, counts, before, danger, likely }
}

fn found_card(desk: &Desk, asked: &Asked, found: &Found) -> Option<Card> {
    let facts = desk.snapshot.services(desk.grant).get(found.at as usize)?;
    card(desk, facts, Shown { why: found.why, metres: found.metres, open: asked.filter.open })
}

fn pages(frame: &Frame, asked: &Asked, found: usize, near: &Near) -> Pages {
    let base = match asked.address() {
        query if query.is_empty() => format!("{}?page=", frame.search()),
        query => format!("{}?{query}&page=", frame.search()),
    };
    // The nearest stand on one page.
    let total = if near.from.is_some() { found.min(NEAREST) } else { found.min(SIZE * DEEPEST) };
    Pages::new(asked.page as u32, total, if near.from.is_some() { NEAREST } else { SIZE }, base)
}

/// A need that can't wait, as it stands above the results.
fn danger(desk: &Desk, need: u16) -> Option<Danger> {
    let need = desk.snapshot.needs().get(need)?;
    Some(Danger {
        href: desk.link(&format!("/need/{}", need.code)),
        name: desk.told(&need.label)?,
        about: desk.told(&need.plain),
        numbers: numbers(desk, need),
    })
}

/// A need that may be meant.
fn likely(desk: &Desk, need: u16) -> Option<Tile> {
    let need = desk.snapshot.needs().get(need)?;
    need_tile(desk, need)
}

fn heading(desk: &Desk, asked: &Asked) -> Words {
    match asked.filter.need.as_deref().and_then(|need| desk.need_name(need)) {
        Some(need) if asked.query.is_empty() => need,
        None if asked.query.is_empty() => desk.say("directory-results-all-title"),
        _ => desk.say("directory-results-title"),
    }
}

fn count(desk: &Desk, count: usize, asked: &Asked, from: Option<Point>) -> Option<String> {
    let all = asked.query.is_empty() && asked.filter.is_empty();
    let key = match count {
        0 => return None,
        _ if from.is_some() => "directory-near-results",
        _ if all => "directory-results-all",
        more if more > COUNTED => "directory-results-found-more",
        _ => "directory-results-found",
    };
    let count = if all { count } else { count.min(COUNTED) };
    Some(desk.say_with(key, &[("count", count.into())]).body)
}
