//! The unit of work: a change, its revisions, its audit and its feed entries commit together
//! or not at all.

use kernel::policy::Actor;
use kernel::{Id, Ids, Instant, Record, Ref};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};

use crate::error::StoreError;
use crate::ledger::{Ledger, Suppression};
use crate::sql::{self, Value};
use crate::{records, revision};

/// The advisory lock under which PostgreSQL gives out feed numbers ("kerekasz" in bytes).
const FEED_LOCK: i64 = 0x6b65_7265_6b61_737a;

/// A change in progress. Dropped without [`UnitOfWork::commit`], it never happened.
pub struct UnitOfWork {
    transaction: DatabaseTransaction,
    id: Id,
    now: Instant,
    ids: Ids,
    role: &'static str,
    person: Option<Id>,
    feed: Vec<Vec<Value>>,
    returns: Vec<(Ledger, Suppression)>,
}

/// What a commit is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    /// The number of the last feed entry it wrote; a snapshot that has it shows the change.
    pub number: i64,
}

impl UnitOfWork {
    pub(crate) fn new(transaction: DatabaseTransaction, now: Instant, ids: Ids, actor: &Actor) -> Self {
        UnitOfWork {
            transaction,
            id: ids.hidden(),
            now,
            ids,
            role: actor.role().name(),
            person: actor.id(),
            feed: Vec::new(),
            returns: Vec::new(),
        }
    }

    /// The transaction, for a room's own queries.
    pub fn on(&self) -> &impl ConnectionTrait {
        &self.transaction
    }

    /// The moment all of this change is dated by.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The maker of new ids.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// Stores a record, new (version 0) or changed, and sets its new version.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it was changed since it was loaded.
    pub async fn save(&mut self, record: &mut Record) -> Result<(), StoreError> {
        self.save_quietly(std::slice::from_mut(record)).await?;
        self.tell("put", record.reference());
        Ok(())
    }

    /// Stores many records of one entity without a feed entry each: for imports, which tell
    /// followers to load everything again with [`UnitOfWork::reload`].
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when one was changed since it was loaded.
    pub async fn save_quietly(&mut self, records: &mut [Record]) -> Result<(), StoreError> {
        for record in records.iter_mut() {
            record.changed_at = self.now;
        }
        records::write(&self.transaction, self.role, records).await?;
        revision::write(&self.transaction, self.id, self.now, self.role, records, false).await
    }

    /// Takes a record away, leaving its last state to the revisions.
    ///
    /// # Errors
    /// When the database refuses, because other records still belong to it.
    pub async fn remove(&mut self, record: &Record) -> Result<(), StoreError> {
        // First, so that a record somebody else changed is a conflict and not a doubled revision.
        records::delete(&self.transaction, record).await?;
        revision::write(&self.transaction, self.id, self.now, self.role, std::slice::from_ref(record), true)
            .await?;
        self.tell("gone", record.reference());
        Ok(())
    }

    /// Says who did what to which record, or to how many; never the content.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn audit(&mut self, action: &str, on: Option<Ref>, count: usize) -> Result<(), StoreError> {
        let row = vec![
            sql::id(self.ids.hidden()),
            sql::id(self.id),
            self.now.micros().into(),
            sql::text(self.role),
            sql::text(action),
            on.map(|on| on.kind.to_owned()).into(),
            on.map(|on| on.id.uuid()).into(),
            i64::try_from(count).unwrap_or(i64::MAX).into(),
            self.person.map(|person| person.uuid()).into(),
        ];
        let columns = ["id", "unit", "at", "role", "action", "entity", "record", "count", "person"];
        sql::insert(&self.transaction, "write the audit", "audit", &columns, vec![row]).await
    }

    /// Tells followers to load everything again: a bulk import, a restore.
    pub fn reload(&mut self, source: &str) {
        self.feed.push(vec![
            sql::text("reload"),
            Value::String(None),
            Value::Uuid(None),
            sql::text(source),
            self.now.micros().into(),
        ]);
    }

    /// Keeps a line for a ledger until the change is durable.
    pub(crate) fn return_later(&mut self, ledger: Ledger, line: Suppression) {
        self.returns.push((ledger, line));
    }

    fn tell(&mut self, kind: &str, reference: Ref) {
        self.feed.push(vec![
            sql::text(kind),
            sql::text(reference.kind),
            sql::id(reference.id),
            Value::String(None),
            self.now.micros().into(),
        ]);
    }

    /// Makes the change durable. Feed numbers are taken now, last of all, so that their order
    /// is the order of commits.
    ///
    /// # Errors
    /// When the database is gone or full; then nothing of the change happened.
    pub async fn commit(mut self) -> Result<Committed, StoreError> {
        let (feed, returns) = (std::mem::take(&mut self.feed), std::mem::take(&mut self.returns));
        let number = if feed.is_empty() {
            crate::feed::head(&self.transaction).await?
        } else {
            self.number_feed(feed).await?
        };
        self.transaction.commit().await.map_err(StoreError::database("commit a change"))?;
        for (ledger, line) in returns {
            ledger.add(&line)?;
        }
        Ok(Committed { number })
    }

    /// Waits until no other change is being committed; none will be before this one is done. For a
    /// change that every server makes at its start: what is read after this holds.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn take_turn(&self) -> Result<(), StoreError> {
        // SQLite has one writer as it is.
        if self.transaction.get_database_backend() == DbBackend::Postgres {
            let lock = "SELECT pg_advisory_xact_lock($1)";
            sql::query(&self.transaction, "wait for its turn", lock, vec![FEED_LOCK.into()]).await?;
        }
        Ok(())
    }

    async fn number_feed(&self, feed: Vec<Vec<Value>>) -> Result<i64, StoreError> {
        // Held until the commit is visible: the next writer reads our numbers.
        self.take_turn().await?;
        let mut number = crate::feed::head(&self.transaction).await?;
        let rows = feed.into_iter().map(|mut row| {
            number += 1;
            row.insert(0, number.into());
            row
        });
        let rows: Vec<Vec<Value>> = rows.collect();
        let columns = ["number", "kind", "entity", "record", "source", "at"];
        sql::insert(&self.transaction, "write the change feed", "change_feed", &columns, rows).await?;
        Ok(number)
    }
}
