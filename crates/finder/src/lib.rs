//! Text search over public values, and what somebody likely means. Knows no room: it is given texts
//! and gives back the keys they were given under, best first.

mod analysis;
mod fold;
mod hashes;
mod index;
mod latin;
mod listed;
mod lists;
mod phrases;
mod prose;
mod script;
mod sought;

pub use fold::fold;
pub use index::{Hit, Index, IndexError, Place, Searcher, Text};
pub use listed::Listed;
pub use phrases::{Familiar, Likely, Phrases, Prepared};
pub use prose::{Prose, Wanted};
pub use sought::{Best, Fit, Sought};

/// The longest query read, in characters; the rest is ignored.
pub const QUERY_CHARACTERS: usize = 200;
/// The most words of a query that are looked for.
pub const QUERY_TOKENS: usize = 16;
