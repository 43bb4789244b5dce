//! The routes over a real store: what is shown, what is not, and how alike all else is answered.

use axum::response::Response;
use directory_pages::pages::sample;
use http::StatusCode;
use kernel::policy::Actor;
use kernel::{Audience, Id, Lang, Value};
use municipality::City;
use network::model::ORGANIZATION;
use scraper::Html;

use super::support::{LANGUAGES, Site, all, find, lines, service, text};

async fn seen(response: Response) -> (StatusCode, Vec<(String, String)>, String) {
    let headers = response.headers().iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    (response.status(), headers, text(response).await)
}

#[tokio::test]
async fn hidden_unknown_and_malformed_are_answered_alike() {
    let site = Site::with(|records| find(records, "papers").audience = Audience::Members).await;
    let unknown = seen(site.get(&format!("/hu/service/{}", Id::foreign("x", "y"))).await).await;
    assert_eq!(unknown.0, StatusCode::NOT_FOUND);
    for path in
        [service(Lang::HU, "papers"), "/hu/service/12".into(), service(Lang::constant("sw"), "lessons")]
    {
        assert_eq!(seen(site.get(&path).await).await, unknown, "{path}");
    }
    let page = site.page("/hu/search").await;
    assert!(!page.html().contains("tartózkodási"), "a hidden service is not listed either");
}

#[tokio::test]
async fn what_was_withdrawn_is_gone() {
    let site = Site::with(|_| {}).await;
    let organization = sample::id("bridge");
    assert_eq!(site.get(&service(Lang::HU, "papers")).await.status(), StatusCode::OK);
    let mut unit = site.store.begin(&Actor::OPERATOR).await.unwrap();
    let before = directory::deletions::shown_of(unit.on(), &[organization].into()).await.unwrap();
    let found = store::records::by_id(unit.on(), &ORGANIZATION, &[organization]).await.unwrap();
    let mut record = found.into_iter().next().unwrap();
    record.audience = Audience::Hidden;
    unit.save(&mut record).await.unwrap();
    let after = directory::deletions::shown_of(unit.on(), &[organization].into()).await.unwrap();
    directory::deletions::note(&mut unit, &before, &after).await.unwrap();
    unit.commit().await.unwrap();
    site.live.step().await.unwrap();

    let gone = site.get(&service(Lang::HU, "papers")).await;
    assert_eq!(gone.status(), StatusCode::GONE);
    assert_eq!(gone.headers()["x-robots-tag"], "noindex, noarchive");
    // The organisation's id is no service's.
    assert_eq!(site.get(&service(Lang::HU, "bridge")).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn hidden_parts_leave_no_trace() {
    let site = Site::with(|records| {
        find(records, "papers-phone").audience = Audience::Members;
        find(records, "house").audience = Audience::Hidden;
    })
    .await;
    for lang in LANGUAGES {
        let html = text(site.get(&service(lang, "papers")).await).await;
        for hidden in ["1 000 0134", "Példa utca", "47.49", "VIII.", "District VIII", "/service_at"] {
            assert!(!html.contains(hidden), "{lang}: {hidden}");
        }
    }
}

#[tokio::test]
async fn what_others_wrote_is_text_and_bad_links_are_none() {
    let site = Site::with(|records| {
        let record = find(records, "papers");
        record.tell("name", Lang::HU, "<script>alert(1)</script>\u{202E}");
        record.set("url", Some(Value::Line("javascript:alert(1)".into())));
        record.set("email", Some(Value::Line("a\"onclick=x@b.example".into())));
    })
    .await;
    for path in [service(Lang::HU, "papers"), "/hu/search".into(), service(Lang::HU, "lessons")] {
        let html = text(site.get(&path).await).await;
        assert!(!html.contains("<script>alert") && !html.contains('\u{202E}'), "{path}");
        let page = Html::parse_document(&html);
        assert_eq!(all(&page, "a[href^='javascript'], [onclick]").len(), 0, "{path}");
    }
    let page = site.page(&service(Lang::HU, "papers")).await;
    assert_eq!(all(&page, "h1")[0].text().collect::<String>(), "<script>alert(1)</script>");
    assert!(lines(&page, "dd").join(" ").contains("javascript:alert(1)"), "it is told, but leads nowhere");
}

#[tokio::test]
async fn a_text_in_another_language_says_so() {
    let site = Site::with(|_| {}).await;
    let page = site.page(&service(Lang::AR, "lessons")).await;
    let name = all(&page, "h1 bdi").remove(0);
    assert_eq!((name.value().attr("lang"), name.value().attr("dir")), (Some("hu"), Some("ltr")));
    assert_eq!(all(&page, "[aria-current=page] bdi[lang=hu][dir=ltr]").len(), 1, "the way here ends with it");
    let said = lines(&page, "main .ds-tag");
    assert_eq!(said.iter().filter(|line| line.contains("المجرية")).count(), 1, "once a page: {said:?}");
    let page = site.page(&service(Lang::AR, "papers")).await;
    let name = all(&page, "h1 bdi").remove(0);
    assert_eq!(name.value().attr("lang"), None);
    assert_eq!(all(&page, "[aria-current=page] bdi[lang]").len(), 0);
    assert_eq!(all(&page, "h1 + p bdi[lang=hu][dir=ltr]").len(), 1, "what stands on the door");
    assert_eq!(all(&page, "main .ds-tag").len(), 2, "some in Hungarian, and one by machine");
    let page = site.page(&service(Lang::HU, "papers")).await;
    assert_eq!(all(&page, "main .ds-tag, h1 + p bdi[lang]").len(), 0);
}

#[tokio::test]
async fn the_service_page_is_honest_about_what_is_not_on_offer() {
    let site = Site::with(|records| {
        find(records, "lessons").set("status", Some(Value::Line("inactive".into())));
        find(records, "papers").tell("alert", Lang::HU, "Hétfőn zárva.");
    })
    .await;
    for name in ["ended", "lessons"] {
        let page = site.page(&service(Lang::HU, name)).await;
        assert_eq!(all(&page, ".ds-alert").len(), 1, "{name}");
        assert_eq!(all(&page, ".k-open, .k-week, script[type='application/ld+json']").len(), 0, "{name}");
    }
    let page = site.page(&service(Lang::HU, "playgroup")).await;
    assert_eq!(all(&page, ".ds-alert").len(), 1);
    assert_eq!(lines(&page, ".k-open"), ["átmenetileg zárva"]);
    let page = site.page(&service(Lang::HU, "papers")).await;
    assert_eq!(lines(&page, ".ds-alert p"), ["Hétfőn zárva."]);
    let main = page.html();
    assert!(!main.contains("Minta klub"), "what has ended is not recommended");
}

#[tokio::test]
async fn the_first_page_of_an_empty_city_says_what_will_stand_here() {
    let bare = Site::of(City::empty(chrono_tz::Europe::Budapest, LANGUAGES.to_vec()), Vec::new()).await;
    for lang in LANGUAGES {
        let page = bare.page(&format!("/{lang}/")).await;
        assert_eq!(all(&page, ".k-empty h2").len(), 1);
        assert_eq!(all(&page, ".k-urgent, .k-thirds").len(), 0, "nothing is invented");
        let results = bare.page(&format!("/{lang}/search")).await;
        assert_eq!(all(&results, ".k-empty").len(), 1);
    }
    let site = Site::with(|_| {}).await;
    let page = site.page("/hu/").await;
    assert_eq!(all(&page, ".k-tiles a").len(), 3, "the groups the city names");
    assert_eq!(all(&page, "a.k-sos[href='tel:112']").len(), 1);
    assert_eq!(all(&page, ".k-urgent details div").len(), 2, "two at once, the others on demand");
}

#[tokio::test]
async fn the_machine_readable_part_holds_what_the_page_holds() {
    let site = Site::with(|_| {}).await;
    let page = site.page(&service(Lang::EN, "papers")).await;
    let block = all(&page, "script[type='application/ld+json']").remove(0).inner_html();
    let json: serde_json::Value = serde_json::from_str(&block).unwrap();
    assert_eq!(json["@type"], "Service");
    assert_eq!(json["name"], "Sample Bridge: residence papers");
    assert_eq!(json["availableChannel"]["serviceLocation"]["address"]["postalCode"], "1085");
    assert_eq!(json["hoursAvailable"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn every_way_to_get_in_is_told() {
    let site = Site::with(|records| {
        find(records, "lessons").set("access", Some(Value::Line("appointment, walk_in".into())));
        find(records, "papers").set("access", Some(Value::Line("online".into())));
    })
    .await;
    for (name, label, facts, told) in [
        (
            "advice",
            "How to get this help",
            vec!["by appointment", "by phone"],
            vec!["By appointment.", "By phone."],
        ),
        (
            "lessons",
            "Do I need an appointment?",
            vec!["with or without an appointment"],
            vec!["With or without an appointment."],
        ),
        ("papers", "How to get this help", vec!["online"], vec!["Online."]),
        ("shelter", "", vec![], vec![]),
    ] {
        let page = site.page(&service(Lang::EN, name)).await;
        let line = lines(&page, ".k-facts li");
        let said: Vec<&String> = line
            .iter()
            .filter(|fact| fact.contains("appointment") || fact.contains("phone") || fact.contains("online"))
            .collect();
        assert_eq!(said, facts, "{name}");
        let rows = all(&page, ".k-sheet > div").into_iter().map(|row| row.inner_html());
        let row = rows.map(|row| Html::parse_fragment(&row)).find(|row| lines(row, "dt") == [label]);
        let row = row.map(|row| lines(&row, "li, p")).unwrap_or_default();
        assert_eq!(row, told, "{name}");
    }
}
