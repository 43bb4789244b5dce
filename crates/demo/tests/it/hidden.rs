//! Nothing public tells of anything that is not.

use std::collections::BTreeSet;

use demo::Data;
use directory::model::entities::LOCATION;
use directory::model::publicity;
use directory::model::set::RecordSet;
use kernel::Audience;

use crate::made::{data, needs, public, records, said, today};
use network::model::consent::Purpose;

/// Every word by which something that is not public could be known.
fn secrets(data: &Data) -> Vec<String> {
    let is_hidden =
        |key: &str| data.organizations.iter().any(|one| one.key == key && one.audience != Audience::Public);
    let mut secrets = Vec::new();
    for one in data.organizations.iter().filter(|one| is_hidden(&one.key)) {
        secrets.extend(one.name.0.values().chain(one.description.0.values()).cloned());
        secrets.extend([&one.website, &one.email, &one.phone].into_iter().flatten().cloned());
    }
    for one in &data.directory.locations {
        if one.audience != Audience::Public || is_hidden(&one.organization) {
            secrets.push(one.address.street.clone());
        }
    }
    for one in &data.directory.services {
        if one.audience != Audience::Public || is_hidden(&one.organization) {
            secrets.extend(one.name.0.values().chain(one.description.0.values()).cloned());
        }
        let phones = one.phones.iter().filter(|phone| phone.audience != Audience::Public);
        secrets.extend(phones.map(|phone| phone.number.clone()));
    }
    secrets
}

#[test]
fn no_public_record_holds_a_word_of_what_is_hidden() {
    let (records, secrets) = (records(), secrets(&data()));
    assert!(secrets.len() > 60);
    let everything: String = records.iter().cloned().map(std::sync::Arc::new).map(|one| said(&one)).collect();
    let public: String = public(&records).iter().map(said).collect();
    assert!(public.len() > 100_000);
    for secret in secrets {
        let written = serde_json::to_string(&secret).unwrap();
        let written = written.trim_matches('"');
        assert!(everything.contains(written), "not seeded at all: {secret}");
        assert!(!public.contains(written), "public: {secret}");
    }
}

#[test]
fn no_public_place_lies_at_a_secret_one() {
    let (data, public) = (data(), public(&records()));
    let secret = |point: (f64, f64)| {
        let hidden = data.directory.locations.iter().filter(|one| one.audience != Audience::Public);
        hidden.into_iter().any(|one| (one.latitude, one.longitude) == point)
    };
    let places = public.all(&LOCATION);
    let points = places.iter().filter_map(|one| one.number("latitude").zip(one.number("longitude")));
    let points: Vec<(f64, f64)> = points.collect();
    assert!(points.len() > 25);
    assert!(!points.into_iter().any(secret));
}

#[test]
fn without_what_is_hidden_the_public_city_is_the_same() {
    let mut bare = data();
    bare.organizations.retain(|one| one.audience == Audience::Public);
    let left: BTreeSet<String> = bare.organizations.iter().map(|one| one.key.clone()).collect();
    let stays = |key: &String, audience| left.contains(key) && audience == Audience::Public;
    bare.directory.locations.retain(|one| stays(&one.organization, one.audience));
    let places: BTreeSet<String> = bare.directory.locations.iter().map(|one| one.key.clone()).collect();
    bare.directory.services.retain(|one| stays(&one.organization, one.audience));
    for service in &mut bare.directory.services {
        service.location = service.location.take().filter(|key| places.contains(key));
        service.locations.retain(|place| places.contains(&place.key));
    }
    let sorted = |set: RecordSet| set.iter().map(said).collect::<BTreeSet<_>>();
    let bare = demo::records(&bare, today(), 7).unwrap();
    let whole = records();
    assert!(bare.len() < whole.len());
    assert_eq!(sorted(public(&bare)), sorted(public(&whole)));
}

#[test]
fn an_id_that_could_be_guessed_is_public() {
    let records = records();
    let set: RecordSet = records.iter().cloned().chain(needs().records()).collect();
    let mut hidden = 0;
    for record in &records {
        let is_public = publicity::effective(&set, Purpose::Website, record.id).is_public();
        assert_eq!(record.id.uuid().get_version_num() == 4, !is_public, "{record:?}");
        hidden += usize::from(!is_public);
    }
    assert!(hidden > 100, "{hidden}");
}
