//! A stored city that can't be read is never passed over for another one.

use directory::export::Extent;
use directory::import::Options;
use directory::snapshot::Snapshot;
use kernel::policy::Actor;
use store::{Store, setting};
use testkit::{must, on_both};

use crate::export::export;
use crate::import::{all, english, import, migrations, small_folder};

const REFUSED: &str = "the stored city “{\"name\":” can't be read; restore the last backup or report this";

async fn spoil(store: &Store) {
    let unit = must(store.begin(&Actor::OPERATOR).await);
    must(setting::write(unit.on(), setting::CITY, "{\"name\":").await);
    must(unit.commit().await);
}

#[test]
fn an_import_that_needs_the_citys_language_is_refused() {
    on_both(&migrations(), |store| async move {
        spoil(&store).await;
        let folder = small_folder(&[]);
        let refused = import(&store, folder.path(), &Options::default()).await.unwrap_err();
        assert_eq!(refused.to_string(), REFUSED);
        assert_eq!(all(&store).await.len(), 0);
    });
}

#[test]
fn an_export_is_refused_and_leaves_nothing() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        spoil(&store).await;
        let home = must(tempfile::tempdir());
        for extent in [Extent::Public, Extent::Everything] {
            let refused = export(&store, &home.path().join("out"), extent).await.unwrap_err();
            assert_eq!(refused.to_string(), REFUSED);
        }
        assert_eq!(must(std::fs::read_dir(home.path())).count(), 0);
    });
}

#[test]
fn there_is_no_snapshot_of_it() {
    on_both(&migrations(), |store| async move {
        spoil(&store).await;
        let reading = must(store.read().await);
        let refused = Snapshot::load(&reading, store.clock(), &std::sync::Arc::default()).await.unwrap_err();
        assert_eq!(refused.to_string(), REFUSED);
    });
}
