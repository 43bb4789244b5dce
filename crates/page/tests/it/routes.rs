//! Route rows: what is not granted is not there.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use kernel::policy::{Action, Actor, Policy, Relation, Role, Rule};
use kernel::{Id, Lang};
use page::{
    Actors, CachePolicy, Failure, Granted, PageError, Path, Route, RouteError, Row, router, visitors,
};
use tower::ServiceExt;

use crate::support::{ask, body};

struct Read;
impl Action for Read {
    const NAME: &'static str = "test.read";
}
struct Keep;
impl Action for Keep {
    const NAME: &'static str = "test.keep";
}

async fn read(_: Granted<Read>, Path((lang, number)): Path<(Lang, u32)>) -> String {
    format!("{lang} {number}")
}

async fn keep(granted: Granted<Keep>) -> String {
    granted.0.actor().role().name().to_owned()
}

/// Asks for another grant than its row gives.
async fn greedy(_: Granted<Keep>) -> &'static str {
    "reached"
}

fn policy() -> Arc<Policy> {
    let rule = |action, role| Rule { action, role, relation: Relation::Nobody };
    Arc::new(Policy::new([rule(Read::NAME, Role::Visitor), rule(Keep::NAME, Role::Operator)]))
}

fn routes() -> Vec<Route> {
    vec![
        Route::get::<Read, _, _, _>("/{lang}/read/{number}", "test-read", CachePolicy::Revalidate, read, ()),
        Route::get::<Keep, _, _, _>("/keep", "test-keep", CachePolicy::NoStore, keep, ()),
        Route::get::<Keep, _, _, _>("/{lang}/kept", "test-kept", CachePolicy::NoStore, keep, ()),
        Route::get::<Read, _, _, _>("/greedy", "test-greedy", CachePolicy::NoStore, greedy, ()),
    ]
}

/// Who asks says so, and is believed.
fn by_header() -> Actors {
    Arc::new(|headers| {
        let actor = match headers.get("who").map(|who| who.as_bytes()) {
            Some(b"operator") => Actor::OPERATOR,
            Some(b"person") => Actor::person(Id::foreign("test", "anna"), []),
            _ => Actor::VISITOR,
        };
        Box::pin(std::future::ready(Ok(actor)))
    })
}

async fn answer(request: Request) -> Response {
    router(routes(), policy(), &by_header()).unwrap().oneshot(request).await.unwrap()
}

/// Everything a reader could tell two answers apart by.
async fn seen(response: Response) -> (StatusCode, Vec<(String, String)>, bytes::Bytes) {
    let headers = response.headers().iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    (response.status(), headers, body(response).await)
}

#[tokio::test]
async fn a_granted_route_answers_with_its_row() {
    let response = answer(ask("/hu/read/7", &[])).await;
    assert_eq!(response.headers()["cache-control"], "no-cache");
    let row = *response.extensions().get::<Row>().unwrap();
    assert_eq!(
        (row.method, row.path, row.action, row.page),
        ("GET", "/{lang}/read/{number}", Read::NAME, "test-read")
    );
    assert_eq!(body(response).await, "hu 7");
}

#[tokio::test]
async fn what_is_not_granted_answers_like_what_does_not_exist() {
    let unknown = seen(answer(ask("/nowhere", &[])).await).await;
    assert_eq!(unknown.0, StatusCode::NOT_FOUND);
    assert_eq!(seen(answer(ask("/keep", &[])).await).await, unknown);
    let mut post = ask("/keep", &[]);
    *post.method_mut() = http::Method::POST;
    assert_eq!(seen(answer(post).await).await, unknown);
    assert_eq!(body(answer(ask("/keep", &[("who", "operator")])).await).await, "operator");
    assert_eq!(seen(answer(ask("/keep", &[("who", "person")])).await).await, unknown);
}

#[tokio::test]
async fn who_has_not_signed_in_is_led_to_where_one_does() {
    let response = answer(ask("/hu/kept", &[])).await;
    assert_eq!(
        (response.status(), &response.headers()["location"]),
        (StatusCode::SEE_OTHER, &"/hu/sign-in".parse().unwrap())
    );
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert_eq!(answer(ask("/hungarian/kept", &[])).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(answer(ask("/hu/kept", &[("who", "person")])).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(answer(ask("/hu/kept", &[("who", "operator")])).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn parameters_that_cannot_be_lead_nowhere() {
    for path in ["/hu/read/seven", "/hungarian/read/7", "/hu_HU/read/7"] {
        assert_eq!(answer(ask(path, &[])).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_grant_for_one_action_serves_no_other() {
    let response = answer(ask("/greedy", &[])).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let Failure(cause) = response.extensions().get::<Failure>().unwrap();
    assert!(matches!(**cause, PageError::Unexpected(_)));
    assert!(cause.to_string().contains(Keep::NAME));
}

#[test]
fn rows_that_answer_the_same_are_refused() {
    let mut doubled = routes();
    let again =
        Route::get::<Read, _, _, _>("/{language}/read/{n}", "test-again", CachePolicy::Revalidate, read, ());
    doubled.push(again);
    let refused = router(doubled, policy(), &visitors()).err();
    assert_eq!(refused, Some(RouteError::Twice { method: "GET", path: "/{language}/read/{n}" }));
}

#[test]
fn a_page_kept_for_everybody_must_be_everybodys() {
    let route = Route::get::<Keep, _, _, _>("/keep", "test-keep", CachePolicy::Revalidate, keep, ());
    let refused = router(vec![route], policy(), &visitors()).err();
    assert_eq!(refused, Some(RouteError::KeptButNotPublic { path: "/keep", action: Keep::NAME }));
}
