//! A new version beside a server of the old one: the tables don't change under it.

use std::path::Path;

use kernel::{Clock, Ids};
use store::{Place, ServeLock, Store};

use crate::program::{must, package, run, text};

async fn open(folder: &Path) -> Store {
    let place = Place::Folder(folder.to_owned());
    Store::open(place, Clock::System, Ids::from_system(Clock::System)).await.unwrap()
}

#[tokio::test]
async fn a_folder_is_brought_up_to_date_only_while_no_server_runs_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let (source, city) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 1);
    let (source, data) = (source.to_str().unwrap(), city.to_str().unwrap());
    // As the version before left it: it knew all steps but the last.
    let history = site::history();
    let (last, before) = history.split_last().unwrap();
    let store = open(&city).await;
    store.migrate(before).await.unwrap();
    store.close().await;

    let server = ServeLock::take(&city).unwrap();
    for command in [
        &["migrate", "--data", data][..],
        &["import", "hsds", source, "--data", data],
        &["backup", "--data", data, "never.zip"],
        &["restore", "--data", data, "--without-ledger", "never.zip"],
    ] {
        let refused = run(command);
        assert_eq!(refused.status.code(), Some(1), "{command:?}");
        let said = text(&refused.stderr);
        assert!(said.contains("server") && said.contains("stop"), "{command:?}: {said}");
    }
    let store = open(&city).await;
    assert_eq!(store.pending(&history).await.unwrap().len(), 1, "nothing was changed under the server");
    store.close().await;

    drop(server);
    assert!(must(&["migrate", "--data", data]).contains(&format!("Taken: {}", last.name)));
    let backup = city.join("backups").join(format!("before-{}.zip", last.name));
    assert!(backup.exists(), "it was backed up before");

    // With nothing to migrate, commands go on beside a server.
    let _server = ServeLock::take(&city).unwrap();
    assert!(must(&["import", "hsds", source, "--data", data]).contains("Done."));
    assert!(must(&["migrate", "--data", data]).contains("up to date"));
}
