//! The main job: a bare folder, real HSDS records, an answer over HTTP.

use crate::program::{Server, must, package, run, text};

const SERVICE: &str = "00000000-0000-4000-8002-000000000000";
const ORGANIZATION: &str = "00000000-0000-4000-8001-000000000000";

#[test]
fn an_empty_folder_becomes_a_city_that_follows_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let (source, data) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 5);
    let server = Server::start(&data);
    assert_eq!(server.get("/hu/").0, 200);
    assert_eq!(server.get(&format!("/hu/service/{SERVICE}")).0, 404);

    // The command line writes beside the running server.
    must(&["import", "hsds", source.to_str().unwrap(), "--data", data.to_str().unwrap()]);
    server.until(&format!("/hu/service/{SERVICE}"), |status, body| status == 200 && body.contains("Minta 0"));
    let (status, body) = server.get(&format!("/hsds/v3/services/{SERVICE}"));
    assert_eq!(status, 200);
    assert!(body.contains(SERVICE), "the incoming id is the public one");

    let foreseen = must(&["withdraw", "--dry-run", ORGANIZATION, "--data", data.to_str().unwrap()]);
    assert!(foreseen.starts_with(&format!("Minta ({ORGANIZATION}) would be hidden")), "{foreseen}");
    assert!(foreseen.contains("would answer 410") && foreseen.contains("dry run"), "{foreseen}");
    assert_eq!(server.get(&format!("/hu/service/{SERVICE}")).0, 200);

    let withdrawn = must(&["withdraw", ORGANIZATION, "--data", data.to_str().unwrap()]);
    assert!(withdrawn.starts_with(&format!("Minta ({ORGANIZATION}) is hidden")), "{withdrawn}");
    assert!(withdrawn.contains("answer 410") && withdrawn.contains("can't be recalled"), "{withdrawn}");
    let services = withdrawn.lines().find(|line| line.starts_with("service ")).unwrap();
    assert!(services.ends_with(" 5"), "{withdrawn}");
    server.until(&format!("/hu/service/{SERVICE}"), |status, _| status == 410);
    assert!(!server.get("/hsds/v3/services").1.contains("Minta"));
    assert!(server.get("/hsds/v3/deletions?since=2000-01-01").1.contains(SERVICE));

    let undo = run(&["withdraw", "--undo", ORGANIZATION, "--data", data.to_str().unwrap()]);
    assert_eq!(undo.status.code(), Some(1));
    assert!(text(&undo.stderr).contains("can't be undone"), "{}", text(&undo.stderr));
    assert_eq!(server.get(&format!("/hu/service/{SERVICE}")).0, 410);

    assert_eq!(server.stop(), Some(0), "told to stop, it stops well");
}

#[test]
fn a_second_server_on_the_same_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let _first = Server::start(folder.path());
    let second = run(&["serve", "--data", folder.path().to_str().unwrap(), "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(1));
    assert!(text(&second.stderr).contains("another running server"));
}

#[test]
fn a_backup_of_a_running_city_is_restored_into_another_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    package(&folder.path().join("package"), 3);
    must(&["import", "hsds", &path("package"), "--data", &path("city")]);
    let server = Server::start(&folder.path().join("city"));
    must(&["backup", &path("city.zip"), "--data", &path("city")]);
    must(&["withdraw", ORGANIZATION, "--data", &path("city")]);
    drop(server);
    let ledger = path("city/ledger/suppressions.ndjson");
    must(&["restore", &path("city.zip"), "--data", &path("new"), "--ledger", &ledger]);
    let restored = Server::start(&folder.path().join("new"));
    assert_eq!(restored.get(&format!("/hu/service/{SERVICE}")).0, 410);
    assert!(restored.get("/hsds/v3/deletions?since=2000-01-01").1.contains(SERVICE));
    assert!(!restored.get("/hsds/v3/services").1.contains("Minta"));
}
