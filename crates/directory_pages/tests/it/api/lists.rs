//! What the addresses answer.

use http::StatusCode;
use insta::assert_json_snapshot;
use serde_json::json;

use super::Site;
use super::city::{id, records};

const LISTS: [&str; 5] =
    ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"];

#[tokio::test]
async fn lists_are_pages_of_short_documents() {
    let site = Site::of(records()).await;
    for list in LISTS {
        assert_json_snapshot!(format!("list_{list}"), site.json(&format!("/{list}")).await);
    }
}

#[tokio::test]
async fn single_documents_have_everything() {
    let site = Site::of(records()).await;
    for (list, name) in [
        ("services", "advice"),
        ("services", "course"),
        ("organizations", "house"),
        ("service_at_locations", "advice in east"),
        ("taxonomies", "taxonomy"),
        ("taxonomy_terms", "residence"),
    ] {
        let document = site.json(&format!("/{list}/{}", id(name))).await;
        assert_json_snapshot!(format!("one_{list}_{}", name.replace(' ', "_")), document);
    }
}

#[tokio::test]
async fn the_root_leads_to_profile_and_description() {
    let site = Site::of(vec![]).await;
    let root = site.json("/").await;
    assert_eq!(
        root,
        json!({
            "version": "3.1",
            "profile": "https://kerekasztal.example/hsds/v3/profile/",
            "openapi_url": "https://kerekasztal.example/hsds/v3/openapi.json",
        })
    );
    assert_eq!(site.get("").await.json(), root);
}

#[tokio::test]
async fn what_is_unknown_malformed_or_of_another_kind_answers_alike() {
    let site = Site::of(records()).await;
    let nowhere = site.get("/nowhere").await;
    assert_eq!(
        (nowhere.status, nowhere.header("content-type")),
        (StatusCode::NOT_FOUND, Some("application/problem+json"))
    );
    assert_eq!(nowhere.json()["status"], 404);
    let (course, advice) = (id("course"), id("advice"));
    for path in [
        format!("/services/{}", id("nobody")),
        "/services/7".into(),
        "/services/x?page=0&lang=!".into(),
        format!("/organizations/{course}"),
        format!("/taxonomies/{advice}?full_service=maybe"),
        "/profile/nothing.json".into(),
        "/services/".into(),
        "/deletions/1".into(),
    ] {
        let answer = site.get(&path).await;
        assert_eq!((answer.status, &answer.body), (nowhere.status, &nowhere.body), "{path}");
        assert_eq!(answer.headers, nowhere.headers, "{path}");
    }
}

#[tokio::test]
async fn full_lists_have_what_single_documents_have() {
    let site = Site::of(records()).await;
    for (list, name) in
        [("services", "advice"), ("organizations", "house"), ("service_at_locations", "advice in east")]
    {
        let mut one = site.json(&format!("/{list}/{}", id(name))).await;
        // The history is told of single records only.
        assert!(one.as_object_mut().unwrap().remove("metadata").is_some(), "{list}");
        let page = site.json(&format!("/{list}?full=true")).await;
        assert!(page["contents"].as_array().unwrap().contains(&one), "{list}");
    }
    let path = format!("/organizations/{}?full_service=true", id("house"));
    let services = site.json(&path).await["services"].clone();
    assert_eq!(services[0]["phones"][0]["number"], "+36 1 555 0134");
    assert_eq!(site.json("/organizations?full_service=true").await["contents"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn minimal_is_one_page_of_ids_and_dates() {
    let site = Site::of(records()).await;
    assert_json_snapshot!(site.json("/services?minimal=true").await["contents"][0]);
}

#[tokio::test]
async fn the_stream_has_every_record_on_a_line() {
    let site = Site::of(records()).await;
    for list in LISTS {
        let answer = site.get(&format!("/{list}?format=ndjson&per_page=1&page=9")).await;
        assert_eq!(answer.header("content-type"), Some("application/x-ndjson"));
        assert_eq!(answer.header("cache-control"), Some("no-cache"));
        let lines: Vec<serde_json::Value> =
            answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let page = site.json(&format!("/{list}")).await;
        assert_eq!(json!(lines), page["contents"], "{list}");
    }
}

#[tokio::test]
async fn pages_follow_each_other() {
    let site = Site::of(records()).await;
    let all = site.ids("/services").await;
    assert_eq!(all.len(), 3);
    let page = site.json("/services?per_page=2&page=2&lang=hu").await;
    let header: Vec<_> = page.as_object().unwrap().iter().filter(|(key, _)| *key != "contents").collect();
    assert_json_snapshot!(header);
    assert_eq!(page["contents"][0]["id"], all[2].as_str());
    let links = site.get("/services?per_page=1&page=2&lang=hu").await;
    assert_json_snapshot!(links.header("link"));
    assert_eq!(links.header("content-language"), Some("hu"));
    let beyond = site.json("/services?page=7").await;
    assert_eq!(
        (&beyond["empty"], &beyond["last_page"], &beyond["total_items"]),
        (&json!(true), &json!(true), &json!(3))
    );
    let empty = Site::of(vec![]).await.json("/services").await;
    assert_eq!(
        empty,
        json!({"total_items": 0, "total_pages": 0, "page_number": 1, "size": 0, "first_page": true, "last_page": true,
               "empty": true, "contents": []})
    );
}

#[tokio::test]
async fn texts_come_in_the_language_asked_for_or_as_they_were_written() {
    let site = Site::of(records()).await;
    let advice = format!("/services/{}", id("advice"));
    let name =
        async |query: &str| site.json(&format!("{advice}{query}")).await["name"].as_str().unwrap().to_owned();
    assert_eq!(name("").await, "Jogi tanácsadás");
    assert_eq!(name("?lang=en").await, "Legal advice");
    assert_eq!(name("?lang=HU").await, "Jogi tanácsadás");
    // The declared chain: what is not there in Arabic comes in the language it was written in.
    assert_eq!(name("?lang=ar").await, "Jogi tanácsadás");
}

#[tokio::test]
async fn what_changes_is_told_to_those_who_ask_since_when() {
    let site = Site::of(records()).await;
    let then = site.now().rfc3339();
    assert_eq!(
        site.ids(&format!("/services?modified_after={then}")).await.len(),
        3,
        "the moment itself counts"
    );
    site.wait(60);
    let later = site.now().rfc3339();
    assert_eq!(site.ids(&format!("/services?modified_after={later}")).await, Vec::<String>::new());
    let phone = super::city::record(
        &directory::model::entities::PHONE,
        "new",
        &[("service_id", "course"), ("number", "1")],
    );
    site.save(vec![phone]).await;
    assert_eq!(site.ids(&format!("/services?modified_after={later}")).await, [id("course").to_string()]);
    let document = site.json(&format!("/services/{}", id("course"))).await;
    assert_eq!(document["last_modified"], later.as_str());
    let places = site.ids(&format!("/service_at_locations?modified_after={later}")).await;
    assert_eq!(places, [id("course in north").to_string()]);
    assert_eq!(site.ids(&format!("/organizations?modified_after={later}")).await, Vec::<String>::new());
}
