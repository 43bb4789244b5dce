//! Errors that say what was wrong and what would be right.

use thiserror::Error;

/// A value that does not fit its kind: what it is, what was given, what would be right.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{given}” is not a valid {what}: give {expected}")]
pub struct BadValue {
    /// What the value should have been, in words (`language`, `date`).
    pub what: &'static str,
    /// What was given, shortened to 80 characters.
    pub given: String,
    /// What would be right, in words.
    pub expected: String,
}

impl BadValue {
    /// Describes a bad value; `given` is shortened so that a message stays a sentence.
    pub fn new(what: &'static str, given: &str, expected: impl Into<String>) -> Self {
        let short: String = given.chars().filter(|c| !c.is_control()).take(80).collect();
        BadValue { what, given: short, expected: expected.into() }
    }
}

/// Why there is no grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Denied {
    /// The actor may not do this, or there is no such record: told alike on purpose, because
    /// unknown, hidden and never-public ids answer alike (domain/security.md).
    #[error("there is nothing here for you: it does not exist, or it is not yours to see")]
    Never,
    /// They may once they have shown their second step, or shown it again.
    #[error("this waits until you have shown passphrase and second step")]
    Unsure,
}
