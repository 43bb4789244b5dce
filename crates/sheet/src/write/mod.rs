//! Writing, row by row: exact files for programs, safe ones for people.

pub(crate) mod csv;
pub(crate) mod json;
pub(crate) mod xlsx;
