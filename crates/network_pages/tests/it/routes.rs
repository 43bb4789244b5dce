//! The route: who is shown, who is not, and how alike all others are answered.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::response::Response;
use http::{Request, StatusCode};
use kernel::policy::Policy;
use kernel::{Id, Lang, TextStatus};
use network::policy::RULES;
use network::profile::Profile;
use network_pages::{Profiles, routes, sample};
use page::PageError;
use scraper::Html;
use tower::ServiceExt;

use crate::support::{all, shell};

fn shown(edit: impl Fn(&mut Profile) + Send + Sync + 'static) -> axum::Router {
    let profiles: Profiles = Arc::new(move |_, id| {
        let mut profile = sample::full();
        edit(&mut profile);
        Box::pin(async move {
            match id {
                id if id == profile.organization.id => Ok(profile),
                id if id == Id::foreign("sample", "withdrawn") => Err(PageError::Gone),
                _ => Err(PageError::NotFound),
            }
        })
    });
    let rows = routes(profiles, Arc::new(shell()));
    page::router(rows, Arc::new(Policy::new(RULES.iter().copied())), &page::visitors()).unwrap()
}

async fn get(router: &axum::Router, id: &str) -> Response {
    get_in(router, Lang::HU, id).await
}

async fn get_in(router: &axum::Router, lang: Lang, id: &str) -> Response {
    let request = Request::builder().uri(format!("/{lang}/organization/{id}")).body(Body::empty()).unwrap();
    router.clone().oneshot(request).await.unwrap()
}

async fn html(router: &axum::Router) -> Html {
    html_in(router, Lang::HU).await
}

async fn html_in(router: &axum::Router, lang: Lang) -> Html {
    let response = get_in(router, lang, &Id::foreign("sample", "bridge").to_string()).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["cache-control"], "no-cache");
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Html::parse_document(std::str::from_utf8(&bytes).unwrap())
}

#[tokio::test]
async fn unknown_and_malformed_are_not_there_and_withdrawn_is_gone() {
    let router = shown(|_| {});
    for id in ["0192d8a4-7c5b-7c3e-9d6f-1a2b3c4d5e6f", "nobody", "%3Cscript%3E"] {
        let response = get(&router, id).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{id}");
        assert_eq!(response.headers()["cache-control"], "no-store");
    }
    let gone = get(&router, &Id::foreign("sample", "withdrawn").to_string()).await;
    assert_eq!(gone.status(), StatusCode::GONE);
    assert_eq!(gone.headers()["x-robots-tag"], "noindex, noarchive");
}

#[tokio::test]
async fn what_others_wrote_is_text_and_bad_links_are_none() {
    let router = shown(|profile| {
        let organization = Arc::make_mut(&mut profile.organization);
        organization.tell("name", Lang::HU, "<script>alert(1)</script>");
        organization.set("website", Some(kernel::Value::Line("javascript:alert(1)".into())));
    });
    let page = html(&router).await;
    assert_eq!(all(&page, "h1 script").len(), 0);
    assert_eq!(all(&page, "h1")[0].text().collect::<String>(), "<script>alert(1)</script>");
    assert_eq!(all(&page, "a[href^='javascript']").len(), 0);
    let json = all(&page, "script[type='application/ld+json']")[0].inner_html();
    assert!(!json.contains('<') && !json.contains("javascript"), "{json}");
}

#[tokio::test]
async fn it_leads_to_what_they_offer_and_to_them() {
    let page = html(&shown(|_| {})).await;
    let offers: Vec<_> =
        all(&page, "article a").iter().filter_map(|a| a.value().attr("href")).map(str::to_owned).collect();
    let papers = Id::foreign("sample", "papers");
    assert!(offers.contains(&format!("/hu/service/{papers}")), "{offers:?}");
    assert_eq!(all(&page, "a.k-call[href='tel:+3610000134'] bdi[dir=ltr]").len(), 1);
    assert_eq!(all(&page, "a[href='mailto:info@hid.example']").len(), 1);
    assert_eq!(all(&page, "a[href='https://hid.example/'][rel~=noreferrer]").len(), 1);
}

#[tokio::test]
async fn a_translation_by_machine_or_of_an_older_text_says_so() {
    let router = shown(|profile| {
        let organization = Arc::make_mut(&mut profile.organization);
        organization.tell_as("description", Lang::EN, "Advice.", TextStatus::Machine);
        organization.tell("description", Lang::HU, "Már mást csinálunk.");
    });
    let said = all(&html_in(&router, Lang::EN).await, "main .ds-tag").len();
    assert_eq!(said, 3, "some only in Hungarian, one by machine, one of an older text");
    let said = all(&html_in(&router, Lang::HU).await, "main .ds-tag").len();
    assert_eq!(said, 0, "the text as it was written needs no word");
}
