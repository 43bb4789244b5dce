//! Giving records out as files: an HSDS package with documents, or a workbook. Public values only,
//! unless everything is asked for; then what not everyone may see says so beside the records.
//!
//! `import(export(x)) = x`: ids, texts in all languages with their status, and audiences come back.

mod describe;
mod folder;
mod metadata;
mod tables;
mod workbook;

use std::path::{Path, PathBuf};

use kernel::policy::Grant;
use kernel::{Id, Lang};
use municipality::City;
use network::model::consent::Purpose;
use sheet::SheetError;
use store::{Reading, Store, StoreError};
use thiserror::Error;

use crate::city;
use crate::load;
use crate::model::entities::ENTITIES;
use crate::model::publicity;
use crate::model::set::{RecordSet, pointers};
use crate::policy::Export;
use crate::snapshot::is_off;
use folder::Staged;

/// How much is given out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// What the world may see, and nothing that could tell of more.
    #[default]
    Public,
    /// All there is, for moving to another house; `audiences.csv` says who may see what.
    Everything,
}

/// How to export.
#[derive(Debug, Clone, Default)]
pub struct ExportOptions {
    /// How much.
    pub extent: Extent,
    /// The language of the tables' texts where there are several; else the city's.
    pub lang: Option<Lang>,
}

/// What was given out: how many records of each entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// In the order of [`ENTITIES`]; entities without records are left out.
    pub records: Vec<(&'static str, usize)>,
}

/// Why an export failed. Nothing is left at its place then.
#[derive(Debug, Error)]
pub enum ExportError {
    /// There is something already.
    #[error("{path} is not empty; give a folder that is empty or not there yet, so that nothing is overwritten", path = .0.display())]
    NotEmpty(PathBuf),
    /// There is a file of that name.
    #[error("there is a file {path} already; give another name, or remove it first", path = .0.display())]
    IsThere(PathBuf),
    /// The file system.
    #[error("could not {doing} {path}; check that the folder exists, is yours and has room", path = path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// Writing a table.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ExportError {
    fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> ExportError {
        let path = path.to_owned();
        move |source| ExportError::Io { doing, path, source }
    }
}

/// What is given out, of one moment.
struct Holding {
    set: RecordSet,
    lang: Lang,
    city: Option<City>,
    extent: Extent,
}

impl Holding {
    async fn read(on: &Reading, options: &ExportOptions) -> Result<Holding, StoreError> {
        let everything = load::everything(on).await?;
        let set = match options.extent {
            Extent::Public if is_off(on).await? => RecordSet::new(),
            Extent::Public => whole(publicity::public(&everything, Purpose::OpenData)),
            Extent::Everything => everything,
        };
        let city = city::read(on).await?;
        let lang = options.lang.or(city.as_ref().map(|city| city.language)).unwrap_or(Lang::HU);
        Ok(Holding { set, lang, city, extent: options.extent })
    }

    fn counted(&self) -> Exported {
        let counts = ENTITIES.iter().map(|entity| (entity.name, self.set.all(entity).len()));
        Exported { records: counts.filter(|(_, count)| *count > 0).collect() }
    }
}

/// Leaves out records that lost a link the standard requires to something hidden, and what belongs
/// to them: half of them would make the package invalid.
fn whole(mut set: RecordSet) -> RecordSet {
    loop {
        let broken = set.iter().filter(|record| {
            let incomplete = record.missing().any(|name| name != "id");
            incomplete || pointers(record).any(|pointer| pointer.owner && set.get(pointer.to).is_none())
        });
        let broken: Vec<Id> = broken.map(|record| record.id).collect();
        if broken.is_empty() {
            return set;
        }
        for id in broken {
            set.take(id);
        }
    }
}

/// Writes an HSDS tabular package into a folder that is empty or not there yet, with the same as
/// documents in its folder `json` where only public values are given out.
///
/// # Errors
/// When the folder is not empty or can't be written, or the database is gone.
pub async fn hsds(
    store: &Store,
    _grant: &Grant<Export>,
    dir: &Path,
    options: &ExportOptions,
) -> Result<Exported, ExportError> {
    let staged = Staged::folder(dir, &store.ids().hidden())?;
    let reading = store.read().await?;
    let holding = Holding::read(&reading, options).await?;
    tables::write(&holding, staged.path())?;
    metadata::write(&reading, &holding, staged.path()).await?;
    describe::write(&holding, staged.path())?;
    if holding.extent == Extent::Public {
        tables::documents(&holding, &staged.path().join("json"))?;
    }
    staged.settle()?;
    Ok(holding.counted())
}

/// Writes one workbook with a sheet for each entity that has records; every cell is text.
///
/// # Errors
/// When there is a file already or it can't be written, a text is too long for a workbook, or the
/// database is gone.
pub async fn xlsx(
    store: &Store,
    _grant: &Grant<Export>,
    file: &Path,
    options: &ExportOptions,
) -> Result<Exported, ExportError> {
    let staged = Staged::file(file, &store.ids().hidden())?;
    let holding = Holding::read(&store.read().await?, options).await?;
    workbook::write(&holding, staged.path())?;
    staged.settle()?;
    Ok(holding.counted())
}
