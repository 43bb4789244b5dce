//! The language files as they are shipped, and the crate that reads them.

// `cfg(test)` is always true here; it tells clippy that the helpers may fail as tests do.
#[cfg(test)]
mod files;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod loading;
#[cfg(test)]
mod shipped;
