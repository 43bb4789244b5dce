//! What a reader does, in headless Chromium, in three languages, two widths, with scripts on and blocked.

mod browser;
mod checks;
mod driver;
mod harness;
mod journey;
