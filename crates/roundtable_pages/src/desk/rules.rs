//! `/{lang}/tables/{id}/rules`: for who calls a table together, its rules of procedure: writing a version, asking the seats,
//! replying to what they have against it, and saying what came of it.

mod act;

use std::borrow::Cow;

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::Response;
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{CachePolicy, FieldError, Frame, Granted, Page, PageError, Path, Route};
use roundtable::kit::{Gaps, Text};
use roundtable::model::rules::{Event, Facts, STEPS, Says, State, earliest};
use roundtable::names::Names;
use roundtable::policy::{Convene, Open};
use roundtable::rules::{self, Answer, Version};
use roundtable::tables::Table;
use store::StoreError;

use super::table_path;
use super::tables::sample as sample_table;
use crate::here::Here;
use crate::inside::rules::counts;
use crate::words::{SeatName, named};
use crate::{Front, sample};

/// What stands in the address where a first version is begun from the kit.
const FROM_KIT: &str = "kit";

/// The rules of procedure of a table.
#[derive(Template)]
#[template(path = "rules.html")]
pub struct RulesPage<'a> {
    frame: Frame<'a>,
    path: String,
    table: (String, Cow<'a, str>),
    inside: String,
    kit: Option<String>,
    draft: Option<Draft>,
    asked: Option<Asked>,
    earlier: Vec<(String, String)>,
    typed: Typed,
    errors: Vec<FieldError>,
}

/// The version that is being written.
struct Draft {
    id: String,
    title: String,
    /// None where nothing is kept of it yet.
    version: Option<i64>,
    earliest: String,
}

/// The version before the seats.
struct Asked {
    id: String,
    title: String,
    until: String,
    counts: Vec<String>,
    objections: Vec<Objection>,
    steps: Vec<(&'static str, String)>,
}

/// What a seat has against it.
struct Objection {
    seat: String,
    by: SeatName,
    entered_for: bool,
    reason: String,
    reply: String,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    text: String,
    changes: String,
    answer_by: String,
    /// The seat that is replied to, and the reply.
    reply: Option<(String, String)>,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    versions: Vec<Version>,
    asked: Option<(Version, Facts, Vec<Answer>)>,
    /// Every seat there was.
    names: Names,
    today: NaiveDate,
}

impl Known {
    fn draft(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.state().is_ok_and(|state| state == State::Draft))
    }

    fn holding(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.state().is_ok_and(|state| state == State::Adopted))
    }
}

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (path, name) = ("/{lang}/tables/{id}/rules", RulesPage::NAME);
    vec![
        Route::get::<Open, _, _, _>(path, name, RulesPage::CACHE, page, here()),
        Route::post::<Open, _, _, _>(path, name, act::change, here()),
    ]
}

fn path_of(table: Id) -> String {
    format!("{}/rules", table_path(table))
}

impl Typed {
    /// What stands in the form before anybody typed: the draft, or what holds, or the kit's.
    fn of(frame: &Frame, known: &Known, from_kit: bool) -> Typed {
        let text = |version: &Version, field: &str| {
            version.source(field).map(|text| text.body.to_string()).unwrap_or_default()
        };
        match (known.draft(), known.holding()) {
            (Some(draft), _) => {
                Typed { text: text(draft, "text"), changes: text(draft, "changes"), ..Typed::default() }
            }
            (None, Some(holding)) => Typed { text: text(holding, "text"), ..Typed::default() },
            (None, None) if from_kit => Typed { text: kit(frame, known), ..Typed::default() },
            (None, None) => Typed::default(),
        }
    }
}

/// The kit's rules with the table's name in their gaps, without their title.
fn kit(frame: &Frame, known: &Known) -> String {
    let lang = frame.lang();
    let name = known.table.0.text("name", lang).map(|name| page::plain(&name.body).into_owned());
    let city = frame.city().name.get(lang).map(|(_, name)| page::plain(name).into_owned());
    let date = frame.locale().date(known.today);
    let gaps = Gaps {
        table: name.as_deref().unwrap_or_default(),
        city: city.as_deref().unwrap_or_default(),
        date: &date,
    };
    Text::Rules.untitled(lang, gaps)
}

impl<'a> RulesPage<'a> {
    fn of(frame: Frame<'a>, known: &Known, typed: Typed) -> Result<Self, StoreError> {
        let id = known.table.id();
        let name = known.table.0.text("name", frame.lang());
        let name = name.map(|name| page::plain(&name.body).into_owned()).unwrap_or_default();
        let bare = known.draft().is_none() && known.holding().is_none();
        Ok(RulesPage {
            path: frame.link(&path_of(id)),
            table: (frame.link(&table_path(id)), name.into()),
            inside: frame.link(&format!("{}/{id}/rules", crate::inside::HOME)),
            kit: (bare && typed.text.is_empty())
                .then(|| frame.link(&format!("{}?{FROM_KIT}#write", path_of(id)))),
            draft: draft(&frame, known),
            asked: asked(&frame, known)?,
            earlier: earlier(&frame, known)?,
            typed,
            errors: Vec::new(),
            frame,
        })
    }

    /// What was typed as a reply to a seat, or what was replied before.
    fn reply<'r>(&'r self, objection: &'r Objection) -> &'r str {
        let typed = self.typed.reply.as_ref().filter(|(seat, _)| *seat == objection.seat);
        typed.map_or(&objection.reply, |(_, reply)| reply)
    }
}

fn titled(frame: &Frame, number: u32) -> String {
    frame.t1("roundtable-rules-version", "number", number).into_owned()
}

fn draft(frame: &Frame, known: &Known) -> Option<Draft> {
    let next = known.versions.first().map_or(1, |last| last.number() + 1);
    let draft = known.draft();
    Some(Draft {
        id: draft.map(|draft| draft.id().to_string()).unwrap_or_default(),
        title: titled(frame, draft.map_or(next, Version::number)),
        version: draft.map(|draft| draft.0.version),
        earliest: earliest(known.today).to_string(),
    })
}

fn asked(frame: &Frame, known: &Known) -> Result<Option<Asked>, StoreError> {
    let Some((version, facts, answers)) = &known.asked else { return Ok(None) };
    let state = version.state()?;
    let possible = |event: &Event| state.after(*event, *facts).is_ok();
    let steps = STEPS.iter().filter(|(from, ..)| *from == state).map(|(_, event, _)| *event);
    let steps = steps.filter(possible).map(|event| (event.name(), named(frame, "rules-event", event.name())));
    let objects = answers.iter().filter(|answer| answer.says == Says::Object);
    let objection = |answer: &Answer| {
        let seat = known.names.seat(answer.seat)?;
        Some(Objection {
            seat: seat.id().to_string(),
            by: SeatName::of(frame, &known.names, seat),
            entered_for: answer.entered_for,
            reason: answer.reason.clone().unwrap_or_default(),
            reply: answer.reply.clone().unwrap_or_default(),
        })
    };
    let until = version.answer_by().map(|day| frame.locale().date(day)).unwrap_or_default();
    Ok(Some(Asked {
        id: version.id().to_string(),
        title: titled(frame, version.number()),
        until: frame.t1("roundtable-rules-until", "date", until).into_owned(),
        counts: counts(frame, facts),
        objections: objects.filter_map(objection).collect(),
        steps: steps.collect(),
    }))
}

/// The versions that are neither written nor asked about, with how each ended.
fn earlier(frame: &Frame, known: &Known) -> Result<Vec<(String, String)>, StoreError> {
    let mut all = Vec::new();
    for version in &known.versions {
        let state = version.state()?;
        if matches!(state, State::Draft | State::Proposed) {
            continue;
        }
        let on = version.decided_on().map(|day| frame.locale().date(day));
        let state = named(frame, "rules-state", state.name());
        let said = match on {
            Some(date) => frame.t2("roundtable-rules-on", "state", state, "date", date).into_owned(),
            None => state,
        };
        all.push((titled(frame, version.number()), said));
    }
    Ok(all)
}

impl<'a> Page<'a> for RulesPage<'a> {
    const NAME: &'static str = "desk-rules";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let page = |known: Known| {
            let typed = Typed::of(&frame, &known, true);
            RulesPage::of(frame.clone(), &known, typed).ok()
        };
        [full(), bare()].into_iter().filter_map(page).collect()
    }
}

fn bare() -> Known {
    Known {
        table: sample_table(),
        versions: Vec::new(),
        asked: None,
        names: Names::default(),
        today: sample::TODAY,
    }
}

fn full() -> Known {
    let seats = sample::seats();
    let answers = sample::rules_answers(&seats);
    let facts = Facts { over: true, seats: 3, answered: 3, agreed: 2, unreplied: 1, ..Facts::default() };
    let versions = (1..).zip(State::ALL).map(|(number, state)| sample::version(number, state)).collect();
    let asked = Some((sample::version(2, State::Proposed), facts, answers));
    Known { versions, asked, names: sample::names(seats), ..bare() }
}

async fn known(front: &Front, here: &Here, _: &Grant<Convene>) -> Result<Known, PageError> {
    let (on, today) = (front.read().await?, front.today());
    let names = here.seats(front, &on).await?;
    let versions = rules::of(&on, here.table.id()).await.map_err(PageError::unexpected)?;
    let proposed = |version: &&Version| version.state().is_ok_and(|state| state == State::Proposed);
    let asked = match versions.iter().find(proposed) {
        Some(version) => {
            let facts = rules::facts(&on, version, today).await.map_err(PageError::unexpected)?;
            let answers = rules::answers(&on, version.id()).await.map_err(PageError::unexpected)?;
            Some((version.clone(), facts, answers))
        }
        None => None,
    };
    Ok(Known { table: here.table.clone(), versions, asked, names, today })
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = path_of(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let known = known(&front, &here, &convenes).await?;
    let typed = Typed::of(&frame, &known, query.as_deref() == Some(FROM_KIT));
    RulesPage::of(frame, &known, typed).map_err(PageError::unexpected)?.respond()
}
