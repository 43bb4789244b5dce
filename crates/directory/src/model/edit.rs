//! Editing a service: what its form asks, what it says, what a change of it is, and the way a change goes until
//! it is public. Pure.
//!
//! - [`Field`], [`FIELDS`]: the form, in the order people think.
//! - [`Sheet`]: what it says, a text for each field; read from records with [`read`], put into them with [`write`].
//! - [`check`]: what is wrong with it.
//! - [`changed`], [`merge`], [`words`]: two sheets beside each other.
//! - [`State`], [`Step`], [`Hold`]: `draft → submitted → approved | returned`.

mod check;
mod compare;
mod fields;
mod hours;
mod irregular;
mod parts;
mod read;
mod settle;
mod sheet;
mod state;
mod write;

pub use check::{LONGEST_LINE, LONGEST_TEXT, Wrong, check, is_phone};
pub use compare::{Changed, Merged, Piece, changed, is_critical, merge, words};
pub use fields::{
    AUDIENCES, At, FIELDS, Field, Input, OFTEN, PHONES, PLACES, Part, ROWS, SPOKEN, WEEKDAYS, field,
    field_at, weekday,
};
pub use hours::{Opening, openings, written};
pub use parts::{Kept, Parts};
pub use read::read;
pub use sheet::{LEAVE, Sheet};
pub use state::{CALL_BACK_HOURS, Hold, State, Step, diagram, hold};
pub use write::{Change, Target, moved, write};
