//! Backups: one moment, the same bytes for the same state, the same rows in either engine.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use kernel::policy::Actor;
use kernel::{Audience, Id, Record, Value};
use store::backup::{self, Manifest, Summary};
use store::ledger::Ledger;
use store::{Store, StoreError, sql};
use testkit::{Engine, NOW, TestStore, engines, must, on_both};
use zip::ZipArchive;

use crate::room::{ENTITIES, HOUSE, SHELF, count, door, history, house, load, note, save, shelf};

/// A store with something of everything; answers the ids of its houses.
pub(crate) async fn populate(store: &Store) -> Vec<Id> {
    let ids = store.ids();
    let mut houses: Vec<Record> = (0..1_203).map(|n| house(ids.public(), &format!("Ház {n}"))).collect();
    let (first, last) = (houses[0].id, houses[1_202].id);
    houses[0].set("neighbour_id", Some(Value::Id(last)));
    houses[1].set("neighbour_id", Some(Value::Id(first)));
    let mut doors: Vec<Record> = houses.iter().take(3).map(|house| door(ids.public(), house.id)).collect();
    doors[1].set("leads_to_id", Some(Value::Id(first)));
    // Shelf upon shelf, the upper ones first by id.
    let mut shelves = vec![shelf(Id::from_uuid(uuid::Uuid::from_u128(30)), "door_id", doors[0].id)];
    for n in [20, 10] {
        let below = shelves[shelves.len() - 1].id;
        shelves.push(shelf(Id::from_uuid(uuid::Uuid::from_u128(n)), "shelf_id", below));
    }
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    must(unit.save_quietly(&mut houses).await);
    must(unit.save_quietly(&mut doors).await);
    must(unit.save_quietly(&mut shelves).await);
    for door in &doors {
        must(note(&unit, ids.hidden(), door.id, &[0, 255, 10, 13]).await);
    }
    let word = |lang: &str, word: &str| vec![sql::text(word), sql::text(lang), (1.0 / 3.0).into()];
    let words = ["z", "Z", "á", "a", "_", "ő", "o"]
        .map(|letter| word("hu", letter))
        .into_iter()
        .chain([word("EN", "a")]);
    must(sql::insert(unit.on(), "test", "mini_word", &["word", "lang", "weight"], words.collect()).await);
    for size in [0, 10, 600_000] {
        let bytes: Vec<u8> = (0..size).map(|at| u8::try_from(at % 253).unwrap()).collect();
        must(unit.keep_file("név.bin", "application/octet-stream", Audience::Public, &bytes).await);
    }
    must(unit.enqueue("mail", "{}", NOW).await);
    must(store::setting::write(unit.on(), store::setting::CITY, "{\"zone\":\"Europe/Budapest\"}").await);
    unit.reload("test import");
    must(unit.commit().await);
    save(store, &mut [house(ids.hidden(), "Egy")]).await;
    houses.iter().map(|house| house.id).collect()
}

/// Restores into another store on an engine, with an empty ledger.
pub(crate) async fn restored(origin: &TestStore, path: &Path, engine: Engine) -> TestStore {
    let store = origin.another_on(engine, &[]).await;
    let ledger = empty_ledger(path);
    must(backup::restore(&store, path, &history(), ENTITIES, Some(&ledger), &mut |_, _| {}).await);
    store
}

pub(crate) fn empty_ledger(path: &Path) -> Ledger {
    let path = path.with_extension("empty-ledger");
    must(File::create(&path));
    Ledger::at(path)
}

/// The entries of an archive, but for the manifest.
fn entries(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = must(ZipArchive::new(must(File::open(path))));
    let mut entries = BTreeMap::new();
    for at in 0..zip.len() {
        let mut entry = must(zip.by_index(at));
        let mut bytes = Vec::new();
        must(entry.read_to_end(&mut bytes));
        entries.insert(must(entry.name()).into_owned(), bytes);
    }
    entries.remove("manifest.json");
    entries
}

fn rows(manifest: &Manifest, table: &str) -> u64 {
    manifest.tables.iter().find(|known| known.name == table).unwrap().rows
}

#[test]
fn what_holds_for_a_while_only_goes_in_empty() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        must(backup::write(&store, &path, &["mini_text"]).await);
        let manifest = must(backup::inspect(&path));
        assert_eq!((rows(&manifest, "house"), rows(&manifest, "mini_text")), (1, 0));
        let copy = store.another(&[]).await;
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        must(ledger.begin());
        must(backup::restore(&copy, &path, &history(), &[&HOUSE], Some(&ledger), &mut |_, _| {}).await);
        assert_eq!((count(&copy, "house").await, count(&copy, "mini_text").await), (1, 0));
    });
}

#[test]
fn the_same_state_makes_the_same_bytes_whenever_it_is_backed_up() {
    on_both(&history(), |store| async move {
        populate(&store).await;
        let folder = must(tempfile::tempdir());
        let [one, two, three] = ["1.zip", "2.zip", "3.zip"].map(|name| folder.path().join(name));
        let summary = must(backup::write(&store, &one, &[]).await);
        must(backup::write(&store, &two, &[]).await);
        assert_eq!(must(std::fs::read(&one)), must(std::fs::read(&two)));
        store.clock().advance(3_600);
        must(backup::write(&store, &three, &[]).await);
        assert_eq!(entries(&one), entries(&three));
        let (first, later) = (must(backup::inspect(&one)), must(backup::inspect(&three)));
        assert_eq!(
            (first.created_at.as_str(), later.created_at.as_str()),
            ("2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z")
        );
        assert_eq!(Manifest { created_at: first.created_at.clone(), ..later }, first);

        assert_eq!((first.format, first.feed_number, summary.files), (1, 2, 3));
        assert_eq!(first.migrations.len(), history().len());
        assert_eq!(
            (rows(&first, "house"), rows(&first, "mini_reply"), rows(&first, "mini_word")),
            (1_204, 6, 8)
        );
        assert!(!first.tables.iter().any(|table| ["file_chunk", "migration"].contains(&table.name.as_str())));
        assert_eq!(summary.rows, first.tables.iter().map(|table| table.rows).sum::<u64>());
        let words = entries(&one).remove("tables/mini_word.ndjson").unwrap();
        let order: Vec<_> =
            must(str::from_utf8(&words)).lines().map(|line| line.split('"').nth(3).unwrap()).collect();
        assert_eq!(
            order,
            ["a", "Z", "_", "a", "o", "z", "á", "ő"],
            "by language, then word, in the order of bytes"
        );
        let left: Vec<_> =
            must(std::fs::read_dir(folder.path())).map(|entry| must(entry).file_name()).collect();
        assert_eq!(left.len(), 3, "no temporary file stays: {left:?}");
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_goes_from_engine_to_engine_and_back_and_stays_the_same() {
    let all = engines();
    let folder = must(tempfile::tempdir());
    let origin = TestStore::new(&history()).await;
    populate(&origin).await;
    let path = folder.path().join("0.zip");
    must(backup::write(&origin, &path, &[]).await);
    // A restore says in audit and feed that there was one; everything else is as it was.
    let told = ["tables/audit.ndjson", "tables/change_feed.ndjson"];
    let stripped = |path: &Path| -> BTreeMap<String, Vec<u8>> {
        entries(path).into_iter().filter(|(name, _)| !told.contains(&name.as_str())).collect()
    };
    let expected = stripped(&path);
    assert!(expected.len() > 10);
    let mut path = path;
    for (step, engine) in all.iter().cycle().skip(1).take(all.len() * 2).enumerate() {
        let copy = restored(&origin, &path, *engine).await;
        assert_eq!(must(copy.migrated().await), must(origin.migrated().await));
        path = folder.path().join(format!("{}.zip", step + 1));
        must(backup::write(&copy, &path, &[]).await);
        let found = stripped(&path);
        assert!(found.keys().eq(expected.keys()));
        for (name, bytes) in &expected {
            assert!(found[name] == *bytes, "{name} differs on {engine:?}");
        }
        assert_eq!(load(&copy, &HOUSE).await, load(&origin, &HOUSE).await);
        assert_eq!(load(&copy, &SHELF).await, load(&origin, &SHELF).await);
        assert_eq!(count(&copy, "file_chunk").await, count(&origin, "file_chunk").await);
        // And it is a store like any other.
        save(&copy, &mut [house(copy.ids().hidden(), "Új")]).await;
        let number = must(copy.feed_head().await);
        assert!(must(copy.feed_since(number - 1, 5).await).is_some_and(|news| news.len() == 1));
        must(sql::execute(must(copy.begin(&Actor::OPERATOR).await).on(), "test", "SELECT 1", vec![]).await);
    }
}

#[test]
fn a_backup_is_of_one_moment_while_others_write() {
    on_both(&history(), |store| async move {
        let (writer, stop) = (store.again().await, tokio_stop());
        let stopped = stop.clone();
        let writing = tokio::spawn(async move {
            while !stopped.load(std::sync::atomic::Ordering::Relaxed) {
                let mut unit = must(writer.begin(&Actor::OPERATOR).await);
                let mut houses = [house(writer.ids().hidden(), "Ház")];
                must(unit.save_quietly(&mut houses).await);
                let mut doors = [door(writer.ids().hidden(), houses[0].id)];
                must(unit.save_quietly(&mut doors).await);
                unit.reload("test");
                must(unit.commit().await);
            }
        });
        let folder = must(tempfile::tempdir());
        let mut last = 0;
        for round in 0..8 {
            let path = folder.path().join(format!("{round}.zip"));
            must(backup::write(&store, &path, &[]).await);
            let manifest = must(backup::inspect(&path));
            let number = u64::try_from(manifest.feed_number).unwrap();
            assert!(number > last || round == 0);
            last = number;
            for (table, per_unit) in
                [("house", 1), ("door", 1), ("mini_revision", 2), ("mini_text", 5), ("change_feed", 1)]
            {
                assert_eq!(rows(&manifest, table), number * per_unit, "{table} in round {round}");
            }
            while must(store.feed_head().await) == manifest.feed_number {
                tokio::task::yield_now().await;
            }
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        must(writing.await);
    });
}

fn tokio_stop() -> std::sync::Arc<std::sync::atomic::AtomicBool> {
    std::sync::Arc::default()
}

#[test]
fn what_can_not_be_backed_up_is_said_and_leaves_no_file() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let refused = async |statement: &str, words: &str| {
            let unit = must(store.begin(&Actor::OPERATOR).await);
            must(sql::execute(unit.on(), "test", statement, vec![]).await);
            must(unit.commit().await);
            let refused = backup::write(&store, &folder.path().join("b.zip"), &[]).await.unwrap_err();
            assert!(
                matches!(refused, StoreError::Backup(_)) && refused.to_string().contains(words),
                "{refused}"
            );
            let unit = must(store.begin(&Actor::OPERATOR).await);
            must(sql::execute(unit.on(), "test", "DROP TABLE odd", vec![]).await);
            must(unit.commit().await);
        };
        refused("CREATE TABLE odd (id UUID NOT NULL PRIMARY KEY, price NUMERIC)", "odd.price").await;
        refused("CREATE TABLE odd (id UUID)", "odd has no primary key").await;
        let missing =
            backup::write(&store, &folder.path().join("no/such/folder.zip"), &[]).await.unwrap_err();
        assert!(missing.to_string().contains("check that the folder exists"), "{missing}");
        assert_eq!(must(std::fs::read_dir(folder.path())).count(), 0);
        let summary = must(backup::write(&store, &folder.path().join("b.zip"), &[]).await);
        let expected =
            Summary { rows: 0, files: 0, bytes: 0, feed_number: 0, erased: 0, hidden: 0, ..summary.clone() };
        assert_eq!(summary, expected);
    });
}

#[cfg(unix)]
#[tokio::test]
async fn a_backup_can_be_read_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let store = TestStore::new(&history()).await;
    let path = store.folder().unwrap().join("b.zip");
    must(backup::write(&store, &path, &[]).await);
    assert_eq!(must(std::fs::metadata(&path)).permissions().mode() & 0o777, 0o600);
}

#[test]
fn writing_a_backup_can_move_between_threads() {
    fn moves<T: Send>(_: T) {}
    fn check(store: &Store, path: &Path) {
        moves(backup::write(store, path, &[]));
        moves(backup::restore(store, path, &[], &[], None, &mut |_, _| {}));
    }
    // It is enough that this compiles.
    let _ = check;
}
