//! What residents tell, through the whole site: without an account, read before anybody sees it, asked for by code.

use http::StatusCode;
use kernel::policy::Role;
use store::sql::{self, get};
use testkit::{TestStore, on_both};

use crate::signing_in::{leads, signed_in};
use crate::town::{Answer, Town, id};

/// The stamp of a form.
fn stamp(page: &str) -> String {
    page.split("name=\"stamp\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Opens the form and sends it some seconds later.
async fn tell(town: &Town, query: &str, form: &str, seconds: i64) -> Answer {
    let page = town.get(&format!("/en/tell?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    town.store.clock().advance(seconds);
    town.send("/en/tell", &format!("{query}&stamp={}&{form}", stamp(&page.body)), &[]).await
}

fn code(page: &str) -> String {
    let code =
        page.split("class=\"k-code\" dir=\"ltr\">").nth(1).unwrap_or_else(|| panic!("no code: {page}"));
    code.split('<').next().unwrap().to_owned()
}

async fn ask(town: &Town, code: &str) -> Answer {
    town.send("/en/receipt", &format!("code={}", code.replace(' ', "+")), &[]).await
}

async fn heard(town: &Town, session: &str) -> String {
    town.ask("/en/heard", "203.0.113.7:1", &[("cookie", session)]).await.body
}

fn first(page: &str) -> String {
    page.split("name=\"voice\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn somebody_tells_what_is_wrong_and_sees_by_code_what_became_of_it() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let settings = crate::town::settings();
        while site::jobs::round(&town.store, &settings).await.unwrap() {}
        let anna = signed_in(&town, "anna", &[Role::Moderator]).await;
        let service = town.get(&format!("/en/service/{}", id("service"))).await.body;
        let link = format!("/en/tell?service={}&#38;kind=wrong", id("service"));
        assert!(service.contains(&link), "{service}");
        let query = format!("service={}&kind=wrong", id("service"));
        let told = tell(&town, &query, "text=The+number+is+wrong.+%3Cb%3E", 5).await;
        assert_eq!(told.status, StatusCode::OK, "{}", told.body);
        assert_eq!(told.headers["cache-control"], "no-store");
        let code = code(&told.body);
        assert!(ask(&town, &code).await.body.contains("Nobody has read it yet."));
        let public = town.get(&format!("/en/service/{}", id("service"))).await.body;
        assert!(!public.contains("The number is wrong"), "nobody sees it before somebody has read it");

        let list = heard(&town, &anna).await;
        for part in
            ["The number is wrong. &#60;b&#62;", "Vándorfecske tanácsadás", "Something on this site is wrong"]
        {
            assert!(list.contains(part), "{part}: {list}");
        }
        let voice = first(&list);
        let decide = async |what: &str, reply: &str| {
            let form = format!("voice={voice}&do={what}&reply={reply}");
            town.send("/en/heard", &form, &[("cookie", &anna)]).await
        };
        assert_eq!(leads(&decide("accept", "").await), "/en/heard");
        assert!(ask(&town, &code).await.body.contains("are working on it"));
        assert_eq!(leads(&decide("finish", "Mended.+Thank+you.").await), "/en/heard");
        let late = decide("set_aside", "").await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("Somebody else was quicker."));
        let outcome = ask(&town, &code).await.body;
        assert!(outcome.contains("It is done.") && outcome.contains("Mended. Thank you."), "{outcome}");
        assert!(!outcome.contains(&code), "the code is not shown again");
        assert!(heard(&town, &anna).await.contains("Nothing is waiting"));

        town.store.clock().advance(91 * 86_400);
        while site::jobs::round(&town.store, &settings).await.unwrap() {}
        let on = town.store.read().await.unwrap();
        let row =
            sql::query_one(&on, "count", "SELECT COUNT(*) FROM voice WHERE body IS NOT NULL", vec![]).await;
        assert_eq!(get::<i64>(&row.unwrap().unwrap(), 0).unwrap(), 0, "what was written is forgotten");
        drop(on);
        assert!(ask(&town, &code).await.body.contains("It is done."), "not yet what became of it");
        town.store.clock().advance(300 * 86_400);
        while site::jobs::round(&town.store, &settings).await.unwrap() {}
        assert!(ask(&town, &code).await.body.contains("There is nothing under this code."));
    });
}

#[tokio::test]
async fn what_is_missing_or_too_fast_is_said_and_nothing_typed_is_lost() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let long = format!("text={}", "x".repeat(1_001));
    for (form, seconds, says) in [
        ("text=", 5, "Please write something"),
        (&*long, 5, "At most 1,000 characters fit."),
        ("text=Hello", 0, "That was very fast."),
        ("text=Hello", 90_000, "This page was open for very long."),
    ] {
        let answer = tell(&town, "kind=say", form, seconds).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(answer.body.contains(says), "{says}: {}", answer.body);
        assert!(answer.body.contains(&form[5..]), "what was typed stays");
    }
    let forged = town.send("/en/tell", "kind=say&stamp=1795338000000000-00&text=Hello", &[]).await;
    assert!(forged.body.contains("This page was open for very long."));
    let again =
        town.send("/en/tell", &format!("kind=say&text=Hello&stamp={}", stamp(&forged.body)), &[]).await;
    assert!(again.body.contains("very fast"), "a stamp of its own");
    for form in ["", "kind=gossip&text=x"] {
        assert_eq!(town.send("/en/tell", form, &[]).await.status, StatusCode::NOT_FOUND);
    }
    for (typed, says) in [
        ("12345", "twenty digits"),
        ("0000000000000000000x", "twenty digits"),
        ("12345123451234512345", "do not go together"),
    ] {
        let answer = ask(&town, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(says), "{typed}: {}", answer.body);
    }
    assert!(ask(&town, "00000 00000 00000 00000").await.body.contains("There is nothing under this code."));
}

#[tokio::test]
async fn who_fills_what_no_person_sees_is_thanked_and_not_kept_and_the_same_word_is_counted() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let trapped = tell(&town, "kind=say", "text=Buy&website=https%3A%2F%2Fspam.example", 5).await;
    assert!(ask(&town, &code(&trapped.body)).await.body.contains("There is nothing under this code."));
    assert!(heard(&town, &anna).await.contains("Nothing is waiting"));
    let query = format!("service={}&kind=delivered", id("service"));
    let answers = "got=no&wait=month&treated=mixed&why=sent_on&text=";
    let codes = [
        code(&tell(&town, &query, answers, 5).await.body),
        code(&tell(&town, &query, answers, 5).await.body),
    ];
    assert_ne!(codes[0], codes[1]);
    let list = heard(&town, &anna).await;
    assert_eq!(list.matches("name=\"voice\"").count(), 1, "told twice, read once");
    for part in ["told 2 times", "Did you get what you needed? No", "I was sent somewhere else", "Sometimes"]
    {
        assert!(list.contains(part), "{part}: {list}");
    }
    for code in codes {
        assert!(ask(&town, &code).await.body.contains("Nobody has read it yet."));
    }
    for number in 0..40 {
        let told = tell(&town, &query, &format!("text=Number+{number}"), 5).await;
        if told.status != StatusCode::OK {
            assert!(told.body.contains("in a few minutes; nothing is lost"), "{}", told.body);
            assert!(number > 20, "only {number} were taken");
            return;
        }
        town.store.clock().advance(30);
    }
    panic!("one service takes whatever comes");
}

#[tokio::test]
async fn nothing_of_a_code_is_kept() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let code = code(&tell(&town, "kind=missing", "text=A+dentist", 5).await.body);
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let file = tempfile::tempdir().unwrap();
    let archive = file.path().join("city.zip");
    store::backup::write(&town.store, &archive, &site::fleeting()).await.unwrap();
    let bytes = std::fs::read(&archive).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains(&digits) && !text.contains(&code));
    let on = town.store.read().await.unwrap();
    let rows = sql::query(&on, "read", "SELECT lookup FROM voice_receipt", vec![]).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(get::<Vec<u8>>(&rows[0], 0).unwrap().len(), 32);
}

#[tokio::test]
async fn what_is_still_in_hand_is_not_forgotten() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let settings = crate::town::settings();
    while site::jobs::round(&town.store, &settings).await.unwrap() {}
    let anna = signed_in(&town, "anna", &[Role::Moderator]).await;
    let code = code(&tell(&town, "kind=missing", "text=A+dentist", 5).await.body);
    let form = format!("voice={}&do=accept", first(&heard(&town, &anna).await));
    leads(&town.send("/en/heard", &form, &[("cookie", &anna)]).await);
    town.store.clock().advance(400 * 86_400);
    while site::jobs::round(&town.store, &settings).await.unwrap() {}
    assert!(ask(&town, &code).await.body.contains("are working on it"));
}
