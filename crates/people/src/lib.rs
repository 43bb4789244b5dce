//! The room people: who somebody is here, the roles they hold, how they come in and stay signed in.
//!
//! Accounts are by invitation. Who has none and who mistyped are answered alike, by the same work. What somebody proves
//! themselves by besides lies in a database of its own ([`keys`]).

mod everyone;
mod hands;
mod happened;
mod invitation;
pub mod keys;
mod letters;
pub mod mail;
pub mod model;
mod person;
pub mod policy;
pub mod session;
mod sign_in;
mod slow;
mod sought;
mod try_out;

pub use everyone::{AccountError, at, close, everyone, speakers, tell_coordinators, working};
pub use hands::{Hand, Hands, Reader};
pub use happened::happened;
pub use invitation::{A_DAY, Invitation, InviteError, Invited, enrol, handed_to, invite, invite_again};
pub use keys::{KEYS, KeyError, Keys};
pub use letters::{Desk, greeting, role_key};
pub use person::{Person, is_new};
pub use sign_in::{
    Asked, Entered, LETTER_JOB, SignInError, ask, enter_by_code, enter_by_link, look, prune, send_link,
};
pub use slow::{Slow, SlowError, Turn};
pub use sought::{Place, sought};
pub use try_out::{enter_as, invented};

/// Tables no backup holds the rows of: a session or a link that was ended since must not open again, and nobody is told
/// the same twice.
pub const FLEETING: &[&str] = &["session", "way_in", "notice", "mail_stop"];

/// The room's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[
    store::migrate::Migration {
        name: "m20261129_000300_people_accounts",
        sql: include_str!("../migrations/m20261129_000300_people_accounts.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_000900_people_second_step",
        sql: include_str!("../migrations/m20261130_000900_people_second_step.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_190100_people_mail",
        sql: include_str!("../migrations/m20261130_190100_people_mail.sql"),
    },
];
