//! A symmetric key, and how further ones are derived.

use std::fmt;

use hkdf::Hkdf;
use kernel::Id;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{Entropy, VaultError};

/// Which key something is sealed with; it says nothing of the key itself.
pub type KeyId = Id;

/// A key of 256 bits. It is wiped when it goes, and never shown.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// A new key.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<Key, VaultError> {
        entropy.bytes().map(Key)
    }

    /// A key from its bytes, as they come out of an envelope.
    pub fn from_bytes(bytes: [u8; 32]) -> Key {
        Key(bytes)
    }

    /// The bytes, to be sealed under another key.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key that follows from a secret for one purpose: HKDF-SHA256.
    pub(crate) fn derive(secret: &[u8], salt: &[u8], purpose: &str) -> Result<Key, VaultError> {
        let info = format!("kerekasztal vault v{} {purpose}", crate::FORMAT);
        let mut key = Key([0; 32]);
        let derived = Hkdf::<Sha256>::new(Some(salt), secret).expand(info.as_bytes(), &mut key.0);
        derived.map_err(|_| VaultError::NoKey)?;
        Ok(key)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}
