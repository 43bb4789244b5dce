//! The plug is pulled in the middle: an import is there whole or not at all.

use std::process::Stdio;
use std::time::Duration;

use crate::program::{Server, kerekasztal, must, package};

/// How often the import is killed, each time a little later.
const KILLS: u32 = 25;
/// Large enough that the kills fall into reading, writing and committing.
const SERVICES: usize = 1_500;

#[test]
fn an_import_killed_at_any_moment_leaves_all_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("package");
    package(&source, SERVICES);
    let source = source.to_str().unwrap();
    // How long one takes, to spread the kills over it.
    let whole = folder.path().join("whole");
    let began = std::time::Instant::now();
    must(&["import", "hsds", source, "--data", whole.to_str().unwrap()]);
    let step = began.elapsed() / KILLS;
    let (mut nothing, mut all) = (0, 0);
    for kill in 0..KILLS {
        let data = folder.path().join(format!("city-{kill}"));
        let mut import = kerekasztal(&["import", "hsds", source, "--data"])
            .arg(&data)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(step * kill + Duration::from_millis(1));
        // It may be through already: then all of it must be there.
        let _ = import.kill();
        import.wait().unwrap();
        match found(&data) {
            0 => nothing += 1,
            SERVICES => all += 1,
            some => panic!("after kill {kill} there are {some} of {SERVICES} services"),
        }
        // And the import can simply be run again.
        if kill % 8 == 0 {
            must(&["import", "hsds", source, "--data", data.to_str().unwrap()]);
            assert_eq!(found(&data), SERVICES);
        }
    }
    assert_eq!(nothing + all, KILLS);
    assert!(nothing > 0, "no kill came before the commit");
}

/// How many services a city answers with.
fn found(data: &std::path::Path) -> usize {
    let server = Server::start(data);
    let (status, body) = server.get("/hsds/v3/services?per_page=1");
    assert_eq!(status, 200);
    let total = body.split_once("\"total_items\":").map(|(_, rest)| rest.trim_start());
    total.and_then(|rest| rest.split([',', '}']).next()?.trim().parse().ok()).unwrap()
}
