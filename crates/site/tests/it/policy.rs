//! The policy of the whole house: route × role × relation as a snapshot, no route without a row.

use std::collections::BTreeSet;

use directory::snapshot::Live;
use testkit::TestStore;

use crate::town::settings;

#[tokio::test]
async fn the_matrix_is_as_agreed() {
    let store = TestStore::new(&site::history()).await;
    let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
    let rows = site::rows(&live, &settings()).unwrap();
    insta::assert_snapshot!("matrix", site::matrix(&rows));
}

#[test]
fn every_action_is_for_whom_was_agreed() {
    insta::assert_snapshot!("actions", site::actions());
}

#[tokio::test]
async fn every_action_of_a_route_has_a_rule_and_every_get_only_reads() {
    let store = TestStore::new(&site::history()).await;
    let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
    let ruled: BTreeSet<&str> = site::rules().iter().map(|rule| rule.action).collect();
    let rows = site::rows(&live, &settings()).unwrap();
    assert!(!rows.is_empty());
    for row in rows {
        assert!(ruled.contains(row.action), "{} asks for {}, which no rule allows", row.path, row.action);
    }
}

#[test]
fn the_history_is_sorted_well_named_and_frozen() {
    let history = site::history();
    let names: Vec<&str> = history.iter().map(|step| step.name).collect();
    assert!(names.is_sorted() && names.iter().all(|name| store::migrate::well_named(name)), "{names:?}");
    let hashes: Vec<String> = history.iter().map(|step| format!("{} {}", step.name, step.hash())).collect();
    insta::assert_snapshot!("migrations", hashes.join("\n"));
}
