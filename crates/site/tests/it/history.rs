//! The history the API tells: when which field changed, never what it said, never while hidden.

use directory::model::entities::SERVICE;
use http::StatusCode;
use kernel::policy::Actor;
use kernel::{Audience, Lang, Record};
use store::records;
use testkit::on_both;

use crate::town::{Town, id};

async fn change(town: &Town, what: impl Fn(&mut Record)) {
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let mut service = records::by_id(unit.on(), &SERVICE, &[id("service")]).await.unwrap().remove(0);
    what(&mut service);
    unit.save(&mut service).await.unwrap();
    unit.commit().await.unwrap();
    town.live.step().await.unwrap();
}

#[test]
fn metadata_tells_fields_and_days_but_no_values_and_nothing_of_hidden_times() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        change(&town, |service| service.tell("name", Lang::HU, "Régi név, amit senki sem lát")).await;
        change(&town, |service| service.tell("name", Lang::HU, "Új név")).await;
        change(&town, |service| service.audience = Audience::Hidden).await;
        assert_eq!(
            town.get(&format!("/hsds/v3/services/{}", id("service"))).await.status,
            StatusCode::NOT_FOUND
        );
        change(&town, |service| service.tell("fees", Lang::HU, "titokban írt díj")).await;
        change(&town, |service| service.audience = Audience::Public).await;
        let answer = town.get(&format!("/hsds/v3/services/{}", id("service"))).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!answer.body.contains("Régi név"), "an old value is told");
        let told: Vec<&str> = answer
            .body
            .split("\"field_name\":\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        // Made and renamed twice; of the hidden time, and that there was one, nothing is told.
        assert_eq!(told, ["id", "name", "name"]);
        assert!(answer.body.contains("2026-11-22"));
    });
}
