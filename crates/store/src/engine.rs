//! Opening the database: SQLite in a folder, or PostgreSQL at an address.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use kernel::{Clock, Ids};
use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, IsolationLevel, SqliteTransactionMode,
    SqlxPostgresConnector, SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::error::StoreError;
use crate::sql;
use crate::unit::UnitOfWork;

/// How many read-only connections SQLite gets beside its one writer.
const READERS: u32 = 4;

/// How many rows may lie between SQLite's thread and whoever reads them.
const ROWS: usize = 2_048;

/// How long to wait for a free connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a writer waits for another process to finish its change: a large import takes a while,
/// and a withdrawal beside it must not be turned away.
const WRITER_PATIENCE: Duration = Duration::from_secs(120);

/// Where the data live.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// SQLite, in this folder: the city.
    Folder(PathBuf),
    /// SQLite, in this file: what is kept apart from the city.
    File(PathBuf),
    /// PostgreSQL, at this address.
    Postgres(String),
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Folder(folder) => f.debug_tuple("Folder").field(folder).finish(),
            Place::File(file) => f.debug_tuple("File").field(file).finish(),
            // The address holds a password, and what can be printed ends in a log.
            Place::Postgres(_) => f.write_str("Postgres"),
        }
    }
}

impl Place {
    /// The place a command line names: a database address, or else the data folder.
    ///
    /// # Errors
    /// When the address is not one of PostgreSQL.
    pub fn new(data: &Path, database: Option<&str>) -> Result<Place, StoreError> {
        database.map_or_else(|| Ok(Place::Folder(data.to_owned())), Place::postgres)
    }

    /// The place of the keys, which are never kept with the city (domain/security.md, "Keys").
    ///
    /// # Errors
    /// When the address is not one of PostgreSQL.
    pub fn keys(data: &Path, database: Option<&str>) -> Result<Place, StoreError> {
        database.map_or_else(|| Ok(Place::File(data.join("keys.db"))), Place::postgres)
    }

    fn postgres(url: &str) -> Result<Place, StoreError> {
        match url {
            url if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Ok(Place::Postgres(url.to_owned()))
            }
            // The address may hold a password: show only what stands before the host.
            url => {
                let scheme =
                    url.split_once("://").map(|(scheme, _)| format!("{scheme}://")).unwrap_or_default();
                Err(StoreError::Address(format!("{scheme}…")))
            }
        }
    }
}

/// The store of one installation. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    place: Place,
    clock: Clock,
    ids: Ids,
}

/// A read-only transaction: everything it sees is of one moment.
pub type Reading = DatabaseTransaction;

impl Store {
    /// Opens the database at a place, making it when it is a folder without one.
    ///
    /// # Errors
    /// When the folder can't be made or the database does not answer.
    pub async fn open(place: Place, clock: Clock, ids: Ids) -> Result<Store, StoreError> {
        let (writer, reader) = match &place {
            Place::Folder(folder) => open_sqlite(&folder.join("city.db")).await?,
            Place::File(file) => open_sqlite(file).await?,
            Place::Postgres(url) => {
                let pool = open_postgres(url).await?;
                let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
                (connection.clone(), connection)
            }
        };
        Ok(Store { writer, reader, place, clock, ids })
    }

    /// Where the data live.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The clock everything in this store is dated by.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The maker of new ids.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// Whether one machine keeps the data in a folder, and a single writer with it.
    pub fn is_embedded(&self) -> bool {
        !matches!(self.place, Place::Postgres(_))
    }

    /// Gives back the memory in which the database's pages were kept: after a start has read all of them once, a
    /// running server needs few.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn shrink(&self) -> Result<(), StoreError> {
        if self.is_embedded() {
            for connection in [&self.writer, &self.reader] {
                sql::query(connection, "give memory back", "PRAGMA shrink_memory", vec![]).await?;
            }
        }
        Ok(())
    }

    /// Begins a unit of work for somebody of a role.
    ///
    /// # Errors
    /// When the database is gone or stays locked.
    pub async fn begin(&self, actor: &kernel::policy::Actor) -> Result<UnitOfWork, StoreError> {
        let options = TransactionOptions {
            // Without IMMEDIATE a second writer fails at once instead of waiting its turn.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction =
            self.writer.begin_with_options(options).await.map_err(StoreError::database("begin a change"))?;
        Ok(UnitOfWork::new(transaction, self.clock.now(), self.ids.clone(), actor))
    }

    /// Begins a read-only transaction on a snapshot of one moment.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn read(&self) -> Result<Reading, StoreError> {
        let (isolation, access) = match self.place {
            // SQLite's deferred transactions are snapshots anyway, on connections that can't write.
            Place::Folder(_) | Place::File(_) => (None, None),
            Place::Postgres(_) => (Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)),
        };
        self.reader.begin_with_config(isolation, access).await.map_err(StoreError::database("begin to read"))
    }

    /// The writing connection outside a unit of work: for migrations and jobs.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// The reading connections.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Closes all connections; what was acknowledged is on disk.
    pub async fn close(self) {
        // Both clones may share one pool: closing it twice is harmless, and a connection that
        // fails to close is closed by the process's end.
        for connection in [self.writer, self.reader] {
            if let Err(error) = connection.close().await {
                tracing::debug!(%error, "closing the database");
            }
        }
    }
}

async fn open_sqlite(file: &Path) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    if let Some(folder) = file.parent() {
        make_folder(folder)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL: an acknowledged change survives the plug being pulled.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(WRITER_PATIENCE)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16000")
        // A list of some hundred rows comes without the two threads waiting for each other at every fiftieth.
        .row_buffer_size(ROWS)
        .statement_cache_capacity(64);
    let pool = |most| {
        SqlitePoolOptions::new().max_connections(most).acquire_timeout(PATIENCE).test_before_acquire(false)
    };
    let opened = |source: sqlx::Error| StoreError::Database {
        doing: "be opened",
        source: sea_orm::DbErr::Custom(source.to_string()),
    };
    let writer = pool(1).connect_with(options.clone()).await.map_err(opened)?;
    close_to_others(file)?;
    let readers = options.pragma("query_only", "ON").pragma("cache_size", "-2000");
    let reader = pool(READERS).min_connections(0).connect_with(readers).await.map_err(opened)?;
    Ok((
        SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
        SqlxSqliteConnector::from_sqlx_sqlite_pool(reader),
    ))
}

/// Whatever the folder allows: a database is for whom it belongs to.
#[cfg(unix)]
fn close_to_others(file: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    let own = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(file, own).map_err(StoreError::io("close to others", file))
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

async fn open_postgres(url: &str) -> Result<sqlx::PgPool, StoreError> {
    let opened = |source: sqlx::Error| StoreError::Database {
        doing: "be opened",
        source: sea_orm::DbErr::Custom(source.to_string()),
    };
    let options = PgConnectOptions::from_str(url).map_err(opened)?;
    PgPoolOptions::new()
        .max_connections(8)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await
        .map_err(opened)
}

/// Held while a server runs on a folder; a second server is refused.
#[derive(Debug)]
pub struct ServeLock {
    // The lock goes when the file is closed, also when the process is killed.
    _file: File,
}

impl ServeLock {
    /// Takes the folder for this server.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another server has it.
    pub fn take(folder: &Path) -> Result<ServeLock, StoreError> {
        make_folder(folder)?;
        let path = folder.join("serve.lock");
        let file = File::create(&path).map_err(StoreError::io("open", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(ServeLock { _file: file }),
            Err(std::fs::TryLockError::WouldBlock) => Err(StoreError::Locked(folder.to_owned())),
            Err(std::fs::TryLockError::Error(source)) => Err(StoreError::Io { doing: "lock", path, source }),
        }
    }
}

/// Makes a folder only its owner can look into: it holds what is hidden, too.
fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut maker = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.recursive(true).create(folder).map_err(StoreError::io("make the folder", folder))
}
