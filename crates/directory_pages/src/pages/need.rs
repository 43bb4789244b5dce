//! `/{lang}/need/{code}`: what it is, what is usually asked for, who decides, and where there is help.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::model::service::ServiceFacts;
use directory::needs::Need as Known;
use directory::snapshot::Why;
use kernel::Lang;
use page::{CachePolicy, Crumb, Frame, Page, PageError, Path};

use super::card::{Card, Shown, card};
use super::desk::{Desk, Words};
use super::home::Number;
use super::needs::numbers;
use super::tiles::{Tile, need_tile};
use super::visit::Visit;
use super::{Front, sample};

/// How many services stand on the page; the rest is among the results.
const SERVICES: usize = 20;

/// The page of a need.
#[derive(Template)]
#[template(path = "need.html")]
pub struct Need<'a> {
    frame: Frame<'a>,
    view: View,
}

struct View {
    crumbs: Vec<Crumb>,
    icon: Box<str>,
    name: Words,
    about: Option<Words>,
    numbers: Vec<Number>,
    bring: Vec<Words>,
    authorities: Vec<Words>,
    cards: Vec<Card>,
    /// Some were chosen by their own description only.
    suggested: bool,
    more: Option<String>,
    related: Vec<Tile>,
}

impl<'a> Need<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: &Desk, need: &Known) -> Result<Self, PageError> {
        let needs = desk.snapshot.needs();
        let group = needs.groups().get(need.group);
        let group = group.and_then(|group| {
            let href = frame.link(&format!("/needs#{}", group.code));
            Some(Crumb { label: desk.told(&group.name)?.body, href })
        });
        let home = Crumb { label: frame.t("page-home").into_owned(), href: frame.link("/") };
        let number = needs.number(&need.code).ok_or(PageError::NotFound)?;
        let services = desk.snapshot.answering(desk.grant, number);
        let document = |code: &str| desk.told(needs.document(code)?);
        let authority = |code: &str| desk.told(needs.authority(code)?);
        let view = View {
            crumbs: [Some(home), group].into_iter().flatten().collect(),
            icon: need.icon.clone(),
            name: desk.told(&need.label).ok_or(PageError::NotFound)?,
            about: desk.told(&need.plain),
            numbers: numbers(desk, need),
            bring: need.bring.iter().filter_map(|code| document(code)).collect(),
            authorities: need.authority.iter().filter_map(|code| authority(code)).collect(),
            suggested: services.iter().take(SERVICES).any(|facts| facts.suggested),
            cards: services
                .iter()
                .take(SERVICES)
                .filter_map(|facts| suggested(desk, facts, number))
                .collect(),
            more: (services.len() > SERVICES).then(|| frame.link(&format!("/search?need={}", need.code))),
            related: need.related.iter().filter_map(|code| need_tile(desk, needs.by_code(code)?)).collect(),
        };
        Ok(Need { view, frame })
    }
}

/// A service's card; one that nobody has marked with the need says so.
fn suggested(desk: &Desk, facts: &ServiceFacts, need: u16) -> Option<Card> {
    let why = facts.suggested.then_some(Why::Need(need));
    card(desk, facts, Shown { why, ..Shown::default() })
}

impl<'a> Page<'a> for Need<'a> {
    const NAME: &'static str = "directory-need";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let page = |code| {
            let of = |desk: Desk| Need::of(frame.clone(), &desk, desk.snapshot.needs().by_code(code)?).ok();
            sample::with(&snapshot, frame.locale(), of).flatten()
        };
        ["permit", "emergency"].into_iter().filter_map(page).collect()
    }
}

pub(crate) async fn need(
    State(front): State<Front>,
    visit: Visit,
    Path((lang, code)): Path<(Lang, String)>,
) -> Result<Response, PageError> {
    let need = visit.snapshot.needs().by_code(&code).ok_or(PageError::NotFound)?;
    let frame = front.shell.frame(lang, format!("/need/{}", need.code))?;
    let desk = visit.desk(&frame);
    Need::of(frame, &desk, need)?.respond()
}
