//! What a reader does, in headless Chromium, in six languages, two widths, with scripts on and blocked.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod checks;
#[cfg(test)]
mod city;
#[cfg(test)]
mod driver;
#[cfg(test)]
mod editing;
#[cfg(test)]
mod gone;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod minutes;
#[cfg(test)]
mod network;
#[cfg(test)]
mod signing_in;
#[cfg(test)]
mod table;
#[cfg(test)]
mod voice;
#[cfg(test)]
mod ways;
#[cfg(test)]
mod whole;
