//! `/{lang}/edits/{id}`: for moderators, one change that was sent in: what it changes word by word, the call back a critical
//! one needs, and saying yes, changing it, or giving it back.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use directory::editing::{self, Refused, Review};
use directory::model::edit::{self, Changed, Hold, Piece, Sheet};
use directory::needs::Needs;
use directory::policy::{DecideCritical, Moderate};
use kernel::policy::{Grant, Relation};
use kernel::{Id, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};

use super::view::{Asked, Section, sections};
use super::words::{Words, errors, label, seen_by};
use super::{date, failed, mail};
use crate::pages::Front;

/// The longest reason taken, in characters.
const LONGEST: usize = 1_000;

/// A change to read.
#[derive(Template)]
#[template(path = "review.html")]
pub struct ReviewPage<'a> {
    frame: Frame<'a>,
    action: String,
    name: String,
    lang: Lang,
    organization: Option<Text>,
    hands: String,
    since: String,
    /// Its public page and what it said before, where it is there already.
    service: Option<(String, String)>,
    differences: Vec<Difference>,
    /// That others are at the place that changes.
    shared: Option<String>,
    hold: Option<String>,
    /// What is known of whom to call, before the change.
    call: Option<Call>,
    may_approve: bool,
    sections: Vec<Section>,
    seen: i64,
    reason: String,
    told: Option<String>,
    open: bool,
    errors: Vec<FieldError>,
}

/// Whom to call back.
struct Call {
    phones: Vec<String>,
    done: Option<String>,
}

/// A field that changes.
pub(super) struct Difference {
    pub(super) label: String,
    pub(super) critical: bool,
    pub(super) pieces: Vec<Piece>,
    /// Who may see it, where that is said of it.
    pub(super) seen: Option<String>,
    /// Whether others changed it meanwhile too.
    pub(super) both: bool,
}

/// What changes, field by field and word by word.
pub(super) fn differences(
    words: Words,
    changes: &[Changed],
    both: &[&edit::Field],
    sheet: &Sheet,
) -> Vec<Difference> {
    let difference = |changed: &Changed| {
        let (was, is) = (words.said(changed.field, &changed.was), words.said(changed.field, &changed.is));
        let seen = changed.field.at.seen().map(|seen| sheet.at(seen)).filter(|seen| !seen.is_empty());
        let seen = seen.filter(|_| !changed.is.is_empty()).map(|seen| seen_by(words.frame, seen));
        Difference {
            label: label(words.frame, changed.field),
            critical: changed.is_critical(),
            seen: seen.map(|seen| words.frame.t1("desk-edit-seen-by", "who", seen).into_owned()),
            pieces: pieces(changed.field, was, is),
            both: both.contains(&changed.field),
        }
    };
    let told = changes.iter().filter(|changed| changed.field.input != edit::Input::Carried);
    told.map(difference).collect()
}

/// A text is read word by word; of what is chosen, the one goes and the other comes.
fn pieces(field: &edit::Field, was: String, is: String) -> Vec<Piece> {
    if !matches!(field.input, edit::Input::Choice(_) | edit::Input::Audience | edit::Input::Date) {
        return edit::words(&was, &is);
    }
    let between = !was.is_empty() && !is.is_empty();
    let gone = (!was.is_empty()).then_some(Piece::Gone(was));
    let come = (!is.is_empty()).then_some(Piece::Come(is));
    [gone, between.then(|| Piece::Same(" ".to_owned())), come].into_iter().flatten().collect()
}

/// What the page shows besides the change.
#[derive(Default)]
struct Shown {
    typed: Option<Sheet>,
    reason: String,
    told: Option<&'static str>,
    errors: Vec<FieldError>,
}

impl<'a> ReviewPage<'a> {
    fn of(
        frame: Frame<'a>,
        review: &Review,
        organization: Option<Text>,
        needs: &Needs,
        shown: Shown,
    ) -> Self {
        let (edit, merged) = (&review.edit, &review.merged);
        let hold = review.hold.map(|hold| held(&frame, hold));
        let call = review.critical.then(|| Call {
            phones: phones(&review.now),
            done: edit
                .called_back
                .map(|at| frame.t1("desk-edit-called", "date", date(&frame, at)).into_owned()),
        });
        let sheet = shown.typed.as_ref().unwrap_or(&merged.sheet);
        let asked = Asked { sheet, theirs: None, around: &review.around, needs };
        let mut errors = shown.errors;
        if errors.is_empty() {
            errors = super::words::errors(&frame, &review.wrong);
        }
        let changes = edit::changed(&review.now, &merged.sheet);
        let others = review.around.at_changed(&changes, [&review.now, &merged.sheet]);
        let shared =
            (others > 0).then(|| frame.t1("directory-edit-shared-place", "count", others).into_owned());
        ReviewPage {
            action: frame.link(&format!("/edits/{}", edit.id)),
            name: merged.sheet.get("name").to_owned(),
            lang: edit.lang,
            organization,
            hands: review
                .hands
                .iter()
                .map(|name| page::plain(name).into_owned())
                .collect::<Vec<_>>()
                .join(", "),
            since: date(&frame, edit.submitted_at.unwrap_or(edit.changed_at)),
            service: (!review.now.is_empty()).then(|| {
                let at = |room: &str| frame.link(&format!("/{room}/{}", edit.service));
                (at("service"), at("history"))
            }),
            shared,
            differences: differences(Words { frame: &frame, needs }, &changes, &merged.both, &merged.sheet),
            may_approve: review.hold.is_none() && review.wrong.is_empty(),
            hold,
            call,
            sections: sections(&frame, &asked),
            seen: review.seen(),
            reason: shown.reason,
            told: shown.told.map(|key| frame.t(key).into_owned()),
            open: shown.typed.is_some() || !review.wrong.is_empty(),
            errors,
            frame,
        }
    }
}

/// Why something can't be approved yet.
fn held(frame: &Frame, hold: Hold) -> String {
    let Hold::Waits(until) = hold else { return frame.t("desk-edit-second-person").into_owned() };
    let at = until.utc().with_timezone(&frame.city().zone);
    let (day, time) = (frame.locale().date(at.date_naive()), frame.locale().time(at.time()));
    frame.t2("desk-edit-waits", "date", day, "time", time).into_owned()
}

fn phones(now: &Sheet) -> Vec<String> {
    let known = ["phone", "phone_2"].into_iter().map(|name| now.get(name).to_owned());
    known.filter(|number| !number.is_empty()).collect()
}

impl<'a> Page<'a> for ReviewPage<'a> {
    const NAME: &'static str = "desk-edit";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let needs = crate::pages::sample::needs();
        let (form, wrong, theirs) = super::view::sample_form();
        let edit = super::view::sample_states().into_iter().flatten().next_back();
        let review = |hold: Option<Hold>, critical: bool| {
            let edit = edit.clone()?;
            let merged = edit::merge(&form.now, &theirs, &{
                let mut sheet = form.now.clone();
                sheet.set("phone", "+36 1 000 0002");
                sheet
            });
            let called_back = critical.then_some(edit.changed_at);
            Some(Review {
                edit: editing::Edit { called_back, ..edit },
                now: form.now.clone(),
                merged,
                critical,
                hold,
                hands: vec!["Minta Mária".to_owned()],
                wrong: if hold.is_some() { wrong.clone() } else { Vec::new() },
                around: form.around.clone(),
            })
        };
        let waits = Hold::Waits(kernel::Instant::from_micros(1_795_338_000_000_000));
        let all = [(None, false), (None, true), (Some(waits), true), (Some(Hold::SecondPerson), true)];
        let reviews = all.into_iter().filter_map(|(hold, critical)| review(hold, critical));
        reviews.map(|review| ReviewPage::of(frame.clone(), &review, None, &needs, Shown::default())).collect()
    }
}

async fn drawn<'a>(
    front: &'a Front,
    frame: Frame<'a>,
    grant: &Grant<Moderate>,
    id: Id,
    shown: Shown,
) -> Result<ReviewPage<'a>, PageError> {
    let (store, city) = (front.live.store(), Arc::clone(&front.live.now().city));
    let review = editing::one(store, grant, id, &city).await.map_err(failed)?;
    let found = editing::organizations(store, grant, std::slice::from_ref(&review.edit)).await;
    let names = super::queue::names(&found.map_err(PageError::unexpected)?, frame.lang());
    let organization = names.get(&review.edit.organization).cloned();
    Ok(ReviewPage::of(frame, &review, organization, front.live.now().needs(), shown))
}

fn path(id: Id) -> String {
    format!("/edits/{id}")
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Moderate>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let told = (query.as_deref() == Some("saved")).then_some("desk-edit-saved");
    drawn(&front, frame, &grant, id, Shown { told, ..Shown::default() }).await?.respond()
}

/// Says yes, changes it, gives it back, or notes that somebody called.
pub(crate) async fn decide(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Moderate>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let (store, city) = (front.live.store(), Arc::clone(&front.live.now().city));
    let seen: i64 = field(&sent, "seen").parse().unwrap_or(0);
    let reason: String = field(&sent, "reason").trim().chars().take(LONGEST).collect();
    let what = field(&sent, "do");
    let critical = front.policy.grant::<DecideCritical>(grant.actor(), Relation::Nobody).ok();
    let critical = critical.as_ref();
    let mut typed = None;
    let done = match what {
        "approve" => {
            let approved = editing::approve(store, &grant, critical, id, seen, &city, mail(&front)).await;
            match approved.map_err(failed)? {
                Ok(number) => {
                    front.live.show(number).await.map_err(PageError::unexpected)?;
                    Ok(())
                }
                Err(refused) => Err(refused),
            }
        }
        "return" if reason.is_empty() => {
            let message = frame.t("desk-edit-reason-missing").into_owned();
            let errors = vec![FieldError { field: "reason".to_owned(), message }];
            return drawn(&front, frame, &grant, id, Shown { errors, ..Shown::default() }).await?.again();
        }
        "return" => {
            editing::give_back(store, &grant, id, seen, &reason, &city, mail(&front)).await.map_err(failed)?
        }
        "amend" => {
            let sheet = Sheet::sent(&sent);
            let amended = editing::amend(store, &grant, id, seen, &sheet, &city, mail(&front)).await;
            typed = Some(sheet);
            amended.map_err(failed)?
        }
        "called" => editing::called_back(store, &grant, critical, id, seen, &city).await.map_err(failed)?,
        _ => return Err(PageError::NotFound),
    };
    let refused = match done {
        Ok(()) if ["approve", "return"].contains(&what) => {
            return Ok(Redirect::to(&frame.link("/edits")).into_response());
        }
        Ok(()) => return Ok(Redirect::to(&frame.link(&format!("{path}?saved"))).into_response()),
        Err(refused) => refused,
    };
    let shown = match refused {
        Refused::Changed => Shown { told: Some("desk-edit-changed"), typed, reason, ..Shown::default() },
        Refused::Unsure => return Err(PageError::Unsure),
        Refused::Hold(_) => Shown { told: Some("desk-edit-held"), typed, reason, ..Shown::default() },
        Refused::Wrong(wrong) => Shown { errors: errors(&frame, &wrong), typed, reason, told: None },
    };
    match drawn(&front, frame, &grant, id, shown).await {
        Ok(page) => page.again(),
        // Somebody else has decided: there is nothing here to read any more.
        Err(PageError::NotFound) => {
            let frame = front.shell.desk(lang, "/edits", grant.actor())?;
            Ok(Redirect::to(&frame.link("/edits")).into_response())
        }
        Err(error) => Err(error),
    }
}
