//! Pages and problem documents about errors: what happened, what to do now.

use askama::Template;
use axum::body::Body;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};

use crate::{CachePolicy, Frame, Page, PageError, respond};

/// The statuses that have texts of their own.
const TOLD: [u16; 10] = [400, 403, 404, 405, 410, 413, 414, 429, 500, 503];

/// What happened, and the search as a way on.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    frame: Frame<'a>,
    status: StatusCode,
    reference: Option<String>,
}

impl<'a> ErrorPage<'a> {
    /// The page about `status`; `reference` is what the person can quote when asking for help.
    pub fn new(frame: Frame<'a>, status: StatusCode, reference: Option<&str>) -> Self {
        ErrorPage { frame: frame.unindexed(), status, reference: reference.map(str::to_owned) }
    }

    /// The text's key: statuses without texts of their own share those of their kind.
    fn key(&self, part: &str) -> String {
        let told = TOLD.into_iter().find(|told| *told == self.status.as_u16());
        let status = told.unwrap_or(if self.status.is_server_error() { 500 } else { 400 });
        format!("page-error-{status}-{part}")
    }
}

impl<'a> Page<'a> for ErrorPage<'a> {
    const NAME: &'static str = "page-error";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let statuses = TOLD.into_iter().filter_map(|status| StatusCode::from_u16(status).ok());
        statuses
            .map(|status| {
                let reference = status.is_server_error().then_some("K7QF-2M9X");
                ErrorPage::new(frame.clone(), status, reference)
            })
            .collect()
    }

    fn respond(&self) -> Result<Response, PageError> {
        let mut response = respond::html(self.status, self.render()?);
        response.headers_mut().insert(header::CACHE_CONTROL, Self::CACHE.header_value());
        Ok(response)
    }
}

/// A problem document (RFC 9457) for programs, where a person would get an [`ErrorPage`].
pub fn problem_json(status: StatusCode, title: &str, detail: &str) -> Response {
    let problem = serde_json::json!({
        "type": "about:blank",
        "title": title,
        "status": status.as_u16(),
        "detail": detail,
    });
    let mut response = Response::new(Body::from(problem.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CACHE_CONTROL, CachePolicy::NoStore.header_value());
    response
}
