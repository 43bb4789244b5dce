//! The change feed: what changed, by id only, in the order it was committed.
//!
//! Snapshots, indexes and other servers follow it; the command line writing beside a running
//! server is followed the same way, because everything goes through the database.

use kernel::{Id, Instant};
use sea_orm::ConnectionTrait;

use crate::engine::Store;
use crate::error::StoreError;
use crate::sql::{self, get};

/// How often a follower looks for news, in milliseconds.
pub const POLL_MILLIS: u64 = 250;

/// One entry of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number; numbers grow in the order of commits.
    pub number: i64,
    /// What happened.
    pub what: What,
}

/// What happened to which record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A record was made or changed.
    Put {
        /// Its entity.
        entity: String,
        /// Which one.
        record: Id,
    },
    /// A record was taken away.
    Gone {
        /// Its entity.
        entity: String,
        /// Which one it was.
        record: Id,
    },
    /// So much changed at once that followers do best to load everything again.
    Reload {
        /// Where it came from: an import's source, a restore.
        source: String,
    },
}

/// The number of the newest change; 0 in a fresh store.
///
/// # Errors
/// When the database is gone.
pub async fn head(on: &impl ConnectionTrait) -> Result<i64, StoreError> {
    let row = sql::query_one(
        on,
        "read the change feed",
        "SELECT COALESCE(MAX(number), 0) FROM change_feed",
        vec![],
    )
    .await?;
    row.map_or(Ok(0), |row| get(&row, 0))
}

/// The changes after a number, oldest first, at most `limit`.
///
/// # Errors
/// When the database is gone.
pub async fn since(on: &impl ConnectionTrait, number: i64, limit: u32) -> Result<Vec<Change>, StoreError> {
    let rows = sql::query(
        on,
        "read the change feed",
        "SELECT number, kind, entity, record, source FROM change_feed WHERE number > $1 ORDER BY number LIMIT $2",
        vec![number.into(), i64::from(limit).into()],
    )
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = get(row, 1)?;
            let record =
                || -> Result<(String, Id), StoreError> { Ok((get(row, 2)?, Id::from_uuid(get(row, 3)?))) };
            let what = match kind.as_str() {
                "put" => record().map(|(entity, record)| What::Put { entity, record })?,
                "gone" => record().map(|(entity, record)| What::Gone { entity, record })?,
                _ => What::Reload { source: get::<Option<String>>(row, 4)?.unwrap_or_default() },
            };
            Ok(Change { number: get(row, 0)?, what })
        })
        .collect()
}

/// The changes after a number, oldest first, at most `limit`; `None` when the feed no longer reaches back that far.
///
/// # Errors
/// When the database is gone.
pub async fn reaching(
    on: &impl ConnectionTrait,
    number: i64,
    limit: u32,
) -> Result<Option<Vec<Change>>, StoreError> {
    let changes = since(on, number, limit).await?;
    let reaches = match changes.first() {
        Some(first) => first.number == number + 1,
        // A number never given here is another database's: one was restored in its place.
        None => number <= head(on).await?,
    };
    Ok(reaches.then_some(changes))
}

impl Store {
    /// The number of the newest change.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn feed_head(&self) -> Result<i64, StoreError> {
        head(self.reader()).await
    }

    /// Forgets changes older than `before`, but for the newest one, which keeps the count.
    /// Whoever follows from further back must load everything again.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn prune_feed(&self, before: Instant) -> Result<u64, StoreError> {
        let text = "DELETE FROM change_feed WHERE at < $1 AND number < (SELECT MAX(number) FROM change_feed)";
        sql::execute(self.writer(), "prune the change feed", text, vec![before.micros().into()]).await
    }

    /// The changes after a number, or `None` when the feed no longer reaches back that far.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn feed_since(&self, number: i64, limit: u32) -> Result<Option<Vec<Change>>, StoreError> {
        reaching(self.reader(), number, limit).await
    }
}
