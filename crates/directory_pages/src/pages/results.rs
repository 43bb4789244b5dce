//! `/{lang}/search?q=&need=&page=`: what fits, best first; everything by name where nothing is asked.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use directory::model::entities::TAXONOMY_TERM;
use directory::model::service::ServiceFacts;
use directory::policy::ReadPublic;
use directory::snapshot::{Hit, Why};
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Pages, Path};
use serde::Deserialize;

use super::desk::{Desk, Words, first_sentence};
use super::facts::{Fact, facts};
use super::home::{Number, Tile, Urgent, tiles, urgent};
use super::needs::numbers;
use super::shelf::Shelf;
use super::{Front, sample};

/// How many results stand on a page.
const SIZE: usize = 20;
/// The deepest page (domain/security.md, "Abuse").
const DEEPEST: usize = 50;
/// From here on the count is only "more than".
const COUNTED: usize = 10_000;
/// The longest description on a card, in characters.
const ABOUT: usize = 160;

/// The results of a search.
#[derive(Template)]
#[template(path = "results.html")]
pub struct Results<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    need: String,
    page: String,
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
    otherwise: Option<Otherwise>,
}

/// A service among the results.
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) name: Words,
    pub(crate) only_in: Option<String>,
    pub(crate) organization: Option<Words>,
    pub(crate) about: Option<Words>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) phone: Option<String>,
    pub(crate) why: Option<String>,
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

/// Some of the services that fit, how many do, and what the words were understood as.
#[derive(Default)]
struct Found {
    hits: Vec<(Arc<ServiceFacts>, Option<Why>)>,
    count: usize,
    danger: Vec<u16>,
    likely: Vec<u16>,
}

impl<'a> Results<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: &Desk, shelf: &Shelf, asked: &Asked) -> Self {
        let typed = asked.q.trim();
        let too_long = typed.chars().count() > finder::QUERY_CHARACTERS;
        let query: String = typed.chars().take(finder::QUERY_CHARACTERS).collect();
        let need = Some(asked.need.trim()).filter(|need| !need.is_empty());
        let page = asked.page.trim().parse().unwrap_or(1).clamp(1, DEEPEST);
        let found = find(desk, shelf, &query, need, page);
        let address = address(&query, need);
        let base = format!("{}{}page=", frame.search(), joined(&address));
        let pages = Pages::new(page as u32, found.count.min(SIZE * DEEPEST), SIZE, base);
        let heading = heading(desk, &query, need);
        let title = match query.is_empty() {
            true => heading.body.clone(),
            false => desk
                .locale
                .msg_with("directory-results-page-title", &[("query", (&query).into())])
                .into_owned(),
        };
        let otherwise = (found.count == 0).then(|| Otherwise { needs: tiles(desk), urgent: urgent(desk) });
        let view = View {
            too_long: too_long.then(|| {
                desk.locale
                    .msg_with("directory-results-query-long", &[("most", finder::QUERY_CHARACTERS.into())])
                    .into_owned()
            }),
            title,
            heading,
            count: count(desk, found.count, query.is_empty() && need.is_none()),
            danger: found.danger.iter().filter_map(|need| danger(desk, *need)).collect(),
            likely: found.likely.iter().filter_map(|need| likely(desk, *need)).collect(),
            cards: found.hits.iter().filter_map(|(facts, why)| card(desk, facts, *why)).collect(),
            pages,
            otherwise,
            query,
        };
        Results { frame: frame.with_query(address).unindexed(), view }
    }
}

impl<'a> Page<'a> for Results<'a> {
    const NAME: &'static str = "directory-results";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let asked =
            |q: &str, need: &str| Asked { q: q.to_owned(), need: need.to_owned(), page: String::new() };
        let snapshot = sample::snapshot();
        let page = |asked: Asked| {
            let (frame, locale) = (frame.clone(), frame.locale());
            let of = |desk: Desk| Results::of(frame, &desk, &Shelf::default(), &asked);
            sample::with(&snapshot, locale, of)
        };
        [asked("", ""), asked("papír", ""), asked("", "housing"), asked("zsiráf", "")]
            .into_iter()
            .filter_map(page)
            .collect()
    }
}

pub(crate) async fn results(
    State(front): State<Front>,
    Granted(grant): Granted<ReadPublic>,
    Path(lang): Path<Lang>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/search")?;
    let snapshot = front.live.now();
    let now = front.live.store().clock().now().utc();
    let desk = Desk::new(&snapshot, &grant, frame.locale(), now);
    Results::of(frame, &desk, &front.shelf, &asked).respond()
}

fn find(desk: &Desk, shelf: &Shelf, query: &str, need: Option<&str>, page: usize) -> Found {
    let services = desk.snapshot.services(desk.grant);
    let number = need.and_then(|need| desk.snapshot.needs().number(need));
    let answers = |facts: &ServiceFacts| {
        need.is_none_or(|need| {
            facts.fits.iter().any(|fit| Some(fit.need) == number)
                || facts.needs.iter().any(|known| &**known == need)
        })
    };
    if query.is_empty() {
        let order = shelf.by_name(desk);
        let named = order.iter().filter_map(|at| services.get(*at as usize));
        let fits: Vec<&Arc<ServiceFacts>> = named.filter(|facts| answers(facts)).collect();
        let hits = on_page(&fits, page).iter().map(|facts| (Arc::clone(facts), None)).collect();
        return Found { count: fits.len(), hits, ..Found::default() };
    }
    // With a need the search has to be looked through to its end.
    let limit = if need.is_some() { services.len() } else { page * SIZE };
    let found = desk.snapshot.search(desk.grant, query, desk.locale.lang(), limit);
    let fits: Vec<Hit> = found.hits.into_iter().filter(|hit| answers(&hit.service)).collect();
    let count = if need.is_some() { fits.len() } else { found.count };
    let hits = on_page(&fits, page).iter().map(|hit| (Arc::clone(&hit.service), Some(hit.why)));
    Found {
        hits: hits.collect(),
        count,
        likely: found.understood.likely().map(|fit| fit.need).collect(),
        danger: found.understood.urgent,
    }
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
    super::needs::tile(desk, need)
}

/// The part of a list that stands on a page; beyond its end that is the last one, as [`Pages`] says.
fn on_page<T>(all: &[T], page: usize) -> &[T] {
    all.chunks(SIZE).take(page).last().unwrap_or_default()
}

fn heading(desk: &Desk, query: &str, need: Option<&str>) -> Words {
    let need = need.and_then(|need| {
        let known = desk.snapshot.needs().by_code(need).and_then(|need| desk.told(&need.label));
        let term =
            || desk.records().all(&TAXONOMY_TERM).into_iter().find(|term| term.line("code") == Some(need));
        known.or_else(|| desk.text(term()?, "name"))
    });
    match need {
        Some(need) if query.is_empty() => need,
        None if query.is_empty() => desk.say("directory-results-all-title"),
        _ => desk.say("directory-results-title"),
    }
}

fn count(desk: &Desk, count: usize, all: bool) -> Option<String> {
    let key = match count {
        0 => return None,
        _ if all => "directory-results-all",
        more if more > COUNTED => "directory-results-found-more",
        _ => "directory-results-found",
    };
    let count = if all { count } else { count.min(COUNTED) };
    Some(desk.locale.msg_with(key, &[("count", count.into())]).into_owned())
}

pub(crate) fn card(desk: &Desk, facts_of: &ServiceFacts, why: Option<Why>) -> Option<Card> {
    let name = desk.text(&facts_of.service, "name")?;
    let organization = desk.text(&facts_of.organization, "name").filter(|words| words.body != name.body);
    let about = desk.text(&facts_of.service, "description");
    let foreign =
        [Some(&name), about.as_ref()].into_iter().flatten().find(|words| words.lang != desk.locale.lang());
    Some(Card {
        href: desk.link(&format!("/service/{}", facts_of.service.id)),
        only_in: foreign.map(|words| desk.locale.language_name(words.lang.as_str())),
        organization,
        about: about.map(|words| Words { lang: words.lang, body: first_sentence(&words.body, ABOUT) }),
        facts: facts(desk, facts_of),
        phone: facts_of
            .phones(desk.records())
            .first()
            .and_then(|phone| phone.line("number"))
            .map(str::to_owned),
        why: why.and_then(|why| because(desk, why)),
        name,
    })
}

/// The reason a service is shown, where it isn't plain from its words.
fn because(desk: &Desk, why: Why) -> Option<String> {
    let Why::Need(need) = why else { return None };
    let label = desk.told(&desk.snapshot.needs().get(need)?.label)?;
    Some(desk.locale.msg_with("directory-card-why-need", &[("need", (&label.body).into())]).into_owned())
}

/// The query of the address, without the page.
fn address(query: &str, need: Option<&str>) -> String {
    let pair = |name: &str, value: &str| (!value.is_empty()).then(|| format!("{name}={}", encoded(value)));
    let pairs = [pair("q", query), pair("need", need.unwrap_or_default())];
    pairs.into_iter().flatten().collect::<Vec<_>>().join("&")
}

fn joined(address: &str) -> String {
    if address.is_empty() { "?".to_owned() } else { format!("?{address}&") }
}

/// A value as it stands in a query.
pub(crate) fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
