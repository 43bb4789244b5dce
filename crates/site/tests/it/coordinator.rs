//! What a coordinator does with people: invites, closes accounts, opens them; and who may not.

use http::StatusCode;
use kernel::policy::Role;
use testkit::{TestStore, on_both};

use crate::signing_in::{cookie, leads, letter, path, signed_in};
use crate::town::{Answer, Town};

async fn people(town: &Town, session: &str) -> Answer {
    town.ask("/en/people", "203.0.113.7:1", &[("cookie", session)]).await
}

/// The account with a name in the list.
fn row<'p>(page: &'p str, name: &str) -> &'p str {
    page.split("<li ").find(|row| row.contains(&format!(">{name}</strong>"))).unwrap()
}

/// Its id.
fn id(page: &str, name: &str) -> String {
    row(page, name).split("id=\"p-").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn a_coordinator_invites_somebody_who_comes_in_with_that_role() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let form = "name=+B%C3%A9la+&address=bela%40menedek.example&language=en&role=moderator&role=operator";
        let sent = town.send("/en/people", form, &[("cookie", &anna)]).await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(sent.body.contains("The invitation to Béla is on its way."), "{}", sent.body);
        assert!(row(&sent.body, "Béla").contains("<br>Moderator</p>"), "never a role that nobody gives");
        assert!(row(&sent.body, "Béla").contains("invited"));
        town.store.clock().advance(1);
        let bela = cookie(&town.send(&path(&letter(&town).await), "", &[]).await, "__Host-session");
        let page = people(&town, &anna).await.body;
        assert!(row(&page, "Béla").contains("here since 22 Nov 2026"), "{page}");
        assert_eq!(people(&town, &bela).await.status, StatusCode::NOT_FOUND, "a moderator looks after texts");
        let refused = town.send("/en/people", form, &[("cookie", &bela)]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    });
}

#[tokio::test]
async fn what_is_missing_is_said_and_nothing_typed_is_lost() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let form = "name=&address=bela%40&language=ar&role=mediator";
    let again = town.send("/hu/people", form, &[("cookie", &anna)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["Kérjük, írja be, hogyan szólítják.", "Ez nem e-mail cím.", "value=\"bela@\""] {
        assert!(again.body.contains(part), "{part}: {}", again.body);
    }
    assert!(
        again.body.contains("value=\"ar\" selected") && again.body.contains("value=\"mediator\" checked")
    );
}

#[tokio::test]
async fn an_account_is_closed_at_once_and_never_the_last_coordinators() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let bela = signed_in(&town, "bela", &[Role::Moderator]).await;
    let page = people(&town, &anna).await.body;
    let account = async |form: String| town.send("/en/people/account", &form, &[("cookie", &anna)]).await;
    assert_eq!(leads(&account(format!("close={}", id(&page, "bela"))).await), "/en/people");
    assert_eq!(leads(&town.ask("/en/account", "203.0.113.7:1", &[("cookie", &bela)]).await), "/en/sign-in");
    let own = account(format!("close={}", id(&page, "anna"))).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(own.body.contains("there would be no coordinator left"));
    assert_eq!(people(&town, &anna).await.status, StatusCode::OK, "still in");
    assert_eq!(leads(&account(format!("open={}", id(&page, "bela"))).await), "/en/people");
    let back = town.ask("/en/account", "203.0.113.7:1", &[("cookie", &bela)]).await;
    assert_eq!(leads(&back), "/en/sign-in", "an old session does not come back");
    assert_eq!(account("close=00000000-0000-4000-8000-000000000000".to_owned()).await.status, 404);
    assert_eq!(account("close=x".to_owned()).await.status, 404);
}

#[tokio::test]
async fn the_back_office_speaks_hungarian_and_english() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let cookie = [("cookie", anna.as_str())];
    assert_eq!(leads(&town.ask("/ar/people", "203.0.113.7:1", &cookie).await), "/en/people");
    let page = town.ask("/hu/people", "203.0.113.7:1", &cookie).await.body;
    let offered = page.matches("hreflang=\"").count();
    assert_eq!(offered, 4, "two languages, in the head and at the foot");
    let account = town.ask("/ar/account", "203.0.113.7:1", &cookie).await.body;
    assert!(account.contains("href=\"/ar/desk\""), "from there one is led on");
}
