//! Records go in and come out as they were, on both engines alike.

use kernel::{Audience, Id, Instant, Lang, Record, TextStatus, Value};
use proptest::prelude::*;
use store::records;
use testkit::{NOW, must, on_both};
use uuid::Uuid;

use crate::room::{DOOR, HOUSE, door, history, house, load, save};

#[test]
fn a_record_comes_back_with_all_it_has() {
    on_both(&history(), |store| async move {
        let mut empty = Record::new(&HOUSE, store.ids().hidden());
        empty.retired_at = Some(NOW);
        let mut full = house(store.ids().public(), "Sárga ház");
        full.set("neighbour_id", Some(Value::Id(empty.id)));
        // The neighbour comes second: such references are checked at the end.
        let mut saved = vec![full, empty];
        save(&store, &mut saved).await;
        saved.sort_by_key(|record| record.id);
        assert_eq!(load(&store, &HOUSE).await, saved);
        assert!(saved.iter().all(|record| record.version == 1 && record.changed_at == NOW));
        let full = saved.iter().find(|record| record.audience == Audience::Public).unwrap();
        assert_eq!(full.number("floors").map(f64::to_bits), Some((0.1_f64 + 0.2).to_bits()));
        assert_eq!(full.field_audience(HOUSE.position("email").unwrap()), Audience::Members);
    });
}

#[test]
fn a_change_replaces_values_texts_and_audiences() {
    on_both(&history(), |store| async move {
        let mut records = [house(store.ids().public(), "Ház")];
        save(&store, &mut records).await;
        let [mut record] = records;
        store.clock().advance(60);
        record.set("code", None);
        record.set("floors", Some(Value::Number(-4.0)));
        record.tell("name", Lang::HU, "Kék ház");
        record.tell_as("name", Lang::AR, "", TextStatus::Machine);
        record.audience = Audience::MembersWithoutAuthorities;
        record.field_audiences.clear();
        let mut records = [record];
        save(&store, &mut records).await;
        let loaded = load(&store, &HOUSE).await;
        assert_eq!(loaded, records);
        assert_eq!((loaded[0].version, loaded[0].changed_at), (2, NOW.plus_seconds(60)));
        assert_eq!(loaded[0].texts().len(), 3);
        assert!(loaded[0].is_stale(loaded[0].text("name", Lang::EN).unwrap()));
    });
}

#[test]
fn many_records_are_loaded_in_pages_by_id_by_owner_and_in_the_order_of_bytes() {
    on_both(&history(), |store| async move {
        // First bytes from 0 to 255: a signed or textual order would show.
        let id = |n: u128| Id::from_uuid(Uuid::from_u128(n << 120 | n << 8));
        let mut houses: Vec<Record> = (0..256).rev().map(|n| house(id(n), &format!("Ház {n}"))).collect();
        let owner = houses[7].id;
        let mut doors: Vec<Record> = (0..2_500).map(|_| door(store.ids().hidden(), owner)).collect();
        let mut unit = must(store.begin(&kernel::policy::Actor::OPERATOR).await);
        must(unit.save_quietly(&mut houses).await);
        must(unit.save_quietly(&mut doors).await);
        must(unit.commit().await);
        houses.sort_by_key(|house| house.id);
        doors.sort_by_key(|door| door.id);

        let reading = must(store.read().await);
        let mut paged: Vec<Record> = Vec::new();
        loop {
            let page = must(records::page_after(&reading, &HOUSE, paged.last().map(|last| last.id), 7).await);
            assert!(page.len() <= 7);
            if page.is_empty() {
                break;
            }
            paged.extend(page);
        }
        assert_eq!(paged, houses);
        assert_eq!(must(records::all(&reading, &DOOR).await), doors);
        assert_eq!(must(records::by_field(&reading, &DOOR, "house_id", &[owner]).await), doors);
        let wanted: Vec<Id> = doors.iter().map(|door| door.id).chain([id(1_000)]).collect();
        assert_eq!(must(records::by_id(&reading, &DOOR, &wanted).await), doors);
        assert_eq!(must(records::by_id(&reading, &DOOR, &[]).await), []);
    });
}

#[test]
fn an_audience_nobody_knows_is_read_as_nobody() {
    on_both(&history(), |store| async move {
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        let unit = must(store.begin(&kernel::policy::Actor::OPERATOR).await);
        let text = "UPDATE house SET audience = 'everybody', field_audiences = 'email=friends'";
        must(store::sql::execute(unit.on(), "test", text, vec![]).await);
        must(unit.commit().await);
        let loaded = load(&store, &HOUSE).await;
        assert_eq!(loaded[0].audience, Audience::Hidden);
        assert_eq!(loaded[0].field_audience(HOUSE.position("email").unwrap()), Audience::Hidden);
    });
}

#[test]
fn a_nul_never_gets_as_far_as_the_database() {
    for field in HOUSE.fields {
        assert!(field.read("a\0b").is_err(), "{}", field.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_record_comes_back(
        code in "[^\0]{0,40}", name in "[^\0]{1,40}", floors in proptest::num::f64::NORMAL | proptest::num::f64::ZERO,
        opened in any::<i64>(), id in any::<u128>(),
    ) {
        on_both(&history(), |store| {
            let mut record = Record::new(&HOUSE, Id::from_uuid(Uuid::from_u128(id)));
            record.tell("name", Lang::HU, &name);
            record.set("code", Some(Value::Line(code.as_str().into())));
            record.set("floors", Some(Value::Number(floors)));
            record.set("opened", Some(Value::At(Instant::from_micros(opened))));
            async move {
                let mut records = [record];
                save(&store, &mut records).await;
                assert_eq!(load(&store, &HOUSE).await, records);
            }
        });
    }
}
