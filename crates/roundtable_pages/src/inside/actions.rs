//! `/{lang}/table/{id}/actions`: the actions of all meetings of a table as one list, those to be done and those that are,
//! everybody's or one's own.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Query as Pairs, RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Crumb, Fields, Frame, Granted, Page, PageError, Pages, Path, Texts};
use roundtable::Unchanged;
use roundtable::minutes::{self, Task, Which};
use roundtable::names::Names;
use roundtable::policy::{Finish, Open, ReadInside, TakeMinutes};
use roundtable::seats::{self, Seat};
use roundtable::shown::{LineShown, Told};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::table::crumbs;
use super::{MEETING, SAVED, path, sight};
use crate::here::Here;
use crate::talk::Line;
use crate::{Front, sample};

/// How many stand on a page.
const SIZE: usize = 50;

/// Actions as one list.
#[derive(Template)]
#[template(path = "inside_actions.html")]
pub struct InsideActions<'a> {
    frame: Frame<'a>,
    view: View,
    saved: bool,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    /// The lists there are, with how many stand in each, and which is shown.
    lists: Vec<(String, String, bool)>,
    /// Where the others' stand too, or one's own alone.
    other: String,
    mine: bool,
    done: bool,
    tasks: Vec<Row>,
    pages: Pages,
    notices: Vec<String>,
}

/// An action in a list.
pub(super) struct Row {
    pub(super) line: Line,
    pub(super) meeting: Option<Text>,
    pub(super) href: String,
    pub(super) may_finish: bool,
}

/// What is known of an action.
pub(super) struct Action {
    task: Task,
    shown: LineShown,
    /// Whether it is the reader's.
    own: bool,
    may_finish: bool,
}

/// Which actions somebody wants to see.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    mine: bool,
    done: bool,
    page: u32,
}

/// Actions of a table with how many there are.
#[derive(Default)]
pub(super) struct Actions {
    pub(super) some: Vec<Action>,
    pub(super) open: usize,
    pub(super) done: usize,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    actions: Actions,
}

impl Row {
    pub(super) fn of(
        frame: &Frame,
        texts: &Texts,
        known: &Action,
        today: NaiveDate,
    ) -> Result<Option<Row>, StoreError> {
        let Action { task, shown, own, may_finish } = known;
        let Some(line) = Line::of(frame, texts, shown, today, *own)? else { return Ok(None) };
        let (meeting, href) = (texts.best(&task.meeting, "title"), format!("{MEETING}/{}", task.meeting.id));
        Ok(Some(Row { line, meeting, href, may_finish: *may_finish }))
    }
}

impl Wanted {
    fn read(pairs: &[(String, String)]) -> Wanted {
        let on = |name: &str| page::field(pairs, name) == "1";
        Wanted { mine: on("mine"), done: on("done"), page: page::field(pairs, "page").parse().unwrap_or(1) }
    }

    /// The address of the list.
    fn at(self, table: Id) -> String {
        let on = [("done", self.done), ("mine", self.mine)].into_iter().filter(|(_, on)| *on);
        let said: Vec<String> = on.map(|(name, _)| format!("{name}=1")).collect();
        let said = if said.is_empty() { String::new() } else { format!("?{}", said.join("&")) };
        format!("{}{said}", address(table))
    }
}

/// The address of the list of a table.
pub(super) fn address(table: Id) -> String {
    format!("{}/actions", path(table))
}

/// The address of the list of one's own.
pub(super) fn of_ones_own(table: Id) -> String {
    Wanted { mine: true, ..Wanted::default() }.at(table)
}

/// The address of the list of those that are done.
pub(super) fn of_done(table: Id) -> String {
    Wanted { done: true, ..Wanted::default() }.at(table)
}

/// The actions of a table as whoever asks sees them: at most `most` after the first `from`.
pub(super) async fn read(
    front: &Front,
    (here, names): (&Here, &Names),
    grant: &Grant<ReadInside>,
    on: &impl ConnectionTrait,
    (done, mine): (bool, bool),
    (from, most): (usize, usize),
    lang: Lang,
) -> Result<Actions, StoreError> {
    let (at, today) = ((here.table.id(), sight(front, here)), front.today());
    let own: Vec<Id> =
        seats::own(on, grant.actor(), here.table.id(), today).await?.iter().map(Seat::id).collect();
    let theirs = mine.then_some(&own[..]);
    let found = front.room.actions.find(on, grant, at, Which::Done(done, theirs), (from, most)).await?;
    let (told, own) = (Told { sight: at.1, names, lang }, own.into_iter().collect::<HashSet<Id>>());
    let may_finish_all = here.may::<TakeMinutes>(front);
    let mut some = Vec::new();
    for task in found.some {
        let (by, mut entry) = (told.by(task.entry.seat())?, task.entry.clone());
        // That it was corrected is said in the minutes it stands in.
        entry.0.set("corrected", None);
        let is_own = entry.seat().is_some_and(|seat| own.contains(&seat));
        let shown = LineShown { entry, by };
        some.push(Action { task, shown, own: is_own, may_finish: is_own || may_finish_all });
    }
    Ok(Actions { some, open: found.open, done: found.done })
}

impl View {
    fn of(frame: &Frame, known: &Known, wanted: Wanted, today: NaiveDate) -> Result<View, StoreError> {
        let (texts, id) = (Texts::new(frame), known.table.id());
        let mut tasks = Vec::new();
        for action in &known.actions.some {
            tasks.extend(Row::of(frame, &texts, action, today)?);
        }
        let (open, done) = (known.actions.open, known.actions.done);
        let list = |key: &str, count: usize, done: bool| {
            let href = frame.link(&Wanted { done, ..wanted }.at(id));
            (href, frame.t1(key, "count", count).into_owned(), done == wanted.done)
        };
        let here = wanted.at(id);
        let base = if here.contains('?') { format!("{here}&page=") } else { format!("{here}?page=") };
        let all = if wanted.done { done } else { open };
        Ok(View {
            crumbs: crumbs(frame, &texts, &known.table),
            here: address(id),
            lists: vec![
                list("roundtable-inside-tasks-open", open, false),
                list("roundtable-inside-tasks-done", done, true),
            ],
            other: frame.link(&Wanted { mine: !wanted.mine, ..wanted }.at(id)),
            mine: wanted.mine,
            done: wanted.done,
            tasks,
            pages: Pages::new(wanted.page, all, SIZE, frame.link(&base)),
            notices: texts.notices(),
        })
    }
}

/// What the forms send, so that one comes back to the list one was in.
impl View {
    fn is_mine(&self) -> &'static str {
        if self.mine { "1" } else { "" }
    }

    fn is_done(&self) -> &'static str {
        if self.done { "1" } else { "" }
    }
}

impl<'a> InsideActions<'a> {
    fn of(frame: Frame<'a>, known: &Known, wanted: Wanted, today: NaiveDate) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, wanted, today).map_err(PageError::unexpected)?;
        Ok(InsideActions { view, frame, saved: false })
    }
}

impl<'a> Page<'a> for InsideActions<'a> {
    const NAME: &'static str = "roundtable-inside-actions";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let wanted = |done, mine| Wanted { done, mine, page: 1 };
        let full = || Actions { some: samples(), open: 60, done: 3 };
        let page = |(actions, wanted)| {
            let known = Known { table: sample::table(), actions };
            InsideActions::of(frame.clone(), &known, wanted, sample::TODAY).ok()
        };
        let mut pages: Vec<Self> = [
            (full(), wanted(false, false)),
            (full(), wanted(true, true)),
            (Actions::default(), wanted(false, false)),
            (Actions::default(), wanted(false, true)),
        ]
        .into_iter()
        .filter_map(page)
        .collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

/// Actions as samples show them: late, due, done, one's own.
pub(super) fn samples() -> Vec<Action> {
    let meeting = sample::meeting(roundtable::model::meeting::State::Closed);
    let lines =
        sample::lines().into_iter().filter(|line| line.entry.due().is_some() || line.entry.done().is_some());
    let action = |(at, shown): (usize, LineShown)| {
        let task = Task { entry: shown.entry.clone(), meeting: meeting.0.clone() };
        Action { task, shown, own: at == 0, may_finish: true }
    };
    lines.enumerate().map(action).collect()
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Pairs(pairs): Pairs<Vec<(String, String)>>,
    RawQuery(raw): RawQuery,
) -> Result<Response, PageError> {
    let wanted = Wanted::read(&pairs);
    let frame = front.shell.frame(lang, address(id))?.with_query(raw.unwrap_or_default());
    let here = Here::at(&front, grant.actor(), id).await?;
    let read_inside = here.grant::<ReadInside>(&front)?;
    let on = front.read().await?;
    let names = here.seats(&front, &on).await?;
    let from = (wanted.page.max(1) as usize - 1).saturating_mul(SIZE);
    let which = (wanted.done, wanted.mine);
    let actions = read(&front, (&here, &names), &read_inside, &on, which, (from, SIZE), lang).await;
    let known = Known { table: here.table.clone(), actions: actions.map_err(PageError::unexpected)? };
    let page = InsideActions::of(frame, &known, wanted, front.today())?;
    InsideActions { saved: page::field(&pairs, SAVED) == "1", ..page }.respond()
}

/// Says that an action is done, or that it is not yet; leads back to the list.
pub(crate) async fn finish(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, address(id))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    finished(&front, &here, &sent).await?;
    let wanted = Wanted::read(&sent).at(id);
    let said = if wanted.contains('?') { "&" } else { "?" };
    Ok(Redirect::to(&frame.link(&format!("{wanted}{said}{SAVED}=1"))).into_response())
}

/// Does so for an action that whoever asks sees and may finish; for every other there is none.
pub(super) async fn finished(front: &Front, here: &Here, sent: &[(String, String)]) -> Result<(), PageError> {
    let read = here.grant::<ReadInside>(front)?;
    let wanted: Id = page::field(sent, "entry").parse().map_err(|_| PageError::NotFound)?;
    let done = match page::field(sent, "do") {
        "finish" => true,
        "reopen" => false,
        _ => return Err(PageError::NotFound),
    };
    let on = front.read().await?;
    let at = (here.table.id(), sight(front, here));
    let found = front.room.actions.find(&on, &read, at, Which::One(wanted), (0, 1)).await;
    drop(on);
    if found.map_err(PageError::unexpected)?.some.is_empty() {
        return Err(PageError::NotFound);
    }
    let today = front.today();
    let finished = match here.grant::<TakeMinutes>(front) {
        Ok(grant) => minutes::finish(&front.store, &grant, wanted, done.then_some(today)).await,
        Err(_) => {
            let grant = here.grant::<Finish>(front)?;
            minutes::finish_own(&front.store, &grant, wanted, today, done).await
        }
    };
    match finished {
        Ok(()) => Ok(()),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
        Err(_) => Err(PageError::NotFound),
    }
}
