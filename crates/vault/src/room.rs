//! The code on the wall of a room: six digits that change every few minutes, made of a secret that never leaves the site.
//! Who can say it was shown it there and then.

use std::fmt;

use kernel::Instant;
use subtle::ConstantTimeEq;
use totp_rs::{Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{Entropy, VaultError};

/// As long as what it is hashed with (RFC 4226, 4).
const BYTES: usize = 20;
/// How many seconds a code stands on the wall. The one before still counts, for who was typing when it changed.
const STEP_SECONDS: i64 = 180;
const SECOND: i64 = 1_000_000;

/// What the codes of one room are made of.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RoomSecret([u8; BYTES]);

impl RoomSecret {
    /// A new one.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn generate(entropy: Entropy) -> Result<RoomSecret, VaultError> {
        entropy.bytes().map(RoomSecret)
    }

    /// One from its bytes, as they are kept.
    ///
    /// # Errors
    /// [`VaultError::Closed`] when they are no secret.
    pub fn from_bytes(bytes: &[u8]) -> Result<RoomSecret, VaultError> {
        bytes.try_into().map(RoomSecret).map_err(|_| VaultError::Closed)
    }

    /// The bytes, to be kept.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The six digits that stand on the wall at a moment.
    ///
    /// # Errors
    /// Never as things are; a secret could be too short in principle.
    pub fn code(&self, at: Instant) -> Result<String, VaultError> {
        let seconds = u64::try_from(at.micros() / SECOND).unwrap_or_default();
        Ok(self.codes()?.generate(seconds).to_string())
    }

    /// In how many seconds another code follows.
    pub fn lasts(at: Instant) -> i64 {
        STEP_SECONDS - (at.micros() / SECOND).rem_euclid(STEP_SECONDS)
    }

    /// Whether this is the code that stands there now, or the one before.
    ///
    /// # Errors
    /// As [`RoomSecret::code`].
    pub fn fits(&self, typed: &str, now: Instant) -> Result<bool, VaultError> {
        let Ok(digits) = crate::paper::digits(typed, crate::receipt::digit) else { return Ok(false) };
        let typed: Vec<u8> = digits.iter().map(|digit| b'0' + digit).collect();
        let (this, before) = (self.code(now)?, self.code(now.plus_seconds(-STEP_SECONDS))?);
        let either = this.as_bytes().ct_eq(&typed) | before.as_bytes().ct_eq(&typed);
        Ok(either.into())
    }

    fn codes(&self) -> Result<Totp, VaultError> {
        let step = u64::try_from(STEP_SECONDS).unwrap_or_default();
        let codes = Builder::new().with_secret(self.0).with_step_duration(step);
        codes.build().map_err(|_| VaultError::NoKey)
    }
}

impl fmt::Debug for RoomSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoomSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Instant = Instant::from_micros(1_795_338_000_000_000);

    #[test]
    fn a_code_counts_while_it_stands_there_and_until_the_one_after_it_goes() {
        let room = RoomSecret::from_bytes(&[7; BYTES]).unwrap();
        let starts = NOON.plus_seconds(RoomSecret::lasts(NOON));
        let code = room.code(starts).unwrap();
        assert_eq!((code.len(), RoomSecret::lasts(starts)), (6, STEP_SECONDS));
        for (after, counts) in [(-1, false), (0, true), (STEP_SECONDS, true), (2 * STEP_SECONDS - 1, true)] {
            assert_eq!(room.fits(&code, starts.plus_seconds(after)), Ok(counts), "{after}");
        }
        assert_eq!(room.fits(&code, starts.plus_seconds(2 * STEP_SECONDS)), Ok(false));
        assert_eq!(room.fits(&format!(" {} {} ", &code[..3], &code[3..]), starts), Ok(true));
        let other = RoomSecret::from_bytes(&[8; BYTES]).unwrap();
        assert_eq!(other.fits(&code, starts), Ok(false), "another room");
        for wrong in ["", "-", "12345", "1234567", "abcdef", &code[..5], &format!("{code}0")] {
            assert_eq!(room.fits(wrong, starts), Ok(false), "{wrong}");
        }
        assert!(RoomSecret::from_bytes(&[7; 19]).is_err());
    }
}
