//! The edge: front door, error pages, headers, limits, health.

use http::StatusCode;
use testkit::TestStore;

use crate::town::{Town, id};

async fn town() -> Town {
    Town::on(TestStore::new(&site::history()).await).await
}

#[tokio::test]
async fn the_front_door_leads_to_the_readers_language() {
    let town = town().await;
    for (asked, lang) in [("ar-EG,en;q=0.5", "ar"), ("sw", "hu"), ("en-GB", "en")] {
        let answer = town.ask("/", "203.0.113.7:4000", &[("accept-language", asked)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.headers["location"], format!("/{lang}/"));
        assert_eq!(answer.headers["vary"], "Accept-Language");
    }
    assert_eq!(town.get("/hu").await.headers["location"], "/hu/");
    assert_eq!(town.get("/xx").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_answer_is_hardened_and_errors_speak_the_readers_language() {
    let town = town().await;
    let service = format!("/hu/service/{}", id("service"));
    for path in
        ["/", "/hu/", "/hu/search?q=x", service.as_str(), "/ar/nothing", "/hsds/v3/services", "/health/live"]
    {
        let answer = town.get(path).await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
        assert!(!answer.headers.contains_key("set-cookie"), "{path} sets a cookie");
    }
    let lost = town.get("/ar/nothing").await;
    assert_eq!(lost.status, StatusCode::NOT_FOUND);
    assert!(lost.body.contains(r#"lang="ar""#) && lost.body.contains(r#"dir="rtl""#));
    assert_eq!(lost.headers["cache-control"], "no-store");
    let problem = town.get("/hsds/v3/nothing").await;
    assert_eq!(problem.status, StatusCode::NOT_FOUND);
    assert_eq!(problem.headers["content-type"], "application/problem+json");
}

#[tokio::test]
async fn unknown_hidden_and_malformed_ids_answer_alike() {
    let town = town().await;
    let unknown = town.get(&format!("/hu/service/{}", id("unknown"))).await;
    for path in [
        "/hu/service/not-an-id".to_owned(),
        format!("/hu/service/{}", id("org")),
        format!("/hu/service/{}", id("phone")),
    ] {
        let answer = town.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.body, unknown.body, "{path}");
    }
}

#[tokio::test]
async fn one_client_cannot_take_the_place_of_all() {
    let town = town().await;
    let mut refused = 0;
    for _ in 0..200 {
        let answer = town.get("/health/live").await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            assert!(answer.headers.contains_key("retry-after"));
            refused += 1;
        }
    }
    assert!(refused > 0, "200 requests at once from one address were all let in");
    assert_eq!(
        town.ask("/health/live", "203.0.113.8:4000", &[]).await.status,
        StatusCode::OK,
        "another client waits too"
    );
}

#[tokio::test]
async fn what_is_too_long_is_refused_politely() {
    let town = town().await;
    let answer = town.get(&format!("/hu/search?q={}", "a".repeat(5_000))).await;
    assert_eq!(answer.status, StatusCode::URI_TOO_LONG);
    assert!(answer.body.contains("<h1"), "a page, not a bare status");
}

#[tokio::test]
async fn a_server_that_no_longer_hears_the_feed_is_not_ready() {
    let town = town().await;
    assert_eq!(town.get("/health/ready").await.status, StatusCode::OK);
    town.store.clock().advance(11);
    assert_eq!(town.get("/health/ready").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(town.get("/health/live").await.status, StatusCode::OK);
    town.live.step().await.unwrap();
    assert_eq!(town.get("/health/ready").await.status, StatusCode::OK);
}

#[tokio::test]
async fn pages_are_compressed_tagged_and_answered_conditionally() {
    let town = town().await;
    let first = town.ask("/hu/", "203.0.113.7:4000", &[("accept-encoding", "br")]).await;
    assert_eq!(first.headers["content-encoding"], "br");
    assert_eq!(first.headers["cache-control"], "no-cache");
    let tag = first.headers["etag"].to_str().unwrap();
    let again =
        town.ask("/hu/", "203.0.113.7:4000", &[("accept-encoding", "br"), ("if-none-match", tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_running_site_shows_the_city_it_was_given_anew() {
    let town = town().await;
    assert_eq!(town.get("/ar/").await.status, StatusCode::OK);
    let mut city = (*town.live.now().city).clone();
    city.name = municipality::Told([(kernel::Lang::HU, "Átnevezett Város".to_owned())].into());
    city.languages = vec![kernel::Lang::HU];
    let grant =
        site::policy().grant(&kernel::policy::Actor::OPERATOR, kernel::policy::Relation::Keeper).unwrap();
    site::settings::describe_city(&town.store, &grant, &city).await.unwrap();
    town.live.step().await.unwrap();
    assert!(town.get("/hu/").await.body.contains("Átnevezett Város"));
    assert_eq!(town.get("/ar/").await.status, StatusCode::NOT_FOUND, "no longer a language of the city");
}
