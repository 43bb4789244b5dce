//! A partner who wants neither name nor address known here: under an alias they do all that others do, and no letter
//! is ever written to them.

use http::StatusCode;
use kernel::policy::Role;
use store::sql::{self, get};
use testkit::on_both;

use crate::editing;
use crate::second_step::{WORDS, codes};
use crate::signing_in::{cookie, leads, signed_in};
use crate::town::{Answer, Town};

const SESSION: &str = "__Host-session";

async fn get_page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

async fn press(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(20);
    town.send(path, form, &[("cookie", session)]).await
}

/// What stands between two pieces of a page.
fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let rest = page.split(from).nth(1).unwrap_or_else(|| panic!("no {from}: {page}"));
    rest.split(to).next().unwrap()
}

/// All that stands in a column.
async fn column(town: &Town, text: &str) -> Vec<String> {
    let on = town.store.read().await.unwrap();
    let rows = sql::query(&on, "read", text, vec![]).await.unwrap();
    rows.iter().map(|row| get(row, 0).unwrap()).collect()
}

/// The coordinator hands a link over; whoever lost it gets another. Answers the page of the organisation, who came, and
/// their session.
async fn handed_over(town: &Town, anna: &str, one: &str) -> (String, String, String) {
    let invite = press(town, anna, &format!("{one}/hand-over"), "name=Hid&language=en").await;
    assert_eq!(invite.status, StatusCode::OK, "{}", invite.body);
    assert!(invite.body.contains("aria-label=\"The link as a picture, for a phone\""));
    let person = between(&invite.body, "name=\"person\" value=\"", "\"").to_owned();
    let again = press(town, anna, &format!("{one}/hand-over"), &format!("person={person}")).await;
    let link = format!("/en/invitation/{}", between(&again.body, "https://city.example/en/invitation/", "<"));
    let entered = town.send(&link, "", &[]).await;
    let ours = leads(&entered).to_owned();
    let hid = cookie(&entered, SESSION);
    assert!(get_page(town, &hid, "/en/account").await.body.contains("only by a link that is handed to you"));
    (ours, person, hid)
}

/// Somebody comes in by their number, and what is wrong with it stays where it was typed.
async fn by_number(town: &Town, number: &str, code: &str, ours: &str) -> String {
    let wrong =
        press(town, "", "/en/sign-in/proof", &format!("who={number}&passphrase={WORDS}&code=1")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("do not go together")
            && wrong.body.contains("<details class=\"ds-details\" open>")
    );
    assert!(wrong.body.contains(&format!("value=\"{}\"", number.replace('+', " "))), "what was typed stays");
    let form = format!("who={number}&passphrase={WORDS}&code={code}");
    let entered = press(town, "", "/en/sign-in/proof", &form).await;
    assert_eq!(leads(&entered), ours);
    cookie(&entered, SESSION)
}

#[test]
fn every_journey_works_under_an_alias_and_without_an_address() {
    on_both(&site::history(), async |store| {
        let town = Town::bare(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        press(&town, &anna, "/en/network/table", "table=Minta").await;
        let added = press(&town, &anna, "/en/network", "name=Kek+Ajto&category=ngo&alias=on").await;
        let list = added.body;
        let one = format!("/en/network/known/{}", between(&list, "/en/network/known/", "\""));
        let without = press(&town, &anna, &format!("{one}/invite"), "name=Hid&language=en").await;
        assert!(without.body.contains("not an e-mail address"), "{}", without.body);

        let (ours, person, hid) = handed_over(&town, &anna, &one).await;

        // They see how they are seen, join, are named where they wish, and choose a second step on paper.
        let look = press(&town, &hid, &ours, "do=look&purpose=member_list").await;
        assert!(look.body.contains("Nothing is changed yet."), "{}", look.body);
        assert_eq!(
            leads(&press(&town, &hid, &ours, "do=join&purpose=member_list").await),
            format!("{ours}?saved")
        );
        let shown =
            press(&town, &hid, "/en/account/second-step", &format!("passphrase={WORDS}&kind=paper")).await;
        let codes = codes(&shown);
        let number = between(
            &shown.body,
            "Your sign-in number</strong><br><bdi class=\"k-code\" dir=\"ltr\" translate=\"no\">",
            "<",
        );
        let number = number.replace(' ', "+");
        let settle = format!("passphrase={WORDS}&code={}", codes[0]);
        let settled = press(&town, &hid, "/en/account/second-step/settle", &settle).await;
        let hid = cookie(&settled, SESSION);
        assert!(get_page(&town, &hid, "/en/account").await.body.contains(&number.replace('+', " ")));

        press(&town, &hid, "/en/sign-out", "").await;
        let hid = by_number(&town, &number, &codes[1], &ours).await;
        let refused = press(&town, &anna, &format!("{one}/hand-over"), &format!("person={person}")).await;
        assert!(refused.body.contains("come in by themselves already"), "{}", refused.body);

        // They write a service, and somebody reads it.
        let new = format!("{ours}/new-service");
        let form = get_page(&town, &hid, &new).await;
        let says = [("name", "Ruhatar"), ("description", "Ruha mindenkinek."), ("access", "walk_in")];
        let sent = editing::press(&town, &hid, &new, &editing::with(&form.body, &says, "submit")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        assert!(get_page(&town, &anna, "/en/edits").await.body.contains("Ruhatar"));

        // And leave without a reason.
        let left = press(&town, &hid, &ours, "do=leave").await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.body);

        let theirs = "SELECT name FROM person WHERE address IS NULL";
        assert_eq!(column(&town, theirs).await, ["Hid"]);
        let letters = column(&town, "SELECT recipient FROM outbox").await;
        assert!(letters.iter().all(|to| to == "anna@menedek.example"), "{letters:?}");
    });
}
