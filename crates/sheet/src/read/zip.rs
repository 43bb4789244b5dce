//! A zip file of tables: proved as a workbook's archive is, then read in place, one entry at a time.

use std::fs::File;
use std::io::{self, Error, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::archive::{Archive, Entry, Part};
use crate::{Limits, Problem, SheetError};

/// A zip file whose every entry was inflated once and is what the directory says. Names that point
/// outside are refused, and nothing is ever unpacked into the file system.
#[derive(Debug)]
pub struct Zip {
    path: PathBuf,
    entries: Vec<Entry>,
}

impl Zip {
    /// Opens a zip file and proves all of it, within the `zip_` limits.
    ///
    /// # Errors
    /// [`Problem::Package`] with what is wrong with it, or why the file can't be read.
    pub fn open(path: &Path, limits: &Limits) -> Result<Zip, SheetError> {
        let entries = proved(path, limits).map_err(|problem| in_file(path, of_package(problem)))?;
        Ok(Zip { path: path.to_owned(), entries })
    }

    /// The names of its files with their folders, in the archive's order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(Entry::name).filter(|name| !name.ends_with('/'))
    }

    /// Opens one of its files.
    ///
    /// # Errors
    /// When there is no file of that name, or the zip file can't be read any more.
    pub fn file(&self, name: &str) -> Result<ZipFile, SheetError> {
        let entry = self.entries.iter().find(|entry| entry.name() == name).cloned();
        let entry =
            entry.ok_or_else(|| in_file(&self.path, Problem::Package(format!("it holds no {name}"))))?;
        let archive = File::open(&self.path).map_err(|cause| in_file(&self.path, Problem::Read(cause)))?;
        Ok(ZipFile { archive, entry, part: None, read: 0, at: 0 })
    }
}

fn proved(path: &Path, limits: &Limits) -> Result<Vec<Entry>, Problem> {
    let mut file = File::open(path)?;
    if file.seek(SeekFrom::End(0))? > limits.file_bytes {
        return Err(Problem::FileTooBig { most: limits.file_bytes });
    }
    Ok(Archive::open(file, limits)?.into_entries())
}

fn in_file(path: &Path, problem: Problem) -> SheetError {
    SheetError { file: Some(path.display().to_string().into()), ..problem.into() }
}

/// The problems of an archive in words that fit a package of tables.
fn of_package(problem: Problem) -> Problem {
    match problem {
        Problem::Zip(why) | Problem::Workbook(why) => Problem::Package(why.to_owned()),
        Problem::ZipEntries { most } => Problem::Package(format!("it has more than {most} entries")),
        Problem::ZipRatio { most } => {
            Problem::Package(format!("a part of it is packed more than {most} to one, as in a zip bomb"))
        }
        Problem::ZipTotal { most } => Problem::Package(format!("it unpacks to more than {most} bytes")),
        other => other,
    }
}

/// One file inside a zip file. Seeking back inflates from its beginning again.
pub struct ZipFile {
    archive: File,
    entry: Entry,
    part: Option<Part<File>>,
    /// How far the part was inflated, and where the next read is to begin.
    read: u64,
    at: u64,
}

impl Read for ZipFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.read > self.at {
            self.part = None;
        }
        let part = match &mut self.part {
            Some(part) => part,
            none => {
                self.read = 0;
                none.insert(self.entry.unpack(self.archive.try_clone()?)?)
            }
        };
        if self.read < self.at {
            self.read += io::copy(&mut part.by_ref().take(self.at - self.read), &mut io::sink())?;
        }
        if self.read < self.at {
            return Ok(0);
        }
        let got = part.read(buffer)?;
        self.read += got as u64;
        self.at = self.read;
        Ok(got)
    }
}

impl Seek for ZipFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.entry.size().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at =
            at.ok_or_else(|| Error::new(ErrorKind::InvalidInput, "before the beginning of the file"))?;
        Ok(self.at)
    }
}
