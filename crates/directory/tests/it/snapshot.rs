//! The public snapshot follows the change feed, on both engines.

use std::collections::BTreeSet;

use directory::deletions;
use directory::model::document::{Depth, Documents};
use directory::model::entities::{
    ADDRESS, LOCATION, PHONE, PROGRAM, SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM,
};
use directory::snapshot::{Live, Snapshot};
use kernel::policy::{Action, Actor, Grant, Policy, Relation};
use kernel::{Audience, Entity, Id, Lang, Record, Value};
use network::model::ORGANIZATION;
use store::{migrate, records};
use testkit::{TestStore, on_both};

fn history() -> Vec<migrate::Migration> {
    migrate::merge(&[migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS])
}

fn grant<A: Action>() -> Grant<A> {
    let rules = [network::policy::RULES, directory::policy::RULES].concat();
    Policy::new(rules).grant(&Actor::VISITOR, Relation::Nobody).unwrap()
}

fn id(name: &str) -> Id {
    Id::foreign("test", name)
}

fn record(entity: &'static Entity, name: &str, links: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Public;
    for (field, to) in links {
        record.set(field, Some(Value::Id(id(to))));
    }
    if entity.position("name").is_some_and(|at| entity.fields[at].kind == kernel::Kind::Text) {
        record.tell("name", Lang::HU, name);
    }
    record
}

fn line(record: &mut Record, field: &str, value: &str) {
    record.set(field, Some(Value::Line(value.into())));
}

fn service(name: &str, organization: &str) -> Record {
    let mut service = record(&SERVICE, name, &[("organization_id", organization)]);
    line(&mut service, "status", "active");
    service
}

fn location(name: &str, organization: &str) -> Record {
    let mut location = record(&LOCATION, name, &[("organization_id", organization)]);
    line(&mut location, "location_type", "physical");
    location
}

async fn save(store: &TestStore, records: &mut [Record]) -> i64 {
    let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
    for record in records {
        unit.save(record).await.unwrap();
    }
    unit.commit().await.unwrap().number
}

/// Everything the snapshot would ever answer, as text.
fn answers(snapshot: &Snapshot) -> String {
    let grant = grant();
    let documents = Documents { set: snapshot.records(&grant), lang: None, translations: true };
    let services = snapshot.services(&grant).iter().map(|facts| documents.write(&facts.service, Depth::Full));
    let organizations = snapshot
        .records(&grant)
        .all(&ORGANIZATION)
        .into_iter()
        .map(|record| documents.write(record, Depth::Full));
    services.chain(organizations).map(|document| serde_json::Value::Object(document).to_string()).collect()
}

/// A small city: two organisations, one a guest at the other's place.
fn city() -> Vec<Record> {
    let mut phone = record(&PHONE, "phone", &[("service_id", "advice")]);
    line(&mut phone, "number", "+36 1 000 0134");
    let mut address = record(&ADDRESS, "address", &[("location_id", "house")]);
    for (field, value) in [
        ("address_1", "Példa utca 1."),
        ("city", "Budapest"),
        ("state_province", "Budapest"),
        ("postal_code", "1085"),
        ("country", "HU"),
        ("address_type", "physical"),
    ] {
        line(&mut address, field, value);
    }
    vec![
        record(&ORGANIZATION, "host", &[]),
        record(&ORGANIZATION, "guest", &[]),
        service("advice", "host"),
        service("lessons", "guest"),
        location("house", "host"),
        record(&SERVICE_AT_LOCATION, "advice-house", &[("service_id", "advice"), ("location_id", "house")]),
        record(&SERVICE_AT_LOCATION, "lessons-house", &[("service_id", "lessons"), ("location_id", "house")]),
        phone,
        address,
    ]
}

#[test]
fn a_followed_snapshot_is_the_one_that_would_be_loaded() {
    on_both(&history(), async |store| {
        let mut city = city();
        save(&store, &mut city).await;
        let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        assert_eq!(live.now().services(&grant()).len(), 2);
        // Each step changes one thing; following must give what loading anew gives.
        type Step = fn(&mut Record);
        let steps: [(usize, Step); 7] = [
            (7, |phone| line(phone, "number", "+36 1 000 0999")),
            (2, |service| service.tell("name", Lang::HU, "Jogi tanács")),
            (4, |location| location.audience = Audience::Hidden),
            (4, |location| location.audience = Audience::Public),
            (0, |organization| organization.audience = Audience::Hidden),
            (0, |organization| organization.audience = Audience::Members),
            (0, |organization| organization.audience = Audience::Public),
        ];
        for (at, step) in steps {
            step(&mut city[at]);
            let number = save(&store, std::slice::from_mut(&mut city[at])).await;
            live.step().await.unwrap();
            let loaded =
                Snapshot::load(&store.read().await.unwrap(), store.clock(), &std::sync::Arc::default())
                    .await
                    .unwrap();
            assert_eq!(live.now().number, number);
            assert_eq!(answers(&live.now()), answers(&loaded));
        }
        assert!(answers(&live.now()).contains("Jogi tanács"));
    });
}

#[test]
fn hiding_an_organisation_hides_its_place_from_its_guests_services_too() {
    on_both(&history(), async |store| {
        let mut city = city();
        save(&store, &mut city).await;
        let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        assert!(answers(&live.now()).contains("Példa utca"));
        city[0].audience = Audience::Hidden;
        save(&store, &mut city[..1]).await;
        live.step().await.unwrap();
        let grant = grant();
        let now = live.now();
        assert!(now.service(&grant, id("advice")).is_none());
        assert!(now.service(&grant, id("lessons")).unwrap().places.is_empty());
        let text = answers(&now);
        for gone in ["Példa utca", "+36 1 000 0134", "host", "house", "1085"] {
            assert!(!text.contains(gone), "{gone} is still told");
        }
        assert!(now.search(&grant, "advice", Lang::EN, 10).hits.is_empty());
        assert!(now.profile(&self::grant(), id("host")).is_none());
    });
}

#[test]
fn what_was_public_and_is_not_is_told_to_harvesters_and_taken_back_when_it_returns() {
    on_both(&history(), async |store| {
        let mut city = city();
        save(&store, &mut city).await;
        for (audience, told) in [(Audience::Hidden, 4), (Audience::Public, 0)] {
            let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
            let whose: BTreeSet<Id> = [id("host")].into();
            let before = deletions::shown_of(unit.on(), &whose).await.unwrap();
            city[0].audience = audience;
            unit.save(&mut city[0]).await.unwrap();
            let after = deletions::shown_of(unit.on(), &whose).await.unwrap();
            deletions::note(&mut unit, &before, &after).await.unwrap();
            unit.commit().await.unwrap();
            let reading = store.read().await.unwrap();
            // The organisation, its service, and where that and its guest's were offered.
            assert_eq!(
                deletions::count_since(&reading, &grant(), kernel::Instant::default()).await.unwrap(),
                told
            );
        }
    });
}

#[test]
fn shared_terms_and_bulk_changes_load_everything_again() {
    on_both(&history(), async |store| {
        save(&store, &mut city()).await;
        let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        let mut taxonomy = record(&TAXONOMY, "needs", &[]);
        taxonomy.tell("description", Lang::HU, "Szükségletek");
        let mut term = record(&TAXONOMY_TERM, "housing", &[("taxonomy_id", "needs")]);
        term.tell("description", Lang::HU, "Lakhatás");
        save(&store, &mut [taxonomy, term]).await;
        live.step().await.unwrap();
        assert_eq!(live.now().records(&grant()).all(&TAXONOMY_TERM).len(), 1);
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        unit.save_quietly(&mut [record(&ORGANIZATION, "third", &[])]).await.unwrap();
        unit.reload("test");
        let number = unit.commit().await.unwrap().number;
        live.step().await.unwrap();
        assert_eq!(live.now().number, number);
        assert!(live.now().profile(&grant(), id("third")).is_some());
    });
}

/// Waits until a follower has taken a change.
async fn followed(live: &Live, number: i64) {
    while live.now().number < number {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[test]
fn two_servers_on_one_database_show_each_others_changes() {
    on_both(&history(), async |store| {
        save(&store, &mut city()).await;
        let one = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        let other = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        for live in [one.clone(), other.clone()] {
            tokio::spawn(async move { live.follow().await });
        }
        let mut late = service("late", "guest");
        let number = save(&store, std::slice::from_mut(&mut late)).await;
        for live in [&one, &other] {
            tokio::time::timeout(std::time::Duration::from_secs(30), followed(live, number)).await.unwrap();
            assert!(live.now().service(&grant(), id("late")).is_some());
        }
    });
}

#[test]
fn hiding_an_organisation_cuts_the_links_others_have_to_it_and_showing_it_brings_them_back() {
    on_both(&history(), async |store| {
        let child = record(&ORGANIZATION, "child", &[("parent_organization_id", "host")]);
        let mut program = record(&PROGRAM, "program", &[("organization_id", "host")]);
        program.tell("description", Lang::HU, "Program");
        let mut within = service("within", "child");
        within.set("program_id", Some(Value::Id(id("program"))));
        let mut host = record(&ORGANIZATION, "host", &[]);
        let mut all = vec![host.clone(), child, program, within];
        save(&store, &mut all).await;
        host.version = all[0].version;
        let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        for audience in [Audience::Hidden, Audience::Public] {
            host.audience = audience;
            save(&store, std::slice::from_mut(&mut host)).await;
            live.step().await.unwrap();
            let loaded =
                Snapshot::load(&store.read().await.unwrap(), store.clock(), &std::sync::Arc::default())
                    .await
                    .unwrap();
            assert_eq!(answers(&live.now()), answers(&loaded), "{audience:?}");
            let told = answers(&live.now()).contains(&id("host").to_string());
            assert_eq!(told, audience == Audience::Public);
        }
    });
}

#[test]
fn a_change_committed_while_others_are_followed_is_followed_next() {
    on_both(&history(), async |store| {
        let mut city = city();
        save(&store, &mut city).await;
        let start = Snapshot::load(&store.read().await.unwrap(), store.clock(), &std::sync::Arc::default())
            .await
            .unwrap();
        line(&mut city[7], "number", "+36 1 000 0999");
        let first = save(&store, std::slice::from_mut(&mut city[7])).await;
        let changes = store.feed_since(start.number, 100).await.unwrap().unwrap();
        // Between hearing of the first change and loading what it touches, another commits.
        city[1].audience = Audience::Hidden;
        let second = save(&store, std::slice::from_mut(&mut city[1])).await;
        let next = start.after(&store.read().await.unwrap(), &changes, store.clock()).await.unwrap();
        assert_eq!(next.number, first, "the second is still to be followed");
        let changes = store.feed_since(next.number, 100).await.unwrap().unwrap();
        assert_eq!(changes.iter().map(|change| change.number).collect::<Vec<_>>(), [second]);
        let last = next.after(&store.read().await.unwrap(), &changes, store.clock()).await.unwrap();
        assert!(last.profile(&grant(), id("guest")).is_none());
    });
}

#[test]
fn what_is_removed_from_a_place_of_nobodys_is_no_longer_told() {
    on_both(&history(), async |store| {
        let mut city = city();
        // The house belongs to no organisation: both only offer something there.
        city[4].set("organization_id", None);
        save(&store, &mut city).await;
        let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
        assert!(answers(&live.now()).contains("Példa utca"));
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        unit.remove(&city[8]).await.unwrap();
        unit.commit().await.unwrap();
        live.step().await.unwrap();
        assert!(!answers(&live.now()).contains("Példa utca"));
    });
}

#[test]
fn hiding_a_part_counts_as_a_change_of_what_showed_it_and_adding_a_hidden_one_does_not() {
    on_both(&history(), async |store| {
        let mut city = city();
        save(&store, &mut city).await;
        let whose: BTreeSet<Id> = [id("host")].into();
        // The phone is the service's own; the address shows at the place and at what is offered there.
        for (at, touched) in [(7, vec!["advice"]), (8, vec!["advice-house", "host", "lessons-house"])] {
            store.clock().advance(60);
            let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
            let before = deletions::shown_of(unit.on(), &whose).await.unwrap();
            city[at].audience = Audience::Members;
            unit.save(&mut city[at]).await.unwrap();
            let mut hidden = record(&PHONE, &format!("hidden {at}"), &[("service_id", "advice")]);
            hidden.audience = Audience::Hidden;
            line(&mut hidden, "number", "+36 1 000 0777");
            unit.save(&mut hidden).await.unwrap();
            let after = deletions::shown_of(unit.on(), &whose).await.unwrap();
            deletions::note(&mut unit, &before, &after).await.unwrap();
            let now = unit.now();
            unit.commit().await.unwrap();
            let mut changed: Vec<Id> = Vec::new();
            for entity in deletions::ROOTS {
                let all = records::all(&store.read().await.unwrap(), entity).await.unwrap();
                changed.extend(all.iter().filter(|root| root.changed_at == now).map(|root| root.id));
            }
            changed.sort();
            let mut expected: Vec<Id> = touched.into_iter().map(id).collect();
            expected.sort();
            assert_eq!(changed, expected, "part {at}");
        }
    });
}
