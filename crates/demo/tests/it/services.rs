//! What there is to find in the city: enough of everything, in every district, at hours people have time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{TimeZone, Utc};
use demo::Service;
use directory::model::service::ServiceFacts;
use directory::policy::{RULES, ReadPublic};
use kernel::policy::{Actor, Policy, Relation};
use kernel::{Id, Lang};

use crate::made::{data, public, records, snapshot};

/// Saturday, 28 November 2026, at an hour of the city.
fn saturday(hour: u32, minute: u32) -> chrono::DateTime<Utc> {
    let there = chrono_tz::Europe::Budapest.with_ymd_and_hms(2026, 11, 28, hour, minute, 0);
    there.unwrap().with_timezone(&Utc)
}

/// The facts of what visitors may see.
fn facts() -> Vec<Arc<ServiceFacts>> {
    let city = Arc::new(data().city);
    let snapshot = snapshot(public(&records()), city, Arc::default());
    let grant = Policy::new(RULES.iter().copied()).grant::<ReadPublic>(&Actor::VISITOR, Relation::Nobody);
    snapshot.services(&grant.unwrap()).to_vec()
}

#[test]
fn every_district_has_services_and_most_are_told_in_hungarian_alone() {
    let mut of_district: BTreeMap<String, usize> = BTreeMap::new();
    let facts = facts();
    for place in facts.iter().flat_map(|one| &one.places) {
        *of_district.entry(place.district.as_deref().unwrap_or_default().to_owned()).or_default() += 1;
    }
    assert_eq!(of_district.len(), 23, "{of_district:?}");
    assert!(of_district.values().all(|count| *count >= 3), "{of_district:?}");
    let services = data().directory.services;
    assert!(services.len() >= 220, "{}", services.len());
    let told_in = |count| services.iter().filter(|one| one.name.0.len() == count).count();
    assert!(told_in(1) >= 150 && told_in(2) >= 50 && told_in(5) >= 15);
    for one in &services {
        let langs = |told: &municipality::Told| told.0.keys().copied().collect::<BTreeSet<Lang>>();
        assert_eq!(langs(&one.name), langs(&one.description), "{}", one.key);
    }
}

#[test]
fn vietnamese_is_spoken_at_five_places_of_the_eighth_district_and_at_two_on_saturday_morning() {
    let (mut places, mut on_saturday) = (BTreeSet::new(), BTreeSet::new());
    let vietnamese = |one: &&Arc<ServiceFacts>| one.speaks.iter().any(|code| &**code == "vi");
    for one in facts().iter().filter(|one| one.is_offered()).filter(vietnamese) {
        for place in one.places.iter().filter(|place| place.district.as_deref() == Some("08")) {
            places.insert(place.location.id);
            let hours = place.hours.as_deref().unwrap_or(&one.hours);
            if hours.open_at(saturday(10, 0), chrono_tz::Europe::Budapest) {
                on_saturday.insert(place.location.id);
            }
        }
    }
    assert!(places.len() >= 5, "{places:?}");
    assert!(on_saturday.len() >= 2, "{on_saturday:?}");
}

#[test]
fn a_service_with_several_places_opens_at_each_at_the_hours_of_that_place() {
    let (services, facts) = (data().directory.services, facts());
    let several: Vec<&Service> = services.iter().filter(|one| !one.locations.is_empty()).collect();
    assert!(several.len() >= 5);
    for service in several {
        let id = Id::foreign(demo::SOURCE, &format!("service/{}", service.key));
        let facts = facts.iter().find(|facts| facts.service.id == id).unwrap();
        assert_eq!(facts.places.len(), service.locations.len(), "{}", service.key);
        let apart = service.locations.iter().any(|place| !place.hours.is_empty());
        assert!(facts.places.iter().all(|place| place.hours.is_some() == apart), "{}", service.key);
    }
    // Soup is given in Zugló at the weekend, in the other two places on weekdays.
    let soup = Id::foreign(demo::SOURCE, "service/konder-etel");
    let soup = facts.iter().find(|facts| facts.service.id == soup).unwrap();
    let open = |at| {
        let zone = chrono_tz::Europe::Budapest;
        let places = soup.places.iter();
        let open = places.filter(|place| place.hours.as_ref().is_some_and(|hours| hours.open_at(at, zone)));
        open.filter_map(|place| place.district.as_deref()).collect::<Vec<_>>()
    };
    assert_eq!(open(saturday(12, 30)), ["14"]);
    assert_eq!(open(saturday(12, 30) - chrono::TimeDelta::days(1)), ["08"]);
    assert!(open(saturday(9, 0)).is_empty());
}

#[test]
fn needs_of_the_closed_list_are_told_of_two_thirds_and_left_to_suggest_in_hungarian() {
    let services = data().directory.services;
    let (told, bare): (Vec<&Service>, Vec<&Service>) = services.iter().partition(|one| !one.needs.is_empty());
    assert!((services.len() / 4..=services.len() * 2 / 5).contains(&bare.len()), "{}", bare.len());
    for one in bare {
        assert_eq!(one.name.0.keys().collect::<Vec<_>>(), [&Lang::HU], "{}", one.key);
    }
    for one in &told {
        let once: BTreeSet<&String> = one.needs.iter().collect();
        assert_eq!(once.len(), one.needs.len(), "{}", one.key);
    }
    let needs: BTreeSet<&String> = told.iter().flat_map(|one| &one.needs).collect();
    assert!(needs.len() >= 190, "{}", needs.len());
}
