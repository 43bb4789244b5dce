//! Search across what one may see: every role, and what it must and must not find.

use std::collections::BTreeMap;

use directory::model::entities::{LOCATION, SERVICE, SERVICE_AT_LOCATION};
use http::StatusCode;
use kernel::policy::{Actor, Held, Role, Scope};
use kernel::{Audience, Lang, Record, Value};
use network::model::ORGANIZATION;
use store::records;
use testkit::{TestStore, on_both};

use crate::signing_in::{by_link, cookie, holding, invited_to, leads, signed_in};
use crate::town::{Answer, Town, id};

async fn page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

/// What stands in the middle of the page of a search.
async fn found(town: &Town, session: &str, typed: &str) -> String {
    let answer = page(town, session, &format!("/en/desk/search?q={typed}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers["cache-control"], "no-store");
    answer.body.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(1);
    town.send(path, form, &[("cookie", session)]).await
}

/// Lets somebody in by the link alone.
async fn enter(town: &Town, name: &str, held: Held) -> String {
    cookie(&town.send(&invited_to(town, name, vec![held]).await, "", &[]).await, "__Host-session")
}

fn hidden(entity: &'static kernel::Entity, name: &str, called: &str) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Hidden;
    record.tell("name", Lang::HU, called);
    record
}

/// An organisation that nobody sees, with a service at a place.
async fn hide_one(town: &Town) {
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let mut service = hidden(&SERVICE, "secret-service", "Vándor titkos óra");
    service.set("organization_id", Some(Value::Id(id("secret"))));
    service.set("status", Some(Value::Line("active".into())));
    let mut place = hidden(&LOCATION, "secret-place", "Vándor rejtekhely");
    place.set("organization_id", Some(Value::Id(id("secret"))));
    place.set("location_type", Some(Value::Line("physical".into())));
    for mut record in [hidden(&ORGANIZATION, "secret", "Rejtett Vándor Kör"), service, place] {
        unit.save(&mut record).await.unwrap();
    }
    unit.commit().await.unwrap();
    town.live.step().await.unwrap();
}

fn service_form(name: &str, button: &str) -> String {
    format!("do={button}&status=active&name={name}&phone=%2B36+1+000+1234&description=Seg%C3%ADt%C3%BCnk.")
}

/// A hidden organisation, changes on their way at both, people, a contact and a project: all of them called Vándor.
async fn full(town: &Town) -> BTreeMap<Role, String> {
    hide_one(town).await;
    let mut sessions = BTreeMap::new();
    for role in Role::ALL.into_iter().filter(|role| role.scope() != Scope::Given) {
        let organization = (role.scope() == Scope::Organization).then(|| id("org"));
        sessions.insert(role, holding(town, role, organization).await);
    }
    let coordinator = sessions[&Role::Coordinator].clone();
    for (path, form) in [
        ("/en/network", "name=V%C3%A1ndor+H%C3%A1z&person=V%C3%A1ndor+Ver%C3%A1n%C3%A9"),
        ("/en/funding", "name=V%C3%A1ndor+projekt&fund=Minta+Alap&ends=2027-01-01&starts=2026-01-01"),
        ("/en/people", "name=V%C3%A1ndor+Vera&address=vera%40minta.example&language=en&role=facilitator"),
    ] {
        let answer = send(town, &coordinator, path, form).await;
        assert!(answer.status.is_success() || answer.status.is_redirection(), "{path}: {}", answer.body);
    }
    let new = |of: &str| format!("/en/ours/{}/new-service", id(of));
    let sent = service_form("V%C3%A1ndor+bek%C3%BCld%C3%B6tt", "submit");
    leads(&send(town, &sessions[&Role::Editor], &new("org"), &sent).await);
    // What another organisation is only writing, by a coordinator's hand.
    let draft = service_form("V%C3%A1ndor+piszkozat", "write");
    leads(&send(town, &coordinator, &new("secret"), &draft).await);
    sessions
}

#[test]
fn every_role_finds_what_it_may_open_and_nothing_else() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let sessions = full(&town).await;
        let (org, secret) = (id("org"), id("secret"));
        let form = |of, service: &str| format!("href=\"/en/ours/{of}/service/{}\"", id(service));
        let history = |service: &str| format!("href=\"/en/history/{}\"", id(service));
        let known = |of| format!("href=\"/en/network/known/{of}\"");
        let everything = [
            known(org),
            known(secret),
            form(org, "service"),
            form(secret, "secret-service"),
            history("service"),
            history("secret-service"),
            "Rejtett Vándor Kör".to_owned(),
            "Vándor titkos óra".to_owned(),
            "Vándor rejtekhely".to_owned(),
            "Vándorfecske ház".to_owned(),
            "Vándor Vera".to_owned(),
            "vera@minta.example".to_owned(),
            "Vándor Veráné".to_owned(),
            "Vándor projekt".to_owned(),
            "Vándor beküldött".to_owned(),
            "href=\"/en/edits/".to_owned(),
            "Vándor piszkozat".to_owned(),
        ];
        let all: Vec<&str> = everything.iter().map(String::as_str).collect();
        for (role, session) in &sessions {
            let may: Vec<&str> = match role {
                Role::Coordinator => {
                    let others = |part: &&str| !part.contains("/history/") && !part.contains("piszkozat");
                    all.iter().copied().filter(others).collect()
                }
                Role::Moderator => {
                    let read = ["Vándor titkos óra", "Vándor beküldött", "href=\"/en/edits/"];
                    all.iter()
                        .copied()
                        .filter(|part| part.contains("/history/") || read.contains(part))
                        .collect()
                }
                Role::Editor | Role::Provider => vec![all[2], "Vándor beküldött"],
                _ => vec![],
            };
            let main = found(&town, session, "vandor").await;
            for part in &all {
                assert_eq!(main.contains(part), may.contains(part), "{part} as {}: {main}", role.name());
            }
            let nothing = main.contains("Nothing of this name was found");
            assert_eq!(nothing, may.is_empty(), "{}: {main}", role.name());
            assert!(!found(&town, session, "zsiraf").await.contains("<section"), "{}", role.name());
        }
        // Of the other organisation, its own people alone find what is only being written.
        let own = enter(&town, "petra", Held { role: Role::Provider, organization: Some(secret) }).await;
        let main = found(&town, &own, "VANDOR").await;
        assert!(main.contains("Vándor piszkozat") && main.contains("Vándor titkos óra"), "{main}");
        for part in ["Vándorfecske", "beküldött", "Vera", "projekt", "/network/", "/edits/"] {
            assert!(!main.contains(part), "{part}: {main}");
        }
    });
}

#[test]
fn who_left_is_not_found_and_neither_is_what_was_theirs() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let sessions = full(&town).await;
        let (anna, mora) = (&sessions[&Role::Coordinator], &sessions[&Role::Moderator]);
        let address = format!("/en/ours/{}", id("org"));
        let answer = send(&town, &sessions[&Role::Editor], &address, "do=join").await;
        assert_eq!(leads(&answer), format!("{address}?saved"));
        assert!(found(&town, anna, "vandorfecske").await.contains("Vándorfecske Egyesület"));
        send(&town, &sessions[&Role::Editor], &address, "do=leave").await;
        for session in [anna, mora] {
            let main = found(&town, session, "vandorfecske").await;
            assert!(main.contains("Nothing of this name was found"), "{main}");
            let main = found(&town, session, "vandor").await;
            assert!(main.contains("Vándor titkos óra") && !main.contains("beküldött"), "{main}");
        }
        let main = found(&town, anna, "editor").await;
        assert!(!main.contains("known"), "its people neither: {main}");
    });
}

#[tokio::test]
async fn more_than_twenty_are_not_listed_and_the_best_come_first() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    for at in 0..25 {
        let mut service = hidden(&SERVICE, &format!("s{at}"), &format!("Alapfokú zsirafóra {at}"));
        service.set("organization_id", Some(Value::Id(id("org"))));
        service.set("status", Some(Value::Line("active".into())));
        if at == 24 {
            service.tell("name", Lang::EN, "Zsiráf");
        }
        unit.save(&mut service).await.unwrap();
    }
    unit.commit().await.unwrap();
    let main = found(&town, &anna, "zsiraf").await;
    let main = main.split("<section").nth(1).unwrap();
    assert_eq!(main.matches("<li>").count(), 20, "{main}");
    assert!(main.contains("There are more than 20."), "{main}");
    let first = main.split("<li>").nth(1).unwrap();
    assert!(first.contains(&id("s24").to_string()) && first.contains("not public"), "{first}");
    // What is renamed is found by its new name at once, and no longer by the old one.
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let mut service = records::by_id(unit.on(), &SERVICE, &[id("s24")]).await.unwrap().remove(0);
    service.tell("name", Lang::HU, "Őszi <b>séta</b>");
    service.tell("name", Lang::EN, "");
    unit.save(&mut service).await.unwrap();
    unit.commit().await.unwrap();
    let main = found(&town, &anna, "oszi+seta").await;
    assert!(main.contains("Őszi &#60;b&#62;séta") && !main.contains("<b>"), "{main}");
    assert!(found(&town, &anna, "zsiraf").await.contains("more than 20"));
    // A place of nobody's is found once somebody offers something there; what is taken away is found no more.
    let mut place = hidden(&LOCATION, "shared", "Zebraház");
    place.set("location_type", Some(Value::Line("physical".into())));
    let mut offer = Record::new(&SERVICE_AT_LOCATION, id("offer"));
    offer.set("service_id", Some(Value::Id(id("s0"))));
    offer.set("location_id", Some(Value::Id(place.id)));
    for (at, record) in [&mut place, &mut offer].into_iter().enumerate() {
        let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
        unit.save(record).await.unwrap();
        unit.commit().await.unwrap();
        let main = found(&town, &anna, "zebrahaz").await;
        assert_eq!(main.contains(&format!("/en/network/known/{}", id("org"))), at == 1, "{main}");
    }
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    unit.remove(&offer).await.unwrap();
    unit.commit().await.unwrap();
    assert!(found(&town, &anna, "zebrahaz").await.contains("Nothing of this name was found"));
}

#[tokio::test]
async fn it_is_asked_on_every_page_of_the_desk_and_in_every_language_by_organisations() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    for path in ["/en/desk", "/en/network", "/en/edits", "/en/people", "/en/desk/search"] {
        let body = page(&town, &anna, path).await.body;
        assert_eq!(body.matches("role=\"search\"").count(), 1, "{path}");
        assert!(body.contains("action=\"/en/desk/search\""), "{path}");
    }
    let there = page(&town, &anna, "/ar/desk/search?q=h%C3%ADd").await;
    assert_eq!(leads(&there), "/en/desk/search?q=h%C3%ADd", "what was typed goes along");
    let typed = page(&town, &anna, "/en/desk/search?q=%22%3Cx").await.body;
    assert!(
        typed.contains("value=\"&#34;&#60;x\"") && typed.contains("/hu/desk/search?q=%22%3Cx"),
        "{typed}"
    );
    let eva = holding(&town, Role::Editor, Some(id("org"))).await;
    let arabic = page(&town, &eva, "/ar/desk/search?q=tanacsadas").await;
    assert_eq!(arabic.status, StatusCode::OK);
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("Vándorfecske tanácsadás"));
    let ours = page(&town, &eva, &format!("/ar/ours/{}/services", id("org"))).await.body;
    assert!(ours.contains("action=\"/ar/desk/search\""), "{ours}");
    // Who has not shown their second step is asked for it first; who has none of it all finds nothing.
    let lilla = enter(&town, "lilla", Held { role: Role::Coordinator, organization: None }).await;
    assert_eq!(
        leads(&page(&town, &lilla, "/en/desk/search?q=vandor").await),
        "/en/account/confirm?next=/en/desk/search"
    );
    let nobody = by_link(&town, "zoli", &[]).await;
    assert!(found(&town, &nobody, "vandor").await.contains("Nothing of this name was found"));
    assert!(!found(&town, &nobody, "").await.contains("Nothing of this name was found"), "nothing was asked");
}
