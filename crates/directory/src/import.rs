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
mod mapped;
pub mod mapping;
mod package;
mod path;
mod problem;
mod report;
mod run;
mod settle;
mod write;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::policy::Grant;
use kernel::{City, Lang};
use sheet::Limits;
use store::{Store, StoreError, setting};

pub use mapping::Mapping;
pub(crate) use package::{AUDIENCES, TEXTS};
pub use problem::{At, ImportError, Problems, RowError};
pub use report::{Counted, Missing, PlanLine, Progress, Proposal, Report, Tally, What};

use crate::policy::Import;
use mapped::Mapped;
use package::{Package, RecordFile};
use run::{Input, Run};

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

/// Takes in HSDS records: a folder (CSV package, or JSON files), a JSON or an NDJSON file.
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
    let (input, name, told) =
        if path.is_dir() { folder(path)? } else { (file(path, &options.limits)?, None, None) };
    let lang = match options.lang.or(told) {
        Some(lang) => lang,
        None => city_language(store).await?,
    };
    let run = Run {
        input,
        source: options.source.clone().or(name).unwrap_or(stem),
        basis: options.basis.clone().unwrap_or_else(|| PUBLISHED.to_owned()),
        persons: options.persons_basis.is_some(),
        lang,
        options,
        progress,
    };
    run.run(store, grant).await
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
        None => city_language(store).await?,
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

type Folder = (Input, Option<String>, Option<Lang>);

fn folder(path: &Path) -> Result<Folder, ImportError> {
    let package = Package::look(path, &["csv"])?;
    if !package.files.is_empty() {
        let (name, lang) = (package.name.clone(), package.lang);
        return Ok((Input::Package(package), name, lang));
    }
    let documents = Package::look(path, &["json", "ndjson"])?;
    if documents.files.is_empty() {
        return Err(ImportError::Input(format!(
            "{} holds no HSDS tables; give a folder with files named as HSDS names them, such as services.csv",
            path.display()
        )));
    }
    Ok((Input::Documents(documents.files), None, None))
}

fn file(path: &Path, limits: &Limits) -> Result<Input, ImportError> {
    let name: Arc<str> = path.file_name().unwrap_or_default().to_string_lossy().into();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if extension == "csv" {
        let mut package = Package::default();
        let entity = package::entity_of(&stem).ok_or_else(|| unknown_name(&name))?;
        package.files.push(RecordFile { path: path.to_owned(), name, entity });
        return Ok(Input::Package(package));
    }
    if !path.is_file() {
        return Err(ImportError::Input(format!(
            "there is no {}; give a folder or a file that is there",
            path.display()
        )));
    }
    let entity = match package::entity_of(&stem) {
        Some(entity) => entity,
        None => document::guess_file(path, limits).ok_or_else(|| unknown_name(&name))?,
    };
    Ok(Input::Documents(vec![RecordFile { path: path.to_owned(), name, entity }]))
}

fn unknown_name(name: &str) -> ImportError {
    ImportError::Input(format!(
        "“{name}” does not say what it holds; name the file after its records as HSDS does, such as services.csv or services.json"
    ))
}

async fn city_language(store: &Store) -> Result<Lang, StoreError> {
    let city = setting::read(&store.read().await?, setting::CITY).await?;
    let city = city.and_then(|json| serde_json::from_str::<City>(&json).ok());
    Ok(city.map_or(Lang::HU, |city| city.language))
}
