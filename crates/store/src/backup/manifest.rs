//! What an archive says of itself, and whether it can be believed.

use std::collections::HashSet;

use kernel::Instant;
use serde::{Deserialize, Serialize};

use super::{refuse, table_entry};
use crate::error::StoreError;
use crate::migrate::Migration;

/// The form of archive this program writes and the newest it reads.
pub(super) const FORMAT: u32 = 1;

/// The manifest's own entry.
pub(super) const NAME: &str = "manifest.json";

/// Unpacked, an archive may always be this big (1 GiB)…
const ALWAYS_PLAUSIBLE: u64 = 1 << 30;

/// …and beyond that only so many times its packed size: rows of ids and texts pack about 10 to 1.
const HIGHEST_RATIO: u64 = 200;

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the archive.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// When it was written, RFC 3339.
    pub created_at: String,
    /// The number of the newest change in it.
    pub feed_number: i64,
    /// The migrations its tables went through, in order.
    pub migrations: Vec<Step>,
    /// Its tables.
    pub tables: Vec<TableRows>,
    /// Its entries beside the manifest, in the order they were written.
    pub entries: Vec<Entry>,
}

/// A migration an archive's tables went through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// The hash of its text.
    pub hash: String,
}

/// A table of an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRows {
    /// Its name.
    pub name: String,
    /// How many rows it has.
    pub rows: u64,
}

/// An entry of an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name in the zip.
    pub name: String,
    /// Its unpacked size in bytes.
    pub size: u64,
    /// The SHA-256 of its unpacked bytes, in hex.
    pub sha256: String,
}

/// Enough of any manifest, also of a later form, to say whose it is.
#[derive(Deserialize)]
struct Form {
    format: u32,
    #[serde(default)]
    program: String,
}

impl Manifest {
    /// A manifest with nothing in it yet.
    pub(super) fn new(created_at: Instant, feed_number: i64, migrations: Vec<(String, String)>) -> Manifest {
        Manifest {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            created_at: created_at.rfc3339(),
            feed_number,
            migrations: migrations.into_iter().map(|(name, hash)| Step { name, hash }).collect(),
            tables: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// Reads a manifest and refuses one that contradicts itself.
    pub(super) fn read(json: &[u8]) -> Result<Manifest, StoreError> {
        let Ok(form) = serde_json::from_slice::<Form>(json) else {
            return refuse("the archive's manifest can't be read: take another backup");
        };
        if form.format > FORMAT {
            return refuse(format!(
                "this backup was written by a newer version of the program ({}): restore it with that version",
                form.program
            ));
        }
        let Ok(manifest) = serde_json::from_slice::<Manifest>(json) else {
            return refuse("the archive's manifest can't be read: take another backup");
        };
        let mut names = HashSet::new();
        let doubled = manifest.entries.iter().any(|entry| !names.insert(entry.name.as_str()));
        let homeless = manifest.tables.iter().any(|table| !names.contains(table_entry(&table.name).as_str()));
        match doubled || homeless {
            true => refuse("the archive's manifest contradicts itself: take another backup"),
            false => Ok(manifest),
        }
    }

    /// The sum of all entries' unpacked sizes.
    pub(super) fn size(&self) -> u64 {
        self.entries.iter().fold(0, |sum: u64, entry| sum.saturating_add(entry.size))
    }

    /// Parts a history into the steps that made this archive's tables and those it has not seen.
    ///
    /// # Errors
    /// When the archive went through a step the history lacks, or through another form of it.
    pub(super) fn part<'a>(
        &self,
        history: &'a [Migration],
    ) -> Result<(Vec<&'a Migration>, Vec<&'a Migration>), StoreError> {
        for step in &self.migrations {
            match history.iter().find(|known| known.name == step.name) {
                None => {
                    return refuse(format!(
                        "this backup was written by a newer version of the program ({}, with {}): restore it with that version",
                        self.program, step.name
                    ));
                }
                Some(known) if known.hash() != step.hash => {
                    return refuse(format!(
                        "the migration {} is not the one this backup was made with",
                        step.name
                    ));
                }
                Some(_) => {}
            }
        }
        Ok(history.iter().partition(|step| self.migrations.iter().any(|known| known.name == step.name)))
    }
}

/// Whether an archive of `packed` bytes may honestly unpack to `unpacked`.
pub(super) fn is_plausible(unpacked: u64, packed: u64) -> bool {
    unpacked <= ALWAYS_PLAUSIBLE.max(packed.saturating_mul(HIGHEST_RATIO))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_is_not_plausible() {
        assert!(is_plausible(1_000_000, 1));
        assert!(is_plausible(100 << 30, 1 << 30));
        assert!(!is_plausible(5 << 30, 5 << 20));
        assert!(!is_plausible(u64::MAX, 1 << 20));
    }

    #[test]
    fn a_newer_form_is_named_even_if_nothing_else_of_it_is_known() {
        let error = Manifest::read(br#"{"format": 2, "program": "9.1.0", "shape": []}"#).unwrap_err();
        assert!(error.to_string().contains("newer version of the program (9.1.0)"), "{error}");
    }
}
