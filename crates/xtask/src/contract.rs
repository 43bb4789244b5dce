//! The contract step: what the read API and the export give is judged by others' tools — the HSDS schemas,
//! `frictionless`, `schemathesis` — on the demonstration city.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::demo::{Demo, save};
use crate::failure::{Doing, Result, failed};
use crate::shell::run;
use crate::workspace::{fresh_folder, root};
use crate::{http, tools};

/// Where the read API stands.
const API: &str = "/hsds/v3";
/// Documents of each kind that are fetched one by one.
const SAMPLE: usize = 25;

/// Collections of the API and the schema of what is in them.
const KINDS: &[(&str, &str)] = &[
    ("services", "service"),
    ("organizations", "organization"),
    ("service_at_locations", "service_at_location"),
    ("taxonomies", "taxonomy"),
    ("taxonomy_terms", "taxonomy_term"),
];

/// Checks the running city.
pub(crate) fn check(demo: &Demo) -> Result {
    let python = tools::python()?;
    let folder = fresh_folder("contract")?;
    let hsds = root().join("crates/xtask/hsds");
    let mut real_ids = String::new();
    for (collection, kind) in KINDS {
        let id = fetch(demo, collection, &folder)?;
        let mut validate = Command::new(&python);
        validate.arg(hsds.join("validate.py")).arg(kind).args(files(&folder, collection)?);
        let advice = format!("/{collection} does not follow the HSDS schema `{kind}`. The errors are above.");
        run(&mut validate, &advice)?;
        writeln!(
            real_ids,
            "[[operations]]\ninclude-name = \"GET /{collection}/{{id}}\"\nparameters = {{ \"path.id\" = \"{id}\" }}"
        )
        .doing("write schemathesis.toml")?;
    }
    export(demo, &python, &folder)?;
    save(&folder.join("schemathesis.toml"), real_ids.as_bytes())?;
    let own = folder.join("openapi.json");
    save(&own, &http::get_ok(demo.address, &format!("{API}/openapi.json"))?)?;
    schemathesis(demo, &python, &folder, &hsds.join("openapi-3.1.json"))?;
    schemathesis(demo, &python, &folder, &own)
}

/// Saves a page, the stream and some single documents of a collection; gives one real id.
fn fetch(demo: &Demo, collection: &str, folder: &Path) -> Result<String> {
    let page = http::get_ok(demo.address, &format!("{API}/{collection}?per_page={SAMPLE}"))?;
    save(&folder.join(format!("{collection}-page.json")), &page)?;
    let stream = http::get_ok(demo.address, &format!("{API}/{collection}?format=ndjson"))?;
    save(&folder.join(format!("{collection}-all.ndjson")), &stream)?;
    let page: Value = serde_json::from_slice(&page).doing(format!("read /{collection} as JSON"))?;
    let contents = page["contents"].as_array().map(Vec::as_slice).unwrap_or_default();
    let ids: Vec<&str> = contents.iter().filter_map(|document| document["id"].as_str()).collect();
    for id in &ids {
        let document = http::get_ok(demo.address, &format!("{API}/{collection}/{id}"))?;
        save(&folder.join(format!("{collection}-{id}.json")), &document)?;
    }
    match ids.first() {
        Some(id) => Ok((*id).to_owned()),
        None => {
            failed(format!("/{collection} is empty: the demonstration city must have some of each kind."))
        }
    }
}

/// The files saved for a collection.
fn files(folder: &Path, collection: &str) -> Result<Vec<std::path::PathBuf>> {
    let prefix = format!("{collection}-");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).doing("list the saved documents")? {
        let entry = entry.doing("list the saved documents")?;
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            files.push(entry.path());
        }
    }
    Ok(files)
}

/// `kerekasztal export hsds` beside the running server has to be a valid datapackage.
fn export(demo: &Demo, python: &Path, folder: &Path) -> Result {
    let package = folder.join("package");
    let mut export = Command::new(&demo.program);
    export.args(["export", "hsds"]).arg(&package).arg("--data").arg(&demo.data);
    run(&mut export, "The export of the demonstration city failed.")?;
    let mut frictionless = Command::new(python.with_file_name("frictionless"));
    frictionless.current_dir(&package).args(["validate", "datapackage.json"]);
    run(&mut frictionless, "The exported package is not a valid datapackage. The errors are above.")
}

/// Asks what the description allows and more, and compares each answer with the description.
fn schemathesis(demo: &Demo, python: &Path, folder: &Path, description: &Path) -> Result {
    let mut command = Command::new(python.with_file_name("schemathesis"));
    command.current_dir(folder).args(["--config-file", "schemathesis.toml", "run"]).arg(description);
    command.args(["--url", &format!("http://{}{API}", demo.address), "--include-method", "GET"]);
    command.args(["--checks", "response_schema_conformance,content_type_conformance,not_a_server_error"]);
    command.args(["-n", "50", "--seed", "1", "--no-color"]);
    run(&mut command, "An answer of the read API differs from its description. The cases are above.")
}
