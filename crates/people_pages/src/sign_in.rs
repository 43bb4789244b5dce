//! `/{lang}/sign-in`: asking for a link by mail.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::header;
use kernel::Lang;
use page::{CachePolicy, FieldError, Frame, Granted, Page, PageError, Path};
use people::model::way_in::SIGN_IN_MINUTES;
use people::policy::SignIn;
use post::Address;

use crate::{Front, cookie};

/// The page with the field for the address.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage<'a> {
    frame: Frame<'a>,
    typed: String,
    errors: Vec<FieldError>,
}

impl<'a> Page<'a> for SignInPage<'a> {
    const NAME: &'static str = "people-sign-in";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let wrong = SignInPage::wrong(frame.clone(), "anna.menedek.example");
        vec![SignInPage::empty(frame), wrong]
    }
}

impl<'a> SignInPage<'a> {
    fn empty(frame: Frame<'a>) -> Self {
        SignInPage { frame: frame.unindexed(), typed: String::new(), errors: Vec::new() }
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
    Form(pairs): Form<Vec<(String, String)>>,
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
