//! `/{lang}/sign-in`: asking for a link by mail, or coming in by passphrase and code at once.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, header};
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};
use people::model::way_in::SIGN_IN_MINUTES;
use people::policy::SignIn;
use people::{KeyError, keys};
use post::Address;

use crate::proof::passphrase;
use crate::{Front, cookie, door, proof};

/// The longest address or name that is looked for, in characters.
const LONGEST: usize = 254;

/// The page with the field for the address.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage<'a> {
    frame: Frame<'a>,
    typed: String,
    errors: Vec<FieldError>,
    /// What was typed to come in at once, and what was wrong with it.
    who: String,
    refused: Vec<FieldError>,
}

impl<'a> Page<'a> for SignInPage<'a> {
    const NAME: &'static str = "people-sign-in";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let wrong = SignInPage::wrong(frame.clone(), "anna.menedek.example");
        let refused = SignInPage::refused(frame.clone(), "1234 5678", "people-sign-in-proof-wrong");
        vec![SignInPage::empty(frame), wrong, refused]
    }
}

impl<'a> SignInPage<'a> {
    fn empty(frame: Frame<'a>) -> Self {
        let frame = frame.unindexed();
        SignInPage {
            frame,
            typed: String::new(),
            errors: Vec::new(),
            who: String::new(),
            refused: Vec::new(),
        }
    }

    fn refused(frame: Frame<'a>, who: &str, key: &str) -> Self {
        let refused = vec![FieldError { field: "who".to_owned(), message: frame.t(key).into_owned() }];
        SignInPage { who: who.to_owned(), refused, ..SignInPage::empty(frame) }
    }

    fn wrong(frame: Frame<'a>, typed: &str) -> Self {
        let message = frame.t("people-sign-in-address-wrong").into_owned();
        let errors = vec![FieldError { field: "address".to_owned(), message }];
        SignInPage { typed: typed.to_owned(), errors, ..SignInPage::empty(frame) }
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    _: Granted<SignIn>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    SignInPage::empty(front.shell.frame(lang, "/sign-in")?).respond()
}

pub(crate) async fn ask(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path(lang): Path<Lang>,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/sign-in")?;
    let typed = pairs.iter().find(|(name, _)| name == "address").map_or("", |(_, typed)| typed);
    let Ok(address) = Address::parse(typed) else { return SignInPage::wrong(frame, typed).again() };
    let asked = people::ask(&front.store, &grant, &address).await.map_err(PageError::unexpected)?;
    let mut response = Redirect::to(&frame.link("/sign-in/sent")).into_response();
    let mark = cookie::BROWSER.set(&asked.browser.written(), SIGN_IN_MINUTES * 60, front.secure())?;
    response.headers_mut().insert(header::SET_COOKIE, mark);
    Ok(response)
}

/// Comes in by passphrase and code, without a letter.
pub(crate) async fn enter(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/sign-in")?;
    let who: String = field(&sent, "who").trim().chars().take(LONGEST).collect();
    let (typed, code) = (passphrase(&sent, "passphrase"), field(&sent, "code").to_owned());
    let before = cookie::SESSION.read(&headers, front.secure()).map(str::to_owned);
    let (own, name) = (front.clone(), who.clone());
    let entered = async move {
        let desk = proof::desk(&own);
        keys::enter(&own.store, &own.keys, &grant, desk, &name, (typed, &code), before.as_deref()).await
    };
    let key = match proof::whole(entered).await? {
        Ok(session) => return door::inside(&front, &frame, &session).await,
        Err(KeyError::Wrong) => "people-sign-in-proof-wrong",
        Err(KeyError::Busy) => "people-proof-busy",
        Err(error) => return Err(PageError::unexpected(error)),
    };
    SignInPage::refused(frame, &who, key).again()
}
