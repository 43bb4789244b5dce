//! What makes the API open: CORS, conditional requests, encodings, other methods, deletions.

use axum::body::Body;
use axum::extract::Request;
use http::{Method, StatusCode};
use kernel::Audience;
use kernel::policy::Actor;
use serde_json::json;

use super::city::{id, records};
use super::{Site, request};

#[tokio::test]
async fn every_answer_may_be_read_from_any_site_and_sets_no_cookie() {
    let site = Site::of(records()).await;
    for path in [
        "/",
        "/services",
        "/services?format=ndjson",
        "/services?page=0",
        "/services/x",
        "/nowhere",
        "/openapi.json",
    ] {
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::DELETE] {
            let answer = site
                .send(request(
                    method.clone(),
                    path,
                    &[("cookie", "session=1"), ("origin", "https://a.example")],
                ))
                .await;
            assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{method} {path}");
            assert_eq!(answer.header("set-cookie"), None);
        }
    }
    let plain = site.get("/services").await;
    let with_cookie = site.send(request(Method::GET, "/services", &[("cookie", "session=1")])).await;
    assert_eq!((plain.headers, plain.body), (with_cookie.headers, with_cookie.body));
}

#[tokio::test]
async fn a_preflight_is_answered_before_anything_is_looked_at() {
    let site = Site::of(vec![]).await;
    for (path, methods) in [
        ("/services", "GET, HEAD, POST, OPTIONS"),
        ("/services/1", "GET, HEAD, OPTIONS"),
        ("/nowhere", "GET, HEAD, OPTIONS"),
    ] {
        let headers =
            [("access-control-request-method", "GET"), ("access-control-request-headers", "if-none-match")];
        let answer = site.send(request(Method::OPTIONS, path, &headers)).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert_eq!(answer.header("access-control-allow-methods"), Some(methods), "{path}");
        assert_eq!(answer.header("access-control-allow-headers"), Some("*"));
    }
}

#[tokio::test]
async fn who_has_it_is_told_so_until_it_changes() {
    let site = Site::of(records()).await;
    for path in [
        "/services",
        "/services?search=tanacs&lang=en",
        &format!("/organizations/{}", id("bridge")),
        "/openapi.json",
    ] {
        let first = site.get(path).await;
        assert_eq!(first.header("cache-control"), Some("no-cache"), "{path}");
        assert_eq!(first.header("vary"), Some("accept-encoding"), "{path}");
        let tag = first.header("etag").unwrap();
        assert!(tag.starts_with('"'), "a strong tag: {tag}");
        let again = site.send(request(Method::GET, path, &[("if-none-match", tag)])).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        assert_eq!(again.header("access-control-allow-origin"), Some("*"));
    }
    let tag = site.get("/services").await.header("etag").unwrap().to_owned();
    let phone = super::city::record(
        &directory::model::entities::PHONE,
        "new",
        &[("service_id", "course"), ("number", "1")],
    );
    site.wait(1);
    site.save(vec![phone]).await;
    let changed = site.send(request(Method::GET, "/services", &[("if-none-match", &tag)])).await;
    assert_eq!(changed.status, StatusCode::OK);
}

#[tokio::test]
async fn answers_are_compressed_for_those_who_take_it() {
    let site = Site::of(records()).await;
    let plain = site.get("/services?full=true").await;
    for coding in ["br", "gzip"] {
        let answer =
            site.send(request(Method::GET, "/services?full=true", &[("accept-encoding", coding)])).await;
        assert_eq!(answer.header("content-encoding"), Some(coding));
        assert!(answer.body.len() < plain.body.len() / 2);
    }
}

#[tokio::test]
async fn post_is_the_same_question() {
    let site = Site::of(records()).await;
    let asked = site.get("/services?lang=en&search=legal%20advice").await;
    let form = |path: &str, kind: &str, body: &'static str| {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("/hsds/v3{path}"))
            .header("content-type", kind);
        request.body(Body::from(body)).unwrap()
    };
    const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
    for request in [
        form("/services?lang=en", FORM, "search=legal%20advice"),
        form("/services", FORM, "lang=en&search=legal+advice\r\n"),
        form("/services?lang=en&search=legal%20advice", "application/json", ""),
    ] {
        let answer = site.send(request).await;
        assert_eq!(
            (answer.status, answer.json()["contents"].clone()),
            (StatusCode::OK, asked.json()["contents"].clone())
        );
    }
    let cases = [
        (form("/services?page=1", FORM, "page=2"), 400),
        (form("/services", FORM, "page=ő"), 400),
        (form("/services", "application/json", "{}"), 415),
        (form("/services", FORM, Box::leak("a=b&".repeat(2_000).into_boxed_str())), 413),
        (form("/services/1", FORM, ""), 405),
        (form("/deletions", FORM, ""), 405),
    ];
    for (request, status) in cases {
        let path = request.uri().clone();
        let answer = site.send(request).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_eq!(answer.json()["status"], status);
    }
}

#[tokio::test]
async fn nothing_can_be_written() {
    let site = Site::of(vec![]).await;
    for (method, path, allow) in [
        (Method::PUT, "/services", "GET, HEAD, POST, OPTIONS"),
        (Method::DELETE, "/services/1", "GET, HEAD, OPTIONS"),
        (Method::PATCH, "/deletions", "GET, HEAD, OPTIONS"),
    ] {
        let answer = site.send(request(method, path, &[])).await;
        assert_eq!((answer.status, answer.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, Some(allow)));
        assert_eq!(answer.json()["detail"], "This address can only be read.");
    }
}

#[tokio::test]
async fn what_is_gone_is_told() {
    let site = Site::of(records()).await;
    let none = site.json("/deletions").await;
    assert_eq!((&none["total_items"], &none["empty"]), (&json!(0), &json!(true)));
    site.wait(3600);
    let mut unit = site.store.begin(&Actor::OPERATOR).await.unwrap();
    let bridge = [id("bridge")].into();
    let before = directory::deletions::shown_of(unit.on(), &bridge).await.unwrap();
    let mut found =
        store::records::by_id(unit.on(), &network::model::ORGANIZATION, &[id("bridge")]).await.unwrap();
    found[0].audience = Audience::Hidden;
    unit.save(&mut found[0]).await.unwrap();
    let after = directory::deletions::shown_of(unit.on(), &bridge).await.unwrap();
    directory::deletions::note(&mut unit, &before, &after).await.unwrap();
    unit.commit().await.unwrap();
    site.live.step().await.unwrap();

    let gone = site.json("/deletions?since=2026-11-22T10:00:00Z").await;
    insta::assert_json_snapshot!(gone);
    let first = site.json("/deletions?per_page=3&page=2").await;
    assert_eq!((&first["size"], &first["total_pages"]), (&json!(1), &json!(2)));
    let lines = site.get("/deletions?format=ndjson").await.text();
    assert_eq!(lines.lines().count(), 4);
    assert_eq!(site.ids("/deletions?since=2026-11-22T10:00:01Z").await, Vec::<String>::new());
    for deletion in gone["contents"].as_array().unwrap() {
        let path = format!("/{}s/{}", deletion["entity"].as_str().unwrap(), deletion["id"].as_str().unwrap());
        assert_eq!(site.get(&path).await.status, StatusCode::GONE, "{path}");
    }
}
