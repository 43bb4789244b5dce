//! Publish → back up → withdraw → restore → not found, on both engines.

use std::collections::BTreeSet;

use http::StatusCode;
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Lang};
use network::policy::Withdraw;
use site::withdrawal::{WithdrawError, foresee, withdraw};
use store::backup;
use store::ledger::{Ledger, suppressed};
use testkit::on_both;

use crate::town::{NAME, Town, id};

fn grant() -> Grant<Withdraw> {
    site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap()
}

/// Every address the organisation's data could be read at.
fn addresses() -> Vec<String> {
    let mut addresses: Vec<String> =
        ["/hu/", "/hu/search", "/hu/search?q=vandorfecske", "/hsds/v3/services", "/hsds/v3/organizations"]
            .into_iter()
            .chain([
                "/hsds/v3/service_at_locations?full=true",
                "/hsds/v3/services?search=vandorfecske",
                "/hsds/v3/services?format=ndjson",
            ])
            .map(str::to_owned)
            .collect();
    for (page, name) in [("service", "service"), ("organization", "org")] {
        addresses.push(format!("/hu/{page}/{}", id(name)));
        addresses.push(format!("/hsds/v3/{page}s/{}", id(name)));
    }
    addresses
}

async fn tells(town: &Town) -> Vec<String> {
    let mut tells = Vec::new();
    for path in addresses() {
        let body = town.get(&path).await.body;
        let traces = [NAME, "Vándorfecske", "vandorfecske.example", "+36 1 000 4242"];
        if traces.iter().any(|trace| body.contains(trace)) {
            tells.push(path);
        }
    }
    tells
}

#[test]
fn what_was_withdrawn_is_gone_everywhere_and_a_restore_does_not_bring_it_back() {
    on_both(&site::history(), async |store| {
        let folder = tempfile::tempdir().unwrap();
        let (archive, ledger) =
            (folder.path().join("city.zip"), Ledger::at(folder.path().join("ledger.ndjson")));
        let another = store.another(&[]).await;
        let third = store.another(&[]).await;
        let town = Town::on(store).await;
        assert!(tells(&town).await.len() > 6, "the organisation is public to begin with");
        backup::write(&town.store, &archive, &[]).await.unwrap();

        let done = withdraw(&town.store, &grant(), &ledger, id("org")).await.unwrap();
        town.live.step().await.unwrap();
        assert!(town.live.now().number >= done.number);
        assert_eq!(tells(&town).await, Vec::<String>::new());
        let page = town.get(&format!("/hu/organization/{}", id("org"))).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(page.headers["x-robots-tag"].to_str().unwrap().contains("noarchive"));

        backup::restore(
            &another,
            &archive,
            &site::history(),
            site::entities(),
            Some(&ledger),
            &mut |_, _| {},
        )
        .await
        .unwrap();
        let restored = town.beside(another).await;
        assert_eq!(tells(&restored).await, Vec::<String>::new());

        // Without its ledger nothing is public until an operator says so.
        backup::restore(&third, &archive, &site::history(), site::entities(), None, &mut |_, _| {})
            .await
            .unwrap();
        let restored = town.beside(third).await;
        assert_eq!(tells(&restored).await, Vec::<String>::new());
    });
}

#[test]
fn what_a_withdrawal_would_do_is_told_and_then_done() {
    on_both(&site::history(), async |store| {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        let town = Town::on(store).await;
        let (public, head) = (tells(&town).await, town.store.feed_head().await.unwrap());

        let foreseen = foresee(&town.store, &grant(), id("org")).await.unwrap();
        assert_eq!(foreseen.organization.text("name", Lang::HU).map(|name| &*name.body), Some(NAME));
        let gone: BTreeSet<Id> = foreseen.gone.iter().map(|record| record.id).collect();
        assert_eq!(gone, BTreeSet::from(["org", "service", "at"].map(id)));
        town.live.step().await.unwrap();
        assert_eq!(tells(&town).await, public, "nothing was hidden");
        assert_eq!(town.store.feed_head().await.unwrap(), head);
        assert!(!ledger.exists() && suppressed(&town.store.read().await.unwrap()).await.unwrap().is_empty());

        let done = withdraw(&town.store, &grant(), &ledger, id("org")).await.unwrap();
        assert_eq!(done.gone, foreseen.gone);
        assert!(done.number > head);
        let again = foresee(&town.store, &grant(), id("org")).await.unwrap();
        assert!(again.gone.is_empty(), "what is hidden already can't be hidden again");
    });
}

#[test]
fn only_an_organisation_can_be_withdrawn() {
    on_both(&site::history(), async |store| {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        let refused = withdraw(&store, &grant(), &ledger, id("nobody")).await;
        assert!(matches!(refused, Err(WithdrawError::Unknown(_))));
        assert!(ledger.lines().unwrap().is_empty(), "nothing was noted for what does not exist");
    });
}

#[tokio::test]
async fn while_publicity_is_off_no_change_brings_anything_back() {
    let town = Town::on(testkit::TestStore::new(&site::history()).await).await;
    let unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    store::setting::write(unit.on(), store::setting::PUBLICITY, "off").await.unwrap();
    unit.commit().await.unwrap();
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let found = store::records::by_id(unit.on(), &network::model::ORGANIZATION, &[id("org")]).await.unwrap();
    unit.save(&mut found.into_iter().next().unwrap()).await.unwrap();
    unit.commit().await.unwrap();
    town.live.step().await.unwrap();
    assert_eq!(tells(&town).await, Vec::<String>::new());
    let folder = tempfile::tempdir().unwrap();
    let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    let out = folder.path().join("out");
    let options = directory::export::ExportOptions::default();
    let exported = directory::export::hsds(&town.store, &grant, &out, &options).await.unwrap();
    assert_eq!(exported.records, [], "files neither");
}
