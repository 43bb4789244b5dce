//! 535 real services in two languages, as a mapping reads them. The files' licence is unclear, so
//! they are not here: without the shared data beside the checkout these tests pass on.

use std::collections::HashSet;

use directory::import::Options;
use kernel::{Lang, TextStatus};
use testkit::{must, on_both};

use super::*;

fn files() -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/real");
    let files = ["unhcr_jordan_en.json", "unhcr_jordan_ar.json"].map(|name| folder.join(name));
    if files.iter().all(|file| file.exists()) {
        return Some(files.to_vec());
    }
    #[expect(clippy::print_stderr, reason = "that nothing was tested has to be seen in the output")]
    {
        eprintln!(
            "not tested: put unhcr_jordan_en.json and _ar.json into ../shared/data/real beside the checkout"
        );
    }
    None
}

#[test]
fn every_row_becomes_a_bilingual_service() {
    let Some(files) = files() else { return };
    on_both(&migrations(), |store| {
        let files = files.clone();
        async move {
            let report = must(map(&store, &files, "unhcr_jordan", &Options::default()).await);
            assert_eq!(report.tally("service").new, 535);
            assert_eq!(report.tally("service_at_location").new, 535);
            assert_eq!(report.tally("organization").new, 43);
            assert_eq!(report.not_mapped, []);
            assert_eq!(report.total().refused, 0);
            let set = all(&store).await;
            for service in set.iter().filter(|record| record.entity.name == "service") {
                let (en, ar) =
                    (service.text("name", Lang::EN).unwrap(), service.text("name", Lang::AR).unwrap());
                assert_eq!((en.lang, en.status), (Lang::EN, TextStatus::Source));
                assert_eq!((ar.lang, ar.status), (Lang::AR, TextStatus::Machine), "{}", en.body);
                assert!(!service.is_stale(ar));
            }
            assert!(!must(map(&store, &files, "unhcr_jordan", &Options::default()).await).written);
        }
    });
}

#[test]
fn services_that_share_an_id_stay_two_and_nothing_is_lost() {
    let Some(files) = files() else { return };
    on_both(&migrations(), |store| {
        let files = files.clone();
        async move {
            must(map(&store, &files, "unhcr_jordan", &Options::default()).await);
            let set = all(&store).await;
            let rows: Vec<serde_json::Value> = must(serde_json::from_slice(&must(std::fs::read(&files[0]))));
            let mut ids = HashSet::new();
            let mut labels = 0;
            for row in &rows {
                let properties = &row["properties"];
                let external = format!("service:{}/{}", row["id"], properties["activity"]);
                let service =
                    set.get(Id::foreign("unhcr-jordan", &external)).unwrap_or_else(|| panic!("{external}"));
                ids.insert(row["id"].as_i64().unwrap());
                assert_eq!(
                    service.text("name", Lang::EN).unwrap().body,
                    properties["activityName"].as_str().unwrap().into()
                );
                let owner = set.get(service.target("organization_id").unwrap()).unwrap();
                assert_eq!(
                    owner.text("name", Lang::EN).unwrap().body,
                    properties["partnerName"].as_str().unwrap().trim().into()
                );
                let owned = set.owned(service.id, &directory::model::entities::ATTRIBUTE);
                let listed = [
                    "indicators",
                    "2. Nationality",
                    "3. Intake Criteria",
                    "4. Accessibility",
                    "6. Availability",
                    "10. Referral Method",
                    "13. Feedback Mechanism",
                    "14. Feedback delay",
                ];
                let count: usize = listed
                    .iter()
                    .map(|column| properties[column].as_object().map_or(0, |map| map.len()))
                    .sum();
                // Activity, sector and whether a referral is required are three more.
                assert_eq!(owned.len(), count + 3, "{external}");
                labels += owned.len();
            }
            assert_eq!((rows.len(), ids.len()), (535, 522));
            assert_eq!(set.iter().filter(|record| record.entity.name == "attribute").count(), labels);
        }
    });
}

#[test]
fn a_row_without_its_other_language_or_twice_is_a_mistake() {
    let en = r#"[{"type":"Feature","id":1,"properties":{"activity":5,"locationName":"A","partnerName":"P","activityName":"N"}},
                 {"type":"Feature","id":1,"properties":{"activity":5,"locationName":"A","partnerName":"P","activityName":"N"}}]"#;
    let ar = r#"[{"type":"Feature","id":2,"properties":{"activity":5,"locationName":"A","partnerName":"P","activityName":"N"}}]"#;
    let files = folder(&[("unhcr_jordan_en.json", en), ("unhcr_jordan_ar.json", ar)]);
    let paths = ["unhcr_jordan_ar.json", "unhcr_jordan_en.json"].map(|name| files.path().join(name)).to_vec();
    on_both(&migrations(), |store| {
        let paths = paths.clone();
        async move {
            let told = sentences(map(&store, &paths, "unhcr_jordan", &Options::default()).await);
            for sentence in [
                "unhcr_jordan_en.json, row 1, column “geometry/coordinates/1”: it is empty, but it makes the id of a location: fill it in",
                "unhcr_jordan_en.json, row 2, column “id”: id with activity is empty or stands in an earlier row, too: give every row its own",
                "unhcr_jordan_ar.json, row 1: unhcr_jordan_en.json has no row 2/5: add it there, or remove it here",
            ] {
                assert!(
                    told.iter().any(|known| known == sentence),
                    "{sentence}\nis not in\n{}",
                    told.join("\n")
                );
            }
        }
    });
}
