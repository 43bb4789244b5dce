//! An organisation's page, seen from outside.

#[cfg(test)]
mod pages;
#[cfg(test)]
mod routes;
#[cfg(test)]
mod support;
