//! The populated databases of landed stages: each must still become a city of today.

use std::path::Path;

use directory::policy::ReadPublic;
use directory::snapshot::Live;
use kernel::policy::{Actor, Relation};
use store::backup;
use store::ledger::Ledger;
use testkit::on_both;

#[test]
fn every_landed_stage_still_becomes_a_city() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/db");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let archives: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|kind| kind == "zip")).collect();
    assert!(!archives.is_empty());
    on_both(&[], async |store| {
        for archive in &archives {
            let store = store.another(&[]).await;
            let place = tempfile::tempdir().unwrap();
            let ledger = Ledger::at(place.path().join("ledger.ndjson"));
            ledger.begin().unwrap();
            let history = site::history();
            backup::restore(&store, archive, &history, site::entities(), Some(&ledger), &mut |_, _| {})
                .await
                .unwrap();
            assert!(store.pending(&history).await.unwrap().is_empty());
            let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
            let grant = site::policy().grant::<ReadPublic>(&Actor::VISITOR, Relation::Nobody).unwrap();
            assert!(live.now().services(&grant).len() > 50, "{}", archive.display());
        }
    });
}
