//! Help in place: every page of the back office has it, and every page on which an organisation speaks for itself.

use std::collections::BTreeSet;

use http::StatusCode;
use kernel::Lang;
use kernel::policy::Role;
use store::sql::{self, get};
use testkit::TestStore;

use crate::signing_in::{holding, signed_in};
use crate::town::{Town, id, settings};

/// The points of the help of a page.
fn points(page: &str, path: &str) -> Vec<String> {
    let mut helps = page.split("<details class=\"ds-details k-help\">").skip(1);
    let help = helps.next().unwrap_or_else(|| panic!("{path} does not help"));
    assert!(helps.next().is_none(), "{path} helps twice");
    let help = help.split("</details>").next().unwrap();
    help.split("<li>").skip(1).map(|point| point.split("</li>").next().unwrap().to_owned()).collect()
}

async fn page(town: &Town, session: &str, path: &str) -> String {
    let answer = town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    answer.body
}

/// A change that waits to be read.
async fn waiting(town: &Town) -> String {
    let editor = holding(town, Role::Editor, Some(id("org"))).await;
    let form = "do=submit&status=active&name=Minta&phone=%2B36+1+000+1234&description=Seg%C3%ADt%C3%BCnk.";
    let path = format!("/en/ours/{}/new-service", id("org"));
    let answer = town.send(&path, form, &[("cookie", &editor)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let on = town.store.read().await.unwrap();
    let row = sql::query_one(&on, "find a change", "SELECT id FROM edit", vec![]).await.unwrap().unwrap();
    kernel::Id::from_uuid(get(&row, 0).unwrap()).to_string()
}

#[tokio::test]
async fn every_page_of_the_desk_helps() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let (table, meeting) = crate::convening::planned(&town, &anna).await;
    let (edit, org, service) = (waiting(&town).await, id("org").to_string(), id("service").to_string());
    let mut helped = BTreeSet::new();
    for row in site::rows(&town.live, &settings()).unwrap() {
        let record = match row.path {
            path if path.starts_with("/{lang}/edits") => &edit,
            path if path.starts_with("/{lang}/history") => &service,
            path if path.starts_with("/{lang}/tables/meeting/") => &meeting,
            path if path.starts_with("/{lang}/tables/") => &table,
            _ => &org,
        };
        let path = crate::walk::filled(&row.path.replace("{id}", record));
        if row.method != "GET" || !path.starts_with("/en/") {
            continue;
        }
        let client = format!("198.51.100.{}:1", helped.len());
        let answer = town.ask(&path, &client, &[("cookie", &anna)]).await;
        if !answer.body.contains(" class=\"staff\"") {
            continue;
        }
        let points = points(&answer.body, &path);
        assert!((2..=5).contains(&points.len()), "{path}: {points:?}");
        helped.insert(row.page);
        let hungarian = self::points(&page(&town, &anna, &path.replace("/en/", "/hu/")).await, &path);
        assert_eq!(hungarian.len(), points.len(), "{path}");
        assert!(hungarian.iter().all(|point| !points.contains(point)), "{path} helps in English");
    }
    let all = [
        "desk-bring",
        "desk-check-in",
        "desk-corrections",
        "desk-day",
        "desk-edit",
        "desk-edits",
        "desk-emergency",
        "desk-funding",
        "desk-heard",
        "desk-kit",
        "desk-kit-text",
        "desk-meeting",
        "desk-network",
        "desk-numbers",
        "desk-organization",
        "desk-past",
        "desk-people",
        "desk-rules",
        "desk-table",
        "desk-tables",
        "desk-to-do",
        "desk-translations",
        "site-lookup",
    ];
    assert_eq!(helped.into_iter().collect::<Vec<_>>(), all);
}

#[tokio::test]
async fn every_page_of_an_organisation_helps_in_every_language() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let eva = holding(&town, Role::Editor, Some(id("org"))).await;
    let ours = format!("/ours/{}", id("org"));
    let service = format!("{ours}/service/{}", id("service"));
    for path in [&ours, &format!("{ours}/services"), &service, &format!("{ours}/new-service")] {
        let english = points(&page(&town, &eva, &format!("/en{path}")).await, path);
        assert!((2..=5).contains(&english.len()), "{path}: {english:?}");
        for lang in Lang::PUBLIC.into_iter().filter(|lang| *lang != Lang::EN) {
            let points = points(&page(&town, &eva, &format!("/{lang}{path}")).await, path);
            assert_eq!(points.len(), english.len(), "{lang}{path}");
            assert!(points.iter().all(|point| !english.contains(point)), "{lang}{path} helps in English");
        }
    }
}
