//! The directory's pages and read API, tested from outside.

mod api;
#[cfg(test)]
mod pages;
