//! What tests share: a store of their own on each engine, a clock that stands still, seeded ids.
//!
//! A test written with [`on_both`] runs on SQLite, and on PostgreSQL too where
//! `KEREKASZTAL_TEST_POSTGRES` names a server whose user may create databases.

mod database;
pub mod paper;

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::{Clock, Ids, Instant};
use store::migrate::Migration;
use store::{Place, Store};
use tempfile::TempDir;

use database::Database;

/// Where the address of the test server is taken from.
pub const VARIABLE: &str = "KEREKASZTAL_TEST_POSTGRES";

/// When every test takes place: 2026-11-22T09:00:00Z, a Sunday.
pub const NOW: Instant = Instant::from_micros(1_795_338_000_000_000);

/// The engines a store runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// In a folder.
    Sqlite,
    /// On a server.
    Postgres,
}

/// The engines there are to test on.
pub fn engines() -> Vec<Engine> {
    static TOLD: Once = Once::new();
    let postgres = std::env::var_os(VARIABLE).is_some();
    TOLD.call_once(|| {
        tell(match postgres {
            true => "store tests run on SQLite and PostgreSQL",
            false => {
                "store tests run on SQLite only: set KEREKASZTAL_TEST_POSTGRES to postgres://user:password@host/name \
                 of a server where the user may create databases to run them on PostgreSQL too"
            }
        });
    });
    if postgres { vec![Engine::Sqlite, Engine::Postgres] } else { vec![Engine::Sqlite] }
}

#[expect(clippy::print_stderr, reason = "which engines a test ran on has to be seen in its output")]
fn tell(line: &str) {
    eprintln!("{line}");
}

/// Runs a test on each engine, with a fresh store that went through `migrations`.
///
/// # Panics
/// When the test fails, or there is no database to run it on.
pub fn on_both<F: Future<Output = ()>>(migrations: &[Migration], test: impl Fn(TestStore) -> F) {
    let runtime = must(tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build());
    for engine in engines() {
        tell(&format!("on {engine:?}"));
        runtime.block_on(async { test(TestStore::on(engine, migrations).await).await });
    }
}

/// A store of its own for one test: what it kept goes when it is dropped.
#[derive(Debug)]
pub struct TestStore {
    store: Store,
    engine: Engine,
    seed: u64,
    others: AtomicU64,
    // Declared after the store, so that its connections close first.
    _home: Home,
}

#[derive(Debug)]
enum Home {
    Folder(#[expect(dead_code, reason = "held so that the folder stays")] TempDir),
    Database(#[expect(dead_code, reason = "held so that the database stays")] Database),
}

impl TestStore {
    /// An embedded store that went through `migrations`.
    ///
    /// # Panics
    /// When there is no room for it.
    pub async fn new(migrations: &[Migration]) -> TestStore {
        TestStore::on(Engine::Sqlite, migrations).await
    }

    /// A store on an engine that went through `migrations`.
    ///
    /// # Panics
    /// When there is no such database, or a migration fails.
    pub async fn on(engine: Engine, migrations: &[Migration]) -> TestStore {
        TestStore::seeded(engine, migrations, 7).await
    }

    async fn seeded(engine: Engine, migrations: &[Migration], seed: u64) -> TestStore {
        let (place, home) = match engine {
            Engine::Sqlite => {
                let folder = must(tempfile::tempdir());
                (Place::Folder(folder.path().to_owned()), Home::Folder(folder))
            }
            Engine::Postgres => {
                let database = Database::make().await;
                (Place::Postgres(database.url.clone()), Home::Database(database))
            }
        };
        let clock = Clock::held(NOW);
        let ids = Ids::seeded(clock.clone(), seed);
        let store = must(Store::open(place, clock, ids).await);
        if !migrations.is_empty() {
            must(store.migrate(migrations).await);
        }
        TestStore { store, engine, seed, others: AtomicU64::new(0), _home: home }
    }

    /// Another store on the same engine, whose ids are others.
    ///
    /// # Panics
    /// As [`TestStore::on`].
    pub async fn another(&self, migrations: &[Migration]) -> TestStore {
        self.another_on(self.engine, migrations).await
    }

    /// Another store on an engine, whose ids are others.
    ///
    /// # Panics
    /// As [`TestStore::on`].
    pub async fn another_on(&self, engine: Engine, migrations: &[Migration]) -> TestStore {
        let seed = self.seed * 1_000 + self.others.fetch_add(1, Ordering::Relaxed);
        TestStore::seeded(engine, migrations, seed).await
    }

    /// The same data through connections of its own, as another process has them; its ids are others.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn again(&self) -> Store {
        let ids = Ids::from_system(self.store.clock().clone());
        must(Store::open(self.store.place().clone(), self.store.clock().clone(), ids).await)
    }

    /// Which engine it is on.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The folder of an embedded store.
    pub fn folder(&self) -> Option<&Path> {
        match self.store.place() {
            Place::Folder(folder) => Some(folder),
            Place::File(_) | Place::Postgres(_) => None,
        }
    }

    /// The database file of an embedded store and what SQLite keeps beside it.
    pub fn database_files(&self) -> Vec<PathBuf> {
        let names = ["city.db", "city.db-wal", "city.db-shm"];
        self.folder()
            .iter()
            .flat_map(|folder| names.map(|name| folder.join(name)))
            .filter(|path| path.exists())
            .collect()
    }
}

impl Deref for TestStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// The value, or the end of the test.
///
/// # Panics
/// With the error, when there is one.
#[track_caller]
pub fn must<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error:?}"),
    }
}
