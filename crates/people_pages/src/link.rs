//! `/{lang}/sign-in/link/{secret}`: the end of a mailed link. Looking at it changes nothing; the button lets in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, header};
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use people::model::session::LONGEST_DAYS;
use people::model::way_in::Refused;
use people::policy::SignIn;
use people::{Entered, Person};
use vault::Secret;

use crate::{Front, again, cookie};

/// The page with the button, or why there is none.
#[derive(Template)]
#[template(path = "link.html")]
pub struct LinkPage<'a> {
    frame: Frame<'a>,
    action: String,
    /// Whom it lets in, or the key of the reason why nobody.
    who: Result<String, &'static str>,
}

impl<'a> Page<'a> for LinkPage<'a> {
    const NAME: &'static str = "people-link";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let open =
            LinkPage { who: Ok("Minta Anna".to_owned()), ..LinkPage::refused(frame.clone(), Refused::Used) };
        let shut = [Refused::Used, Refused::Expired, Refused::OtherBrowser];
        std::iter::once(open).chain(shut.map(|refused| LinkPage::refused(frame.clone(), refused))).collect()
    }
}

impl<'a> LinkPage<'a> {
    /// The key of its heading.
    fn heading(&self) -> &'static str {
        if self.who.is_ok() { "people-link-title" } else { "people-link-refused-title" }
    }

    fn of(frame: Frame<'a>, secret: &str, found: Result<Person, Refused>) -> Self {
        let action = frame.link(&format!("/sign-in/link/{secret}"));
        match found {
            Ok(person) => LinkPage { frame: frame.unindexed(), action, who: Ok(person.name) },
            Err(refused) => LinkPage::refused(frame, refused),
        }
    }

    fn refused(frame: Frame<'a>, refused: Refused) -> Self {
        let why = match refused {
            Refused::Used => "people-link-used",
            Refused::OtherBrowser => "people-link-other",
            Refused::Expired | Refused::WrongCode | Refused::Closed => "people-link-expired",
        };
        LinkPage { frame: frame.unindexed(), action: String::new(), who: Err(why) }
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/sign-in/link/{secret}"))?;
    let browser = cookie::BROWSER.read(&headers, front.secure());
    let found = people::look(&front.store, &grant, &secret, browser).await.map_err(PageError::unexpected)?;
    LinkPage::of(frame, &secret, found).respond()
}

pub(crate) async fn enter(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/sign-in/link/{secret}"))?;
    let browser = cookie::BROWSER.read(&headers, front.secure());
    let before = cookie::SESSION.read(&headers, front.secure());
    let entered = people::enter_by_link(&front.store, &grant, &secret, browser, before).await;
    match entered.map_err(PageError::unexpected)? {
        Entered::In(session) => inside(&front, &frame, &session),
        Entered::Not(refused) => again(&LinkPage::refused(frame, refused)),
    }
}

/// In: the session's cookie, and on to one's own account. The mark has done its work.
pub(crate) fn inside(front: &Front, frame: &Frame, session: &Secret) -> Result<Response, PageError> {
    let mut response = Redirect::to(&frame.link("/account")).into_response();
    let cookie = cookie::SESSION.set(&session.written(), LONGEST_DAYS * 86_400, front.secure())?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response.headers_mut().append(header::SET_COOKIE, cookie::BROWSER.set("", 0, front.secure())?);
    Ok(response)
}
