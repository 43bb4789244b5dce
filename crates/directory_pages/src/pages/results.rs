//! `/{lang}/search?q=&need=&page=`: what fits, best first; everything by name where nothing is asked.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use directory::model::service::ServiceFacts;
use directory::policy::ReadPublic;
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Pages, Path};
use serde::Deserialize;

use super::desk::{Desk, Words, first_sentence};
use super::facts::{Fact, facts};
use super::home::{Tile, Urgent, tiles, urgent};
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
    count: Option<String>,
    cards: Vec<Card>,
    pages: Pages,
    otherwise: Option<Otherwise>,
}

/// A service among the results.
struct Card {
    href: String,
    name: Words,
    only_in: Option<String>,
    organization: Option<Words>,
    about: Option<Words>,
    facts: Vec<Fact>,
    phone: Option<String>,
}

/// The ways on when nothing fits.
struct Otherwise {
    needs: Vec<Tile>,
    urgent: Urgent,
}

/// Some of the services that fit, and how many do.
struct Found {
    services: Vec<Arc<ServiceFacts>>,
    count: usize,
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
        let heading = heading(desk, shelf, &query, need);
        let title = match query.is_empty() {
            true => heading.body.clone(),
            false => desk
                .locale
                .msg_with("directory-results-page-title", &[("query", (&query).into())])
                .into_owned(),
        };
        let otherwise =
            (found.count == 0).then(|| Otherwise { needs: tiles(desk, shelf), urgent: urgent(desk) });
        let view = View {
            too_long: too_long.then(|| {
                desk.locale
                    .msg_with("directory-results-query-long", &[("most", finder::QUERY_CHARACTERS.into())])
                    .into_owned()
            }),
            title,
            heading,
            count: count(desk, found.count, query.is_empty() && need.is_none()),
            cards: found.services.iter().filter_map(|facts| card(desk, facts)).collect(),
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
    let answers =
        |facts: &ServiceFacts| need.is_none_or(|need| facts.needs.iter().any(|known| &**known == need));
    if query.is_empty() {
        let order = shelf.by_name(desk);
        let named = order.iter().filter_map(|at| services.get(*at as usize));
        let fits: Vec<&Arc<ServiceFacts>> = named.filter(|facts| answers(facts)).collect();
        return Found {
            count: fits.len(),
            services: on_page(&fits, page).iter().map(|facts| Arc::clone(facts)).collect(),
        };
    }
    // With a need the search has to be looked through to its end.
    let limit = if need.is_some() { services.len() } else { page * SIZE };
    let found = desk.snapshot.search(desk.grant, query, limit);
    let fits: Vec<Arc<ServiceFacts>> = found.services.into_iter().filter(|facts| answers(facts)).collect();
    let count = if need.is_some() { fits.len() } else { found.count };
    Found { services: on_page(&fits, page).to_vec(), count }
}

/// The part of a list that stands on a page; beyond its end that is the last one, as [`Pages`] says.
fn on_page<T>(all: &[T], page: usize) -> &[T] {
    all.chunks(SIZE).take(page).last().unwrap_or_default()
}

fn heading(desk: &Desk, shelf: &Shelf, query: &str, need: Option<&str>) -> Words {
    let need = need.and_then(|need| {
        let needs = shelf.needs(desk);
        let term = needs.iter().find(|term| term.line("code") == Some(need))?;
        desk.text(term, "name")
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

fn card(desk: &Desk, facts_of: &ServiceFacts) -> Option<Card> {
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
        name,
    })
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
