//! An HSDS tabular package: a folder of CSV files, with or without a `datapackage.json`.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use kernel::{Audience, Entity, Id, Lang, Text, TextStatus};
use serde_json::Value as Json;
use sheet::{Limits, Row, Rows};

use super::draft::{Form, Found, Keys};
use super::problem::{At, ImportError, RowError};
use crate::model::entities::{self, ENTITIES};

/// Tables of the standard that tell the history of another system; ours begins with the import.
const HISTORY: [&str; 2] = ["metadata", "meta_table_description"];

/// The extra resource of our profile with every text that is not in the package's language, or not
/// a source: `entity,record,field,lang,body,status,source_hash`.
pub(crate) const TEXTS: &str = "texts.csv";
/// The extra resource of our profile with what not everyone may see: `entity,record,field,audience,retired`.
pub(crate) const AUDIENCES: &str = "audiences.csv";

/// A file of records.
#[derive(Debug, Clone)]
pub(super) struct RecordFile {
    pub(super) path: PathBuf,
    pub(super) name: Arc<str>,
    pub(super) entity: &'static Entity,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub(super) struct Package {
    /// The package's own name.
    pub(super) name: Option<String>,
    /// The language it says its texts are in.
    pub(super) lang: Option<Lang>,
    /// Its files, in the order of [`ENTITIES`].
    pub(super) files: Vec<RecordFile>,
    history: Vec<PathBuf>,
    strangers: Vec<String>,
    aside: Vec<PathBuf>,
}

impl Package {
    /// Looks what a folder holds: files of one of the extensions named like entities.
    pub(super) fn look(folder: &Path, extensions: &[&str]) -> Result<Package, ImportError> {
        let unreadable = |error: std::io::Error| {
            ImportError::Input(format!(
                "{} can't be read ({error}); give a folder that you may read",
                folder.display()
            ))
        };
        let mut package = Package::default();
        let resources = package.describe(folder)?;
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            paths.push(entry.map_err(unreadable)?.path());
        }
        paths.sort();
        for path in paths {
            let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
            if extensions.contains(&extension.as_str()) && !path.ends_with("datapackage.json") {
                package.sort_in(path, &resources);
            }
        }
        package.files.sort_by_key(|file| ENTITIES.iter().position(|entity| entity.name == file.entity.name));
        Ok(package)
    }

    /// Reads `datapackage.json` where there is one; answers the resources it names by file.
    fn describe(&mut self, folder: &Path) -> Result<HashMap<PathBuf, String>, ImportError> {
        let path = folder.join("datapackage.json");
        let wrong = |why: String| ImportError::Input(format!("{}: {why}", path.display()));
        let Ok(file) = File::open(&path) else { return Ok(HashMap::new()) };
        // A description of all of HSDS has 85 KB.
        if file.metadata().is_ok_and(|data| data.len() > 16 << 20) {
            return Err(wrong("it is larger than 16 MB; give the description of the package only".into()));
        }
        let described: Json = serde_json::from_reader(std::io::BufReader::new(file))
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
                resources.insert(folder.join(path), name.to_owned());
            }
        }
        Ok(resources)
    }

    fn sort_in(&mut self, path: PathBuf, resources: &HashMap<PathBuf, String>) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let known = resources.get(&path).map_or(stem.as_str(), String::as_str);
        if [TEXTS, AUDIENCES].contains(&name.as_str()) {
            self.aside.push(path);
        } else if let Some(entity) = entity_of(known).or_else(|| entity_of(&stem)) {
            self.files.push(RecordFile { path, name: name.into(), entity });
        } else if HISTORY.contains(&singular(&stem).as_str()) {
            self.history.push(path);
        } else {
            self.strangers.push(name);
        }
    }

    /// What is in the folder and not taken over, said.
    pub(super) fn tell(&self, limits: &Limits, found: &mut Found) {
        for path in &self.history {
            let rows = sheet::open(path, None, limits).map_or(0, Iterator::count);
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            found.notes.push(format!(
                "{name}: {rows} rows are the history of another system and are not taken over."
            ));
        }
        for name in &self.strangers {
            found.notes.push(format!("{name} is not named like a table of HSDS and was not read."));
        }
    }

    /// Reads the extra resources of our profile.
    pub(super) fn aside(&self, keys: &Keys, limits: &Limits, found: &mut Found) -> Aside {
        let mut aside = Aside::default();
        for path in &self.aside {
            let name: Arc<str> = path.file_name().unwrap_or_default().to_string_lossy().into();
            let texts = *name == *TEXTS;
            match sheet::open(path, None, limits) {
                Err(error) => found.problems.push(RowError::of_sheet(&name, &error)),
                Ok(rows) => {
                    for row in rows {
                        match row {
                            Err(error) => found.problems.push(RowError::of_sheet(&name, &error)),
                            Ok(row) => {
                                let at = At { file: Arc::clone(&name), row: row.number };
                                let taken =
                                    if texts { aside.text(&row, keys) } else { aside.audience(&row, keys) };
                                if let Err((column, wrong)) = taken {
                                    found.wrong(&at, Some(column), wrong);
                                }
                            }
                        }
                    }
                }
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
    rows: Rows<File>,
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
            Some(Err(error)) => found.problems.push(RowError::of_sheet(&open.file.name, &error)),
            Some(Ok(row)) => open.draft(&row, self.lang, self.aside, keys, found),
        }
        true
    }
}

impl<'a> OpenFile<'a> {
    fn new(file: &'a RecordFile, limits: &Limits, found: &mut Found) -> Option<Self> {
        let rows = match sheet::open(&file.path, None, limits) {
            Ok(rows) => rows,
            Err(error) => {
                found.problems.push(RowError::of_sheet(&file.name, &error));
                return None;
            }
        };
        let columns = rows.columns().unwrap_or_default();
        let fields = columns.iter().map(|column| file.entity.position(column)).collect();
        let id = columns.iter().position(|column| &**column == "id");
        if id.is_none() {
            let has: Vec<&str> = columns.iter().map(|column| &**column).collect();
            let at = At { file: Arc::clone(&file.name), row: 1 };
            let wrong =
                format!("there is no such column, only {}: name the columns as HSDS does", has.join(", "));
            found.wrong(&at, Some("id"), wrong);
        }
        id.map(|id| OpenFile { file, rows, fields, id })
    }

    fn draft(&self, row: &Row, lang: Lang, aside: &Aside, keys: &Keys, found: &mut Found) {
        let at = At { file: Arc::clone(&self.file.name), row: row.number };
        let external = row.cells.get(self.id).map(|(_, cell)| cell.text()).unwrap_or_default();
        if external.trim().is_empty() {
            found.wrong(&at, Some("id"), "the id is empty: give every row one of its own, a UUID if you can");
            return;
        }
        for ((column, cell), field) in row.cells.iter().zip(&self.fields) {
            if field.is_none() && !cell.is_empty() {
                found.no_place(&format!("{}: {column}", self.file.name));
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
