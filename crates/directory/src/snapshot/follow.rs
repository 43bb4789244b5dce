//! Following the change feed: the snapshot in use, replaced whole when something changed.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use store::feed::POLL_MILLIS;
use store::{Store, StoreError};
use tokio::sync::Mutex;

use super::{Catalog, Snapshot};
use crate::needs::Needs;

/// A server that has not heard from the feed for so long is not ready.
pub const STALE_SECONDS: i64 = 10;

/// How many changes are taken in one step; beyond that everything is loaded again.
const STEP: u32 = 500;

/// The snapshot in use. Cheap to clone; all clones show the same.
#[derive(Debug, Clone)]
pub struct Live {
    store: Store,
    current: Arc<ArcSwap<Snapshot>>,
    generation: Arc<AtomicU64>,
    heard_at: Arc<AtomicI64>,
    // Only one step at a time, or an older snapshot could replace a newer one.
    step: Arc<Mutex<()>>,
}

impl Live {
    /// Loads the snapshot of a store.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn start(store: Store, needs: Arc<Needs>) -> Result<Live, StoreError> {
        Live::start_with(store, needs, &Catalog::in_memory()).await
    }

    /// The same with its text index in a catalog that outlives the program.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn start_with(store: Store, needs: Arc<Needs>, catalog: &Catalog) -> Result<Live, StoreError> {
        let snapshot = Snapshot::load_with(&store.read().await?, store.clock(), &needs, catalog).await?;
        let heard_at = Arc::new(AtomicI64::new(store.clock().now().micros()));
        let current = Arc::new(ArcSwap::from_pointee(snapshot));
        Ok(Live { store, current, generation: Arc::default(), heard_at, step: Arc::default() })
    }

    /// The snapshot of this moment.
    pub fn now(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// The store it follows.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Counts the snapshots shown so far; pages kept under an older count are out of date.
    pub fn generation(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.generation)
    }

    /// Seconds since the feed was last heard from.
    pub fn silent_seconds(&self) -> i64 {
        (self.store.clock().now().micros() - self.heard_at.load(Ordering::Relaxed)) / 1_000_000
    }

    /// Takes one step: what has changed since is shown when this returns.
    ///
    /// # Errors
    /// When the database is gone; the old snapshot stays in use.
    pub async fn step(&self) -> Result<(), StoreError> {
        let _one_at_a_time = self.step.lock().await;
        let now = self.now();
        let changes = self.store.feed_since(now.number, STEP).await?;
        let today = self.store.clock().now().utc().with_timezone(&now.city.zone).date_naive();
        let next = match changes {
            Some(changes) if changes.is_empty() && today == now.day => None,
            Some(changes) if changes.is_empty() => Some(now.on_day(today)),
            Some(changes) if changes.len() < STEP as usize && today == now.day => {
                Some(now.after(&self.store.read().await?, &changes, self.store.clock()).await?)
            }
            _ => {
                let reading = self.store.read().await?;
                Some(Snapshot::load_with(&reading, self.store.clock(), &now.needs, &now.catalog).await?)
            }
        };
        self.heard_at.store(self.store.clock().now().micros(), Ordering::Relaxed);
        if let Some(next) = next {
            let same = next.shows_what(&now);
            self.current.store(Arc::new(next));
            if !same {
                self.generation.fetch_add(1, Ordering::Release);
            }
        }
        Ok(())
    }

    /// Follows the feed for as long as the program runs.
    pub async fn follow(&self) {
        loop {
            tokio::time::sleep(Duration::from_millis(POLL_MILLIS)).await;
            if let Err(error) = self.step().await {
                tracing::warn!(%error, "the public snapshot could not follow the change feed");
            }
        }
    }

    /// Shows a change now: a hiding is answered only when this node's snapshot has it.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn show(&self, number: i64) -> Result<(), StoreError> {
        while self.now().number < number {
            self.step().await?;
        }
        Ok(())
    }
}
