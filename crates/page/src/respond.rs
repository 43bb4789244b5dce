//! A page and how long its answer may be kept.

use askama::Template;
use axum::body::Body;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};

use crate::{Frame, PageError};

/// How long an answer may be kept, and by whom. Everything with an organisation's data is asked
/// for again each time, so that a withdrawal shows within two seconds (domain/security.md, Leaks).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CachePolicy {
    /// A public page that is a function of its address and the data: `no-cache` with an ETag of
    /// its content, kept by [`PageCache`](crate::PageCache) until the data or the minute changes.
    Revalidate,
    /// The same, but not kept by us: search, where nearly every address is a new one.
    RevalidateUncached,
    /// Kept by nobody.
    NoStore,
    /// Kept for a year: assets, whose address changes with their content.
    Immutable,
}

impl CachePolicy {
    /// The value of `Cache-Control`.
    pub const fn header_value(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            CachePolicy::Revalidate | CachePolicy::RevalidateUncached => "no-cache",
            CachePolicy::NoStore => "no-store",
            CachePolicy::Immutable => "public, max-age=31536000, immutable",
        })
    }

    /// Whether answers carry an ETag and can be asked for conditionally.
    pub(crate) const fn revalidates(self) -> bool {
        matches!(self, CachePolicy::Revalidate | CachePolicy::RevalidateUncached)
    }
}

/// Room for a long page: a document that grows is copied again and again.
const ROOM: usize = 56 << 10;

/// A page: a type with a template, a cache policy and samples that one test renders in every
/// language and direction.
pub trait Page<'a>: Template + Sized {
    /// The page's name in route rows: `directory-service`.
    const NAME: &'static str;
    /// How long it may be kept.
    const CACHE: CachePolicy;

    /// The page in its typical states, filled and empty.
    fn samples(frame: Frame<'a>) -> Vec<Self>;

    /// The answer with this page. The route row adds the cache policy.
    ///
    /// # Errors
    /// When a value in the template cannot be written.
    fn respond(&self) -> Result<Response, PageError> {
        let mut document = String::with_capacity(ROOM);
        self.render_into(&mut document)?;
        Ok(html(StatusCode::OK, document))
    }

    /// The answer to a form that was not right: this page with what was typed.
    ///
    /// # Errors
    /// As [`Page::respond`].
    fn again(&self) -> Result<Response, PageError> {
        let mut response = self.respond()?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        Ok(response)
    }
}

/// An answer with a whole HTML document.
pub(crate) fn html(status: StatusCode, document: String) -> Response {
    let mut response = Response::new(Body::from(document));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}
