//! What the readers and writers do, seen from outside.

#[cfg(test)]
mod bombs;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod csv;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod json;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod support;
#[cfg(test)]
mod write;
#[cfg(test)]
mod xlsx;
#[cfg(test)]
mod zip;
