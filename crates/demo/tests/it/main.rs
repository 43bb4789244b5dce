//! The demonstration city is what it says it is: honest, whole, the same every time, and quiet about
//! what nobody may see.

// `cfg(test)` is always true here; it tells clippy that the helpers may fail as tests do.
#[cfg(test)]
mod city;
#[cfg(test)]
mod clock;
#[cfg(test)]
mod data;
#[cfg(test)]
mod hidden;
#[cfg(test)]
mod made;
#[cfg(test)]
mod services;
#[cfg(test)]
mod tables;
