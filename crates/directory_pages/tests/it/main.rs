//! The directory's pages and read API, tested from outside.

#[cfg(test)]
mod api;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod pages;
