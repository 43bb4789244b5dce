//! `/{lang}/desk`: what waits for somebody who works here, each with its clock: first what is late, then this week,
//! then what others have to do. Composed here, because it reads all rooms.

mod clock;

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use chrono::{NaiveDate, TimeDelta};
use directory::editing::{self, Edit};
use directory::emergency::{self, Proposal};
use directory::funding;
use directory::model::funding::{Ending, NOTICE_DAYS, Project};
use directory::policy::{Fund, Hear, KeepEmergency, Moderate};
use directory::snapshot::Live;
use directory::voice::{self, Told};
use kernel::policy::{Action, Actor, Policy, Relation, Role, Rule, Scope};
use kernel::{Instant, Lang};
use network::model::membership::State as Membership;
use network::notes::{self, Step};
use network::organizations::{Entry, Wanted};
use network::policy::{SeeBalance, Tend};
use network::shelf::{Network, Shelf};
use page::{CachePolicy, DeskRoom, Frame, Granted, Page, PageError, Path, Route, Shell};
use people::policy::Manage;
use roundtable::minutes::{self, Waiting};
use roundtable::model::minutes::REVIEW_DAYS;
use roundtable::policy::{Convene, SeeTables};

use clock::Clock;

/// Seeing what waits for oneself.
#[derive(Debug)]
pub(crate) struct SeeWork;

impl Action for SeeWork {
    const NAME: &'static str = "site.see_work";
}

/// Whoever holds a role of the whole network works here.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    let works = |role: &Role| matches!(role.scope(), Scope::Network | Scope::Either);
    let rule = |role| Rule { action: SeeWork::NAME, role, relation: Relation::Nobody };
    Role::ALL.into_iter().filter(works).map(rule)
}

/// The rooms of the back office, each with the action that opens it.
const ROOMS: [(&str, DeskRoom); 9] = [
    (SeeWork::NAME, DeskRoom { path: "/desk", key: "desk-to-do-title", icon: "list-check" }),
    (Tend::NAME, DeskRoom { path: "/network", key: "desk-network-title", icon: "users-group" }),
    (SeeTables::NAME, DeskRoom { path: "/tables", key: "desk-tables-title", icon: "building-community" }),
    (Moderate::NAME, DeskRoom { path: "/edits", key: "desk-edits-title", icon: "file-certificate" }),
    (Hear::NAME, DeskRoom { path: "/heard", key: "desk-heard-title", icon: "message-2" }),
    (Fund::NAME, DeskRoom { path: "/funding", key: "desk-funding-title", icon: "coins" }),
    (KeepEmergency::NAME, DeskRoom { path: "/emergency", key: "desk-emergency-title", icon: "phone-call" }),
    (SeeBalance::NAME, DeskRoom { path: "/balance", key: "desk-balance-title", icon: "scale" }),
    (Manage::NAME, DeskRoom { path: "/people", key: "desk-people-title", icon: "users" }),
];

/// The rooms that are open to somebody.
pub(crate) fn rooms(policy: &Policy, actor: &Actor) -> Vec<DeskRoom> {
    let opens = |action: &str| actor.roles(None).any(|role| policy.allows(action, role, Relation::Nobody));
    ROOMS.iter().filter(|(action, _)| opens(action)).map(|(_, room)| *room).collect()
}

/// How many days residents wait for somebody to read what they told, and for an outcome.
const READ_DAYS: i64 = 3;
const OUTCOME_DAYS: i64 = 14;
/// How many days one who was invited is given before one asks again.
const ANSWER_DAYS: i64 = 14;
/// How many of those who have not answered are listed.
const LISTED: usize = 20;

/// What waits.
#[derive(Template)]
#[template(path = "to_do.html")]
pub struct ToDo<'a> {
    frame: Frame<'a>,
    date: String,
    groups: Vec<(String, Vec<Item>)>,
}

/// Something that waits.
struct Item {
    title: String,
    href: String,
    room: String,
    due: String,
    clock: Clock,
}

/// What waits, as the rooms have it.
#[derive(Default)]
struct Work {
    told: Vec<Told>,
    /// What was sent in, the oldest first, and how many there are.
    edits: (Vec<Edit>, usize),
    emergency: Option<Proposal>,
    steps: Vec<Step>,
    unanswered: Vec<Entry>,
    projects: Vec<Project>,
    /// Minutes that members read.
    minutes: Vec<Waiting>,
}

impl<'a> ToDo<'a> {
    fn of(frame: Frame<'a>, now: Instant, work: &Work) -> Self {
        let today = day(&frame, now);
        let mut own: Vec<Item> = told(&frame, today, &work.told);
        own.extend(edits(&frame, today, &work.edits));
        own.extend(work.emergency.iter().map(|proposal| proposed(&frame, today, proposal)));
        own.extend(work.steps.iter().map(|step| stepped(&frame, today, step)));
        let ending = work.projects.iter().filter(|one| Ending::of(one.about.ends, today) == Ending::Soon);
        own.extend(ending.map(|project| ends(&frame, today, project)));
        own.extend(work.minutes.iter().filter_map(|one| in_review(&frame, today, one)));
        own.sort_by_key(|item| item.clock.left);
        let (now_due, later): (Vec<Item>, Vec<Item>) = own.into_iter().partition(|item| item.clock.left <= 0);
        let others: Vec<Item> =
            work.unanswered.iter().filter_map(|entry| unanswered(&frame, today, entry)).collect();
        let groups =
            [("desk-to-do-now", now_due), ("desk-to-do-later", later), ("desk-to-do-others", others)];
        let groups = groups.into_iter().filter(|(_, items)| !items.is_empty());
        ToDo {
            date: frame.locale().date(today),
            groups: groups.map(|(key, items)| (frame.t(key).into_owned(), items)).collect(),
            frame,
        }
    }
}

fn day(frame: &Frame, at: Instant) -> NaiveDate {
    at.utc().with_timezone(&frame.city().zone).date_naive()
}

fn item(frame: &Frame, title: String, path: &str, room: &str, clock: Clock) -> Item {
    let due = match clock.left {
        left if left < 0 => frame.t1("desk-to-do-late", "days", -left),
        left => frame.t1("desk-to-do-left", "days", left),
    };
    Item { title, href: frame.link(path), room: frame.t(room).into_owned(), due: due.into_owned(), clock }
}

/// What residents told, as one thing to read and one to finish: the oldest sets the clock.
fn told(frame: &Frame, today: NaiveDate, told: &[Told]) -> Vec<Item> {
    use directory::model::voice::State;
    let waiting = |state: State, key: &str, days: i64| {
        let oldest = told.iter().find(|told| told.state == state)?;
        let count = told.iter().filter(|told| told.state == state).count();
        let title = frame.t1(key, "count", count).into_owned();
        let clock = Clock::days(day(frame, oldest.at), days, today);
        Some(item(frame, title, "/heard", "desk-heard-title", clock))
    };
    let items = [
        waiting(State::Received, "desk-to-do-read", READ_DAYS),
        waiting(State::Accepted, "desk-to-do-finish", OUTCOME_DAYS),
    ];
    items.into_iter().flatten().collect()
}

/// What organisations sent in, as one thing to read: the oldest sets the clock.
fn edits(frame: &Frame, today: NaiveDate, (waiting, count): &(Vec<Edit>, usize)) -> Option<Item> {
    let oldest = waiting.first()?;
    let title = frame.t1("desk-to-do-edits", "count", count).into_owned();
    let since = day(frame, oldest.submitted_at.unwrap_or(oldest.changed_at));
    Some(item(frame, title, "/edits", "desk-edits-title", Clock::days(since, READ_DAYS, today)))
}

/// An emergency number that somebody else proposed: it is not to wait.
fn proposed(frame: &Frame, today: NaiveDate, proposal: &Proposal) -> Item {
    let title = frame.t("desk-to-do-emergency").into_owned();
    item(frame, title, "/emergency", "desk-emergency-title", Clock::days(day(frame, proposal.at), 0, today))
}

fn stepped(frame: &Frame, today: NaiveDate, step: &Step) -> Item {
    let name = step.organization.text("name", frame.lang()).map_or("", |name| &*name.body);
    let (step_text, name) = (page::plain(&step.step), page::plain(name));
    let title = frame.t2("desk-to-do-step", "step", step_text.as_ref(), "name", name.as_ref()).into_owned();
    let from = day(frame, step.at);
    let clock = match step.day {
        Some(until) => Clock::until(from, until, today),
        None => Clock::days(from, ANSWER_DAYS, today),
    };
    item(frame, title, &format!("/network/known/{}", step.organization.id), "desk-network-title", clock)
}

/// A project whose money ends soon: its clock runs through the days of notice.
fn ends(frame: &Frame, today: NaiveDate, project: &Project) -> Item {
    let (name, until) = (page::plain(&project.about.name), project.about.ends);
    let title = frame.t2("desk-to-do-funding", "name", name.as_ref(), "count", project.services.len());
    let notice = TimeDelta::try_days(NOTICE_DAYS).and_then(|days| until.checked_sub_signed(days));
    let clock = Clock::until(notice.unwrap_or(until), until, today);
    item(frame, title.into_owned(), "/funding", "desk-funding-title", clock)
}

/// Minutes that members read: corrections that wait for an answer, until their days are over; then that they can be approved.
fn in_review(frame: &Frame, today: NaiveDate, waiting: &Waiting) -> Option<Item> {
    let (meeting, until) = (&waiting.meeting, waiting.until);
    let name = page::plain(&meeting.0.text("title", frame.lang())?.body).into_owned();
    let path = format!("/tables/meeting/{}", meeting.id());
    if waiting.corrections > 0 {
        let count = waiting.corrections;
        let title = frame.t2("desk-to-do-corrections", "name", name, "count", count).into_owned();
        let from = TimeDelta::try_days(REVIEW_DAYS).and_then(|days| until.checked_sub_signed(days));
        let clock = Clock::until(from.unwrap_or(until), until, today);
        return Some(item(frame, title, &format!("{path}/corrections"), "desk-tables-title", clock));
    }
    let title = frame.t1("desk-to-do-approve", "name", name).into_owned();
    let clock = Clock::days(until, READ_DAYS, today);
    (until < today).then(|| item(frame, title, &path, "desk-tables-title", clock))
}

/// Those who were asked longest ago and have not answered, the oldest first: so many as are listed.
fn longest_unanswered(network: &Network) -> Vec<Entry> {
    let mut waiting: Vec<&Entry> = network.entries(Wanted::State(Membership::Approached)).collect();
    waiting.sort_by_key(|entry| (entry.standing.since, entry.record.id));
    waiting.into_iter().take(LISTED).cloned().collect()
}

fn unanswered(frame: &Frame, today: NaiveDate, entry: &Entry) -> Option<Item> {
    let name = entry.record.text("name", frame.lang())?;
    let title = frame.t1("desk-to-do-unanswered", "name", page::plain(&name.body).as_ref()).into_owned();
    let clock = Clock::days(day(frame, entry.standing.since?), ANSWER_DAYS, today);
    Some(item(frame, title, &format!("/network/known/{}", entry.record.id), "desk-network-title", clock))
}

impl<'a> Page<'a> for ToDo<'a> {
    const NAME: &'static str = "desk-to-do";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        use directory::model::voice::{Answers, Kind, State, Word};
        let (frame, at) = (frame.of_desk(), Instant::from_micros(1_795_338_000_000_000));
        let word = Word {
            kind: Kind::Say,
            service: None,
            language: Lang::AR,
            answers: Answers::default(),
            text: "…".to_owned(),
        };
        let told = |state| Told {
            id: kernel::Id::foreign("sample", "told"),
            word: word.clone(),
            count: 1,
            state,
            reply: None,
            at: at.plus_seconds(-5 * 86_400),
        };
        let work = Work { told: vec![told(State::Received), told(State::Accepted)], ..Work::default() };
        vec![ToDo::of(frame.clone(), at, &Work::default()), ToDo::of(frame, at, &work)]
    }
}

/// What the handler has.
#[derive(Clone)]
struct Front {
    live: Live,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    shelf: Shelf,
}

pub(crate) fn routes(live: Live, shell: Arc<Shell>, policy: Arc<Policy>, shelf: Shelf) -> Vec<Route> {
    let front = Front { live, shell, policy, shelf };
    vec![Route::get::<SeeWork, _, _, _>("/{lang}/desk", ToDo::NAME, ToDo::CACHE, to_do, front)]
}

async fn to_do(
    State(front): State<Front>,
    Granted(grant): Granted<SeeWork>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let (actor, store) = (grant.actor(), front.live.store());
    let frame = front.shell.desk(lang, "/desk", actor)?;
    let mut work = Work::default();
    if let Ok(hears) = front.policy.grant::<Hear>(actor, Relation::Nobody) {
        work.told = voice::heard(store, &hears).await.map_err(PageError::unexpected)?;
    }
    if let Ok(moderates) = front.policy.grant::<Moderate>(actor, Relation::Nobody) {
        work.edits = editing::queue(store, &moderates).await.map_err(PageError::unexpected)?;
    }
    if let Ok(keeps) = front.policy.grant::<KeepEmergency>(actor, Relation::Nobody) {
        let waits = emergency::proposal(store, &keeps).await.map_err(PageError::unexpected)?;
        work.emergency = waits.filter(|proposal| !proposal.own);
    }
    if let Ok(tends) = front.policy.grant::<Tend>(actor, Relation::Nobody) {
        work.steps = notes::steps(store, &tends).await.map_err(PageError::unexpected)?;
        let network = front.shelf.network(store, &tends).await.map_err(PageError::unexpected)?;
        work.unanswered = longest_unanswered(&network);
    }
    if let Ok(funds) = front.policy.grant::<Fund>(actor, Relation::Nobody) {
        work.projects = funding::projects(store, &funds).await.map_err(PageError::unexpected)?;
    }
    if let Ok(convenes) = front.policy.grant::<Convene>(actor, Relation::Nobody) {
        work.minutes = minutes::waiting(store, &convenes).await.map_err(PageError::unexpected)?;
    }
    ToDo::of(frame, store.clock().now(), &work).respond()
}
