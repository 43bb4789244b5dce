//! The room roundtable: tables and topics, who sits at them, their meetings, and what was said, decided and is to be done.
//!
//! Organisations stand here by their ids alone: under which name one is shown, and whether at all, is asked anew each
//! time ([`names`]), so that who leaves leaves everything that is shown from then on.

pub mod agenda;
pub mod attendance;
pub mod check_in;
pub mod counted;
pub mod course;
pub mod feeds;
pub mod interpreters;
pub mod invitations;
pub mod kept;
pub mod kit;
pub mod letters;
pub mod meetings;
pub mod minutes;
pub mod model;
pub mod names;
pub mod numbers;
pub mod policy;
pub mod proposals;
pub mod rules;
pub mod search;
pub mod seats;
pub mod shown;
pub mod sitting;
pub mod speeches;
pub mod tables;
mod told;
pub mod topics;
pub mod withdrawal;

pub use told::source;

use store::StoreError;
use thiserror::Error;

/// Why nothing was changed.
#[derive(Debug, Error)]
pub enum Unchanged<R> {
    /// There is no such record.
    #[error("there is no such record")]
    Gone,
    /// Somebody else changed it since it was read.
    #[error("somebody else changed it meanwhile")]
    Meanwhile,
    /// It does not follow from how it is.
    #[error("it does not follow from how it is")]
    Refused(R),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
}

impl<R> From<StoreError> for Unchanged<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict(_) => Unchanged::Meanwhile,
            error => Unchanged::Store(error),
        }
    }
}

/// Tables no backup holds the rows of: a link or a code that worked then must not work again.
pub const FLEETING: &[&str] = &["invitation_link", "calendar_feed", "check_in", "check_in_try"];

/// The room's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[
    store::migrate::Migration {
        name: "m20261130_220000_roundtable_meetings",
        sql: include_str!("../migrations/m20261130_220000_roundtable_meetings.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_233000_roundtable_feeds",
        sql: include_str!("../migrations/m20261130_233000_roundtable_feeds.sql"),
    },
    store::migrate::Migration {
        name: "m20261201_030000_roundtable_rules",
        sql: include_str!("../migrations/m20261201_030000_roundtable_rules.sql"),
    },
    store::migrate::Migration {
        name: "m20261201_040000_roundtable_funding",
        sql: include_str!("../migrations/m20261201_040000_roundtable_funding.sql"),
    },
    store::migrate::Migration {
        name: "m20261201_041000_roundtable_day",
        sql: include_str!("../migrations/m20261201_041000_roundtable_day.sql"),
    },
    store::migrate::Migration {
        name: "m20261201_042000_roundtable_minutes",
        sql: include_str!("../migrations/m20261201_042000_roundtable_minutes.sql"),
    },
];
