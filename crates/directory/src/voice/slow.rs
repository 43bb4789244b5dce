//! The slow derivation behind receipt codes: it takes much memory, so few run at once and few wait.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use vault::{ReceiptCode, Salt, VaultError};

use super::SpeakError;

/// How many run at once, and how many may be there at all (domain/security.md, "Keys").
const AT_ONCE: usize = 2;
const ALL: usize = 10;

/// The place where codes are turned into what they are kept under. Cheap to clone.
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
    pub(super) async fn lookup(&self, code: ReceiptCode, salt: Salt) -> Result<[u8; 32], SpeakError> {
        let _here = self.all.try_acquire().map_err(|_| SpeakError::Busy)?;
        let _running = self.running.acquire().await.map_err(|_| SpeakError::Busy)?;
        let derived = spawn_blocking(move || code.receipt(&salt).map(|receipt| receipt.lookup)).await;
        Ok(derived.map_err(|_| VaultError::NoKey)??)
    }
}
