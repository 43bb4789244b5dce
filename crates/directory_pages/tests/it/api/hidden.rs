//! A record that is not public changes no byte of any answer.

use directory::model::entities::*;
use kernel::{Audience, Record, Value, Viewers};
use network::model::ORGANIZATION;
use proptest::prelude::*;

use super::Site;
use super::city::{id, record, records};

/// Where the tempting places are.
const SHELTER: [(&str, &str); 3] =
    [("location_type", "physical"), ("latitude", "47.52"), ("longitude", "19.06")];

fn address(name: &str, place: &str) -> Record {
    let fields = [
        ("location_id", place),
        ("address_1", "Rejtek köz 2."),
        ("city", "Mintaváros"),
        ("state_province", "Mintaváros"),
        ("postal_code", "1081"),
        ("country", "HU"),
        ("address_type", "physical"),
    ];
    record(&ADDRESS, name, &fields)
}

/// Open all Sunday.
fn open(name: &str, on: &str) -> Record {
    let fields = [
        ("service_at_location_id", on),
        ("freq", "WEEKLY"),
        ("byday", "SU"),
        ("opens_at", "00:00"),
        ("closes_at", "24:00"),
    ];
    record(&SCHEDULE, name, &fields)
}

/// Records that would show if they were public: each belongs to, points to or surrounds a public one.
fn tempting() -> Vec<Vec<Record>> {
    vec![
        vec![
            record(
                &ORGANIZATION,
                "x house",
                &[("name", "Jogi Menedék"), ("parent_organization_id", "house")],
            ),
            record(
                &SERVICE,
                "x service",
                &[("organization_id", "x house"), ("name", "Jogi tanácsadás"), ("status", "active")],
            ),
            record(&LOCATION, "x place", &SHELTER),
            record(&SERVICE_AT_LOCATION, "x at", &[("service_id", "x service"), ("location_id", "x place")]),
        ],
        vec![
            record(&LOCATION, "y place", &SHELTER),
            address("y address", "y place"),
            record(&SERVICE_AT_LOCATION, "y at", &[("service_id", "course"), ("location_id", "y place")]),
            open("y hours", "y at"),
            record(&LANGUAGE, "y language", &[("location_id", "y place"), ("code", "fr")]),
        ],
        vec![record(&PHONE, "z phone", &[("service_id", "advice"), ("number", "+36 1 555 0199")])],
        vec![record(
            &CONTACT,
            "z contact",
            &[("organization_id", "bridge"), ("name", "Valaki"), ("email", "v@minta.example")],
        )],
        vec![open("z hours", "advice in centre")],
        vec![
            record(
                &TAXONOMY_TERM,
                "z term",
                &[
                    ("name", "Menedék"),
                    ("description", "m"),
                    ("code", "shelter"),
                    ("parent_id", "law"),
                    ("taxonomy_id", "taxonomy"),
                ],
            ),
            record(
                &ATTRIBUTE,
                "z attribute",
                &[("link_entity", "service"), ("link_id", "course"), ("taxonomy_term_id", "z term")],
            ),
        ],
        vec![record(&TAXONOMY, "z taxonomy", &[("name", "Titkos"), ("description", "t")])],
        vec![record(
            &CLOSURE,
            "z closure",
            &[("service_id", "course"), ("closed_from", "2026-01-01"), ("closed_to", "2027-12-31")],
        )],
        vec![record(
            &SERVICE,
            "z service",
            &[("organization_id", "house"), ("name", "Menedékjog"), ("status", "active")],
        )],
    ]
}

/// Every address with every kind of question.
fn questions() -> Vec<String> {
    let ids = [
        "advice",
        "course",
        "house",
        "bridge",
        "advice in east",
        "course in north",
        "taxonomy",
        "law",
        "x service",
        "x house",
        "y at",
        "z term",
    ];
    let mut paths: Vec<String> = Vec::new();
    for list in ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] {
        for query in [
            "",
            "?full=true",
            "?full_service=true",
            "?minimal=true",
            "?format=ndjson&full=true",
            "?search=menedek",
            "?search=jogi",
            "?lat=47.52&lon=19.06&radius=3000",
            "?lat=47.52&lon=19.06&radius=100000",
            "?postcode=1081",
            "?postcode=1081&proximity=2000",
            "?open_at=now",
            "?open_at=2026-11-29T22:00:00Z",
            "?speaks=fr",
            "?need=shelter",
            "?modified_after=2026-11-22",
            "?per_page=1&page=2",
            "?top_only=true",
        ] {
            paths.push(format!("/{list}{query}"));
        }
        paths.extend(ids.map(|name| format!("/{list}/{}", id(name))));
    }
    paths.push("/deletions".into());
    paths.push("/".into());
    paths
}

/// Everything a reader could tell two answers apart by.
async fn answers(records: Vec<Record>) -> Vec<(String, String)> {
    let site = Site::of(records).await;
    let mut seen = Vec::new();
    for path in questions() {
        let answer = site.get(&path).await;
        let told = format!("{} {:?} {}", answer.status, answer.headers, answer.text());
        seen.push((path, told));
    }
    seen
}

fn not_public() -> impl Strategy<Value = Audience> {
    proptest::sample::select(vec![
        Audience::Members,
        Audience::MembersWithoutAuthorities,
        Audience::Stewards(Viewers::STEWARDS),
        Audience::Hidden,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 20, ..ProptestConfig::default() })]
    #[test]
    fn hidden_records_change_no_byte(
        chosen in proptest::collection::vec(proptest::option::of(not_public()), 9),
        retired in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut with = records();
            for (mut group, audience) in tempting().into_iter().zip(chosen) {
                let Some(audience) = audience else { continue };
                // The first of each group is not public; the rest hangs on it and is, by its own word.
                group[0].audience = audience;
                if retired {
                    group[0].audience = Audience::Public;
                    group[0].retired_at = Some(kernel::Instant::from_micros(1));
                }
                with.extend(group);
            }
            let (before, after) = (answers(records()).await, answers(with).await);
            for (one, other) in before.iter().zip(&after) {
                assert_eq!(one, other);
            }
        });
    }
}

#[tokio::test]
async fn the_same_records_show_when_they_are_public() {
    let before = answers(records()).await;
    for (number, group) in tempting().into_iter().enumerate() {
        let mut with = records();
        with.extend(group);
        assert_ne!(before, answers(with).await, "group {number} would prove nothing");
    }
}

#[tokio::test]
async fn an_address_for_members_stands_in_no_document() {
    let mut with = records();
    let house = with.iter_mut().find(|record| record.id == id("house")).unwrap();
    house.narrow("email", Audience::Members);
    house.set("parent_organization_id", Some(Value::Id(id("secret parent"))));
    let mut parent = record(&ORGANIZATION, "secret parent", &[("name", "Titok")]);
    parent.audience = Audience::Hidden;
    with.push(parent);
    for (path, told) in answers(with).await {
        assert!(
            !told.contains("haz@minta.example") && !told.contains(&id("secret parent").to_string()),
            "{path}"
        );
    }
}
