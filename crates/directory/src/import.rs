//! Taking records in from other systems: HSDS packages and documents, and tables of any shape by
//! a mapping. All or nothing, and the same input again changes nothing.
//!
//! The rules, in full in docs/import.md:
//! - A UUID that comes in is the record's id; any other id becomes one of ours by source and entity.
//! - A row that is wrong is told with file, row, column and what would be right; then nothing is written.
//! - An import never shows more widely what is here, brings nothing erased or taken away back, and
//!   changes no critical value of a record that is here unless a second person accepted it.
//! - Texts are sources in the import's language; a second language's file holds translations.

mod document;
mod draft;
mod expression;
mod index;
mod leaving;
mod mapped;
pub mod mapping;
mod package;
mod path;
mod person;
mod problem;
mod report;
mod run;
mod settle;
mod source;
mod write;

use std::path::{Path, PathBuf};

use kernel::Lang;
use kernel::policy::Grant;
use sheet::Limits;
use store::Store;

pub use mapping::Mapping;
pub(crate) use package::{AUDIENCES, TEXTS};
pub use problem::{At, ImportError, Problems, RowError};
pub use report::{Counted, Missing, PlanLine, Progress, Proposal, Report, Tally, What};

use crate::city;
use crate::policy::Import;
use mapped::Mapped;
use package::{Package, RecordFile};
use run::{Input, Run};
use source::{InputFile, Together};

/// What is said to be the basis of showing an HSDS package, unless the person who imports says otherwise.
const PUBLISHED: &str = "published by its source as open HSDS data";

/// How to import.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The source's name; else the package's, the mapping's or the file's.
    pub source: Option<String>,
    /// The language texts are written in; else the package's, the mapping's or the city's.
    pub lang: Option<Lang>,
    /// On what basis its records may be shown; else what the mapping says, or its being published.
    pub basis: Option<String>,
    /// On what basis persons in it may be shown; without one they are for members only.
    pub persons_basis: Option<String>,
    /// Only say what would happen.
    pub dry_run: bool,
    /// Make what the source no longer lists inactive.
    pub retire_missing: bool,
    /// Critical changes were looked at by a second person and are to be made.
    pub accept_critical: bool,
    /// What files may ask of us.
    pub limits: Limits,
}

/// Takes in HSDS records: a folder or zip file (CSV package, or JSON files), a JSON or an NDJSON file.
/// `progress` hears how far it is and, in a dry run, what happens to each record.
///
/// # Errors
/// [`ImportError::Rows`] with every row that is wrong; nothing was written then, nor with any other.
pub async fn hsds(
    store: &Store,
    grant: &Grant<Import>,
    path: &Path,
    options: &Options,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Report, ImportError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let given = gather(path, &options.limits)?;
    let lang = match options.lang.or(given.lang) {
        Some(lang) => lang,
        None => city::language(store).await?,
    };
    let source = options.source.clone().or(given.name).unwrap_or(stem);
    let basis = options.basis.clone().unwrap_or_else(|| PUBLISHED.to_owned());
    let persons = options.persons_basis.is_some();
    let run = Run { input: given.input, source, basis, persons, lang, options, progress };
    run.run(store, grant).await
}

/// Reads HSDS files that are in memory and checks every row by itself, as an import does before it
/// asks the database. One file may be called anything, several as HSDS calls them. Answers how many
/// records they tell.
///
/// # Errors
/// [`ImportError::Rows`] with every row that is wrong, or what is wrong with the files.
pub fn check(files: &[(String, Vec<u8>)], options: &Options) -> Result<u64, ImportError> {
    let mut files: Vec<InputFile> = files.iter().map(|(name, bytes)| InputFile::of(name, bytes)).collect();
    let given = match files.as_slice() {
        [_] => alone(files.remove(0), &options.limits)?,
        _ => together("what is given", &Together { files, elsewhere: Vec::new() })?,
    };
    let run = Run {
        input: given.input,
        source: given.name.unwrap_or_default(),
        basis: String::new(),
        persons: false,
        lang: options.lang.or(given.lang).unwrap_or(Lang::HU),
        options,
        progress: &mut |_| {},
    };
    run.checked()
}

/// Takes in tables (CSV, XLSX, JSON, GeoJSON) as a mapping says.
///
/// # Errors
/// As [`hsds`], and [`ImportError::Mapping`] when the mapping can't be used with these files.
pub async fn table(
    store: &Store,
    grant: &Grant<Import>,
    files: &[PathBuf],
    mapping: &Mapping,
    options: &Options,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Report, ImportError> {
    let lang = match options.lang.or(mapping.lang) {
        Some(lang) => lang,
        None => city::language(store).await?,
    };
    let source = options.source.clone().unwrap_or_else(|| mapping.source.clone());
    let input = Input::Mapped(Mapped::new(store, mapping, &source, files, lang, &options.limits).await?);
    let run = Run {
        input,
        source,
        basis: options.basis.clone().unwrap_or_else(|| mapping.basis.clone()),
        persons: options.persons_basis.is_some() || mapping.persons_basis.is_some(),
        lang,
        options,
        progress,
    };
    run.run(store, grant).await
}

/// What was given to be imported.
struct Given {
    input: Input,
    /// What it calls itself, and the language it says it is in.
    name: Option<String>,
    lang: Option<Lang>,
}

fn gather(path: &Path, limits: &Limits) -> Result<Given, ImportError> {
    if path.is_dir() {
        return together(&path.display().to_string(), &source::in_folder(path)?);
    }
    if !path.is_file() {
        return Err(ImportError::Input(format!(
            "there is no {}; give a folder or a file that is there",
            path.display()
        )));
    }
    let file = InputFile::at(path);
    match file.extension() == "zip" {
        true => together(&path.display().to_string(), &source::in_zip(path, limits)?),
        false => alone(file, limits),
    }
}

/// Files that stand together: tables, or else documents.
fn together(place: &str, files: &Together) -> Result<Given, ImportError> {
    let package = Package::look(files, &["csv"])?;
    if !package.files.is_empty() {
        let (name, lang) = (package.name.clone(), package.lang);
        return Ok(Given { input: Input::Package(package), name, lang });
    }
    let documents = Package::look(files, &["json", "ndjson"])?;
    if documents.files.is_empty() {
        return Err(ImportError::Input(format!(
            "{place} holds no HSDS tables; give a folder or zip file with files named as HSDS names them, such as services.csv"
        )));
    }
    Ok(Given { input: Input::Documents(documents), name: None, lang: None })
}

/// A file by itself: a table that is named after what it holds, or documents of any name.
fn alone(input: InputFile, limits: &Limits) -> Result<Given, ImportError> {
    let table = input.extension() == "csv";
    let guessed = || if table { None } else { document::guess_file(&input, limits) };
    let entity =
        package::entity_of(input.stem()).or_else(guessed).ok_or_else(|| unknown_name(&input.name))?;
    let package = Package::of(RecordFile { input, entity });
    let input = if table { Input::Package(package) } else { Input::Documents(package) };
    Ok(Given { input, name: None, lang: None })
}

fn unknown_name(name: &str) -> ImportError {
    ImportError::Input(format!(
        "“{name}” does not say what it holds; name the file after its records as HSDS does, such as services.csv or services.json"
    ))
}
