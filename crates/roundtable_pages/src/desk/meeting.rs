//! `/{lang}/tables/meeting/{id}`: for who calls a table together, a meeting of it: when and where, what is talked about, who
//! was invited and what they answered, how far its minutes are.

mod act;
mod draw;
mod interpreting;
mod load;
mod replies;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, FieldError, Frame, Granted, Page, PageError, Pages, Path};
use roundtable::policy::{Convene, Open};

pub(crate) use act::change;
use draw::{Guest, Row, Typed};
use interpreting::Interpretation;
use load::Whole;
use replies::Told;
pub(crate) use replies::take;

use super::translations::Language;
use super::{meeting_path, table_path};
use crate::Front;
use crate::here::Here;
use crate::long::{Excerpt, Kind as Counted};
use crate::papers::Papers;

/// One meeting.
#[derive(Template)]
#[template(path = "meeting.html")]
pub struct MeetingPage<'a> {
    frame: Frame<'a>,
    path: String,
    table: Option<Text>,
    table_href: String,
    day_href: String,
    /// Where the code for the wall is; none where the table has none, or the meeting is over.
    check_in: Option<String>,
    papers: Papers,
    title: Text,
    when: Option<String>,
    state: String,
    version: i64,
    events: Vec<Choice>,
    has_begun: bool,
    awaits: bool,
    agenda_open: bool,
    places: bool,
    modes: Vec<Choice>,
    languages: Vec<Choice>,
    typed: Typed,
    rows: Vec<Row>,
    whole_minutes: u32,
    sides: Vec<Choice>,
    kinds: Vec<Choice>,
    presenters: Vec<Choice>,
    /// The item that is edited, with its version.
    editing: Option<(String, i64)>,
    backlog: Vec<Choice>,
    counts: Vec<Counted>,
    invited: usize,
    /// Those who are listed, and which part of all they are.
    guests: Vec<Guest>,
    pages: Pages,
    part: Excerpt,
    needs: Vec<String>,
    /// None where the table does not arrange interpretation.
    interpretation: Option<Interpretation>,
    answers: Vec<Choice>,
    invitable: Vec<Choice>,
    /// How far the minutes are, and what can happen to them.
    minutes: Option<(String, Vec<Choice>)>,
    /// Where what members propose is answered, and how much waits there.
    corrections: Option<(String, String)>,
    translations: Vec<Language>,
    /// Where answers of calendar programs are taken, and what became of those that just were.
    replies_href: String,
    report: Vec<Told>,
    errors: Vec<FieldError>,
    said: Option<String>,
}

impl MeetingPage<'_> {
    /// The answer whose guests are listed; none where all are.
    fn shown(&self) -> Option<&Counted> {
        self.counts.iter().find(|kind| kind.on)
    }
}

impl<'a> Page<'a> for MeetingPage<'a> {
    const NAME: &'static str = "desk-meeting";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let wholes = [Whole::sample(false), Whole::sample(true)];
        let mut pages: Vec<Self> =
            wholes.iter().filter_map(|whole| MeetingPage::of(frame.clone(), whole, None).ok()).collect();
        pages.iter_mut().for_each(|page| page.report = replies::samples(&page.frame));
        pages
    }
}

/// The page as it stands.
async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    (here, id): (&Here, Id),
    (editing, part): (Option<Id>, Excerpt),
    typed: Option<Typed>,
) -> Result<MeetingPage<'a>, PageError> {
    let whole = Whole::load(front, &frame, here, id, (editing, part)).await?;
    MeetingPage::of(frame, &whole, typed)
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (here, _) = Here::meeting(&front, grant.actor(), id).await?;
    here.grant::<Convene>(&front)?;
    let path = meeting_path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let editing = page::field(&pairs, "item").parse().ok();
    let reminded: Option<usize> = page::field(&pairs, "reminded").parse().ok();
    let page = drawn(&front, frame, (&here, id), (editing, Excerpt::read(&pairs)), None).await?;
    let reminded = reminded.map(|count| page.frame.t1("desk-meeting-reminded", "count", count).into_owned());
    MeetingPage { said: reminded, ..page }.respond()
}
