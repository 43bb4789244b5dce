//! Outgoing mail, and calendars. A letter is put into the outbox in the unit of work that wants it, so that it is sent if and
//! only if the change happened; a courier takes it from there.
//!
//! Nobody is lost: a letter stays until a mail server has taken it. Where the program is killed in the middle,
//! a letter under way may be sent once more, with the same Message-ID; one noted as taken never is.

mod address;
pub mod calendar;
mod courier;
mod letter;
mod outbox;
mod returned;

pub use address::{Address, NoAddress};
pub use courier::{CONNECTIONS, Courier, CourierError, Relay};
pub use letter::{Action, Letter};
pub use outbox::{Delivery, came_back, deliveries, forget, prune, unreached};
pub use returned::returned;

/// Tables no backup holds the rows of: a letter that was sent since must not be sent again.
pub const FLEETING: &[&str] = &["outbox"];

/// The crate's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[
    store::migrate::Migration {
        name: "m20261129_000200_post_outbox",
        sql: include_str!("../migrations/m20261129_000200_post_outbox.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_190000_post_waiting",
        sql: include_str!("../migrations/m20261130_190000_post_waiting.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_200000_post_about",
        sql: include_str!("../migrations/m20261130_200000_post_about.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_223000_post_calendar",
        sql: include_str!("../migrations/m20261130_223000_post_calendar.sql"),
    },
];
