//! `/{lang}/ours/{id}/service/{service}`: what a service says, as a form in the order people think. It is saved as a draft
//! while one writes, and nothing typed is ever lost.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use directory::editing::{self, Edit, Place, Saved};
use directory::model::edit::{Sheet, State, Step};
use directory::needs::Needs;
use directory::policy::EditOwn;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use kernel::policy::Grant;
use kernel::{Id, Lang};
use network::policy::Open;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};

use super::view::{Asked, Section, sections};
use super::words::errors;
use super::{date, failed, mail, there, writes};
use crate::pages::Front;

/// What the script asks with when it saves by itself.
const BY_ITSELF: HeaderName = HeaderName::from_static("x-autosave");

/// The form of a service.
#[derive(Template)]
#[template(path = "write.html")]
pub struct WritePage<'a> {
    frame: Frame<'a>,
    home: String,
    action: String,
    title: String,
    sections: Vec<Section>,
    language: String,
    lang: Lang,
    told: Option<(&'static str, String)>,
    reason: Option<String>,
    state: State,
    saved: Option<String>,
    /// What the form is made from, sent back with it.
    version: i64,
    base: String,
    once: String,
    errors: Vec<FieldError>,
}

/// What a form shows besides what the store knows.
struct Shown<'s> {
    sheet: Sheet,
    theirs: Option<&'s Sheet>,
    errors: Vec<FieldError>,
    told: Option<(&'static str, &'static str)>,
    once: String,
}

impl Shown<'_> {
    fn of(form: &editing::Form) -> Shown<'static> {
        let sheet = form.edit.as_ref().map_or_else(|| form.now.clone(), |edit| edit.sheet.clone());
        // A draft of before the form asked who may see something says it as it is.
        let sheet = sheet.settled(&form.now, form.around.elsewhere.len());
        Shown { sheet, theirs: None, errors: Vec::new(), told: None, once: String::new() }
    }
}

impl<'a> WritePage<'a> {
    fn of(frame: Frame<'a>, place: Place, form: &editing::Form, needs: &Needs, shown: Shown) -> Self {
        let edit = form.edit.as_ref();
        let lang = edit.map(|edit| edit.lang).or(form.lang).unwrap_or(place.lang);
        let asked = Asked { sheet: &shown.sheet, theirs: shown.theirs, around: &form.around, needs };
        let title = if form.now.is_empty() { "directory-edit-form-new" } else { "directory-edit-form-title" };
        let draft = edit.filter(|edit| edit.state == State::Draft);
        WritePage {
            home: frame.link(&format!("/ours/{}/services", place.organization)),
            action: frame.link(&path(place)),
            title: frame.t(title).into_owned(),
            sections: sections(&frame, &asked),
            language: frame.locale().language_name(lang.as_str()),
            lang,
            told: shown.told.map(|(color, key)| (color, frame.t(key).into_owned())),
            reason: edit.and_then(|edit| edit.reason.clone()),
            state: edit.map_or(State::Approved, |edit| edit.state),
            saved: draft.map(|edit| {
                frame.t1("directory-edit-state-draft", "date", date(&frame, edit.changed_at)).into_owned()
            }),
            version: edit.map_or(0, |edit| edit.version),
            base: form.now.to_json(),
            once: shown.once,
            errors: shown.errors,
            frame: frame.unindexed(),
        }
    }
}

impl<'a> Page<'a> for WritePage<'a> {
    const NAME: &'static str = "directory-edit-write";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let organization = crate::pages::sample::id("home");
        let needs = &*crate::pages::sample::needs();
        let place = there(organization, organization, frame.lang());
        let (form, wrong, theirs) = super::view::sample_form();
        let forms =
            super::view::sample_states().into_iter().map(|edit| editing::Form { edit, ..form.clone() });
        let mut pages: Vec<Self> =
            forms.map(|form| WritePage::of(frame.clone(), place, &form, needs, Shown::of(&form))).collect();
        let blank = editing::Form {
            now: Sheet::default(),
            edit: None,
            around: editing::Around::default(),
            lang: None,
        };
        let new = Place { is_new: true, ..place };
        pages.push(WritePage::of(frame.clone(), new, &blank, needs, Shown::of(&blank)));
        let told = ["saved", "sent", "sent-critical", "changed", "not-now"];
        for query in told {
            let shown = Shown { told: notice(query), ..Shown::of(&form) };
            pages.push(WritePage::of(frame.clone(), place, &form, needs, shown));
        }
        let errors = errors(&frame, &wrong);
        let shown = Shown { theirs: Some(&theirs), errors, ..Shown::of(&form) };
        pages.push(WritePage::of(frame, place, &form, needs, shown));
        pages
    }
}

/// What is told on top of the page after something was done: its colour and key.
fn notice(done: &str) -> Option<(&'static str, &'static str)> {
    Some(match done {
        "saved" => ("success", "directory-edit-saved"),
        "sent" => ("success", "directory-edit-sent"),
        "sent-critical" => ("info", "directory-edit-sent-critical"),
        "changed" => ("warning", "directory-edit-changed"),
        "not-now" => ("warning", "directory-edit-not-now"),
        _ => return None,
    })
}

/// Where the form of a service stands.
fn path(place: Place) -> String {
    match place.is_new {
        true => format!("/ours/{}/new-service", place.organization),
        false => format!("/ours/{}/service/{}", place.organization, place.service),
    }
}

fn frame<'a>(front: &'a Front, place: Place) -> Result<Frame<'a>, PageError> {
    front.shell.frame(place.lang, path(place))
}

async fn form(front: &Front, grant: &Grant<EditOwn>, place: Place) -> Result<editing::Form, PageError> {
    let city = Arc::clone(&front.live.now().city);
    editing::form(front.live.store(), grant, place, &city).await.map_err(failed)
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, service)): Path<(Lang, Id, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let place = there(id, service, lang);
    let grant = writes(&front, &grant, id)?;
    let form = form(&front, &grant, place).await?;
    let told = notice(&query.unwrap_or_default());
    let snapshot = front.live.now();
    let needs = snapshot.needs();
    WritePage::of(frame(&front, place)?, place, &form, needs, Shown { told, ..Shown::of(&form) }).respond()
}

/// The id of a service that is new: it hangs on what the form was given, so that pressing twice makes one, and nobody
/// chooses an id that something else has.
fn new_place(organization: Id, once: &str, lang: Lang) -> Place {
    Place { organization, service: organization.part(&format!("service/{once}")), is_new: true, lang }
}

pub(crate) async fn new(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let grant = writes(&front, &grant, id)?;
    let once = front.live.store().ids().hidden().to_string();
    let place = new_place(id, &once, lang);
    let mut form = form(&front, &grant, place).await?;
    form.now.set("status", "active");
    let shown = Shown { once, ..Shown::of(&form) };
    form.now = Sheet::default();
    let snapshot = front.live.now();
    let needs = snapshot.needs();
    WritePage::of(frame(&front, place)?, place, &form, needs, shown).respond()
}

/// Keeps a service that is new.
pub(crate) async fn add(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let grant = writes(&front, &grant, id)?;
    // What stands in the form is an id; what else somebody sends makes an id of its own, of nothing.
    let place = new_place(id, field(&sent, "once"), lang);
    write(&front, &grant, place, sent, &headers).await
}

/// Saves, sends in, takes back or throws away.
pub(crate) async fn send(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, service)): Path<(Lang, Id, Id)>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let grant = writes(&front, &grant, id)?;
    write(&front, &grant, there(id, service, lang), sent, &headers).await
}

async fn write(
    front: &Front,
    grant: &Grant<EditOwn>,
    place: Place,
    sent: Vec<(String, String)>,
    headers: &HeaderMap,
) -> Result<Response, PageError> {
    let frame = frame(front, place)?;
    let snapshot = front.live.now();
    let needs = snapshot.needs();
    let home = frame.link(&format!("/ours/{}/services", place.organization));
    let step = match field(&sent, "do") {
        "submit" => Step::Submit,
        "take_back" => Step::TakeBack,
        "discard" => {
            let seen = field(&sent, "version").parse().unwrap_or(0);
            let gone = editing::discard(front.live.store(), grant, place, seen).await;
            if gone.map_err(PageError::unexpected)? {
                return Ok(Redirect::to(&home).into_response());
            }
            let form = form(front, grant, place).await?;
            let shown = Shown { told: notice("not-now"), ..Shown::of(&form) };
            return WritePage::of(frame, place, &form, needs, shown).again();
        }
        _ => Step::Write,
    };
    let sheet = Sheet::sent(&sent);
    let base = Sheet::from_json(field(&sent, "base")).unwrap_or_default();
    let seen = field(&sent, "version").parse().unwrap_or(0);
    let city = Arc::clone(&front.live.now().city);
    let store = front.live.store();
    let saved = editing::save(store, grant, place, &city, (seen, &base), (&sheet, step), mail(front)).await;
    let by_itself = headers.contains_key(BY_ITSELF);
    match saved {
        Ok(saved) if by_itself => Ok(answered(&frame, place, &saved)),
        Ok(Saved::Kept(edit)) => Ok(kept(&frame, &edit)),
        Ok(Saved::Wrong(edit, wrong)) => {
            let place = Place { is_new: false, ..place };
            let form = form(front, grant, place).await?;
            let shown = Shown { sheet: edit.sheet, errors: errors(&frame, &wrong), ..Shown::of(&form) };
            WritePage::of(frame.with_form(looked_at(&sent)), place, &form, needs, shown).again()
        }
        Ok(Saved::Changed(form)) => {
            let theirs = form.edit.as_ref().map_or(&form.now, |edit| &edit.sheet).clone();
            let place = Place { is_new: place.is_new && form.edit.is_none(), ..place };
            let once = field(&sent, "once").to_owned();
            let shown =
                Shown { sheet, theirs: Some(&theirs), told: notice("changed"), once, errors: Vec::new() };
            WritePage::of(frame.with_form(looked_at(&sent)), place, &form, needs, shown).again()
        }
        Err(editing::EditError::NotNow) => {
            let form = form(front, grant, place).await?;
            let shown = Shown { sheet, told: notice("not-now"), ..Shown::of(&form) };
            WritePage::of(frame, place, &form, needs, shown).again()
        }
        Err(error) => Err(failed(error)),
    }
}

/// Leads to the form of what was kept, which says what became of it.
pub(super) fn kept(frame: &Frame, edit: &Edit) -> Response {
    let done = match (edit.state, edit.critical) {
        (State::Submitted, true) => "sent-critical",
        (State::Submitted, false) => "sent",
        _ => "saved",
    };
    let path = format!("/ours/{}/service/{}?{done}", edit.organization, edit.service);
    Redirect::to(&frame.link(&path)).into_response()
}

/// What was sent, for the language menu: another language saves it and sends nothing in.
fn looked_at(sent: &[(String, String)]) -> Vec<(String, String)> {
    sent.iter().filter(|(name, _)| name != "do").cloned().collect()
}

/// The answer to the script that saves by itself: the version now kept, and where it stands.
fn answered(frame: &Frame, place: Place, saved: &Saved) -> Response {
    let kept = |edit: &Edit| {
        let path = frame.link(&format!("/ours/{}/service/{}", place.organization, place.service));
        (StatusCode::OK, serde_json::json!({ "version": edit.version, "path": path }))
    };
    let (status, body) = match saved {
        Saved::Kept(edit) | Saved::Wrong(edit, _) => kept(edit),
        Saved::Changed(_) => (StatusCode::CONFLICT, serde_json::json!({})),
    };
    let mut response = (status, body.to_string()).into_response();
    let kind = HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, kind);
    response
}
