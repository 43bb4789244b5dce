//! Tables read by a mapping: rows of several languages joined by their key, each row taken apart
//! into records.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Entity, Id, Lang};
use serde_json::Value as Json;
use sheet::{Limits, Rows};
use store::sql::{self, get};
use store::{Store, StoreError};

use super::draft::{Form, Found, Keys};
use super::expression::{Lookups, Told};
use super::mapping::{Label, Mapping, RecordOf, Table};
use super::path::{self, Cells};
use super::problem::{At, ImportError, RowError, one};
use crate::model::entities::{self, ATTRIBUTE, TAXONOMY, TAXONOMY_TERM};

/// Files read by a mapping.
pub(super) struct Mapped {
    mapping: Mapping,
    inputs: Vec<Input>,
    lookups: Lookups,
    lang: Lang,
    /// What was wrong with the files of further languages, which are read at once.
    wrong: Vec<RowError>,
}

/// One file of a table, with those that hold the same rows in other languages.
struct Input {
    table: usize,
    path: PathBuf,
    name: Arc<str>,
    known: Vec<String>,
    others: Vec<Other>,
}

struct Other {
    name: Arc<str>,
    lang: Lang,
    rows: HashMap<String, (u64, Cells)>,
}

impl Mapped {
    pub(super) async fn new(
        store: &Store,
        mapping: &Mapping,
        source: &str,
        files: &[PathBuf],
        lang: Lang,
        limits: &Limits,
    ) -> Result<Mapped, ImportError> {
        let mut mapped = Mapped {
            mapping: mapping.clone(),
            inputs: Vec::new(),
            lookups: Lookups::new(),
            lang,
            wrong: Vec::new(),
        };
        let files = inside(files)?;
        for at in 0..mapped.mapping.tables.len() {
            mapped.gather(at, &files, limits)?;
        }
        let known = |path: &&PathBuf| {
            mapped.mapping.tables.iter().any(|table| table.is_of(&file_name(path)).is_some())
        };
        if let Some(stranger) =
            files.iter().find(|path| !known(path) && !mapped.is_the_one_table(files.len()))
        {
            let names: Vec<&str> = mapped.mapping.tables.iter().map(|table| table.file.as_str()).collect();
            return Err(ImportError::Input(format!(
                "the mapping knows no file “{}”; rename it to what it holds: {}",
                file_name(stranger),
                names.join(", ")
            )));
        }
        mapped.look_up(store, source, limits).await?;
        Ok(mapped)
    }

    /// With one table and one file there is no doubt, whatever the file is called.
    fn is_the_one_table(&self, files: usize) -> bool {
        self.mapping.tables.len() == 1 && files == 1
    }

    /// Finds the files of a table and reads those of further languages.
    fn gather(&mut self, at: usize, files: &[PathBuf], limits: &Limits) -> Result<(), ImportError> {
        let Some(table) = self.mapping.tables.get(at) else { return Ok(()) };
        let mut own: Vec<(&PathBuf, Option<Lang>)> =
            files.iter().filter_map(|path| table.is_of(&file_name(path)).map(|lang| (path, lang))).collect();
        if own.is_empty() && self.is_the_one_table(files.len()) {
            own.extend(files.iter().map(|path| (path, None)));
        }
        // The language the records are written in comes first.
        own.sort_by_key(|(_, lang)| lang.is_some_and(|lang| lang != self.lang));
        let Some((first, lang)) = own.first() else { return Ok(()) };
        if lang.is_some_and(|lang| lang != self.lang) {
            return Err(ImportError::Input(format!(
                "there is no file {}; give the one in the source's own language too",
                table.file.replace("{lang}", self.lang.as_str())
            )));
        }
        let mut input = Input {
            table: at,
            path: (*first).clone(),
            name: file_name(first).into(),
            known: table.known_paths(),
            others: Vec::new(),
        };
        for (path, lang) in own.iter().skip(1) {
            let Some(lang) = *lang else {
                let wrong = format!(
                    "{} and {} are the same table; import one after the other",
                    first.display(),
                    path.display()
                );
                return Err(ImportError::Input(wrong));
            };
            let other = Other::read(path, lang, table, limits, &mut self.wrong);
            input.others.push(other);
        }
        self.inputs.push(input);
        Ok(())
    }

    /// Reads the links that expressions ask for: of the database, then of the files.
    async fn look_up(&mut self, store: &Store, source: &str, limits: &Limits) -> Result<(), StoreError> {
        let records = self.mapping.tables.iter().flat_map(|table| &table.record);
        let wanted: HashSet<(String, String)> = records
            .flat_map(|record| record.fields.values())
            .filter_map(|expression| expression.full())
            .filter_map(|full| Some((full.of.clone()?, full.field.clone()?)))
            .collect();
        let keys = Keys { source: source.to_owned(), moved: HashMap::new() };
        for (of, field) in wanted {
            let Some(entity) = entities::by_name(&of) else { continue };
            let reading = store.read().await?;
            let text = format!("SELECT id, {field} FROM {of} WHERE {field} IS NOT NULL");
            let mut links = HashMap::new();
            for row in sql::query(&reading, "read links", &text, vec![]).await? {
                links.insert(Id::from_uuid(get(&row, 0)?), Id::from_uuid(get(&row, 1)?));
            }
            let (mut rows, mut found) = (MappedRows::new(self, limits), Found::default());
            while rows.step(&keys, &mut found) {
                let told = found.drafts.drain(..).map(|draft| draft.record);
                links.extend(
                    told.filter(|record| record.entity == entity)
                        .filter_map(|record| Some((record.id, record.target(&field)?))),
                );
            }
            self.lookups.insert((of, field), links);
        }
        Ok(())
    }
}

impl Other {
    fn read(path: &Path, lang: Lang, table: &Table, limits: &Limits, wrong: &mut Vec<RowError>) -> Other {
        let mut other = Other { name: file_name(path).into(), lang, rows: HashMap::new() };
        let rows = match sheet::open(path, table.sheet.as_deref(), limits) {
            Ok(rows) => rows,
            Err(error) => {
                wrong.push(RowError::of_sheet(&other.name, &error));
                return other;
            }
        };
        let rename = table.rename.get(&lang);
        for row in rows {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    wrong.push(RowError::of_sheet(&other.name, &error));
                    continue;
                }
            };
            let number = row.number;
            let named =
                |column: String| rename.and_then(|names| names.get(&column).cloned()).unwrap_or(column);
            let cells: Cells =
                row.into_json().into_iter().map(|(column, value)| (named(column), value)).collect();
            let told = Told { lang, cells: &cells, item: None };
            let twice = match told.id(&table.key) {
                Some(key) => other.rows.insert(key, (number, cells)).is_some(),
                None => true,
            };
            if twice {
                let at = At { file: Arc::clone(&other.name), row: number };
                wrong.push(RowError { at, column: table.key.first().cloned(), wrong: not_a_key(table) });
            }
        }
        other
    }
}

fn not_a_key(table: &Table) -> String {
    format!("{} is empty or stands in an earlier row, too: give every row its own", table.key.join(" with "))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files themselves, and those inside of folders.
fn inside(files: &[PathBuf]) -> Result<Vec<PathBuf>, ImportError> {
    let mut all = Vec::new();
    for path in files {
        let unreadable = |error| {
            ImportError::Input(format!(
                "{} can't be read ({error}); give a file that is there",
                path.display()
            ))
        };
        if path.is_dir() {
            for entry in std::fs::read_dir(path).map_err(unreadable)? {
                let inner = entry.map_err(unreadable)?.path();
                let readable =
                    ["csv", "xlsx"].iter().any(|known| inner.extension().is_some_and(|ext| ext == *known));
                all.extend(readable.then_some(inner));
            }
        } else {
            std::fs::metadata(path).map_err(unreadable)?;
            all.push(path.clone());
        }
    }
    all.sort();
    Ok(all)
}

/// The rows of mapped tables, one after the other.
pub(super) struct MappedRows<'a> {
    mapped: &'a Mapped,
    limits: &'a Limits,
    next: usize,
    open: Option<(&'a Input, &'a Table, Rows<File>)>,
    seen: HashSet<String>,
}

impl<'a> MappedRows<'a> {
    pub(super) fn new(mapped: &'a Mapped, limits: &'a Limits) -> Self {
        MappedRows { mapped, limits, next: 0, open: None, seen: HashSet::new() }
    }

    /// Reads one row, or opens the next file; false at the end.
    pub(super) fn step(&mut self, keys: &Keys, found: &mut Found) -> bool {
        let Some((input, table, rows)) = &mut self.open else {
            return self.open_next(found);
        };
        let (input, table) = (*input, *table);
        match rows.next() {
            None => {
                self.open = None;
                let seen = std::mem::take(&mut self.seen);
                without_counterpart(input, &seen, found);
            }
            Some(Err(error)) => found.problems.push(RowError::of_sheet(&input.name, &error)),
            Some(Ok(row)) => {
                let at = At { file: Arc::clone(&input.name), row: row.number };
                let cells = row.into_json();
                self.row(input, table, &at, &cells, keys, found);
            }
        }
        true
    }

    fn open_next(&mut self, found: &mut Found) -> bool {
        if self.next == 0 {
            self.mapped.wrong.iter().for_each(|wrong| found.problems.push(wrong.clone()));
        }
        let Some(input) = self.mapped.inputs.get(self.next) else { return false };
        self.next += 1;
        let Some(table) = self.mapped.mapping.tables.get(input.table) else { return true };
        match sheet::open(&input.path, table.sheet.as_deref(), self.limits) {
            Err(error) => found.problems.push(RowError::of_sheet(&input.name, &error)),
            Ok(rows) => {
                let columns: Vec<&str> =
                    rows.columns().unwrap_or_default().iter().map(|column| &**column).collect();
                let is_table = rows.columns().is_some();
                let absent: Vec<&String> = table
                    .header
                    .iter()
                    .filter(|column| is_table && !columns.contains(&column.as_str()))
                    .collect();
                for column in &absent {
                    let at = At { file: Arc::clone(&input.name), row: 1 };
                    let wrong = format!(
                        "there is no such column, only {}: add it, empty if need be",
                        columns.join(", ")
                    );
                    found.wrong(&at, Some(column), wrong);
                }
                if absent.is_empty() {
                    self.open = Some((input, table, rows));
                }
            }
        }
        true
    }

    fn row(&mut self, input: &Input, table: &Table, at: &At, cells: &Cells, keys: &Keys, found: &mut Found) {
        let source = Told { lang: self.mapped.lang, cells, item: None };
        let Some(key) = source.id(&table.key).filter(|key| self.seen.insert(key.clone())) else {
            found.wrong(at, table.key.first().map(String::as_str), not_a_key(table));
            return;
        };
        if !has_what_it_needs(&source, table, at, found) {
            return;
        }
        let others = input.others.iter().filter_map(|other| {
            other.rows.get(&key).map(|(_, cells)| Told { lang: other.lang, cells, item: None })
        });
        let told: Vec<Told<'_>> = std::iter::once(source).chain(others).collect();
        for told in &told {
            let leaves = path::leaves(told.cells).into_iter();
            for leaf in leaves.filter(|leaf| !path::is_covered(leaf, &input.known)) {
                found.no_place(&format!("{}: {}", table.file.replace("{lang}", told.lang.as_str()), leaf));
            }
        }
        let maker = Maker { mapped: self.mapped, at, keys };
        table.record.iter().for_each(|record| maker.records(record, &told, found));
        table.label.iter().for_each(|label| maker.labels(label, &told, found));
    }
}

fn has_what_it_needs(row: &Told<'_>, table: &Table, at: &At, found: &mut Found) -> bool {
    let empty: Vec<&String> = table.require.iter().filter(|column| row.text(column, "").is_empty()).collect();
    for column in &empty {
        found.wrong(at, Some(column), "it is empty: fill it in");
    }
    let one = table.require_one.is_empty()
        || table.require_one.iter().any(|column| !row.text(column, "").is_empty());
    if !one {
        let columns = table.require_one.join(", ");
        found.wrong(
            at,
            table.require_one.first().map(String::as_str),
            format!("all of {columns} are empty: fill in one, to say whose it is"),
        );
    }
    empty.is_empty() && one
}

/// A row of another language that has no row in the source's language would be lost.
fn without_counterpart(input: &Input, seen: &HashSet<String>, found: &mut Found) {
    for other in &input.others {
        let mut lost: Vec<(&String, u64)> = other
            .rows
            .iter()
            .filter(|(key, _)| !seen.contains(*key))
            .map(|(key, (row, _))| (key, *row))
            .collect();
        lost.sort_by_key(|(_, row)| *row);
        for (key, row) in lost {
            let at = At { file: Arc::clone(&other.name), row };
            found.wrong(
                &at,
                None,
                format!("{} has no row {key}: add it there, or remove it here", input.name),
            );
        }
    }
}

/// Makes the records of one row.
struct Maker<'a> {
    mapped: &'a Mapped,
    at: &'a At,
    keys: &'a Keys,
}

impl Maker<'_> {
    fn records(&self, spec: &RecordOf, told: &[Told<'_>], found: &mut Found) {
        let Some(each) = &spec.each else {
            self.record(spec, told, found);
            return;
        };
        let items: Vec<Vec<(String, Json)>> = told
            .iter()
            .map(|told| {
                path::at(told.cells, &each.column)
                    .map_or_else(Vec::new, |value| path::items(value, each.split.as_deref()))
            })
            .collect();
        for told in aligned(told, &items) {
            self.record(spec, &told, found);
        }
    }

    fn record(&self, spec: &RecordOf, told: &[Told<'_>], found: &mut Found) {
        let (Some(source), Some(entity)) = (told.first(), entities::by_name(&spec.entity)) else { return };
        if spec.when.as_ref().is_some_and(|when| !source.holds(when)) {
            return;
        }
        let Some(external) = source.id(&spec.id) else {
            let column = spec.id.iter().find(|part| source.text(part, "").is_empty());
            found.wrong(
                self.at,
                column.map(String::as_str),
                format!("it is empty, but it makes the id of {}: fill it in", one(entity.name)),
            );
            return;
        };
        let mut form = Form::new(self.keys, found, entity, self.at, &external);
        for (name, expression) in &spec.fields {
            let Some(field) = entity.position(name) else { continue };
            let value = |told: &Told<'_>| told.value(expression, self.keys, &self.mapped.lookups);
            match value(source) {
                Ok(written) => form.write(field, column(expression.column(), spec), &written, source.lang),
                Err(wrong) => {
                    let column = column(expression.column(), spec);
                    // So that the field is known to be told, and not missed a second time.
                    form.write(field, column, "", source.lang);
                    form.wrong(column, wrong);
                }
            }
            for other in told.iter().skip(1) {
                if let Ok(written) = value(other) {
                    form.translate_anew(
                        field,
                        other.lang,
                        &written,
                        self.mapped.mapping.translations.status(),
                    );
                }
            }
        }
        form.finish();
    }

    /// A taxonomy, a term for each item of a column, and an attribute that puts it on a record.
    fn labels(&self, label: &Label, told: &[Told<'_>], found: &mut Found) {
        let (Some(source), Some(on)) = (told.first(), entities::by_name(&label.on)) else { return };
        let items: Vec<Vec<(String, Json)>> = told
            .iter()
            .map(|told| {
                path::at(told.cells, &label.column)
                    .map_or_else(Vec::new, |value| path::items(value, label.split.as_deref()))
            })
            .collect();
        let items = aligned(told, &items);
        let Some(owner) = source.id(&label.id).filter(|_| !items.is_empty()) else { return };
        self.taxonomy(label, found);
        for told in items {
            let Some(source) = told.first() else { continue };
            let item = source.text("@", ", ");
            let term = format!("{}/{item}", label.taxonomy);
            self.term(label, &term, &told, found);
            let mut form = self.form(found, &ATTRIBUTE, &format!("{}:{owner}/{term}", on.name));
            let fields = [
                ("link_id", owner.clone()),
                ("link_entity", on.name.to_owned()),
                ("taxonomy_term_id", term),
                ("value", source.text("@value", ", ")),
            ];
            for (name, written) in fields {
                fill(&mut form, &ATTRIBUTE, name, &label.column, &written, source.lang);
            }
            form.finish();
        }
    }

    fn form<'f>(&'f self, found: &'f mut Found, entity: &'static Entity, external: &str) -> Form<'f> {
        Form::new(self.keys, found, entity, self.at, external)
    }

    fn taxonomy(&self, label: &Label, found: &mut Found) {
        let lang = self.mapped.lang;
        let name = label.name.get(&lang).unwrap_or(&label.taxonomy);
        let mut form = self.form(found, &TAXONOMY, &label.taxonomy);
        for field in ["name", "description"] {
            fill(&mut form, &TAXONOMY, field, &label.column, name, lang);
            for (other, name) in label.name.iter().filter(|(other, _)| **other != lang) {
                let position = TAXONOMY.position(field).unwrap_or_default();
                form.translate_anew(position, *other, name, self.mapped.mapping.translations.status());
            }
        }
        form.finish();
    }

    fn term(&self, label: &Label, external: &str, told: &[Told<'_>], found: &mut Found) {
        let Some(source) = told.first() else { return };
        let code = label.code.as_ref().map_or_else(String::new, |path| source.text(path, ", "));
        let mut form = self.form(found, &TAXONOMY_TERM, external);
        let item = source.text("@", ", ");
        let fields =
            [("code", &code), ("name", &item), ("description", &item), ("taxonomy_id", &label.taxonomy)];
        for (name, written) in fields {
            fill(&mut form, &TAXONOMY_TERM, name, &label.column, written, source.lang);
        }
        for other in told.iter().skip(1) {
            for name in ["name", "description"] {
                let field = TAXONOMY_TERM.position(name).unwrap_or_default();
                form.translate_anew(
                    field,
                    other.lang,
                    &other.text("@", ", "),
                    self.mapped.mapping.translations.status(),
                );
            }
        }
        form.finish();
    }
}

fn fill(form: &mut Form<'_>, entity: &Entity, name: &str, column: &str, written: &str, lang: Lang) {
    if let Some(field) = entity.position(name) {
        form.write(field, column, written, lang);
    }
}

/// A problem with an item is a problem of the column it stands in.
fn column<'a>(path: &'a str, spec: &'a RecordOf) -> &'a str {
    match (&spec.each, path.starts_with('@')) {
        (Some(each), true) => &each.column,
        _ => path,
    }
}

/// The items of a row in its languages side by side. Where a language lists another number of
/// them it is not known which is which, so it tells none.
fn aligned<'a>(told: &[Told<'a>], items: &'a [Vec<(String, Json)>]) -> Vec<Vec<Told<'a>>> {
    let count = items.first().map_or(0, Vec::len);
    (0..count)
        .map(|at| {
            let sides = told.iter().zip(items).filter(|(_, items)| items.len() == count);
            sides.filter_map(|(told, items)| Some(Told { item: Some(items.get(at)?), ..*told })).collect()
        })
        .collect()
}
