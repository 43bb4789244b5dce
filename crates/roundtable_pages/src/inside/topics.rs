//! `/{lang}/table/{id}/topics`: the topics that members of a table opened; taking part in one or no longer, and opening one.

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, Crumb, FieldError, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::Unchanged;
use roundtable::model::table::Kind;
use roundtable::names::Names;
use roundtable::policy::{Open, OpenTopic, ReadInside};
use roundtable::seats::{self, Seat};
use roundtable::tables::Table;
use roundtable::topics::{self, New};
use store::{ConnectionTrait, StoreError};

use super::table::crumbs;
use super::{SAVED, path};
use crate::forms::{LINE, TEXT, all, field, wrong};
use crate::here::Here;
use crate::talk::life;
use crate::words::SeatName;
use crate::{Front, sample};

/// Topics of a table.
#[derive(Template)]
#[template(path = "inside_topics.html")]
pub struct InsideTopics<'a> {
    frame: Frame<'a>,
    view: View,
    name: String,
    purpose: String,
    saved: bool,
    errors: Vec<FieldError>,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    topics: Vec<Row>,
    may_open: bool,
    /// Whom to let know, by the names the reader sees.
    seats: Vec<Choice>,
    notices: Vec<String>,
}

/// A topic in the list.
struct Row {
    id: String,
    name: Text,
    purpose: Option<Text>,
    state: String,
    count: String,
    /// Its page, where the reader takes part.
    href: Option<String>,
    /// Whether it goes on, so that there is something to take part in.
    open: bool,
    takes_part: bool,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    topics: Vec<(Table, usize, bool)>,
    names: Names,
    today: NaiveDate,
    may_open: bool,
}

impl View {
    fn of(frame: &Frame, known: &Known, ticked: &[String]) -> Result<View, StoreError> {
        let texts = Texts::new(frame);
        let mut rows = Vec::new();
        for (topic, seats, takes_part) in &known.topics {
            let Some(name) = texts.best(&topic.0, "name") else { continue };
            rows.push(Row {
                id: topic.id().to_string(),
                name,
                purpose: texts.best(&topic.0, "purpose").filter(|text| !text.body.is_empty()),
                state: life(frame, topic)?,
                count: frame.t1("roundtable-topics-seats", "count", *seats).into_owned(),
                href: takes_part.then(|| frame.link(&path(topic.id()))),
                open: topic.state()?.meets(),
                takes_part: *takes_part,
            });
        }
        let may_open = known.may_open && known.table.state()?.meets();
        Ok(View {
            crumbs: crumbs(frame, &texts, &known.table),
            here: format!("{}/topics", path(known.table.id())),
            topics: rows,
            may_open,
            seats: named(frame, known, ticked),
            notices: texts.notices(),
        })
    }
}

/// The seats with a name for the reader: who stays unnamed finds the topic on this page.
fn named(frame: &Frame, known: &Known, ticked: &[String]) -> Vec<Choice> {
    let order = frame.locale().collator();
    let choice = |seat: &Seat| {
        let name = SeatName::of(frame, &known.names, seat);
        let id = seat.id().to_string();
        let on = ticked.contains(&id);
        name.name.is_some().then(|| Choice::new(id, name.line(), on))
    };
    let mut choices: Vec<Choice> = known.names.standing(known.today).filter_map(choice).collect();
    choices.sort_by(|one, other| order(&one.label, &other.label));
    choices
}

impl<'a> InsideTopics<'a> {
    fn of(frame: Frame<'a>, known: &Known, ticked: &[String]) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, ticked).map_err(PageError::unexpected)?;
        let (name, purpose) = (String::new(), String::new());
        Ok(InsideTopics { view, frame, name, purpose, saved: false, errors: Vec::new() })
    }
}

impl<'a> Page<'a> for InsideTopics<'a> {
    const NAME: &'static str = "roundtable-inside-topics";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |known: &Known| InsideTopics::of(frame.clone(), known, &[]).ok();
        let mut pages: Vec<Self> = [full(), bare()].iter().filter_map(page).collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

fn bare() -> Known {
    let (topics, names) = (Vec::new(), Names::default());
    Known { table: sample::table(), topics, names, today: sample::TODAY, may_open: true }
}

fn full() -> Known {
    let topics = sample::every_table().into_iter().enumerate();
    let topics = topics.map(|(at, (topic, _))| (topic, at, at % 2 == 0)).collect();
    Known { topics, names: sample::names(sample::seats()), ..bare() }
}

async fn known(front: &Front, here: &Here, read: &Grant<ReadInside>) -> Result<Known, PageError> {
    let on = front.read().await?;
    let names = here.seats(front, &on).await?;
    let may_open = here.may::<OpenTopic>(front);
    let known = gather(front, here, read, &on, names, may_open).await;
    known.map_err(PageError::unexpected)
}

async fn gather(
    front: &Front,
    here: &Here,
    read: &Grant<ReadInside>,
    on: &impl ConnectionTrait,
    names: Names,
    may_open: bool,
) -> Result<Known, StoreError> {
    let today = front.today();
    let mut known = Vec::new();
    for topic in topics::of(on, here.table.id()).await? {
        let sit = seats::standing(on, topic.id(), today).await?.len();
        let takes_part = topics::takes_part(on, read.actor(), topic.id()).await?;
        known.push((topic, sit, takes_part));
    }
    let may_open = may_open && here.table.kind()? != Kind::Topic;
    Ok(Known { table: here.table.clone(), topics: known, names, today, may_open })
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/topics", path(id)))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let page = InsideTopics::of(frame, &known(&front, &here, &read).await?, &[])?;
    InsideTopics { saved: query.as_deref() == Some(SAVED), ..page }.respond()
}

/// Opens a topic, takes part in one, or no longer.
pub(crate) async fn change(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let at = format!("{}/topics", path(id));
    let frame = front.shell.frame(lang, at.clone())?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let opens = here.grant::<OpenTopic>(&front)?;
    let error = match acted(&front, &opens, id, &frame, &sent).await? {
        Done::Opened(topic) => return Ok(Redirect::to(&frame.link(&path(topic))).into_response()),
        Done::There => return Ok(Redirect::to(&frame.link(&format!("{at}?{SAVED}"))).into_response()),
        Done::Not(error) => error,
    };
    let known = known(&front, &here, &read).await?;
    let ticked: Vec<String> = all(&sent, "seat").map(str::to_owned).collect();
    let (name, purpose) = (field(&sent, "name", LINE), field(&sent, "purpose", TEXT));
    let page = InsideTopics::of(frame.with_form(sent), &known, &ticked)?;
    InsideTopics { errors: vec![error], name, purpose, ..page }.again()
}

/// What came of a form.
enum Done {
    Opened(Id),
    There,
    Not(FieldError),
}

async fn acted(
    front: &Front,
    grant: &Grant<OpenTopic>,
    table: Id,
    frame: &Frame<'_>,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let (store, today) = (&front.store, front.today());
    let topic = || page::field(sent, "topic").parse::<Id>().map_err(|_| PageError::NotFound);
    let (done, field, key) = match page::field(sent, "do") {
        "open" => {
            let (name, purpose) = (field(sent, "name", LINE), field(sent, "purpose", TEXT));
            if name.is_empty() {
                return Ok(Done::Not(wrong(frame, "name", "roundtable-topics-name-missing")));
            }
            let invited = all(sent, "seat").filter_map(|seat| seat.parse().ok()).collect();
            let new = New { name, purpose, lang: frame.lang(), invited };
            let opened = topics::open(store, grant, table, &new, today).await;
            (opened.map(Done::Opened), "name", "roundtable-not-now")
        }
        "join" => {
            let joined = topics::join(store, grant, table, topic()?, today).await;
            (joined.map(|()| Done::There), "topics", "roundtable-not-now")
        }
        "leave" => {
            let left = topics::leave(store, grant, table, topic()?, today).await;
            (left.map(|()| Done::There), "topics", "roundtable-topics-last-convener")
        }
        _ => return Err(PageError::NotFound),
    };
    match done {
        Ok(done) => Ok(done),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
        Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => Ok(Done::Not(wrong(frame, field, key))),
    }
}
