//! `/{lang}/table/{id}/rules`: the rules of procedure from inside: what holds, what is proposed and how it differs, and
//! what one's seat says of it. A facilitator enters there what a seat said by telephone.

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use directory::model::edit::{Piece, words as difference};
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, Crumb, FieldError, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::Unchanged;
use roundtable::kit::{self, Block};
use roundtable::model::rules::{Facts, Refused, Says, State};
use roundtable::names::Names;
use roundtable::policy::{AnswerRules, EnterFor, Open, ReadInside};
use roundtable::rules::{self, Answer, LONGEST_REASON, Said, Version};
use roundtable::seats::Seat;
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::from::Own;
use super::table::crumbs;
use super::{SAVED, path};
use crate::here::Here;
use crate::words::{SeatName, choices, named};
use crate::{Front, sample};

/// The rules of procedure from inside.
#[derive(Template)]
#[template(path = "inside_rules.html")]
pub struct InsideRules<'a> {
    frame: Frame<'a>,
    view: View,
    reason: String,
    saved: bool,
    errors: Vec<FieldError>,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    proposed: Option<Proposed>,
    /// The version that holds, or the one that is looked at.
    read: Option<Read>,
    earlier: Vec<(String, String)>,
    notices: Vec<String>,
}

/// A version to be read.
pub(crate) struct Read {
    pub(crate) title: String,
    pub(crate) state: String,
    pub(crate) changes: Option<Text>,
    pub(crate) lang: Lang,
    pub(crate) blocks: Vec<Block>,
}

/// A version the seats are asked about.
struct Proposed {
    read: Read,
    until: String,
    /// What differs from the version that holds; nothing where none does or the two are in two languages.
    pieces: Vec<Piece>,
    counts: Vec<String>,
    objections: Vec<Objection>,
    /// What one's own seats said.
    own: Vec<(SeatName, String)>,
    form: Option<Form>,
}

/// What a seat has against it.
struct Objection {
    by: SeatName,
    entered_for: bool,
    reason: String,
    reply: Option<String>,
}

/// The form to answer with.
struct Form {
    seats: Vec<Choice>,
    says: Vec<Choice>,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    versions: Vec<Version>,
    /// The version before the seats, how it stands, and what they said.
    asked: Option<(Version, Facts, Vec<Answer>)>,
    names: Names,
    /// The seats whoever reads answers for: their own, and whether they enter for the others.
    own: Own,
    enters_for: bool,
    today: NaiveDate,
}

impl Read {
    /// A version with what is said of it.
    pub(crate) fn of(frame: &Frame, texts: &Texts, version: &Version) -> Result<Option<Read>, StoreError> {
        let Some(text) = texts.best(&version.0, "text") else { return Ok(None) };
        let state = version.state()?;
        let said = match version.decided_on() {
            Some(day) => {
                let date = frame.locale().date(day);
                frame.t2(
                    "roundtable-rules-on",
                    "state",
                    named(frame, "rules-state", state.name()),
                    "date",
                    date,
                )
            }
            None => named(frame, "rules-state", state.name()).into(),
        };
        Ok(Some(Read {
            title: frame.t1("roundtable-rules-version", "number", version.number()).into_owned(),
            state: said.into_owned(),
            changes: texts.best(&version.0, "changes"),
            lang: text.lang,
            blocks: kit::blocks(&text.body),
        }))
    }
}

impl View {
    fn of(frame: &Frame, known: &Known, wanted: Option<u32>) -> Result<View, StoreError> {
        let texts = Texts::new(frame);
        let here = format!("{}/rules", path(known.table.id()));
        let holds = |version: &&Version| version.state().is_ok_and(|state| state == State::Adopted);
        let holding = known.versions.iter().find(holds);
        let looked_at = wanted.and_then(|number| known.versions.iter().find(|one| one.number() == number));
        let shown = looked_at.or(holding);
        let proposed = match &known.asked {
            Some(asked) => proposed(frame, &texts, known, asked, holding)?,
            None => None,
        };
        let before = |version: &&Version| {
            Some(version.id()) != shown.map(Version::id)
                && Some(version.id()) != known.asked.as_ref().map(|(version, ..)| version.id())
        };
        let mut earlier = Vec::new();
        for version in known.versions.iter().filter(before) {
            let number = version.number();
            let said = named(frame, "rules-state", version.state()?.name());
            let title = frame.t1("roundtable-rules-version", "number", number);
            let label = frame.t2("roundtable-inside-kind-and-state", "kind", title, "state", said);
            earlier.push((frame.link(&format!("{here}?version={number}#read")), label.into_owned()));
        }
        Ok(View {
            crumbs: crumbs(frame, &texts, &known.table),
            read: shown.map(|version| Read::of(frame, &texts, version)).transpose()?.flatten(),
            proposed,
            earlier,
            notices: texts.notices(),
            here,
        })
    }
}

fn proposed(
    frame: &Frame,
    texts: &Texts,
    known: &Known,
    (version, facts, answers): &(Version, Facts, Vec<Answer>),
    holding: Option<&Version>,
) -> Result<Option<Proposed>, StoreError> {
    let Some(read) = Read::of(frame, texts, version)? else { return Ok(None) };
    let told = |id: Id| known.names.seat(id).map(|seat| known.own.name(frame, &known.names, seat));
    let before = holding.and_then(|holding| holding.source("text"));
    let pieces = match (before, version.source("text")) {
        (Some(was), Some(is)) if was.lang == is.lang => difference(&was.body, &is.body),
        _ => Vec::new(),
    };
    let objects = |answer: &&Answer| answer.says == Says::Object;
    let objections = answers.iter().filter(objects).filter_map(|answer| {
        Some(Objection {
            by: told(answer.seat)?,
            entered_for: answer.entered_for,
            reason: answer.reason.clone().unwrap_or_default(),
            reply: answer.reply.clone(),
        })
    });
    let own = answers.iter().filter(|answer| known.own.has(answer.seat));
    let own =
        own.filter_map(|answer| Some((told(answer.seat)?, named(frame, "rules-says", answer.says.name()))));
    let until = version.answer_by().map(|day| frame.locale().date(day)).unwrap_or_default();
    let open = version.answer_by().is_some_and(|by| known.today <= by);
    Ok(Some(Proposed {
        read,
        until: frame.t1("roundtable-rules-until", "date", until).into_owned(),
        pieces,
        counts: counts(frame, facts),
        objections: objections.collect(),
        own: own.collect(),
        form: if open { form(frame, known, answers) } else { None },
    }))
}

/// How many seats said what.
pub(crate) fn counts(frame: &Frame, facts: &Facts) -> Vec<String> {
    vec![
        frame.t2("roundtable-rules-answered", "count", facts.answered, "all", facts.seats).into_owned(),
        frame.t1("roundtable-rules-agreed", "count", facts.agreed).into_owned(),
    ]
}

fn form(frame: &Frame, known: &Known, answers: &[Answer]) -> Option<Form> {
    let may = |seat: &&Seat| {
        let said_itself = answers.iter().any(|answer| answer.seat == seat.id() && !answer.entered_for);
        !seat.is_observer() && (known.own.has(seat.id()) || known.enters_for && !said_itself)
    };
    let standing = known.names.standing(known.today);
    let seats = known.own.choices(frame, &known.names, standing.filter(may));
    let says = choices(frame, "rules-say", Says::ALL.map(Says::name), None);
    (!seats.is_empty()).then_some(Form { seats, says })
}

impl<'a> InsideRules<'a> {
    fn of(frame: Frame<'a>, known: &Known, wanted: Option<u32>) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, wanted).map_err(PageError::unexpected)?;
        Ok(InsideRules { view, frame, reason: String::new(), saved: false, errors: Vec::new() })
    }
}

impl<'a> Page<'a> for InsideRules<'a> {
    const NAME: &'static str = "roundtable-inside-rules";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |known: &Known| InsideRules::of(frame.clone(), known, None).ok();
        let mut pages: Vec<Self> = [full(), bare()].iter().filter_map(page).collect();
        pages.iter_mut().take(1).for_each(|page| page.saved = true);
        pages
    }
}

fn bare() -> Known {
    Known {
        table: sample::table(),
        versions: Vec::new(),
        asked: None,
        names: Names::default(),
        own: Own::default(),
        enters_for: false,
        today: sample::TODAY,
    }
}

fn full() -> Known {
    let seats = sample::seats();
    let answers = sample::rules_answers(&seats);
    let facts = Facts { seats: 3, answered: 2, agreed: 1, unreplied: 1, ..Facts::default() };
    let own = Own::sample(seats.get(..1).unwrap_or_default());
    let asked = Some((sample::version(2, State::Proposed), facts, answers));
    let versions = State::ALL.into_iter().filter(|state| state.is_for_members());
    let versions = (1..).zip(versions).map(|(number, state)| sample::version(number, state)).collect();
    Known { versions, asked, names: sample::names(seats), own, enters_for: true, ..bare() }
}

async fn known(front: &Front, here: &Here, read: &Grant<ReadInside>) -> Result<Known, PageError> {
    let on = front.read().await?;
    let names = here.seats(front, &on).await?;
    let enters_for = here.may::<EnterFor>(front);
    let known = gather(&on, &here.table, read, names, enters_for, front.today());
    known.await.map_err(PageError::unexpected)
}

async fn gather(
    on: &impl ConnectionTrait,
    table: &Table,
    read: &Grant<ReadInside>,
    names: Names,
    enters_for: bool,
    today: NaiveDate,
) -> Result<Known, StoreError> {
    let versions = rules::only(rules::of(on, table.id()).await?, State::is_for_members)?;
    let before_the_seats = |version: &&Version| version.state().is_ok_and(|state| state == State::Proposed);
    let asked = match versions.iter().find(before_the_seats) {
        Some(version) => {
            let facts = rules::facts(on, version, today).await?;
            Some((version.clone(), facts, rules::answers(on, version.id()).await?))
        }
        None => None,
    };
    let own = Own::read(on, read.actor(), table.id(), today, &names).await?;
    Ok(Known { table: table.clone(), versions, asked, names, own, enters_for, today })
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/rules", path(id)))?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let query = query.unwrap_or_default();
    let wanted = query.strip_prefix("version=").and_then(|number| number.parse().ok());
    let page = InsideRules::of(frame, &known(&front, &here, &read).await?, wanted)?;
    InsideRules { saved: query == SAVED, ..page }.respond()
}

/// Answers from a seat, or enters what was said there.
pub(crate) async fn say(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let at = format!("{}/rules", path(id));
    let frame = front.shell.frame(lang, at.clone())?;
    let here = Here::at(&front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(&front)?;
    let known = known(&front, &here, &read).await?;
    let key = match entered(&front, &here, &known, &sent).await? {
        None => return Ok(Redirect::to(&frame.link(&format!("{at}?{SAVED}"))).into_response()),
        Some(key) => key,
    };
    let error = crate::forms::wrong(&frame, "reason", key);
    let reason = page::field(&sent, "reason").to_owned();
    let page = InsideRules::of(frame.with_form(sent), &known, None)?;
    InsideRules { errors: vec![error], reason, ..page }.again()
}

/// Enters an answer; what is wrong with it, where something is.
async fn entered(
    front: &Front,
    here: &Here,
    known: &Known,
    sent: &[(String, String)],
) -> Result<Option<&'static str>, PageError> {
    let (version, ..) = known.asked.as_ref().ok_or(PageError::NotFound)?;
    let seat: Id = page::field(sent, "seat").parse().map_err(|_| PageError::NotFound)?;
    let Some(says) = Says::from_name(page::field(sent, "says")) else {
        return Ok(Some("roundtable-rules-which"));
    };
    let reason = page::field(sent, "reason").trim().to_owned();
    if reason.chars().count() > LONGEST_REASON {
        return Ok(Some("roundtable-rules-reason-long"));
    }
    let (said, which) = (Said { seat, says, reason }, (here.table.id(), version.id()));
    let done = if known.own.has(seat) {
        let grant = here.grant::<AnswerRules>(front)?;
        rules::answer(&front.store, &grant, which, &said, known.today).await
    } else {
        let grant = here.grant::<EnterFor>(front)?;
        rules::enter_for(&front.store, &grant, which, &said, known.today).await
    };
    match done {
        Ok(()) => Ok(None),
        Err(Unchanged::Refused(Refused::Empty)) => Ok(Some("roundtable-rules-reason-missing")),
        Err(Unchanged::Refused(_)) => Ok(Some("roundtable-not-now")),
        Err(Unchanged::Meanwhile) => Ok(Some("roundtable-rules-said-itself")),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}
