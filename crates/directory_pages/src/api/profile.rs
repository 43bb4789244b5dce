//! Our profile of HSDS, and the OpenAPI description made from it: the standard's own document
//! with the profile's merge patches (RFC 7386) applied, and the parameters of the table.

use std::collections::BTreeMap;

use bytes::Bytes;
use kernel::Lang;
use page::Shell;
use serde_json::{Map, Value as Json, json};

use super::parameters::{self, PARAMETERS, Parameter};
use super::resources::RESOURCES;
use super::{ApiError, BASE};

/// The standard's description, all references local.
const STANDARD: &str = include_str!("../../hsds/openapi-3.1.json");

macro_rules! files {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("../../profile/", $name)))),*] };
}

/// The profile: a patch for each schema of the standard that we add to, and whole schemas for
/// what is only ours.
const FILES: [(&str, &str); 24] = files![
    "accessibility.json",
    "attribute.json",
    "closure.json",
    "contact.json",
    "cost_option.json",
    "funding.json",
    "language.json",
    "location.json",
    "openapi.json",
    "organization.json",
    "phone.json",
    "program.json",
    "required_document.json",
    "schedule.json",
    "service.json",
    "service_area.json",
    "service_at_location.json",
    "service_capacity.json",
    "taxonomy.json",
    "taxonomy_term.json",
    "translations.json",
    "unit.json",
    "url.json",
    "deletion.json",
];

/// The profile and what is made of it, ready to be sent.
pub(super) struct Profile {
    /// The root of the API: what it is and where its description stands.
    pub(super) root: Bytes,
    /// The list of the profile's files.
    pub(super) index: Bytes,
    /// The files by name.
    pub(super) files: BTreeMap<&'static str, Bytes>,
    /// The OpenAPI description.
    pub(super) openapi: Bytes,
}

impl Profile {
    pub(super) fn new(shell: &Shell) -> Result<Profile, ApiError> {
        let api = format!("{}{BASE}", shell.public_url);
        let mut patches = BTreeMap::new();
        for (name, text) in FILES {
            let patch: Json = serde_json::from_str(text).map_err(|source| ApiError { file: name, source })?;
            patches.insert(name, patch);
        }
        let mut description: Json =
            serde_json::from_str(STANDARD).map_err(|source| ApiError { file: "openapi-3.1.json", source })?;
        if let Some(patch) = patches.get_mut("openapi.json") {
            merge(patch, &asking(shell));
            merge(&mut description, patch);
        }
        let schemas = patches.iter().filter(|(name, _)| **name != "openapi.json");
        for (name, patch) in schemas {
            let mut patch = patch.clone();
            localise(&mut patch);
            let name = name.trim_end_matches(".json");
            merge(&mut description, &json!({ "components": { "schemas": { name: patch } } }));
        }
        merge(&mut description, &json!({ "servers": [{ "url": api }] }));
        let addresses: Vec<String> = patches.keys().map(|name| format!("{api}/profile/{name}")).collect();
        let root = json!({
            "version": "3.1",
            "profile": format!("{api}/profile/"),
            "openapi_url": format!("{api}/openapi.json"),
        });
        let index = json!({ "standard": "HSDS 3.1", "patches": "RFC 7386", "files": addresses });
        Ok(Profile {
            root: root.to_string().into(),
            index: index.to_string().into(),
            files: patches.into_iter().map(|(name, patch)| (name, patch.to_string().into())).collect(),
            openapi: description.to_string().into(),
        })
    }
}

/// The patch with the parameters of every path, as the table has them.
fn asking(shell: &Shell) -> Json {
    let mut paths = Map::new();
    for resource in &RESOURCES {
        let list = parameters_of(resource.list);
        paths.insert(resource.list.into(), json!({ "get": list, "post": list }));
        paths.insert(resource.one.into(), json!({ "get": parameters_of(resource.one) }));
    }
    paths.insert(parameters::DELETIONS.into(), json!({ "get": parameters_of(parameters::DELETIONS) }));
    let described =
        PARAMETERS.iter().map(|parameter| (parameter.name.to_owned(), described(parameter, shell)));
    json!({ "paths": paths, "components": { "parameters": described.collect::<Map<_, _>>() } })
}

fn parameters_of(path: &str) -> Json {
    let reference =
        |parameter: &Parameter| json!({ "$ref": format!("#/components/parameters/{}", parameter.name) });
    json!({ "parameters": parameters::on(path).map(reference).collect::<Vec<_>>() })
}

/// Programs' makers read English.
fn described(parameter: &Parameter, shell: &Shell) -> Json {
    let sentence = shell.locales.get(Lang::EN).map(|english| english.msg(&parameter.key()).into_owned());
    let sentence = sentence.unwrap_or_default();
    let mut schema = parameter.reads.schema();
    if parameter.name == "per_page" {
        merge(&mut schema, &json!({ "default": parameters::PER_PAGE }));
    }
    let example = serde_json::from_str(parameter.example).ok().filter(|_| schema["type"] != "string");
    let example = match schema["type"].as_str() {
        Some("array") => json!([parameter.example]),
        _ => example.unwrap_or_else(|| json!(parameter.example)),
    };
    let description = format!("{sentence} {}", parameter.note);
    json!({
        "name": parameter.name,
        "in": "query",
        "required": false,
        "description": description.trim(),
        "schema": schema,
        "example": example,
    })
}

/// Applies a JSON merge patch (RFC 7386): objects are merged, null removes, all else replaces.
pub(super) fn merge(target: &mut Json, patch: &Json) {
    let Json::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let Some(target) = target.as_object_mut() else { return };
    for (key, value) in patch {
        match value {
            Json::Null => drop(target.shift_remove(key)),
            value => merge(target.entry(key.as_str()).or_insert(Json::Null), value),
        }
    }
}

/// Points references between the schemas' files to their places in the OpenAPI document.
fn localise(schema: &mut Json) {
    match schema {
        Json::Object(fields) => {
            for (key, value) in fields {
                match value.as_str().and_then(|target| target.strip_suffix(".json")).filter(|_| key == "$ref")
                {
                    Some(name) => *value = json!(format!("#/components/schemas/{name}")),
                    None => localise(value),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(localise),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_merge_as_the_rfc_says() {
        // RFC 7386, appendix A.
        for (mut target, patch, result) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
            (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            merge(&mut target, &patch);
            assert_eq!(target, result);
        }
    }
}
