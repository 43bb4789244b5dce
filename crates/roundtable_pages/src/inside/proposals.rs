//! `/{lang}/table/{id}/proposals`: what waits to be talked about at a table, and bringing something in: from one's own
//! seat, or for one that said it by telephone.

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, Crumb, FieldError, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::Unchanged;
use roundtable::agenda::{self, Item};
use roundtable::names::Names;
use roundtable::policy::{EnterFor, Open, Raise, ReadInside};
use roundtable::proposals::{self, Proposal};
use roundtable::seats::Seat;
use roundtable::shown::Sight;
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::from::Own;
use super::table::crumbs;
use super::{SAVED, path, sight};
use crate::forms::{LINE, TEXT, field, wrong};
use crate::here::Here;
use crate::words::SeatName;
use crate::{Front, sample};

/// What waits to be talked about.
#[derive(Template)]
#[template(path = "inside_proposals.html")]
pub struct InsideProposals<'a> {
    frame: Frame<'a>,
    view: View,
    title: String,
    description: String,
    saved: bool,
    errors: Vec<FieldError>,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    waits: Vec<Row>,
    /// For which seats something can be brought in; none where there is none, or the table is over.
    seats: Vec<Choice>,
    notices: Vec<String>,
}

/// Something that waits.
struct Row {
    title: Text,
    description: Option<Text>,
    by: Option<SeatName>,
    entered_for: bool,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    waits: Vec<Item>,
    seats: Vec<Seat>,
    /// Every seat there was: what was brought in from one stays so.
    names: Names,
    own: Own,
    sight: Sight,
}

impl View {
    fn of(frame: &Frame, known: &Known) -> Result<View, StoreError> {
        let texts = Texts::new(frame);
        let mut waits = Vec::new();
        for item in &known.waits {
            if !known.sight.sees(item.kind()?) {
                continue;
            }
            let Some(title) = texts.best(&item.0, "title") else { continue };
            let seat = item.raised_seat().and_then(|seat| known.names.seat(seat));
            waits.push(Row {
                title,
                description: texts.best(&item.0, "description").filter(|text| !text.body.is_empty()),
                by: seat.map(|seat| known.own.name(frame, &known.names, seat)),
                entered_for: item.was_entered_for(),
            });
        }
        Ok(View {
            crumbs: crumbs(frame, &texts, &known.table),
            here: format!("{}/proposals", path(known.table.id())),
            waits,
            seats: seats_of(frame, known)?,
            notices: texts.notices(),
        })
    }
}

/// The seats to choose from; none where the table is over.
fn seats_of(frame: &Frame, known: &Known) -> Result<Vec<Choice>, StoreError> {
    match known.table.state()?.meets() {
        true => Ok(known.own.choices(frame, &known.names, known.seats.iter())),
        false => Ok(Vec::new()),
    }
}

impl<'a> InsideProposals<'a> {
    fn of(frame: Frame<'a>, known: &Known) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known).map_err(PageError::unexpected)?;
        let (title, description) = (String::new(), String::new());
        Ok(InsideProposals { view, frame, title, description, saved: false, errors: Vec::new() })
    }
}

impl<'a> Page<'a> for InsideProposals<'a> {
    const NAME: &'static str = "roundtable-inside-proposals";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |known: &Known| InsideProposals::of(frame.clone(), known).ok();
        let mut pages: Vec<Self> = [full(), bare()].iter().filter_map(page).collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

fn bare() -> Known {
    Known {
        table: sample::table(),
        waits: Vec::new(),
        seats: Vec::new(),
        names: Names::default(),
        own: Own::default(),
        sight: Sight::Table,
    }
}

fn full() -> Known {
    let all = sample::seats();
    let own = Own::sample(all.get(..1).unwrap_or_default());
    Known { waits: sample::brought_in(&all), seats: all.clone(), names: sample::names(all), own, ..bare() }
}

async fn known(front: &Front, here: &Here, read: &Grant<ReadInside>) -> Result<Known, PageError> {
    let on = front.read().await?;
    let names = here.seats(front, &on).await?;
    let seats = choosable(front, here, &on, read, &names).await.map_err(PageError::unexpected)?;
    let waits = agenda::backlog(&on, here.table.id()).await.map_err(PageError::unexpected)?;
    let (seats, own) = seats;
    Ok(Known { table: here.table.clone(), waits, seats, names, own, sight: sight(front, here) })
}

/// The seats for which whoever asks can bring something in, and which of them are their own.
async fn choosable(
    front: &Front,
    here: &Here,
    on: &impl ConnectionTrait,
    read: &Grant<ReadInside>,
    names: &Names,
) -> Result<(Vec<Seat>, Own), StoreError> {
    let today = front.today();
    let own = Own::read(on, read.actor(), here.table.id(), today, names).await?;
    let (raises, enters) = (here.may::<Raise>(front), here.may::<EnterFor>(front));
    let may = |seat: &&Seat| {
        let theirs = own.has(seat.id());
        !seat.is_observer() && (theirs && raises || !theirs && enters)
    };
    Ok((names.standing(today).filter(may).cloned().collect(), own))
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/proposals", path(id)))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let page = InsideProposals::of(frame, &known(&front, &here, &read).await?)?;
    InsideProposals { saved: query.as_deref() == Some(SAVED), ..page }.respond()
}

/// Brings something in.
pub(crate) async fn raise(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let at = format!("{}/proposals", path(id));
    let frame = front.shell.frame(lang, at.clone())?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let known = known(&front, &here, &read).await?;
    let (title, description) = (field(&sent, "title", LINE), field(&sent, "description", TEXT));
    let error = if title.is_empty() {
        wrong(&frame, "title", "roundtable-proposals-title-missing")
    } else {
        match put(&front, &here, &known, &frame, &sent).await? {
            None => return Ok(Redirect::to(&frame.link(&format!("{at}?{SAVED}"))).into_response()),
            Some(error) => error,
        }
    };
    let page = InsideProposals::of(frame.with_form(sent), &known)?;
    InsideProposals { errors: vec![error], title, description, ..page }.again()
}

async fn put(
    front: &Front,
    here: &Here,
    known: &Known,
    frame: &Frame<'_>,
    sent: &[(String, String)],
) -> Result<Option<FieldError>, PageError> {
    let seat: Id = page::field(sent, "seat").parse().map_err(|_| PageError::NotFound)?;
    let (title, description) = (field(sent, "title", LINE), field(sent, "description", TEXT));
    let proposal = Proposal { seat, title, description, lang: frame.lang() };
    let (table, today) = (here.table.id(), front.today());
    let done = if known.own.has(seat) {
        let grant = here.grant::<Raise>(front)?;
        proposals::raise(&front.store, &grant, table, &proposal, today).await
    } else {
        let grant = here.grant::<EnterFor>(front)?;
        proposals::enter_for(&front.store, &grant, table, &proposal, today).await
    };
    match done {
        Ok(_) => Ok(None),
        Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => {
            Ok(Some(wrong(frame, "title", "roundtable-not-now")))
        }
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}
