//! Work to be done later, as lease rows: written in the unit of work that wants it, done at
//! least once, so every job must be idempotent.

use kernel::{Id, Instant};
use sea_orm::ConnectionTrait;

use crate::engine::Store;
use crate::error::StoreError;
use crate::sql::{self, Value, get};
use crate::unit::UnitOfWork;

/// How long a worker may take before another may try.
pub const LEASE_SECONDS: i64 = 300;

/// After so many attempts a job is given up.
const ATTEMPTS: i64 = 8;

/// A job somebody has leased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Which one.
    pub id: Id,
    /// What is to be done.
    pub kind: String,
    /// With what: ids and switches, as JSON.
    pub payload: String,
    /// The how-manieth attempt this is, from 1.
    pub attempt: i64,
}

/// How a job ended.
#[derive(Debug)]
pub enum Outcome {
    /// It is done.
    Done,
    /// It could not be done now; try again later.
    Retry(String),
    /// It can never be done.
    Fail(String),
}

impl UnitOfWork {
    /// Writes a job to be run at or after a moment.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn enqueue(&mut self, kind: &str, payload: &str, run_at: Instant) -> Result<Id, StoreError> {
        let id = self.ids().hidden();
        let row = vec![
            sql::id(id),
            sql::text(kind),
            sql::text(payload),
            run_at.micros().into(),
            0_i64.into(),
            0_i64.into(),
        ];
        let columns = ["id", "kind", "payload", "run_at", "lease_until", "attempts"];
        sql::insert(self.on(), "write a job", "job", &columns, vec![row]).await?;
        Ok(id)
    }
}

impl Store {
    /// Leases the next job that is due, if any. One that took its workers down as often as it may
    /// be tried is given up instead.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn lease_job(&self) -> Result<Option<Job>, StoreError> {
        loop {
            match self.lease().await? {
                Some(job) if job.attempt > ATTEMPTS => {
                    let lost = Outcome::Fail("no worker came back from it".to_owned());
                    self.finish_job(&job, lost).await?;
                }
                leased => return Ok(leased),
            }
        }
    }

    async fn lease(&self) -> Result<Option<Job>, StoreError> {
        let now = self.clock().now();
        // The outer conditions repeat the inner ones: where two workers chose the same row, the
        // second finds them no longer true and gets nothing.
        let text = "UPDATE job SET lease_until = $1, attempts = attempts + 1 \
                    WHERE done_at IS NULL AND failed_at IS NULL AND lease_until < $2 AND id = (\
                        SELECT id FROM job WHERE done_at IS NULL AND failed_at IS NULL AND lease_until < $2 AND run_at <= $2 \
                        ORDER BY run_at, id LIMIT 1) \
                    RETURNING id, kind, payload, attempts";
        let values = vec![now.plus_seconds(LEASE_SECONDS).micros().into(), now.micros().into()];
        let row = sql::query_one(self.writer(), "lease a job", text, values).await?;
        row.map(|row| {
            Ok(Job {
                id: Id::from_uuid(get(&row, 0)?),
                kind: get(&row, 1)?,
                payload: get(&row, 2)?,
                attempt: get(&row, 3)?,
            })
        })
        .transpose()
    }

    /// Says how a leased job ended; who lost the lease has no say any more. A retry waits twice as long each time, from 30 seconds.
    ///
    /// # Errors
    /// When the database is gone; the lease then runs out and the job is tried again.
    pub async fn finish_job(&self, job: &Job, outcome: Outcome) -> Result<(), StoreError> {
        let now = self.clock().now();
        let wait = 30_i64 << job.attempt.clamp(1, 12).saturating_sub(1);
        let (column, at, error) = match outcome {
            Outcome::Done => ("done_at", now, None),
            Outcome::Retry(error) if job.attempt < ATTEMPTS => {
                ("run_at", now.plus_seconds(wait), Some(error))
            }
            Outcome::Retry(error) | Outcome::Fail(error) => ("failed_at", now, Some(error)),
        };
        let text = format!(
            "UPDATE job SET {column} = $2, lease_until = 0, last_error = $3 WHERE id = $1 AND attempts = $4 AND lease_until > 0"
        );
        let values = vec![sql::id(job.id), at.micros().into(), Value::String(error), job.attempt.into()];
        sql::execute(self.writer(), "finish a job", &text, values).await.map(drop)
    }

    /// How many jobs wait or run, and how many were given up.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn count_jobs(&self) -> Result<(i64, i64), StoreError> {
        let count = |state| format!("SELECT COUNT(*) FROM job WHERE {state}");
        let read = async |state| {
            let row = sql::query_one(self.reader(), "count the jobs", &count(state), vec![]).await?;
            row.map_or(Ok(0), |row| get(&row, 0))
        };
        Ok((read("done_at IS NULL AND failed_at IS NULL").await?, read("failed_at IS NOT NULL").await?))
    }

    /// Forgets jobs that were done before a moment.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn prune_jobs(&self, before: Instant) -> Result<u64, StoreError> {
        sql::execute(
            self.writer(),
            "prune the jobs",
            "DELETE FROM job WHERE done_at < $1 OR failed_at < $1",
            vec![before.micros().into()],
        )
        .await
    }
}

/// Whether a job of a kind is waiting already, so that a recurring one is written once.
///
/// # Errors
/// When the database is gone.
pub async fn is_waiting(on: &impl ConnectionTrait, kind: &str) -> Result<bool, StoreError> {
    let text = "SELECT 1 FROM job WHERE kind = $1 AND done_at IS NULL AND failed_at IS NULL LIMIT 1";
    Ok(sql::query_one(on, "look for a job", text, vec![sql::text(kind)]).await?.is_some())
}
