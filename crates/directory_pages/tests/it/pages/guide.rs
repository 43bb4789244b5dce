//! The guided way in: question by question by forms alone, nothing in an address, nothing kept.

use http::{StatusCode, header};
use scraper::Html;

use super::support::{Site, all, attribute, lines};

/// What the form of a page sends besides the answer.
fn carried(page: &Html) -> String {
    let hidden = all(page, "form.k-ask input[type=hidden]").into_iter();
    let pairs = hidden.map(|input| format!("{}={}", attribute(input, "name"), attribute(input, "value")));
    pairs.collect::<Vec<_>>().join("&")
}

async fn answered(site: &Site, page: &Html, answer: &str) -> Html {
    site.sent("/en/guide", &format!("{}&{answer}", carried(page))).await
}

#[tokio::test]
async fn answers_lead_to_places_with_a_reason_for_each() {
    let site = Site::with(|_| {}).await;
    let mut page = site.page("/en/guide").await;
    for (number, question, answer) in [
        ("1 of 4", "What do you need help with?", "group=papers"),
        ("1 of 4", "What exactly?", "need=permit"),
        ("2 of 4", "Where should it be?", "where=08"),
        ("3 of 4", "In which language would you like to speak there?", "language=vi"),
        ("4 of 4", "Does one of these fit you?", "status=any"),
    ] {
        assert_eq!(lines(&page, "h1"), [question]);
        assert!(lines(&page, "main p").contains(&format!("Question {number}")));
        page = answered(&site, &page, answer).await;
    }
    assert_eq!(lines(&page, "h1"), ["These places may help you"]);
    let cards = lines(&page, "article");
    assert!(cards[0].contains("speaks Vietnamese") && cards[0].contains("District VIII"), "{}", cards[0]);
    for link in all(&page, "[href], form[action]") {
        let address = attribute(link, "href") + &attribute(link, "action");
        assert!(!address.contains("status") && !address.contains("language="), "{address}");
    }
}

#[tokio::test]
async fn who_has_answered_enough_sees_the_places_at_once() {
    let site = Site::with(|_| {}).await;
    let asked = site.sent("/en/guide", "group=papers&need=permit").await;
    assert_eq!(all(&asked, "form.k-ask button[name='now']").len(), 1);
    let page = site.sent("/en/guide", "group=papers&need=permit&asked=2&where=08&now=1").await;
    assert_eq!(lines(&page, "h1"), ["These places may help you"]);
    assert!(lines(&page, "article")[0].contains("District VIII"));
    let nothing = site.sent("/en/guide", "now=1").await;
    assert_eq!(
        lines(&nothing, "h1"),
        ["What do you need help with?"],
        "without a topic there is nothing yet"
    );
}

#[tokio::test]
async fn what_was_answered_survives_going_back_and_changing_the_language() {
    let site = Site::with(|_| {}).await;
    let page = site.sent("/en/guide", "group=papers&need=permit&where=08").await;
    assert_eq!(lines(&page, "h1"), ["In which language would you like to speak there?"]);
    let form = all(&page, ".k-lang form[action='/ar/guide']").remove(0);
    let sent: Vec<String> = all(&Html::parse_fragment(&form.html()), "input")
        .into_iter()
        .map(|input| format!("{}={}", attribute(input, "name"), attribute(input, "value")))
        .collect();
    let arabic = site.sent("/ar/guide", &sent.join("&")).await;
    assert!(carried(&arabic).starts_with("group=papers&need=permit&where=08"), "{}", carried(&arabic));
    let back = site.sent("/en/guide", "group=papers&need=permit&where=08&back=2").await;
    assert_eq!(lines(&back, "h1"), ["Where should it be?"]);
    assert_eq!(all(&back, "input[value='08'][checked]").len(), 1, "and what was chosen is still chosen");
}

#[tokio::test]
async fn nothing_chosen_and_nonsense_lead_to_the_same_question_with_a_word() {
    let site = Site::with(|_| {}).await;
    for form in ["group=papers&need=permit&asked=2", "group=papers&need=permit&asked=2&where=%3Cb%3E"] {
        let page = site.sent("/en/guide", form).await;
        assert_eq!(lines(&page, "h1"), ["Where should it be?"], "{form}");
        assert_eq!(lines(&page, ".ds-error-summary li"), ["Choose one answer, then go on."], "{form}");
        assert_eq!(all(&page, ".ds-error-summary a[href='#where-any']").len(), 1);
        assert_eq!(all(&page, "#where-any").len(), 1, "the link leads to the first answer");
    }
}

#[tokio::test]
async fn answers_are_kept_by_nobody() {
    let site = Site::with(|_| {}).await;
    let response =
        site.send("/en/guide", "group=papers&need=permit&where=any&language=any&status=refugees", &[]);
    let response = response.await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    assert!(!response.headers().contains_key(header::SET_COOKIE));
    let foreign = site.send("/en/guide", "group=papers", &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_need_that_can_not_wait_shows_whom_to_call_before_any_place() {
    let site = Site::with(|_| {}).await;
    let form = "group=safety&need=emergency&where=any&language=any&status=any";
    let page = site.sent("/hu/guide", form).await;
    assert_eq!(all(&page, ".k-urgent a[href='tel:112']").len(), 1);
}
