//! `/{lang}/table/{id}`: a table from inside: its meetings, who sits there, what is to be done, how one's own seat is
//! named.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text, Viewers};
use page::{CachePolicy, Crumb, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::Unchanged;
use roundtable::invitations;
use roundtable::meetings::{self, Meeting};
use roundtable::minutes::{self, Task};
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::model::minutes::State as Written;
use roundtable::model::table::Kind;
use roundtable::names::{Eyes, Names};
use roundtable::policy::{Convene, Finish, Open, ReadInside, TakeMinutes};
use roundtable::seats::{self, Seat};
use roundtable::shown::{self, LineShown, Round, Told};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::search::SEARCH;
use super::{HOME, MEETING, SAVED, path, sight};
use crate::here::Here;
use crate::talk::{Group, Line, Listed, answered, groups, life};
use crate::words::named;
use crate::{Front, sample, sample_id};

/// How many meetings that are over stand unfolded.
const UNFOLDED: usize = 12;
/// What stands in the address where only one's own actions are listed.
const MINE: &str = "mine";

/// A table from inside.
#[derive(Template)]
#[template(path = "inside_table.html")]
pub struct InsideTable<'a> {
    frame: Frame<'a>,
    view: View,
    saved: bool,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    name: Text,
    about: String,
    purpose: Option<Text>,
    public: Option<String>,
    /// Where else something is read or done at this table.
    leads: Vec<(String, String)>,
    /// Where its minutes are looked through.
    search: String,
    coming: Vec<Listed>,
    past: Vec<Listed>,
    older: Vec<Listed>,
    groups: Vec<Group>,
    unnamed: Option<String>,
    tasks: Vec<Row>,
    /// Those that are done, which stand folded.
    done: Vec<Row>,
    /// The address with the other list of actions, and whether this one is of one's own alone.
    other: String,
    mine: bool,
    own: Vec<Own>,
    notices: Vec<String>,
}

/// An action in the list.
struct Row {
    line: Line,
    meeting: Option<Text>,
    href: String,
    may_finish: bool,
}

/// A seat of one's own, as the others see it.
struct Own {
    name: Option<Text>,
    says: Vec<String>,
    href: Option<String>,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    round: Round,
    coming: Vec<(Meeting, Option<Answered>)>,
    past: Vec<(Meeting, Option<Written>)>,
    tasks: Vec<(Task, LineShown)>,
    /// The seats that are the reader's.
    mine: HashSet<Id>,
    own: Vec<OwnSeat>,
    may_finish_all: bool,
    /// Whether the reader calls the table together.
    convenes: bool,
}

/// A seat of the reader's with what its name is to others.
struct OwnSeat {
    name: Option<Text>,
    organization: Option<Id>,
    seen: Seen,
    beside: bool,
}

/// Who reads a name.
#[derive(Clone, Copy)]
enum Seen {
    Everybody,
    Table,
    Civil,
    Nobody,
}

impl Seen {
    const ALL: [Seen; 4] = [Seen::Everybody, Seen::Table, Seen::Civil, Seen::Nobody];

    const fn key(self) -> &'static str {
        match self {
            Seen::Everybody => "roundtable-inside-named-everybody",
            Seen::Table => "roundtable-inside-named-table",
            Seen::Civil => "roundtable-inside-named-civil",
            Seen::Nobody => "roundtable-inside-named-nobody",
        }
    }
}

impl View {
    fn of(frame: &Frame, known: &Known, mine: bool, today: NaiveDate) -> Result<Option<View>, StoreError> {
        let (texts, table) = (Texts::new(frame), &known.table);
        let Some(name) = texts.best(&table.0, "name") else { return Ok(None) };
        let listed = |meeting: &Meeting| Listed::of(frame, &texts, meeting, MEETING);
        let (mut coming, mut past) = (Vec::new(), Vec::new());
        for (meeting, state) in &known.coming {
            let note = state.map(|state| answered(frame, state));
            coming.extend(listed(meeting)?.map(|one| Listed { note, ..one }));
        }
        for (meeting, state) in &known.past {
            let note = state
                .filter(|state| state.is_for_members())
                .map(|state| named(frame, "minutes-state", state.name()));
            past.extend(listed(meeting)?.map(|one| Listed { note, ..one }));
        }
        let older = past.split_off(past.len().min(UNFOLDED));
        let (kind, state) = (named(frame, "kind", table.kind()?.name()), life(frame, table)?);
        let (here, unnamed) = (path(table.id()), known.round.unnamed);
        let rows = rows(frame, &texts, known, mine, today)?;
        let (done, tasks) = rows.into_iter().partition(|row| row.line.done);
        Ok(Some(View {
            crumbs: vec![crumb(frame)],
            name,
            about: frame.t2("roundtable-inside-kind-and-state", "kind", kind, "state", state).into_owned(),
            purpose: texts.best(&table.0, "purpose"),
            leads: leads(frame, table, known.convenes)?,
            public: table.is_public().then(|| format!("{}/{}", crate::public::HOME, table.id())),
            search: frame.link(&format!("{SEARCH}?table={}", table.id())),
            coming,
            past,
            older,
            groups: groups(frame, &known.round, false),
            unnamed: (unnamed > 0)
                .then(|| frame.t1("roundtable-public-unnamed", "count", unnamed).into_owned()),
            tasks,
            done,
            other: if mine { format!("{here}#tasks") } else { format!("{here}?{MINE}#tasks") },
            here,
            mine,
            own: known.own.iter().map(|seat| own(frame, seat)).collect(),
            notices: texts.notices(),
        }))
    }
}

/// The pages beside this one: a topic has neither topics nor rules of its own.
fn leads(frame: &Frame, table: &Table, convenes: bool) -> Result<Vec<(String, String)>, StoreError> {
    let (is_topic, id) = (table.kind()? == Kind::Topic, table.id());
    let inside =
        |page: &str, key: &str| (frame.link(&format!("{}/{page}", path(id))), frame.t(key).into_owned());
    let mut leads = vec![inside("proposals", "roundtable-proposals-title")];
    if is_topic {
        leads.extend(convenes.then(|| inside("meet", "roundtable-meet-title")));
    } else {
        leads.push(inside("topics", "roundtable-topics-title"));
        leads.push(inside("rules", "roundtable-rules-title"));
    }
    let desk = || (frame.link(&crate::desk::table_path(id)), frame.t("roundtable-inside-desk").into_owned());
    leads.extend(convenes.then(desk));
    Ok(leads)
}

/// The way to a table: one's own tables, and it.
pub(super) fn crumbs(frame: &Frame, texts: &Texts, table: &Table) -> Vec<Crumb> {
    let up = texts
        .best(&table.0, "name")
        .map(|name| Crumb { label: name.body.to_string(), href: frame.link(&path(table.id())) });
    std::iter::once(crumb(frame)).chain(up).collect()
}

/// The way to one's own tables.
pub(super) fn crumb(frame: &Frame) -> Crumb {
    Crumb { label: frame.t("page-own-tables").into_owned(), href: frame.link(HOME) }
}

fn rows(
    frame: &Frame,
    texts: &Texts,
    known: &Known,
    mine: bool,
    today: NaiveDate,
) -> Result<Vec<Row>, StoreError> {
    let mut rows = Vec::new();
    for (task, shown) in &known.tasks {
        let own = task.entry.seat().is_some_and(|seat| known.mine.contains(&seat));
        if mine && !own {
            continue;
        }
        let Some(line) = Line::of(frame, texts, shown, today, own)? else { continue };
        rows.push(Row {
            line,
            meeting: texts.best(&task.meeting, "title"),
            href: format!("{MEETING}/{}", task.meeting.id),
            may_finish: own || known.may_finish_all,
        });
    }
    Ok(rows)
}

fn own(frame: &Frame, seat: &OwnSeat) -> Own {
    let beside =
        if seat.beside { "roundtable-inside-beside-name" } else { "roundtable-inside-beside-category" };
    Own {
        name: seat.name.clone(),
        says: [seat.seen.key(), beside].map(|key| frame.t(key).into_owned()).into(),
        href: seat.organization.map(|organization| format!("/ours/{organization}")),
    }
}

impl<'a> InsideTable<'a> {
    fn of(frame: Frame<'a>, known: &Known, mine: bool, today: NaiveDate) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, mine, today).map_err(PageError::unexpected)?;
        Ok(InsideTable { view: view.ok_or(PageError::NotFound)?, frame, saved: false })
    }
}

impl<'a> Page<'a> for InsideTable<'a> {
    const NAME: &'static str = "roundtable-inside-table";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |(known, mine)| InsideTable::of(frame.clone(), &known, mine, sample::TODAY).ok();
        let mut pages: Vec<Self> = [(full(), false), (full(), true), (bare(), false), (bare(), true)]
            .into_iter()
            .filter_map(page)
            .collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

fn full() -> Known {
    let meeting = sample::meeting(State::Closed);
    let lines =
        sample::lines().into_iter().filter(|line| line.entry.due().is_some() || line.entry.done().is_some());
    let task = |line: LineShown| (Task { entry: line.entry.clone(), meeting: meeting.0.clone() }, line);
    let seat = |seen| OwnSeat {
        name: sample::round().named.into_iter().next().map(|seated| seated.name),
        organization: Some(sample_id("organization")),
        seen,
        beside: matches!(seen, Seen::Everybody),
    };
    Known {
        table: sample::topic(),
        round: sample::round(),
        coming: vec![(sample::meeting(State::Announced), Some(Answered::Accepted))],
        past: (0..UNFOLDED).flat_map(|_| Written::ALL).map(|state| (meeting.clone(), Some(state))).collect(),
        tasks: lines.map(task).collect(),
        mine: HashSet::new(),
        own: Seen::ALL.map(seat).into(),
        may_finish_all: true,
        convenes: true,
    }
}

fn bare() -> Known {
    Known {
        table: sample::table(),
        round: Round { named: Vec::new(), unnamed: 2 },
        coming: Vec::new(),
        past: Vec::new(),
        tasks: Vec::new(),
        mine: HashSet::new(),
        own: Vec::new(),
        may_finish_all: false,
        convenes: false,
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let frame = front.shell.frame(lang, path(id))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let known = known(&front, &here, &read, lang).await?;
    let page = InsideTable::of(frame, &known, query == MINE, front.today())?;
    InsideTable { saved: query == SAVED, ..page }.respond()
}

async fn known(front: &Front, here: &Here, read: &Grant<ReadInside>, lang: Lang) -> Result<Known, PageError> {
    let on = front.read().await?;
    let (seats, names) = here.seats(front, &on).await?;
    let known = gather(front, here, read, &on, (&seats, &names), lang).await;
    known.map_err(PageError::unexpected)
}

async fn gather(
    front: &Front,
    here: &Here,
    read: &Grant<ReadInside>,
    on: &impl ConnectionTrait,
    (seats, names): (&[Seat], &Names),
    lang: Lang,
) -> Result<Known, StoreError> {
    let (table, today, sight) = (&here.table, front.today(), sight(front, here));
    let (mut coming, mut past) = (Vec::new(), Vec::new());
    let mut over = Vec::new();
    for meeting in meetings::of(on, table.id()).await? {
        if !shown::is_known(&meeting)? {
            continue;
        }
        if !shown::is_ahead(&meeting, today)? {
            over.push(meeting);
            continue;
        }
        let invitation = match read.actor().id().filter(|_| meeting.state().is_ok_and(State::awaits)) {
            Some(person) => invitations::of_person(on, meeting.id(), person).await?,
            None => None,
        };
        coming.push((meeting, invitation.map(|invitation| invitation.state)));
    }
    coming.reverse();
    let states: HashMap<Id, Written> = shown::states(on, &over).await?;
    past.extend(over.into_iter().map(|meeting| (states.get(&meeting.id()).copied(), meeting)));
    let told = Told { sight, seats, names, lang };
    let mut tasks = Vec::new();
    for task in shown::tasks(on, read, table.id(), sight).await? {
        let (by, mut entry) = (told.by(task.entry.seat())?, task.entry.clone());
        // That it was corrected is said in the minutes it stands in.
        entry.0.set("corrected", None);
        tasks.push((task, LineShown { entry, by }));
    }
    let mine = seats::own(on, read.actor(), table.id(), today).await?;
    let standing: Vec<Seat> = seats.iter().filter(|seat| seat.stands(today)).cloned().collect();
    Ok(Known {
        table: table.clone(),
        round: Round::of(&standing, names, lang)?,
        coming,
        past: past.into_iter().map(|(state, meeting)| (meeting, state)).collect(),
        tasks,
        mine: mine.iter().map(Seat::id).collect(),
        own: named_as(on, read, &mine, lang).await?,
        may_finish_all: here.may::<TakeMinutes>(front),
        convenes: here.may::<Convene>(front),
    })
}

/// How others see the seats of whoever asks.
async fn named_as(
    on: &impl ConnectionTrait,
    read: &Grant<ReadInside>,
    seats: &[Seat],
    lang: Lang,
) -> Result<Vec<OwnSeat>, StoreError> {
    let own = Names::read(on, seats, Eyes::Keeper).await?;
    let public = Names::read(on, seats, Eyes::Public).await?;
    let civil = Names::read(on, seats, Eyes::Table(Viewers::CIVIL_MEMBERS)).await?;
    let authority = Names::read(on, seats, Eyes::Table(Viewers::AUTHORITIES)).await?;
    let seat = |seat: &Seat| {
        let reads = |names: &Names| names.of(seat, lang).is_some();
        let seen = match (reads(&public), reads(&authority), reads(&civil)) {
            (true, ..) => Seen::Everybody,
            (_, true, _) => Seen::Table,
            (.., true) => Seen::Civil,
            _ => Seen::Nobody,
        };
        let theirs = |organization: &Id| {
            read.actor().held().iter().any(|held| held.organization == Some(*organization))
        };
        OwnSeat {
            name: own.of(seat, lang).cloned(),
            organization: seat.organization().filter(theirs),
            seen,
            beside: [&public, &civil, &authority].iter().any(|names| names.said_by(seat, lang).is_some()),
        }
    };
    Ok(seats.iter().map(seat).collect())
}

/// Says that an action is done, or that it is not yet.
pub(crate) async fn finish(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, path(id))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    finished(&front, &here, &sent).await?;
    Ok(Redirect::to(&frame.link(&format!("{}?{SAVED}#tasks", path(id)))).into_response())
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
    let tasks = shown::tasks(&on, &read, here.table.id(), sight(front, here)).await;
    drop(on);
    let tasks = tasks.map_err(PageError::unexpected)?;
    if !tasks.iter().any(|task| task.entry.id() == wanted) {
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
