//! The edge every request passes: limits, error pages, security headers, one log line, metrics.
//!
//! Logs and metrics carry route template, method, status, duration and a reference, never what
//! stood in the address, the body, or who asked (DESIGN, "Logs").

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::Ids;
use page::{Failure, Row, SecurityHeaders, Shell, problem_json};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::limits::Gate;

/// The longest address taken, in bytes.
const LONGEST_ADDRESS: usize = 4_096;

#[derive(Clone)]
pub(crate) struct Edge(Arc<Inner>);

struct Inner {
    shell: Arc<Shell>,
    headers: SecurityHeaders,
    ids: Ids,
}

impl Edge {
    pub(crate) fn new(shell: Arc<Shell>, headers: SecurityHeaders, ids: Ids) -> Edge {
        Edge(Arc::new(Inner { shell, headers, ids }))
    }

    /// Puts the edge around the pages, innermost first.
    pub(crate) fn around(self, pages: Router, gate: Gate) -> Router {
        let (body_bytes, time) = (gate.body_bytes, gate.time);
        pages
            .layer(CatchPanicLayer::custom(panicked))
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
            // What a page reads; a row that takes an upload says so itself. The outer one is for all.
            .layer(DefaultBodyLimit::max(body_bytes))
            .layer(RequestBodyLimitLayer::new(body_bytes.max(page::UPLOAD_BYTES)))
            .layer(from_fn(move |request, next| gate.clone().pass(request, next)))
            .layer(from_fn(move |request, next| self.clone().pass(request, next)))
    }

    async fn pass(self, request: Request, next: Next) -> Response {
        let began = Instant::now();
        let method = request.method().clone();
        let path = request.uri().path().to_owned();
        let asked = language_headers(request.headers());
        let mut response = if request.uri().to_string().len() > LONGEST_ADDRESS {
            StatusCode::URI_TOO_LONG.into_response()
        } else {
            next.run(request).await
        };
        let route = response.extensions().get::<Row>().map_or("unmatched", |row| row.path);
        let reference = self.report(&response, route);
        if response.status().is_client_error() || response.status().is_server_error() {
            response = self.dress(&path, &asked, reference.as_deref(), response);
        }
        self.0.headers.add_to(response.headers_mut());
        measure(method.as_str(), route, &response, began);
        response
    }

    /// Logs an unexpected failure once, here, with the reference the person can quote.
    fn report(&self, response: &Response, route: &str) -> Option<String> {
        if !response.status().is_server_error() || response.status() == StatusCode::SERVICE_UNAVAILABLE {
            return None;
        }
        let reference = reference(&self.0.ids);
        let cause = response.extensions().get::<Failure>().map(|failure| chain(&*failure.0));
        tracing::error!(
            route,
            reference,
            cause = cause.as_deref().unwrap_or("no cause given"),
            "a request failed"
        );
        Some(reference)
    }

    fn dress(&self, path: &str, asked: &HeaderMap, reference: Option<&str>, response: Response) -> Response {
        if path.starts_with("/hsds/") {
            return as_problem(response, reference);
        }
        match self.0.shell.dress(path, asked, reference, response) {
            Ok(dressed) => dressed,
            Err(plain) => {
                let (response, error) = *plain;
                tracing::error!(error = chain(&error), "an error page could not be written");
                response
            }
        }
    }
}

/// Programs get a problem document where the API has not written one itself.
fn as_problem(response: Response, reference: Option<&str>) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    if kind.starts_with(b"application/problem+json") {
        return response;
    }
    let status = response.status();
    let title = status.canonical_reason().unwrap_or("error");
    let detail = match (status, reference) {
        (StatusCode::NOT_FOUND, _) => {
            "There is nothing at this address; see /hsds/v3/openapi.json for what there is.".to_owned()
        }
        (StatusCode::TOO_MANY_REQUESTS, _) => {
            "Too many requests at once; wait a few seconds and go on slower.".to_owned()
        }
        (_, Some(reference)) => {
            format!("Something broke here, not with your request. Reference: {reference}")
        }
        _ => title.to_owned(),
    };
    let mut problem = problem_json(status, title, &detail);
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            problem.headers_mut().insert(name, value.clone());
        }
    }
    problem.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    problem
}

/// Only what an error page needs of the request's headers.
fn language_headers(headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    if let Some(value) = headers.get(header::ACCEPT_LANGUAGE) {
        kept.insert(header::ACCEPT_LANGUAGE, value.clone());
    }
    kept
}

/// A reference short enough to be read out over the telephone.
fn reference(ids: &Ids) -> String {
    const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let letters = ids.hidden().uuid().into_bytes();
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    let mut reference: String = letters.iter().take(8).map(letter).collect();
    reference.insert(4, '-');
    reference
}

/// An error with its causes, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn measure(method: &str, route: &'static str, response: &Response, began: Instant) {
    let taken = began.elapsed();
    let status = response.status().as_u16();
    tracing::debug!(
        method,
        route,
        status,
        duration_us = u64::try_from(taken.as_micros()).unwrap_or(u64::MAX),
        "answered"
    );
    let labels = [("route", route.to_owned()), ("status", status.to_string())];
    metrics::counter!("kerekasztal_requests_total", &labels).increment(1);
    metrics::histogram!("kerekasztal_request_seconds", "route" => route).record(taken.as_secs_f64());
}

fn panicked(panic: Box<dyn std::any::Any + Send>) -> Response {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    page::PageError::unexpected(text.unwrap_or_else(|| "a handler panicked".to_owned())).into_response()
}
