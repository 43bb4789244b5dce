//! `/{lang}/emergency`: for coordinators, the numbers to call in an emergency. One proposes another number, a second one
//! confirms it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State as Shared;
use axum::response::{IntoResponse, Redirect, Response};
use directory::emergency::{self, Proposal, Refused};
use directory::model::edit::is_phone;
use directory::policy::{ChangeEmergency, KeepEmergency};
use kernel::policy::{Grant, Relation};
use kernel::{Instant, Lang};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};

use super::Front;

const HERE: &str = "/emergency";

/// The numbers, and what waits for a second coordinator.
#[derive(Template)]
#[template(path = "emergency.html")]
pub struct EmergencyPage<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
    waits: Option<Waits>,
    errors: Vec<FieldError>,
}

/// A number.
struct Row {
    id: String,
    label: String,
    now: String,
    /// What is typed, or proposed.
    number: String,
}

/// A change that waits.
struct Waits {
    head: String,
    own: bool,
    at: i64,
    /// Label, number now, number then.
    changes: Vec<(String, String, String)>,
}

impl<'a> EmergencyPage<'a> {
    fn of(frame: Frame<'a>, proposal: Option<&Proposal>, typed: Option<&[String]>) -> Self {
        let label = |told: &municipality::Told| told.get(frame.lang()).map(|(_, label)| label.to_owned());
        let row = |(at, one): (usize, &municipality::EmergencyNumber)| Row {
            id: format!("number-{at}"),
            label: label(&one.label).unwrap_or_else(|| one.number.clone()),
            now: one.number.clone(),
            number: typed.and_then(|typed| typed.get(at)).unwrap_or(&one.number).clone(),
        };
        let rows: Vec<Row> = frame.emergency().iter().enumerate().map(row).collect();
        let waits = proposal.map(|proposal| {
            let day = proposal.at.utc().with_timezone(&frame.city().zone).date_naive();
            let by = proposal.by.clone().unwrap_or_default();
            let changes = rows.iter().zip(&proposal.numbers).filter(|(row, number)| row.now != **number);
            Waits {
                head: frame
                    .t2("desk-emergency-waits", "name", page::plain(&by), "date", frame.locale().date(day))
                    .into_owned(),
                own: proposal.own,
                at: proposal.at.micros(),
                changes: changes
                    .map(|(row, number)| (row.label.clone(), row.now.clone(), number.clone()))
                    .collect(),
            }
        });
        EmergencyPage { rows, waits, errors: Vec::new(), frame }
    }
}

impl<'a> Page<'a> for EmergencyPage<'a> {
    const NAME: &'static str = "desk-emergency";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let numbers = vec!["000".to_owned(); frame.emergency().len()];
        let at = Instant::from_micros(1_795_338_000_000_000);
        let proposal =
            |own| Proposal { by: Some("Minta Kata".to_owned()), own, at, numbers: numbers.clone() };
        let message = frame.t("desk-emergency-changed").into_owned();
        let errors = vec![FieldError { field: "numbers".to_owned(), message }];
        let full = EmergencyPage::of(frame.clone(), Some(&proposal(true)), Some(&numbers));
        vec![
            EmergencyPage::of(frame.clone(), None, None),
            EmergencyPage::of(frame, Some(&proposal(false)), None),
            EmergencyPage { errors, ..full },
        ]
    }
}

async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<KeepEmergency>,
    typed: Option<&[String]>,
) -> Result<EmergencyPage<'a>, PageError> {
    let proposal = emergency::proposal(front.live.store(), grant).await.map_err(PageError::unexpected)?;
    Ok(EmergencyPage::of(frame, proposal.as_ref(), typed))
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<KeepEmergency>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    drawn(&front, frame, &grant, None).await?.respond()
}

/// Proposes other numbers, or confirms what somebody else proposed.
pub(crate) async fn change(
    Shared(front): Shared<Front>,
    Granted(change): Granted<ChangeEmergency>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let grant = front.policy.grant::<KeepEmergency>(change.actor(), Relation::Nobody)?;
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    let there = frame.link(HERE);
    let count = Arc::clone(&front.live.now().city).emergency.len();
    let numbers: Vec<String> =
        (0..count).map(|at| field(&sent, &format!("number-{at}")).trim().to_owned()).collect();
    let wrong =
        |frame: &Frame, at: String, key: &str| FieldError { field: at, message: frame.t(key).into_owned() };
    if field(&sent, "do") == "confirm" {
        let at = Instant::from_micros(field(&sent, "at").parse().unwrap_or(0));
        let confirmed = emergency::confirm(front.live.store(), &change, at).await;
        let key = match confirmed.map_err(PageError::unexpected)? {
            Ok(number) => {
                front.live.show(number).await.map_err(PageError::unexpected)?;
                return Ok(Redirect::to(&there).into_response());
            }
            Err(Refused::Changed) => "desk-emergency-changed",
            Err(Refused::SecondPerson) => "desk-emergency-second-person",
        };
        let errors = vec![wrong(&frame, "numbers".to_owned(), key)];
        return EmergencyPage { errors, ..drawn(&front, frame, &grant, None).await? }.again();
    }
    let bad = numbers.iter().enumerate().filter(|(_, number)| !is_phone(number));
    let errors: Vec<FieldError> =
        bad.map(|(at, _)| wrong(&frame, format!("number-{at}"), "desk-emergency-wrong")).collect();
    if !errors.is_empty() {
        return EmergencyPage { errors, ..drawn(&front, frame, &grant, Some(&numbers)).await? }.again();
    }
    let proposed =
        emergency::propose(front.live.store(), &change, super::editing::mail(&front), numbers).await;
    match proposed.map_err(PageError::unexpected)? {
        true => Ok(Redirect::to(&there).into_response()),
        false => Err(PageError::NotFound),
    }
}
