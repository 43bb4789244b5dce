//! The second step through the whole site: who coordinates or moderates shows it before anything counts, and again for
//! what can't be taken back; nothing typed is lost over it.

use http::StatusCode;
use kernel::policy::{Relation, Role, Sureness};
use testkit::{TestStore, on_both};

use crate::signing_in::{by_link, cookie, leads, letter, letters, signed_in};
use crate::town::{Answer, Town, settings};

const SESSION: &str = "__Host-session";
pub(crate) const WORDS: &str = "bilo+kane+tofa+meri+seda";

/// The codes on a page, each as it is typed.
pub(crate) fn codes(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let items = answer.body.split("<li><bdi class=\"k-code\" translate=\"no\">").skip(1);
    items.map(|item| item.split('<').next().unwrap().replace(' ', "+")).collect()
}

/// Chooses codes on paper; answers the session's new cookie and the codes that are left.
async fn chosen(town: &Town, session: &str, next: &str) -> (Answer, Vec<String>) {
    let headers = [("cookie", session)];
    let form = format!("passphrase={WORDS}&kind=paper&next={next}");
    let shown = town.send("/en/account/second-step", &form, &headers).await;
    let mut codes = codes(&shown);
    assert_eq!(codes.len(), 20);
    let first = codes.remove(0);
    let form = format!("passphrase={WORDS}&code={first}&next={next}");
    (town.send("/en/account/second-step/settle", &form, &headers).await, codes)
}

#[test]
fn a_coordinator_chooses_a_second_step_on_the_way_and_goes_on() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let session = by_link(&town, "anna", &[Role::Coordinator]).await;
        let headers = [("cookie", session.as_str())];
        let client = "203.0.113.9:1";
        let asked = town.ask("/en/people", client, &headers).await;
        assert_eq!(leads(&asked), "/en/account/confirm?next=/en/people");
        let asked = town.ask(leads(&asked), client, &headers).await;
        assert_eq!(leads(&asked), "/en/account/second-step?next=/en/people");
        let page = town.ask(leads(&asked), client, &headers).await;
        assert!(page.body.contains("value=\"/en/people\""), "{}", page.body);
        for (form, says) in [
            (format!("passphrase={WORDS}"), "Please choose where your codes come from."),
            ("passphrase=short&kind=app".to_owned(), "Please take at least 15 characters"),
            ("passphrase=1234567812345678&kind=app".to_owned(), "Too many people would try this one."),
            ("passphrase=anna+menedek+an&kind=paper".to_owned(), "Your own name or address stands in it."),
        ] {
            let answer = town.send("/en/account/second-step", &form, &headers).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(says), "{says}: {}", answer.body);
        }
        let app =
            town.send("/en/account/second-step", &format!("passphrase={WORDS}&kind=app"), &headers).await;
        assert!(app.body.contains("aria-label=\"Picture for the app\"") && codes(&app).len() == 10);
        let wrong = format!("passphrase={WORDS}&code=123456&next=/en/people");
        let wrong = town.send("/en/account/second-step/settle", &wrong, &headers).await;
        assert!(wrong.body.contains("do not go together") && wrong.body.contains("value=\"/en/people\""));
        let (settled, _) = chosen(&town, &session, "/en/people").await;
        assert_eq!(leads(&settled), "/en/people");
        let session = cookie(&settled, SESSION);
        let people = town.ask("/en/people", client, &[("cookie", &session)]).await;
        assert_eq!(people.status, StatusCode::OK);
        let old = town.ask("/en/people", client, &headers).await;
        assert_eq!(leads(&old), "/en/sign-in", "the cookie before is nobody's");
        assert!(letter(&town).await.contains("a second step were set for your account"));
    });
}

#[tokio::test]
async fn nothing_typed_is_lost_when_the_second_step_has_run_out() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = by_link(&town, "anna", &[Role::Coordinator]).await;
    let (settled, codes) = chosen(&town, &session, "").await;
    assert_eq!(leads(&settled), "/en/account?second-step");
    let session = cookie(&settled, SESSION);
    town.wait(13 * 3_600);
    let form = "name=B%C3%A9la&address=bela%40menedek.example&language=hu&role=facilitator";
    let kept = town.send("/en/people", form, &[("cookie", &session)]).await;
    assert_eq!(kept.status, StatusCode::UNAUTHORIZED);
    for part in ["One more step, and nothing was lost", "Béla", "bela@menedek.example", "/en/account/confirm"]
    {
        assert!(kept.body.contains(part), "{part}: {}", kept.body);
    }
    let shown = format!("passphrase={WORDS}&code={}", codes[0]);
    let out = town.send("/en/account/confirm", &shown, &[]).await;
    assert_eq!(leads(&out), "/en/sign-in", "what one proves oneself by is never given back");
    let confirmed = town.send("/en/account/confirm", &shown, &[("cookie", &session)]).await;
    assert_eq!(leads(&confirmed), "/en/account");
    let session = cookie(&confirmed, SESSION);
    let sent = town.send("/en/people", form, &[("cookie", &session)]).await;
    assert!(sent.status == StatusCode::OK && sent.body.contains("Béla"), "{}", sent.body);
    let again = town.send("/en/account/confirm", &shown, &[("cookie", &session)]).await;
    assert!(again.body.contains("a code works only once"), "{}", again.body);
}

#[tokio::test]
async fn what_cannot_be_taken_back_asks_again_after_a_quarter_of_an_hour() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = by_link(&town, "anna", &[Role::Coordinator]).await;
    let (settled, _) = chosen(&town, &session, "").await;
    let session = cookie(&settled, SESSION);
    let headers = [("cookie", session.as_str())];
    let form = "number-0=112&number-1=107";
    let known = town.send("/en/emergency", form, &headers).await;
    assert_ne!(known.status, StatusCode::UNAUTHORIZED, "just now is soon enough");
    town.wait(16 * 60);
    let client = "203.0.113.9:1";
    assert_eq!(town.ask("/en/emergency", client, &headers).await.status, StatusCode::OK, "to look is free");
    let kept = town.send("/en/emergency", form, &headers).await;
    assert_eq!(kept.status, StatusCode::UNAUTHORIZED);
    assert!(kept.body.contains("name=\"number-1\"") && kept.body.contains("107"), "{}", kept.body);
    let asked = town.ask("/en/account/second-step", client, &headers).await;
    assert_eq!(leads(&asked), "/en/account/confirm?next=/en/account/second-step");
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = by_link(&town, "anna", &[Role::Coordinator]).await;
    let headers = [("cookie", session.as_str())];
    let client = "203.0.113.9:1";
    for evil in
        ["//evil.example/", "https://evil.example/", "/%5Cevil.example", "/hu/%2F%2Fevil.example", "hu"]
    {
        let asked = town.ask(&format!("/en/account/confirm?next={evil}"), client, &headers).await;
        assert_eq!(leads(&asked), "/en/account/second-step", "{evil}");
    }
    let (settled, codes) = chosen(&town, &session, "https%3A%2F%2Fevil.example%2F").await;
    assert_eq!(leads(&settled), "/en/account?second-step");
    let session = cookie(&settled, SESSION);
    let shown = format!("passphrase={WORDS}&code={}&next=%2F%2Fevil.example", codes[0]);
    let confirmed = town.send("/en/account/confirm", &shown, &[("cookie", &session)]).await;
    assert_eq!(leads(&confirmed), "/en/account");
}

#[tokio::test]
async fn another_coordinator_takes_a_lost_second_step_away() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let eva = signed_in(&town, "eva", &[Role::Coordinator]).await;
    let anna = by_link(&town, "anna", &[Role::Coordinator]).await;
    assert!(letter(&town).await.contains("anna"), "a role is given before all eyes");
    let (settled, _) = chosen(&town, &anna, "").await;
    let anna = cookie(&settled, SESSION);
    let client = "203.0.113.9:1";
    let account = town.ask("/en/account", client, &[("cookie", &anna)]).await;
    assert!(account.body.contains("19 codes on paper are left."), "{}", account.body);
    let found = people::session::find(&town.store, anna.split_once('=').unwrap().1).await.unwrap();
    let (session, actor) = found.unwrap();
    assert_eq!(actor.sureness(), Sureness::JustNow);
    let reset = format!("person={}", session.person);
    let said = town.send("/en/people/second-step", &reset, &[("cookie", &eva)]).await;
    assert!(said.body.contains("The second step is gone"), "{}", said.body);
    let told = letters(&town).await;
    assert!(told.iter().any(|told| told.contains("your second step was taken away")));
    let asked = town.ask("/en/people", client, &[("cookie", &anna)]).await;
    assert_eq!(leads(&asked), "/en/sign-in", "and out");
    let own = people::session::find(&town.store, eva.split_once('=').unwrap().1).await.unwrap().unwrap().0;
    let own =
        town.send("/en/people/second-step", &format!("person={}", own.person), &[("cookie", &eva)]).await;
    assert_eq!(own.status, StatusCode::NOT_FOUND);
    let said = town.send("/en/people/second-step", &reset, &[("cookie", &eva)]).await;
    assert!(said.body.contains("has no second step"));
}

#[tokio::test]
async fn by_a_link_alone_no_such_role_opens_anything() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let rows = site::rows(&town.live, &settings()).unwrap();
    let policy = site::policy();
    let mut waited = 0;
    for role in Role::ALL.into_iter().filter(|role| role.needs_second_step()) {
        let session = by_link(&town, role.name(), &[role]).await;
        for row in &rows {
            let allows = |role| policy.allows(row.action, role, Relation::Nobody);
            if !allows(role) || allows(Role::Visitor) || allows(Role::Person) {
                continue;
            }
            waited += 1;
            let (path, client) = (crate::walk::filled(row.path), format!("198.51.100.{}:1", waited % 250));
            let cookies = [("cookie", session.as_str())];
            let answer = match row.method {
                "POST" => town.send_from(&path, "", &cookies, &client).await,
                _ => town.ask(&path, &client, &cookies).await,
            };
            let to = leads(&answer);
            assert!(to.starts_with("/en/account/confirm"), "{} {path} as {}: {to}", row.method, role.name());
        }
    }
    assert!(waited > 30, "only {waited} routes waited");
}

#[tokio::test]
async fn keys_of_ones_own_are_made_and_the_code_is_typed_again() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = by_link(&town, "anna", &[]).await;
    let client = "203.0.113.9:1";
    let page = town.ask("/en/account/keys", client, &[("cookie", &session)]).await;
    assert!(page.body.contains("For this you need a second step."), "{}", page.body);
    let (settled, _) = chosen(&town, &session, "").await;
    let session = cookie(&settled, SESSION);
    let headers = [("cookie", session.as_str())];
    let make = format!("do=make&passphrase={WORDS}");
    let made = town.send("/en/account/keys", &make, &headers).await;
    let code = made.body.split("<bdi class=\"k-code\" dir=\"ltr\" translate=\"no\">").nth(1).unwrap();
    let code = code.split('<').next().unwrap();
    assert_eq!(code.len(), 34, "{code}");
    let later = town.ask("/en/account/keys", client, &headers).await;
    assert!(!later.body.contains(code) && later.body.contains("was not typed again"), "{}", later.body);
    let wrong = town.send("/en/account/keys", "do=confirm&code=4R7K", &headers).await;
    assert!(wrong.body.contains("missing or wrong in this code"), "{}", wrong.body);
    let done = town.send("/en/account/keys", &format!("do=confirm&code={code}"), &headers).await;
    assert_eq!(leads(&done), "/en/account/keys");
    let there = town.ask("/en/account/keys", client, &headers).await;
    assert!(there.body.contains("Your fingerprint") && !there.body.contains("do\" value=\"make\""));
}
