//! `/{lang}/needs`: every need by group, with its picture and plain words, for who doesn't search.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::needs::Need;
use kernel::Lang;
use page::{CachePolicy, Crumb, Frame, Page, PageError, Path};

use super::desk::{Desk, Words};
use super::home::Number;
use super::tiles::{Tile, needs_of};
use super::visit::Visit;
use super::{Front, sample};

/// The page of all needs.
#[derive(Template)]
#[template(path = "needs.html")]
pub struct Needs<'a> {
    frame: Frame<'a>,
    view: View,
}

struct View {
    crumbs: Vec<Crumb>,
    groups: Vec<Group>,
}

/// A group with its needs.
struct Group {
    code: Box<str>,
    icon: Box<str>,
    name: Words,
    needs: Vec<Tile>,
}

impl<'a> Needs<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: &Desk) -> Self {
        let needs = desk.snapshot.needs();
        let groups = needs.groups().iter().filter_map(|group| {
            Some(Group {
                code: group.code.clone(),
                icon: group.icon.clone(),
                name: desk.told(&group.name)?,
                needs: needs_of(desk, &group.code),
            })
        });
        let home = Crumb { label: frame.t("page-home").into_owned(), href: frame.link("/") };
        Needs { view: View { crumbs: vec![home], groups: groups.collect() }, frame }
    }
}

impl<'a> Page<'a> for Needs<'a> {
    const NAME: &'static str = "directory-needs";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |snapshot| sample::with(&snapshot, frame.locale(), |desk| Needs::of(frame.clone(), &desk));
        page(sample::snapshot()).into_iter().collect()
    }
}

pub(crate) async fn needs(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/needs")?;
    let desk = visit.desk(&frame);
    Needs::of(frame, &desk).respond()
}

/// Whom to call for an urgent need, with the city's words for each number it knows.
pub(crate) fn numbers(desk: &Desk, need: &Need) -> Vec<Number> {
    let known = |number: &str| desk.snapshot.city.emergency.iter().find(|known| known.number == number);
    let number = |number: &str| Number {
        number: number.to_owned(),
        label: known(number).and_then(|known| desk.told(&known.label)),
        sentence: known(number).and_then(|known| desk.told(&known.sentence)),
    };
    need.call.iter().map(|code| number(code)).collect()
}
