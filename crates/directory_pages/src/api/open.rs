//! What makes the API open to programs on any site: CORS, the POST twins of lists, and problem
//! documents (RFC 9457) where a person would get an error page. Nothing here reads a cookie.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use page::{Failure, PageError, problem_json};

use super::BASE;
use super::resources::RESOURCES;

/// The longest form that is read, in bytes: as long as an address may be.
const LONGEST_FORM: usize = 4_096;

const READING: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");
const ASKING: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, OPTIONS");

/// What other sites' scripts may see besides the body.
const OPEN: [(HeaderName, HeaderValue); 3] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
    (header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag, Link, Content-Language")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin")),
];

/// Opens the API among these pages; all other pages stay as they are.
pub fn around(pages: Router) -> Router {
    Router::new().fallback_service(pages).layer(from_fn(pass))
}

async fn pass(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path != BASE && !path.strip_prefix(BASE).is_some_and(|rest| rest.starts_with('/')) {
        return next.run(request).await;
    }
    let methods = if is_list(path) { ASKING } else { READING };
    let mut response = match *request.method() {
        Method::OPTIONS => preflight(&methods),
        Method::POST if methods == ASKING => match as_get(request).await {
            Ok(request) => next.run(request).await,
            Err(refused) => *refused,
        },
        Method::GET | Method::HEAD => next.run(request).await,
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    };
    if response.status().is_client_error() {
        response = as_problem(response, methods);
    }
    for (name, value) in OPEN {
        response.headers_mut().insert(name, value);
    }
    response
}

fn is_list(path: &str) -> bool {
    RESOURCES.iter().any(|resource| resource.list_row.0 == path)
}

fn preflight(methods: &HeaderValue) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ALLOW, methods.clone());
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods.clone());
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    response
}

/// The POST twin of a list is the same question, its parameters in the address or in a form.
async fn as_get(request: Request) -> Result<Request, Box<Response>> {
    let (mut parts, body) = request.into_parts();
    let form = to_bytes(body, LONGEST_FORM).await.map_err(|_| refuse(StatusCode::PAYLOAD_TOO_LARGE))?;
    if !form.is_empty() {
        if !is_form(&parts.headers) {
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let asked = parts.uri.query().map(str::as_bytes).unwrap_or_default();
        let mut address = [parts.uri.path().as_bytes(), b"?", asked, b"&", &form].concat();
        address.retain(|byte| !byte.is_ascii_whitespace());
        let address = PathAndQuery::try_from(address).map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
        parts.uri = Uri::from(address);
    }
    parts.method = Method::GET;
    for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH] {
        parts.headers.remove(name);
    }
    Ok(Request::from_parts(parts, Body::empty()))
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    kind.to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded")
}

fn refuse(status: StatusCode) -> Box<Response> {
    Box::new(status.into_response())
}

fn as_problem(response: Response, methods: HeaderValue) -> Response {
    let status = response.status();
    let detail = match (status, response.extensions().get::<Failure>().map(|failure| &*failure.0)) {
        (StatusCode::BAD_REQUEST, Some(PageError::BadRequest(sentence))) => sentence.clone(),
        (StatusCode::NOT_FOUND | StatusCode::GONE, _) => {
            "There is no public record and no list at this address; /hsds/v3/openapi.json says what there is."
                .to_owned()
        }
        (StatusCode::METHOD_NOT_ALLOWED, _) => "This address can only be read.".to_owned(),
        (StatusCode::PAYLOAD_TOO_LARGE, _) => format!("A form may have {LONGEST_FORM} bytes at most."),
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, _) => {
            "Send parameters in the address, or as application/x-www-form-urlencoded.".to_owned()
        }
        (StatusCode::NOT_ACCEPTABLE, _) => {
            "Answers are sent plain, as gzip or as br: accept one of them.".to_owned()
        }
        _ => "The request can't be read: give name=value pairs with & between them.".to_owned(),
    };
    let mut problem = problem_json(status, status.canonical_reason().unwrap_or("Error"), &detail);
    if status == StatusCode::METHOD_NOT_ALLOWED {
        problem.headers_mut().insert(header::ALLOW, methods);
    }
    // The route row rides on for the log.
    *problem.extensions_mut() = response.into_parts().0.extensions;
    problem
}
