//! Writing beside the place and moving there at the end, so that nothing is ever there by half.

use std::path::{Path, PathBuf};

use kernel::Id;

use super::ExportError;

/// A folder or file being written beside its place; dropped unsettled, it is gone.
pub(super) struct Staged {
    place: PathBuf,
    beside: PathBuf,
    settled: bool,
}

impl Staged {
    /// A folder, for a place that is empty or not there yet.
    pub(super) fn folder(place: &Path, random: &Id) -> Result<Staged, ExportError> {
        if let Ok(mut entries) = std::fs::read_dir(place)
            && entries.next().is_some()
        {
            return Err(ExportError::NotEmpty(place.to_owned()));
        }
        if place.is_file() {
            return Err(ExportError::IsThere(place.to_owned()));
        }
        let staged = Staged::beside(place, random)?;
        std::fs::create_dir(&staged.beside).map_err(ExportError::io("make the folder", &staged.beside))?;
        Ok(staged)
    }

    /// A file that is not there yet.
    pub(super) fn file(place: &Path, random: &Id) -> Result<Staged, ExportError> {
        if place.exists() {
            return Err(ExportError::IsThere(place.to_owned()));
        }
        Staged::beside(place, random)
    }

    fn beside(place: &Path, random: &Id) -> Result<Staged, ExportError> {
        let parent = match place.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        std::fs::create_dir_all(parent).map_err(ExportError::io("make the folder", parent))?;
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let beside = parent.join(format!(".{name}.{random}"));
        Ok(Staged { place: place.to_owned(), beside, settled: false })
    }

    /// Where to write.
    pub(super) fn path(&self) -> &Path {
        &self.beside
    }

    /// Puts it in its place.
    pub(super) fn settle(mut self) -> Result<(), ExportError> {
        if self.place.is_dir() {
            // Only an empty one goes.
            std::fs::remove_dir(&self.place).map_err(|_| ExportError::NotEmpty(self.place.clone()))?;
        }
        std::fs::rename(&self.beside, &self.place).map_err(ExportError::io("write", &self.place))?;
        self.settled = true;
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.settled {
            // What can't be removed lies beside the place under a name that says it is no export.
            let gone = match self.beside.is_dir() {
                true => std::fs::remove_dir_all(&self.beside),
                false => std::fs::remove_file(&self.beside),
            };
            if let Err(error) = gone {
                tracing::debug!(%error, "removing an unfinished export");
            }
        }
    }
}
