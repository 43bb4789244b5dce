//! Open now, opens when, and the table, at chosen moments.

use directory_pages::pages::sample;
use kernel::Lang;

use super::support::{Site, all, lines, service};

const HOUR: i64 = 3_600;

/// The line about opening of a service, some hours after Sunday 10:00.
async fn line(site: &Site, name: &str) -> (String, String) {
    let page = site.page(&service(Lang::EN, name)).await;
    let open = all(&page, ".k-open").remove(0);
    (open.text().collect(), open.value().attr("data-open").unwrap().to_owned())
}

#[tokio::test]
async fn the_line_follows_the_clock_in_the_citys_zone() {
    let site = Site::with(|_| {}).await;
    let clock = site.store.clock().clone();
    let mut at = 0;
    for (hours, name, text, open) in [
        (0, "papers", "opens tomorrow at 9:00", "no"),
        (0, "shelter", "opens today at 20:00", "soon"),
        (11, "shelter", "open until 8:00", "yes"),
        (22, "papers", "opens today at 9:00", "soon"),
        (23, "papers", "open until 16:00", "yes"),
        // Wednesday afternoon, then Thursday after the last hours of the week.
        (72 + 5, "papers", "open until 18:00", "yes"),
        (96 + 7, "papers", "opens on Monday at 9:00", "no"),
    ] {
        clock.advance((hours - at) * HOUR);
        at = hours;
        site.live.step().await.unwrap();
        assert_eq!(
            line(&site, name).await,
            (text.to_owned(), open.to_owned()),
            "after {hours} hours: {name}"
        );
    }
}

#[tokio::test]
async fn the_table_marks_today_and_tells_special_days() {
    let site = Site::with(|_| {}).await;
    let page = site.page(&service(Lang::EN, "papers")).await;
    let rows = lines(&page, ".k-week tbody tr");
    assert_eq!(
        rows,
        [
            "Monday–Tuesday9:00–16:00",
            "Wednesday12:00–18:00",
            "Thursday9:00–16:00",
            "Friday–Saturdayclosed",
            "Sundayclosed"
        ]
    );
    assert_eq!(lines(&page, ".k-week tr[aria-current=date] th"), ["Sunday"]);
    let special = lines(&page, ".k-week ~ .ds-list li").join("\n");
    assert!(special.contains("24 December 2026") && special.contains("End of year break."), "{special}");

    // Three weeks on, Christmas is near; the shelter does not heed it.
    site.store.clock().advance(24 * 24 * HOUR);
    site.live.step().await.unwrap();
    let page = site.page(&service(Lang::EN, "shelter")).await;
    assert_eq!(all(&page, ".k-week ~ .ds-list li").len(), 0);
    assert_eq!(lines(&page, ".k-week tbody td"), ["20:00–8:00"; 3], "before, on and after today");
}

#[tokio::test]
async fn hours_nobody_told_are_asked_for() {
    let site =
        Site::with(|records| records.retain(|record| record.id != sample::id("papers-MO,TU,TH"))).await;
    let page = site.page(&service(Lang::HU, "lessons")).await;
    assert_eq!(all(&page, ".k-week, .k-open").len(), 0);
    assert!(lines(&page, ".k-facts li").contains(&"a nyitvatartást kérdezze meg".to_owned()));
}
