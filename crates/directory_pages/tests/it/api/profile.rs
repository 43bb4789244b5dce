//! The profile: the patches that make our schemas out of the standard's.

use directory::model::entities::ENTITIES;
use kernel::Kind;
use serde_json::Value as Json;

use super::Site;

#[tokio::test]
async fn it_is_listed_and_each_file_is_there() {
    let site = Site::of(vec![]).await;
    let index = site.json("/profile/").await;
    let files = index["files"].as_array().unwrap();
    assert_eq!(files.len(), 24);
    for file in files {
        let path = file.as_str().unwrap().strip_prefix("https://kerekasztal.example/hsds/v3").unwrap();
        assert!(site.json(path).await.is_object(), "{path}");
    }
    let patch = site.json("/profile/openapi.json").await;
    assert!(patch["paths"]["/services"]["get"]["parameters"].as_array().unwrap().len() > 10);
}

#[tokio::test]
async fn every_entity_with_texts_says_that_it_has_translations() {
    let site = Site::of(vec![]).await;
    for entity in ENTITIES.iter().filter(|entity| entity.fields.iter().any(|field| field.kind == Kind::Text))
    {
        let patch = site.json(&format!("/profile/{}.json", entity.name)).await;
        assert_eq!(patch["properties"]["translations"]["$ref"], "translations.json", "{}", entity.name);
    }
}

#[tokio::test]
async fn every_field_of_the_model_is_the_standards_or_the_profiles() {
    let description = Site::of(vec![]).await.json("/openapi.json").await;
    for entity in ENTITIES {
        let schema = &description["components"]["schemas"][entity.name]["properties"];
        for field in entity.fields {
            assert!(schema.get(field.name).is_some(), "{}.{}", entity.name, field.name);
            if let Kind::Choices(known) = field.kind {
                let one = known.join("|");
                let pattern = format!("^({one})(,({one}))*$");
                assert_eq!(schema[field.name]["pattern"], pattern, "{}.{}", entity.name, field.name);
            }
            if let Kind::Choice(known) = field.kind {
                let listed: Vec<&str> =
                    schema[field.name]["enum"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
                assert_eq!(listed, known, "{}.{}", entity.name, field.name);
            }
        }
    }
}
