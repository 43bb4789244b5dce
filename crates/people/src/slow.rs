//! Slow derivations, behind passphrases and receipt codes: each takes much memory, so few run at once and few wait.
//! Who is signed in waits in a row of their own: strangers can fill only theirs.

use std::sync::Arc;

use thiserror::Error;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::spawn_blocking;
use vault::VaultError;

/// How many run at once, and how many may be there at all in each row (domain/security.md, "Keys").
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
    strangers: Arc<Semaphore>,
    door: Arc<Semaphore>,
    known: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

/// A place in a row. It is given back when what was derived there is done, even if nobody waits for it any more.
#[derive(Debug)]
pub struct Turn {
    here: OwnedSemaphorePermit,
    running: Arc<Semaphore>,
}

impl Default for Slow {
    fn default() -> Self {
        let row = |places| Arc::new(Semaphore::new(places));
        Slow { strangers: row(ALL), door: row(ALL), known: row(ALL), running: row(AT_ONCE) }
    }
}

impl Slow {
    /// A place for somebody of whom nothing is known.
    ///
    /// # Errors
    /// [`SlowError::Busy`] at once where too many wait.
    pub fn stranger(&self) -> Result<Turn, SlowError> {
        self.place(&self.strangers)
    }

    /// A place for somebody at the door. Whoever crowds there keeps nobody from telling something.
    ///
    /// # Errors
    /// As [`Slow::stranger`].
    pub fn door(&self) -> Result<Turn, SlowError> {
        self.place(&self.door)
    }

    /// A place for somebody who is signed in.
    ///
    /// # Errors
    /// As [`Slow::stranger`].
    pub fn known(&self) -> Result<Turn, SlowError> {
        self.place(&self.known)
    }

    fn place(&self, row: &Arc<Semaphore>) -> Result<Turn, SlowError> {
        let here = Arc::clone(row).try_acquire_owned().map_err(|_| SlowError::Busy)?;
        Ok(Turn { here, running: Arc::clone(&self.running) })
    }
}

impl Turn {
    /// Runs a derivation when it is its turn.
    ///
    /// # Errors
    /// What the derivation itself fails with.
    pub async fn run<T: Send + 'static>(
        self,
        derive: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, SlowError> {
        let running = self.running.acquire_owned().await.map_err(|_| SlowError::Busy)?;
        let here = self.here;
        // Whoever asked may have gone: the memory is taken all the same until it is done.
        let work = spawn_blocking(move || {
            let derived = derive();
            // The place in the row last: who sees it free sees all of it free.
            drop((running, here));
            derived
        });
        Ok(work.await.map_err(|_| VaultError::NoKey)??)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn strangers_fill_their_own_row_only_and_places_come_back() {
        let slow = Slow::default();
        let full: Vec<Turn> = (0..ALL).map(|_| slow.stranger().unwrap()).collect();
        assert!(matches!(slow.stranger(), Err(SlowError::Busy)));
        assert_eq!(slow.known().unwrap().run(|| Ok(7)).await.unwrap(), 7);
        drop(full);
        // Asked for and left: the place stays taken while it runs, and comes back.
        let (begun, done) = (Arc::new(std::sync::Barrier::new(2)), Arc::new(std::sync::Barrier::new(2)));
        let waits = (Arc::clone(&begun), Arc::clone(&done));
        let asked = tokio::spawn(slow.stranger().unwrap().run(move || {
            waits.0.wait();
            waits.1.wait();
            Ok(())
        }));
        tokio::task::spawn_blocking(move || begun.wait()).await.unwrap();
        asked.abort();
        assert!(asked.await.is_err());
        assert_eq!(slow.strangers.available_permits(), ALL - 1);
        tokio::task::spawn_blocking(move || done.wait()).await.unwrap();
        while slow.strangers.available_permits() < ALL {
            tokio::task::yield_now().await;
        }
        assert_eq!(slow.running.available_permits(), AT_ONCE);
    }
}
