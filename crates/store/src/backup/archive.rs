//! Reading an archive: everything it says is checked before anything of it is used.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Take};
use std::path::Path;

use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::manifest::{self, Manifest};
use super::refuse;
use super::rows::to_hex;
use crate::error::StoreError;

/// The longest line an archive may have, in bytes (64 MiB): what has no end is never in memory.
pub(super) const LONGEST_LINE: usize = 64 << 20;

/// The biggest manifest that is read (256 MiB: some two million kept files).
const BIGGEST_MANIFEST: u64 = 256 << 20;

/// How much is read at a time.
const BLOCK: usize = 64 << 10;

type Packed = BufReader<File>;

/// What a backup says of itself.
///
/// # Errors
/// When the file can't be read, or is no backup, or one of a newer program.
pub fn inspect(path: &Path) -> Result<Manifest, StoreError> {
    Ok(Archive::open(path)?.manifest)
}

/// An archive whose manifest was read and fits its entries.
pub(super) struct Archive {
    zip: ZipArchive<Packed>,
    pub(super) manifest: Manifest,
}

impl Archive {
    pub(super) fn open(path: &Path) -> Result<Archive, StoreError> {
        let io = || StoreError::io("read", path);
        let file = File::open(path).map_err(io())?;
        let packed = file.metadata().map_err(io())?.len();
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|_| damaged())?;
        let mut json = Vec::new();
        let entry = zip.by_name(manifest::NAME).map_err(|_| damaged())?;
        let read = entry.take(BIGGEST_MANIFEST + 1).read_to_end(&mut json).map_err(|_| damaged())?;
        if read as u64 > BIGGEST_MANIFEST {
            return Err(damaged());
        }
        let manifest = Manifest::read(&json)?;
        if !manifest::is_plausible(manifest.size(), packed) {
            return refuse(
                "the archive would unpack to far more than a backup ever does: it was tampered with",
            );
        }
        let same_size = |name: &str, size| {
            let data = zip.index_for_name(name).and_then(|at| zip.by_index_data(at).ok());
            data.is_some_and(|data| data.size() == size && !data.encrypted())
        };
        let fits = !zip.has_duplicate_names()
            && zip.len() == manifest.entries.len() + 1
            && manifest.entries.iter().all(|entry| same_size(&entry.name, entry.size));
        if fits { Ok(Archive { zip, manifest }) } else { Err(damaged()) }
    }

    /// Reads everything once and compares it with its hashes; `read` is told of each block's bytes.
    pub(super) fn verify(&mut self, mut read: impl FnMut(u64)) -> Result<(), StoreError> {
        let mut block = vec![0; BLOCK];
        for entry in &self.manifest.entries {
            // One byte more than it should have is enough to know that it lies.
            let mut bytes =
                self.zip.by_name(&entry.name).map_err(|_| damaged())?.take(entry.size.saturating_add(1));
            let (mut hash, mut size) = (Sha256::new(), 0_u64);
            loop {
                let count = bytes.read(&mut block).map_err(|_| damaged())?;
                let Some(piece) = block.get(..count).filter(|piece| !piece.is_empty()) else { break };
                hash.update(piece);
                size += count as u64;
                read(count as u64);
            }
            if size != entry.size || to_hex(&hash.finalize()) != entry.sha256 {
                return Err(damaged());
            }
        }
        Ok(())
    }

    /// The bytes of an entry.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Take<ZipFile<'_, Packed>>, StoreError> {
        let entry = self.zip.by_name(name).map_err(|_| damaged())?;
        let size = entry.size();
        Ok(entry.take(size))
    }

    /// The lines of an entry.
    pub(super) fn lines(&mut self, name: &str) -> Result<Lines<'_>, StoreError> {
        Ok(Lines { reader: BufReader::with_capacity(BLOCK, self.bytes(name)?), line: Vec::new() })
    }
}

/// The lines of an entry, one at a time.
pub(super) struct Lines<'a> {
    reader: BufReader<Take<ZipFile<'a, Packed>>>,
    line: Vec<u8>,
}

impl Lines<'_> {
    /// The next line without its end; `None` after the last.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, StoreError> {
        self.line.clear();
        let limit = LONGEST_LINE as u64;
        self.reader.by_ref().take(limit).read_until(b'\n', &mut self.line).map_err(|_| damaged())?;
        match self.line.strip_suffix(b"\n") {
            Some(line) => Ok(Some(line)),
            None if self.line.is_empty() => Ok(None),
            None => Err(damaged()),
        }
    }
}

/// The one thing there is to say about an archive that is cut off, changed or none at all.
pub(super) fn damaged() -> StoreError {
    StoreError::Backup(
        "the archive is damaged, cut off or not a backup of this program: use another copy".to_owned(),
    )
}
