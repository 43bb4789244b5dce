//! Needs: understood on the results, told on pages of their own, and ranked alike for programs.

use http::StatusCode;
use serde_json::Value;

use super::support::{Site, all, lines, text};

#[tokio::test]
async fn what_was_meant_stands_above_the_results_with_the_reason_on_each() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/en/search?q=my%20permit%20expires").await;
    assert_eq!(all(&page, ".k-likely a[href='/en/need/permit']").len(), 1);
    assert_eq!(all(&page, ".k-danger").len(), 0);
    let cards = lines(&page, "article");
    assert!(
        cards[0].contains("its description speaks of: Residence permit. Nobody has confirmed this yet."),
        "{}",
        cards[0]
    );
}

#[tokio::test]
async fn danger_comes_first_with_whom_to_call_and_only_by_a_whole_phrase() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/hu/search?q=gyorsan%20ment%C5%91t%20k%C3%A9rek").await;
    assert_eq!(all(&page, ".k-danger a[href='tel:112']").len(), 1);
    let main = page.html();
    assert!(main.find("k-danger").unwrap() < main.find("<article").unwrap_or(usize::MAX));
    for harmless in ["ment%C5%91t%20nem", "ment%C5%91t%20k%C3%A9rek%20a%20j%C3%A1t%C3%A9kboltban"] {
        let page = site.page(&format!("/hu/search?q={harmless}")).await;
        assert_eq!(all(&page, ".k-danger").len(), 0, "{harmless}");
    }
}

#[tokio::test]
async fn a_need_has_a_page_that_leads_on_and_others_have_none() {
    let site = Site::with(|_| {}).await;
    let page = site.page("/hu/needs").await;
    assert_eq!(all(&page, "section[id] a[href^='/hu/need/']").len(), 4);
    let page = site.page("/hu/need/permit").await;
    assert_eq!(lines(&page, "h1"), ["Tartózkodási engedély"]);
    let facts = lines(&page, "dl.k-sheet dd");
    assert!(facts[0].contains("útlevél") && facts[1].contains("Idegenrendészet (OIF)"), "{facts:?}");
    assert!(!all(&page, "article a[href^='/hu/service/']").is_empty());
    assert_eq!(all(&page, "a[href='/hu/need/rent']").len(), 1);
    let page = site.page("/hu/need/emergency").await;
    assert_eq!(all(&page, ".k-urgent a[href='tel:112']").len(), 1);
    assert_eq!(site.get("/hu/need/nothing").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn programs_get_the_same_order_as_readers() {
    let site = Site::with(|_| {}).await;
    for (lang, query) in
        [("en", "my%20permit%20expires"), ("hu", "pap%C3%ADr"), ("ar", "%D8%AA%D8%B5%D8%B1%D9%8A%D8%AD")]
    {
        let page = site.page(&format!("/{lang}/search?q={query}")).await;
        let links = all(&page, "article h2 a").into_iter().filter_map(|link| link.value().attr("href"));
        let shown: Vec<String> =
            links.filter_map(|href| href.rsplit('/').next()).map(str::to_owned).collect();
        let answer = text(site.get(&format!("/hsds/v3/services?search={query}&lang={lang}")).await).await;
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let told: Vec<String> = answer["contents"]
            .as_array()
            .unwrap()
            .iter()
            .map(|service| service["id"].as_str().unwrap().to_owned())
            .collect();
        assert!(!shown.is_empty());
        assert_eq!(shown, told, "{lang}: {query}");
    }
}
