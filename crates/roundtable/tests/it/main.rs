//! The room roundtable on both engines, and its states in the docs.

#[cfg(test)]
mod states;
