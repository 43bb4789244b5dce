//! Every parameter with values that are right and values that are not.

use http::StatusCode;

use super::Site;
use super::city::{id, records};

/// The test names of the records a list gives, in its order.
async fn names(site: &Site, path: &str) -> Vec<&'static str> {
    const NAMES: [&str; 12] = [
        "advice",
        "course",
        "closed",
        "house",
        "bridge",
        "advice in centre",
        "advice in east",
        "course in north",
        "taxonomy",
        "law",
        "residence",
        "none",
    ];
    let ids = site.ids(path).await;
    let name = |found: &String| NAMES.into_iter().find(|name| id(name).to_string() == *found).unwrap();
    ids.iter().map(name).collect()
}

async fn set(site: &Site, path: &str) -> Vec<&'static str> {
    let mut names = names(site, path).await;
    names.sort_unstable();
    names
}

#[tokio::test]
async fn each_condition_takes_what_fits() {
    let site = Site::of(records()).await;
    let (law, residence, taxonomy) = (id("law"), id("residence"), id("taxonomy"));
    let cases: Vec<(String, &[&str])> = vec![
        ("/services?search=tanfolyam".into(), &["course"]),
        ("/services?search=nyelvtanfolyam".into(), &["course"]),
        ("/services?search=LEGAL".into(), &["advice"]),
        ("/services?search=".into(), &["advice", "closed", "course"]),
        ("/organizations?search=hid".into(), &["bridge"]),
        ("/taxonomy_terms?search=residence".into(), &["residence"]),
        ("/taxonomies?search=jonnek".into(), &["taxonomy"]),
        ("/service_at_locations?search=ugyvedek".into(), &["advice in centre", "advice in east"]),
        (format!("/services?organization_id={}", id("bridge")), &["closed", "course"]),
        (format!("/service_at_locations?organization_id={}", id("bridge")), &["course in north"]),
        (format!("/services?taxonomy_term_id={residence}"), &["advice"]),
        (format!("/services?taxonomy_term_id={law}"), &[]),
        (format!("/services?taxonomy_id={taxonomy}"), &["advice"]),
        (
            format!("/service_at_locations?taxonomy_term_id={residence}"),
            &["advice in centre", "advice in east"],
        ),
        (format!("/organizations?taxonomy_term_id={law}"), &["house"]),
        (format!("/organizations?taxonomy_id={taxonomy}"), &["house"]),
        (format!("/taxonomy_terms?taxonomy_id={taxonomy}&top_only=true"), &["law"]),
        ("/taxonomy_terms?top_only=false".into(), &["law", "residence"]),
        (format!("/taxonomy_terms?parent_id={law}"), &["residence"]),
        (format!("/taxonomy_terms?taxonomy_id={law}"), &[]),
        ("/services?need=residence".into(), &["advice"]),
        ("/services?need=nothing".into(), &[]),
        ("/services?speaks=vi".into(), &["advice"]),
        ("/services?speaks=vi,zh".into(), &["advice", "course"]),
        ("/services?speaks=fr&speaks=ZH-hant".into(), &["course"]),
        ("/services?speaks=zh-hans".into(), &["course"]),
        ("/services?speaks=zha".into(), &[]),
        // The language is spoken at one of the two places only; the other's does not count.
        ("/service_at_locations?speaks=vi".into(), &["advice in east"]),
        ("/service_at_locations?speaks=en".into(), &["advice in centre", "advice in east"]),
        // Sunday, ten o'clock in the city.
        ("/services?open_at=now".into(), &["advice", "course"]),
        ("/service_at_locations?open_at=now".into(), &["advice in east", "course in north"]),
        ("/service_at_locations?open_at=2026-11-23T09:00:00Z".into(), &["advice in centre"]),
        ("/service_at_locations?open_at=2026-11-23T15:30:00%2B01:00".into(), &["advice in centre"]),
        ("/service_at_locations?open_at=2026-11-23T15:30:00+01:00".into(), &["advice in centre"]),
        ("/services?open_at=2026-12-24T10:00:00Z".into(), &[]),
        ("/services?postcode=1102".into(), &["advice"]),
        ("/service_at_locations?postcode=1102".into(), &["advice in east"]),
        ("/service_at_locations?postcode=9999".into(), &[]),
        ("/service_at_locations?postcode=9999&proximity=100000".into(), &[]),
        ("/service_at_locations?postcode=1081&proximity=100".into(), &["advice in centre"]),
        (
            "/service_at_locations?postcode=1081&proximity=9000".into(),
            &["advice in centre", "advice in east", "course in north"],
        ),
        ("/services?lat=47.56&lon=19.09&radius=1000".into(), &["course"]),
        ("/services?lat=47.561&lon=19.089&radius=1000".into(), &["course"]),
        ("/services?lat=47.5&lon=19.04".into(), &["advice"]),
        ("/services?speaks=vi&open_at=now&postcode=1081".into(), &["advice"]),
        ("/services?speaks=zh&organization_id=&need=law".into(), &[]),
        ("/services?unheard_of=1&full=false&minimal=false".into(), &["advice", "closed", "course"]),
    ];
    for (path, expected) in cases {
        assert_eq!(set(&site, &path).await, expected, "{path}");
    }
}

#[tokio::test]
async fn the_nearest_comes_first_and_the_best_comes_first() {
    let site = Site::of(records()).await;
    let near_east = names(&site, "/service_at_locations?lat=47.49&lon=19.14&radius=50000").await;
    assert_eq!(near_east, ["advice in east", "advice in centre", "course in north"]);
    assert_eq!(names(&site, "/services?lat=47.56&lon=19.09&radius=50000").await, ["course", "advice"]);
    // A search keeps its own order.
    let searched = names(&site, "/services?search=nyelvtanfolyam&lat=47.49&lon=19.14&radius=50000").await;
    assert_eq!(searched, ["course"]);
}

/// Questions that can't be answered, with what is said to them.
const BAD: &[(&str, &str)] = &[
    ("/services?page=0", "“0” is not a valid page: give a whole number from 1 to 1000000."),
    ("/services?page=-1", "“-1” is not a valid page: give a whole number from 1 to 1000000."),
    ("/services?page=1.5", "“1.5” is not a valid page: give a whole number from 1 to 1000000."),
    (
        "/services?page=99999999999999999999",
        "“99999999999999999999” is not a valid page: give a whole number from 1 to 1000000.",
    ),
    ("/services?per_page=501", "“501” is not a valid per_page: give a whole number from 1 to 500."),
    ("/services?per_page=none", "“none” is not a valid per_page: give a whole number from 1 to 500."),
    ("/services?page=1&page=2", "page is given 2 times: give it once."),
    (
        "/services?search=a&page=51",
        "“51” is not a valid page of a search: give a whole number from 1 to 50, more words, or no search.",
    ),
    ("/services?format=xml", "“xml” is not a valid format: give json or ndjson."),
    ("/services?minimal=yes", "“yes” is not a valid minimal: give true or false."),
    ("/services?full=1", "“1” is not a valid full: give true or false."),
    ("/organizations?full_service=x", "“x” is not a valid full_service: give true or false."),
    ("/taxonomy_terms?top_only=x", "“x” is not a valid top_only: give true or false."),
    (
        "/services?modified_after=yesterday",
        "“yesterday” is not a valid modified_after: give a date-time such as 2026-11-22T09:00:00Z, or a date.",
    ),
    (
        "/deletions?since=never",
        "“never” is not a valid since: give a date-time such as 2026-11-22T09:00:00Z, or a date.",
    ),
    (
        "/services?taxonomy_id=law",
        "“law” is not a valid taxonomy_id: give a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.",
    ),
    (
        "/services?taxonomy_term_id=%00",
        "“” is not a valid taxonomy_term_id: give a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.",
    ),
    (
        "/services?organization_id=1",
        "“1” is not a valid organization_id: give a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.",
    ),
    (
        "/taxonomy_terms?parent_id=1",
        "“1” is not a valid parent_id: give a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.",
    ),
    ("/services?lang=magyar", "“magyar” is not a valid lang: give a language code such as hu or en."),
    ("/services?lang=hu,en", "“hu,en” is not a valid lang: give a language code such as hu or en."),
    (
        "/services?speaks=english",
        "“english” is not a valid speaks: give language codes such as vi, with commas between them.",
    ),
    ("/services?lat=91&lon=0", "“91” is not a valid lat: give a number from -90 to 90."),
    ("/services?lat=NaN&lon=0", "“NaN” is not a valid lat: give a number from -90 to 90."),
    ("/services?lat=0&lon=east", "“east” is not a valid lon: give a number from -180 to 180."),
    ("/services?lat=47", "lat means nothing without lon: give both, or neither."),
    ("/services?lon=19", "lon means nothing without lat: give both, or neither."),
    ("/services?radius=5", "radius means nothing without lat: give both, or neither."),
    ("/services?lat=0&lon=0&radius=-1", "“-1” is not a valid radius: give a number from 0 to 100000."),
    ("/service_at_locations?proximity=5", "proximity means nothing without postcode: give both, or neither."),
    (
        "/service_at_locations?postcode=1081&proximity=far",
        "“far” is not a valid proximity: give a number from 0 to 100000.",
    ),
    (
        "/service_at_locations?postcode=12345678901234567",
        "“12345678901234567” is not a valid postcode: give at most 16 characters.",
    ),
    (
        "/services?open_at=noon",
        "“noon” is not a valid open_at: give now, or a date-time such as 2026-11-22T09:00:00Z.",
    ),
    (
        "/services?open_at=2026-11-21T09:00:00Z",
        "“2026-11-21T09:00:00Z” is not a valid open_at: give now, or a date-time from 2026-11-22 on and at most 399 days ahead.",
    ),
    (
        "/services?open_at=%2B262142-12-31",
        "“+262142-12-31T00:00:00Z” is not a valid open_at: give now, or a date-time from 2026-11-22 on and at most 399 days ahead.",
    ),
];

#[tokio::test]
async fn a_bad_value_is_refused_with_a_sentence_that_names_it() {
    let site = Site::of(records()).await;
    for &(path, sentence) in BAD {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        let problem = answer.json();
        assert_eq!(problem["detail"], sentence, "{path}");
        assert_eq!((&problem["type"], &problem["status"]), (&"about:blank".into(), &400.into()));
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    let long = format!("/services?search={}", "a".repeat(201));
    assert_eq!(site.get(&long).await.status, StatusCode::BAD_REQUEST);
    let many = format!("/services?speaks={}", ["vi"; 17].join(","));
    assert_eq!(site.get(&many).await.status, StatusCode::BAD_REQUEST);
    let need = format!("/services?need={}", "a".repeat(65));
    assert_eq!(site.get(&need).await.status, StatusCode::BAD_REQUEST);
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn whatever_is_asked_is_answered_or_refused(values in proptest::collection::vec("[ -~]{0,12}|\\PC{0,6}", 23)) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let site = Site::of(records()).await;
                let names = [
                    "search", "page", "per_page", "format", "minimal", "full", "full_service", "modified_after",
                    "taxonomy_term_id", "taxonomy_id", "organization_id", "postcode", "proximity", "top_only",
                    "parent_id", "lang", "lat", "lon", "radius", "open_at", "speaks", "need", "since",
                ];
                for (name, value) in names.iter().zip(&values) {
                    let escaped: String = value.bytes().map(|byte| format!("%{byte:02x}")).collect();
                    for list in ["services", "service_at_locations", "organizations", "taxonomy_terms", "deletions"] {
                        let status = site.get(&format!("/{list}?{name}={escaped}")).await.status;
                        assert!(status == StatusCode::OK || status == StatusCode::BAD_REQUEST, "{name}={value:?}: {status}");
                    }
                }
            });
        }
    }
}
