//! What somebody sent after they were signed out: nothing of it is lost. It comes back to them on a page of its own, to be
//! sent once more when they have signed in again in another tab.

use askama::Template;
use axum::Form;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use crate::{CachePolicy, Frame, Page, PageError, respond};

/// The fields of a form that was not taken. It travels with the answer to where pages are drawn.
#[derive(Clone)]
pub(crate) struct Kept(Vec<(String, String)>);

impl Kept {
    /// What a form sent; none where it is no form, or one in which nothing stood.
    pub(crate) async fn of(request: Request) -> Option<Kept> {
        // A new request: limits that hold for other forms do not count for one that is only given back.
        let (parts, body) = request.into_parts();
        let mut own = Request::new(body);
        *own.method_mut() = parts.method;
        own.headers_mut().insert(header::CONTENT_TYPE, parts.headers.get(header::CONTENT_TYPE)?.clone());
        let Form(sent) = Form::<Vec<(String, String)>>::from_request(own, &()).await.ok()?;
        sent.iter().any(|(_, says)| !says.is_empty()).then_some(Kept(sent))
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
    fields: Vec<(String, String)>,
}

impl<'a> KeptPage<'a> {
    pub(crate) fn new(frame: Frame<'a>, action: &str, kept: Kept) -> Self {
        KeptPage { frame: frame.unindexed(), action: action.to_owned(), fields: kept.0 }
    }
}

impl<'a> Page<'a> for KeptPage<'a> {
    const NAME: &'static str = "page-kept";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let kept = Kept(vec![("name".to_owned(), "“<b>” & Co.\nzwei".to_owned())]);
        vec![KeptPage::new(frame, "/hu/sample", kept)]
    }

    fn respond(&self) -> Result<Response, PageError> {
        let mut response = respond::html(StatusCode::UNAUTHORIZED, self.render()?);
        response.headers_mut().insert(header::CACHE_CONTROL, Self::CACHE.header_value());
        Ok(response)
    }
}
