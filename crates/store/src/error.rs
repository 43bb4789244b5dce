//! What can go wrong in the store, said so that a person can act on it.

use std::path::PathBuf;

use kernel::Ref;
use thiserror::Error;

/// An error of the store.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database refused or did not answer.
    #[error("the database could not {doing}; check that it runs and has room")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        #[source]
        source: sea_orm::DbErr,
    },
    /// A file of the store could not be read or written.
    #[error("could not {doing} {path}; check that the folder exists, is yours and has room", path = path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// Which file.
        path: PathBuf,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// Somebody else changed the record meanwhile.
    #[error("{} {} was changed by somebody else meanwhile: load it again and repeat the change", .0.kind, .0.id)]
    Conflict(Ref),
    /// Another server uses the folder.
    #[error("{path} is in use by another running server; stop it first, or give another --data folder", path = .0.display())]
    Locked(PathBuf),
    /// The database is of another age than the program.
    #[error("{0}")]
    Migration(String),
    /// The address of the database is not one we know.
    #[error(
        "“{0}” is not a database address; give postgres://user:password@host/name, or leave it out for SQLite"
    )]
    Address(String),
    /// A stored value can't be read back.
    #[error("the stored {what} “{value}” can't be read; restore the last backup or report this")]
    Corrupt {
        /// What it should be.
        what: &'static str,
        /// What is stored.
        value: String,
    },
    /// A backup that can't be used.
    #[error("{0}")]
    Backup(String),
}

impl StoreError {
    /// Wraps an error of the database with what was being done.
    pub fn database(doing: &'static str) -> impl FnOnce(sea_orm::DbErr) -> StoreError {
        move |source| StoreError::Database { doing, source }
    }

    /// Wraps an error of the file system with what was being done to which file.
    pub fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> StoreError {
        let path = path.into();
        move |source| StoreError::Io { doing, path, source }
    }
}
