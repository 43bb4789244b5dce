//! `/{lang}/urgent`: every number to call and every need that can't wait, on a page the device keeps.
//! `/{lang}/offline`: what stands where there is no network.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::Lang;
use page::{CachePolicy, Frame, Page, PageError, Path};

use super::desk::Desk;
use super::home::{Number, all_numbers};
use super::tiles::{Tile, need_tile};
use super::visit::Visit;
use super::{Front, sample};

/// Whom to call.
#[derive(Template)]
#[template(path = "urgent.html")]
pub struct UrgentHelp<'a> {
    frame: Frame<'a>,
    numbers: Vec<Number>,
    needs: Vec<Tile>,
}

/// No network.
#[derive(Template)]
#[template(path = "offline.html")]
pub struct Offline<'a> {
    frame: Frame<'a>,
    numbers: Vec<Number>,
}

impl<'a> UrgentHelp<'a> {
    fn of(frame: Frame<'a>, desk: &Desk) -> Self {
        let urgent = desk.snapshot.needs().all().iter().filter(|need| need.urgent);
        let needs = urgent.filter_map(|need| need_tile(desk, need)).collect();
        UrgentHelp { numbers: all_numbers(desk), needs, frame }
    }
}

impl<'a> Offline<'a> {
    fn of(frame: Frame<'a>, desk: &Desk) -> Self {
        Offline { numbers: all_numbers(desk), frame: frame.unindexed() }
    }
}

impl<'a> Page<'a> for UrgentHelp<'a> {
    const NAME: &'static str = "directory-urgent";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page =
            |snapshot| sample::with(&snapshot, frame.locale(), |desk| UrgentHelp::of(frame.clone(), &desk));
        [sample::snapshot(), sample::empty()].into_iter().filter_map(page).collect()
    }
}

impl<'a> Page<'a> for Offline<'a> {
    const NAME: &'static str = "directory-offline";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page =
            |snapshot| sample::with(&snapshot, frame.locale(), |desk| Offline::of(frame.clone(), &desk));
        page(sample::snapshot()).into_iter().collect()
    }
}

pub(crate) async fn urgent(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/urgent")?;
    let desk = visit.desk(&frame);
    UrgentHelp::of(frame, &desk).respond()
}

pub(crate) async fn offline(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/offline")?;
    let desk = visit.desk(&frame);
    Offline::of(frame, &desk).respond()
}
