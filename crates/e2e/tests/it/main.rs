//! What a reader does, in headless Chromium, in three languages, two widths, with scripts on and blocked.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod checks;
#[cfg(test)]
mod driver;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod journey;
