//! Restoring: what was withdrawn or erased stays so, later steps are taken, and what must not
//! be restored is refused.

use std::path::Path;

use kernel::policy::Actor;
use kernel::{Audience, Id, Ref};
use sea_orm::ConnectionTrait;
use store::backup::{self, Summary};
use store::ledger::{Ledger, Suppression, Why, suppressed};
use store::migrate::{MIGRATIONS, Migration, merge};
use store::{Place, Store, StoreError, revision, setting, sql};
use testkit::{NOW, TestStore, must, on_both};

use crate::backup::{empty_ledger, populate, restored};
use crate::room::{COLOUR, DOOR, ENTITIES, HOUSE, HOUSES, SHELF, count, door, history, house, load, save};

async fn restore(into: &Store, path: &Path, ledger: Option<&Ledger>) -> Result<Summary, StoreError> {
    backup::restore(into, path, &history(), ENTITIES, ledger, &mut |_, _| {}).await
}

async fn suppress(store: &Store, ledger: &Ledger, on: Ref, why: Why) {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    must(unit.suppress(ledger, on, why).await);
    must(unit.commit().await);
}

/// Whether any file of an embedded database holds these bytes.
fn holds(store: &TestStore, needle: &str) -> bool {
    let found =
        |path| must(std::fs::read(path)).windows(needle.len()).any(|window| window == needle.as_bytes());
    store.database_files().into_iter().any(found)
}

#[test]
fn what_was_withdrawn_after_the_backup_comes_back_hidden() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let (path, ledger) = (folder.path().join("b.zip"), Ledger::at(folder.path().join("ledger.ndjson")));
        let mut published = [house(store.ids().public(), "Menhely"), house(store.ids().public(), "Kávézó")];
        save(&store, &mut published).await;
        must(backup::write(&store, &path, &[]).await);
        suppress(&store, &ledger, published[0].reference(), Why::Withdrawn).await;

        let copy = store.another(&[]).await;
        let summary = must(restore(&copy, &path, Some(&ledger)).await);
        assert_eq!((summary.hidden, summary.erased), (1, 0));
        let audience = |id| async move {
            load(id, &HOUSE).await.iter().map(|one| (one.id, one.audience)).collect::<Vec<_>>()
        };
        let mut expected = vec![(published[0].id, Audience::Hidden), (published[1].id, Audience::Public)];
        expected.sort_unstable_by_key(|(id, _)| *id);
        assert_eq!(audience(&copy).await, expected);
        let reading = must(copy.read().await);
        assert_eq!(must(suppressed(&reading).await), [(published[0].id, false)]);
        assert_eq!(must(setting::read(&reading, setting::PUBLICITY).await), None);
    });
}

#[test]
fn what_was_erased_after_the_backup_is_nowhere_with_all_that_belonged_to_it() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let (path, ledger) = (folder.path().join("b.zip"), Ledger::at(folder.path().join("ledger.ndjson")));
        let houses = populate(&store).await;
        let mut erased = load(&store, &HOUSE).await.into_iter().find(|house| house.id == houses[0]).unwrap();
        erased.tell("name", kernel::Lang::HU, "Xerxész-menhely");
        save(&store, std::slice::from_mut(&mut erased)).await;
        must(backup::write(&store, &path, &[]).await);
        suppress(&store, &ledger, erased.reference(), Why::Erased).await;

        let copy = store.another(&[]).await;
        let summary = must(restore(&copy, &path, Some(&ledger)).await);
        let reading = must(copy.read().await);
        assert_eq!(must(store::records::by_id(&reading, &HOUSE, &[erased.id]).await), []);
        assert!(must(revision::history(&reading, &HOUSE, erased.id).await).is_empty());
        // Its door went with it, the door's shelves, theirs, and the notes; others stayed.
        let doors = must(store::records::all(&reading, &DOOR).await);
        assert_eq!(doors.len(), 2);
        assert_eq!(must(store::records::all(&reading, &SHELF).await), []);
        // What only pointed to it points to nothing now.
        assert!(doors.iter().all(|door| door.target("leads_to_id").is_none()));
        let pointing = must(store::records::by_id(&reading, &HOUSE, &[houses[1]]).await);
        assert_eq!(pointing[0].target("neighbour_id"), None);
        drop(reading);
        for (table, before, after) in [
            ("house", 1_204, 1_203),
            ("mini_note", 3, 2),
            ("mini_reply", 6, 4),
            ("mini_word", 8, 8),
            ("file", 3, 3),
        ] {
            assert_eq!((count(&store, table).await, count(&copy, table).await), (before, after), "{table}");
        }
        let strays = "SELECT COUNT(*) FROM mini_text WHERE entity = 'shelf' OR record NOT IN \
                      (SELECT id FROM house UNION SELECT id FROM door)";
        let unit = must(copy.begin(&Actor::OPERATOR).await);
        let row = must(sql::query_one(unit.on(), "count", strays, vec![]).await).unwrap();
        assert_eq!(must(sql::get::<i64>(&row, 0)), 0);
        drop(unit);
        let rows = [1 /* house */, 4 + 2, 1 + 1 + 1, 3 + 3 + 3, 1 + 2];
        assert_eq!(
            summary.erased,
            rows.iter().sum::<u64>(),
            "house, texts and revisions, door, shelves, notes"
        );
        if copy.folder().is_some() {
            assert!(holds(&store, "Xerxész-menhely") && holds(&copy, "Ház 7"));
            assert!(!holds(&copy, "Xerxész-menhely"), "not even in a page or log of the database");
        }
    });
}

#[test]
fn without_a_ledger_nothing_is_public_until_somebody_says_so() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        must(backup::write(&store, &path, &[]).await);

        let copy = store.another(&[]).await;
        let missing = Ledger::at(folder.path().join("none.ndjson"));
        let refused = restore(&copy, &path, Some(&missing)).await.unwrap_err().to_string();
        assert!(
            refused.contains("no suppression ledger") && refused.contains("--without-ledger"),
            "{refused}"
        );
        must(restore(&copy, &path, None).await);
        let reading = must(copy.read().await);
        assert_eq!(must(setting::read(&reading, setting::PUBLICITY).await).as_deref(), Some("off"));
    });
}

#[test]
fn a_ledger_that_can_not_be_obeyed_stops_the_restore() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let (path, ledger) = (folder.path().join("b.zip"), Ledger::at(folder.path().join("ledger.ndjson")));
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        must(backup::write(&store, &path, &[]).await);
        let line = Suppression {
            entity: "tent".to_owned(),
            record: store.ids().hidden(),
            why: Why::Erased,
            at: NOW,
            purpose: None,
        };
        must(ledger.add(&line));
        let copy = store.another(&[]).await;
        let refused = restore(&copy, &path, Some(&ledger)).await.unwrap_err().to_string();
        assert!(refused.contains("“tent”"), "{refused}");
        assert_untouched(&copy).await;
    });
}

/// No table was left behind.
pub(crate) async fn assert_untouched(store: &Store) {
    assert_eq!(must(store.migrated().await), []);
    assert_eq!(must(store.migrate(&history()).await).len(), history().len(), "its tables can be made");
    for table in ["house", "mini_text", "change_feed", "file", "setting"] {
        assert_eq!(count(store, table).await, 0, "{table}");
    }
}

#[test]
fn a_database_with_anything_in_it_is_left_alone() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        must(backup::write(&store, &path, &[]).await);
        let ledger = empty_ledger(&path);
        let refused = restore(&store, &path, Some(&ledger)).await.unwrap_err().to_string();
        assert!(refused.contains("not empty") && refused.contains("new, empty one"), "{refused}");
        assert_eq!(load(&store, &HOUSE).await.len(), 1);

        // Migrated and still without a row, as `migrate` leaves it, is empty too.
        let copy = store.another(&history()).await;
        must(restore(&copy, &path, Some(&ledger)).await);
        assert_eq!(load(&copy, &HOUSE).await.len(), 1);

        // Somebody else's tables are nobody's to write beside.
        let foreign = store.another(&[]).await;
        let url = match foreign.place() {
            Place::Folder(folder) => format!("sqlite://{}/city.db", folder.display()),
            Place::File(file) => format!("sqlite://{}", file.display()),
            Place::Postgres(url) => url.clone(),
        };
        let connection = must(sea_orm::Database::connect(url).await);
        must(connection.execute_unprepared("CREATE TABLE accounts (id INTEGER)").await);
        must(connection.close().await);
        let refused = restore(&foreign, &path, Some(&ledger)).await.unwrap_err().to_string();
        assert!(refused.contains("accounts"), "{refused}");
        // Nor is a database of a later age.
        let later = store.another(&merge(&[&history(), &[COLOUR]])).await;
        let refused = restore(&later, &path, Some(&ledger)).await.unwrap_err().to_string();
        assert!(refused.contains("new, empty one"), "{refused}");
    });
}

#[test]
fn an_older_backup_goes_through_the_steps_that_came_since() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        let houses = populate(&store).await;
        must(backup::write(&store, &path, &[]).await);
        let (copy, longer) = (store.another(&[]).await, merge(&[&history(), &[COLOUR]]));
        let ledger = empty_ledger(&path);
        must(backup::restore(&copy, &path, &longer, ENTITIES, Some(&ledger), &mut |_, _| {}).await);
        assert_eq!(must(copy.pending(&longer).await).len(), 0);
        let reading = must(copy.read().await);
        let text = "SELECT COUNT(*) FROM house WHERE colour = 'white'";
        let row = must(sql::query_one(&reading, "count", text, vec![]).await).unwrap();
        assert_eq!(must(sql::get::<i64>(&row, 0)), i64::try_from(houses.len()).unwrap() + 1);
    });
}

#[test]
fn a_later_step_that_fails_leaves_nothing_restored() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        populate(&store).await;
        must(backup::write(&store, &path, &[]).await);
        let broken =
            Migration { name: "m20261201_000000_mini_broken", sql: "INSERT INTO nowhere VALUES (1);\n" };
        let (copy, longer) = (store.another(&[]).await, merge(&[&history(), &[broken]]));
        let ledger = empty_ledger(&path);
        let refused = backup::restore(&copy, &path, &longer, ENTITIES, Some(&ledger), &mut |_, _| {}).await;
        assert!(refused.is_err());
        assert_untouched(&copy).await;
    });
}

#[test]
fn a_backup_of_a_newer_program_is_refused() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        must(backup::write(&store, &path, &[]).await);
        let ledger = empty_ledger(&path);
        let changed = merge(&[MIGRATIONS, &[Migration { sql: "SELECT 1;\n", ..HOUSES }]]);
        for (history, words) in
            [(MIGRATIONS, "newer version of the program"), (&changed, "not the one this backup")]
        {
            let copy = store.another(&[]).await;
            let refused =
                backup::restore(&copy, &path, history, ENTITIES, Some(&ledger), &mut |_, _| {}).await;
            let refused = refused.unwrap_err().to_string();
            assert!(refused.contains(words) && refused.contains(HOUSES.name), "{refused}");
            assert_untouched(&copy).await;
        }
    });
}

#[test]
fn followers_are_told_to_load_again_and_the_operator_how_far_it_is() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        populate(&store).await;
        must(store.prune_feed(NOW.plus_seconds(1)).await);
        let written = must(backup::write(&store, &path, &[]).await);

        let (copy, ledger, mut told) = (store.another(&[]).await, empty_ledger(&path), Vec::new());
        let progress = &mut |done, of| told.push((done, of));
        let summary =
            must(backup::restore(&copy, &path, &history(), ENTITIES, Some(&ledger), progress).await);
        assert_eq!((written.feed_number, summary.feed_number), (2, 3));
        let news = must(copy.feed_since(written.feed_number, 10).await).unwrap();
        let reload = store::feed::What::Reload { source: "restore".to_owned() };
        assert_eq!(
            news.iter().map(|change| (change.number, &change.what)).collect::<Vec<_>>(),
            [(3, &reload)]
        );
        assert!(told.is_sorted() && told.iter().all(|(_, of)| *of == 2 * summary.bytes));
        assert_eq!(told.last().map(|(done, of)| done == of), Some(true));
        assert_eq!(
            (summary.rows, summary.files, summary.tables),
            (written.rows, written.files, written.tables)
        );
        assert_eq!(count(&copy, "audit").await, 1);
    });
}

#[test]
fn a_restored_record_of_a_later_day_is_changed_like_any_other() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let path = folder.path().join("b.zip");
        let houses = populate(&store).await;
        must(backup::write(&store, &path, &[]).await);
        let copy = restored(&store, &path, store.engine()).await;
        let reading = must(copy.read().await);
        let mut record = must(store::records::by_id(&reading, &HOUSE, &houses[..1]).await).remove(0);
        drop(reading);
        record.tell("name", kernel::Lang::HU, "Más");
        save(&copy, std::slice::from_mut(&mut record)).await;
        assert_eq!(record.version, 2);
        // References hold as they did: no door without its house.
        let mut unit = must(copy.begin(&Actor::OPERATOR).await);
        let nowhere = Id::from_uuid(uuid::Uuid::from_u128(5));
        let kept =
            unit.save(&mut door(copy.ids().hidden(), nowhere)).await.is_ok() && unit.commit().await.is_ok();
        assert!(!kept);
    });
}
