//! `/{lang}/account`: what is kept about oneself, and where one is signed in.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono_tz::Tz;
use http::{HeaderMap, header};
use kernel::policy::{Actor, Held, Role};
use kernel::{Id, Instant, Lang};
use page::{CachePolicy, Fields, Frame, Granted, Page, PageError, Path, field};
use people::keys::Standing;
use people::model::mail::Often;
use people::model::second_step::{Counts, FEW_CODES, Kind as Step};
use people::model::session::Times;
use people::model::way_in::Kind;
use people::policy::SeeSelf;
use people::session::{self, Ending, Session};
use people::{Person, mail};
use post::Address;

use crate::{Front, cookie};

/// One's own account.
#[derive(Template)]
#[template(path = "account.html")]
pub struct Account<'a> {
    frame: Frame<'a>,
    name: String,
    address: Option<String>,
    /// What they come in by who have no address.
    sign_in_name: Option<String>,
    /// Whether they come in only by a link that is handed to them.
    handed: bool,
    /// Since when letters come back, as a sentence.
    unreached: Option<String>,
    often: Vec<Choice>,
    often_saved: bool,
    language: String,
    roles: Vec<String>,
    sessions: Vec<Shown>,
    /// Whether they work here, with a role of the whole network.
    works: bool,
    /// The pages of organisations at which they hold a role.
    ours: Vec<String>,
    proof: Proof,
}

/// How often letters that can wait come.
struct Choice {
    value: &'static str,
    label: String,
    on: bool,
}

/// What stands on the page besides roles, sessions and proof.
#[derive(Default)]
struct Letters {
    /// Since when letters come back.
    unreached: Option<Instant>,
    /// Whether it was chosen just now how often they come.
    saved: bool,
}

/// How they show that it is them.
struct Proof {
    /// What the second step is and since when, in a sentence; none where there is none.
    says: Option<String>,
    /// How many codes on paper are left, where there is a second step.
    left: Option<i64>,
    /// Whether so few are left that new ones are due.
    few: bool,
    /// Whether a role they hold waits for one.
    needed: bool,
    /// Whether it was settled just now.
    done: bool,
}

impl Proof {
    fn of(frame: &Frame, standing: Option<Standing>, actor: &Actor, done: bool) -> Proof {
        let says = standing.map(|standing| {
            let day = standing.since.utc().with_timezone(&frame.city().zone).date_naive();
            let key = match standing.kind {
                Step::App => "people-account-proof-app",
                Step::Paper => "people-account-proof-paper",
            };
            frame.t1(key, "date", frame.locale().date_short(day)).into_owned()
        });
        let left = standing.map(|standing| standing.codes);
        Proof {
            needed: says.is_none() && actor.held().iter().any(|held| held.role.needs_second_step()),
            few: left.is_some_and(|left| left <= FEW_CODES),
            says,
            left,
            done,
        }
    }
}

/// A session as it is listed.
struct Shown {
    id: String,
    date: String,
    time: String,
    here: bool,
}

impl<'a> Account<'a> {
    fn of(
        frame: Frame<'a>,
        person: Person,
        actor: &Actor,
        sessions: &[Session],
        here: Option<Id>,
        (proof, letters): (Proof, Letters),
    ) -> Self {
        let zone = frame.city().zone;
        let often = |often: Often| Choice {
            value: often.name(),
            label: frame.t(format!("people-often-{}", often.name())).into_owned(),
            on: often == person.mail,
        };
        Account {
            often: Often::ALL.map(often).into(),
            often_saved: letters.saved,
            unreached: letters.unreached.map(|since| {
                let day = since.utc().with_timezone(&zone).date_naive();
                frame.t1("people-account-mail-unreached", "date", frame.locale().date_short(day)).into_owned()
            }),
            handed: person.is_handed_links(),
            sign_in_name: person.sign_in_name,
            name: person.name,
            address: person.address.map(|address: Address| address.as_str().to_owned()),
            language: frame.locale().language_name(person.language.as_str()),
            works: actor.held().iter().any(|held| held.organization.is_none()),
            ours: ours(&frame, actor.held()),
            roles: role_names(&frame, actor.held()),
            sessions: sessions.iter().map(|session| shown(&frame, session, zone, here)).collect(),
            proof,
            frame: frame.unindexed(),
        }
    }
}

fn ours(frame: &Frame, held: &[Held]) -> Vec<String> {
    let at: BTreeSet<Id> = held.iter().filter_map(|held| held.organization).collect();
    at.iter().map(|organization| frame.link(&format!("/ours/{organization}"))).collect()
}

/// What roles are called.
pub(crate) fn role_names(frame: &Frame, held: &[Held]) -> Vec<String> {
    held.iter().map(|held| frame.t(people::role_key(held.role)).into_owned()).collect()
}

fn shown(frame: &Frame, session: &Session, zone: Tz, here: Option<Id>) -> Shown {
    let began = session.times.began.utc().with_timezone(&zone);
    Shown {
        id: session.id.to_string(),
        date: frame.locale().date_short(began.date_naive()),
        time: frame.locale().time(began.time()),
        here: here == Some(session.id),
    }
}

impl<'a> Page<'a> for Account<'a> {
    const NAME: &'static str = "people-account";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let id = |name| Id::foreign("sample", name);
        let person = Person {
            id: id("anna"),
            name: "Minta Anna".to_owned(),
            address: Address::parse("anna@minta.example").ok(),
            language: Lang::HU,
            joined: None,
            disabled: None,
            second_step: None,
            mail: Often::Daily,
            sign_in_name: None,
        };
        let nameless = Person { address: None, sign_in_name: Some("1234 5678".to_owned()), ..person.clone() };
        let handed = Person { address: None, ..person.clone() };
        let session = |name| Session {
            id: id(name),
            person: person.id,
            by: Kind::SignIn,
            times: Times::new(Instant::from_micros(1_795_338_000_000_000)),
            counts: Counts::default(),
        };
        let since = Instant::from_micros(1_795_338_000_000_000);
        let step = |kind, codes| Some(Standing { kind, since, codes });
        let network = |role| Held { role, organization: None };
        let all = Actor::person(person.id, [network(Role::Coordinator), network(Role::Moderator)]);
        let none = Actor::person(person.id, []);
        let sessions = [session("here"), session("there")];
        let page = |person: &Person, actor: &Actor, sessions: &[Session], standing, done| {
            let proof = Proof::of(&frame, standing, actor, done);
            let letters = Letters { unreached: done.then_some(since), saved: done };
            Account::of(frame.clone(), person.clone(), actor, sessions, Some(id("here")), (proof, letters))
        };
        vec![
            page(&person, &all, &sessions, None, false),
            page(&person, &all, &sessions, step(Step::App, 10), true),
            page(&nameless, &all, &sessions, step(Step::Paper, 1), false),
            page(&handed, &none, &sessions[..1], None, false),
        ]
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/account")?;
    let actor = grant.actor();
    let id = actor.id().ok_or(PageError::NotFound)?;
    let person = crate::proof::person(&front, Some(id)).await?;
    let standing = people::keys::standing(&front.keys, id).await.map_err(PageError::unexpected)?;
    let proof = Proof::of(&frame, standing, actor, query.as_deref() == Some("second-step"));
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let unreached = post::unreached(&on).await.map_err(PageError::unexpected)?.get(&id).copied();
    drop(on);
    let letters = Letters { unreached, saved: query.as_deref() == Some("mail") };
    let sessions = session::of(&front.store, id).await.map_err(PageError::unexpected)?;
    let here = here(&front, &headers).await?;
    Account::of(frame, person, actor, &sessions, here, (proof, letters)).respond()
}

/// Chooses how often letters come that can wait.
pub(crate) async fn letters(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/account")?;
    let Some(often) = Often::from_name(field(&sent, "often")) else {
        return Ok(Redirect::to(&frame.link("/account")).into_response());
    };
    mail::set(&front.store, &grant, often).await.map_err(PageError::unexpected)?;
    Ok(Redirect::to(&frame.link("/account?mail")).into_response())
}

/// Ends one session, or all but this.
pub(crate) async fn end(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/account")?;
    let one = pairs.iter().find(|(name, _)| name == "session").and_then(|(_, id)| id.parse().ok());
    let others = pairs.iter().any(|(name, _)| name == "others");
    let which = match (one, here(&front, &headers).await?) {
        (Some(session), _) => Some(Ending::One(session)),
        (None, Some(here)) if others => Some(Ending::AllBut(here)),
        _ => None,
    };
    if let Some(which) = which {
        session::end(&front.store, &grant, which).await.map_err(PageError::unexpected)?;
    }
    Ok(Redirect::to(&frame.link("/account")).into_response())
}

/// Signs out here.
pub(crate) async fn sign_out(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/")?;
    if let Some(here) = here(&front, &headers).await? {
        session::end(&front.store, &grant, Ending::One(here)).await.map_err(PageError::unexpected)?;
    }
    let mut response = Redirect::to(&frame.link("/")).into_response();
    response.headers_mut().insert(header::SET_COOKIE, cookie::SESSION.set("", 0, front.secure())?);
    Ok(response)
}

/// The session of this browser.
async fn here(front: &Front, headers: &HeaderMap) -> Result<Option<Id>, PageError> {
    let Some(cookie) = cookie::SESSION.read(headers, front.secure()) else { return Ok(None) };
    let found = session::find(&front.store, cookie).await.map_err(PageError::unexpected)?;
    Ok(found.map(|(session, _)| session.id))
}
