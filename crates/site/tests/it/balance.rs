//! Give and take through the whole site: what is counted, one tap twice a year, and who reads it.

use http::StatusCode;
use kernel::policy::Role;
use testkit::on_both;

use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Answer, NAME, Town, id};

async fn page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

async fn press(town: &Town, session: &str, form: &str) -> Answer {
    town.store.clock().advance(20);
    town.send(&ours(), form, &[("cookie", session)]).await
}

fn ours() -> String {
    format!("/en/ours/{}", id("org"))
}

#[test]
fn an_organisation_says_twice_a_year_whether_it_gets_as_much_as_it_gives() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let facilitator = signed_in(&town, "reka", &[Role::Facilitator]).await;
        assert_eq!(
            press(&town, &eva, "do=gives").await.status,
            StatusCode::NOT_FOUND,
            "not before it sits there"
        );
        leads(&press(&town, &eva, "do=join&purpose=member_list").await);

        let own = page(&town, &eva, &ours()).await.body;
        for part in ["Give and take", "One service", "Do you get at least as much as you give?"] {
            assert!(own.contains(part), "{part}: {own}");
        }
        let theirs = page(&town, &provider, &ours()).await.body;
        assert!(
            theirs.contains("One service") && !theirs.contains("at least as much"),
            "who may not speak is not asked"
        );
        assert_eq!(press(&town, &provider, "do=gives").await.status, StatusCode::NOT_FOUND);

        let seen = async || page(&town, &facilitator, "/en/balance").await.body;
        assert!(seen().await.contains("Nobody has answered yet"));
        leads(&press(&town, &eva, "do=gives").await);
        assert!(page(&town, &eva, &ours()).await.body.contains("This half year you said: no."));
        let told = seen().await;
        assert!(
            told.contains("Second half of 2026") && told.contains("Yes: 0, no: 1.") && told.contains(NAME),
            "{told}"
        );
        leads(&press(&town, &eva, "do=name&purpose=website").await);
        let told = seen().await;
        assert!(told.contains("1 of them are named in no list") && !told.contains(NAME), "{told}");
        leads(&press(&town, &eva, "do=gets").await);
        let told = seen().await;
        assert!(told.contains("Yes: 1, no: nobody.") && !told.contains(NAME), "{told}");

        // The next half year is asked anew, and what was said before stays.
        town.wait(60 * 24 * 3_600);
        let facilitator = signed_in(&town, "later", &[Role::Facilitator]).await;
        let coordinator = signed_in(&town, "bela", &[Role::Coordinator]).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        assert!(!page(&town, &eva, &ours()).await.body.contains("This half year you said"));
        leads(&press(&town, &eva, "do=gives").await);
        let told = page(&town, &facilitator, "/en/balance").await.body;
        assert!(told.contains("First half of 2027") && told.contains("Second half of 2026"), "{told}");

        // Nobody else reads it, and who leaves takes it along.
        for session in [&coordinator, &eva] {
            assert_eq!(page(&town, session, "/en/balance").await.status, StatusCode::NOT_FOUND);
        }
        leads(&press(&town, &eva, "do=leave").await);
        let told = page(&town, &facilitator, "/en/balance").await.body;
        assert!(told.contains("Nobody has answered yet") && !told.contains(NAME), "{told}");
    });
}
