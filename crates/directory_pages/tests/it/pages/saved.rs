//! Saved places, the card to show, short addresses, suggestions while typing.

use directory_pages::pages::sample;
use http::{StatusCode, header};
use kernel::{Audience, Lang};
use scraper::Html;

use super::support::{Site, all, attribute, find, lines, service, text};

/// The cookie an answer sets, as the browser sends it back.
fn cookie(response: &axum::response::Response) -> String {
    let set = response.headers()[header::SET_COOKIE].to_str().unwrap();
    set.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn places_are_saved_and_taken_off_on_the_readers_device_only() {
    let site = Site::with(|_| {}).await;
    let papers = format!("save={}", sample::id("papers"));
    let saved = site.send("/en/saved", &papers, &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER);
    assert_eq!(saved.headers()[header::LOCATION], "/en/saved");
    let first = cookie(&saved);
    let set = saved.headers()[header::SET_COOKIE].to_str().unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(set.contains(part), "{set}");
    }
    let form = format!("save={}", sample::id("lessons"));
    let both = cookie(&site.send("/en/saved", &form, &[("cookie", &first)]).await);
    let page = Html::parse_document(&text(site.ask("/en/saved", &[("cookie", &both)]).await).await);
    assert_eq!(lines(&page, "article h2"), ["Minta nyelvóra", "Sample Bridge: residence papers"]);
    let form = format!("remove={}", sample::id("papers"));
    let one = cookie(&site.send("/en/saved", &form, &[("cookie", &both)]).await);
    let page = Html::parse_document(&text(site.ask("/en/saved", &[("cookie", &one)]).await).await);
    assert_eq!(lines(&page, "article h2"), ["Minta nyelvóra"]);
    let cleared = site.send("/en/saved", "clear=1", &[("cookie", &one)]).await;
    assert!(cleared.headers()[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
}

#[tokio::test]
async fn looking_changes_nothing_and_other_sites_can_not_save() {
    let site = Site::with(|_| {}).await;
    let page = site.get("/en/saved").await;
    assert_eq!(page.headers()[header::CACHE_CONTROL], "no-store");
    assert!(!page.headers().contains_key(header::SET_COOKIE));
    let form = format!("save={}", sample::id("papers"));
    let foreign =
        site.send("/en/saved", &form, &[("origin", "https://other.example"), ("host", "city.example")]);
    let foreign = foreign.await;
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
    assert!(!foreign.headers().contains_key(header::SET_COOKIE));
    // No page but this one depends on what is saved.
    let with = text(site.ask("/en/search", &[("cookie", "saved=0")]).await).await;
    assert_eq!(with, text(site.get("/en/search").await).await);
}

#[tokio::test]
async fn what_was_withdrawn_is_no_longer_among_the_saved() {
    let site = Site::with(|records| find(records, "papers").audience = Audience::Hidden).await;
    let saved = format!("saved={}.{}", sample::id("papers"), sample::id("lessons"));
    let page = Html::parse_document(&text(site.ask("/en/saved", &[("cookie", &saved)]).await).await);
    assert_eq!(lines(&page, "article h2"), ["Minta nyelvóra"]);
    let gone = "1 place you saved is no longer published. We have taken it off your list.";
    assert!(lines(&page, ".ds-alert").contains(&gone.to_owned()));
    let form = format!("save={}", sample::id("advice"));
    let next = cookie(&site.send("/en/saved", &form, &[("cookie", &saved)]).await);
    assert!(!next.contains(&sample::id("papers").uuid().simple().to_string()), "{next}");
}

#[tokio::test]
async fn the_card_speaks_both_languages_and_its_short_address_leads_back() {
    let site = Site::with(|_| {}).await;
    let path = format!("{}/card", service(Lang::AR, "papers"));
    let page = site.page(&path).await;
    let city = lines(&page, ".k-card-city :is(p, li)");
    assert_eq!(city[0], "Ezt a helyet keresem:");
    assert!(city.contains(&"Minta Híd: tartózkodási papírok".to_owned()), "{city:?}");
    assert!(city.contains(&"Példa utca 12., 1085 Mintaváros".to_owned()), "{city:?}");
    assert!(city.iter().any(|line| line.contains("Tolmácsot") && line.contains("arab")), "{city:?}");
    assert!(city.contains(&"útlevél".to_owned()), "{city:?}");
    assert_eq!(attribute(all(&page, ".k-card-city").remove(0), "lang"), "hu");
    assert_eq!(all(&page, ".k-card-code svg path").len(), 1);
    let short = lines(&page, ".k-card-code bdi").remove(0);
    let short = short.strip_prefix("https://kerekasztal.example").unwrap();
    let led = site.ask(short, &[("accept-language", "vi")]).await;
    assert_eq!(led.headers()[header::LOCATION], service(Lang::constant("vi"), "papers"));
    assert_eq!(site.get("/s/2222222").await.status(), StatusCode::NOT_FOUND);
    let page = site.page(&format!("{}/card", service(Lang::HU, "papers"))).await;
    assert_eq!(all(&page, ".k-card-own").len(), 0, "in the city's own language it stands once");
    let hidden = Site::with(|records| find(records, "papers").audience = Audience::Members).await;
    assert_eq!(hidden.get(short).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(hidden.get(&path).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_hidden_address_stands_on_no_card() {
    let site = Site::with(|records| find(records, "house").audience = Audience::Hidden).await;
    let html = text(site.get(&format!("{}/card", service(Lang::EN, "papers"))).await).await;
    assert!(!html.contains("Példa utca") && !html.contains("1085"));
}

#[tokio::test]
async fn needs_are_suggested_in_the_readers_words_while_they_type() {
    let site = Site::with(|_| {}).await;
    let told = |answer: String| serde_json::from_str::<Vec<String>>(&answer).unwrap();
    let typed = async |path: &str, form: &str| site.send(path, form, &[]).await;
    let found = told(text(typed("/en/suggest", "q=my+permit+expires").await).await);
    assert_eq!(found.first().map(String::as_str), Some("Residence permit"));
    assert!(told(text(typed("/en/suggest", "q=p").await).await).is_empty());
    let answer = typed("/en/suggest", "q=permit").await;
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(typed("/sw/suggest", "q=permit").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn urgent_help_names_every_number_and_every_need_that_can_not_wait() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/hu/urgent").await;
    for number in ["112", "104", "105", "107"] {
        assert_eq!(all(&page, &format!(".k-urgent a[href='tel:{number}']")).len(), 1, "{number}");
    }
    assert_eq!(all(&page, ".k-tiles a[href='/hu/need/emergency']").len(), 1);
    let page = site.page("/hu/offline").await;
    assert_eq!(all(&page, ".k-urgent a[href='tel:112']").len(), 1);
}
