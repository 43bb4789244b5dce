//! A service at several places: each with its own hours, address and phones; at one place, none of that.

use directory::model::entities::SCHEDULE;
use directory_pages::pages::sample;
use kernel::{Audience, Lang, Value};
use scraper::Html;

use super::support::{Site, all, find, lines, service, words};

/// The parts of the places, each under its heading.
fn places(page: &Html) -> Vec<(String, Html)> {
    let sections = all(page, "main section").into_iter();
    sections
        .map(|section| {
            let part = Html::parse_fragment(&section.html());
            let heading = words(all(&part, "h3").remove(0));
            (heading, part)
        })
        .collect()
}

fn place<'p>(places: &'p [(String, Html)], heading: &str) -> &'p Html {
    let found = places.iter().find(|(named, _)| named == heading);
    &found
        .unwrap_or_else(|| panic!("no {heading}: {:?}", places.iter().map(|(h, _)| h).collect::<Vec<_>>()))
        .1
}

#[tokio::test]
async fn each_place_tells_its_own_hours_address_and_phones() {
    let site = Site::with(|_| {}).await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    let places = places(&page);
    assert_eq!(places.len(), 2);
    let (north, south) = (place(&places, "North office"), place(&places, "Minta köz 7., 1186 Mintaváros"));
    assert_eq!(
        lines(north, ".k-week tbody tr"),
        [
            "Monday10:00–17:00",
            "Tuesdayclosed",
            "Wednesday10:00–17:00",
            "Thursday–Saturdayclosed",
            "Sundayclosed"
        ]
    );
    assert_eq!(
        lines(south, ".k-week tbody tr"),
        ["Mondayclosed", "Tuesday13:00–17:00", "Wednesday–Saturdayclosed", "Sundayclosed"]
    );
    assert_eq!(lines(north, "a.k-call"), ["+36 1 000 0135"]);
    assert_eq!(lines(south, "a.k-call"), ["+36 1 000 0136"]);
    assert_eq!(lines(&page, ".k-callbox a"), ["+36 1 000 0137"], "the service's own number is no place's");
    let told = lines(north, "dd p").join("|");
    assert!(told.contains("Példa tér 3., 1085 Mintaváros") && told.contains("There are steps"), "{told}");
    let told = lines(&page, "main article").join("").matches("Minta köz 7.").count();
    assert_eq!(told, 1, "an address that is the heading is not told again, nor is it in the general part");
    let marked = all(south, "h3 bdi[lang=hu][dir=ltr]");
    assert_eq!(marked.len(), 1, "an address is in the city's language");
    assert_eq!(all(&page, ".k-week").len(), 2, "no table of all places together");
}

#[tokio::test]
async fn hours_of_the_service_itself_stand_once_above_its_places() {
    let site = Site::with(|records| {
        records.retain(|record| {
            ![sample::id("advice-north-hours"), sample::id("advice-south-hours")].contains(&record.id)
        });
        let fields = [("freq", "WEEKLY"), ("byday", "FR"), ("opens_at", "08:00"), ("closes_at", "12:00")];
        records.push(sample::part(&SCHEDULE, "advice-hours", ("service_id", "advice"), &fields));
    })
    .await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    assert_eq!(places(&page).len(), 2);
    assert_eq!(all(&page, ".k-week").len(), 1);
    assert_eq!(all(&page, "section .k-week").len(), 0);
    assert!(lines(&page, ".k-week tr").contains(&"Friday8:00–12:00".to_owned()));
}

#[tokio::test]
async fn hours_nobody_told_of_one_place_are_not_borrowed_from_another() {
    let site =
        Site::with(|records| records.retain(|record| record.id != sample::id("advice-south-hours"))).await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    let places = places(&page);
    let south = place(&places, "Minta köz 7., 1186 Mintaváros");
    assert_eq!(all(south, ".k-week").len(), 0);
    assert!(lines(south, "dd p")[0].starts_with("We do not know the opening hours."));
}

#[tokio::test]
async fn a_hidden_place_leaves_a_page_of_one() {
    let site = Site::with(|records| find(records, "south").audience = Audience::Hidden).await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    assert_eq!(all(&page, "main section, main h3").len(), 0);
    assert_eq!(all(&page, ".k-sheet").len(), 1);
    assert_eq!(all(&page, ".k-week").len(), 1);
    assert!(!page.html().contains("000 0136"));
    assert_eq!(lines(&page, "dd strong")[0], "North office");
}

#[tokio::test]
async fn an_ended_service_tells_where_it_was_but_no_hours() {
    let site =
        Site::with(|records| find(records, "advice").set("status", Some(Value::Line("defunct".into()))))
            .await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    assert_eq!(places(&page).len(), 2);
    assert_eq!(all(&page, ".k-week").len(), 0);
}

#[tokio::test]
async fn machines_are_told_the_hours_of_each_place() {
    let site = Site::with(|_| {}).await;
    let page = site.page(&service(Lang::EN, "advice")).await;
    let block = all(&page, "script[type='application/ld+json']").remove(0).inner_html();
    let json: serde_json::Value = serde_json::from_str(&block).unwrap();
    assert!(json.get("hoursAvailable").is_none(), "they are not the same everywhere");
    let places = json["availableChannel"]["serviceLocation"].as_array().unwrap();
    let days = |street: &str| -> Vec<&str> {
        let place = places.iter().find(|place| place["address"]["streetAddress"] == street).unwrap();
        let hours = place["openingHoursSpecification"].as_array().unwrap();
        hours.iter().filter_map(|open| open["dayOfWeek"].as_str()).collect()
    };
    assert_eq!(days("Példa tér 3."), ["Monday", "Wednesday"]);
    assert_eq!(days("Minta köz 7."), ["Tuesday"]);
}
