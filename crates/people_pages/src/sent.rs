//! `/{lang}/sign-in/sent`: a letter is on its way, whether the address is known or not; the code from it.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use people::Entered;
use people::model::way_in::{Refused, SIGN_IN_MINUTES};
use people::policy::SignIn;

use crate::{Front, cookie, door};

/// The page that says where to look.
#[derive(Template)]
#[template(path = "sent.html")]
pub struct Sent<'a> {
    frame: Frame<'a>,
    minutes: i64,
    typed: String,
    errors: Vec<FieldError>,
}

impl<'a> Page<'a> for Sent<'a> {
    const NAME: &'static str = "people-sent";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let wrong = |refused| Sent::wrong(frame.clone(), "1234 5678", refused);
        vec![Sent::new(frame.clone()), wrong(Refused::WrongCode), wrong(Refused::Closed)]
    }
}

impl<'a> Sent<'a> {
    fn new(frame: Frame<'a>) -> Self {
        Sent { frame: frame.unindexed(), minutes: SIGN_IN_MINUTES, typed: String::new(), errors: Vec::new() }
    }

    fn wrong(frame: Frame<'a>, typed: &str, refused: Refused) -> Self {
        let key = match refused {
            Refused::WrongCode => "people-sent-wrong",
            Refused::Closed => "people-sent-closed",
            Refused::Used => "people-link-used",
            Refused::Expired => "people-link-expired",
            Refused::OtherBrowser => "people-link-other",
        };
        let errors = vec![FieldError { field: "code".to_owned(), message: frame.t(key).into_owned() }];
        Sent { typed: typed.to_owned(), errors, ..Sent::new(frame) }
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    _: Granted<SignIn>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    Sent::new(front.shell.frame(lang, "/sign-in/sent")?).respond()
}

pub(crate) async fn code(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/sign-in/sent")?;
    let typed = pairs.iter().find(|(name, _)| name == "code").map_or("", |(_, typed)| typed);
    let browser = cookie::BROWSER.read(&headers, front.secure());
    let before = cookie::SESSION.read(&headers, front.secure());
    let entered = people::enter_by_code(&front.store, &grant, typed, browser, before).await;
    match entered.map_err(PageError::unexpected)? {
        Entered::In(session) => door::inside(&front, &frame, &session).await,
        Entered::Not(refused) => Sent::wrong(frame, typed, refused).again(),
    }
}
