//! Migrations: each room exports its own, `site` merges them into one history by name.
//!
//! A migration is one SQL text for both engines. Once landed it is never changed: the database
//! remembers its hash, and a test freezes it.

use kernel::Instant;
use sea_orm::{ConnectionTrait, TransactionTrait};
use sha2::{Digest, Sha256};

use crate::engine::Store;
use crate::error::StoreError;
use crate::sql::{self, get};

/// One step of the schema's history.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// `mYYYYMMDD_HHMMSS_room_what`; the order of names is the order of steps.
    pub name: &'static str,
    /// The statements, each ended by `;` at the end of a line.
    pub sql: &'static str,
}

/// The store's own migrations.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "m20261122_000000_store_ground",
        sql: include_str!("../migrations/m20261122_000000_store_ground.sql"),
    },
    Migration {
        name: "m20261129_000150_store_audit_person",
        sql: include_str!("../migrations/m20261129_000150_store_audit_person.sql"),
    },
    Migration {
        name: "m20261130_190000_store_audit_unit",
        sql: include_str!("../migrations/m20261130_190000_store_audit_unit.sql"),
    },
];

impl Migration {
    /// The hash by which a database knows that this step is the one it took.
    pub fn hash(&self) -> String {
        Sha256::digest(self.sql.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Takes this step inside a transaction, and notes that it was taken.
    pub(crate) async fn take(&self, on: &impl ConnectionTrait, now: Instant) -> Result<(), StoreError> {
        let doing = "take a migration";
        for statement in self.statements() {
            on.execute_unprepared(statement).await.map_err(StoreError::database(doing))?;
        }
        let row = vec![sql::text(self.name), sql::text(&self.hash()), now.micros().into()];
        sql::insert(on, doing, "migration", &["name", "hash", "applied_at"], vec![row]).await
    }

    fn statements(&self) -> impl Iterator<Item = &'static str> {
        self.sql.split(";\n").map(str::trim).filter(|statement| !statement.is_empty())
    }
}

/// Puts migrations of several rooms into one history.
pub fn merge(rooms: &[&[Migration]]) -> Vec<Migration> {
    let mut history: Vec<Migration> = rooms.iter().flat_map(|room| room.iter().copied()).collect();
    history.sort_by_key(|migration| migration.name);
    history
}

impl Store {
    /// The names and hashes of the steps this database has taken, in order.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn migrated(&self) -> Result<Vec<(String, String)>, StoreError> {
        let table = "CREATE TABLE IF NOT EXISTS migration \
                     (name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL, applied_at BIGINT NOT NULL)";
        sql::execute(self.writer(), "read the schema's history", table, vec![]).await?;
        taken(self.writer()).await
    }

    /// The steps of `history` this database has not taken yet.
    ///
    /// # Errors
    /// [`StoreError::Migration`] when the database took steps that `history` does not know: it
    /// was written by a newer program, or a landed migration was changed.
    pub async fn pending(&self, history: &[Migration]) -> Result<Vec<Migration>, StoreError> {
        let taken = self.migrated().await?;
        for (name, hash) in &taken {
            match history.iter().find(|known| known.name == name) {
                None => {
                    return Err(StoreError::Migration(format!(
                        "this database was written by a newer version of the program ({name}): start that version, or restore a backup"
                    )));
                }
                Some(known) if known.hash() != *hash => {
                    return Err(StoreError::Migration(format!(
                        "the migration {name} is not the one this database was made with"
                    )));
                }
                Some(_) => {}
            }
        }
        Ok(history.iter().filter(|step| !taken.iter().any(|(name, _)| name == step.name)).copied().collect())
    }

    /// Takes the steps that are still to be taken; answers their names.
    ///
    /// # Errors
    /// When a step fails; it and the later ones were then not taken.
    pub async fn migrate(&self, history: &[Migration]) -> Result<Vec<&'static str>, StoreError> {
        let pending = self.pending(history).await?;
        for step in &pending {
            self.take(step).await?;
        }
        Ok(pending.iter().map(|step| step.name).collect())
    }

    async fn take(&self, step: &Migration) -> Result<(), StoreError> {
        let doing = "take a migration";
        let transaction = self.writer().begin().await.map_err(StoreError::database(doing))?;
        step.take(&transaction, self.clock().now()).await?;
        transaction.commit().await.map_err(StoreError::database(doing))
    }
}

/// The names and hashes of the steps a database has taken, in order.
pub(crate) async fn taken(on: &impl ConnectionTrait) -> Result<Vec<(String, String)>, StoreError> {
    let text = "SELECT name, hash FROM migration";
    let rows = sql::query(on, "read the schema's history", text, vec![]).await?;
    let mut taken: Vec<(String, String)> =
        rows.iter().map(|row| Ok((get(row, 0)?, get(row, 1)?))).collect::<Result<_, StoreError>>()?;
    // Sorted here: the order of names is that of bytes, which is not every database's.
    taken.sort();
    Ok(taken)
}

/// Whether a migration's name has the agreed form, and so sorts where it belongs.
pub fn well_named(name: &str) -> bool {
    let bytes = name.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    bytes.first() == Some(&b'm')
        && digits(1..9)
        && bytes.get(9) == Some(&b'_')
        && digits(10..16)
        && bytes.get(16) == Some(&b'_')
        && name.len() > 17
}
