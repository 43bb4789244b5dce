//! The package's files, its history without values, and its place.

use directory::export::{ExportOptions, Extent, xlsx};
use kernel::policy::Actor;
use kernel::{Audience, Value};
use serde_json::Value as Json;
use testkit::{must, on_both};

use super::{export, grant};
use crate::import::{SVC, TEL, all, english, id, import, migrations, small_folder};

#[test]
fn hidden_records_change_no_byte_of_a_public_export() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let home = must(tempfile::tempdir());
        must(export(&store, &home.path().join("before"), Extent::Public).await);
        let mut phone = all(&store).await.get(id(TEL)).unwrap().as_ref().clone();
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        phone.id = unit.ids().hidden();
        phone.version = 0;
        phone.audience = Audience::Members;
        phone.set("number", Some(Value::Line("+36 1 555 0666".into())));
        must(unit.save(&mut phone).await);
        must(unit.commit().await);
        must(export(&store, &home.path().join("after"), Extent::Public).await);
        let read = |name: &str| {
            let mut files: Vec<(String, Vec<u8>)> = Vec::new();
            for folder in [home.path().join(name), home.path().join(name).join("json")] {
                for entry in must(std::fs::read_dir(folder)) {
                    let path = must(entry).path();
                    if path.is_file() {
                        files.push((
                            path.file_name().unwrap().to_string_lossy().into(),
                            must(std::fs::read(path)),
                        ));
                    }
                }
            }
            files.sort();
            files
        };
        assert_eq!(read("before"), read("after"));
        assert!(!read("after").iter().any(|(_, bytes)| bytes.windows(4).any(|four| four == b"0666")));
    });
}

#[test]
fn the_history_tells_date_action_and_field_but_no_value() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        must(
            import(&store, small_folder(&[("services.csv", "Advice", "Legal advice")]).path(), &english())
                .await,
        );
        let home = must(tempfile::tempdir());
        must(export(&store, &home.path().join("out"), Extent::Public).await);
        let text = must(std::fs::read_to_string(home.path().join("out/metadata.csv")));
        let rows: Vec<&str> = text.lines().filter(|line| line.contains(SVC)).collect();
        assert_eq!(rows.len(), 2, "{text}");
        assert!(
            rows[0].ends_with("service,2026-11-22,create,id,not published,not published,Example Aid"),
            "{}",
            rows[0]
        );
        assert!(
            rows[1].ends_with("service,2026-11-22,update,name,not published,not published,Example Aid"),
            "{}",
            rows[1]
        );
        assert!(!text.contains("Advice") && !text.contains("contact"), "{text}");
    });
}

#[test]
fn the_description_names_every_file_and_column() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let home = must(tempfile::tempdir());
        let out = home.path().join("out");
        must(export(&store, &out, Extent::Public).await);
        let described: Json =
            must(serde_json::from_slice(&must(std::fs::read(out.join("datapackage.json")))));
        let resources = described["resources"].as_array().unwrap();
        let tables = must(std::fs::read_dir(&out))
            .filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ext| ext == "csv"));
        assert_eq!(resources.len(), tables.count());
        for resource in resources {
            let text = must(std::fs::read_to_string(out.join(resource["path"].as_str().unwrap())));
            let columns: Vec<&str> = resource["schema"]["fields"]
                .as_array()
                .unwrap()
                .iter()
                .map(|field| field["name"].as_str().unwrap())
                .collect();
            assert_eq!(text.lines().next(), Some(columns.join(",").as_str()));
        }
        let service = resources.iter().find(|resource| resource["name"] == "service").unwrap();
        assert!(
            service["schema"]["fields"]
                .as_array()
                .unwrap()
                .iter()
                .any(|field| field["name"] == "holiday_hours")
        );
    });
}

#[test]
fn nothing_is_overwritten_and_nothing_is_left_half() {
    on_both(&migrations(), |store| async move {
        let home = must(tempfile::tempdir());
        let full = home.path().join("full");
        must(std::fs::create_dir(&full));
        must(std::fs::write(full.join("mine.txt"), "mine"));
        let error = export(&store, &full, Extent::Public).await.unwrap_err().to_string();
        assert!(
            error.ends_with(
                "is not empty; give a folder that is empty or not there yet, so that nothing is overwritten"
            ),
            "{error}"
        );
        assert_eq!(must(std::fs::read_dir(&full)).count(), 1);
        let file = full.join("mine.txt");
        let error = xlsx(&store, &grant(), &file, &ExportOptions::default()).await.unwrap_err().to_string();
        assert!(error.contains("there is a file") && error.contains("give another name"), "{error}");
        let empty = home.path().join("empty");
        must(std::fs::create_dir(&empty));
        must(export(&store, &empty, Extent::Public).await);
        assert_eq!(must(std::fs::read_dir(home.path())).count(), 2, "nothing lies beside");
    });
}

#[test]
fn a_workbook_has_a_sheet_for_each_entity() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[("services.csv", "Advice", "=1+1")]).path(), &english()).await);
        let home = must(tempfile::tempdir());
        let file = home.path().join("city.xlsx");
        let exported = must(xlsx(&store, &grant(), &file, &ExportOptions::default()).await);
        assert_eq!(exported.records, [("organization", 1), ("service", 1), ("phone", 1)]);
        let rows = must(sheet::open(&file, Some("services"), &sheet::Limits::default()));
        let rows: Vec<sheet::Row> = rows.map(must).collect();
        assert_eq!(rows[0].get("name"), &sheet::Cell::Text("=1+1".into()));
        assert_eq!(rows[0].get("id").text(), SVC);
    });
}
