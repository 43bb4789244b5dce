//! Memberships and consents in the store: on whose word, counted up, taken back when one leaves.

use kernel::policy::{Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Id, Lang, Record};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;
use network::model::membership::{Event, Refused, State};
use network::policy::{RULES, Settle, Tend};
use network::standing::{Standing, StandingError, consent, consents, settle, tend};
use store::{Store, migrate};
use testkit::{TestStore, on_both};

const TEXT: u32 = 1;

fn policy() -> Policy {
    Policy::new(RULES.iter().copied())
}

fn coordinator() -> Grant<Tend> {
    let actor =
        Actor::person(Id::foreign("test", "anna"), [Held { role: Role::Coordinator, organization: None }]);
    policy().grant(&actor, Relation::Nobody).unwrap()
}

fn editor(organization: Id) -> Grant<Settle> {
    let held = Held { role: Role::Editor, organization: Some(organization) };
    let actor = Actor::person(Id::foreign("test", "eva"), [held]);
    policy().grant_at(&actor, organization, Relation::Own).unwrap()
}

async fn organization(store: &Store, name: &str) -> Id {
    let mut record = Record::new(&ORGANIZATION, Id::foreign("test", name));
    record.tell("name", Lang::HU, name);
    let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
    unit.save(&mut record).await.unwrap();
    unit.commit().await.unwrap();
    record.id
}

async fn standing(store: &Store, organization: Id) -> Standing {
    Standing::of(&store.read().await.unwrap(), organization).await.unwrap()
}

fn in_network<F: Future<Output = ()>>(test: impl Fn(TestStore) -> F) {
    on_both(&migrate::merge(&[migrate::MIGRATIONS, network::MIGRATIONS]), test);
}

#[test]
fn an_organisation_joins_on_its_own_word_only() {
    in_network(async |store| {
        let id = organization(&store, "Minta").await;
        assert_eq!(standing(&store, id).await.state, State::Known);
        assert_eq!(tend(&store, &coordinator(), id, Event::Approach).await.unwrap(), State::Approached);
        for event in [Event::Join, Event::Decline, Event::Withdraw] {
            let refused = tend(&store, &coordinator(), id, event).await;
            assert!(matches!(refused, Err(StandingError::Refused(Refused::NotYours))), "{event:?}");
        }
        assert_eq!(settle(&store, &editor(id), id, Event::Join, TEXT).await.unwrap(), State::Joined);
        let again = settle(&store, &editor(id), id, Event::Join, TEXT).await;
        assert!(matches!(again, Err(StandingError::Refused(Refused::NotNow))));
        let standing = standing(&store, id).await;
        assert_eq!((standing.state, standing.since), (State::Joined, Some(store.clock().now())));
        assert!(Purpose::ALL.iter().all(|purpose| standing.consents.given(*purpose).is_none()), "all off");
    });
}

#[test]
fn an_editor_of_another_organisation_gets_no_grant() {
    let (one, other) = (Id::foreign("test", "one"), Id::foreign("test", "other"));
    let held = |role, organization| Held { role, organization: Some(organization) };
    let actor =
        Actor::person(Id::foreign("test", "eva"), [held(Role::Editor, one), held(Role::Provider, other)]);
    assert!(policy().grant_at::<Settle>(&actor, one, Relation::Own).is_ok());
    assert!(policy().grant_at::<Settle>(&actor, other, Relation::Own).is_err());
    let coordinator = Actor::person(one, [Held { role: Role::Coordinator, organization: None }]);
    assert!(
        policy().grant_at::<Settle>(&coordinator, one, Relation::Own).is_err(),
        "not even the coordinator"
    );
}

#[test]
fn consents_are_dated_one_by_one_and_leaving_takes_all_back() {
    in_network(async |store| {
        let id = organization(&store, "Minta").await;
        let other = organization(&store, "Másik").await;
        settle(&store, &editor(id), id, Event::Join, TEXT).await.unwrap();
        let wanted = |purpose| matches!(purpose, Purpose::Website | Purpose::Print);
        consent(&store, &editor(id), id, wanted, TEXT).await.unwrap();
        store.clock().advance(60);
        let given = consent(&store, &editor(id), id, |purpose| purpose == Purpose::Website, 2).await.unwrap();
        let website = given.given(Purpose::Website).unwrap();
        assert_eq!(
            (website.at.micros(), website.text_version),
            (store.clock().now().micros() - 60_000_000, TEXT)
        );
        assert_eq!(given.given(Purpose::Print), None);
        settle(&store, &editor(id), id, Event::Withdraw, 2).await.unwrap();
        let left = standing(&store, id).await;
        assert_eq!(left.state, State::Withdrawn);
        assert!(Purpose::ALL.iter().all(|purpose| left.consents.given(*purpose).is_none()));
        let events = consents(&store.read().await.unwrap(), id).await.unwrap();
        let told: Vec<(Purpose, bool)> = events.iter().map(|event| (event.purpose, event.given)).collect();
        let (website, print) = (Purpose::Website, Purpose::Print);
        assert_eq!(
            told,
            [(website, true), (print, true), (print, false), (website, false)],
            "nothing is forgotten"
        );
        assert_eq!(consents(&store.read().await.unwrap(), other).await.unwrap(), []);
    });
}

#[test]
fn of_two_who_decide_at_once_both_words_count_in_some_order() {
    in_network(async |store| {
        let id = organization(&store, "Minta").await;
        settle(&store, &editor(id), id, Event::Join, TEXT).await.unwrap();
        let (grant, again) = (editor(id), store.again().await);
        let (one, two) = tokio::join!(
            settle(&store, &grant, id, Event::Withdraw, TEXT),
            consent(&again, &grant, id, |purpose| purpose == Purpose::Website, TEXT)
        );
        // One of them may have to look again; what is stored is whole either way.
        let tried = usize::from(one.is_ok()) + usize::from(two.is_ok());
        assert!(tried >= 1);
        let standing = standing(&store, id).await;
        assert_eq!(standing.state == State::Withdrawn, one.is_ok());
        assert!(!(standing.state == State::Withdrawn && standing.may_be_named(Purpose::Website)));
    });
}
