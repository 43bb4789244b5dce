//! Why there is no page, as handlers say it; the page about it is made at the edge.

use std::error::Error;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use kernel::Denied;
use thiserror::Error;

use crate::CachePolicy;

/// Why a request gets no page. It becomes an empty answer with the right status, which
/// [`Shell::dress`](crate::Shell::dress) turns into an error page in the reader's language.
#[derive(Debug, Error)]
pub enum PageError {
    /// Unknown, hidden or never public: told alike.
    #[error("there is nothing at this address")]
    NotFound,
    /// It was public and has been withdrawn.
    #[error("what stood at this address has been withdrawn")]
    Gone,
    /// The page stands at another address of this site, in another language.
    #[error("the page stands elsewhere")]
    Elsewhere(String),
    /// The request cannot be understood; the text says what is wrong with it.
    #[error("{0}")]
    BadRequest(String),
    /// A form that came from another website.
    #[error("the form was sent from another website")]
    Foreign,
    /// It waits until who asks has shown their second step.
    #[error("this waits for the second step")]
    Unsure,
    /// Something broke; logged once, at the edge.
    #[error("{0}")]
    Unexpected(#[source] Box<dyn Error + Send + Sync>),
}

impl PageError {
    /// Something broke that should not have.
    pub fn unexpected(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        PageError::Unexpected(cause.into())
    }

    /// The status it is answered with.
    pub const fn status(&self) -> StatusCode {
        match self {
            PageError::NotFound => StatusCode::NOT_FOUND,
            PageError::Gone => StatusCode::GONE,
            PageError::Elsewhere(_) => StatusCode::SEE_OTHER,
            PageError::BadRequest(_) => StatusCode::BAD_REQUEST,
            PageError::Foreign | PageError::Unsure => StatusCode::FORBIDDEN,
            PageError::Unexpected(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Denied> for PageError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Never => PageError::NotFound,
            Denied::Unsure => PageError::Unsure,
        }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        PageError::unexpected(error)
    }
}

/// Rides on the answer of a [`PageError`], for the edge to log.
#[derive(Debug, Clone)]
pub struct Failure(pub Arc<PageError>);

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, CachePolicy::NoStore.header_value());
        if let PageError::Elsewhere(address) = &self
            && let Ok(address) = HeaderValue::try_from(address)
        {
            headers.insert(header::LOCATION, address);
        }
        // Search engines shall drop at once what was withdrawn, copies included.
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, noarchive"));
        response.extensions_mut().insert(Failure(Arc::new(self)));
        response
    }
}
