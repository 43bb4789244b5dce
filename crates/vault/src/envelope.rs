//! The envelope: one value of one row, sealed with XChaCha20-Poly1305 and bound to its place, so that it opens
//! nowhere else and in no other version of its row.
//!
//! `format (1) | key id (16) | nonce (24) | filled value and tag`

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use kernel::Id;
use zeroize::Zeroizing;

use crate::key::{Key, KeyId};
use crate::padding::{padded, value_length};
use crate::{Entropy, FORMAT, VaultError};

/// The longest value that is sealed, in bytes; files are sealed in pieces.
pub const LONGEST: usize = 16 << 20;
const NONCE: usize = 24;
const HEAD: usize = 1 + 16 + NONCE;

/// Where a sealed value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The row.
    pub row: Id,
    /// The row's version.
    pub version: u64,
}

impl Place<'_> {
    /// What the seal is bound to; each part with its length in front, so that no two places read alike.
    fn bound(&self, key: KeyId) -> Vec<u8> {
        let mut bound = Vec::new();
        let (key, row, version) = (key.uuid(), self.row.uuid(), self.version.to_be_bytes());
        let parts: [&[u8]; 6] = [
            &[FORMAT],
            key.as_bytes(),
            self.table.as_bytes(),
            self.column.as_bytes(),
            row.as_bytes(),
            &version,
        ];
        for part in parts {
            bound.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bound.extend_from_slice(part);
        }
        bound
    }
}

/// Seals a value for its place.
///
/// # Errors
/// When it is too long, or the operating system gives no random numbers.
pub fn seal(
    key: (&Key, KeyId),
    place: &Place,
    value: &[u8],
    entropy: Entropy,
) -> Result<Vec<u8>, VaultError> {
    if value.len() > LONGEST {
        return Err(VaultError::TooLong);
    }
    let (key, id) = key;
    let nonce: [u8; NONCE] = entropy.bytes()?;
    let filled = Zeroizing::new(padded(value));
    let payload = Payload { msg: &filled, aad: &place.bound(id) };
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::TooLong)?;
    let mut envelope = Vec::with_capacity(HEAD + sealed.len());
    envelope.push(FORMAT);
    envelope.extend_from_slice(id.uuid().as_bytes());
    envelope.extend_from_slice(&nonce);
    envelope.extend_from_slice(&sealed);
    Ok(envelope)
}

/// Opens what was sealed for a place.
///
/// # Errors
/// [`VaultError::Closed`] for another key or place, and for anything that was changed, cut or is no envelope.
pub fn open(key: (&Key, KeyId), place: &Place, envelope: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (key, id) = key;
    let (head, sealed) = envelope.split_at_checked(HEAD).ok_or(VaultError::Closed)?;
    let (told, nonce) = head.split_at_checked(HEAD - NONCE).ok_or(VaultError::Closed)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| VaultError::Closed)?;
    if told.split_first() != Some((&FORMAT, &id.uuid().as_bytes()[..])) {
        return Err(VaultError::Closed);
    }
    let payload = Payload { msg: sealed, aad: &place.bound(id) };
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    let filled = cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::Closed)?;
    let mut value = Zeroizing::new(filled);
    let length = value_length(&value).ok_or(VaultError::Closed)?;
    value.truncate(length);
    Ok(value)
}
