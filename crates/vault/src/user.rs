//! What a person opens sealed things and signs with. It is kept wrapped, once under the passphrase and once under
//! the recovery code, never under an organisation's key.

use std::fmt;

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use kernel::Id;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::envelope::{Place, open, seal};
use crate::key::{Key, KeyId};
use crate::{Entropy, FORMAT, VaultError};

/// The table and what its rows hold.
const TABLE: &str = "user_key";

/// Under what a person's keys are wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The half of the passphrase that unlocks.
    Passphrase,
    /// The recovery code.
    Recovery,
}

impl Way {
    /// The column of the wrapped keys.
    fn column(self) -> &'static str {
        match self {
            Way::Passphrase => "passphrase",
            Way::Recovery => "recovery",
        }
    }
}

/// A person's secret keys: X25519 to open what is sealed for them, Ed25519 to sign.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct UserKeys {
    sealing: [u8; 32],
    signing: [u8; 32],
}

/// A person's public keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKeys {
    /// X25519.
    pub sealing: [u8; 32],
    /// Ed25519.
    pub signing: [u8; 32],
}

/// What two people compare, one reading to the other: six numbers of five digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u32; 6]);

/// A signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature(pub [u8; 64]);

impl UserKeys {
    /// New keys.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<UserKeys, VaultError> {
        Ok(UserKeys { sealing: entropy.bytes()?, signing: entropy.bytes()? })
    }

    /// The keys that others may know.
    pub fn public(&self) -> PublicKeys {
        let sealing = x25519_dalek::x25519(self.sealing, x25519_dalek::X25519_BASEPOINT_BYTES);
        let signing = SigningKey::from_bytes(&self.signing).verifying_key().to_bytes();
        PublicKeys { sealing, signing }
    }

    /// The keys wrapped for a person. Each time they are wrapped anew has a number of its own, so that an older
    /// wrap cannot be put in the place of a newer one.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn wrap(
        &self,
        under: (&Key, KeyId),
        way: Way,
        person: Id,
        number: u64,
        entropy: Entropy,
    ) -> Result<Vec<u8>, VaultError> {
        let both = Zeroizing::new([self.sealing, self.signing].concat());
        seal(under, &place(way, person, number), &both, entropy)
    }

    /// The keys that were wrapped for a person.
    ///
    /// # Errors
    /// [`VaultError::Closed`] when they do not open.
    pub fn unwrap(
        under: (&Key, KeyId),
        way: Way,
        person: Id,
        number: u64,
        wrapped: &[u8],
    ) -> Result<UserKeys, VaultError> {
        let both = open(under, &place(way, person, number), wrapped)?;
        let half = |half: Option<&[u8]>| half.and_then(|half| half.try_into().ok()).ok_or(VaultError::Closed);
        if both.len() != 64 {
            return Err(VaultError::Closed);
        }
        Ok(UserKeys { sealing: half(both.get(..32))?, signing: half(both.get(32..))? })
    }

    /// Signs something said for a purpose; a signature for one purpose is none for another.
    pub fn sign(&self, purpose: &str, said: &[u8]) -> Signature {
        Signature(SigningKey::from_bytes(&self.signing).sign(&statement(purpose, said)).to_bytes())
    }
}

impl fmt::Debug for UserKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UserKeys").field(&self.public()).finish()
    }
}

impl PublicKeys {
    /// Whether the person with these keys said this for this purpose.
    pub fn said(&self, purpose: &str, said: &[u8], signature: &Signature) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        VerifyingKey::from_bytes(&self.signing)
            .is_ok_and(|key| key.verify_strict(&statement(purpose, said), &signature).is_ok())
    }

    /// What to compare in person.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hasher = Sha256::new();
        hasher.update([FORMAT]);
        hasher.update(b"kerekasztal fingerprint");
        hasher.update(self.sealing);
        hasher.update(self.signing);
        let digest: [u8; 32] = hasher.finalize().into();
        let number = |at: usize| {
            let part = digest.iter().skip(at * 5).take(5);
            (part.fold(0_u64, |number, byte| number << 8 | u64::from(*byte)) % 100_000) as u32
        };
        Fingerprint(std::array::from_fn(number))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, number) in self.0.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            write!(f, "{space}{number:05}")?;
        }
        Ok(())
    }
}

fn place(way: Way, person: Id, number: u64) -> Place<'static> {
    Place { table: TABLE, column: way.column(), row: person, version: number }
}

/// What is signed: the format and the purpose, each with its length, before what is said.
fn statement(purpose: &str, said: &[u8]) -> Vec<u8> {
    let mut statement = vec![FORMAT];
    statement.extend_from_slice(&(purpose.len() as u64).to_be_bytes());
    statement.extend_from_slice(purpose.as_bytes());
    statement.extend_from_slice(said);
    statement
}
