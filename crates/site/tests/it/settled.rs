//! The list of needs is written by every server that starts, also by two at the same moment.

use directory::model::entities::TAXONOMY_TERM;
use directory::needs::settle;
use directory::policy::SettleNeeds;
use kernel::policy::{Actor, Grant, Relation};
use store::records;
use testkit::{must, on_both};

#[test]
fn servers_that_start_at_the_same_moment_settle_the_needs_once() {
    let needs = site::needs(None).unwrap();
    let grant: Grant<SettleNeeds> = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    on_both(&site::history(), async |store| {
        let servers = [store.again().await, store.again().await, store.again().await];
        let [one, two, three] = &servers;
        let (one, two, three) = tokio::join!(
            settle(one, &grant, &needs),
            settle(two, &grant, &needs),
            settle(three, &grant, &needs)
        );
        for settled in [one, two, three] {
            must(settled);
        }
        let reading = must(store.read().await);
        let terms = must(records::all(&reading, &TAXONOMY_TERM).await);
        assert_eq!(terms.len(), needs.all().len() + needs.groups().len());
        assert!(terms.iter().all(|term| term.version == 1), "a term was written twice");
    });
}
