//! The tables of the Ohana API: its sample city, and its sixty files of which many are wrong.

use directory::import::Options;
use testkit::{must, on_both};

use super::*;

/// The tables of the sample, but for those that are no CSV.
fn sample() -> Vec<PathBuf> {
    let tables = [
        "organizations",
        "programs",
        "taxonomy",
        "locations",
        "addresses",
        "mail_addresses",
        "services",
        "contacts",
        "phones",
        "regular_schedules",
        "holiday_schedules",
    ];
    tables.map(|name| testdata("ohana").join(format!("{name}.csv"))).to_vec()
}

#[test]
fn the_sample_goes_in_whole() {
    on_both(&migrations(), |store| async move {
        let report = must(map(&store, &sample(), "ohana", &Options::default()).await);
        let new = |entity: &str| report.tally(entity).new;
        assert_eq!((new("organization"), new("location"), new("service"), new("address")), (8, 22, 23, 42));
        assert_eq!((new("phone"), new("program"), new("closure")), (54, 1, 3));
        // One location gives an e-mail address, which becomes a contact.
        assert_eq!(new("contact"), 32);
        assert_eq!(report.not_mapped, []);
        let set = all(&store).await;
        let service = set.get(Id::foreign("ohana", "service:22")).unwrap();
        assert_eq!(service.target("organization_id"), Some(Id::foreign("ohana", "organization:8")));
        let schedule = set.get(Id::foreign("ohana", "schedule:regular/9")).unwrap();
        assert_eq!((schedule.line("byday"), schedule.line("closes_at")), (Some("MO"), Some("16:00")));
        let organization = set.get(Id::foreign("ohana", "organization:8")).unwrap();
        assert_eq!(organization.number("year_incorporated"), Some(1970.0));
        assert!(!must(map(&store, &sample(), "ohana", &Options::default()).await).written);
    });
}

/// Which table a fixture is of, and what must be told; nothing where it is right.
const FIXTURES: &[(&str, &str, &[&str])] = &[
    (
        "contact_with_no_parent",
        "contacts",
        &[
            "row 2, column “location_id”: all of location_id, organization_id, service_id are empty: fill in one, to say whose it is",
        ],
    ),
    ("existing_category", "taxonomy", &[]),
    (
        "holiday_schedule_with_no_parent",
        "holiday_schedules",
        &[
            "row 2, column “location_id”: all of location_id, service_id are empty: fill in one, to say whose it is",
        ],
    ),
    ("hs_with_2_digit_year", "holiday_schedules", &[]),
    (
        "hs_with_invalid_date",
        "holiday_schedules",
        &[
            "row 2, column “end_date”: “13/27/2014” is not a date: give one such as 11/22/2026 or 11/22/26 or November 22, 2026",
        ],
    ),
    ("hs_with_spelled_out_date", "holiday_schedules", &[]),
    (
        "invalid_address",
        "addresses",
        &["row 2, column “city”: it is empty, but every address needs a city: fill it in"],
    ),
    ("invalid_category", "taxonomy", &["row 2, column “name”: it is empty: fill it in"]),
    ("invalid_contact", "contacts", &["row 2, column “name”: it is empty: fill it in"]),
    ("invalid_holiday_schedule", "holiday_schedules", &["row 2, column “closed”: it is empty: fill it in"]),
    ("invalid_location", "locations", &["row 2, column “name”: it is empty: fill it in"]),
    (
        "invalid_location_org",
        "locations",
        &[
            "row 2, column “organization_id”: there is no organization 100: add it to the files, or give the id of one that is there",
        ],
    ),
    (
        "invalid_mail_address",
        "mail_addresses",
        &["row 2, column “address_1”: it is empty, but every address needs an address_1: fill it in"],
    ),
    (
        "invalid_mail_address_location",
        "mail_addresses",
        &[
            "row 2, column “location_id”: there is no location 100: add it to the files, or give the id of one that is there",
        ],
    ),
    ("invalid_org", "organizations", &["row 2, column “name”: it is empty: fill it in"]),
    (
        "invalid_parent_category",
        "taxonomy",
        &[
            "row 2, column “parent_id”: there is no taxonomy_term 0: add it to the files, or give the id of one that is there",
        ],
    ),
    ("invalid_phone", "phones", &["row 2, column “number_type”: it is empty: fill it in"]),
    ("invalid_program", "programs", &["row 2, column “name”: it is empty: fill it in"]),
    (
        "invalid_program_headers",
        "programs",
        &[
            "row 1, column “alternate_name”: there is no such column, only id, organization_id, name: add it, empty if need be",
        ],
    ),
    (
        "invalid_regular_schedule",
        "regular_schedules",
        &["row 2, column “closes_at”: it is empty: fill it in"],
    ),
    (
        "invalid_service",
        "services",
        &["row 2, column “name”: it is empty, but every service needs a name: fill it in"],
    ),
    (
        "invalid_service_location",
        "services",
        &[
            "row 2, column “location_id”: there is no location 100 that has an organization_id: add it to the files, or give the id of one that is there",
            "row 2, column “location_id”: there is no location 100: add it to the files, or give the id of one that is there",
        ],
    ),
    ("locations", "locations", &[]),
    (
        "missing_address",
        "addresses",
        &["row 2, column “city”: it is empty, but every address needs a city: fill it in"],
    ),
    ("org_with_2_digit_year", "organizations", &[]),
    (
        "org_with_invalid_date",
        "organizations",
        &[
            "row 2, column “date_incorporated”: “24/2/70” is not a date: give one such as 11/22/2026 or 11/22/26 or November 22, 2026",
        ],
    ),
    ("org_with_spelled_out_date", "organizations", &[]),
    (
        "phone_with_no_parent",
        "phones",
        &[
            "row 2, column “location_id”: all of location_id, organization_id, service_id, contact_id are empty: fill in one, to say whose it is",
        ],
    ),
    ("program_with_no_parent", "programs", &["row 2, column “organization_id”: it is empty: fill it in"]),
    ("programs", "programs", &[]),
    (
        "regular_schedule_with_no_parent",
        "regular_schedules",
        &[
            "row 2, column “location_id”: all of location_id, service_id are empty: fill in one, to say whose it is",
        ],
    ),
    ("services", "services", &[]),
    ("taxonomy", "taxonomy", &[]),
    ("valid_address", "addresses", &[]),
    ("valid_category", "taxonomy", &[]),
    ("valid_contact_phone", "phones", &[]),
    ("valid_location", "locations", &[]),
    ("valid_location_contact", "contacts", &[]),
    ("valid_location_holiday_schedule", "holiday_schedules", &[]),
    ("valid_location_phone", "phones", &[]),
    ("valid_location_regular_schedule", "regular_schedules", &[]),
    ("valid_mail_address", "mail_addresses", &[]),
    ("valid_org", "organizations", &[]),
    ("valid_org_contact", "contacts", &[]),
    ("valid_org_phone", "phones", &[]),
    ("valid_program", "programs", &[]),
    ("valid_service", "services", &[]),
    ("valid_service_contact", "contacts", &[]),
    ("valid_service_holiday_schedule", "holiday_schedules", &[]),
    ("valid_service_phone", "phones", &[]),
    ("valid_service_regular_schedule", "regular_schedules", &[]),
];

#[test]
fn every_fixture_goes_in_or_is_told_what_is_wrong() {
    let there = must(std::fs::read_dir(testdata("ohana/fixtures"))).count();
    assert_eq!(FIXTURES.len(), there, "each fixture is judged");
    on_both(&migrations(), |store| async move {
        must(map(&store, &sample(), "ohana", &Options::default()).await);
        for (name, table, wrong) in FIXTURES {
            let text = must(std::fs::read_to_string(testdata("ohana/fixtures").join(format!("{name}.csv"))));
            let file = format!("{table}.csv");
            let files = folder(&[(&file, &text)]);
            let options = Options { dry_run: true, ..Options::default() };
            let result = map(&store, &[files.path().join(&file)], "ohana", &options).await;
            match wrong {
                [] => drop(result.unwrap_or_else(|error| panic!("{name}: {error}"))),
                wrong => {
                    let told = sentences(result);
                    let wrong: Vec<String> =
                        wrong.iter().map(|sentence| format!("{file}, {sentence}")).collect();
                    assert_eq!(told, wrong, "{name}");
                }
            }
        }
    });
}

#[test]
fn a_file_the_mapping_does_not_know_is_refused() {
    on_both(&migrations(), |store| async move {
        let files = folder(&[("staff.csv", "id\n1\n")]);
        let error =
            map(&store, &[files.path().join("staff.csv")], "ohana", &Options::default()).await.unwrap_err();
        assert!(error.to_string().starts_with(
            "the mapping knows no file “staff.csv”; rename it to what it holds: organizations.csv"
        ));
    });
}

#[test]
fn a_mapping_that_can_not_be_is_told_why() {
    let read = |text: &str| Mapping::read("mine", text).unwrap_err().to_string();
    let head = "source = \"s\"\nbasis = \"b\"\n[[table]]\nfile = \"a.csv\"\n";
    assert_eq!(
        read(&format!("{head}key = []\n")),
        "the mapping mine: a.csv: it has no key; name the columns that make a row itself"
    );
    let record = |entity: &str, field: &str| {
        format!(
            "{head}key = [\"id\"]\n[[table.record]]\nentity = \"{entity}\"\nid = [\"id\"]\n[table.record.fields]\n{field} = \"x\"\n"
        )
    };
    assert!(
        read(&record("shop", "name")).contains("“shop” is no entity of HSDS; give its name, such as service")
    );
    assert!(read(&record("service", "colour")).contains("service has no field “colour”"));
    assert!(
        Mapping::find("no-such-mapping")
            .unwrap_err()
            .to_string()
            .contains("give the path of a mapping file, or one of: ohana, unhcr_jordan")
    );
}
