//! Writing a backup: under a temporary name beside the real one, synced, then renamed.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use kernel::Id;
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::archive::LONGEST_LINE;
use super::manifest::{self, Entry, Manifest, TableRows};
use super::rows::{self, Pages, to_hex};
use super::tables::{self, CHUNKS, Table};
use super::{Summary, file_entry, refuse, table_entry};
use crate::engine::Store;
use crate::error::StoreError;
use crate::sql::Value;
use crate::{feed, files, migrate};

/// Writes a backup of one moment to a path; a file already there is replaced once the new one
/// is whole and on disk. Tables named in `fleeting` go in empty: what holds for a while only must not
/// hold again after a restore.
///
/// # Errors
/// When the database or the disk fails; then nothing new is at the path.
pub async fn write(store: &Store, path: &Path, fleeting: &[&str]) -> Result<Summary, StoreError> {
    let reading = store.read().await?;
    let mut draft = Draft::begin(path)?;
    let feed_number = feed::head(&reading).await?;
    let mut manifest = Manifest::new(store.clock().now(), feed_number, migrate::taken(&reading).await?);
    let mut rows = 0;
    let tables = tables::all(&reading).await?;
    for table in tables.iter().filter(|table| table.name != CHUNKS) {
        let kept = !fleeting.contains(&table.name.as_str());
        let written = write_table(&reading, table, kept, &mut draft).await?;
        manifest.tables.push(TableRows { name: table.name.clone(), rows: written });
        rows += written;
    }
    let files = match tables.iter().find(|table| table.name == "file") {
        Some(table) => write_files(&reading, table, &mut draft).await?,
        None => 0,
    };
    manifest.entries = draft.entries();
    let bytes = manifest.size();
    let tables = manifest.tables.len();
    draft.finish(&manifest, path)?;
    Ok(Summary { tables, rows, files, bytes, feed_number, erased: 0, hidden: 0 })
}

async fn write_table(
    on: &impl ConnectionTrait,
    table: &Table,
    kept: bool,
    draft: &mut Draft,
) -> Result<u64, StoreError> {
    draft.start(table_entry(&table.name), CompressionMethod::Deflated)?;
    if !kept {
        return Ok(0);
    }
    let mut pages = Pages::begin(on, table).await?;
    let mut written = 0;
    loop {
        let page = pages.next().await?;
        if page.is_empty() {
            return Ok(written);
        }
        for row in &page {
            let mut line = rows::to_line(table, row)?;
            line.push('\n');
            if line.len() > LONGEST_LINE {
                return refuse(format!(
                    "a row of {} is longer than 64 MiB: keep so much as a file instead",
                    table.name
                ));
            }
            draft.put(line.as_bytes())?;
            written += 1;
        }
    }
}

async fn write_files(on: &impl ConnectionTrait, table: &Table, draft: &mut Draft) -> Result<u64, StoreError> {
    let mut pages = Pages::begin(on, table).await?;
    let mut written = 0;
    loop {
        let page = pages.next().await?;
        if page.is_empty() {
            return Ok(written);
        }
        let id = |row: &Vec<Value>| match row.get(table.position("id")?) {
            Some(Value::Uuid(Some(id))) => Some(*id),
            _ => None,
        };
        for id in page.iter().filter_map(id) {
            // Most kept files are packed already, and what is stored as it is can be no bomb.
            draft.start(file_entry(id), CompressionMethod::Stored)?;
            let mut part = 0;
            while let Some(piece) = files::piece(on, Id::from_uuid(id), part).await? {
                draft.put(&piece)?;
                part += 1;
            }
            written += 1;
        }
    }
}

/// An archive in the making. Dropped unfinished, its file goes.
struct Draft {
    zip: Option<ZipWriter<BufWriter<File>>>,
    path: PathBuf,
    hash: Sha256,
    entries: Vec<Entry>,
}

impl Draft {
    fn begin(path: &Path) -> Result<Draft, StoreError> {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}.part", std::process::id()));
        let path = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        // A backup holds what is hidden too: it is nobody else's.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(StoreError::io("write", &path))?;
        let zip = Some(ZipWriter::new(BufWriter::new(file)));
        Ok(Draft { zip, path, hash: Sha256::new(), entries: Vec::new() })
    }

    fn zip(&mut self) -> Result<&mut ZipWriter<BufWriter<File>>, StoreError> {
        let gone = || StoreError::Backup("the archive was closed before it was whole".to_owned());
        self.zip.as_mut().ok_or_else(gone)
    }

    fn start(&mut self, name: String, method: CompressionMethod) -> Result<(), StoreError> {
        self.seal();
        let options = SimpleFileOptions::default()
            .compression_method(method)
            // The same state makes the same bytes, so no entry has a time of its own.
            .last_modified_time(DateTime::default())
            .large_file(true);
        let path = self.path.clone();
        self.zip()?
            .start_file(name.as_str(), options)
            .map_err(|error| StoreError::io("write", path)(error.into()))?;
        self.entries.push(Entry { name, size: 0, sha256: String::new() });
        Ok(())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.hash.update(bytes);
        if let Some(entry) = self.entries.last_mut() {
            entry.size += bytes.len() as u64;
        }
        let path = self.path.clone();
        self.zip()?.write_all(bytes).map_err(StoreError::io("write", path))
    }

    /// What was written so far.
    fn entries(&mut self) -> Vec<Entry> {
        self.seal();
        std::mem::take(&mut self.entries)
    }

    /// Gives the entry written last its hash.
    fn seal(&mut self) {
        let hash = self.hash.finalize_reset();
        if let Some(entry) = self.entries.last_mut().filter(|entry| entry.sha256.is_empty()) {
            entry.sha256 = to_hex(&hash);
        }
    }

    fn finish(mut self, manifest: &Manifest, path: &Path) -> Result<(), StoreError> {
        let io = StoreError::io;
        self.start(manifest::NAME.to_owned(), CompressionMethod::Deflated)?;
        let json = serde_json::to_vec_pretty(manifest).map_err(|error| io("write", path)(error.into()))?;
        self.put(&json)?;
        if let Some(zip) = self.zip.take() {
            let buffer = zip.finish().map_err(|error| io("finish", path)(error.into()))?;
            let file = buffer.into_inner().map_err(|error| io("finish", path)(error.into_error()))?;
            file.sync_all().map_err(io("finish", path))?;
        }
        std::fs::rename(&self.path, path).map_err(io("put in place", path))?;
        // The name is on disk when its folder is.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(io("finish", path))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After a rename there is nothing left to remove.
        drop(self.zip.take());
        if let Err(error) = std::fs::remove_file(&self.path)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::warn!(%error, path = %self.path.display(), "removing an unfinished backup");
        }
    }
}
