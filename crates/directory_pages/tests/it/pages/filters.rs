//! Narrowing the results down: what each choice leaves, when something is open, the map, the nearest.

use directory_pages::pages::sample;
use kernel::{Audience, Value};
use scraper::Html;

use super::support::{Site, all, attribute, find, lines};

async fn city() -> Site {
    Site::with(|records| {
        for (name, field, value) in [
            ("lessons", "made_for", "women,families"),
            ("papers", "made_for", "workers"),
            ("shelter", "access", "walk_in"),
        ] {
            find(records, name).set(field, Some(Value::Line(value.into())));
        }
    })
    .await
}

fn names(page: &Html) -> Vec<String> {
    let mut names = lines(page, "article h2");
    names.sort();
    names
}

/// Every choice the panel offers: the pair it sends, and the number beside it.
fn offered(page: &Html) -> Vec<(String, String, usize)> {
    let choices = all(page, ".k-filter label.k-check").into_iter();
    choices
        .filter_map(|choice| {
            let label = Html::parse_fragment(&choice.html());
            let input = all(&label, "input").remove(0);
            let count = lines(&label, ".k-num").first()?.parse().ok()?;
            Some((attribute(input, "name"), attribute(input, "value"), count))
        })
        .collect()
}

#[tokio::test]
async fn the_number_beside_a_choice_is_what_it_leaves() {
    let site = city().await;
    let mut seen = 0;
    for base in ["", "speaks=en", "district=08", "q=minta", "free=1&access=walk_in", "q=minta&for=women"] {
        let page = site.page(&format!("/en/search?{base}")).await;
        for (name, value, count) in offered(&page) {
            let rest =
                base.split('&').filter(|pair| pair.split_once('=').is_some_and(|(known, _)| known != name));
            let rest: Vec<&str> = rest.collect();
            let narrowed = site.page(&format!("/en/search?{}&{name}={value}", rest.join("&"))).await;
            assert_eq!(names(&narrowed).len(), count, "{base} + {name}={value}");
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} choices were offered");
}

#[tokio::test]
async fn how_many_are_open_now_follows_the_clock_within_one_state_of_the_data() {
    let site = city().await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..24 {
        site.store.clock().advance(90 * 60);
        let page = site.page("/en/search").await;
        let told = offered(&page).into_iter().find(|(name, value, _)| name == "open" && value == "now");
        let told = told.map_or(0, |(.., count)| count);
        assert_eq!(told, names(&site.page("/en/search?open=now").await).len());
        seen.insert(told);
    }
    assert!(seen.len() > 1, "nothing ever opened or closed: {seen:?}");
}

#[tokio::test]
async fn choices_of_one_kind_widen_and_kinds_narrow() {
    let site = city().await;
    let page = site.page("/en/search?for=women&for=workers").await;
    assert_eq!(names(&page), ["Minta nyelvóra", "Sample Bridge: residence papers"]);
    let page = site.page("/en/search?for=women&for=workers&speaks=vi").await;
    assert_eq!(names(&page), ["Sample Bridge: residence papers"]);
    assert_eq!(lines(&page, ".k-off"), ["Vietnamese", "women", "working people"]);
    let without: Vec<String> = all(&page, ".k-off").into_iter().map(|chip| attribute(chip, "href")).collect();
    assert_eq!(without[1], "/en/search?speaks=vi&for=workers");
    let page = site.page("/en/search?for=women&speaks=vi").await;
    assert!(names(&page).is_empty());
    assert_eq!(lines(&page, "#found"), ["No place fits all the filters. Remove one of them:"]);
    assert_eq!(all(&page, ".k-list a[href='/en/search']").len(), 1, "and the way without any");
}

#[tokio::test]
async fn what_is_open_then_is_found_and_says_so() {
    let site = city().await;
    // It is Sunday, 10:00, in the sample city.
    for (when, open) in [
        ("open=now", vec![]),
        ("open=at&day=mon&time=10:30", vec!["Sample Bridge: residence papers", "Sample advice"]),
        ("open=at&day=wed&time=9.30", vec![]),
        ("open=at&day=fri&time=23", vec!["Sample night shelter"]),
    ] {
        let page = site.page(&format!("/en/search?{when}")).await;
        assert_eq!(names(&page), open, "{when}");
    }
    let page = site.page("/en/search?open=at&day=mon&time=10:30").await;
    assert!(lines(&page, "article .k-facts li").contains(&"open: Monday, 10:30".to_owned()));
}

#[tokio::test]
async fn a_time_that_is_none_is_told_and_loses_nothing() {
    let site = city().await;
    let page = site.page("/en/search?q=minta&speaks=en&open=at&day=tue&time=half%20nine").await;
    assert_eq!(all(&page, ".ds-error-summary a[href='#time']").len(), 1);
    assert_eq!(attribute(all(&page, "#time").remove(0), "value"), "half nine");
    assert_eq!(attribute(all(&page, "#q").remove(0), "value"), "minta");
    assert_eq!(all(&page, "input[name=speaks][value=en][checked]").len(), 1);
    assert_eq!(all(&page, "#time[aria-invalid]").len(), 1);
}

#[tokio::test]
async fn the_map_counts_public_places_only() {
    let site = city().await;
    let page = site.page("/en/search").await;
    assert_eq!(lines(&page, ".k-map svg a"), ["VIII 2"]);
    assert_eq!(attribute(all(&page, ".k-map svg a").remove(0), "href"), "/en/search?district=08");
    assert_eq!(lines(&page, ".k-map li"), ["District VIII 2 places"]);
    let site = Site::with(|records| find(records, "house").audience = Audience::Hidden).await;
    let page = site.page("/en/search").await;
    assert_eq!(lines(&page, ".k-map svg a"), ["VIII 1"]);
}

#[tokio::test]
async fn the_nearest_are_asked_by_a_form_and_told_in_no_address() {
    let site = Site::with(|records| {
        for (name, lat, lon) in [("north", "47.51", "19.07"), ("south", "47.30", "19.07")] {
            let location = find(records, name);
            location.set("latitude", Some(Value::Number(lat.parse().unwrap())));
            location.set("longitude", Some(Value::Number(lon.parse().unwrap())));
        }
        // The one address nobody may know has a point too.
        let mut hidden = sample::record(
            &directory::model::entities::LOCATION,
            "hidden",
            &[("location_type", "physical"), ("latitude", "47.51"), ("longitude", "19.07")],
        );
        hidden.set("organization_id", Some(Value::Id(sample::id("bridge"))));
        hidden.audience = Audience::Hidden;
        let mut at = sample::part(
            &directory::model::entities::SERVICE_AT_LOCATION,
            "shelter-at-hidden",
            ("service_id", "shelter"),
            &[],
        );
        at.set("location_id", Some(Value::Id(sample::id("hidden"))));
        records.extend([hidden, at]);
    })
    .await;
    let page = site.sent("/en/near", "lat=47.5101&lon=19.0702&q=").await;
    assert_eq!(lines(&page, "article h2"), ["Sample advice", "Sample Bridge: residence papers"]);
    let facts = lines(&page, ".k-facts li");
    assert!(
        facts.contains(&"100 m away".to_owned()) && facts.contains(&"2.2 km away".to_owned()),
        "{facts:?}"
    );
    assert_eq!(lines(&page, "#found"), ["2 places fit, nearest first"]);
    for link in all(&page, "[href], form[action]") {
        let address = attribute(link, "href") + &attribute(link, "action");
        assert!(!address.contains("47.5") && !address.contains("lat="), "{address}");
    }
    let kept: Vec<String> =
        all(&page, ".k-lang form input").into_iter().map(|input| attribute(input, "value")).collect();
    assert!(kept.contains(&"47.51".to_owned()), "the language menu keeps the place: {kept:?}");
    let page = site.sent("/en/near", "postcode=1085&speaks=vi").await;
    assert_eq!(lines(&page, "article h2"), ["Sample Bridge: residence papers"]);
    let page = site.sent("/en/near", "postcode=9999&speaks=vi").await;
    assert_eq!(attribute(all(&page, "#postcode[aria-invalid]").remove(0), "value"), "9999");
    assert_eq!(all(&page, ".ds-error-summary a[href='#postcode']").len(), 1);
    assert_eq!(names(&page), ["Sample Bridge: residence papers"], "the list itself stays");
}
