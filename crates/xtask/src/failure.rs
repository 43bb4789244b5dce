//! What can go wrong in xtask: one sentence that says what to do.

use std::fmt::Display;

/// The sentence, and whether the command line or the world was wrong.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line could not be understood: exit status 2.
    Usage(String),
    /// What was asked for did not succeed: exit status 1.
    Failed(String),
}

/// Most functions here only succeed or say why not.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

/// A failure with this sentence.
pub(crate) fn failed<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Failure::Failed(sentence.into()))
}

/// A usage error with this sentence.
pub(crate) fn usage<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Failure::Usage(sentence.into()))
}

/// Says what was being done when a library's error came up.
pub(crate) trait Doing<T> {
    /// `what` completes the sentence "Could not …".
    fn doing(self, what: impl Display) -> Result<T>;
}

impl<T, E: Display> Doing<T> for std::result::Result<T, E> {
    fn doing(self, what: impl Display) -> Result<T> {
        self.map_err(|error| Failure::Failed(format!("Could not {what}: {error}")))
    }
}
