//! The room network on both engines, and its states in the docs.

#[cfg(test)]
mod standing;
#[cfg(test)]
mod states;
