//! Slow derivations, behind passphrases and receipt codes: each takes much memory, so few run at once and few wait.

use std::sync::Arc;

use thiserror::Error;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use vault::VaultError;

/// How many run at once, and how many may be there at all (domain/security.md, "Keys").
const AT_ONCE: usize = 2;
const ALL: usize = 10;

/// Why nothing was derived.
#[derive(Debug, Error)]
pub enum SlowError {
    /// So many wait already that one more would wait too long.
    #[error("too many ask at this moment")]
    Busy,
    /// It could not be derived.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// The place where they run. Cheap to clone; a program has one.
#[derive(Debug, Clone)]
pub struct Slow {
    all: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl Default for Slow {
    fn default() -> Self {
        Slow { all: Arc::new(Semaphore::new(ALL)), running: Arc::new(Semaphore::new(AT_ONCE)) }
    }
}

impl Slow {
    /// Runs a derivation when it is its turn.
    ///
    /// # Errors
    /// [`SlowError::Busy`] at once where too many wait, and what the derivation itself fails with.
    pub async fn run<T: Send + 'static>(
        &self,
        derive: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, SlowError> {
        let _here = self.all.try_acquire().map_err(|_| SlowError::Busy)?;
        let _running = self.running.acquire().await.map_err(|_| SlowError::Busy)?;
        Ok(spawn_blocking(derive).await.map_err(|_| VaultError::NoKey)??)
    }
}
