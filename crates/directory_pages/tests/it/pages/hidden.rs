//! A record that is not public changes no byte of any page: not by being found, counted, measured, drawn
//! or suggested.

use directory::model::entities::{
    ADDRESS, LANGUAGE, LOCATION, PHONE, SCHEDULE, SERVICE, SERVICE_AT_LOCATION,
};
use directory_pages::pages::sample::{self, part, record};
use kernel::{Audience, Lang, Record, Value};
use network::model::ORGANIZATION;
use proptest::prelude::*;

use super::support::{Site, service, text};

/// What is asked for: pages, and forms with what they send.
const ASKED: [(&str, &str); 14] = [
    ("/hu/", ""),
    ("/hu/search", ""),
    ("/hu/search?q=tartozkodasi+papir", ""),
    ("/hu/search?q=titkos+menedek", ""),
    ("/en/search?open=now", ""),
    ("/en/search?speaks=so&for=women", ""),
    ("/hu/need/permit", ""),
    ("/hu/need/rent", ""),
    ("/hu/suggest", "q=titkos"),
    ("/hu/near", "lat=47.49&lon=19.07"),
    ("/hu/near", "postcode=1085"),
    ("/hu/near", "postcode=1999"),
    ("/hu/guide", "group=papers&need=permit&where=08&language=so&status=any"),
    ("/hu/saved", ""),
];

/// A whole service that nobody may see, or of which some part is for members only.
fn hidden(audiences: &[Audience]) -> Vec<Record> {
    let mut records = vec![
        record(&ORGANIZATION, "secret", &[]),
        part(
            &SERVICE,
            "secret-service",
            ("organization_id", "secret"),
            &[("status", "active"), ("access", "walk_in"), ("made_for", "women")],
        ),
        part(
            &LOCATION,
            "secret-house",
            ("organization_id", "secret"),
            &[("location_type", "physical"), ("latitude", "47.49"), ("longitude", "19.07")],
        ),
        part(&SERVICE_AT_LOCATION, "secret-at", ("service_id", "secret-service"), &[]),
        part(
            &ADDRESS,
            "secret-address",
            ("location_id", "secret-house"),
            &[
                ("address_1", "Titok utca 1."),
                ("city", "Mintaváros"),
                ("state_province", "Mintaváros"),
                ("postal_code", "1999"),
                ("country", "HU"),
                ("address_type", "physical"),
            ],
        ),
        part(&LANGUAGE, "secret-so", ("service_id", "secret-service"), &[("code", "so")]),
        part(&PHONE, "secret-phone", ("service_id", "secret-service"), &[("number", "+36 1 000 9999")]),
        part(
            &SCHEDULE,
            "secret-hours",
            ("service_id", "secret-service"),
            &[
                ("freq", "WEEKLY"),
                ("byday", "MO,TU,WE,TH,FR,SA,SU"),
                ("opens_at", "00:00"),
                ("closes_at", "24:00"),
            ],
        ),
    ];
    records[0].tell("name", Lang::HU, "Titkos szervezet");
    records[1].tell("name", Lang::HU, "Titkos menedék: tartózkodási papír");
    records[3].set("location_id", Some(Value::Id(sample::id("secret-house"))));
    // Organisation or service hide all below them; one of the two always does.
    records[0].audience = audiences[0];
    records[1].audience = if audiences[0] == Audience::Public { Audience::Hidden } else { audiences[1] };
    records[2].audience = if audiences[0] == Audience::Public { Audience::Members } else { audiences[2] };
    records
}

async fn answers(site: &Site) -> Vec<String> {
    let mut answers = Vec::new();
    for (path, form) in ASKED {
        let response = if form.is_empty() { site.get(path).await } else { site.send(path, form, &[]).await };
        answers.push(format!("{path} {form}\n{}", text(response).await));
    }
    for name in ["papers", "secret-service"] {
        answers.push(text(site.get(&format!("{}/card", service(Lang::HU, name))).await).await);
    }
    answers
}

fn audience() -> impl Strategy<Value = Audience> {
    prop_oneof![Just(Audience::Public), Just(Audience::Members), Just(Audience::Hidden)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(9))]
    #[test]
    fn what_is_not_public_changes_no_byte(audiences in proptest::collection::vec(audience(), 3)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (without, with) = runtime.block_on(async {
            let without = answers(&Site::with(|_| {}).await).await;
            (without, answers(&Site::with(|records| records.extend(hidden(&audiences))).await).await)
        });
        for (one, other) in without.iter().zip(&with) {
            prop_assert_eq!(one, other);
        }
    }
}

#[tokio::test]
async fn the_same_service_shows_everywhere_when_it_is_public() {
    let mut records = hidden(&[Audience::Public, Audience::Public, Audience::Public]);
    for record in &mut records {
        record.audience = Audience::Public;
    }
    let before = answers(&Site::with(|_| {}).await).await;
    let after = answers(&Site::with(|all| all.extend(records)).await).await;
    let same: Vec<&String> =
        before.iter().zip(&after).filter(|(one, other)| one == other).map(|(one, _)| one).collect();
    let same: Vec<&str> = same.iter().filter_map(|answer| answer.lines().next()).collect();
    // Needs are suggested from the list of needs, and the saved places are the reader's own.
    assert!(
        same.iter().all(|line| ["/hu/suggest", "/hu/saved", "/hu/need/rent", "<!DOCTYPE"]
            .iter()
            .any(|known| line.starts_with(known))),
        "{same:?}"
    );
}
