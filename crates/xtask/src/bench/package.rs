//! A generated HSDS 3.1 package for benches: as big as asked, the same bytes for the same size.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::failure::{Doing, Result};
use crate::shell::say;

const DATAPACKAGE: &str = include_str!("../../hsds/datapackage.json");

/// Services that one organisation offers; it has one location for each two.
pub(super) const PER_ORGANIZATION: usize = 4;
const PER_LOCATION: usize = 2;

/// Everything is clearly invented; numbers are from a range that is not assigned.
const KINDS: &[&str] = &[
    "Tartózkodási engedély igénylése",
    "Munkavállalási engedély",
    "Lakcím bejelentése",
    "Albérleti tanácsadás",
    "Éjjeli menedékhely",
    "Háziorvosi rendelő",
    "Gyerekorvosi rendelő",
    "Fogorvosi rendelő",
    "Várandósgondozás",
    "Pszichológiai tanácsadás",
    "Ingyenes jogi segítség",
    "Menedékkérők támogatása",
    "Magyar nyelvtanfolyam",
    "Tolmács a hivatalban",
    "Álláskeresés",
    "Elmaradt bér visszaszerzése",
    "Diploma elismertetése",
    "Óvodai beiratkozás",
    "Iskolai beiratkozás",
    "Délutáni tanulószoba",
    "Bölcsőde",
    "Családi pótlék igénylése",
    "Adószám és adóbevallás",
    "Bankszámla nyitása",
    "Adósságkezelés",
    "Élelmiszercsomag",
    "Ruhaadomány",
    "Jogosítvány honosítása",
    "Családegyesítés",
    "Állampolgárság",
    "Idősek klubja",
    "Női kör",
    "Közösségi ebéd",
    "Számítógép és internet",
    "Fogyatékos emberek támogatása",
    "Egyesület alapítása",
];
const LANGUAGES: &[(&str, &str)] =
    &[("hu", "Hungarian"), ("en", "English"), ("ar", "Arabic"), ("vi", "Vietnamese")];
const DAYS: &[&str] = &["MO,TU,WE,TH,FR", "MO,WE,FR", "TU,TH", "SA"];

type Row = BTreeMap<&'static str, String>;

/// A resource of the package: its name in datapackage.json, how many rows, and each row.
type Table = (&'static str, fn(usize) -> usize, fn(usize) -> Row);

const TABLES: &[Table] = &[
    ("organization", |services| services.div_ceil(PER_ORGANIZATION), organization),
    ("location", |services| services.div_ceil(PER_LOCATION), location),
    ("address", |services| services.div_ceil(PER_LOCATION), address),
    ("service", |services| services, service),
    ("service_at_location", |services| services, service_at_location),
    ("schedule", |services| services, schedule),
    ("phone", |services| services, phone),
    ("language", |services| services, language),
];

/// Writes the package of `services` services into the folder.
pub(crate) fn write(folder: &Path, services: usize) -> Result {
    fs::create_dir_all(folder).doing(format!("make the folder {}", folder.display()))?;
    let mut description: Value =
        serde_json::from_str(DATAPACKAGE).doing("read the datapackage's description")?;
    let all = description["resources"].as_array().cloned().unwrap_or_default();
    let mut resources = Vec::new();
    for (name, count, row) in TABLES {
        let Some(resource) = all.iter().find(|resource| resource["name"] == *name) else { continue };
        table(folder, resource, count(services), *row)?;
        resources.push(without_missing_tables(resource.clone()));
    }
    description["resources"] = Value::Array(resources);
    let text = serde_json::to_string_pretty(&description).doing("write datapackage.json")?;
    fs::write(folder.join("datapackage.json"), text).doing("write datapackage.json")?;
    say(format!("{} holds an HSDS package of {services} services.", folder.display()));
    Ok(())
}

/// Foreign keys to tables that the package does not have would be errors.
fn without_missing_tables(mut resource: Value) -> Value {
    let there = |key: &Value| TABLES.iter().any(|(name, ..)| key["reference"]["resource"] == *name);
    if let Some(keys) = resource.pointer_mut("/schema/foreignKeys").and_then(Value::as_array_mut) {
        keys.retain(there);
    }
    resource
}

/// One CSV file with the columns of its description.
fn table(folder: &Path, resource: &Value, rows: usize, row: fn(usize) -> Row) -> Result {
    let path = resource["path"].as_str().unwrap_or_default();
    let doing = format!("write {path}");
    let fields = resource["schema"]["fields"].as_array().map(Vec::as_slice).unwrap_or_default();
    let columns: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
    let mut file = BufWriter::new(File::create(folder.join(path)).doing(&doing)?);
    writeln!(file, "{}", columns.join(",")).doing(&doing)?;
    for at in 0..rows {
        let row = row(at);
        let cells: Vec<String> = columns.iter().map(|column| quoted(row.get(column))).collect();
        writeln!(file, "{}", cells.join(",")).doing(&doing)?;
    }
    file.flush().doing(&doing)
}

fn quoted(cell: Option<&String>) -> String {
    match cell {
        None => String::new(),
        Some(text) if text.contains([',', '"', '\n']) => format!("\"{}\"", text.replace('"', "\"\"")),
        Some(text) => text.clone(),
    }
}

/// A UUID (version 8) out of what it stands for.
fn id(kind: &str, at: usize) -> String {
    let hash = Sha256::digest(format!("{kind} {at}"));
    let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

/// The id of the n-th organisation.
pub(super) fn organization_id(at: usize) -> String {
    id("organization", at)
}

/// Turns pairs into a row.
fn row<const N: usize>(cells: [(&'static str, String); N]) -> Row {
    cells.into_iter().collect()
}

fn pick<T>(list: &[T], at: usize) -> &T {
    &list[at % list.len()]
}

fn organization(at: usize) -> Row {
    row([
        ("id", organization_id(at)),
        ("name", format!("Example Association {at}")),
        ("description", format!("An invented association, number {at}, for measuring.")),
        ("email", format!("office@association-{at}.example")),
        ("website", format!("https://association-{at}.example/")),
    ])
}

fn location(at: usize) -> Row {
    row([
        ("id", id("location", at)),
        ("location_type", "physical".into()),
        ("organization_id", id("organization", at * PER_LOCATION / PER_ORGANIZATION)),
        ("name", format!("Example House {at}")),
        ("latitude", format!("{:.5}", 47.40 + (at % 200) as f64 / 1000.0)),
        ("longitude", format!("{:.5}", 18.95 + (at / 200 % 300) as f64 / 1000.0)),
    ])
}

fn address(at: usize) -> Row {
    row([
        ("id", id("address", at)),
        ("location_id", id("location", at)),
        ("address_1", format!("Example street {}.", at % 400 + 1)),
        ("city", "Budapest".into()),
        ("state_province", "Budapest".into()),
        ("postal_code", format!("1{:02}{}", at % 23 + 1, at % 9)),
        ("country", "HU".into()),
        ("address_type", "physical".into()),
    ])
}

fn service(at: usize) -> Row {
    let kind = pick(KINDS, at);
    row([
        ("id", id("service", at)),
        ("organization_id", id("organization", at / PER_ORGANIZATION)),
        ("name", format!("{kind} {at}")),
        (
            "description",
            format!(
                "{kind} in an invented house, for anybody who lives in the city. No papers needed, number {at}."
            ),
        ),
        ("url", format!("https://association-{}.example/services/{at}", at / PER_ORGANIZATION)),
        ("email", format!("service-{at}@association-{}.example", at / PER_ORGANIZATION)),
        ("status", "active".into()),
        ("fees_description", "Free of charge.".into()),
        ("application_process", "Come in, or call us before.".into()),
        ("assured_date", format!("2026-{:02}-{:02}", at % 11 + 1, at % 28 + 1)),
        ("last_modified", "2026-11-01T09:00:00Z".into()),
    ])
}

fn service_at_location(at: usize) -> Row {
    row([
        ("id", id("service_at_location", at)),
        ("service_id", id("service", at)),
        ("location_id", id("location", at / PER_LOCATION)),
    ])
}

fn schedule(at: usize) -> Row {
    row([
        ("id", id("schedule", at)),
        ("service_id", id("service", at)),
        ("valid_from", "2026-01-01".into()),
        ("dtstart", "2026-01-01".into()),
        ("freq", "WEEKLY".into()),
        ("interval", "1".into()),
        ("wkst", "MO".into()),
        ("byday", (*pick(DAYS, at)).into()),
        ("opens_at", format!("{:02}:00:00", 8 + at % 3)),
        ("closes_at", format!("{:02}:30:00", 15 + at % 4)),
    ])
}

fn phone(at: usize) -> Row {
    row([
        ("id", id("phone", at)),
        ("service_id", id("service", at)),
        ("number", format!("+36 1 555 {:04}", at % 10_000)),
        ("type", "voice".into()),
    ])
}

fn language(at: usize) -> Row {
    let (code, name) = pick(LANGUAGES, at);
    row([
        ("id", id("language", at)),
        ("service_id", id("service", at)),
        ("code", (*code).into()),
        ("name", (*name).into()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_size_gives_the_same_ids_which_are_uuids() {
        let first = id("service", 7);
        assert_eq!(first, id("service", 7));
        assert_ne!(first, id("service", 8));
        assert_eq!(first.len(), 36);
        assert!(first.split('-').all(|part| u64::from_str_radix(part, 16).is_ok()));
    }

    #[test]
    fn every_column_that_is_written_is_in_the_description() {
        let description: Value = serde_json::from_str(DATAPACKAGE).unwrap();
        for (name, _, row) in TABLES {
            let resources = description["resources"].as_array().unwrap();
            let resource = resources.iter().find(|resource| resource["name"] == *name).unwrap();
            let fields = resource["schema"]["fields"].as_array().unwrap();
            for column in row(1).keys() {
                assert!(fields.iter().any(|field| field["name"] == *column), "{name}.{column}");
            }
        }
    }
}
