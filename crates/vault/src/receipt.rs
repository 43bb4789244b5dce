//! The receipt code: what somebody who left a word without an account asks with what became of it. Digits alone,
//! because every phone and every alphabet has them; nothing of it is kept but what one slow derivation makes.

use std::fmt;

use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::Key;
use crate::paper::{digits, grouped};
use crate::passphrase::{Salt, stretched};
use crate::{Entropy, VaultError};

/// Random digits, and all of them with the one that checks.
const RANDOM: usize = 19;
const LENGTH: usize = 20;
const GROUP: usize = 5;
/// Above the greatest number of 19 digits nothing is taken, so that every code is as likely as another.
const CODES: u64 = 10_u64.pow(RANDOM as u32);

/// Where the digits of other scripts begin that people here type: Arabic, Persian, and Chinese full width.
const ZEROS: [char; 4] = ['0', '\u{0660}', '\u{06F0}', '\u{FF10}'];

/// Damm's table: it notices every single wrong digit and every two neighbours that changed places.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A receipt code.
#[derive(Zeroize, ZeroizeOnDrop, PartialEq, Eq)]
pub struct ReceiptCode(u64);

/// What a code is turned into: where its receipt is found, and what it is sealed with.
#[derive(Debug)]
pub struct Receipt {
    /// Under this the receipt is kept.
    pub lookup: [u8; 32],
    /// With this it is sealed.
    pub key: Key,
}

/// What is wrong with a code that was typed.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum WrongDigits {
    /// It has too few or too many digits.
    #[error("a receipt code has {LENGTH} digits; this has {0}")]
    Length(usize),
    /// Something in it is no digit.
    #[error("a receipt code has digits only, not “{0}”")]
    Letter(char),
    /// The digits do not go together: one is wrong, or two changed places.
    #[error("the digits of this receipt code do not go together")]
    Check,
}

impl ReceiptCode {
    /// A new code.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<ReceiptCode, VaultError> {
        // Of 2^64 numbers about a half are codes; the rest is thrown away.
        loop {
            let number = u64::from_be_bytes(entropy.bytes()?);
            if number < CODES {
                return Ok(ReceiptCode(number));
            }
        }
    }

    /// As it is shown: four groups of five digits.
    pub fn written(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(format!("{:0width$}", self.0, width = RANDOM));
        let check = digits.bytes().fold(0, |check, digit| damm(check, digit - b'0'));
        grouped(digits.chars().chain([char::from(b'0' + check)]), GROUP, ' ')
    }

    /// Reads a code as people type it: with spaces, lines or points between, in the digits of their phone.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed(text: &str) -> Result<ReceiptCode, WrongDigits> {
        let digits = digits(text, digit)?;
        if digits.len() != LENGTH {
            return Err(WrongDigits::Length(digits.len()));
        }
        if digits.iter().fold(0, |check, digit| damm(check, *digit)) != 0 {
            return Err(WrongDigits::Check);
        }
        let number = digits.iter().take(RANDOM);
        Ok(ReceiptCode(number.fold(0, |number, digit| number * 10 + u64::from(*digit))))
    }

    /// What it is turned into. The salt is the installation's, because nothing else is known of who asks. This
    /// takes 64 MiB and a good part of a second: the caller sees to it that few run at once.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn receipt(&self, salt: &Salt) -> Result<Receipt, VaultError> {
        let secret = stretched(&self.0.to_be_bytes(), salt)?;
        let lookup = *Key::derive(secret.as_slice(), salt.bytes(), "receipt lookup")?.expose();
        Ok(Receipt { lookup, key: Key::derive(secret.as_slice(), salt.bytes(), "receipt key")? })
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

pub(crate) fn digit(letter: char) -> Result<u8, WrongDigits> {
    let of = |zero: &char| (letter as u32).checked_sub(*zero as u32).filter(|digit| *digit < 10);
    let digit = ZEROS.iter().find_map(of).and_then(|digit| u8::try_from(digit).ok());
    digit.ok_or(WrongDigits::Letter(letter))
}

fn damm(check: u8, digit: u8) -> u8 {
    DAMM[usize::from(check)][usize::from(digit)]
}
