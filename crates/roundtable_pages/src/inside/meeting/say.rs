//! What somebody says on the page of a meeting: whether they come, what minutes should say otherwise, that an action is
//! done.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::policy::Grant;
use kernel::{Id, Instant, Lang};
use page::{FieldError, Fields, Frame, Granted, Page, PageError, Path};
use people::Person;
use people::model::mail::Often;
use roundtable::Unchanged;
use roundtable::interpreters::Interpreted;
use roundtable::invitations::{self, Invitation, Needs};
use roundtable::meetings::Meeting;
use roundtable::minutes::{self, LONGEST};
use roundtable::model::agenda::Kind as For;
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::model::minutes::State as Written;
use roundtable::model::seat::Category;
use roundtable::model::speech::{Kind as Speaks, State as Speech};
use roundtable::model::table::Light;
use roundtable::names::Names;
use roundtable::policy::{Correct, Open, ReadInside};
use roundtable::shown::MinutesShown;
use roundtable::speeches;
use roundtable::tables::Table;

use super::speaking::List;
use super::{Asked, InsideMeeting, Known, Proposed, SAVED, Typed, arrive, entered, known, speaking};
use crate::check_in::Door;
use crate::forms::wrong;
use crate::here::Here;
use crate::inside::{MEETING, actions};
use crate::{Front, invited, sample, sample_id};

/// Says something.
pub(crate) async fn say(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{MEETING}/{id}"))?;
    let (here, meeting, read) = entered(&front, &grant, id).await?;
    match page::field(&sent, "do") {
        "answer" => answer(&front, frame, &here, meeting, &read, &sent).await,
        "check-in" => arrive::check_in(&front, frame, &here, meeting, &read, &sent).await,
        "speak" | "withdraw" => speaking::say(&front, frame, &here, meeting, &read, &sent).await,
        "correct" => correct(&front, frame, &here, meeting, &read, &sent).await,
        _ => {
            actions::finished(&front, &here, &sent).await?;
            Ok(saved(&frame, id, "agenda"))
        }
    }
}

pub(super) fn saved(frame: &Frame, meeting: Id, part: &str) -> Response {
    Redirect::to(&frame.link(&format!("{MEETING}/{meeting}?{SAVED}#{part}"))).into_response()
}

async fn answer(
    front: &Front,
    frame: Frame<'_>,
    here: &Here,
    meeting: Meeting,
    read: &Grant<ReadInside>,
    sent: &[(String, String)],
) -> Result<Response, PageError> {
    let id = meeting.id();
    let key = match &invited::said(sent) {
        None => "roundtable-invited-which",
        Some(answer) => match invitations::answer_own(&front.store, read, front.office(), id, answer).await {
            Ok(_) => return Ok(saved(&frame, id, "answer")),
            Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
            Err(Unchanged::Gone) => return Err(PageError::NotFound),
            Err(_) => "roundtable-not-now",
        },
    };
    let error = wrong(&frame, "answer", key);
    let known = known(front, here, meeting, read, frame.lang()).await?;
    let typed = Typed { needs: Some(invited::needs(sent)), ..Typed::default() };
    let page = InsideMeeting::of(frame.with_form(sent.to_vec()), &known, &typed, front.today())?;
    InsideMeeting { errors: vec![error], ..page }.again()
}

async fn correct(
    front: &Front,
    frame: Frame<'_>,
    here: &Here,
    meeting: Meeting,
    read: &Grant<ReadInside>,
    sent: &[(String, String)],
) -> Result<Response, PageError> {
    let grant: Grant<Correct> = here.grant(front)?;
    let entry = match page::field(sent, "entry") {
        "" => None,
        entry => Some(entry.parse::<Id>().map_err(|_| PageError::NotFound)?),
    };
    let (id, text) = (meeting.id(), page::field(sent, "text").trim().to_owned());
    let known = known(front, here, meeting, read, frame.lang()).await?;
    // A line they do not see is one that is not there.
    if entry.is_some_and(|entry| !known.reads(entry)) {
        return Err(PageError::NotFound);
    }
    let at = entry.map_or_else(|| "text".to_owned(), |entry| format!("text-{entry}"));
    let error = match propose(front, &grant, &known, entry, &text, &frame, &at).await? {
        None => return Ok(saved(&frame, id, "corrections")),
        Some(error) => error,
    };
    let page = InsideMeeting::of(frame.with_form(sent.to_vec()), &known, &Typed::default(), front.today())?;
    InsideMeeting { errors: vec![error], proposed: Proposed { entry, text }, ..page }.again()
}

/// Proposes a correction; sent twice it stands once. Answers what is wrong with it.
async fn propose(
    front: &Front,
    grant: &Grant<Correct>,
    known: &Known,
    entry: Option<Id>,
    text: &str,
    frame: &Frame<'_>,
    at: &str,
) -> Result<Option<FieldError>, PageError> {
    if text.is_empty() {
        return Ok(Some(wrong(frame, at, "roundtable-inside-correction-missing")));
    }
    if text.chars().count() > LONGEST {
        return Ok(Some(wrong(frame, at, "roundtable-inside-correction-long")));
    }
    match minutes::propose(&front.store, grant, known.meeting.id(), entry, text).await {
        Ok(_) => Ok(None),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(_) => Ok(Some(wrong(frame, at, "roundtable-not-now"))),
    }
}

/// Meetings as samples show them: before, with everything to answer; in review; approved; called off.
pub(super) fn samples() -> Vec<Known> {
    let before = Known { asked: Some(asked()), ..bare(State::Announced) };
    let read =
        |state: Written| MinutesShown { minutes: sample::minutes(state.name()), lines: sample::lines() };
    let reviewed = Known {
        minutes: Some(read(Written::InReview)),
        corrections: sample::corrections(),
        may_correct: true,
        may_finish_all: true,
        ..bare(State::Held)
    };
    let approved = Known { minutes: Some(read(Written::Approved)), ..bare(State::Closed) };
    let door = |left: &[&str]| {
        let left = left.iter().map(|seat| sample_id(seat)).collect();
        let door = Some(Door { left, remote: Some(false) });
        Known { door, ..bare(State::InProgress) }
    };
    vec![
        door(&[]),
        door(&["seat"]),
        talking(),
        before,
        reviewed,
        approved,
        bare(State::Held),
        bare(State::Cancelled),
    ]
}

fn bare(state: State) -> Known {
    let mut table = sample::table();
    let lights = [Light::Interpretation, Light::Childcare].map(Light::name).join(",");
    table.0.set("lights", Some(kernel::Value::Line(lights.into())));
    Known {
        table: Table(table.0),
        meeting: sample::meeting(state),
        items: sample::items(&For::ALL),
        minutes: None,
        corrections: Vec::new(),
        come: (14, 3),
        asked: None,
        mine: Default::default(),
        door: None,
        speakers: None,
        languages: Interpreted { arranged: vec![Lang::EN], open: vec![Lang::AR] },
        names: Names::default(),
        may_correct: false,
        may_finish_all: false,
    }
}

/// A meeting that goes on, with somebody who speaks and some who wait: a guest, the reader, one whom nobody names.
fn talking() -> Known {
    let now = Instant::from_micros(1_795_338_000_000_000);
    let speech = |name: &str, seat: Option<&str>, item: &str, state: Speech| speeches::Speech {
        id: sample_id(name),
        item: Some(sample_id(item)),
        seat: seat.map(sample_id),
        kind: Speaks::Question,
        state,
        asked_at: now,
        started_at: state.has_spoken().then(|| now.plus_seconds(-95)),
        ended_at: None,
    };
    let speeches = vec![
        speech("speaks", None, "item 0", Speech::Speaking),
        speech("mine", Some("seat"), "item 0", Speech::Asked),
        speech("nobody", Some("other"), "item 1", Speech::Asked),
    ];
    let seats = ["seat", "other"].map(|name| sample::seat(name, Category::CommunityRepresentative));
    Known {
        speakers: Some(List { speeches, now, may_ask: true }),
        mine: [sample_id("seat")].into(),
        names: sample::names(seats.to_vec()),
        ..bare(State::InProgress)
    }
}

fn asked() -> Asked {
    let invitation = Invitation {
        id: sample_id("invitation"),
        meeting: sample_id("meeting"),
        person: sample_id("person"),
        seat: None,
        state: Answered::NeedsAction,
        needs: Needs::default(),
        offered_until: None,
        delegated_to: None,
    };
    let person = Person {
        id: sample_id("alternate"),
        name: "Minta Éva".to_owned(),
        address: None,
        language: Lang::HU,
        joined: None,
        disabled: None,
        second_step: None,
        mail: Often::Daily,
        sign_in_name: None,
    };
    Asked { invitation, alternates: vec![person] }
}
