//! The documented example, and input from strangers: rows or a sentence, never a panic.

use directory::import::{Mapping, Options};
use kernel::Lang;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use testkit::{TestStore, must, on_both};

use super::*;

#[test]
fn the_example_of_the_documentation_works_as_it_says() {
    on_both(&migrations(), |store| async move {
        let page = include_str!("../../../../../docs/import.md");
        let mapping = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        let mapping = must(Mapping::read("example", mapping));
        let list = "Nr,Name,Kind,Phone,Days,From,Until,Languages,Remarks\n\
                    12,Example Aid,Legal advice,1 555 0101,Mon-Thurs,8:30am,16:00,hu; en,knows us\n\
                    13,Example Aid,Language course,,,,,,\n";
        let files = folder(&[("list.csv", list)]);
        let report = must(
            table(
                &store,
                &grant(),
                &[files.path().join("list.csv")],
                &mapping,
                &Options::default(),
                &mut |_| {},
            )
            .await,
        );
        assert_eq!(report.not_mapped, []);
        let new = |entity: &str| report.tally(entity).new;
        assert_eq!(
            (new("organization"), new("service"), new("phone"), new("schedule"), new("language")),
            (1, 2, 1, 1, 2)
        );
        let set = all(&store).await;
        assert_eq!(only(&set, "phone").line("number"), Some("+36 1 555 0101"));
        assert_eq!(only(&set, "schedule").line("byday"), Some("MO,TU,WE,TH"));
        assert_eq!(only(&set, "schedule").line("opens_at"), Some("08:30"));
        assert_eq!(only(&set, "organization").text("name", Lang::EN).unwrap().body, "Example Aid".into());
    });
}

#[test]
fn an_import_can_run_beside_other_work() {
    fn can_be_spawned<F: Send>(_: &F) {}
    on_both(&migrations(), |store| async move {
        let (grant, options) = (grant(), english());
        let path = testdata("hsds-csv-package");
        let mut hear = |_| {};
        let running = directory::import::hsds(&store, &grant, &path, &options, &mut hear);
        can_be_spawned(&running);
        assert!(must(running.await).written);
    });
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        "\\PC{0,12}".prop_map(Json::from),
        Just(json!(ORG)),
        Just(json!("active")),
    ];
    let key = prop_oneof![
        proptest::sample::select(vec![
            "id",
            "name",
            "status",
            "organization_id",
            "organization",
            "phones",
            "attributes",
            "translations",
            "service_at_locations",
            "location",
            "link_entity",
            "taxonomy_term",
            "schedules",
            "opens_at",
            "metadata"
        ])
        .prop_map(str::to_owned),
        "[a-z_]{1,8}",
    ];
    leaf.prop_recursive(5, 48, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            proptest::collection::vec((key.clone(), inner), 0..7)
                .prop_map(|pairs| Json::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Imports a file of strange content without keeping it; the answer does not matter.
fn survive(name: &str, bytes: &[u8], mapping: Option<&str>) {
    let runtime = must(tokio::runtime::Builder::new_current_thread().enable_all().build());
    runtime.block_on(async {
        let store = TestStore::new(&migrations()).await;
        let files = folder(&[]);
        let path = files.path().join(name);
        must(std::fs::write(&path, bytes));
        let options = Options { dry_run: true, ..english() };
        let told = match mapping {
            Some(mapping) => map(&store, &[path], mapping, &options).await,
            None => import(&store, &path, &options).await,
        };
        let sentence = told.as_ref().err().map(ToString::to_string);
        assert!(sentence.is_none_or(|sentence| !sentence.is_empty()));
        assert!(all(&store).await.is_empty());
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_json_is_survived(document in json()) {
        survive("services.json", json!([document]).to_string().as_bytes(), None);
        survive("one.json", document.to_string().as_bytes(), None);
        survive("unhcr_jordan_en.json", json!([document]).to_string().as_bytes(), Some("unhcr_jordan"));
    }

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..300), name in proptest::sample::select(vec!["services.csv", "services.json", "x.ndjson", "phones.csv"])) {
        survive(name, &bytes, None);
        let table = [b"id,location_id,weekday,opens_at,closes_at\n1,".as_slice(), &bytes].concat();
        survive("regular_schedules.csv", &table, Some("ohana"));
    }
}
