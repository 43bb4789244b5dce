//! What somebody sent after they were signed out, or before they had shown their second step: nothing of it is lost. It
//! comes back to them on a page of its own, to be sent once more when they have done so in another tab.

use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use crate::fields::Fields;
use crate::{CachePolicy, Frame, Page, PageError, respond};

/// Where somebody shows their second step, below the language.
pub const SECOND_STEP: &str = "/account/confirm";

/// Fields that are never given back.
const SECRET: [&str; 3] = ["passphrase", "before", "code"];

/// The fields of a form that was not taken. It travels with the answer to where pages are drawn.
#[derive(Clone)]
pub(crate) struct Kept {
    first: First,
    fields: Vec<(String, String)>,
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum First {
    /// Signing in again.
    SignIn,
    /// Showing the second step.
    SecondStep,
}

impl Kept {
    /// What a form sent; none where it is no form, one in which nothing stood, or one with a secret in it.
    pub(crate) async fn of(request: Request, first: First) -> Option<Kept> {
        // A new request: limits that hold for other forms do not count for one that is only given back.
        let (parts, body) = request.into_parts();
        let mut own = Request::new(body);
        *own.method_mut() = parts.method;
        own.headers_mut().insert(header::CONTENT_TYPE, parts.headers.get(header::CONTENT_TYPE)?.clone());
        let Fields(sent) = Fields::from_request(own, &()).await.ok()?;
        // What somebody proves themselves by stands on no page.
        if sent.iter().any(|(name, _)| SECRET.contains(&name.as_str())) {
            return None;
        }
        sent.iter().any(|(_, says)| !says.is_empty()).then_some(Kept { first, fields: sent })
    }

    /// An answer that carries it, without a page yet.
    pub(crate) fn answer(self) -> Response {
        let mut response = (StatusCode::UNAUTHORIZED, Body::empty()).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, CachePolicy::NoStore.header_value());
        response.extensions_mut().insert(self);
        response
    }
}

/// What was sent, to be sent again.
#[derive(Template)]
#[template(path = "kept.html")]
pub struct KeptPage<'a> {
    frame: Frame<'a>,
    action: String,
    first: First,
    fields: Vec<(String, String)>,
}

impl<'a> KeptPage<'a> {
    pub(crate) fn new(frame: Frame<'a>, action: &str, kept: Kept) -> Self {
        KeptPage {
            frame: frame.unindexed(),
            action: action.to_owned(),
            first: kept.first,
            fields: kept.fields,
        }
    }

    /// The keys of its heading, of what to do and of what leads there, and where that is.
    fn words(&self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self.first {
            First::SignIn => ("page-kept-title", "page-kept-lead", "page-kept-sign-in", "/sign-in"),
            First::SecondStep => ("page-unsure-title", "page-unsure-lead", "page-unsure-show", SECOND_STEP),
        }
    }
}

impl<'a> Page<'a> for KeptPage<'a> {
    const NAME: &'static str = "page-kept";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let fields = || vec![("name".to_owned(), "“<b>” & Co.\nzwei".to_owned())];
        let kept = |first| KeptPage::new(frame.clone(), "/hu/sample", Kept { first, fields: fields() });
        vec![kept(First::SignIn), kept(First::SecondStep)]
    }

    fn respond(&self) -> Result<Response, PageError> {
        let mut response = respond::html(StatusCode::UNAUTHORIZED, self.render()?);
        response.headers_mut().insert(header::CACHE_CONTROL, Self::CACHE.header_value());
        Ok(response)
    }
}
