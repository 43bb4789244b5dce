//! Tests of the room from outside.

// `cfg(test)` is always true here; it tells clippy that the helpers may fail as tests do.
#[cfg(test)]
mod city;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod edit;
#[cfg(test)]
mod export;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod import;
#[cfg(test)]
mod publicity;
#[cfg(test)]
mod snapshot;
#[cfg(test)]
mod states;
