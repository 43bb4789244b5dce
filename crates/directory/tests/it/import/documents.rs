//! Documents: nested JSON becomes the same records as tables do.

use kernel::Lang;
use testkit::{must, on_both};

use super::*;

#[test]
fn the_standards_nested_document_becomes_its_records() {
    on_both(&migrations(), |store| async move {
        let report = must(import(&store, &testdata("hsds-examples/service_full.json"), &english()).await);
        assert!(report.tally("service").new == 1 && report.tally("location").new == 1, "{report:?}");
        let set = all(&store).await;
        let phone = only(&set, "phone");
        // It is listed by all of these: it belongs to each.
        for owner in ["service_id", "organization_id", "location_id", "contact_id", "service_at_location_id"]
        {
            assert!(phone.target(owner).is_some(), "{owner}");
        }
        let attribute = only(&set, "attribute");
        assert_eq!(attribute.line("link_entity"), Some("service"));
        assert_eq!(only(&set, "program").target("organization_id"), Some(only(&set, "organization").id));
        assert_eq!(only(&set, "unit").text("name", Lang::EN).unwrap().body, "Kilogram".into());
        let again = must(import(&store, &testdata("hsds-examples/service_full.json"), &english()).await);
        assert!(!again.written, "{again:?}");
    });
}

#[test]
fn a_list_a_page_and_lines_of_documents_are_read() {
    let organization = format!(
        r#"{{"id":"{ORG}","name":"Aid","services":[{{"id":"{SVC}","name":"Advice","status":"active"}}]}}"#
    );
    let forms = [
        ("organizations.json", format!("[{organization}]")),
        ("page.json", format!(r#"{{"total_items":1,"contents":[{organization}]}}"#)),
        ("organization.ndjson", format!("{organization}\n{organization}\n")),
        ("one.json", organization.clone()),
    ];
    for (name, text) in &forms {
        let files = folder(&[(name, text)]);
        on_both(&migrations(), |store| {
            let path = files.path().join(name);
            async move {
                must(import(&store, &path, &english()).await);
                let set = all(&store).await;
                assert_eq!(set.len(), 2);
                assert_eq!(set.get(id(SVC)).unwrap().target("organization_id"), Some(id(ORG)));
            }
        });
    }
}

#[test]
fn documents_that_contradict_each_other_are_told() {
    on_both(&migrations(), |store| async move {
        let text = format!(
            r#"[{{"id":"{ORG}","name":"Aid","tax_id":"1"}},{{"id":"{ORG}","name":"Aid","tax_id":"2"}}]"#
        );
        let files = folder(&[("organizations.json", &text)]);
        let told = sentences(import(&store, &files.path().join("organizations.json"), &english()).await);
        assert_eq!(
            told,
            [format!(
                "organizations.json, row 2, column “tax_id”: the organization “{ORG}” says something else here than at organizations.json, row 1: make them agree"
            )]
        );
    });
}

#[test]
fn what_is_no_document_is_told_where_it_stands() {
    on_both(&migrations(), |store| async move {
        let text = format!(r#"[{{"name":"Nameless"}},{{"id":"{ORG}","name":["Aid"]}},7]"#);
        let files = folder(&[("organizations.json", &text)]);
        let told = sentences(import(&store, &files.path().join("organizations.json"), &english()).await);
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!(
            told[0],
            "organizations.json, row 1, column “id”: an organization has no id: give every one its own"
        );
        assert_eq!(
            told[1],
            "organizations.json, row 2, column “name”: this is a list or an object: give a text or a number"
        );
    });
}
