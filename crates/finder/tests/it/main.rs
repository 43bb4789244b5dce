//! The text index from outside: texts in, keys out.

#[cfg(test)]
mod index;
