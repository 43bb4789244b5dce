//! The worker: does the jobs that are due, in every server, one at a time.

use std::time::Duration;

use chrono_tz::Tz;
use kernel::policy::Actor;
use people::model::mail::next_morning;
use people::{Desk, SignInError};
use roundtable::meetings::Office;
use store::jobs::{self, Job, Outcome};
use store::{ConnectionTrait, Store, StoreError};

use crate::Settings;

/// Forgets old feed entries and finished jobs, daily.
const PRUNE: &str = "store.prune";
/// Lets places that nobody took in time go to the next, hourly.
const TIDY: &str = "roundtable.tidy";
const HOUR: i64 = 3_600;
/// How long feed entries are kept: a follower further behind loads everything again.
const KEEP_DAYS: i64 = 30;
const DAY: i64 = 86_400;
/// How often the worker looks for work: somebody waits for a link.
const PAUSE: Duration = Duration::from_secs(1);

/// Works for as long as the program runs.
pub async fn work(store: &Store, settings: &Settings) {
    loop {
        match round(store, settings).await {
            Ok(true) => {}
            Ok(false) => tokio::time::sleep(PAUSE).await,
            Err(error) => {
                tracing::warn!(%error, "the worker could not reach the database");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// One round: sees that the daily jobs are written, then does one job. Answers whether there was one.
///
/// # Errors
/// When the database is gone.
pub async fn round(store: &Store, settings: &Settings) -> Result<bool, StoreError> {
    for kind in [PRUNE, TIDY, people::mail::JOB] {
        if !jobs::is_waiting(&store.read().await?, kind).await? {
            let mut unit = store.begin(&Actor::OPERATOR).await?;
            let at = match kind {
                PRUNE => unit.now().plus_seconds(DAY),
                TIDY => unit.now().plus_seconds(HOUR),
                _ => next_morning(unit.now(), zone(unit.on()).await?),
            };
            unit.enqueue(kind, "{}", at).await?;
            unit.commit().await?;
        }
    }
    let Some(job) = store.lease_job().await? else { return Ok(false) };
    let outcome = perform(store, settings, &job).await;
    if let Outcome::Retry(error) | Outcome::Fail(error) = &outcome {
        tracing::warn!(kind = job.kind, attempt = job.attempt, error, "a job was not done");
    }
    store.finish_job(&job, outcome).await?;
    Ok(true)
}

async fn perform(store: &Store, settings: &Settings, job: &Job) -> Outcome {
    match job.kind.as_str() {
        PRUNE => match prune(store).await {
            Ok(()) => Outcome::Done,
            Err(error) => Outcome::Retry(error.to_string()),
        },
        TIDY => match tidy(store, settings).await {
            Ok(()) => Outcome::Done,
            Err(error) => Outcome::Retry(error.to_string()),
        },
        people::LETTER_JOB => {
            people::send_link(store, &settings.locales, &settings.public_url, &job.payload).await
        }
        people::mail::JOB => match digest(store, settings).await {
            Ok(()) => Outcome::Done,
            Err(error) => Outcome::Retry(error.to_string()),
        },
        other => Outcome::Fail(format!("no worker knows the job “{other}”")),
    }
}

async fn tidy(store: &Store, settings: &Settings) -> Result<(), StoreError> {
    let desk = Desk { locales: &settings.locales, public_url: &settings.public_url };
    let zone = zone(&store.read().await?).await?;
    roundtable::invitations::tidy(store, Office { desk, zone, organizer: settings.mail_from.as_ref() })
        .await
        .map(drop)
}

async fn digest(store: &Store, settings: &Settings) -> Result<(), SignInError> {
    let desk = Desk { locales: &settings.locales, public_url: &settings.public_url };
    let zone = zone(&store.read().await?).await?;
    people::mail::digest(store, desk, zone).await.map(drop)
}

/// Where the city's mornings are.
async fn zone(on: &impl ConnectionTrait) -> Result<Tz, StoreError> {
    Ok(directory::city::read(on).await?.map_or(Tz::UTC, |city| city.zone))
}

async fn prune(store: &Store) -> Result<(), StoreError> {
    let before = store.clock().now().plus_seconds(-KEEP_DAYS * DAY);
    store.prune_feed(before).await?;
    store.prune_jobs(before).await?;
    let unit = store.begin(&Actor::OPERATOR).await?;
    network::notes::prune(&unit).await?;
    directory::voice::prune(&unit).await?;
    directory::editing::prune(&unit).await?;
    post::prune(&unit).await?;
    unit.commit().await?;
    people::prune(store, store.clock().now()).await
}
