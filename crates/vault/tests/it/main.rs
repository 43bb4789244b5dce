//! What opens, what does not, and that what was sealed once opens for ever.

#[cfg(test)]
mod app;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod envelope;
#[cfg(test)]
mod frozen;
#[cfg(test)]
mod passphrase;
#[cfg(test)]
mod receipt;
#[cfg(test)]
mod recovery;
#[cfg(test)]
mod user;

#[cfg(test)]
use kernel::Id;

/// The id of a name, the same in every run.
#[cfg(test)]
fn id(name: &str) -> Id {
    Id::foreign("vault-test", name)
}
