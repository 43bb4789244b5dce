//! The tables of a package, cell by cell, and the same records as documents.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::Arc;

use kernel::{Audience, Entity, Field, Kind, Lang, Record, Text, TextStatus};
use sheet::{CsvWriter, JsonWriter};

use super::{ExportError, Extent, Holding};
use crate::import::{AUDIENCES, TEXTS};
use crate::model::document::{Depth, Documents};
use crate::model::entities::{ENTITIES, LOCATION, SERVICE};
use crate::model::set::pointers;

/// The columns of `texts.csv`.
pub(super) const TEXT_COLUMNS: [&str; 7] =
    ["entity", "record", "field", "lang", "body", "status", "source_hash"];
/// The columns of `audiences.csv`.
pub(super) const AUDIENCE_COLUMNS: [&str; 5] = ["entity", "record", "field", "audience", "retired"];

/// The columns of an entity's table.
pub(super) fn columns(entity: &Entity) -> Vec<&'static str> {
    entity.fields.iter().map(|field| field.name).collect()
}

/// A record's row.
pub(super) fn row(record: &Record, lang: Lang) -> Vec<String> {
    let fields = record.entity.fields.iter().enumerate();
    fields.map(|(at, field)| cell(record, at, field, lang)).collect()
}

fn cell(record: &Record, at: usize, field: &Field, lang: Lang) -> String {
    match field.kind {
        _ if field.name == "id" => record.id.to_string(),
        Kind::Text => shown(record, at, lang).map_or_else(String::new, |text| text.body.to_string()),
        _ => record.at(at).map_or_else(String::new, ToString::to_string),
    }
}

/// The text a cell shows: the reader's, else the source, else any, because a name must be there.
fn shown(record: &Record, at: usize, lang: Lang) -> Option<&Text> {
    let of_field = || record.texts().iter().filter(|text| usize::from(text.field) == at);
    let source = || of_field().find(|text| text.status == TextStatus::Source);
    record.text_at(at, lang).or_else(source).or_else(|| of_field().next())
}

/// Writes every table, `texts.csv`, and for everything `audiences.csv`.
pub(super) fn write(holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    let mut texts = table(folder, TEXTS, &TEXT_COLUMNS)?;
    let mut audiences = match holding.extent {
        Extent::Public => None,
        Extent::Everything => Some(table(folder, AUDIENCES, &AUDIENCE_COLUMNS)?),
    };
    for entity in ENTITIES {
        let mut rows = table(folder, &format!("{}.csv", entity.file), &columns(entity))?;
        for record in holding.set.all(entity) {
            rows.row(&row(record, holding.lang))?;
            for text in told_apart(record, holding.lang) {
                texts.row(&text_row(record, text))?;
            }
            for row in audiences.iter().flat_map(|_| audience_rows(record)).collect::<Vec<_>>() {
                if let Some(audiences) = &mut audiences {
                    audiences.row(&row)?;
                }
            }
        }
        finish(rows)?;
    }
    finish(texts)?;
    audiences.map_or(Ok(()), finish)
}

pub(super) type Table = CsvWriter<BufWriter<File>>;

pub(super) fn table(folder: &Path, name: &str, columns: &[&str]) -> Result<Table, ExportError> {
    let path = folder.join(name);
    let file = File::create(&path).map_err(ExportError::io("write", &path))?;
    Ok(CsvWriter::exact(BufWriter::new(file), columns)?)
}

pub(super) fn finish(table: Table) -> Result<(), ExportError> {
    let file = table.finish()?.into_inner().map_err(|error| ExportError::Io {
        doing: "write",
        path: "the package".into(),
        source: error.into_error(),
    })?;
    file.sync_all().map_err(ExportError::io("write", Path::new("the package")))
}

/// The texts that the tables don't tell by themselves: all of a field that has more than its one
/// source in the package's language.
fn told_apart(record: &Record, lang: Lang) -> impl Iterator<Item = &Text> {
    let plain = move |text: &Text| {
        text.lang == lang
            && text.status == TextStatus::Source
            && text.source_hash == kernel::record::source_hash(&text.body)
            && text.body.trim() == &*text.body
    };
    record.texts().iter().filter(move |text| {
        let mut of_field = record.texts().iter().filter(|other| other.field == text.field);
        !of_field.all(plain)
    })
}

fn text_row(record: &Record, text: &Text) -> [String; 7] {
    let field = record.entity.fields.get(usize::from(text.field)).map_or("", |field| field.name);
    [
        record.entity.name.to_owned(),
        record.id.to_string(),
        field.to_owned(),
        text.lang.to_string(),
        text.body.to_string(),
        text.status.name().to_owned(),
        text.source_hash.to_string(),
    ]
}

/// What is narrower than public, and whether the record is retired.
fn audience_rows(record: &Record) -> Vec<[String; 5]> {
    let row = |field: &str, audience: Audience, retired: bool| {
        let retired = if retired { "true" } else { "" };
        [record.entity.name, &record.id.to_string(), field, audience.name(), retired].map(str::to_owned)
    };
    let retired = record.retired_at.is_some();
    let mut rows = Vec::new();
    if record.audience != Audience::Public || retired {
        rows.push(row("", record.audience, retired));
    }
    rows.extend(record.field_audiences.iter().filter_map(|(at, audience)| {
        Some(row(record.entity.fields.get(usize::from(*at))?.name, *audience, false))
    }));
    rows
}

/// Writes whole documents, one file for each entity that stands by itself, and for records that
/// belong to nothing and so would be in no document.
pub(super) fn documents(holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    std::fs::create_dir(folder).map_err(ExportError::io("make the folder", folder))?;
    let writer = Documents { set: &holding.set, lang: None, translations: true };
    for entity in ENTITIES {
        let records = holding.set.all(entity);
        let alone = |record: &&&Arc<Record>| {
            let owned = pointers(record).any(|pointer| pointer.owner);
            entity.root && (!owned || entity.name == SERVICE.name || entity.name == LOCATION.name) || !owned
        };
        let records: Vec<&Arc<Record>> = records.iter().filter(alone).copied().collect();
        if records.is_empty() {
            continue;
        }
        let path = folder.join(format!("{}.json", entity.file));
        let file = File::create(&path).map_err(ExportError::io("write", &path))?;
        let mut list = JsonWriter::new(BufWriter::new(file))?;
        for record in records {
            let mut document = writer.write(record, Depth::Full);
            // The writer tells when a service changed here; it did not come with the record.
            if entity.name == SERVICE.name && record.value("last_modified").is_none() {
                document.remove("last_modified");
            }
            list.element(&document)?;
        }
        list.finish()?;
    }
    Ok(())
}
