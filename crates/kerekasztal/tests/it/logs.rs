//! What nobody may find with who keeps the server: what people look for, the links they follow, and where they get mail.

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use crate::program::Server;

// Where a link leads is told without asking whether it is one: only pressing does.
/// What somebody looks for, and what their links and letters hold.
const WORD: &str = "titkosbajom";
const ADDRESS: &str = "rejtett.ember";

/// Every file under a folder in which a word stands.
fn files(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, word));
        } else if fs::read(&path).unwrap().windows(word.len()).any(|bytes| bytes == word.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn no_log_and_no_file_says_what_somebody_looked_for_or_which_link_they_followed() {
    let folder = tempfile::tempdir().unwrap();
    let metrics = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let settings = [("KEREKASZTAL_METRICS_LISTEN", metrics.to_string())];
    let server =
        Server::start_with(folder.path(), &settings.each_ref().map(|(name, at)| (*name, at.as_str())));
    let secret = "5ec7e700".repeat(8);
    for (path, status) in [
        (format!("/hu/search?q={WORD}"), 200),
        (format!("/hu/round-table/search?q={WORD}"), 200),
        (format!("/hsds/v3/services?search={WORD}"), 200),
        (format!("/hu/{WORD}"), 404),
        (format!("/hu/invited/{secret}"), 404),
        (format!("/hu/invitation/{secret}"), 200),
        (format!("/calendar/{secret}"), 404),
    ] {
        assert_eq!(server.get(&path).0, status, "{path}");
    }
    let inside = server.get(&format!("/hu/table/search?q={WORD}")).0;
    assert!([303, 403, 404].contains(&inside), "not without signing in: {inside}");
    let form = format!("address={ADDRESS}%40nowhere.example");
    assert!(Server::send(server.address, "/hu/sign-in", "", &form).is_some());
    let said = server.said();
    assert!(said.contains("serving"), "it logs at all: {said}");
    for what in [WORD, ADDRESS, &secret] {
        assert!(!said.contains(what), "{what}: {said}");
    }
    let numbers = Server::ask(metrics, "/metrics").1;
    assert!(numbers.contains("kerekasztal_requests_total"), "{numbers}");
    assert!(!numbers.contains(WORD) && !numbers.contains(&secret), "{numbers}");
    for what in [WORD, &secret] {
        assert_eq!(files(folder.path(), what), [""; 0], "{what}");
    }
    assert_eq!(server.stop(), Some(0));
}
