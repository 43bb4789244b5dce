//! Randomness for keys, nonces and codes: the operating system's alone.

use crate::VaultError;

/// The operating system's generator. There is no other, so that none that can be guessed is ever taken.
#[derive(Debug, Clone, Copy)]
pub struct Entropy(());

impl Entropy {
    /// The generator of this machine.
    pub fn system() -> Entropy {
        Entropy(())
    }

    /// So many random bytes.
    ///
    /// # Errors
    /// When the operating system gives none.
    pub fn bytes<const N: usize>(self) -> Result<[u8; N], VaultError> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes).map_err(|_| VaultError::NoEntropy)?;
        Ok(bytes)
    }
}
