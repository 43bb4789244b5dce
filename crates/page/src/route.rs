//! Routes as rows: what the policy snapshot lists and what is enforced are the same, by type.

use std::collections::BTreeSet;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Request, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use http::request::Parts;
use http::{Extensions, HeaderMap, Method, StatusCode, header};
use kernel::policy::{Action, Actor, Grant, Policy, Relation, Role, Sureness};
use kernel::{Denied, Lang};
use serde::de::DeserializeOwned;
use thiserror::Error;
use tower::util::MapResponse;

use crate::kept::{First, Kept, SECOND_STEP};
use crate::{CachePolicy, Failure, PageError};

/// A route as data. It also rides on each answer, so that logs can name the route without its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Row {
    /// The method.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The action that must be granted.
    pub action: &'static str,
    /// The page's name.
    pub page: &'static str,
    /// How long answers may be kept.
    pub cache: CachePolicy,
}

/// The largest body of a form with a file in it, in bytes.
pub const UPLOAD_BYTES: usize = (2 << 20) + (128 << 10);

/// The largest body of a form without one, in bytes.
const FORM_BYTES: usize = 2 << 20;

/// A row with its handler.
pub struct Route {
    /// The row.
    pub row: Row,
    handler: MethodRouter<()>,
    admit: fn(&Policy, &Actor, &mut Extensions) -> Result<(), Denied>,
}

impl Route {
    /// A page that is read. Before `handler` runs, the policy must grant `A` to whoever asks, as
    /// somebody who stands in no relation to anything yet; the handler takes that grant as
    /// [`Granted<A>`]. A page of a record that not everybody may see asks the policy again, with
    /// the relation its room finds.
    pub fn get<A, H, T, S>(
        path: &'static str,
        page: &'static str,
        cache: CachePolicy,
        handler: H,
        state: S,
    ) -> Self
    where
        A: Action,
        H: Handler<T, S>,
        T: 'static,
        S: Clone + Send + Sync + 'static,
    {
        Route::of::<A>("GET", path, page, cache, get(handler).with_state(state))
    }

    /// A form that is sent. As [`Route::get`]; besides, it must come from a page of this very site
    /// (domain/security.md, Abuse): the guard answers 403 to any other.
    pub fn post<A, H, T, S>(path: &'static str, page: &'static str, handler: H, state: S) -> Self
    where
        A: Action,
        H: Handler<T, S>,
        T: 'static,
        S: Clone + Send + Sync + 'static,
    {
        Route::of::<A>("POST", path, page, CachePolicy::NoStore, post(handler).with_state(state))
    }

    /// The same taking an upload: a body of up to [`UPLOAD_BYTES`].
    #[must_use]
    pub fn with_upload(mut self) -> Self {
        self.handler = self.handler.layer(DefaultBodyLimit::max(UPLOAD_BYTES));
        self
    }

    fn of<A: Action>(
        method: &'static str,
        path: &'static str,
        page: &'static str,
        cache: CachePolicy,
        handler: MethodRouter<()>,
    ) -> Self {
        Route { row: Row { method, path, action: A::NAME, page, cache }, handler, admit: admit::<A> }
    }
}

/// Whether a form comes from this site, as far as the browser says. Pages here tell no referrer, so a
/// browser without `Sec-Fetch-Site` writes no or an empty origin; the cookie's SameSite does the rest.
fn is_own(headers: &HeaderMap) -> bool {
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (value("sec-fetch-site"), value("origin"), value("host")) {
        (Some(site), _, _) => matches!(site, "same-origin" | "none"),
        (None, None | Some("null"), _) => true,
        (None, Some(origin), host) => origin.split_once("://").map(|(_, from)| from) == host,
    }
}

fn admit<A: Action>(policy: &Policy, actor: &Actor, extensions: &mut Extensions) -> Result<(), Denied> {
    let grant = policy.grant::<A>(actor, Relation::Nobody)?;
    extensions.insert(grant);
    Ok(())
}

/// Why the routes make no router.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum RouteError {
    /// Two rows answer the same.
    #[error("two route rows answer {method} {path}: remove one")]
    Twice {
        /// The method.
        method: &'static str,
        /// The second row's path.
        path: &'static str,
    },
    /// A page kept for everybody must be one that everybody may see.
    #[error(
        "{path} is kept for everybody, but a visitor may not {action}: give its row another cache policy"
    )]
    KeptButNotPublic {
        /// The row's path.
        path: &'static str,
        /// The row's action.
        action: &'static str,
    },
}

/// Tells who asks, from what came with the request.
pub type Actors = Arc<dyn Fn(HeaderMap) -> Asking + Send + Sync>;

/// Who asks, on its way.
pub type Asking = Pin<Box<dyn Future<Output = Result<Actor, PageError>> + Send>>;

/// Of a site where nobody signs in.
pub fn visitors() -> Actors {
    Arc::new(|_| Box::pin(ready(Ok(Actor::VISITOR))))
}

/// The router of all rows. Who asks is only looked up where a visitor may not: a public page is the same for
/// everybody. What is not granted answers exactly as what does not exist; who has not signed in is led to
/// where one does.
///
/// # Errors
/// When two rows answer the same, or a row is kept for everybody that not everybody may see.
pub fn router(routes: Vec<Route>, policy: Arc<Policy>, actors: &Actors) -> Result<Router, RouteError> {
    let mut seen = BTreeSet::new();
    let mut router = Router::new();
    for Route { row, handler, admit } in routes {
        if !seen.insert((row.method, shape(row.path))) {
            return Err(RouteError::Twice { method: row.method, path: row.path });
        }
        let public = policy.allows(row.action, Role::Visitor, Relation::Nobody);
        if row.cache == CachePolicy::Revalidate && !public {
            return Err(RouteError::KeptButNotPublic { path: row.path, action: row.action });
        }
        let guard = Guard { policy: Arc::clone(&policy), row, admit, public, actors: Arc::clone(actors) };
        router = router.route(row.path, handler.layer(from_fn_with_state(guard, guarded)));
    }
    let router = router.fallback(|| async { PageError::NotFound });
    // axum names the methods a path knows even where the guard has answered that there is nothing,
    // and only from outside of a router can that be taken back.
    Ok(Router::new().fallback_service(MapResponse::new(router, without_allow)))
}

fn without_allow(mut response: Response) -> Response {
    if response.status() == StatusCode::NOT_FOUND {
        response.headers_mut().remove(header::ALLOW);
    }
    response
}

/// A path without the names of its parameters: two that differ only there answer the same.
fn shape(path: &str) -> String {
    let part = |part: &str| match part.strip_prefix('{') {
        Some(name) if name.starts_with('*') => "{*}".to_owned(),
        Some(_) => "{}".to_owned(),
        None => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[derive(Clone)]
struct Guard {
    policy: Arc<Policy>,
    row: Row,
    admit: fn(&Policy, &Actor, &mut Extensions) -> Result<(), Denied>,
    /// Whether everybody may.
    public: bool,
    actors: Actors,
}

async fn guarded(State(guard): State<Guard>, mut request: Request, next: Next) -> Response {
    let actor = match guard.public {
        true => Ok(Actor::VISITOR),
        false => (guard.actors)(request.headers().clone()).await,
    };
    let actor = match actor {
        Ok(actor) => actor,
        Err(error) => return error.into_response(),
    };
    match (guard.admit)(&guard.policy, &actor, request.extensions_mut()) {
        Ok(()) => {}
        Err(denied) if actor == Actor::VISITOR => return signed_out(request, denied).await,
        Err(Denied::Unsure) => return unsure(request).await,
        Err(denied) => return PageError::from(denied).into_response(),
    }
    if guard.row.method == "POST" && !is_own(request.headers()) {
        return PageError::Foreign.into_response();
    }
    // Only what is done with the record tells whether the second step is wanted: until then what was sent is kept.
    let (request, sent) = match actor.sureness() < Sureness::JustNow {
        true => twice(request).await,
        false => (request, None),
    };
    let mut response = next.run(request).await;
    if let Some(sent) = sent
        && matches!(response.extensions().get::<Failure>(), Some(failure) if matches!(*failure.0, PageError::Unsure))
    {
        return unsure(sent).await;
    }
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let cache = if failed { CachePolicy::NoStore } else { guard.row.cache };
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(cache.header_value());
    response.extensions_mut().insert(guard.row);
    response
}

/// Gives who has not signed in back what they sent, or leads them to where one signs in.
async fn signed_out(request: Request, denied: Denied) -> Response {
    let to = lang_of(&request).map(|lang| format!("/{lang}/sign-in"));
    first(request, First::SignIn, to, denied).await
}

/// Gives who has to show their second step back what they sent, or leads them to where it is shown, and back.
async fn unsure(request: Request) -> Response {
    let next = is_plain(request.uri().path()) && request.method() == Method::GET;
    let next = if next { format!("?next={}", request.uri().path()) } else { String::new() };
    let to = lang_of(&request).map(|lang| format!("/{lang}{SECOND_STEP}{next}"));
    first(request, First::SecondStep, to, Denied::Unsure).await
}

/// Something comes first. Not kept by anybody: afterwards the page is there. Nothing is where an address has no language.
async fn first(request: Request, first: First, to: Option<String>, denied: Denied) -> Response {
    // What another site sends is nobody's own words: it is not offered to be sent again.
    let sent = request.method() == Method::POST && is_own(request.headers());
    let kept = if sent && to.is_some() { Kept::of(request, first).await } else { None };
    let led = to.map(|to| {
        let mut response = Redirect::to(&to).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, CachePolicy::NoStore.header_value());
        response
    });
    kept.map(Kept::answer).or(led).unwrap_or_else(|| PageError::from(denied).into_response())
}

fn lang_of(request: &Request) -> Option<Lang> {
    request.uri().path().split('/').nth(1)?.parse().ok()
}

/// Whether a path is one of this site that can stand in a link back: it begins with a language and has nothing in it
/// that a browser reads as another site.
pub fn is_plain(path: &str) -> bool {
    let letters = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'/');
    let lang = path.strip_prefix('/').and_then(|rest| rest.split('/').next());
    lang.is_some_and(|lang| lang.parse::<Lang>().is_ok()) && path.bytes().all(letters) && !path.contains("//")
}

/// A request, and the same once more; forms only, for nothing else can be given back.
async fn twice(request: Request) -> (Request, Option<Request>) {
    let (parts, body) = request.into_parts();
    let form = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let form = form.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if parts.method == Method::POST && !form {
        return (Request::from_parts(parts, body), None);
    }
    let mut again = Request::new(Body::empty());
    *again.method_mut() = parts.method.clone();
    *again.uri_mut() = parts.uri.clone();
    *again.headers_mut() = parts.headers.clone();
    match axum::body::to_bytes(body, FORM_BYTES).await {
        Ok(bytes) => {
            *again.body_mut() = Body::from(bytes.clone());
            (Request::from_parts(parts, Body::from(bytes)), Some(again))
        }
        // Too long, or broken off: the handler finds nothing either.
        Err(_) => (Request::from_parts(parts, Body::empty()), None),
    }
}

/// The grant the route's guard obtained, for the handler to show where records are reached.
pub struct Granted<A: Action>(pub Grant<A>);

impl<A: Action, S: Send + Sync> FromRequestParts<S> for Granted<A> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, PageError> {
        let missing =
            || PageError::unexpected(format!("a handler asks for {}, its route row does not", A::NAME));
        parts.extensions.get::<Grant<A>>().cloned().map(Granted).ok_or_else(missing)
    }
}

/// The path's parameters. What cannot be one (a language that is no language, an id that is no id)
/// is an address where nothing stands, not a bad request.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(values)) => Ok(Path(values)),
            Err(_) => Err(PageError::NotFound),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_site_leads_back() {
        for (path, plain) in [
            ("/hu/edits", true),
            ("/en/edits/0192f0c1-0000-7000-8000-000000000001", true),
            ("/hu", true),
            ("", false),
            ("/", false),
            ("hu/edits", false),
            ("//evil.example/", false),
            ("/hu//evil.example", false),
            ("/\\evil.example", false),
            ("https://evil.example/hu", false),
            ("/hu/../%2F%2Fevil", false),
            ("/edits", false),
        ] {
            assert_eq!(is_plain(path), plain, "{path}");
        }
    }

    #[test]
    fn only_forms_of_this_site_are_its_own() {
        for (headers, own) in [
            (vec![("sec-fetch-site", "same-origin")], true),
            (vec![("sec-fetch-site", "cross-site"), ("origin", "null")], false),
            (vec![("sec-fetch-site", "same-site"), ("origin", "null")], false),
            (vec![("origin", "https://city.example"), ("host", "city.example")], true),
            (vec![("origin", "https://evil.example"), ("host", "city.example")], false),
            (vec![("origin", "null"), ("host", "city.example")], true),
            (vec![], true),
        ] {
            let written = headers.iter().map(|(name, value)| {
                (http::HeaderName::from_static(name), http::HeaderValue::from_static(value))
            });
            assert_eq!(is_own(&written.collect()), own, "{headers:?}");
        }
    }
}
