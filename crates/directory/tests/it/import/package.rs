//! The standard's own package, and packages with something wrong in them.

use directory::import::{Options, What};
use kernel::{Lang, TextStatus};
use testkit::{must, on_both};

use super::*;

#[test]
fn the_standards_package_goes_in_and_again_changes_nothing() {
    on_both(&migrations(), |store| async move {
        let path = testdata("hsds-csv-package");
        let report = must(import(&store, &path, &english()).await);
        assert!(report.written);
        assert_eq!(report.source, "human_services_data");
        assert_eq!((report.total().new, report.total().refused), (21, 1), "{report:?}");
        let set = all(&store).await;
        let service = set.get(id("ac148810-d857-441c-9679-408f346de14b")).unwrap();
        let name = service.text("name", Lang::EN).unwrap();
        assert_eq!(
            (&*name.body, name.lang, name.status),
            ("Community Counselling", Lang::EN, TextStatus::Source)
        );
        assert_eq!(service.number("minimum_age"), Some(12.0));

        let (revisions, feed) = (revisions(&store).await, must(store.feed_head().await));
        let again = must(import(&store, &path, &english()).await);
        assert!(!again.written);
        assert_eq!((again.total().same, again.total().new, again.total().changed), (21, 0, 0));
        assert_eq!(self::revisions(&store).await, revisions);
        assert_eq!(must(store.feed_head().await), feed);
        assert_eq!(count(&store, "SELECT COUNT(*) FROM audit").await, 1);
        assert_eq!(count(&store, "SELECT COUNT(*) FROM change_feed WHERE kind = 'reload'").await, 1);
    });
}

async fn revisions(store: &Store) -> i64 {
    count(store, "SELECT COUNT(*) FROM directory_revision").await
        + count(store, "SELECT COUNT(*) FROM network_revision").await
}

#[test]
fn what_the_standards_package_has_wrong_is_told() {
    on_both(&migrations(), |store| async move {
        let report = must(import(&store, &testdata("hsds-csv-package"), &english()).await);
        let notes = report.notes.first.join("\n");
        for told in [
            "metadata.csv: 1 rows are the history of another system",
            "attributes.csv, row 2: the attribute is left out: “link_entity” is no kind of record here",
            "organizations.csv, row 2, column “parent_organization_id”: there is no organization cd09a387",
            "service_capacity.csv, row 2: 8896b788-7b3e-11ef-8db9-7f3d040352b3 is already the id of another kind",
        ] {
            assert!(notes.contains(told), "{told} is not in:\n{notes}");
        }
    });
}

#[test]
fn a_dry_run_says_row_by_row_what_will_happen_and_writes_nothing() {
    on_both(&migrations(), |store| async move {
        let files = small_folder(&[]);
        let (report, lines) = plan(&store, files.path(), &english()).await;
        assert!(!report.written);
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.what == What::New));
        assert_eq!(lines[1].at.to_string(), "services.csv, row 2");
        assert!(all(&store).await.is_empty());

        must(import(&store, files.path(), &english()).await);
        let changed = small_folder(&[("services.csv", "Advice", "Legal advice")]);
        let (report, lines) = plan(&store, changed.path(), &english()).await;
        assert_eq!(report.tally("service").changed, 1);
        assert_eq!(lines[1].what, What::Changed(vec!["name"]));
        assert_eq!(
            all(&store).await.get(id(SVC)).unwrap().text("name", Lang::EN).unwrap().body,
            "Advice".into()
        );
    });
}

#[test]
fn every_wrong_row_is_told_and_nothing_is_written() {
    on_both(&migrations(), |store| async move {
        let files = folder(&[
            (
                "organizations.csv",
                &format!(
                    "id,name,email,website\n{ORG},,nobody,www.example.org\n,Nameless,,\n{ORG},Twice,,\n"
                ),
            ),
            (
                "services.csv",
                &format!(
                    "id,organization_id,name,status,minimum_age\ns1,{SVC},Advice,open,young\ns2,org-9,Help,active,\n"
                ),
            ),
            ("schedules.csv", "id,service_id,opens_at,freq\nh1,s2,quarter past nine,WEEKLY\n"),
        ]);
        let told = sentences(import(&store, files.path(), &english()).await);
        for sentence in [
            "organizations.csv, row 2, column “email”: “nobody” is not a valid e-mail address: give an address such as info@example.org",
            "organizations.csv, row 2, column “website”: “www.example.org” is not a valid web address: give an address that begins with https:// or http://",
            "organizations.csv, row 2, column “name”: it is empty, but every organization needs a name: fill it in",
            "organizations.csv, row 3, column “id”: the id is empty: give every row one of its own, a UUID if you can",
            "services.csv, row 2, column “status”: “open” is not a valid choice: give one of: active, inactive, defunct, temporarily closed",
            "services.csv, row 2, column “minimum_age”: “young” is not a valid number: give a number such as 12 or 47.5",
            "services.csv, row 3, column “organization_id”: there is no organization org-9: add it to the files, or give the id of one that is there",
            "schedules.csv, row 2, column “opens_at”: “quarter past nine” is not a valid opens_at: give a time such as 09:00",
        ] {
            assert!(told.iter().any(|known| known == sentence), "{sentence}\nis not in\n{}", told.join("\n"));
        }
        assert!(all(&store).await.is_empty());
        assert_eq!(count(&store, "SELECT COUNT(*) FROM import_source").await, 0);
    });
}

#[test]
fn an_id_twice_in_a_file_and_a_link_to_the_wrong_kind_are_mistakes() {
    on_both(&migrations(), |store| async move {
        let files = folder(&[
            ("organizations.csv", &format!("id,name\n{ORG},One\n{ORG},Two\n")),
            ("services.csv", &format!("id,organization_id,name,status\n{SVC},{SVC},Advice,active\n")),
        ]);
        let told = sentences(import(&store, files.path(), &english()).await);
        assert_eq!(
            told,
            [
                format!(
                    "organizations.csv, row 3, column “id”: “{ORG}” is the id of an earlier row, too: give every row its own"
                ),
                format!(
                    "services.csv, row 2, column “organization_id”: {SVC} is not an organization: give the id of one"
                ),
            ]
        );
    });
}

#[test]
fn ids_that_are_no_uuids_are_found_again() {
    on_both(&migrations(), |store| async move {
        let files = folder(&[
            ("organizations.csv", "id,name\n7,Example Aid\n"),
            ("services.csv", "id,organization_id,name,status\n7,7,Advice,active\n"),
        ]);
        let options = Options { source: Some("old-list".into()), ..english() };
        must(import(&store, files.path(), &options).await);
        let set = all(&store).await;
        let service = only(&set, "service");
        assert_eq!(service.id, Id::foreign("old-list", "service:7"));
        assert_eq!(service.target("organization_id"), Some(Id::foreign("old-list", "organization:7")));
        assert_eq!(
            count(
                &store,
                "SELECT COUNT(*) FROM external_identifier WHERE source = 'old-list' AND external = '7'"
            )
            .await,
            2
        );
        assert_eq!(must(import(&store, files.path(), &options).await).total().same, 2);
    });
}

#[test]
fn rows_that_are_gone_are_reported_and_only_retired_when_asked() {
    on_both(&migrations(), |store| async move {
        must(
            import(&store, small_folder(&[]).path(), &Options { source: Some("x".into()), ..english() })
                .await,
        );
        let organization = &small()[0];
        let less = folder(&[(organization.0, &organization.1)]);
        let options = Options { source: Some("x".into()), ..english() };
        let report = must(import(&store, less.path(), &options).await);
        assert_eq!((report.missing.count, report.retired, report.written), (3, 0, false));
        assert_eq!(all(&store).await.get(id(SVC)).unwrap().line("status"), Some("active"));

        let report =
            must(import(&store, less.path(), &Options { retire_missing: true, ..options.clone() }).await);
        assert_eq!((report.missing.count, report.retired), (3, 3));
        let set = all(&store).await;
        assert_eq!(set.get(id(SVC)).unwrap().line("status"), Some("inactive"));
        assert!(set.get(id(TEL)).unwrap().retired_at.is_some());
        assert_eq!(must(import(&store, less.path(), &options).await).missing.count, 0);
    });
}

#[test]
fn services_that_have_ended_stay_as_they_are_and_are_reported_no_more() {
    on_both(&migrations(), |store| async move {
        let files = small_folder(&[("services.csv", ",active,", ",defunct,")]);
        let options = Options { source: Some("x".into()), retire_missing: true, ..english() };
        must(import(&store, files.path(), &options).await);
        let less = folder(&[("organizations.csv", &small()[0].1)]);
        let report = must(import(&store, less.path(), &options).await);
        assert_eq!((report.missing.count, report.retired), (2, 2), "the phone and the contact");
        assert_eq!(all(&store).await.get(id(SVC)).unwrap().line("status"), Some("defunct"));
        let report = must(import(&store, less.path(), &options).await);
        assert_eq!((report.missing.count, report.retired, report.written), (0, 0, false));
    });
}

#[test]
fn an_id_that_is_another_kinds_here_is_a_mistake() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let files = folder(&[
            ("organizations.csv", &format!("id,name\n{ORG},Example Aid\n")),
            ("phones.csv", &format!("id,organization_id,number\n{SVC},{ORG},+36 1 555 0102\n")),
        ]);
        let told = sentences(import(&store, files.path(), &english()).await);
        assert_eq!(
            told,
            [format!(
                "phones.csv, row 2, column “id”: “{SVC}” is the id of a service here: give this phone an id of its own"
            )]
        );
    });
}

#[test]
fn another_sources_records_are_not_this_ones_to_retire() {
    on_both(&migrations(), |store| async move {
        let files = small_folder(&[]);
        for source in ["one", "two"] {
            must(import(&store, files.path(), &Options { source: Some(source.into()), ..english() }).await);
        }
        let organization = &small()[0];
        let less = folder(&[(organization.0, &organization.1)]);
        let options = Options { source: Some("one".into()), retire_missing: true, ..english() };
        let report = must(import(&store, less.path(), &options).await);
        assert_eq!((report.missing.count, report.retired), (0, 0));
    });
}

#[test]
fn columns_that_have_no_place_are_reported() {
    on_both(&migrations(), |store| async move {
        let files = folder(&[
            ("organizations.csv", &format!("id,name,mood\n{ORG},Aid,sunny\n")),
            ("readings.csv", "a\n1\n"),
        ]);
        let report = must(import(&store, files.path(), &english()).await);
        assert_eq!(report.not_mapped, [("organizations.csv: mood".to_owned(), 1)]);
        assert!(
            report
                .notes
                .first
                .iter()
                .any(|note| note == "readings.csv is not named like a table of HSDS and was not read.")
        );
    });
}

#[test]
fn what_is_no_input_is_told_in_a_sentence() {
    on_both(&migrations(), |store| async move {
        let told = |result: Result<Report, ImportError>| result.unwrap_err().to_string();
        let empty = folder(&[]);
        assert!(
            told(import(&store, empty.path(), &english()).await)
                .contains("holds no HSDS tables; give a folder")
        );
        let strange = folder(&[("data.csv", "a,b\n1,2\n")]);
        let sentence = told(import(&store, &strange.path().join("data.csv"), &english()).await);
        assert!(
            sentence.contains("“data.csv” does not say what it holds; name the file after its records"),
            "{sentence}"
        );
        let cut = folder(&[("services.csv", "id,name\n\"1,Advice\n")]);
        let sentence = sentences(import(&store, cut.path(), &english()).await).join("\n");
        assert!(sentence.contains("services.csv, row 2") && sentence.contains("never closed"), "{sentence}");
    });
}
