//! The OpenAPI description.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::Site;
use super::city::{id, records};

/// Every local reference in a document.
fn references<'a>(json: &'a Json, found: &mut BTreeSet<&'a str>) {
    match json {
        Json::Object(fields) => {
            found.extend(fields.get("$ref").and_then(Json::as_str));
            fields.values().for_each(|value| references(value, found));
        }
        Json::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn it_stands_as_it_stood() {
    let mut description = Site::of(vec![]).await.json("/openapi.json").await;
    // The standard's own schemas are long and not ours: only the names of their fields are kept.
    for schema in description["components"]["schemas"].as_object_mut().unwrap().values_mut() {
        if let Some(fields) = schema.get_mut("properties").and_then(Json::as_object_mut) {
            let names: Vec<Json> = fields.keys().map(|name| name.as_str().into()).collect();
            schema["properties"] = names.into();
        }
    }
    insta::assert_json_snapshot!(description);
}

#[tokio::test]
async fn every_reference_leads_somewhere() {
    let description = Site::of(vec![]).await.json("/openapi.json").await;
    let mut found = BTreeSet::new();
    references(&description, &mut found);
    assert!(found.len() > 40);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(description.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn every_path_it_names_answers_and_every_field_we_give_is_in_it() {
    let site = Site::of(records()).await;
    let description = site.json("/openapi.json").await;
    let ids = [
        ("/services/{id}", "advice", "service"),
        ("/organizations/{id}", "house", "organization"),
        ("/service_at_locations/{id}", "advice in centre", "service_at_location"),
        ("/taxonomies/{id}", "taxonomy", "taxonomy"),
        ("/taxonomy_terms/{id}", "residence", "taxonomy_term"),
    ];
    for path in description["paths"].as_object().unwrap().keys() {
        let path = match ids.iter().find(|(known, ..)| known == path) {
            Some((_, name, _)) => path.replace("{id}", &id(name).to_string()),
            None => path.replace("{file}", "service.json"),
        };
        site.json(&path).await;
    }
    for (path, name, schema) in ids {
        let document = site.json(&path.replace("{id}", &id(name).to_string())).await;
        described(&document, &description["components"]["schemas"][schema], &description, name);
    }
}

/// Every field of a document is one of its schema's, and so on down.
fn described(document: &Json, schema: &Json, description: &Json, at: &str) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => description.pointer(&reference[1..]).unwrap(),
        None => schema,
    };
    let Some(fields) = schema.get("properties").and_then(Json::as_object) else { return };
    for required in schema["required"].as_array().into_iter().flatten() {
        assert!(document.get(required.as_str().unwrap()).is_some(), "{at} lacks {required}");
    }
    for (name, value) in document.as_object().unwrap() {
        let field = fields.get(name).unwrap_or_else(|| panic!("{at}.{name} is not described"));
        let at = format!("{at}.{name}");
        match value {
            Json::Object(_) => described(value, field, description, &at),
            Json::Array(items) => {
                items.iter().for_each(|item| described(item, &field["items"], description, &at))
            }
            _ => {}
        }
    }
}
