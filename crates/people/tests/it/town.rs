//! A city with a coordinator, and what the tests ask of it.

use std::sync::Arc;

use kernel::policy::{Action, Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Id, Lang};
use locale::Locales;
use people::policy::{RULES, SignIn};
use people::{Entered, Invitation, invite};
use post::Address;
use store::jobs::Outcome;
use store::sql::{self, get};
use store::{Store, migrate};
use testkit::{TestStore, on_both};

pub(crate) const URL: &str = "https://city.example";

pub(crate) fn policy() -> Policy {
    Policy::new(RULES.iter().copied())
}

pub(crate) fn grant<A: Action>(actor: &Actor, relation: Relation) -> Grant<A> {
    policy().grant(actor, relation).unwrap()
}

pub(crate) fn sign_in() -> Grant<SignIn> {
    grant(&Actor::VISITOR, Relation::Nobody)
}

pub(crate) fn locales() -> Arc<Locales> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    Arc::new(Locales::from_dir(&folder).unwrap())
}

pub(crate) fn address(name: &str) -> Address {
    Address::parse(&format!("{name}@menedek.example")).unwrap()
}

/// Runs a test on both engines with everything migrated.
pub(crate) fn in_town<F: Future<Output = ()>>(test: impl Fn(TestStore) -> F) {
    on_both(&migrate::merge(&[migrate::MIGRATIONS, post::MIGRATIONS, people::MIGRATIONS]), test);
}

pub(crate) fn invitation(name: &str, roles: &[Role]) -> Invitation {
    Invitation {
        name: name.to_owned(),
        address: Some(address(name)),
        language: Lang::HU,
        roles: roles.iter().map(|role| Held { role: *role, organization: None }).collect(),
    }
}

/// Invites somebody at the command line and lets them in; answers who it is and the session's cookie.
pub(crate) async fn somebody(store: &Store, name: &str, roles: &[Role]) -> (Id, String) {
    let operator = grant(&Actor::OPERATOR, Relation::Keeper);
    let invited = invite(store, &operator, &locales(), URL, &invitation(name, roles)).await.unwrap();
    store.clock().advance(1);
    let secret = invited.secret.written();
    match people::enter_by_link(store, &sign_in(), &secret, None, None).await.unwrap() {
        Entered::In(session) => (invited.person, session.written().to_string()),
        Entered::Not(refused) => panic!("{refused:?}"),
    }
}

/// The same with their second step, for as long as a test takes.
pub(crate) async fn sure(store: &Store, name: &str, roles: &[Role]) -> (Id, String) {
    let found = somebody(store, name, roles).await;
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    let text = "UPDATE session SET counts_until = $1, just_until = $1";
    sql::execute(unit.on(), "be sure", text, vec![i64::MAX.into()]).await.unwrap();
    unit.commit().await.unwrap();
    found
}

/// The plain texts of letters that wait, oldest first.
pub(crate) async fn letters(store: &Store) -> Vec<String> {
    let text = "SELECT plain FROM outbox ORDER BY created_at, id";
    let rows = sql::query(&store.read().await.unwrap(), "read letters", text, vec![]).await.unwrap();
    // What is written next is later.
    store.clock().advance(1);
    rows.iter().map(|row| get(row, 0).unwrap()).collect()
}

/// Does every job that is due.
pub(crate) async fn work(store: &Store) {
    while let Some(job) = store.lease_job().await.unwrap() {
        let outcome = people::send_link(store, &locales(), URL, &job.payload).await;
        assert!(matches!(outcome, Outcome::Done), "{outcome:?}");
        store.finish_job(&job, outcome).await.unwrap();
    }
}

/// The end of the link in a letter.
pub(crate) fn link(letter: &str) -> String {
    let line = letter.lines().find(|line| line.starts_with(URL)).unwrap();
    line.rsplit('/').next().unwrap().to_owned()
}

/// The code in a letter.
pub(crate) fn code(letter: &str) -> String {
    let at = letter.char_indices().map(|(at, _)| at).find(|at| {
        let piece: Vec<char> = letter[*at..].chars().take(9).collect();
        piece.len() == 9
            && piece.iter().enumerate().all(|(at, letter)| match at {
                4 => *letter == ' ',
                _ => letter.is_ascii_digit(),
            })
    });
    letter[at.unwrap()..].chars().take(9).collect()
}
