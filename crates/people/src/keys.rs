//! The keys store: what people prove themselves by and open sealed things with, in a database of its own
//! (domain/security.md, "Keys"). The city's database and its backups hold nothing of it.

mod enter;
mod rows;
mod second_step;
mod unlock;

use store::{Store, StoreError};
use thiserror::Error;
use vault::{Easy, Halves, Mistyped, Passphrase, Salt, VaultError};

use crate::sign_in::SignInError;
use crate::slow::{Slow, SlowError, Turn};

pub use enter::enter;
pub use second_step::{Begun, Standing, begin, forget, settle, show, standing};
pub use unlock::{
    Enrolled, NewKeys, UserKeyState, confirm, enrol as enrol_keys, reopen, state as unlock_state,
};

/// The migrations of the keys store, which has a history of its own.
pub const KEYS: &[store::migrate::Migration] = &[store::migrate::Migration {
    name: "m20261130_000000_people_keys",
    sql: include_str!("../migrations/m20261130_000000_people_keys.sql"),
}];

/// The keys store with the place where passphrases are derived. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Keys {
    store: Store,
    slow: Slow,
}

/// Why a passphrase, a second step or keys stay as they are.
#[derive(Debug, Error)]
pub enum KeyError {
    /// The passphrase is too easy.
    #[error("the passphrase is too easy")]
    Easy(Easy),
    /// Passphrase or code is wrong; which of them is told to nobody.
    #[error("passphrase or code is wrong")]
    Wrong,
    /// The same, and now one has to wait: whoever it is about is told by a letter.
    #[error("passphrase or code is wrong, once too often")]
    LastWrong,
    /// It is another recovery code.
    #[error("the recovery code is another one")]
    Closed,
    /// There were too many wrong tries; so many minutes to wait.
    #[error("too many wrong tries: {0} minutes to wait")]
    Wait(i64),
    /// There is nothing to be shown or settled: not begun, or too long ago.
    #[error("there is no second step")]
    Nothing,
    /// There was a second step, and it is not here: somebody has to take it away first.
    #[error("the second step that was set is not here")]
    Lost,
    /// A second step stands, and was not shown just now.
    #[error("the second step that stands has to be shown first")]
    Unsure,
    /// The recovery code has letters no code has, or they do not go together.
    #[error(transparent)]
    Mistyped(#[from] Mistyped),
    /// Too many ask at this moment.
    #[error("too many ask at this moment")]
    Busy,
    /// A store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no randomness, or not enough memory.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl KeyError {
    /// As it is answered: that somebody has to wait now is told by a letter alone.
    fn answered(self) -> KeyError {
        match self {
            KeyError::LastWrong => KeyError::Wrong,
            other => other,
        }
    }
}

impl From<SignInError> for KeyError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Store(error) => KeyError::Store(error),
            SignInError::Vault(error) => KeyError::Vault(error),
        }
    }
}

impl From<SlowError> for KeyError {
    fn from(error: SlowError) -> Self {
        match error {
            SlowError::Busy => KeyError::Busy,
            SlowError::Vault(error) => KeyError::Vault(error),
        }
    }
}

/// The two halves of a passphrase.
async fn split(turn: Turn, passphrase: Passphrase, salt: Salt) -> Result<Halves, KeyError> {
    Ok(turn.run(move || passphrase.split(&salt)).await?)
}

impl Keys {
    /// The keys in a store that went through the store's own migrations and [`KEYS`].
    pub fn new(store: Store, slow: Slow) -> Keys {
        Keys { store, slow }
    }

    /// The place where slow derivations run: a program has one.
    pub fn slow(&self) -> &Slow {
        &self.slow
    }

    /// The store itself, for backups and migrations.
    pub fn store(&self) -> &Store {
        &self.store
    }
}
