//! `/{lang}/receipt`: what became of what somebody told, by the code they got. Asked by a form alone, so that the code
//! stands in no address.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::model::voice::State as Became;
use directory::policy::Speak;
use directory::voice::{self, Outcome, SpeakError};
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use vault::{ReceiptCode, WrongDigits};

use super::Front;

/// Asking by code.
#[derive(Template)]
#[template(path = "receipt.html")]
pub struct ReceiptPage<'a> {
    frame: Frame<'a>,
    errors: Vec<FieldError>,
    /// What is known under the code; none where nothing is.
    outcome: Option<Option<Outcome>>,
}

impl<'a> ReceiptPage<'a> {
    fn of(frame: Frame<'a>) -> Self {
        ReceiptPage { errors: Vec::new(), outcome: None, frame: frame.unindexed() }
    }

    fn wrong(frame: Frame<'a>, key: &str) -> Self {
        let message = frame.t(key).into_owned();
        let errors = vec![FieldError { field: "code".to_owned(), message }];
        ReceiptPage { errors, ..ReceiptPage::of(frame) }
    }

    fn became(&self, outcome: &Outcome) -> String {
        let key = format!("directory-receipt-{}", outcome.state.name().replace('_', "-"));
        self.frame.t(key).into_owned()
    }
}

impl<'a> Page<'a> for ReceiptPage<'a> {
    const NAME: &'static str = "directory-receipt";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let outcome = |state| Outcome { state, reply: Some("Javítottuk. / Mended.".to_owned()) };
        let mut pages = vec![
            ReceiptPage::of(frame.clone()),
            ReceiptPage::wrong(frame.clone(), "directory-receipt-check"),
            ReceiptPage { outcome: Some(None), ..ReceiptPage::of(frame.clone()) },
        ];
        for state in Became::ALL {
            pages.push(ReceiptPage { outcome: Some(Some(outcome(state))), ..ReceiptPage::of(frame.clone()) });
        }
        pages
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(_): Granted<Speak>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    ReceiptPage::of(front.shell.frame(lang, "/receipt")?).respond()
}

pub(crate) async fn ask(
    State(front): State<Front>,
    Granted(grant): Granted<Speak>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/receipt")?;
    let typed = sent.iter().find(|(name, _)| name == "code").map_or("", |(_, code)| code.as_str());
    let code = match ReceiptCode::typed(typed) {
        Ok(code) => code,
        Err(WrongDigits::Check) => return ReceiptPage::wrong(frame, "directory-receipt-check").again(),
        Err(WrongDigits::Length(_) | WrongDigits::Letter(_)) => {
            return ReceiptPage::wrong(frame, "directory-receipt-length").again();
        }
    };
    match voice::ask(front.live.store(), &grant, &front.slow, code).await {
        Ok(outcome) => ReceiptPage { outcome: Some(outcome), ..ReceiptPage::of(frame) }.respond(),
        Err(SpeakError::Busy) => ReceiptPage::wrong(frame, "directory-tell-busy").again(),
        Err(error) => Err(PageError::unexpected(error)),
    }
}
