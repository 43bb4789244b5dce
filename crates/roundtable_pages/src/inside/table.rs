//! `/{lang}/table/{id}`: a table from inside: its meetings, who sits there, what is to be done, how one's own seat is
//! named.

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text, Viewers};
use page::{CachePolicy, Crumb, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::invitations;
use roundtable::meetings::Meeting;
use roundtable::minutes::Minutes;
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::model::minutes::State as Written;
use roundtable::model::table::Kind;
use roundtable::names::{Eyes, Names};
use roundtable::policy::{Convene, Open, ReadInside};
use roundtable::seats::{self, Seat};
use roundtable::shown::{self, Round};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::actions::{self, Actions, Row, finished};
use super::search::SEARCH;
use super::{HOME, MEETING, SAVED, path};
use crate::here::Here;
use crate::talk::{Group, Listed, answered, groups, life};
use crate::words::named;
use crate::{Front, sample, sample_id};

/// How many meetings that are over stand unfolded.
const UNFOLDED: usize = 12;
/// How many actions to be done stand here; the others stand in their list.
const FIRST: usize = 10;

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
    /// The first of those to be done.
    tasks: Vec<Row>,
    /// The other lists of actions, with their addresses.
    lists: Vec<(String, String)>,
    own: Vec<Own>,
    notices: Vec<String>,
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
    actions: Actions,
    own: Vec<OwnSeat>,
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
    fn of(frame: &Frame, known: &Known, today: NaiveDate) -> Result<Option<View>, StoreError> {
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
        let mut tasks = Vec::new();
        for action in &known.actions.some {
            tasks.extend(Row::of(frame, &texts, action, today)?);
        }
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
            lists: lists(frame, table.id(), &known.actions),
            here,
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

/// All actions to be done where there are more than stand here, one's own, and those that are done.
fn lists(frame: &Frame, table: Id, actions: &Actions) -> Vec<(String, String)> {
    let mut lists = Vec::new();
    if actions.open > actions.some.len() {
        let all = frame.t1("roundtable-inside-tasks-open", "count", actions.open).into_owned();
        lists.push((frame.link(&actions::address(table)), all));
    }
    if actions.open + actions.done > 0 {
        let own = frame.t("roundtable-inside-tasks-only-mine").into_owned();
        lists.push((frame.link(&actions::of_ones_own(table)), own));
    }
    if actions.done > 0 {
        let done = frame.t1("roundtable-inside-tasks-done", "count", actions.done).into_owned();
        lists.push((frame.link(&actions::of_done(table)), done));
    }
    lists
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
    fn of(frame: Frame<'a>, known: &Known, today: NaiveDate) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, today).map_err(PageError::unexpected)?;
        Ok(InsideTable { view: view.ok_or(PageError::NotFound)?, frame, saved: false })
    }
}

impl<'a> Page<'a> for InsideTable<'a> {
    const NAME: &'static str = "roundtable-inside-table";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |known| InsideTable::of(frame.clone(), &known, sample::TODAY).ok();
        let mut pages: Vec<Self> = [full(), bare()].into_iter().filter_map(page).collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

fn full() -> Known {
    let meeting = sample::meeting(State::Closed);
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
        actions: Actions { some: actions::samples(), open: 60, done: 3 },
        own: Seen::ALL.map(seat).into(),
        convenes: true,
    }
}

fn bare() -> Known {
    Known {
        table: sample::table(),
        round: Round { named: Vec::new(), unnamed: 2 },
        coming: Vec::new(),
        past: Vec::new(),
        actions: Actions::default(),
        own: Vec::new(),
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
    let page = InsideTable::of(frame, &known, front.today())?;
    InsideTable { saved: query == SAVED, ..page }.respond()
}

async fn known(front: &Front, here: &Here, read: &Grant<ReadInside>, lang: Lang) -> Result<Known, PageError> {
    let on = front.read().await?;
    let names = here.seats(front, &on).await?;
    let known = gather(front, here, read, &on, &names, lang).await;
    known.map_err(PageError::unexpected)
}

async fn gather(
    front: &Front,
    here: &Here,
    read: &Grant<ReadInside>,
    on: &impl ConnectionTrait,
    names: &Names,
    lang: Lang,
) -> Result<Known, StoreError> {
    let (table, today) = (&here.table, front.today());
    let (mut coming, mut past) = (Vec::new(), Vec::new());
    let course = front.room.courses.of(on, table.id()).await?;
    for meeting in &course.meetings {
        if !shown::is_known(meeting)? {
            continue;
        }
        if !shown::is_ahead(meeting, today)? {
            let minutes = course.minutes(meeting.id()).map(Minutes::state).transpose()?;
            past.push((meeting.clone(), minutes));
            continue;
        }
        let invitation = match read.actor().id().filter(|_| meeting.state().is_ok_and(State::awaits)) {
            Some(person) => invitations::of_person(on, meeting.id(), person).await?,
            None => None,
        };
        coming.push((meeting.clone(), invitation.map(|invitation| invitation.state)));
    }
    coming.reverse();
    let actions = actions::read(front, (here, names), read, on, (false, false), (0, FIRST), lang).await?;
    let mine = seats::own(on, read.actor(), table.id(), today).await?;
    let sorted = match front.shell.locales.get(lang) {
        Some(locale) => names.sorted(lang, locale.collator()),
        None => names.seats().iter().collect(),
    };
    let standing = sorted.into_iter().filter(|seat| seat.stands(today));
    Ok(Known {
        table: table.clone(),
        round: Round::of(names, standing, lang)?,
        coming,
        past,
        actions,
        own: named_as(names, read, &mine, lang),
        convenes: here.may::<Convene>(front),
    })
}

/// How others see the seats of whoever asks.
fn named_as(names: &Names, read: &Grant<ReadInside>, seats: &[Seat], lang: Lang) -> Vec<OwnSeat> {
    let (own, public) = (names.with(Eyes::Keeper), names.with(Eyes::Public));
    let civil = names.with(Eyes::Table(Viewers::CIVIL_MEMBERS));
    let authority = names.with(Eyes::Table(Viewers::AUTHORITIES));
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
    seats.iter().map(seat).collect()
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
