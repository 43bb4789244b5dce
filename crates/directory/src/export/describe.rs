//! `datapackage.json`: the tables described from the entity table, our profile's columns included.

use std::path::Path;

use kernel::{Entity, Field, Kind};
use serde_json::{Value as Json, json};

use super::tables::{AUDIENCE_COLUMNS, TEXT_COLUMNS};
use super::{ExportError, Extent, Holding};
use crate::history;
use crate::import::{AUDIENCES, TEXTS};
use crate::model::entities::{ANY, ENTITIES};

pub(super) fn write(holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    let mut resources: Vec<Json> = ENTITIES.iter().map(|entity| resource(entity)).collect();
    resources.push(plain("text", TEXTS, &TEXT_COLUMNS));
    resources.push(plain("metadata", "metadata.csv", &history::COLUMNS));
    if holding.extent == Extent::Everything {
        resources.push(plain("audience", AUDIENCES, &AUDIENCE_COLUMNS));
    }
    let city =
        holding.city.as_ref().and_then(|city| city.name.get(holding.lang)).map_or("", |(_, name)| name);
    let description = json!({
        "name": name(city),
        "title": if city.is_empty() { "Human services" } else { city },
        "description": "Human services after HSDS 3.1 (Open Referral), with the columns and tables of the server's own profile",
        "profile": "tabular-data-package",
        "homepage": "https://docs.openreferral.org",
        "version": "3.1.0",
        "language": holding.lang,
        "resources": resources,
    });
    let path = folder.join("datapackage.json");
    let text = format!("{description:#}\n");
    std::fs::write(&path, text).map_err(ExportError::io("write", &path))
}

/// A package's name has only small Latin letters, digits, `-`, `.` and `_`.
fn name(city: &str) -> String {
    let plain: String =
        city.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "human-services".into() } else { format!("human-services-{plain}") }
}

fn file(name: &str, path: &str, schema: Json) -> Json {
    json!({
        "name": name,
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}

fn resource(entity: &Entity) -> Json {
    let fields: Vec<Json> = entity.fields.iter().map(field).collect();
    let keys = entity.links().filter(|(_, link)| link.to != ANY).filter_map(|(at, link)| {
        // A table's own rows are meant by the empty name.
        let resource = if link.to == entity.name { "" } else { link.to };
        let field = entity.fields.get(at)?.name;
        Some(json!({ "fields": field, "reference": { "resource": resource, "fields": "id" } }))
    });
    let keys: Vec<Json> = keys.collect();
    let mut schema = json!({ "primaryKey": "id", "fields": fields });
    if !keys.is_empty() {
        schema["foreignKeys"] = keys.into();
    }
    file(entity.name, &format!("{}.csv", entity.file), schema)
}

/// E-mail and web addresses are plain strings here: the formats of Table Schema know no
/// international domain names, and a correct address must not make the package invalid.
fn field(field: &Field) -> Json {
    let (kind, format) = match field.kind {
        _ if field.name == "id" => ("string", "uuid"),
        Kind::Ref(_) => ("string", "uuid"),
        Kind::Number => ("number", "default"),
        Kind::Date => ("date", "default"),
        Kind::DateTime => ("datetime", "any"),
        Kind::Text | Kind::Line | Kind::Uri | Kind::Email | Kind::Phone => ("string", "default"),
        Kind::Choice(_) | Kind::Choices(_) => ("string", "default"),
    };
    let mut constraints = json!({ "required": field.required });
    if field.name == "id" {
        constraints["unique"] = true.into();
    }
    match field.kind {
        Kind::Choice(known) => constraints["enum"] = known.into(),
        Kind::Choices(known) => {
            let one = known.join("|");
            constraints["pattern"] = format!("^({one})(,({one}))*$").into();
        }
        _ => {}
    }
    json!({ "name": field.name, "type": kind, "format": format, "constraints": constraints })
}

fn plain(name: &str, path: &str, columns: &[&str]) -> Json {
    let fields: Vec<Json> =
        columns.iter().map(|column| json!({ "name": column, "type": "string" })).collect();
    file(name, path, json!({ "fields": fields }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citys_name_becomes_a_packages() {
        assert_eq!(name("Budapest"), "human-services-budapest");
        assert_eq!(name("Việt Trì "), "human-services-vi-t-tr");
        assert_eq!(name("北京"), "human-services");
    }
}
