//! Mappings: how the tables of a source become records, as data. Documented in docs/import.md,
//! with a worked example; the files are in `mappings/`.

use std::collections::BTreeMap;

use kernel::{Entity, Lang, TextStatus};
use serde::Deserialize;

use super::problem::ImportError;
use crate::model::entities;

/// The mappings that come with the program, by name.
pub const MAPPINGS: &[(&str, &str)] = &[
    ("ohana", include_str!("../../../../mappings/ohana.toml")),
    ("unhcr_jordan", include_str!("../../../../mappings/unhcr_jordan.toml")),
];

/// How the tables of one source become records.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The source's name, part of every id made from its own.
    pub source: String,
    /// On what basis its records may be shown.
    pub basis: String,
    /// On what basis persons in it may be shown; without one they are for members only.
    pub persons_basis: Option<String>,
    /// The language the records are written in.
    pub lang: Option<Lang>,
    /// What the texts of further languages are: `machine`, `reviewed` or `approved` translations.
    #[serde(default)]
    pub translations: Translations,
    /// Its tables.
    #[serde(rename = "table")]
    pub(super) tables: Vec<Table>,
}

/// How the texts in further languages came to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Translations {
    /// By a machine, read by nobody.
    Machine,
    /// Published by the source as its own, so a person has read them.
    #[default]
    Reviewed,
    /// Approved for use.
    Approved,
}

impl Translations {
    pub(super) fn status(self) -> TextStatus {
        match self {
            Translations::Machine => TextStatus::Machine,
            Translations::Reviewed => TextStatus::Reviewed,
            Translations::Approved => TextStatus::Approved,
        }
    }
}

/// One kind of file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// Its name; `{lang}` stands for the language of a file that holds the same rows in another.
    pub(super) file: String,
    /// The sheet of a workbook; the first if none is named.
    pub(super) sheet: Option<String>,
    /// What makes a row itself: paths whose values no two rows share.
    pub(super) key: Vec<String>,
    /// Columns the file must have.
    #[serde(default)]
    pub(super) header: Vec<String>,
    /// Columns that must not be empty.
    #[serde(default)]
    pub(super) require: Vec<String>,
    /// Columns of which at least one must not be empty.
    #[serde(default)]
    pub(super) require_one: Vec<String>,
    /// What columns are called in the files of other languages: their name to ours.
    #[serde(default)]
    pub(super) rename: BTreeMap<Lang, BTreeMap<String, String>>,
    /// Paths that are left out, with the reason.
    #[serde(default)]
    pub(super) ignore: BTreeMap<String, String>,
    /// The records each row makes.
    #[serde(default)]
    pub(super) record: Vec<RecordOf>,
    /// Columns that become labels: attributes with terms of a taxonomy of the source.
    #[serde(default)]
    pub(super) label: Vec<Label>,
}

/// A record made of a row.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordOf {
    pub(super) entity: String,
    /// Its id: paths, `@` for the item of `each`, or `=text`.
    pub(super) id: Vec<String>,
    /// Made only where this holds.
    pub(super) when: Option<When>,
    /// Made once for each item of a column.
    pub(super) each: Option<Each>,
    pub(super) fields: BTreeMap<String, Expression>,
}

/// A condition on a column: not empty, or one of, or none of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    pub(super) column: String,
    pub(super) is: Option<Vec<String>>,
    pub(super) not: Option<Vec<String>>,
}

/// A column with many items: an object's keys, a list, or a text split.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Each {
    pub(super) column: String,
    pub(super) split: Option<String>,
}

/// A column that becomes labels.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Label {
    pub(super) column: String,
    pub(super) split: Option<String>,
    /// The taxonomy's id.
    pub(super) taxonomy: String,
    /// What the taxonomy is called, by language.
    pub(super) name: BTreeMap<Lang, String>,
    /// The column with the term's code.
    pub(super) code: Option<String>,
    /// The entity of the record it is put on, and its id.
    pub(super) on: String,
    pub(super) id: Vec<String>,
}

/// Where a field's value comes from: a column, or more than that.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Expression {
    Column(String),
    Full(Box<Full>),
}

/// A value made of columns.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Full {
    /// One column, `@` for the item of `each`, `@value` for what stands beside it.
    pub(super) column: Option<String>,
    /// Several columns, joined where they are not empty.
    pub(super) columns: Vec<String>,
    pub(super) join: Option<String>,
    /// A fixed value.
    #[serde(rename = "const")]
    pub(super) constant: Option<String>,
    /// Other words for the same: theirs to ours.
    pub(super) map: BTreeMap<String, String>,
    /// What to write where the column is empty.
    pub(super) default: Option<String>,
    /// How to read the text.
    pub(super) read: Option<Read>,
    /// The forms a date may have.
    pub(super) dates: Vec<String>,
    /// An id of several parts, as in a record's `id`.
    pub(super) id: Vec<String>,
    /// With `id` and `field`: a link another record has.
    pub(super) of: Option<String>,
    pub(super) field: Option<String>,
}

/// How to read a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Read {
    /// A time of day somewhere in it, in 24 or 12 hours.
    Time,
    /// English weekdays and ranges of them.
    Weekdays,
    /// The year of a date.
    Year,
}

impl Full {
    pub(super) fn paths(&self) -> impl Iterator<Item = &String> {
        self.column.iter().chain(&self.columns).chain(&self.id)
    }
}

impl Expression {
    /// The column a problem with it is told of.
    pub(super) fn column(&self) -> &str {
        match self {
            Expression::Column(column) => column,
            Expression::Full(full) => full.paths().next().map_or("", String::as_str),
        }
    }

    pub(super) fn full(&self) -> Option<&Full> {
        match self {
            Expression::Column(_) => None,
            Expression::Full(full) => Some(full),
        }
    }
}

impl Table {
    /// Every path the table uses or leaves out on purpose.
    pub(super) fn known_paths(&self) -> Vec<String> {
        let mut paths: Vec<String> =
            self.key.iter().chain(&self.require).chain(&self.require_one).cloned().collect();
        paths.extend(self.ignore.keys().cloned());
        for record in &self.record {
            paths.extend(record.id.iter().cloned());
            paths.extend(record.when.iter().map(|when| when.column.clone()));
            paths.extend(record.each.iter().map(|each| each.column.clone()));
            for expression in record.fields.values() {
                match expression {
                    Expression::Column(column) => paths.push(column.clone()),
                    Expression::Full(full) => paths.extend(full.paths().cloned()),
                }
            }
        }
        for label in &self.label {
            paths.push(label.column.clone());
            paths.extend(label.code.iter().chain(&label.id).cloned());
        }
        paths.retain(|path| !path.starts_with(['=', '@']));
        paths.sort();
        paths.dedup();
        paths
    }

    /// Whether a file is of this table, and of which language where its name says so.
    pub(super) fn is_of(&self, file: &str) -> Option<Option<Lang>> {
        match self.file.split_once("{lang}") {
            None => self.file.eq_ignore_ascii_case(file).then_some(None),
            Some((before, after)) => {
                let lang = file.strip_prefix(before)?.strip_suffix(after)?;
                lang.parse().ok().map(Some)
            }
        }
    }
}

impl Mapping {
    /// The mapping of a name that comes with the program, or of a file.
    ///
    /// # Errors
    /// When there is none, or it says what can't be done.
    pub fn find(name: &str) -> Result<Mapping, ImportError> {
        if let Some((_, text)) = MAPPINGS.iter().find(|(known, _)| *known == name) {
            return Mapping::read(name, text);
        }
        let text = std::fs::read_to_string(name).map_err(|error| {
            let known: Vec<&str> = MAPPINGS.iter().map(|(known, _)| *known).collect();
            let wrong = format!(
                "it can't be read ({error}); give the path of a mapping file, or one of: {}",
                known.join(", ")
            );
            ImportError::Mapping { name: name.to_owned(), wrong }
        })?;
        Mapping::read(name, &text)
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// When it is not one, or names entities or fields that there are not.
    pub fn read(name: &str, text: &str) -> Result<Mapping, ImportError> {
        let wrong = |wrong: String| ImportError::Mapping { name: name.to_owned(), wrong };
        let mapping: Mapping = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        for table in &mapping.tables {
            check(table).map_err(|why| wrong(format!("{}: {why}", table.file)))?;
        }
        Ok(mapping)
    }
}

fn check(table: &Table) -> Result<(), String> {
    if table.key.is_empty() {
        return Err("it has no key; name the columns that make a row itself".into());
    }
    for record in &table.record {
        let entity = known(&record.entity)?;
        for (name, expression) in &record.fields {
            if entity.position(name).is_none() || name == "id" {
                return Err(format!(
                    "{} has no field “{name}”; its id is written beside its fields",
                    entity.name
                ));
            }
            if let Some(of) = expression.full().and_then(|full| full.of.as_ref()) {
                let field = expression.full().and_then(|full| full.field.clone()).unwrap_or_default();
                let linked =
                    known(of)?.fields.iter().any(|known| known.name == field && known.link().is_some());
                if !linked {
                    return Err(format!("{of} has no link “{field}”; `of` takes a link of another record"));
                }
            }
        }
    }
    table.label.iter().try_for_each(|label| known(&label.on).map(drop))
}

fn known(name: &str) -> Result<&'static Entity, String> {
    entities::by_name(name)
        .ok_or_else(|| format!("“{name}” is no entity of HSDS; give its name, such as service"))
}
