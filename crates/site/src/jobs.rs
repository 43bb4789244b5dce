//! The worker: does the jobs that are due, in every server, one at a time.

use std::time::Duration;

use kernel::policy::Actor;
use store::jobs::{self, Job, Outcome};
use store::{Store, StoreError};

/// Forgets old feed entries and finished jobs, daily.
const PRUNE: &str = "store.prune";
/// How long feed entries are kept: a follower further behind loads everything again.
const KEEP_DAYS: i64 = 30;
const DAY: i64 = 86_400;
/// How often the worker looks for work.
const PAUSE: Duration = Duration::from_secs(5);

/// Works for as long as the program runs.
pub async fn work(store: &Store) {
    loop {
        match round(store).await {
            Ok(true) => {}
            Ok(false) => tokio::time::sleep(PAUSE).await,
            Err(error) => {
                tracing::warn!(%error, "the worker could not reach the database");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// One round: sees that the daily job is written, then does one job. Answers whether there was one.
///
/// # Errors
/// When the database is gone.
pub async fn round(store: &Store) -> Result<bool, StoreError> {
    let waiting = jobs::is_waiting(&store.read().await?, PRUNE).await?;
    if !waiting {
        let mut unit = store.begin(&Actor::OPERATOR).await?;
        unit.enqueue(PRUNE, "{}", store.clock().now().plus_seconds(DAY)).await?;
        unit.commit().await?;
    }
    let Some(job) = store.lease_job().await? else { return Ok(false) };
    let outcome = perform(store, &job).await;
    if let Outcome::Retry(error) | Outcome::Fail(error) = &outcome {
        tracing::warn!(kind = job.kind, attempt = job.attempt, error, "a job was not done");
    }
    store.finish_job(&job, outcome).await?;
    Ok(true)
}

async fn perform(store: &Store, job: &Job) -> Outcome {
    match job.kind.as_str() {
        PRUNE => match prune(store).await {
            Ok(()) => Outcome::Done,
            Err(error) => Outcome::Retry(error.to_string()),
        },
        other => Outcome::Fail(format!("no worker knows the job “{other}”")),
    }
}

async fn prune(store: &Store) -> Result<(), StoreError> {
    let before = store.clock().now().plus_seconds(-KEEP_DAYS * DAY);
    store.prune_feed(before).await?;
    store.prune_jobs(before).await.map(drop)
}
