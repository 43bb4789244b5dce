//! Coming in by passphrase and code alone: where no letter comes, and for who has no address here.

use kernel::policy::{Actor, Grant, Held, Relation, Role, Sureness};
use kernel::{Id, Lang};
use people::keys::{self, Begun};
use people::model::second_step::Kind;
use people::policy::{HandOver, Invite};
use people::{Desk, Entered, Invitation, KeyError, Person, invite, invite_again, session};

use crate::second_step::{OTHER, Stage, WORDS};
use crate::town::{URL, grant, in_town, letters, locales, sign_in};

async fn enter(stage: &Stage, who: &str, words: &str, code: &str) -> Result<String, KeyError> {
    let locales = locales();
    let desk = Desk { locales: &locales, public_url: URL };
    let shown = (vault::Passphrase::typed(words), code);
    let entered = keys::enter(&stage.store, &stage.keys, &sign_in(), desk, who, shown, None).await;
    entered.map(|cookie| cookie.written().to_string())
}

/// A coordinator who showed their second step just now.
fn hands_over(stage: &Stage) -> Grant<HandOver> {
    let held = [Held { role: Role::Coordinator, organization: None }];
    grant(&Actor::person(stage.person, held), Relation::Nobody)
}

fn wrong(answer: Result<String, KeyError>) -> bool {
    matches!(answer, Err(KeyError::Wrong))
}

#[test]
fn passphrase_and_code_let_in_without_a_letter_and_count_as_the_second_step() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        assert!(wrong(enter(&anna, "anna@menedek.example", WORDS, "1234 5678").await), "not without any");
        let begun = anna.chosen(Kind::App).await;
        anna.wait(1);
        let code = anna.code(&begun);
        let cookie = enter(&anna, " Anna@Menedek.example", WORDS, &code).await.unwrap();
        let (_, actor) = session::find(&anna.store, &cookie).await.unwrap().unwrap();
        assert_eq!((actor.id(), actor.sureness()), (Some(anna.person), Sureness::JustNow));
        assert!(wrong(enter(&anna, "anna@menedek.example", WORDS, &code).await), "a code works once");
        let spare = begun.codes[2].to_string();
        assert!(enter(&anna, "anna@menedek.example", WORDS, &spare).await.is_ok());
    });
}

#[test]
fn who_is_wrong_unknown_or_has_to_wait_is_told_the_same() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let begun = anna.chosen(Kind::Paper).await;
        for who in ["nobody@menedek.example", "0000 0000", "no address", "", "anna@menedek.example"] {
            assert!(wrong(enter(&anna, who, OTHER, "1234 5678").await), "{who}");
        }
        for _ in 0..6 {
            assert!(wrong(enter(&anna, "anna@menedek.example", OTHER, "1234 5678").await));
        }
        let right = begun.codes[5].to_string();
        assert!(wrong(enter(&anna, "anna@menedek.example", WORDS, &right).await), "has to wait");
        // Whoever tries at the door makes nobody wait who is in.
        let inside = begun.codes[6].to_string();
        anna.show(WORDS, &inside).await.unwrap();
        let told = letters(&anna.store).await;
        let told = told.iter().filter(|letter| letter.contains("rossz jelmondattal")).count();
        assert_eq!(told, 1, "one letter, not one a try");
        anna.wait(16);
        assert!(
            enter(&anna, "anna@menedek.example", WORDS, &right).await.is_ok(),
            "the code was not used up"
        );
    });
}

#[test]
fn who_was_shut_out_or_lost_their_second_step_does_not_come_in_by_it() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let begun: Begun = anna.chosen(Kind::Paper).await;
        anna.forgotten_in_the_city_alone().await;
        assert!(wrong(enter(&anna, "anna@menedek.example", WORDS, &begun.codes[3]).await));
    });
}

#[test]
fn somebody_without_an_address_is_handed_a_link_and_comes_in_by_a_number_afterwards() {
    in_town(async |store| {
        let mut stage = Stage::new(store).await;
        let operator = grant::<Invite>(&Actor::OPERATOR, Relation::Keeper);
        let invitation = Invitation {
            name: "Híd".to_owned(),
            address: None,
            language: Lang::HU,
            roles: vec![Held { role: Role::Editor, organization: Some(Id::foreign("test", "org")) }],
        };
        let texts = locales();
        let desk = Desk { locales: &texts, public_url: URL };
        let coordinator = hands_over(&stage);
        let invited = invite(&stage.store, &operator, &locales(), URL, &invitation).await.unwrap();
        let find = async |stage: &Stage| {
            Person::find(&stage.store.read().await.unwrap(), invited.person).await.unwrap().unwrap()
        };
        assert!(find(&stage).await.is_handed_links());
        // The first link is lost; another one is made, and only that works, once.
        let again = invite_again(&stage.store, &coordinator, desk, invited.person).await.unwrap().unwrap();
        let come =
            async |secret: &str| people::enter_by_link(&stage.store, &sign_in(), secret, None, None).await;
        assert!(matches!(come(&invited.secret.written()).await.unwrap(), Entered::Not(_)));
        let Entered::In(cookie) = come(&again.written()).await.unwrap() else { panic!("not let in") };
        assert!(matches!(come(&again.written()).await.unwrap(), Entered::Not(_)));
        stage.is_now(invited.person, &cookie.written());
        let begun = stage.chosen(Kind::Paper).await;
        let number = begun.name.clone().unwrap();
        assert_eq!(find(&stage).await.sign_in_name, Some(number.clone()));
        assert!(enter(&stage, &number.replace(' ', ""), WORDS, &begun.codes[4]).await.is_ok());
        assert!(wrong(enter(&stage, &number, OTHER, &begun.codes[7]).await));
        // From now on nobody can make a link and come in as them.
        assert!(invite_again(&stage.store, &coordinator, desk, invited.person).await.unwrap().is_none());
        let told = letters(&stage.store).await;
        assert!(
            told.iter().all(|letter| !letter.contains("Jó napot, Híd")),
            "no letter to who has no address"
        );
        // New codes keep the number.
        let next = stage.begin(OTHER, Kind::Paper, None).await.unwrap();
        assert_eq!(next.name, Some(number));
    });
}

#[test]
fn no_link_is_made_for_who_gets_letters() {
    in_town(async |store| {
        let anna = Stage::new(store).await;
        let texts = locales();
        let desk = Desk { locales: &texts, public_url: URL };
        let coordinator = hands_over(&anna);
        assert!(invite_again(&anna.store, &coordinator, desk, anna.person).await.unwrap().is_none());
    });
}
