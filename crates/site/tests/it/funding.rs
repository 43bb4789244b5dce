//! Funded projects: noted, hung with services, supported, and told of before their money ends.

use http::StatusCode;
use kernel::policy::Role;
use testkit::{TestStore, on_both};

use crate::signing_in::{leads, signed_in};
use crate::town::{Answer, Town, id};

async fn get(town: &Town, session: &str, path: &str) -> String {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await.body
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(1);
    town.send(path, form, &[("cookie", session)]).await
}

fn value(page: &str, name: &str) -> String {
    page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn a_project_is_noted_and_told_of_before_its_money_ends() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        assert!(get(&town, &anna, "/en/funding").await.contains("No project is noted yet"));
        let form = "name=Together&fund=Sample+Fund&identifier=SF%2F2026%2F1&share=75+%25&partners=Bridge\
                    &starts=2025-01-01&ends=2027-01-31";
        assert_eq!(leads(&send(&town, &anna, "/en/funding", form).await), "/en/funding");
        let page = get(&town, &anna, "/en/funding").await;
        for part in
            ["Ends within 90 days", "Together", "SF/2026/1", "75 %", "1 Jan 2025", "No service hangs on it"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
        let project = value(&page, "project");
        let change = async |form: String| send(&town, &anna, "/en/funding/change", &form).await;
        let service = format!(
            "project={project}&service=https%3A%2F%2Fcity.example%2Fhu%2Fservice%2F{}",
            id("service")
        );
        for _ in 0..2 {
            leads(&change(service.clone()).await);
        }
        leads(&change(format!("project={project}&kind=space&giver=District&since=2026-01-01")).await);
        let page = get(&town, &anna, "/en/funding").await;
        for part in
            ["1 service hangs on it", "Vándorfecske tanácsadás", "Rooms · District · since 1 Jan 2026"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
        let support =
            page.split("name=\"end\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        leads(&change(format!("end={support}")).await);
        assert_eq!(change(format!("end={support}")).await.status, StatusCode::NOT_FOUND, "once");
        let page = get(&town, &anna, "/en/funding").await;
        assert!(page.contains("withdrawn on 22 Nov 2026") && !page.contains("name=\"end\""), "{page}");

        let work = get(&town, &anna, "/en/desk").await;
        assert!(
            work.contains("Together ends; 1 service hangs on it") && work.contains("70 days left"),
            "{work}"
        );
        let mut later = String::new();
        for _ in 0..4 {
            // Looked at now and then, or the session would be over.
            town.store.clock().advance(20 * 86_400);
            later = get(&town, &anna, "/en/desk").await;
        }
        assert!(
            later.contains("To do") && !later.contains("Together ends"),
            "what is over is no work any more"
        );
        assert!(get(&town, &anna, "/en/funding").await.contains(">Ended<"));
    });
}

#[tokio::test]
async fn what_is_missing_is_said_and_only_coordinators_see_the_money() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    for (form, says) in [
        ("name=&ends=2027-01-01", "Please write what it is called."),
        ("name=X&ends=", "the calendar needs that day"),
        ("name=X&share=150&ends=2027-01-01", "a whole number from 0 to 100"),
        ("name=X&starts=2027-02-01&ends=2027-01-01", "lies before the first"),
    ] {
        let answer = send(&town, &anna, "/en/funding", form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.body.contains(says), "{says}: {}", answer.body);
    }
    leads(&send(&town, &anna, "/en/funding", "name=X&ends=2027-01-01").await);
    let project = value(&get(&town, &anna, "/en/funding").await, "project");
    for (form, says) in [
        (format!("project={project}&service=nothing"), "not the address of a service"),
        (format!("project={project}&kind=money&giver="), "Please write who gives it."),
        (format!("project={project}&kind=gold&giver=Me"), "Please write who gives it."),
    ] {
        let answer = send(&town, &anna, "/en/funding/change", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.body.contains(says), "{says}: {}", answer.body);
    }
    let nowhere = format!("project={}&kind=money&giver=Me", id("nothing"));
    for form in ["", &nowhere, "end=x"] {
        assert_eq!(
            send(&town, &anna, "/en/funding/change", form).await.status,
            StatusCode::NOT_FOUND,
            "{form}"
        );
    }
    let moderator = signed_in(&town, "bela", &[Role::Moderator]).await;
    assert_eq!(
        town.ask("/en/funding", "203.0.113.7:1", &[("cookie", &moderator)]).await.status,
        StatusCode::NOT_FOUND
    );
}
