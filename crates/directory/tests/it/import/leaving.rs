//! What an import takes out of public view is told to harvesters; what nobody ever saw is not.

use directory::import::Options;
use kernel::policy::Actor;
use testkit::{must, on_both};

use super::*;
use crate::publicity::public;

/// The ids told as gone, in order.
async fn gone(store: &Store) -> Vec<Id> {
    let reading = must(store.read().await);
    let text = "SELECT record FROM directory_deletion ORDER BY record";
    let rows = must(store::sql::query(&reading, "list deletions", text, vec![]).await);
    rows.iter().map(|row| Id::from_uuid(must(store::sql::get(row, 0)))).collect()
}

fn narrowed(rows: &str) -> tempfile::TempDir {
    let files = small_folder(&[]);
    let text = format!("entity,record,field,audience,retired\n{rows}");
    must(std::fs::write(files.path().join("audiences.csv"), text));
    files
}

fn named() -> Options {
    Options { source: Some("aid".into()), ..english() }
}

#[test]
fn a_service_that_an_import_narrows_is_told_as_gone_once() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &named()).await);
        assert_eq!(gone(&store).await, []);
        let files = narrowed(&format!("service,{SVC},,members,\n"));
        let report = must(import(&store, files.path(), &named()).await);
        assert_eq!(report.tally("service").changed, 1);
        assert!(public(&all(&store).await).get(id(SVC)).is_none());
        assert_eq!(gone(&store).await, [id(SVC)]);
        assert!(!must(import(&store, files.path(), &named()).await).written);
        assert_eq!(gone(&store).await, [id(SVC)]);
    });
}

#[test]
fn all_that_goes_with_an_organization_is_told_but_nothing_that_came_with_the_import() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &named()).await);
        let new = "0192d8a4-7c5b-7c3e-9d6f-00000000000b";
        let files = narrowed(&format!("organization,{ORG},,hidden,\n"));
        let mut services = must(std::fs::read_to_string(files.path().join("services.csv")));
        services.push_str(&format!("{new},{ORG},Language course,active,\n"));
        must(std::fs::write(files.path().join("services.csv"), services));
        let report = must(import(&store, files.path(), &named()).await);
        assert_eq!((report.tally("service").new, report.tally("organization").changed), (1, 1));
        assert_eq!(gone(&store).await, [id(ORG), id(SVC)]);
    });
}

#[test]
fn a_dry_run_tells_nobody_and_neither_does_a_narrower_part() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &named()).await);
        let files = narrowed(&format!("service,{SVC},,members,\n"));
        plan(&store, files.path(), &named()).await;
        assert_eq!(gone(&store).await, []);
        let files = narrowed(&format!("phone,{TEL},,members,\n"));
        must(import(&store, files.path(), &named()).await);
        assert!(public(&all(&store).await).get(id(TEL)).is_none());
        assert_eq!(gone(&store).await, [], "the service is still there, only without its phone");
    });
}

#[test]
fn a_service_that_moves_is_gone_only_if_its_new_owner_is_hidden() {
    on_both(&migrations(), |store| async move {
        let (shown, dark) = ("0192d8a4-7c5b-7c3e-9d6f-00000000000a", "0192d8a4-7c5b-7c3e-9d6f-00000000000c");
        let moved = |to: &str| {
            let organizations = format!("id,name\n{ORG},Example Aid\n{shown},Shown\n{dark},Dark\n");
            let services = format!("id,organization_id,name,status\n{SVC},{to},Advice,active\n");
            folder(&[("organizations.csv", &organizations), ("services.csv", &services)])
        };
        must(import(&store, moved(ORG).path(), &named()).await);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let mut hidden = all(&store).await.get(id(dark)).unwrap().as_ref().clone();
        hidden.audience = kernel::Audience::Hidden;
        must(unit.save(&mut hidden).await);
        must(unit.commit().await);

        let accepted = Options { accept_critical: true, ..named() };
        must(import(&store, moved(shown).path(), &accepted).await);
        assert_eq!(gone(&store).await, []);
        must(import(&store, moved(dark).path(), &accepted).await);
        assert_eq!(gone(&store).await, [id(SVC)]);
        must(import(&store, moved(shown).path(), &accepted).await);
        assert_eq!(gone(&store).await, [], "it is public again");
    });
}

#[test]
fn what_is_retired_because_it_is_missing_is_told_as_gone() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &named()).await);
        let other = "0192d8a4-7c5b-7c3e-9d6f-00000000000a";
        let other = folder(&[("organizations.csv", &format!("id,name\n{other},Other\n"))]);
        let report = must(import(&store, other.path(), &Options { retire_missing: true, ..named() }).await);
        assert_eq!(report.retired, 4);
        // The service became inactive and went with its organisation.
        assert_eq!(gone(&store).await, [id(ORG), id(SVC)]);
    });
}
