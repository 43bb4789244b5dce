//! What opens a door for a while: the value of a cookie, the end of a link, the digits beside it. Whoever keeps
//! it keeps it in the clear; the store has hashes only.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Entropy, VaultError};

/// How many bytes a secret has, and how many digits a code.
const BYTES: usize = 32;
const DIGITS: usize = 8;
/// One more than the greatest code.
const CODES: u32 = 10_u32.pow(DIGITS as u32);
/// Above the greatest multiple of all codes nothing is taken, so that every code is as likely as another.
const FAIR: u32 = u32::MAX / CODES * CODES;

/// A secret of 256 bit.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; BYTES]);

impl Secret {
    /// A new secret.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<Secret, VaultError> {
        Ok(Secret(entropy.bytes()?))
    }

    /// As it stands in a cookie or a link: 64 letters that nothing has to escape.
    pub fn written(&self) -> Zeroizing<String> {
        let mut written = Zeroizing::new(String::with_capacity(BYTES * 2));
        for byte in self.0 {
            // Writing to a String can't fail.
            let _ = write!(written, "{byte:02x}");
        }
        written
    }

    /// Reads what [`Secret::written`] wrote; anything else is none.
    pub fn read(written: &str) -> Option<Secret> {
        let mut bytes = [0; BYTES];
        let digits = written.as_bytes();
        if digits.len() != BYTES * 2 || !digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
        {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(written.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Secret(bytes))
    }

    /// What is kept of it. `purpose` keeps a link from being taken for a cookie.
    pub fn hash(&self, purpose: &str) -> [u8; 32] {
        hash(purpose, &[&self.0])
    }
}

/// The same secret, compared in the same time wherever they differ.
impl PartialEq for Secret {
    fn eq(&self, other: &Secret) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

/// Digits somebody copies from one screen to another within minutes. So few could be guessed: whoever takes
/// them counts the wrong ones.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ShortCode(u32);

impl ShortCode {
    /// A new code.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<ShortCode, VaultError> {
        loop {
            let number = u32::from_be_bytes(entropy.bytes()?);
            if number < FAIR {
                return Ok(ShortCode(number % CODES));
            }
        }
    }

    /// As it is shown: two groups of four digits.
    pub fn written(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(format!("{:0width$}", self.0, width = DIGITS));
        crate::paper::grouped(digits.chars(), DIGITS / 2, ' ')
    }

    /// Reads a code as people type it; anything else is none.
    pub fn typed(text: &str) -> Option<ShortCode> {
        let digits = crate::paper::digits(text, crate::receipt::digit).ok()?;
        (digits.len() == DIGITS)
            .then(|| ShortCode(digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit))))
    }

    /// What is kept of it: nothing without what it was given out with.
    pub fn hash(&self, with: &[u8; 32]) -> [u8; 32] {
        hash("short code", &[with, &self.0.to_be_bytes()])
    }
}

/// Each part with its length, so that two never run into one.
fn hash(purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut sha = Sha256::new();
    for part in [&[b"kerekasztal 1", purpose.as_bytes()], parts].concat() {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part);
    }
    sha.finalize().into()
}
