//! Route rows: what is not granted is not there.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;
use http::StatusCode;
use kernel::Lang;
use kernel::policy::{Action, Actor, Policy, Relation, Role, Rule};
use page::{CachePolicy, Failure, Granted, PageError, Path, Route, RouteError, Row, router};
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
        Route::get::<Read, _, _, _>("/greedy", "test-greedy", CachePolicy::NoStore, greedy, ()),
    ]
}

async fn answer(request: Request) -> Response {
    router(routes(), policy()).unwrap().oneshot(request).await.unwrap()
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
    let mut operator = ask("/keep", &[]);
    operator.extensions_mut().insert(Actor::OPERATOR);
    assert_eq!(body(answer(operator).await).await, "operator");
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
    let refused = router(doubled, policy()).err();
    assert_eq!(refused, Some(RouteError::Twice { method: "GET", path: "/{language}/read/{n}" }));
}

#[test]
fn a_page_kept_for_everybody_must_be_everybodys() {
    let route = Route::get::<Keep, _, _, _>("/keep", "test-keep", CachePolicy::Revalidate, keep, ());
    let refused = router(vec![route], policy()).err();
    assert_eq!(refused, Some(RouteError::KeptButNotPublic { path: "/keep", action: Keep::NAME }));
}
