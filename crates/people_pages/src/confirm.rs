//! `/{lang}/account/confirm`: showing passphrase and code, and back to where somebody came from.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use http::HeaderMap;
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, SECOND_STEP, field};
use people::keys;
use people::model::second_step::COUNTS_HOURS;
use people::policy::SeeSelf;

use crate::Front;
use crate::proof::{self, passphrase};
use crate::second_step;

/// The page with the two fields.
#[derive(Template)]
#[template(path = "confirm.html")]
pub struct ConfirmPage<'a> {
    frame: Frame<'a>,
    next: Option<String>,
    errors: Vec<FieldError>,
}

impl<'a> ConfirmPage<'a> {
    fn new(frame: Frame<'a>, next: Option<String>) -> Self {
        ConfirmPage { frame: frame.unindexed(), next, errors: Vec::new() }
    }

    fn hours(&self) -> i64 {
        COUNTS_HOURS
    }
}

impl<'a> Page<'a> for ConfirmPage<'a> {
    const NAME: &'static str = "people-confirm";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let wrong = [people::KeyError::Wrong, people::KeyError::Wait(15), people::KeyError::Busy];
        let page = || ConfirmPage::new(frame.clone(), Some("/hu/edits".to_owned()));
        let with =
            |error| ConfirmPage { errors: proof::wrong(&frame, error).into_iter().collect(), ..page() };
        std::iter::once(page()).chain(wrong.into_iter().map(with)).collect()
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, SECOND_STEP)?;
    let person = grant.actor().id().ok_or(PageError::NotFound)?;
    let next = proof::asked_next(query.as_deref());
    if keys::standing(&front.keys, person).await.map_err(PageError::unexpected)?.is_none() {
        return Ok(proof::by_way_of(&frame, second_step::HERE, next));
    }
    ConfirmPage::new(frame, next).respond()
}

pub(crate) async fn show(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, SECOND_STEP)?;
    let (next, shown) = (proof::next(&sent), (passphrase(&sent, "passphrase"), field(&sent, "code")));
    let before = proof::session(&front, &headers)?;
    match keys::show(&front.store, &front.keys, &grant, proof::desk(&front), before, shown).await {
        Ok(session) => proof::onward(&front, &frame, &session, next, "/account"),
        Err(error) => {
            let errors = vec![proof::wrong(&frame, error)?];
            ConfirmPage { errors, ..ConfirmPage::new(frame, next) }.again()
        }
    }
}
