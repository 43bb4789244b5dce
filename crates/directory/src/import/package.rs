//! An HSDS tabular package: CSV files that stand together, with or without a `datapackage.json`.

use std::collections::HashMap;
use std::path::{Component, Path};
use std::sync::Arc;

use kernel::{Audience, Entity, Id, Lang, Text, TextStatus};
use serde_json::Value as Json;
use sheet::{Limits, Row, Rows, SheetError};

use super::draft::{Form, Found, Keys};
use super::problem::{At, ImportError, RowError};
use super::source::{Bytes, InputFile, Together};
use crate::model::entities::{self, ENTITIES};

/// Tables of the standard that tell the history of another system; ours begins with the import.
const HISTORY: [&str; 2] = ["metadata", "meta_table_description"];

/// What describes a package.
pub(super) const DESCRIPTION: &str = "datapackage.json";

/// The extra resource of our profile with every text that is not in the package's language, or not
/// a source: `entity,record,field,lang,body,status,source_hash`.
pub(crate) const TEXTS: &str = "texts.csv";
/// The extra resource of our profile with what not everyone may see: `entity,record,field,audience,retired`.
pub(crate) const AUDIENCES: &str = "audiences.csv";

/// A file of records.
#[derive(Debug, Clone)]
pub(super) struct RecordFile {
    pub(super) input: InputFile,
    pub(super) entity: &'static Entity,
}

/// What files that stand together hold.
#[derive(Debug, Default)]
pub(super) struct Package {
    /// The package's own name.
    pub(super) name: Option<String>,
    /// The language it says its texts are in.
    pub(super) lang: Option<Lang>,
    /// Its files, in the order of [`ENTITIES`].
    pub(super) files: Vec<RecordFile>,
    history: Vec<InputFile>,
    strangers: Vec<Arc<str>>,
    elsewhere: Vec<String>,
    aside: Vec<InputFile>,
}

impl Package {
    /// Looks what files hold: those of one of the extensions, named like entities.
    pub(super) fn look(together: &Together, extensions: &[&str]) -> Result<Package, ImportError> {
        let mut package = Package { elsewhere: together.elsewhere.clone(), ..Package::default() };
        let resources = match together.files.iter().find(|file| *file.name == *DESCRIPTION) {
            Some(description) => package.describe(description)?,
            None => HashMap::new(),
        };
        for file in &together.files {
            if extensions.contains(&file.extension().as_str()) && *file.name != *DESCRIPTION {
                package.sort_in(file, &resources);
            }
        }
        package.files.sort_by_key(|file| ENTITIES.iter().position(|entity| entity.name == file.entity.name));
        Ok(package)
    }

    /// A package of one file.
    pub(super) fn of(file: RecordFile) -> Package {
        Package { files: vec![file], ..Package::default() }
    }

    /// Reads the package's description; answers the resources it names by file.
    fn describe(&mut self, description: &InputFile) -> Result<HashMap<String, String>, ImportError> {
        let wrong = |why: String| ImportError::Input(format!("{}: {why}", description.name));
        // A description of all of HSDS has 85 KB.
        let bytes = description.whole(16 << 20).map_err(|error| wrong(error.problem.to_string()))?;
        let bytes = bytes.ok_or_else(|| {
            wrong("it is larger than 16 MB; give the description of the package only".into())
        })?;
        let described: Json = serde_json::from_slice(&bytes)
            .map_err(|error| wrong(format!("this is not JSON ({error}); check it with a JSON validator")))?;
        self.name = described["name"].as_str().map(str::to_owned);
        self.lang = described["language"].as_str().and_then(|lang| lang.parse().ok());
        let mut resources = HashMap::new();
        for resource in described["resources"].as_array().into_iter().flatten() {
            let (Some(name), Some(path)) = (resource["name"].as_str(), resource["path"].as_str()) else {
                continue;
            };
            let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            if inside {
                resources.insert(path.to_owned(), name.to_owned());
            }
        }
        Ok(resources)
    }

    fn sort_in(&mut self, file: &InputFile, resources: &HashMap<String, String>) {
        let stem = file.stem();
        let known = resources.get(&*file.name).map_or(stem, String::as_str);
        if [TEXTS, AUDIENCES].contains(&&*file.name) {
            self.aside.push(file.clone());
        } else if let Some(entity) = entity_of(known).or_else(|| entity_of(stem)) {
            self.files.push(RecordFile { input: file.clone(), entity });
        } else if HISTORY.contains(&singular(stem).as_str()) {
            self.history.push(file.clone());
        } else {
            self.strangers.push(Arc::clone(&file.name));
        }
    }

    /// What stands beside the records and is not taken over, said.
    pub(super) fn tell(&self, limits: &Limits, found: &mut Found) {
        for file in &self.history {
            let rows = file.rows(limits).map_or(0, Iterator::count);
            found.notes.push(format!(
                "{}: {rows} rows are the history of another system and are not taken over.",
                file.name
            ));
        }
        for name in &self.strangers {
            found.notes.push(format!("{name} is not named like a table of HSDS and was not read."));
        }
        for name in &self.elsewhere {
            found.notes.push(format!("{name} stands in another folder than the tables and was not read."));
        }
    }

    /// Reads the extra resources of our profile.
    pub(super) fn aside(&self, keys: &Keys, limits: &Limits, found: &mut Found) -> Aside {
        let mut aside = Aside::default();
        for file in &self.aside {
            match file.rows(limits) {
                Err(error) => found.problems.push(RowError::of_sheet(&file.name, &error)),
                Ok(rows) => rows.for_each(|row| aside.row(file, row, keys, found)),
            }
        }
        aside
    }
}

/// The entity a file or resource is named after, in singular or plural.
pub(super) fn entity_of(name: &str) -> Option<&'static Entity> {
    let wanted = singular(name);
    ENTITIES.iter().copied().find(|entity| singular(entity.name) == wanted || singular(entity.file) == wanted)
}

fn singular(name: &str) -> String {
    let name = name.to_lowercase();
    let cut = |tail: &str, put: &str| name.strip_suffix(tail).map(|stem| format!("{stem}{put}"));
    if name.ends_with("ss") {
        return name;
    }
    cut("ies", "y").or_else(|| cut("sses", "ss")).or_else(|| cut("s", "")).unwrap_or(name)
}

/// What stands beside the records of a package of ours: translations and audiences.
#[derive(Debug, Default)]
pub(super) struct Aside {
    texts: HashMap<Id, Vec<Text>>,
    audiences: HashMap<Id, Narrowed>,
}

#[derive(Debug, Default)]
struct Narrowed {
    record: Option<Audience>,
    fields: Vec<(u8, Audience)>,
    retired: bool,
}

type BadCell = (&'static str, String);

impl Aside {
    fn of(row: &Row, keys: &Keys) -> Result<(&'static Entity, Id), BadCell> {
        let name = row.get("entity").text();
        let entity = entities::by_name(&name).ok_or_else(|| {
            ("entity", format!("“{name}” is no kind of record: give its HSDS name, such as service"))
        })?;
        Ok((entity, keys.id(entity, &row.get("record").text())))
    }

    fn field(row: &Row, entity: &Entity) -> Result<u8, BadCell> {
        let name = row.get("field").text();
        entity.position(&name).and_then(|at| u8::try_from(at).ok()).ok_or_else(|| {
            ("field", format!("{} has no field “{name}”: give one of its columns", entity.name))
        })
    }

    fn row(&mut self, file: &InputFile, row: Result<Row, SheetError>, keys: &Keys, found: &mut Found) {
        let row = match row {
            Ok(row) => row,
            Err(error) => return found.problems.push(RowError::of_sheet(&file.name, &error)),
        };
        let taken = if *file.name == *TEXTS { self.text(&row, keys) } else { self.audience(&row, keys) };
        if let Err((column, wrong)) = taken {
            found.wrong(&At { file: Arc::clone(&file.name), row: row.number }, Some(column), wrong);
        }
    }

    fn text(&mut self, row: &Row, keys: &Keys) -> Result<(), BadCell> {
        let (entity, id) = Aside::of(row, keys)?;
        let field = Aside::field(row, entity)?;
        let lang: Lang =
            row.get("lang").text().parse().map_err(|bad: kernel::BadValue| ("lang", bad.to_string()))?;
        let body: Box<str> = row.get("body").text().into();
        let source_hash = match &*row.get("source_hash").text() {
            "" => kernel::record::source_hash(&body),
            written => written.parse().map_err(|_| {
                ("source_hash", format!("“{written}” is not a whole number: leave it as it was exported"))
            })?,
        };
        let status = TextStatus::from_stored(&row.get("status").text());
        self.texts.entry(id).or_default().push(Text { field, lang, body, status, source_hash });
        Ok(())
    }

    fn audience(&mut self, row: &Row, keys: &Keys) -> Result<(), BadCell> {
        let (entity, id) = Aside::of(row, keys)?;
        let written = row.get("audience").text();
        let audience: Audience =
            written.parse().map_err(|bad: kernel::BadValue| ("audience", bad.to_string()))?;
        let narrowed = self.audiences.entry(id).or_default();
        if row.get("field").is_empty() {
            narrowed.record = Some(audience);
            narrowed.retired |= row.get("retired").text() == "true";
        } else {
            narrowed.fields.push((Aside::field(row, entity)?, audience));
        }
        Ok(())
    }

    /// Puts a record's translations and audiences to it. A field named here has all its texts here.
    fn complete(&self, form: &mut Form<'_>) {
        let id = form.id();
        if let Some(texts) = self.texts.get(&id) {
            form.amend(|draft| {
                draft.exact_texts = true;
                let cells: Vec<Text> = draft.record.texts().to_vec();
                for cell in cells.into_iter().filter(|cell| texts.iter().any(|text| text.field == cell.field))
                {
                    draft.record.put_text(Text { body: "".into(), ..cell });
                }
                texts.iter().for_each(|text| draft.record.put_text(text.clone()));
            });
        }
        if let Some(narrowed) = self.audiences.get(&id) {
            form.amend(|draft| {
                draft.audience_told = narrowed.record.is_some();
                draft.record.audience = narrowed.record.unwrap_or_default();
                draft.record.field_audiences.clone_from(&narrowed.fields);
                draft.record.field_audiences.sort_by_key(|(at, _)| *at);
                draft.record.retired_at = narrowed.retired.then(kernel::Instant::default);
            });
        }
    }
}

/// The rows of a package, file by file.
pub(super) struct PackageRows<'a> {
    files: std::slice::Iter<'a, RecordFile>,
    aside: &'a Aside,
    limits: &'a Limits,
    lang: Lang,
    open: Option<OpenFile<'a>>,
}

struct OpenFile<'a> {
    file: &'a RecordFile,
    rows: Rows<Bytes>,
    /// For each column of the file the field it fills.
    fields: Vec<Option<usize>>,
    id: usize,
}

impl<'a> PackageRows<'a> {
    pub(super) fn new(files: &'a [RecordFile], aside: &'a Aside, lang: Lang, limits: &'a Limits) -> Self {
        PackageRows { files: files.iter(), aside, limits, lang, open: None }
    }

    /// Reads one row, or opens the next file; false at the end.
    pub(super) fn step(&mut self, keys: &Keys, found: &mut Found) -> bool {
        let Some(open) = &mut self.open else {
            let Some(file) = self.files.next() else { return false };
            self.open = OpenFile::new(file, self.limits, found);
            return true;
        };
        match open.rows.next() {
            None => self.open = None,
            Some(Err(error)) => found.problems.push(RowError::of_sheet(&open.file.input.name, &error)),
            Some(Ok(row)) => open.draft(&row, self.lang, self.aside, keys, found),
        }
        true
    }
}

impl<'a> OpenFile<'a> {
    fn new(file: &'a RecordFile, limits: &Limits, found: &mut Found) -> Option<Self> {
        let rows = match file.input.rows(limits) {
            Ok(rows) => rows,
            Err(error) => {
                found.problems.push(RowError::of_sheet(&file.input.name, &error));
                return None;
            }
        };
        let columns = rows.columns().unwrap_or_default();
        let fields = columns.iter().map(|column| file.entity.position(column)).collect();
        let id = columns.iter().position(|column| &**column == "id");
        if id.is_none() {
            let has: Vec<&str> = columns.iter().map(|column| &**column).collect();
            let at = At { file: Arc::clone(&file.input.name), row: 1 };
            let wrong =
                format!("there is no such column, only {}: name the columns as HSDS does", has.join(", "));
            found.wrong(&at, Some("id"), wrong);
        }
        id.map(|id| OpenFile { file, rows, fields, id })
    }

    fn draft(&self, row: &Row, lang: Lang, aside: &Aside, keys: &Keys, found: &mut Found) {
        let at = At { file: Arc::clone(&self.file.input.name), row: row.number };
        let external = row.cells.get(self.id).map(|(_, cell)| cell.text()).unwrap_or_default();
        if external.trim().is_empty() {
            found.wrong(&at, Some("id"), "the id is empty: give every row one of its own, a UUID if you can");
            return;
        }
        for ((column, cell), field) in row.cells.iter().zip(&self.fields) {
            if field.is_none() && !cell.is_empty() {
                found.no_place(&format!("{}: {column}", self.file.input.name));
            }
        }
        let mut form = Form::new(keys, found, self.file.entity, &at, &external);
        for ((column, cell), field) in row.cells.iter().zip(&self.fields) {
            // The id is the record's own, not a value of it.
            if let Some(field) = field.filter(|_| &**column != "id") {
                form.write(field, column, &cell.text(), lang);
            }
        }
        aside.complete(&mut form);
        form.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_in_singular_and_plural() {
        for (name, entity) in [
            ("services", "service"),
            ("service_at_locations", "service_at_location"),
            ("addresses", "address"),
            ("address", "address"),
            ("accessibility", "accessibility"),
            ("service_capacities", "service_capacity"),
            ("urls", "url"),
            ("Taxonomies", "taxonomy"),
        ] {
            assert_eq!(entity_of(name).map(|entity| entity.name), Some(entity), "{name}");
        }
        assert!(entity_of("metadata").is_none());
    }
}
