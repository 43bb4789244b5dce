//! Keys and sealed fields: what whoever keeps the server must not read is closed here before it reaches the
//! store (domain/security.md, "Keys").
//!
//! - [`Key`] and [`seal`]: one value of one row, bound to its place, its length padded;
//! - [`Passphrase`]: split into a half that signs in and a half that unlocks;
//! - [`AppSecret`]: what an app on a phone or a desk makes its codes of;
//! - [`RecoveryCode`]: what is written on paper, the only other way in;
//! - [`ReceiptCode`]: what somebody without an account asks with what became of their word;
//! - [`RoomSecret`]: what the code on the wall of a room is made of;
//! - [`Secret`] and [`ShortCode`]: what opens a door for a while, a cookie, a link, the digits beside it;
//! - [`stamp`]: when a form was given out, so that nobody else can say it;
//! - [`UserKeys`]: what a person opens sealed things and signs with, kept wrapped under both.
//!
//! All of it is format 1 (docs/adr/0013-envelope.md), frozen by testdata/vault/v1.json: what was sealed once
//! must open for ever. Nothing here is logged, and no error says more than that something does not open.

mod app;
mod entropy;
mod envelope;
mod key;
mod padding;
mod paper;
mod passphrase;
mod receipt;
mod recovery;
mod room;
mod secret;
mod stamp;
mod user;
mod words;

use thiserror::Error;

pub use app::AppSecret;
pub use entropy::Entropy;
pub use envelope::{LONGEST, Place, open, seal};
pub use key::{Key, KeyId};
pub use passphrase::{Halves, LoginHalf, Passphrase, Salt, Verifier};
pub use receipt::{Receipt, ReceiptCode, WrongDigits};
pub use recovery::{Mistyped, RecoveryCode};
pub use room::RoomSecret;
pub use secret::{Secret, ShortCode};
pub use stamp::{stamp, stamped};
pub use user::{Fingerprint, PublicKeys, Signature, UserKeys, Way};
pub use words::{Easy, SHORTEST};

/// The format all of this is in.
pub const FORMAT: u8 = 1;

/// Why something could not be closed or opened.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum VaultError {
    /// Another key, another place, or changed since: which of them is told to nobody.
    #[error("this does not open with this key at this place")]
    Closed,
    /// A value is longer than any field may be.
    #[error("a sealed value may have at most {LONGEST} bytes")]
    TooLong,
    /// The operating system gives no random numbers; without them nothing is closed.
    #[error("the operating system gives no random numbers")]
    NoEntropy,
    /// A key could not be derived: there is not enough memory for it.
    #[error("a key could not be derived")]
    NoKey,
}
