//! Restoring a backup into an empty database of either engine: all of it in one transaction,
//! from the first table to the last migration, or nothing.

use std::io::Read;
use std::path::Path;

use kernel::Entity;
use kernel::policy::Actor;
use sea_orm::{ConnectionTrait, DbBackend};
use uuid::Uuid;

use super::archive::{Archive, damaged};
use super::filter::Filter;
use super::manifest::{Manifest, TableRows};
use super::tables::{self, CHUNKS, Table};
use super::{Summary, file_entry, refuse, rows, table_entry};
use crate::engine::Store;
use crate::error::StoreError;
use crate::files::PIECE;
use crate::ledger::{self, Ledger, Suppression};
use crate::migrate::Migration;
use crate::sql::{self, Value};
use crate::{setting, unit::UnitOfWork};

/// How many rows are loaded at a time…
const BATCH_ROWS: usize = 500;

/// …or how many bytes of lines, whichever comes first.
const BATCH_BYTES: usize = 4 << 20;

/// Restores a backup into an empty database.
///
/// `history` is the program's, `entities` all its kinds of records: with them the ledger knows
/// what belongs to a record that was erased. Without a ledger the setting `publicity` becomes
/// `off`. `progress` is told how many bytes of how many are done.
///
/// # Errors
/// With a sentence that says what to do when the archive is damaged or of a newer program, the
/// database is not empty or the ledger is missing. Then the database is as it was.
pub async fn restore(
    store: &Store,
    path: &Path,
    history: &[Migration],
    entities: &[&'static Entity],
    ledger: Option<&Ledger>,
    progress: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<Summary, StoreError> {
    let mut archive = Archive::open(path)?;
    let (steps, later) = archive.manifest.part(history)?;
    let standing = ledger.map(standing).transpose()?;
    // Everything is read twice: once to be believed, once to be loaded.
    let (mut done, size) = (0, archive.manifest.size().saturating_mul(2));
    archive.verify(|bytes| {
        done += bytes;
        progress(done, size);
    })?;
    let taken = store.migrated().await?;
    let mut unit = store.begin(&Actor::OPERATOR).await?;
    check_empty(unit.on(), &taken, &archive.manifest).await?;
    take(&unit, steps.into_iter().filter(|step| !taken.iter().any(|(name, _)| name == step.name))).await?;
    let tables = tables::all(unit.on()).await?;
    check_tables(&tables, &archive.manifest)?;
    let filter = Filter::new(&tables, entities, standing.as_deref().unwrap_or_default())?;
    let told = |bytes: u64| {
        done += bytes;
        progress(done, size);
    };
    let mut load = Load { on: unit.on(), archive, filter, told, rows: 0, files: 0 };
    load.tables(&tables).await?;
    load.files().await?;
    let Load { archive, filter, rows, files, .. } = load;
    let summary = Summary {
        tables: archive.manifest.tables.len(),
        rows,
        files,
        bytes: archive.manifest.size(),
        feed_number: 0,
        erased: filter.erased,
        hidden: filter.hidden,
    };
    if unit.on().get_database_backend() == DbBackend::Postgres {
        // A table with references still to be checked can't be altered by the steps to come.
        sql::execute(unit.on(), "check what was restored", "SET CONSTRAINTS ALL IMMEDIATE", vec![]).await?;
    }
    for line in standing.iter().flatten() {
        ledger::note(unit.on(), line).await?;
    }
    take(&unit, later.into_iter()).await?;
    if standing.is_none() {
        setting::write(unit.on(), setting::PUBLICITY, "off").await?;
    }
    unit.audit("restore", None, usize::try_from(rows).unwrap_or(usize::MAX)).await?;
    unit.reload("restore");
    let feed_number = unit.commit().await?.number;
    Ok(Summary { feed_number, ..summary })
}

/// What the ledger says; a ledger that is not there is no ledger that says nothing.
fn standing(ledger: &Ledger) -> Result<Vec<Suppression>, StoreError> {
    if ledger.exists() {
        return ledger.standing();
    }
    refuse(format!(
        "there is no suppression ledger at {}, so nobody can say what has to stay hidden: copy it there from the old \
         machine, or make an empty file if nothing was ever withdrawn, or restore with --without-ledger, and nothing is \
         public until you say so",
        ledger.path().display()
    ))
}

async fn take<'s>(unit: &UnitOfWork, steps: impl Iterator<Item = &'s Migration>) -> Result<(), StoreError> {
    for step in steps {
        step.take(unit.on(), unit.now()).await?;
    }
    Ok(())
}

async fn check_empty(
    on: &impl ConnectionTrait,
    taken: &[(String, String)],
    manifest: &Manifest,
) -> Result<(), StoreError> {
    let ours = |(name, hash): &(String, String)| {
        manifest.migrations.iter().any(|step| step.name == *name && step.hash == *hash)
    };
    if !taken.iter().all(ours) {
        return refuse(
            "the database has gone through migrations the backup has not: restore into a new, empty one",
        );
    }
    for name in tables::names(on).await? {
        let any = sql::query_one(
            on,
            "look into the database",
            &format!("SELECT 1 FROM \"{name}\" LIMIT 1"),
            vec![],
        )
        .await?;
        if any.is_some() || taken.is_empty() {
            return refuse(format!(
                "the database is not empty (there is a table {name}): restore into a new, empty one, so that nothing is lost"
            ));
        }
    }
    Ok(())
}

/// The archive has rows of exactly the tables its migrations make.
fn check_tables(tables: &[Table], manifest: &Manifest) -> Result<(), StoreError> {
    let mut ours: Vec<&str> =
        tables.iter().map(|table| table.name.as_str()).filter(|name| *name != CHUNKS).collect();
    let mut theirs: Vec<&str> = manifest.tables.iter().map(|table| table.name.as_str()).collect();
    ours.sort_unstable();
    theirs.sort_unstable();
    let files = manifest.entries.iter().filter(|entry| entry.name.starts_with("files/")).count();
    let rows = manifest.tables.iter().find(|table| table.name == "file").map_or(0, |table| table.rows);
    let entries_fit = manifest.entries.len() == manifest.tables.len() + files;
    if ours == theirs && entries_fit && files as u64 == rows { Ok(()) } else { Err(damaged()) }
}

/// A load in progress.
struct Load<'a, C, F> {
    on: &'a C,
    archive: Archive,
    filter: Filter<'a>,
    told: F,
    rows: u64,
    files: u64,
}

impl<C: ConnectionTrait, F: FnMut(u64)> Load<'_, C, F> {
    async fn tables(&mut self, tables: &[Table]) -> Result<(), StoreError> {
        let rows: Vec<&Table> = tables.iter().filter(|table| table.name != CHUNKS).collect();
        let (about, first): (Vec<&Table>, Vec<&Table>) =
            rows.into_iter().partition(|table| self.filter.is_about_records(&table.name));
        for table in first.into_iter().chain(about) {
            self.learn(table)?;
            self.table(table).await?;
        }
        Ok(())
    }

    /// Reads a table whose rows may belong to later ones until nothing new is found to be gone.
    fn learn(&mut self, table: &Table) -> Result<(), StoreError> {
        let mut news = self.filter.must_learn(table);
        while std::mem::take(&mut news) {
            let mut lines = self.archive.lines(&table_entry(&table.name))?;
            while let Some(line) = lines.next()? {
                let row = rows::from_line(table, line).ok_or_else(damaged)?;
                news |= self.filter.learn(table, &row);
            }
        }
        Ok(())
    }

    async fn table(&mut self, table: &Table) -> Result<(), StoreError> {
        let expected = self.archive.manifest.tables.iter().find(|known| known.name == table.name);
        let expected = expected.map_or(0, |TableRows { rows, .. }| *rows);
        let (name, columns) = (format!("\"{}\"", table.name), table.columns.iter());
        let columns: Vec<String> = columns.map(|column| format!("\"{}\"", column.name)).collect();
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let mut lines = self.archive.lines(&table_entry(&table.name))?;
        let mut read = 0;
        loop {
            let (mut batch, mut bytes, mut count) = (Vec::new(), 0, 0);
            while count < BATCH_ROWS && bytes < BATCH_BYTES {
                let Some(line) = lines.next()? else { break };
                bytes += line.len() + 1;
                count += 1;
                let Some(row) = rows::from_line(table, line) else {
                    return refuse(format!(
                        "row {} of {} in the archive does not fit its table",
                        read + count,
                        table.name
                    ));
                };
                batch.extend(self.filter.pass(table, row));
            }
            if count == 0 {
                break;
            }
            read += count;
            self.rows += batch.len() as u64;
            sql::insert(self.on, "restore a table", &name, &columns, batch).await?;
            (self.told)(bytes as u64);
        }
        if read as u64 == expected { Ok(()) } else { Err(damaged()) }
    }

    async fn files(&mut self) -> Result<(), StoreError> {
        let names =
            self.archive.manifest.entries.iter().filter_map(|entry| entry.name.strip_prefix("files/"));
        let ids: Vec<Uuid> =
            names.map(|name| name.parse().map_err(|_| damaged())).collect::<Result<_, _>>()?;
        for id in ids {
            if !self.filter.is_file_gone(id) {
                self.file(id).await?;
            }
        }
        Ok(())
    }

    async fn file(&mut self, id: Uuid) -> Result<(), StoreError> {
        let mut bytes = self.archive.bytes(&file_entry(id))?;
        for part in 0_i64.. {
            let mut piece = Vec::new();
            let count = bytes.by_ref().take(PIECE as u64).read_to_end(&mut piece).map_err(|_| damaged())?;
            if count == 0 {
                break;
            }
            let row: Vec<Value> = vec![id.into(), part.into(), piece.into()];
            sql::insert(self.on, "restore a file", CHUNKS, &["file", "part", "body"], vec![row]).await?;
            (self.told)(count as u64);
        }
        self.files += 1;
        Ok(())
    }
}
