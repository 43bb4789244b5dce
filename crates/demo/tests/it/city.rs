//! The seeded city: the same every time, whole in the store, open on a Tuesday morning.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, TimeZone, Utc};
use demo::DemoError;
use directory::load;
use directory::model::entities::{CLOSURE, LANGUAGE, PHONE, SCHEDULE, SERVICE, SERVICE_AT_LOCATION};
use directory::model::service::schedule;
use directory::policy::{RULES, ReadPublic};
use directory::snapshot::{Snapshot, read_city};
use kernel::policy::{Actor, Policy, Relation};
use kernel::{Clock, Ids, Instant, Record};
use network::model::ORGANIZATION;
use store::{Place, Store, migrate, setting};
use tempfile::TempDir;

use crate::made::{data, day, needs, public, records, snapshot, today};

pub(crate) async fn empty_store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::held(Instant::start_of(today()));
    let ids = Ids::seeded(clock.clone(), 1);
    let store = Store::open(Place::Folder(folder.path().to_owned()), clock, ids).await.unwrap();
    let rooms = [
        migrate::MIGRATIONS,
        people::MIGRATIONS,
        network::MIGRATIONS,
        directory::MIGRATIONS,
        roundtable::MIGRATIONS,
    ];
    store.migrate(&migrate::merge(&rooms)).await.unwrap();
    (folder, store)
}

#[tokio::test]
async fn seeding_stores_the_city_its_marker_and_every_record_once() {
    let (_folder, store) = empty_store().await;
    let summary = demo::seed(&store, today(), 7, &needs()).await.unwrap();
    let reading = store.read().await.unwrap();
    assert_eq!(read_city(&reading).await.unwrap(), data().city);
    let marker = setting::read(&reading, setting::DEMO).await.unwrap();
    assert_eq!(marker.as_deref(), Some(r#"{"as_of":"2026-11-24","seed":7}"#));

    let stored = load::everything(&reading).await.unwrap();
    let made = records();
    assert_eq!(stored.len(), made.len() + needs().records().len());
    for record in &made {
        let kept = stored.get(record.id).unwrap_or_else(|| panic!("missing: {record:?}"));
        assert!(kept.says_the_same(record), "{kept:?}\n{record:?}");
        assert_eq!(kept.changed_at, Instant::start_of(today()));
    }

    let live = Snapshot::load(&reading, store.clock(), &needs()).await.unwrap();
    let grant = Policy::new(RULES.iter().copied()).grant(&Actor::VISITOR, Relation::Nobody).unwrap();
    assert!(live.demo);
    assert_eq!(live.records(&grant).all(&ORGANIZATION).len(), summary.organizations + summary.archive);
    assert_eq!(summary.archive, 8);
    assert!(summary.organizations >= 25 && summary.services >= 60 && summary.places >= 25, "{summary:?}");
    assert!(summary.languages >= 10, "{summary:?}");
    // Closing the connections before the folder goes.
    drop(reading);
    store.close().await;
}

#[tokio::test]
async fn a_store_that_holds_a_city_is_refused() {
    let (_folder, store) = empty_store().await;
    demo::seed(&store, today(), 7, &needs()).await.unwrap();
    assert!(matches!(demo::seed(&store, today(), 7, &needs()).await, Err(DemoError::NotEmpty)));
    store.close().await;
}

#[test]
fn the_same_day_and_seed_give_the_same_city_and_public_ids_depend_on_neither() {
    let again = records();
    assert_eq!(records(), again);
    let other = demo::records(&data(), day("2027-05-05"), 8).unwrap();
    let ids = |records: &[Record]| public(records).iter().map(|record| record.id).collect::<BTreeSet<_>>();
    assert_eq!(ids(&again), ids(&other));
    let all = |records: &[Record]| records.iter().map(|record| record.id).collect::<BTreeSet<_>>();
    assert_ne!(all(&again), all(&other), "hidden ids come from the seed");
    assert_eq!(all(&again).len(), again.len(), "an id is there twice");
}

#[test]
fn dates_move_by_whole_weeks_and_nothing_is_checked_in_the_future() {
    let dates = |as_of: NaiveDate| -> Vec<NaiveDate> {
        let records = demo::records(&data(), as_of, 7).unwrap();
        let named = |record: &Record| {
            ["assured_date", "closed_from", "closed_to", "valid_from", "valid_to"]
                .iter()
                .filter(|name| record.entity.position(name).is_some())
                .filter_map(|name| record.line(name)?.parse().ok())
                .collect::<Vec<_>>()
        };
        records.iter().flat_map(named).collect()
    };
    let written = dates(day("2026-11-22"));
    assert!(written.len() > 90, "{}", written.len());
    for (as_of, weeks) in
        [("2026-11-21", -1), ("2026-11-28", 0), ("2026-11-29", 1), ("2028-02-29", 66), ("2024-01-01", -151)]
    {
        let moved = dates(day(as_of));
        for (from, to) in written.iter().zip(&moved) {
            assert_eq!((*to - *from).num_days(), weeks * 7, "{as_of}");
            assert_eq!(from.weekday(), to.weekday());
        }
        let latest = demo::records(&data(), day(as_of), 7).unwrap();
        let latest = latest.iter().filter(|record| record.entity == &SERVICE);
        let checked = latest.filter_map(|record| record.line("assured_date")?.parse::<NaiveDate>().ok());
        assert!(checked.max().unwrap() <= day(as_of), "{as_of}");
    }
    assert!(matches!(demo::records(&data(), NaiveDate::MAX, 7), Err(DemoError::Day(_))));
}

#[test]
fn every_need_is_served_and_every_public_service_can_be_found_and_reached() {
    let all: Vec<Record> = records().into_iter().chain(needs().records()).collect();
    let set = public(&all);
    let city = data().city;
    let mut served: BTreeMap<String, usize> = BTreeMap::new();
    let snapshot = snapshot(set.clone(), Arc::new(city.clone()), needs());
    let grant = Policy::new(RULES.iter().copied()).grant::<ReadPublic>(&Actor::VISITOR, Relation::Nobody);
    let grant = grant.unwrap();
    for facts in snapshot.services(&grant) {
        let id = facts.service.id;
        let text = |name| facts.service.text(name, kernel::Lang::HU).map(|text| text.body.clone());
        let name = text("name").unwrap();
        assert!(text("description").is_some_and(|body| body.len() > 40), "{name}");
        assert!(!facts.needs.is_empty() && !facts.speaks.is_empty(), "{name}");
        let reached = !set.owned(id, &SERVICE_AT_LOCATION).is_empty()
            || !set.owned(id, &PHONE).is_empty()
            || facts.service.line("email").is_some();
        assert!(reached, "{name}");
        assert!(facts.free.is_some(), "{name} says nothing about its cost");
        assert!(facts.places.iter().all(|place| place.district.is_some() && place.point.is_some()), "{name}");
        if facts.is_offered() {
            for need in &facts.needs {
                *served.entry(need.to_string()).or_default() += 1;
            }
        }
    }
    let list = needs();
    for (at, group) in list.groups().iter().enumerate() {
        let theirs = list.all().iter().filter(|need| need.group == at);
        let count: usize = theirs.filter_map(|need| served.get(&*need.code)).sum();
        assert!(count >= 2, "{}: {served:?}", group.code);
    }
    assert!(served.keys().all(|code| list.number(code).is_some()), "{served:?}");
    assert!(set.all(&LANGUAGE).iter().all(|language| language.line("code").is_some()));
}

#[test]
fn hours_compile_and_the_city_is_open_on_a_tuesday_at_ten() {
    let records = records();
    let rules: Vec<&Record> = records.iter().filter(|record| record.entity == &SCHEDULE).collect();
    assert!(rules.len() > 80);
    for rule in &rules {
        schedule(rule).unwrap();
    }
    let closures: usize = data().directory.services.iter().map(|one| one.closures.len()).sum();
    assert!(closures >= 5);
    assert_eq!(records.iter().filter(|record| record.entity == &CLOSURE).count(), closures);
    let snapshot = snapshot(public(&records), Arc::new(data().city), Arc::default());
    let grant = Policy::new(RULES.iter().copied()).grant::<ReadPublic>(&Actor::VISITOR, Relation::Nobody);
    let services = snapshot.services(&grant.unwrap()).to_vec();
    let zone = chrono_tz::Europe::Budapest;
    let open = |day: u32, hour: u32| {
        let at = zone.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap().with_timezone(&Utc);
        services.iter().filter(|facts| facts.is_offered() && facts.hours.open_at(at, zone)).count()
    };
    assert!(open(24, 10) >= 20, "{}", open(24, 10));
    // Shelters, the night doctor, the lines for people in danger: never nobody, and few beside them.
    assert!((1..=20).contains(&open(25, 3)), "{}", open(25, 3));
    assert!(open(29, 10) < open(24, 10), "a Sunday is as busy as a Tuesday");
}
