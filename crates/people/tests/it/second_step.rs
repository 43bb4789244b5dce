//! Passphrase and second step: chosen, shown, tried by others, lost; and keys of one's own.

use kernel::Id;
use kernel::policy::{Actor, Grant, Relation, Role, Sureness};
use people::keys::{self, Begun, UserKeyState};
use people::model::second_step::Kind;
use people::policy::{ResetSecondStep, SeeSelf};
use people::{Desk, KEYS, KeyError, Keys, Person, Slow, session};
use store::{migrate, sql};
use testkit::TestStore;
use vault::Passphrase;

use crate::town::{URL, grant, in_town, letters, locales, somebody};

pub(crate) const WORDS: &str = "bilo kane tofa meri seda";
pub(crate) const OTHER: &str = "zoba feli rane dita mogo";

/// Somebody with a session, and the stores they live in.
pub(crate) struct Stage {
    pub(crate) store: TestStore,
    pub(crate) keys: Keys,
    pub(crate) person: Id,
    cookie: String,
    // Held so that it stays.
    _apart: TestStore,
}

impl Stage {
    pub(crate) async fn new(store: TestStore) -> Stage {
        let apart = store.another(&migrate::merge(&[migrate::MIGRATIONS, KEYS])).await;
        let (person, cookie) = somebody(&store, "anna", &[Role::Coordinator]).await;
        let keys = Keys::new(apart.clone(), Slow::default());
        Stage { store, keys, person, cookie, _apart: apart }
    }

    /// Time goes by in both databases.
    pub(crate) fn wait(&self, minutes: i64) {
        self.store.clock().advance(minutes * 60);
        let ahead = self.store.clock().now().micros() - self.keys.store().clock().now().micros();
        self.keys.store().clock().advance(ahead / 1_000_000);
    }

    async fn actor(&self) -> Actor {
        session::find(&self.store, &self.cookie).await.unwrap().unwrap().1
    }

    async fn sureness(&self) -> Sureness {
        self.actor().await.sureness()
    }

    async fn own(&self) -> Grant<SeeSelf> {
        grant(&self.actor().await, Relation::Nobody)
    }

    pub(crate) async fn begin(
        &self,
        words: &str,
        kind: Kind,
        before: Option<&str>,
    ) -> Result<Begun, KeyError> {
        let person = Person::find(&self.store.read().await.unwrap(), self.person).await.unwrap().unwrap();
        let before = before.map(Passphrase::typed);
        keys::begin(
            &self.store,
            &self.keys,
            &self.own().await,
            &person,
            Passphrase::typed(words),
            kind,
            before,
        )
        .await
    }

    async fn settle(&mut self, words: &str, code: &str) -> Result<(), KeyError> {
        let (own, locales) = (self.own().await, locales());
        let desk = Desk { locales: &locales, public_url: URL };
        let shown = (Passphrase::typed(words), code);
        let cookie = keys::settle(&self.store, &self.keys, &own, desk, &self.cookie, shown).await?;
        self.cookie = cookie.written().to_string();
        Ok(())
    }

    pub(crate) async fn show(&mut self, words: &str, code: &str) -> Result<(), KeyError> {
        let (own, locales) = (self.own().await, locales());
        let desk = Desk { locales: &locales, public_url: URL };
        let shown = (Passphrase::typed(words), code);
        let cookie = keys::show(&self.store, &self.keys, &own, desk, &self.cookie, shown).await?;
        self.cookie = cookie.written().to_string();
        Ok(())
    }

    pub(crate) async fn chosen(&mut self, kind: Kind) -> Begun {
        let begun = self.begin(WORDS, kind, None).await.unwrap();
        let code = self.code(&begun);
        self.settle(WORDS, &code).await.unwrap();
        begun
    }

    /// From now on somebody else's session.
    pub(crate) fn is_now(&mut self, person: Id, cookie: &str) {
        (self.person, self.cookie) = (person, cookie.to_owned());
    }

    /// The city forgot their second step, and was killed before the keys store did.
    pub(crate) async fn forgotten_in_the_city_alone(&self) {
        let unit = self.store.begin(&Actor::OPERATOR).await.unwrap();
        let text = "UPDATE person SET second_step_at = NULL WHERE id = $1";
        sql::execute(unit.on(), "forget", text, vec![sql::id(self.person)]).await.unwrap();
        unit.commit().await.unwrap();
    }

    pub(crate) fn code(&self, begun: &Begun) -> String {
        match &begun.app {
            Some(app) => app.code(self.keys.store().clock().now()).unwrap(),
            None => begun.codes[0].to_string(),
        }
    }
}

#[test]
fn an_app_is_chosen_shown_and_counts_for_half_a_day() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        assert_eq!(anna.sureness().await, Sureness::Link);
        let short = anna.begin("szia", Kind::App, None).await;
        assert!(matches!(short, Err(KeyError::Easy(_))));
        let begun = anna.begin(WORDS, Kind::App, None).await.unwrap();
        assert!(keys::standing(&anna.keys, anna.person).await.unwrap().is_none(), "not before it was tried");
        let code = anna.code(&begun);
        assert!(matches!(anna.settle(OTHER, &code).await, Err(KeyError::Wrong)));
        assert!(matches!(anna.settle(WORDS, "000 000").await, Err(KeyError::Wrong)));
        let before = anna.cookie.clone();
        anna.settle(WORDS, &code).await.unwrap();
        assert_ne!(anna.cookie, before);
        assert!(
            session::find(&anna.store, &before).await.unwrap().is_none(),
            "an older cookie is worth nothing"
        );
        assert_eq!(anna.sureness().await, Sureness::JustNow);
        assert!(letters(&anna.store).await.iter().any(|letter| letter.contains("második lépést")));
        assert!(matches!(anna.show(WORDS, &code).await, Err(KeyError::Wrong)), "a code works once");
        anna.wait(16);
        assert_eq!(anna.sureness().await, Sureness::SecondStep);
        let code = anna.code(&begun);
        anna.show(WORDS, &code).await.unwrap();
        assert_eq!(anna.sureness().await, Sureness::JustNow);
        anna.wait(12 * 60);
        assert_eq!(anna.sureness().await, Sureness::Link);
        // The app is lost: a code on paper stands for it, once.
        let spare = begun.codes[3].to_string();
        anna.show(WORDS, &spare).await.unwrap();
        assert!(matches!(anna.show(WORDS, &spare).await, Err(KeyError::Wrong)));
        assert_eq!(keys::standing(&anna.keys, anna.person).await.unwrap().unwrap().codes, 9);
    });
}

#[test]
fn who_tries_waits_and_the_owner_hears_of_it() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let begun = anna.chosen(Kind::Paper).await;
        assert!(begun.app.is_none() && begun.codes.len() == 20);
        let written = letters(&anna.store).await.len();
        for at in 0..5 {
            assert!(matches!(anna.show(OTHER, "1234 5678").await, Err(KeyError::Wrong)), "{at}");
        }
        let code = begun.codes[7].to_string();
        assert!(matches!(anna.show(WORDS, &code).await, Err(KeyError::Wait(15))), "the right one waits too");
        let told = letters(&anna.store).await;
        assert_eq!(told.len(), written + 1);
        assert!(told[written].contains("rossz jelmondatot"), "{}", told[written]);
        anna.wait(16);
        anna.show(WORDS, &code).await.unwrap();
        for _ in 0..4 {
            assert!(matches!(anna.show(WORDS, &code).await, Err(KeyError::Wrong)), "tries count anew");
        }
    });
}

#[test]
fn another_one_needs_the_one_that_stands_and_takes_its_place() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let first = anna.chosen(Kind::Paper).await;
        anna.wait(16);
        assert!(matches!(anna.begin(OTHER, Kind::Paper, None).await, Err(KeyError::Unsure)));
        anna.show(WORDS, &first.codes[1]).await.unwrap();
        let second = anna.begin(OTHER, Kind::Paper, None).await.unwrap();
        anna.show(WORDS, &first.codes[2]).await.expect("the first counts until the second was tried");
        anna.wait(61);
        assert!(matches!(anna.settle(OTHER, &second.codes[0]).await, Err(KeyError::Nothing)), "too late");
        anna.show(WORDS, &first.codes[3]).await.unwrap();
        let second = anna.begin(OTHER, Kind::Paper, None).await.unwrap();
        anna.settle(OTHER, &second.codes[0]).await.unwrap();
        assert!(matches!(anna.show(WORDS, &first.codes[4]).await, Err(KeyError::Wrong)));
        anna.show(OTHER, &second.codes[1]).await.unwrap();

        let coordinator = Actor::person(Id::foreign("test", "eva"), anna.actor().await.held().to_vec());
        let reset = grant::<ResetSecondStep>(&coordinator, Relation::Nobody);
        let locales = locales();
        let desk = Desk { locales: &locales, public_url: URL };
        assert!(keys::forget(&anna.store, &anna.keys, &reset, desk, anna.person).await.unwrap());
        let gone = session::find(&anna.store, &anna.cookie).await.unwrap();
        assert!(gone.is_none(), "who talked somebody into it is out, too");
        assert!(keys::standing(&anna.keys, anna.person).await.unwrap().is_none());
        assert!(!keys::forget(&anna.store, &anna.keys, &reset, desk, anna.person).await.unwrap());
        assert!(letters(&anna.store).await.iter().any(|letter| letter.contains("elvették")));
    });
}

#[test]
fn keys_open_with_the_passphrase_or_the_code_on_paper_and_nothing_else() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let own = anna.own().await;
        let phrase = || Passphrase::typed(WORDS);
        assert!(matches!(keys::enrol_keys(&anna.keys, &own, phrase()).await, Err(KeyError::Unsure)));
        let first = anna.chosen(Kind::Paper).await;
        let own = anna.own().await;
        let wrong = keys::enrol_keys(&anna.keys, &own, Passphrase::typed(OTHER)).await;
        assert!(matches!(wrong, Err(KeyError::Wrong)));
        let lost = keys::enrol_keys(&anna.keys, &own, phrase()).await.unwrap();
        let made = keys::enrol_keys(&anna.keys, &own, phrase()).await.unwrap();
        assert_eq!(keys::unlock_state(&anna.keys, anna.person).await.unwrap(), UserKeyState::Begun);
        assert!(matches!(keys::confirm(&anna.keys, &own, &lost.code).await, Err(KeyError::Closed)));
        let short = keys::confirm(&anna.keys, &own, &made.code[..20]).await;
        assert!(matches!(short, Err(KeyError::Mistyped(_))));
        keys::confirm(&anna.keys, &own, &made.code.to_lowercase().replace('-', " ")).await.unwrap();
        let ready = keys::unlock_state(&anna.keys, anna.person).await.unwrap();
        let UserKeyState::Ready(there) = ready else { panic!("{ready:?}") };
        assert!(matches!(keys::enrol_keys(&anna.keys, &own, phrase()).await, Err(KeyError::Nothing)));

        // With the passphrase there was, they go over; without it they are closed, and the code opens them.
        anna.show(WORDS, &first.codes[1]).await.unwrap();
        assert!(matches!(anna.begin(OTHER, Kind::Paper, Some(OTHER)).await, Err(KeyError::Wrong)));
        let second = anna.begin(OTHER, Kind::Paper, Some(WORDS)).await.unwrap();
        anna.settle(OTHER, &second.codes[0]).await.unwrap();
        assert_eq!(keys::unlock_state(&anna.keys, anna.person).await.unwrap(), UserKeyState::Ready(there));
        let third = anna.begin(WORDS, Kind::Paper, None).await.unwrap();
        anna.settle(WORDS, &third.codes[0]).await.unwrap();
        assert_eq!(keys::unlock_state(&anna.keys, anna.person).await.unwrap(), UserKeyState::Closed(there));
        let own = anna.own().await;
        let reopened = keys::reopen(&anna.keys, &own, Passphrase::typed(WORDS), &lost.code).await;
        assert!(matches!(reopened, Err(KeyError::Closed)));
        keys::reopen(&anna.keys, &own, Passphrase::typed(WORDS), &made.code).await.unwrap();
        assert_eq!(keys::unlock_state(&anna.keys, anna.person).await.unwrap(), UserKeyState::Ready(there));
    });
}

#[test]
fn a_right_passphrase_without_a_code_ends_no_row_of_wrong_tries() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        anna.chosen(Kind::Paper).await;
        for _ in 0..4 {
            assert!(matches!(anna.show(WORDS, "1234 5678").await, Err(KeyError::Wrong)));
        }
        let own = anna.own().await;
        keys::enrol_keys(&anna.keys, &own, Passphrase::typed(WORDS)).await.unwrap();
        assert!(matches!(anna.show(WORDS, "1234 5678").await, Err(KeyError::Wrong)), "the fifth");
        assert!(matches!(anna.show(WORDS, "1234 5678").await, Err(KeyError::Wait(_))));
    });
}

#[test]
fn a_keys_store_that_was_lost_lets_nobody_in_by_a_link_alone() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        anna.chosen(Kind::Paper).await;
        let empty = anna.store.another(&migrate::merge(&[migrate::MIGRATIONS, KEYS])).await;
        anna.keys = Keys::new(empty.clone(), Slow::default());
        assert!(matches!(anna.begin(OTHER, Kind::Paper, None).await, Err(KeyError::Lost)));
        let reset = grant::<ResetSecondStep>(&Actor::OPERATOR, Relation::Keeper);
        let locales = locales();
        let desk = Desk { locales: &locales, public_url: URL };
        assert!(keys::forget(&anna.store, &anna.keys, &reset, desk, anna.person).await.unwrap());
        let person = Person::find(&anna.store.read().await.unwrap(), anna.person).await.unwrap().unwrap();
        let own = grant(&Actor::person(anna.person, []), Relation::Nobody);
        let again = Passphrase::typed(OTHER);
        keys::begin(&anna.store, &anna.keys, &own, &person, again, Kind::Paper, None).await.unwrap();
    });
}

#[test]
fn what_was_begun_beside_another_takes_no_other_ones_place() {
    in_town(async |store| {
        let mut anna = Stage::new(store).await;
        let first = anna.chosen(Kind::Paper).await;
        let stolen = anna.begin(OTHER, Kind::Paper, None).await.unwrap();
        // Their own settles a third one before the second was tried.
        let third = anna.begin(WORDS, Kind::Paper, None).await.unwrap();
        assert!(matches!(anna.settle(OTHER, &stolen.codes[0]).await, Err(KeyError::Wrong)), "taken away");
        anna.settle(WORDS, &third.codes[0]).await.unwrap();
        assert!(matches!(anna.show(WORDS, &first.codes[5]).await, Err(KeyError::Wrong)));
        anna.show(WORDS, &third.codes[1]).await.unwrap();
        assert!(matches!(anna.settle(WORDS, &third.codes[2]).await, Err(KeyError::Nothing)), "settled");
    });
}

/// Whoever reads both databases finds nothing that signs in or opens: no passphrase, no code, no app's secret.
#[tokio::test]
async fn nothing_that_opens_lies_in_either_database() {
    let history = migrate::merge(&[migrate::MIGRATIONS, post::MIGRATIONS, people::MIGRATIONS]);
    let mut anna = Stage::new(TestStore::new(&history).await).await;
    let begun = anna.chosen(Kind::App).await;
    let made = keys::enrol_keys(&anna.keys, &anna.own().await, Passphrase::typed(WORDS)).await.unwrap();
    keys::confirm(&anna.keys, &anna.own().await, &made.code).await.unwrap();
    let app = begun.app.as_ref().unwrap();
    let mut canaries = vec![
        WORDS.as_bytes().to_vec(),
        app.expose().to_vec(),
        app.written().as_bytes().to_vec(),
        app.written().replace(' ', "").into_bytes(),
        made.code.as_bytes().to_vec(),
        made.code.replace('-', "").into_bytes(),
        anna.cookie.clone().into_bytes(),
    ];
    for code in &begun.codes {
        canaries.extend([code.as_bytes().to_vec(), code.replace(' ', "").into_bytes()]);
    }
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes();
    canaries.extend(canaries.clone().iter().map(|canary| hex(canary)));
    let mut seen = 0;
    for store in [&*anna.store, anna.keys.store()] {
        let store::Place::Folder(folder) = store.place() else { panic!("embedded") };
        for entry in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            seen += bytes.len();
            for canary in &canaries {
                let found = bytes.windows(canary.len()).any(|window| window == canary);
                assert!(!found, "{}", String::from_utf8_lossy(canary));
            }
        }
    }
    assert!(seen > 100_000, "{seen} bytes are no two databases");
}
