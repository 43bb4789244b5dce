//! Where the bytes of an input file stand: by themselves, in a zip file, or in memory.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sheet::{Format, Limits, Problem, Rows, SheetError, Zip, ZipFile};

use super::package::{DESCRIPTION, entity_of};
use super::problem::ImportError;

/// A file of the input, under its own name without folders.
#[derive(Debug, Clone)]
pub(super) struct InputFile {
    pub(super) name: Arc<str>,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    File(PathBuf),
    /// In this zip file, under this name.
    Zipped(Arc<Zip>, Box<str>),
    Memory(Arc<[u8]>),
}

/// The bytes of an open file.
pub(super) enum Bytes {
    File(File),
    Zipped(Box<ZipFile>),
    Memory(Cursor<Arc<[u8]>>),
}

impl InputFile {
    pub(super) fn at(path: &Path) -> InputFile {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into();
        InputFile { name, place: Place::File(path.to_owned()) }
    }

    pub(super) fn of(name: &str, bytes: &[u8]) -> InputFile {
        InputFile { name: name.into(), place: Place::Memory(bytes.into()) }
    }

    /// The name without its extension.
    pub(super) fn stem(&self) -> &str {
        self.name.rsplit_once('.').map_or(&*self.name, |(stem, _)| stem)
    }

    /// The extension, in lower case.
    pub(super) fn extension(&self) -> String {
        self.name.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase()
    }

    /// Its rows, read as its extension says.
    pub(super) fn rows(&self, limits: &Limits) -> Result<Rows<Bytes>, SheetError> {
        let format = Format::of(Path::new(&*self.name))?;
        sheet::read(self.open()?, format, None, limits)
    }

    /// All its bytes; none where they are more than `most`.
    pub(super) fn whole(&self, most: u64) -> Result<Option<Vec<u8>>, SheetError> {
        let mut bytes = Vec::new();
        self.open()?.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(Problem::Read)?;
        Ok((bytes.len() as u64 <= most).then_some(bytes))
    }

    fn open(&self) -> Result<Bytes, SheetError> {
        Ok(match &self.place {
            Place::File(path) => Bytes::File(File::open(path).map_err(Problem::Read)?),
            Place::Zipped(zip, name) => Bytes::Zipped(Box::new(zip.file(name)?)),
            Place::Memory(bytes) => Bytes::Memory(Cursor::new(Arc::clone(bytes))),
        })
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Bytes::File(file) => file.read(buffer),
            Bytes::Zipped(file) => file.read(buffer),
            Bytes::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Bytes::File(file) => file.seek(to),
            Bytes::Zipped(file) => file.seek(to),
            Bytes::Memory(bytes) => bytes.seek(to),
        }
    }
}

/// Files that were given together.
#[derive(Debug, Default)]
pub(super) struct Together {
    /// Those of one folder, by name.
    pub(super) files: Vec<InputFile>,
    /// The names of others beside them, which are not read.
    pub(super) elsewhere: Vec<String>,
}

/// The files of a folder.
pub(super) fn in_folder(folder: &Path) -> Result<Together, ImportError> {
    let unreadable = |error: io::Error| {
        ImportError::Input(format!(
            "{} can't be read ({error}); give a folder that you may read",
            folder.display()
        ))
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        files.push(InputFile::at(&entry.map_err(unreadable)?.path()));
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Together { files, elsewhere: Vec::new() })
}

/// The files of a zip file that stand in one folder of it: that of the package's description, or
/// else the outermost that holds something named as HSDS names its tables.
pub(super) fn in_zip(path: &Path, limits: &Limits) -> Result<Together, ImportError> {
    let zip = Arc::new(Zip::open(path, limits).map_err(|error| ImportError::Input(error.to_string()))?);
    let names: Vec<(&str, &str)> = zip
        .names()
        .map(|name| name.rsplit_once('/').unwrap_or(("", name)))
        .filter(|name| !is_of_system(name))
        .collect();
    let outermost = |wanted: &dyn Fn(&str) -> bool| {
        let found = names.iter().filter(|(_, name)| wanted(name)).map(|(folder, _)| *folder);
        found.min_by_key(|folder| folder.split('/').filter(|part| !part.is_empty()).count())
    };
    let folder =
        outermost(&|name| name == DESCRIPTION).or_else(|| outermost(&is_named_as_table)).unwrap_or("");
    let mut together = Together::default();
    for (within, name) in &names {
        let inside = if within.is_empty() { (*name).to_owned() } else { format!("{within}/{name}") };
        match *within == folder {
            true => {
                let place = Place::Zipped(Arc::clone(&zip), inside.into());
                together.files.push(InputFile { name: (*name).into(), place });
            }
            false => together.elsewhere.push(inside),
        }
    }
    together.files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(together)
}

/// What operating systems put into zip files by themselves.
fn is_of_system((folder, name): &(&str, &str)) -> bool {
    name.starts_with('.') || folder.split('/').next() == Some("__MACOSX")
}

fn is_named_as_table(name: &str) -> bool {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    ["csv", "json", "ndjson"].contains(&extension.to_lowercase().as_str()) && entity_of(stem).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_last_part_and_its_last_point() {
        let file = InputFile::at(Path::new("a/Services.v2.CSV"));
        assert_eq!(
            (&*file.name, file.stem(), file.extension().as_str()),
            ("Services.v2.CSV", "Services.v2", "csv")
        );
        let bare = InputFile::of("services", b"");
        assert_eq!((bare.stem(), bare.extension().as_str()), ("services", ""));
    }

    #[test]
    fn what_is_larger_than_allowed_is_not_read_whole() {
        let file = InputFile::of("a.json", b"12345");
        assert_eq!(file.whole(5).unwrap().as_deref(), Some(b"12345".as_slice()));
        assert!(file.whole(4).unwrap().is_none());
    }
}
