//! The unit of work: all of it or nothing, and nobody's change is lost.

use kernel::policy::Actor;
use kernel::{Audience, Lang, Record};
use store::feed::What;
use store::{Store, StoreError, revision};
use testkit::{NOW, must, on_both};

use crate::room::{HOUSE, count, door, history, house, load, save};

const TOUCHED: [&str; 8] =
    ["house", "mini_text", "mini_revision", "audit", "change_feed", "job", "file", "file_chunk"];

/// A unit of work that touches everything there is.
async fn touch(store: &Store, record: &mut Record) -> store::UnitOfWork {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    must(unit.save(record).await);
    must(unit.audit("house.put", Some(record.reference()), 1).await);
    must(unit.enqueue("mail", "{}", unit.now()).await);
    must(unit.keep_file("a.txt", "text/plain", Audience::Hidden, b"abc").await);
    unit
}

#[test]
fn a_dropped_unit_never_happened_and_a_committed_one_happened_whole() {
    on_both(&history(), |store| async move {
        let mut record = house(store.ids().public(), "Ház");
        drop(touch(&store, &mut record).await);
        for table in TOUCHED {
            assert_eq!(count(&store, table).await, 0, "{table}");
        }
        let mut record = house(record.id, "Ház");
        must(touch(&store, &mut record).await.commit().await);
        let expected =
            [("house", 1), ("mini_text", 4), ("mini_revision", 1), ("audit", 1), ("change_feed", 1)];
        for (table, rows) in expected.into_iter().chain([("job", 1), ("file", 1), ("file_chunk", 1)]) {
            assert_eq!(count(&store, table).await, rows, "{table}");
        }
    });
}

#[test]
fn of_two_who_change_the_same_version_the_second_is_told() {
    on_both(&history(), |store| async move {
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        let [mut mine, mut theirs] =
            [load(&store, &HOUSE).await.remove(0), load(&store, &HOUSE).await.remove(0)];
        mine.tell("name", Lang::HU, "Enyém");
        theirs.tell("name", Lang::HU, "Övék");
        let before = mine.clone();
        save(&store, std::slice::from_mut(&mut mine)).await;

        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let refused = unit.save(&mut theirs).await.unwrap_err();
        assert!(matches!(refused, StoreError::Conflict(on) if on == mine.reference()), "{refused}");
        assert!(refused.to_string().contains("changed by somebody else"), "{refused}");
        assert_eq!(theirs.version, 1, "a refused record keeps its version");
        drop(unit);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let refused = unit.remove(&before).await.unwrap_err();
        assert!(matches!(refused, StoreError::Conflict(_)), "{refused}");
        drop(unit);
        assert_eq!(load(&store, &HOUSE).await, [mine]);
    });
}

#[test]
fn the_history_of_a_record_is_every_state_it_had() {
    on_both(&history(), |store| async move {
        let mut record = house(store.ids().public(), "Első");
        save(&store, std::slice::from_mut(&mut record)).await;
        store.clock().advance(5);
        record.tell("name", Lang::HU, "Második");
        record.retired_at = Some(store.clock().now());
        save(&store, std::slice::from_mut(&mut record)).await;
        let mut unit = must(store.begin(&Actor::VISITOR).await);
        must(unit.remove(&record).await);
        must(unit.commit().await);

        let reading = must(store.read().await);
        let past = must(revision::history(&reading, &HOUSE, record.id).await);
        let seen: Vec<_> =
            past.iter().map(|one| (one.version, one.at, one.role.as_str(), one.gone)).collect();
        let later = NOW.plus_seconds(5);
        assert_eq!(
            seen,
            [(1, NOW, "operator", false), (2, later, "operator", false), (3, later, "visitor", true)]
        );
        assert_eq!(past[0].body["audience"], "public");
        assert_eq!(past[0].body["field_audiences"]["email"], "members");
        assert_eq!(past[0].body["values"]["floors"].as_f64(), Some(0.1 + 0.2));
        assert!(past[0].body["texts"].to_string().contains("Első"));
        assert!(past[1].body["texts"].to_string().contains("Második"));
        assert_eq!(past[1].body["retired_at"], later.micros());
        assert_ne!(past[0].unit, past[1].unit);
        let kinds: Vec<What> =
            must(store.feed_since(0, 10).await).unwrap().into_iter().map(|change| change.what).collect();
        let (entity, record) = ("house".to_owned(), record.id);
        let put = What::Put { entity: entity.clone(), record };
        assert_eq!(kinds, [put.clone(), put, What::Gone { entity, record }]);
    });
}

#[test]
fn a_record_that_was_removed_can_be_made_again_and_goes_on_counting() {
    on_both(&history(), |store| async move {
        let id = store.ids().public();
        let mut record = house(id, "Ház");
        save(&store, std::slice::from_mut(&mut record)).await;
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.remove(&record).await);
        must(unit.commit().await);
        assert_eq!(load(&store, &HOUSE).await, []);
        assert_eq!(count(&store, "mini_text").await, 0);

        let mut again = house(id, "Új ház");
        save(&store, std::slice::from_mut(&mut again)).await;
        assert_eq!(load(&store, &HOUSE).await, [again]);
        let reading = must(store.read().await);
        let past = must(revision::history(&reading, &HOUSE, id).await);
        assert_eq!(
            past.iter().map(|one| (one.version, one.gone)).collect::<Vec<_>>(),
            [(1, false), (2, true), (3, false)]
        );
        drop(reading);
        // Whoever still holds the record that was removed can't overwrite the new one.
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        assert!(matches!(unit.save(&mut record).await, Err(StoreError::Conflict(_))));
    });
}

#[test]
fn what_still_has_parts_is_not_removed() {
    on_both(&history(), |store| async move {
        let mut records = [house(store.ids().public(), "Ház")];
        save(&store, &mut records).await;
        save(&store, &mut [door(store.ids().public(), records[0].id)]).await;
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        // Such references are checked at the end, so it is the commit that may refuse.
        let refused = unit.remove(&records[0]).await.is_err() || unit.commit().await.is_err();
        assert!(refused);
        assert_eq!(load(&store, &HOUSE).await.len(), 1);
        // And the store goes on as if nothing had been tried.
        save(&store, &mut [house(store.ids().public(), "Másik")]).await;
    });
}

#[test]
fn a_purged_record_has_no_history() {
    on_both(&history(), |store| async move {
        let mut record = house(store.ids().public(), "Ház");
        save(&store, std::slice::from_mut(&mut record)).await;
        let unit = must(store.begin(&Actor::OPERATOR).await);
        must(revision::purge(unit.on(), &HOUSE, record.id).await);
        must(unit.commit().await);
        let reading = must(store.read().await);
        assert!(must(revision::history(&reading, &HOUSE, record.id).await).is_empty());
    });
}
