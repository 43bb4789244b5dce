//! Who sits at a table is kept until it changes, and not a moment longer.

use std::sync::Arc;

use kernel::policy::Actor;
use kernel::{Audience, Lang};
use network::model::ORGANIZATION;
use network::model::about::Category;
use network::model::consent::Purpose::Website;
use network::model::membership;
use roundtable::names::{Eyes, Names};
use roundtable::sitting::{Sitting, Sittings};

use crate::town::{Town, in_town, plan};

async fn read(town: &Town, sittings: &Sittings) -> Arc<Sitting> {
    sittings.of(&town.read().await.unwrap(), town.table).await.unwrap()
}

/// The names everybody reads.
fn told(sitting: &Arc<Sitting>) -> Vec<String> {
    let names = Names::new(Arc::clone(sitting), Eyes::Public);
    let name = |seat| names.of(seat, Lang::HU).map(|text| text.body.to_string());
    names.seats().iter().filter_map(name).collect()
}

#[test]
fn who_sits_there_is_read_once_until_a_seat_a_name_or_a_consent_changes() {
    in_town(async |town| {
        let sittings = Sittings::default();
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        town.seat(hid).await;
        let first = read(&town, &sittings).await;
        assert_eq!(told(&first), [""; 0]);
        town.planned(&plan()).await;
        town.organization("Másik Kör", Category::Ngo).await;
        town.consents(hid, &[Website], Audience::Public).await;
        let named = read(&town, &sittings).await;
        assert_eq!(told(&named), ["Képzelt Híd"], "what it said counts at once");
        town.planned(&plan()).await;
        assert!(Arc::ptr_eq(&named, &read(&town, &sittings).await), "a meeting changes no seat");
        let mut unit = town.begin(&Actor::OPERATOR).await.unwrap();
        let found = store::records::by_id(unit.on(), &ORGANIZATION, &[hid]).await.unwrap();
        let mut record = found.into_iter().next().unwrap();
        record.tell("name", Lang::HU, "Képzelt Híd Egyesület");
        unit.save(&mut record).await.unwrap();
        unit.commit().await.unwrap();
        assert_eq!(told(&read(&town, &sittings).await), ["Képzelt Híd Egyesület"]);
        town.seat(town.organization("Harmadik Kör", Category::Ngo).await).await;
        assert_eq!(read(&town, &sittings).await.seats().len(), 2);
        town.membership(hid, membership::Event::Withdraw).await;
        assert_eq!(told(&read(&town, &sittings).await), [""; 0], "who left is named no more");
    });
}
