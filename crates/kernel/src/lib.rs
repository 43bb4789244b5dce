//! The ground everything stands on: ids, references, clock, languages, audiences, policy,
//! records and errors. Pure: no I/O, no SQL, no HTTP.

mod audience;
mod clock;
pub mod entity;
pub mod error;
mod id;
mod lang;
mod names;
pub mod policy;
pub mod record;

pub use audience::{Audience, Viewers};
pub use clock::{Clock, Instant};
pub use entity::{Entity, Field, Kind};
pub use error::{BadValue, Denied};
pub use id::{Id, Ids, Ref};
pub use lang::Lang;
pub use names::diagram;
pub use record::{Record, Text, TextStatus, Value, source_hash};
