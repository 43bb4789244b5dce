//! `/{lang}/history/{id}`: for moderators, what a service said before, change by change, and bringing a version back.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use directory::editing::{self, EditError, Version};
use directory::model::edit::Piece;
use directory::needs::Needs;
use directory::policy::Moderate;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{
    CachePolicy, Earlier, FieldError, Fields, Frame, Granted, Happened, Page, PageError, Path, field,
};

use super::review::{Difference, differences};
use super::words::Words;
use super::{failed, mail};
use crate::pages::Front;
use crate::pages::happened::Happenings;

/// What a service said before.
#[derive(Template)]
#[template(path = "past.html")]
pub struct PastPage<'a> {
    frame: Frame<'a>,
    public: String,
    action: String,
    name: String,
    rows: Vec<Row>,
    happened: Option<Happened>,
    errors: Vec<FieldError>,
}

/// A version.
struct Row {
    unit: Id,
    head: String,
    /// Whether it is what stands there now.
    now: bool,
    /// Whether it is the first one: nothing stood there before.
    first: bool,
    differences: Vec<Difference>,
}

impl<'a> PastPage<'a> {
    fn of(frame: Frame<'a>, service: Id, versions: &[Version], needs: &Needs) -> Self {
        let row = |(at, version): (usize, &Version)| {
            let when = version.at.utc().with_timezone(&frame.city().zone);
            let (day, time) = (frame.locale().date(when.date_naive()), frame.locale().time(when.time()));
            // Who signed in is a person to the audit; imports and the command line are the operator.
            let key = if version.role == "operator" { "desk-past-operator" } else { "desk-past-person" };
            Row {
                unit: version.unit,
                head: frame.t2(key, "date", day, "time", time).into_owned(),
                now: at == 0,
                first: at + 1 == versions.len(),
                differences: differences(
                    Words { frame: &frame, needs },
                    &version.changed,
                    &[],
                    &version.sheet,
                ),
            }
        };
        PastPage {
            public: frame.link(&format!("/service/{service}")),
            action: frame.link(&format!("/history/{service}")),
            name: versions.first().map(|version| version.sheet.get("name").to_owned()).unwrap_or_default(),
            rows: versions.iter().enumerate().map(row).collect(),
            happened: None,
            errors: Vec::new(),
            frame,
        }
    }
}

impl<'a> Page<'a> for PastPage<'a> {
    const NAME: &'static str = "desk-past";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let needs = crate::pages::sample::needs();
        let (form, _, theirs) = super::view::sample_form();
        let id = Id::foreign("sample", "service");
        let version = |unit: &str,
                       role: &str,
                       was: &directory::model::edit::Sheet,
                       is: &directory::model::edit::Sheet| Version {
            unit: Id::foreign("sample", unit),
            at: kernel::Instant::from_micros(1_795_338_000_000_000),
            role: role.to_owned(),
            sheet: is.clone(),
            changed: directory::model::edit::changed(was, is),
        };
        let none = directory::model::edit::Sheet::default();
        let versions =
            [version("two", "person", &form.now, &theirs), version("one", "operator", &none, &form.now)];
        let message = frame.t("desk-past-not-now").into_owned();
        let errors = vec![FieldError { field: "versions".to_owned(), message }];
        let full = PastPage::of(frame.clone(), id, &versions, &needs);
        vec![PastPage::of(frame, id, &[], &needs), PastPage { errors, ..full }]
    }
}

async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Moderate>,
    service: Id,
    asked: Earlier,
) -> Result<PastPage<'a>, PageError> {
    let city = Arc::clone(&front.live.now().city);
    let versions = editing::past(front.live.store(), grant, service, &city).await.map_err(failed)?;
    let piece = directory::happened::service(front.live.store(), grant, service, asked.from(service)).await;
    let piece = piece.map_err(PageError::unexpected)?;
    let happened = Happenings::of(front, grant, [&piece]).await?;
    let happened = happened.beside(&frame, (&format!("/history/{service}"), service), asked, &piece);
    let page = PastPage::of(frame, service, &versions, front.live.now().needs());
    Ok(PastPage { happened: Some(happened), ..page })
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Moderate>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let path = format!("/history/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    drawn(&front, frame, &grant, id, Earlier::read(&pairs)).await?.respond()
}

/// Sends a version in again.
pub(crate) async fn restore(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Moderate>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("/history/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let version: Id = field(&sent, "version").parse().map_err(|_| PageError::NotFound)?;
    let city = Arc::clone(&front.live.now().city);
    let store = front.live.store();
    match editing::restore(store, &grant, id, version, &city, mail(&front)).await {
        Ok(edit) => Ok(Redirect::to(&frame.link(&format!("/edits/{edit}"))).into_response()),
        Err(EditError::NotNow) => {
            let message = frame.t("desk-past-not-now").into_owned();
            let errors = vec![FieldError { field: "versions".to_owned(), message }];
            PastPage { errors, ..drawn(&front, frame, &grant, id, Earlier::default()).await? }.again()
        }
        Err(error) => Err(failed(error)),
    }
}
