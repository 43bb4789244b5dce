//! Links and codes: what opens, once, where it was asked for, and what looks alike to who should not know.

use people::model::way_in::Refused;
use people::{Entered, ask, enter_by_code, enter_by_link, look};
use store::sql::{self, get};

use crate::town::{address, code, in_town, letters, link, sign_in, somebody, work};

fn refused(entered: Entered) -> Option<Refused> {
    match entered {
        Entered::In(_) => None,
        Entered::Not(refused) => Some(refused),
    }
}

#[test]
fn a_link_opens_once_in_the_browser_that_asked() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("ANNA")).await.unwrap();
        work(&store).await;
        let letters = letters(&store).await;
        assert_eq!(letters.len(), 2, "the invitation and the link");
        let (link, browser) = (link(&letters[1]), asked.browser.written());
        let enter =
            async |browser| refused(enter_by_link(&store, &sign_in(), &link, browser, None).await.unwrap());
        assert_eq!(enter(None).await, Some(Refused::OtherBrowser));
        let other = ask(&store, &sign_in(), &address("eva")).await.unwrap();
        let elsewhere = other.browser.written();
        assert_eq!(enter(Some(&elsewhere)).await, Some(Refused::OtherBrowser));
        let seen = look(&store, &sign_in(), &link, Some(&browser)).await.unwrap();
        assert_eq!(seen.unwrap().name, "anna", "looking uses nothing up");
        assert_eq!(enter(Some(&browser)).await, None);
        assert_eq!(enter(Some(&browser)).await, Some(Refused::Used));
    });
}

#[test]
fn a_link_is_dead_after_a_quarter_of_an_hour() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        let link = link(&letters(&store).await[1]);
        store.clock().advance(15 * 60);
        let late =
            enter_by_link(&store, &sign_in(), &link, Some(&asked.browser.written()), None).await.unwrap();
        assert_eq!(refused(late), Some(Refused::Expired));
    });
}

#[test]
fn the_code_opens_where_it_was_asked_for_and_is_not_to_be_guessed() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        let browser = asked.browser.written();
        work(&store).await;
        let code = code(&letters(&store).await[1]);
        let enter = async |typed: &str, browser: Option<&str>| {
            refused(enter_by_code(&store, &sign_in(), typed, browser, None).await.unwrap())
        };
        assert_eq!(enter(&code, None).await, Some(Refused::OtherBrowser));
        for _ in 0..4 {
            assert_eq!(enter("no code", Some(&browser)).await, Some(Refused::WrongCode));
        }
        assert_eq!(enter(&code.replace(' ', "-"), Some(&browser)).await, None, "as people type it");
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        let browser = asked.browser.written();
        work(&store).await;
        let letters = letters(&store).await;
        let newest = letters.iter().map(|letter| self::code_of(letter)).collect::<Vec<_>>();
        for _ in 0..5 {
            assert_eq!(enter("0000 0000", Some(&browser)).await, Some(Refused::WrongCode));
        }
        assert_eq!(newest.iter().flatten().count(), 2);
        for code in newest.iter().flatten() {
            assert_eq!(enter(code, Some(&browser)).await, Some(Refused::Closed), "also the right one");
        }
    });
}

fn code_of(letter: &str) -> Option<String> {
    letter.contains("/sign-in/link/").then(|| code(letter))
}

#[test]
fn who_is_unknown_gets_the_same_answers_by_the_same_rows() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        let before = counts(&store).await;
        let known = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        let after_known = counts(&store).await;
        let unknown = ask(&store, &sign_in(), &address("nobody")).await.unwrap();
        let after_unknown = counts(&store).await;
        let grown = |one: &[i64], other: &[i64]| -> Vec<i64> {
            one.iter().zip(other).map(|(before, after)| after - before).collect()
        };
        assert_eq!(grown(&before, &after_known), grown(&after_known, &after_unknown));
        work(&store).await;
        assert_eq!(letters(&store).await.len(), 2, "nothing is written to an address that a stranger typed");
        for browser in [&known.browser, &unknown.browser] {
            for wanted in [[Refused::WrongCode; 5].as_slice(), &[Refused::Closed]].concat() {
                let entered = enter_by_code(&store, &sign_in(), "0000 0000", Some(&browser.written()), None)
                    .await
                    .unwrap();
                assert_eq!(refused(entered), Some(wanted));
            }
        }
    });
}

#[test]
fn asking_again_and_again_fills_nobodys_box() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        for _ in 0..8 {
            ask(&store, &sign_in(), &address("anna")).await.unwrap();
        }
        work(&store).await;
        assert_eq!(letters(&store).await.len(), 1 + 3);
        for _ in 0..8 {
            store.clock().advance(16 * 60);
            for _ in 0..3 {
                ask(&store, &sign_in(), &address("anna")).await.unwrap();
            }
            work(&store).await;
        }
        assert_eq!(letters(&store).await.len(), 1 + 12, "a dozen a day");
        store.clock().advance(86_400);
        people::prune(&store, store.clock().now()).await.unwrap();
        ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        assert_eq!(letters(&store).await.len(), 1 + 12 + 1);
    });
}

#[test]
fn of_two_who_press_at_the_same_moment_one_comes_in() {
    in_town(async |store| {
        somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        let (link, browser) = (link(&letters(&store).await[1]), asked.browser.written());
        let (grant, other) = (sign_in(), store.again().await);
        let (one, two) = tokio::join!(
            enter_by_link(&store, &grant, &link, Some(&browser), None),
            enter_by_link(&other, &grant, &link, Some(&browser), None)
        );
        let came = [one, two].into_iter().filter(|entered| matches!(entered, Ok(Entered::In(_)))).count();
        assert_eq!(came, 1);
    });
}

#[test]
fn nothing_in_the_store_opens_anything() {
    in_town(async |store| {
        let (_, session) = somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        let (link, browser) = (link(&letters(&store).await[1]), asked.browser.written().to_string());
        let unit = store.begin(&kernel::policy::Actor::OPERATOR).await.unwrap();
        sql::execute(unit.on(), "send all", "DELETE FROM outbox", vec![]).await.unwrap();
        unit.commit().await.unwrap();
        for file in store.database_files() {
            let bytes = std::fs::read(&file).unwrap();
            for secret in [&link, &browser, &session] {
                let raw: Vec<u8> = (0..secret.len() / 2)
                    .map(|at| u8::from_str_radix(&secret[at * 2..at * 2 + 2], 16).unwrap())
                    .collect();
                assert!(
                    !bytes.windows(raw.len()).any(|window| window == raw),
                    "a secret as bytes in {file:?}"
                );
            }
            for secret in [&browser, &session] {
                assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{file:?}");
            }
        }
    });
}

async fn counts(store: &store::Store) -> Vec<i64> {
    let on = store.read().await.unwrap();
    let mut counts = Vec::new();
    for table in ["way_in", "job", "outbox", "session", "audit", "person"] {
        let text = format!("SELECT COUNT(*) FROM {table}");
        let row = sql::query_one(&on, "count", &text, vec![]).await.unwrap().unwrap();
        counts.push(get(&row, 0).unwrap());
    }
    counts
}
