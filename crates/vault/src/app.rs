//! The codes of an app: six digits that change every half minute (RFC 6238), made of a secret the app has too.

use std::fmt;

use kernel::Instant;
use totp_rs::{Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Entropy, VaultError};

/// As long as what it is hashed with (RFC 4226, 4).
const BYTES: usize = 20;
/// How many letters of the secret stand together where somebody types it.
const GROUP: usize = 4;
const SECOND: i64 = 1_000_000;

/// What an app makes its codes of. SHA-1, six digits and thirty seconds, because that is all that many apps know.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct AppSecret([u8; BYTES]);

impl AppSecret {
    /// A new one.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<AppSecret, VaultError> {
        entropy.bytes().map(AppSecret)
    }

    /// One from its bytes, as they come out of an envelope.
    ///
    /// # Errors
    /// [`VaultError::Closed`] when they are no secret.
    pub fn from_bytes(bytes: &[u8]) -> Result<AppSecret, VaultError> {
        bytes.try_into().map(AppSecret).map_err(|_| VaultError::Closed)
    }

    /// The bytes, to be sealed.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// As it is typed into an app: letters and digits in fours.
    pub fn written(&self) -> Zeroizing<String> {
        let letters = Zeroizing::new(totp_rs::Secret::from(self.0).to_base32());
        crate::paper::grouped(letters.chars(), GROUP, ' ')
    }

    /// What an app reads from a picture. `name` is what the app lists it under: ASCII letters only.
    pub fn address(&self, name: &str) -> Zeroizing<String> {
        let letters = Zeroizing::new(totp_rs::Secret::from(self.0).to_base32());
        Zeroizing::new(format!("otpauth://totp/{name}?secret={}&issuer={name}", *letters))
    }

    /// The half minute whose code this is, counted from 1970: the present one or a neighbour, for clocks are not
    /// exact, and after the last one that was used. A code works once.
    ///
    /// # Errors
    /// Never as things are; a secret could be too short in principle.
    pub fn fits(&self, typed: &str, now: Instant, used: Option<i64>) -> Result<Option<i64>, VaultError> {
        let Ok(digits) = crate::paper::digits(typed, crate::receipt::digit) else { return Ok(None) };
        let digits: Zeroizing<String> =
            Zeroizing::new(digits.iter().map(|digit| char::from(b'0' + digit)).collect());
        let seconds = u64::try_from(now.micros() / SECOND).unwrap_or_default();
        let step = self.codes()?.check(&digits, seconds).and_then(|step| i64::try_from(step).ok());
        Ok(step.filter(|step| used.is_none_or(|used| *step > used)))
    }

    /// The code of a moment, as the app shows it.
    ///
    /// # Errors
    /// As [`AppSecret::fits`].
    pub fn code(&self, at: Instant) -> Result<String, VaultError> {
        let seconds = u64::try_from(at.micros() / SECOND).unwrap_or_default();
        Ok(self.codes()?.generate(seconds).to_string())
    }

    fn codes(&self) -> Result<Totp, VaultError> {
        Builder::new().with_secret(self.0).build().map_err(|_| VaultError::NoKey)
    }
}

impl fmt::Debug for AppSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppSecret(…)")
    }
}
