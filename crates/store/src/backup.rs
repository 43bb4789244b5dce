//! Backups: one archive, made from one snapshot, that either engine restores.
//!
//! A zip of `tables/<table>.ndjson` (one JSON object a row, in the order of primary keys),
//! `files/<id>` (the bytes of a kept file) and, last, `manifest.json` with counts and hashes.
//! Tables and columns come from the database itself, so a room adds a table and it is backed up.
//! Nothing is ever whole in memory: neither a table nor a file.

mod archive;
mod filter;
mod manifest;
mod restore;
mod rows;
mod tables;
mod write;

pub use archive::inspect;
pub use manifest::{Entry, Manifest, Step, TableRows};
pub use restore::restore;
pub use write::write;

/// What a backup or a restore went through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many tables.
    pub tables: usize,
    /// How many rows of them; in a restore, those the ledger let in.
    pub rows: u64,
    /// How many kept files.
    pub files: u64,
    /// How many bytes before packing.
    pub bytes: u64,
    /// The feed number: of the snapshot, or of the restore's own `reload` entry.
    pub feed_number: i64,
    /// How many rows a restore left out because the ledger says they were erased.
    pub erased: u64,
    /// How many records a restore hid because the ledger says they were withdrawn.
    pub hidden: u64,
}

/// The entry a table's rows are in.
fn table_entry(table: &str) -> String {
    format!("tables/{table}.ndjson")
}

/// The entry a kept file's bytes are in.
fn file_entry(id: uuid::Uuid) -> String {
    format!("files/{id}")
}

/// A sentence about a backup that can't be made or used.
fn refuse<T>(sentence: impl Into<String>) -> Result<T, crate::StoreError> {
    Err(crate::StoreError::Backup(sentence.into()))
}
