//! The rules of the house that no compiler checks: which crate may import which (ARCHITECTURE.md), and what
//! a file may hold. Every breach is listed, with what to do, before the step fails.

mod arrows;
mod files;
mod house;

use crate::failure::{Result, failed};
use crate::shell::say;

pub(crate) use files::crates_with_doc_examples;

/// Checks all rules.
pub(crate) fn check() -> Result {
    let mut breaches = arrows::breaches(&crate::workspace::metadata()?);
    breaches.extend(files::breaches()?);
    if breaches.is_empty() {
        say("Arrows, files and names are as the house wants them.");
        return Ok(());
    }
    breaches.iter().for_each(|breach| say(format!("- {breach}")));
    failed(format!("{} breaches of the rules of the house. Each line above says what to do.", breaches.len()))
}
