//! The results: finding, ordering, filtering, turning pages, finding nothing.

use directory::model::entities::SERVICE;
use directory_pages::pages::sample;
use kernel::{Lang, Record};

use super::support::{Site, all, lines};

/// The sample city with many more services, named by number.
async fn crowded(count: usize) -> Site {
    Site::with(|records| records.extend((0..count).map(one))).await
}

fn one(number: usize) -> Record {
    let mut record = sample::part(
        &SERVICE,
        &format!("many-{number}"),
        ("organization_id", "bridge"),
        &[("status", "active")],
    );
    record.tell("name", Lang::HU, &format!("Zsúfolt hely {number:03}"));
    record
}

#[tokio::test]
async fn everything_is_listed_by_name_in_the_readers_order() {
    let site = Site::with(|records| {
        for (name, hungarian) in [("o", "Ózdi kör"), ("p", "Padlás"), ("z", "Zápor"), ("a", "Átkelő")] {
            let mut record = one(0);
            record.id = sample::id(name);
            record.tell("name", Lang::HU, hungarian);
            records.push(record);
        }
    })
    .await;
    let page = site.page("/hu/search").await;
    let names = lines(&page, "article h2");
    assert_eq!(names.first().map(String::as_str), Some("Átkelő"));
    assert_eq!(
        names.iter().rev().take(3).map(String::as_str).collect::<Vec<_>>(),
        ["Zápor", "Padlás", "Ózdi kör"]
    );
    assert!(!names.contains(&"Minta klub".to_owned()), "what has ended is not offered");
    assert_eq!(lines(&page, "#found"), ["9 hely van a listán"]);
}

#[tokio::test]
async fn a_card_says_what_one_needs_to_choose() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/en/search?q=papers").await;
    assert_eq!(lines(&page, "article h2"), ["Sample Bridge: residence papers"]);
    assert_eq!(
        lines(&page, "article > p:not(.k-why)"),
        [
            "Sample Bridge Association",
            "We help you fill in your residence application.",
            "You see this because your words stand in its description."
        ]
    );
    let facts = lines(&page, ".k-facts li");
    for fact in
        ["speaks English, Hungarian and Vietnamese", "free", "District VIII", "checked in October 2026"]
    {
        assert!(facts.contains(&fact.to_owned()), "{fact}: {facts:?}");
    }
    assert_eq!(all(&page, "article a[href='tel:+3610000134']").len(), 1);
    let page = site.page("/en/search?q=nyelv%C3%B3ra").await;
    assert_eq!(all(&page, "article .ds-tag").len(), 1, "only in Hungarian");
    assert_eq!(all(&page, "article h2 bdi[lang=hu][dir=ltr]").len(), 1);
    assert!(
        lines(&page, ".k-facts li").contains(&"costs 1,500 forints".to_owned()),
        "{:?}",
        lines(&page, ".k-facts li")
    );
}

#[tokio::test]
async fn a_need_narrows_what_is_found() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/hu/search?need=housing").await;
    assert_eq!(lines(&page, "h1"), ["Lakhatás"]);
    assert_eq!(lines(&page, "article h2"), ["Minta éjjeli szállás", "Minta játszóház"]);
    let page = site.page("/hu/search?q=minta&need=housing").await;
    assert_eq!(all(&page, "article").len(), 2);
    let page = site.page("/hu/search?need=%3Cb%3E").await;
    assert_eq!(all(&page, ".k-list a[href='/hu/search']").len(), 1, "what is unknown can be taken off");
}

#[tokio::test]
async fn long_lists_are_turned_page_by_page() {
    let site = crowded(45).await;
    for (path, shown, first) in [
        ("/hu/search?q=zs%C3%BAfolt", 10, "Zsúfolt hely 000"),
        ("/hu/search?q=zs%C3%BAfolt&page=5", 5, "Zsúfolt hely 040"),
        ("/hu/search?q=zs%C3%BAfolt&page=999", 5, "Zsúfolt hely 040"),
        ("/hu/search?q=zs%C3%BAfolt&page=x", 10, "Zsúfolt hely 000"),
        ("/hu/search?page=5", 10, "Zsúfolt hely 035"),
    ] {
        let page = site.page(path).await;
        let names = lines(&page, "article h2");
        assert_eq!(names.len(), shown, "{path}");
        if path.contains("q=") {
            assert_eq!(lines(&page, "#found"), ["45 hely illik a kereséshez"], "{path}");
        } else {
            assert_eq!(names[0], first, "{path}");
        }
    }
    let page = site.page("/hu/search?q=zs%C3%BAfolt&page=2").await;
    let next: Vec<_> = all(&page, "a[rel=next]").iter().filter_map(|a| a.value().attr("href")).collect();
    assert_eq!(next, ["/hu/search?q=zs%C3%BAfolt&page=3"]);
    let arabic: Vec<_> =
        all(&page, ".k-lang a[hreflang=ar]").iter().filter_map(|a| a.value().attr("href")).collect();
    assert_eq!(arabic, ["/ar/search?q=zs%C3%BAfolt"], "the language menu keeps the search");
    assert_eq!(all(&page, "meta[name=robots][content=noindex]").len(), 1);
}

#[tokio::test]
async fn nothing_found_always_offers_a_way_on() {
    let site = Site::with(|_| {}).await;
    for query in ["zsir%C3%A1f", "%21%21%21", "%3Cscript%3Ealert(1)%3C/script%3E"] {
        let page = site.page(&format!("/hu/search?q={query}")).await;
        assert_eq!(all(&page, "article").len(), 0, "{query}");
        assert_eq!(all(&page, ".k-empty a[href='/hu/search']").len(), 1, "{query}");
        assert!(!all(&page, ".k-tiles a").is_empty(), "{query}");
        assert_eq!(all(&page, "a.k-sos[href='tel:112']").len(), 1, "{query}");
        assert_eq!(all(&page, "main script").len(), 0, "{query}");
    }
    let long = "a".repeat(300);
    let page = site.page(&format!("/hu/search?q={long}")).await;
    assert_eq!(all(&page, ".ds-validation-message").len(), 1);
    assert_eq!(all(&page, "input#q")[0].value().attr("value").map(str::len), Some(200));
}
