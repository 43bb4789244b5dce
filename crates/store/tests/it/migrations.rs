//! Migrations: one sorted history, frozen once landed, never run backwards.

use store::migrate::{MIGRATIONS, Migration, merge, well_named};
use testkit::{must, on_both};

use crate::room::{COLOUR, HOUSES, count, history};

#[test]
fn what_has_landed_is_frozen() {
    let frozen: Vec<(&str, String)> = MIGRATIONS.iter().map(|step| (step.name, step.hash())).collect();
    // A change here means databases in use would be refused: write another migration instead.
    let landed = [
        ("m20261122_000000_store_ground", "5858a13f1c3f7a67a2050997ad765e68"),
        ("m20261129_000150_store_audit_person", "0cda7d3d748d881d07231951e83e7207"),
        ("m20261130_190000_store_audit_unit", "0a288e6c018c0e572dbf09fed36fda28"),
    ];
    assert_eq!(frozen, landed.map(|(name, hash)| (name, hash.to_owned())));
}

#[test]
fn names_are_well_formed_and_put_rooms_into_one_order() {
    let later = Migration { name: "m20270101_000000_a_later", sql: "" };
    let names: Vec<&str> = merge(&[&[later], &[HOUSES], MIGRATIONS]).iter().map(|step| step.name).collect();
    assert!(names.is_sorted() && names.len() == MIGRATIONS.len() + 2, "{names:?}");
    assert!(names.iter().all(|name| well_named(name)));
    for bad in [
        "",
        "20261122_000000_store",
        "m2026112_000000_store_x",
        "m20261122-000000_store_x",
        "m20261122_000000_",
        "má",
    ] {
        assert!(!well_named(bad), "{bad}");
    }
}

#[test]
fn each_step_is_taken_once() {
    on_both(&[], |store| async move {
        let history = history();
        assert_eq!(must(store.pending(&history).await).len(), history.len());
        assert_eq!(
            must(store.migrate(&history).await),
            history.iter().map(|step| step.name).collect::<Vec<_>>()
        );
        assert_eq!(must(store.migrate(&history).await), Vec::<&str>::new());
        let longer = merge(&[&history, &[COLOUR]]);
        assert_eq!(must(store.migrate(&longer).await), [COLOUR.name]);
        let taken: Vec<String> = must(store.migrated().await).into_iter().map(|(name, _)| name).collect();
        assert_eq!(taken, longer.iter().map(|step| step.name).collect::<Vec<_>>());
    });
}

#[test]
fn a_newer_database_and_a_changed_step_are_refused_with_what_to_do() {
    on_both(&history(), |store| async move {
        let older = store.pending(MIGRATIONS).await.unwrap_err().to_string();
        assert!(older.contains("newer version of the program") && older.contains(HOUSES.name), "{older}");
        let changed = Migration { sql: "SELECT 1;\n", ..HOUSES };
        let refused = store.migrate(&merge(&[MIGRATIONS, &[changed]])).await.unwrap_err().to_string();
        assert!(refused.contains(HOUSES.name) && refused.contains("not the one"), "{refused}");
    });
}

#[test]
fn a_step_that_fails_leaves_nothing() {
    on_both(&history(), |store| async move {
        let broken = Migration {
            name: "m20261201_000000_mini_broken",
            sql: "CREATE TABLE half (id UUID NOT NULL PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);\n",
        };
        let longer = merge(&[&history(), &[broken]]);
        assert!(store.migrate(&longer).await.is_err());
        assert_eq!(must(store.pending(&longer).await).len(), 1);
        let reading = must(store.read().await);
        assert!(store::sql::query(&reading, "look", "SELECT * FROM half", vec![]).await.is_err());
        drop(reading);
        assert_eq!(count(&store, "house").await, 0);
    });
}
