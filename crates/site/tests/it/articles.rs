//! Pages about the website itself, the links between all pages, sitemaps, the letters, the worker.

use std::collections::{BTreeSet, VecDeque};

use directory::model::entities::SERVICE;
use http::StatusCode;
use kernel::policy::Actor;
use kernel::{Audience, Lang};
use testkit::TestStore;

use crate::town::{Town, id};

async fn town() -> Town {
    Town::with_needs(TestStore::new(&site::history()).await).await
}

/// The addresses on this site that a page's attributes hold.
fn links(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in ["href=\"", "src=\""] {
        for part in html.split(attribute).skip(1) {
            let address =
                part.split('"').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
            let address = address.split('#').next().unwrap_or_default();
            if address.starts_with('/') {
                found.insert(address.to_owned());
            }
        }
    }
    found
}

#[tokio::test]
async fn no_link_on_any_page_leads_nowhere() {
    let town = town().await;
    let mut waiting: VecDeque<String> =
        Lang::PUBLIC.iter().map(|lang| format!("/{lang}/")).chain(["/hu/offline".into()]).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut read = 0;
    while let Some(address) = waiting.pop_front() {
        // Nobody on this very machine is counted.
        let answer = town.ask(&address, "127.0.0.1:4000", &[]).await;
        assert!(answer.status.is_success() || answer.status.is_redirection(), "{address}: {}", answer.status);
        read += 1;
        // One language is walked to its end; of the others what their first pages lead to.
        let whole = address.starts_with("/hu/") || address.matches('/').count() == 2;
        for link in links(&answer.body).into_iter().filter(|_| whole) {
            if seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    assert!(read > 300, "only {read} pages were reached");
    for page in
        ["/hu/about", "/hu/safety", "/hu/privacy", "/hu/imprint", "/hu/letters", "/hu/guide", "/hu/saved"]
    {
        assert!(seen.contains(page), "nothing leads to {page}");
    }
}

#[tokio::test]
async fn every_article_is_whole_in_every_language() {
    let town = town().await;
    for lang in Lang::PUBLIC {
        for page in ["about", "safety", "accessibility", "privacy", "imprint", "letters"] {
            let answer = town.get(&format!("/{lang}/{page}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{lang} {page}");
            assert!(!answer.body.contains('⟦') && !answer.body.contains("{$"), "{lang} {page}");
            assert_eq!(answer.body.matches("<h1").count(), 1, "{lang} {page}");
            assert!(
                !answer.body.contains("<h1 class=\"ds-heading\" data-size=\"xl\"></h1>"),
                "{lang} {page}"
            );
            assert_eq!(answer.headers["cache-control"], "no-cache", "{lang} {page}");
        }
    }
    let imprint = town.get("/en/imprint").await;
    assert!(imprint.body.contains("have not written here yet who they are"), "{}", imprint.body);
}

#[tokio::test]
async fn a_sitemap_names_what_is_public_in_every_language_and_nothing_else() {
    let town = town().await;
    let index = town.get("/sitemap.xml").await;
    assert_eq!(index.headers["content-type"], "application/xml; charset=utf-8");
    assert_eq!(index.body.matches("<sitemap>").count(), Lang::PUBLIC.len());
    let service = format!("https://city.example/am/service/{}", id("service"));
    let am = town.get("/am/sitemap.xml").await;
    assert!(am.body.contains(&format!("<loc>{service}</loc>")));
    assert!(am.body.contains("hreflang=\"vi\" href=\"https://city.example/vi/need/gp\""));
    assert!(town.get("/robots.txt").await.body.contains("Sitemap: https://city.example/sitemap.xml"));
    assert_eq!(town.get("/sw/sitemap.xml").await.status, StatusCode::NOT_FOUND);
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let found = store::records::by_id(unit.on(), &SERVICE, &[id("service")]).await.unwrap();
    let mut hidden = found.into_iter().next().unwrap();
    hidden.audience = Audience::Hidden;
    unit.save(&mut hidden).await.unwrap();
    unit.commit().await.unwrap();
    town.live.step().await.unwrap();
    assert!(!town.get("/am/sitemap.xml").await.body.contains("/service/"));
}

#[tokio::test]
async fn the_letters_of_a_language_come_from_this_server() {
    let town = town().await;
    for lang in ["am", "ar", "fa", "zh", "ru", "uk", "mn", "vi"] {
        let page = town.get(&format!("/{lang}/letters")).await;
        let style = links(&page.body).into_iter().find(|link| link.contains("/letters-")).unwrap();
        let sheet = town.get(&style).await.body;
        let font = sheet.split("url(\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let answer = town.get(&format!("/assets/{font}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{lang}: {font}");
        let bytes: usize = answer.headers["content-length"].to_str().unwrap().parse().unwrap();
        let kilobytes = (bytes + 500) / 1_000;
        assert!(page.body.contains(&format!("{kilobytes}")), "{lang}: it is {kilobytes} kB");
    }
    for lang in ["hu", "en", "de"] {
        assert!(!town.get(&format!("/{lang}/letters")).await.body.contains("data-keep"), "{lang}");
    }
}

#[tokio::test]
async fn the_worker_stands_at_the_top_and_is_asked_for_anew() {
    let town = town().await;
    let worker = town.get("/sw.js").await;
    assert_eq!(worker.status, StatusCode::OK);
    assert_eq!(worker.headers["content-type"], "text/javascript; charset=utf-8");
    assert_eq!(worker.headers["cache-control"], "no-cache");
    assert!(worker.body.contains("410"), "what was withdrawn is forgotten");
}
