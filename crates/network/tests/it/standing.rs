//! Memberships and consents in the store: on whose word, counted up, taken back when one leaves.

use kernel::policy::{Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Id, Lang, Record};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;
use network::model::membership::{Event, Refused, State};
use network::policy::{RULES, Settle, Tend, Withdraw};
use network::standing::{Standing, StandingError, consents};
use network::{contact, notes, standing};
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

/// Says something in a unit of work of its own.
async fn settle(store: &Store, id: Id, event: Event) -> Result<State, StandingError> {
    let grant = editor(id);
    let mut unit = store.begin(grant.actor()).await?;
    let state = standing::settle(&mut unit, &grant, id, event).await?;
    unit.commit().await?;
    Ok(state)
}

async fn tend(store: &Store, id: Id, event: Event) -> Result<State, StandingError> {
    let grant = coordinator();
    let mut unit = store.begin(grant.actor()).await?;
    let state = standing::tend(&mut unit, &grant, id, event).await?;
    unit.commit().await?;
    Ok(state)
}

async fn consent(store: &Store, id: Id, wanted: impl Fn(Purpose) -> bool, text_version: u32) {
    let grant = editor(id);
    let mut unit = store.begin(grant.actor()).await.unwrap();
    unit.take_turn().await.unwrap();
    standing::consent(&mut unit, &grant, id, wanted, text_version).await.unwrap();
    unit.commit().await.unwrap();
}

async fn leave(store: &Store, id: Id) {
    let held = Held { role: Role::Editor, organization: Some(id) };
    let actor = Actor::person(Id::foreign("test", "eva"), [held]);
    let grant: Grant<Withdraw> = policy().grant_at(&actor, id, Relation::Own).unwrap();
    let mut unit = store.begin(grant.actor()).await.unwrap();
    unit.take_turn().await.unwrap();
    standing::leave(&mut unit, &grant, id, 2).await.unwrap();
    unit.commit().await.unwrap();
}

async fn organization(store: &Store, name: &str) -> Id {
    let mut record = Record::new(&ORGANIZATION, Id::foreign("test", name));
    record.tell("name", Lang::HU, name);
    let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
    unit.save(&mut record).await.unwrap();
    unit.commit().await.unwrap();
    record.id
}

async fn stands(store: &Store, organization: Id) -> Standing {
    Standing::of(&store.read().await.unwrap(), organization).await.unwrap()
}

fn in_network<F: Future<Output = ()>>(test: impl Fn(TestStore) -> F) {
    on_both(&migrate::merge(&[migrate::MIGRATIONS, people::MIGRATIONS, network::MIGRATIONS]), test);
}

#[test]
fn an_organisation_joins_on_its_own_word_only() {
    in_network(async |store| {
        let id = organization(&store, "Minta").await;
        assert_eq!(stands(&store, id).await.state, State::Known);
        assert_eq!(tend(&store, id, Event::Approach).await.unwrap(), State::Approached);
        for event in [Event::Join, Event::Decline, Event::Withdraw] {
            let refused = tend(&store, id, event).await;
            assert!(matches!(refused, Err(StandingError::Refused(Refused::NotYours))), "{event:?}");
        }
        assert_eq!(settle(&store, id, Event::Join).await.unwrap(), State::Joined);
        let again = settle(&store, id, Event::Join).await;
        assert!(matches!(again, Err(StandingError::Refused(Refused::NotNow))));
        let standing = stands(&store, id).await;
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
        settle(&store, id, Event::Join).await.unwrap();
        let wanted = |purpose| matches!(purpose, Purpose::Website | Purpose::Print);
        consent(&store, id, wanted, TEXT).await;
        store.clock().advance(60);
        consent(&store, id, |purpose| purpose == Purpose::Website, 2).await;
        let given = stands(&store, id).await.consents;
        let website = given.given(Purpose::Website).unwrap();
        assert_eq!(
            (website.at.micros(), website.text_version),
            (store.clock().now().micros() - 60_000_000, TEXT)
        );
        assert_eq!(given.given(Purpose::Print), None);
        leave(&store, id).await;
        let left = stands(&store, id).await;
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
        settle(&store, id, Event::Join).await.unwrap();
        let again = store.again().await;
        tokio::join!(leave(&store, id), consent(&again, id, |purpose| purpose == Purpose::Website, TEXT));
        let standing = stands(&store, id).await;
        assert_eq!(standing.state, State::Withdrawn);
        assert!(!standing.may_be_named(Purpose::Website), "whoever came last");
    });
}

#[test]
fn what_was_noted_is_read_until_it_expires_and_goes_when_the_organisation_leaves() {
    in_network(async |store| {
        let (id, other) = (organization(&store, "Minta").await, organization(&store, "Másik").await);
        let next = Some(("Meghívó".to_owned(), chrono::NaiveDate::from_ymd_opt(2026, 12, 1)));
        for (about, next) in [(id, next.clone()), (other, None)] {
            notes::write(&store, &coordinator(), about, notes::Kind::Call, "Hívtuk.", next).await.unwrap();
        }
        let about = async |id, now| notes::about(&store.read().await.unwrap(), id, now).await.unwrap();
        let now = store.clock().now();
        let noted = about(id, now).await;
        assert_eq!(noted.len(), 1);
        assert_eq!((noted[0].kind, &*noted[0].fact, &noted[0].next), (notes::Kind::Call, "Hívtuk.", &next));
        assert_eq!(about(id, now.plus_seconds(notes::KEPT_DAYS * 86_400)).await, vec![], "a year is enough");
        leave(&store, id).await;
        let late =
            notes::write(&store, &coordinator(), id, notes::Kind::Call, "Hívtuk.", None).await.unwrap();
        assert!(!late, "about who has left nothing is written");
        assert_eq!(about(id, now).await, vec![]);
        assert_eq!(about(other, now).await.len(), 1);
        assert_eq!(contact::of(&store.read().await.unwrap(), id).await.unwrap(), vec![]);
        store.clock().advance(notes::KEPT_DAYS * 86_400);
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        assert_eq!(notes::prune(&unit).await.unwrap(), 1);
    });
}
