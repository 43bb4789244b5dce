//! The recovery code: what is written on paper when keys are made, and typed again to show that it was. It is the
//! only way in beside the passphrase; nobody else has one.
//!
//! 128 bits in 26 letters and two that check them, in fours: `4R7K-…`. Letters nobody takes for one another, and
//! those that are taken for one are read as it.

use std::fmt;

use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::Key;
use crate::paper::{digits, grouped};
use crate::passphrase::Salt;
use crate::{Entropy, VaultError};

/// Crockford's letters.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_EACH: u32 = 5;
/// Letters of the code itself, and in all.
const CODE: usize = 26;
const LENGTH: usize = 28;
const GROUP: usize = 4;
/// A prime just below the 1024 that two letters can tell: one wrong letter, and two neighbours that changed
/// places, always change what is left.
const CHECK: u32 = 1021;

/// A code of 128 bits.
#[derive(Zeroize, ZeroizeOnDrop, PartialEq, Eq)]
pub struct RecoveryCode([u8; 16]);

/// What is wrong with a code that was typed.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum Mistyped {
    /// It has too few or too many letters.
    #[error("a recovery code has {LENGTH} letters and digits; this has {0}")]
    Length(usize),
    /// It has a letter that no code has.
    #[error("no recovery code has “{0}” in it")]
    Letter(char),
    /// The letters do not go together: one is wrong, or two changed places.
    #[error("the letters of this recovery code do not go together")]
    Check,
}

impl RecoveryCode {
    /// A new code.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<RecoveryCode, VaultError> {
        entropy.bytes().map(RecoveryCode)
    }

    /// As it is written down.
    pub fn written(&self) -> Zeroizing<String> {
        let number = u128::from_be_bytes(self.0);
        let digits = (0..CODE as u32).rev().map(|at| (number >> (at * BITS_EACH)) as u8 & 31);
        let mut digits: Zeroizing<Vec<u8>> = Zeroizing::new(digits.collect());
        let check = check(&digits);
        digits.extend([(check >> BITS_EACH) as u8 & 31, check as u8 & 31]);
        grouped(digits.iter().map(|digit| char::from(LETTERS[usize::from(*digit)])), GROUP, '-')
    }

    /// Reads a code as people type it: in any case, with spaces or lines between, O for 0, I and L for 1.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed(text: &str) -> Result<RecoveryCode, Mistyped> {
        let digits = digits(text, digit)?;
        if digits.len() != LENGTH {
            return Err(Mistyped::Length(digits.len()));
        }
        let (code, told) = digits.split_at(CODE);
        let told = told.iter().fold(0, |told, digit| told << BITS_EACH | u32::from(*digit));
        // Of the first letter only three bits are used.
        if told != check(code) || code.first().is_none_or(|first| *first > 7) {
            return Err(Mistyped::Check);
        }
        let number = code.iter().fold(0_u128, |number, digit| number << BITS_EACH | u128::from(*digit));
        Ok(RecoveryCode(number.to_be_bytes()))
    }

    /// The key it is. Of 128 random bits nobody tries all, so it needs no slow derivation.
    ///
    /// # Errors
    /// Never as things are; the derivation could fail in principle.
    pub fn key(&self, salt: &Salt) -> Result<Key, VaultError> {
        Key::derive(&self.0, salt.bytes(), "recovery")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

fn digit(letter: char) -> Result<u8, Mistyped> {
    let read = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = LETTERS.iter().position(|known| char::from(*known) == read);
    at.and_then(|at| u8::try_from(at).ok()).ok_or(Mistyped::Letter(letter))
}

/// What is left of the digits as one number.
fn check(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |rest, digit| (rest << BITS_EACH | u32::from(*digit)) % CHECK)
}
