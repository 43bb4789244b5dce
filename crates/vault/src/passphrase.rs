//! A passphrase and its two halves: one that signs in, of which only a hash is kept, and one that unlocks and is
//! never kept. One run of Argon2id makes both.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::Key;
use crate::{Entropy, VaultError};

/// What Argon2id takes: 64 MiB (domain/security.md), three passes, one lane.
const KIBIBYTES: u32 = 64 << 10;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// What is mixed into a passphrase, another for each account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    /// A new one.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<Salt, VaultError> {
        entropy.bytes().map(Salt)
    }

    /// One from its bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Salt {
        Salt(bytes)
    }

    /// Its bytes, to be kept beside the account.
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// A passphrase as somebody typed it.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// Brings what was typed to one form, so that keyboards that put letters together otherwise and other
    /// spaces make the same passphrase (RFC 8265, OpaqueString).
    pub fn typed(text: &str) -> Passphrase {
        let one_space = |letter: char| if letter.is_whitespace() { ' ' } else { letter };
        Passphrase(text.nfc().map(one_space).collect())
    }

    /// How many characters it has.
    pub fn characters(&self) -> usize {
        self.0.chars().count()
    }

    /// Its letters and digits in lower case, to see whether it is too easy.
    pub(crate) fn plain(&self) -> String {
        crate::words::plain_of(&self.0)
    }

    /// Its two halves. This takes 64 MiB and a good part of a second: the caller sees to it that few run at once.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn split(&self, salt: &Salt) -> Result<Halves, VaultError> {
        let secret = stretched(self.0.as_bytes(), salt)?;
        Ok(Halves {
            login: LoginHalf(Key::derive(secret.as_slice(), salt.bytes(), "login")?),
            unlock: Key::derive(secret.as_slice(), salt.bytes(), "unlock")?,
        })
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// What Argon2id makes of something that could be guessed.
pub(crate) fn stretched(guessable: &[u8], salt: &Salt) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let params = Params::new(KIBIBYTES, PASSES, LANES, Some(32)).map_err(|_| VaultError::NoKey)?;
    let mut secret = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(guessable, salt.bytes(), secret.as_mut_slice())
        .map_err(|_| VaultError::NoKey)?;
    Ok(secret)
}

/// The two halves of a passphrase: neither tells the other.
#[derive(Debug)]
pub struct Halves {
    /// Signs in.
    pub login: LoginHalf,
    /// Unlocks.
    pub unlock: Key,
}

/// The half that signs in.
#[derive(Debug)]
pub struct LoginHalf(Key);

/// What is kept of the half that signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verifier(pub [u8; 32]);

impl LoginHalf {
    /// What to keep. The half is a key already, so a plain hash tells nothing of it.
    pub fn verifier(&self) -> Verifier {
        Verifier(Sha256::digest(self.0.expose()).into())
    }

    /// Whether it is the half that was kept; it takes as long either way.
    pub fn fits(&self, kept: &Verifier) -> bool {
        self.verifier().0.ct_eq(&kept.0).into()
    }
}
