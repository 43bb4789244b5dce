//! Tests of the whole site from outside: a request in, an answer out.

// `cfg(test)` is always true here; it tells clippy that the helpers may fail as tests do.
#[cfg(test)]
mod alias;
#[cfg(test)]
mod articles;
#[cfg(test)]
mod balance;
#[cfg(test)]
mod check_in;
#[cfg(test)]
mod convening;
#[cfg(test)]
mod coordinator;
#[cfg(test)]
mod day;
#[cfg(test)]
mod edge;
#[cfg(test)]
mod editing;
#[cfg(test)]
mod editing_more;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod funding;
#[cfg(test)]
mod happened;
#[cfg(test)]
mod help;
#[cfg(test)]
mod history;
#[cfg(test)]
mod interpreting;
#[cfg(test)]
mod large;
#[cfg(test)]
mod leaks;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod lookup;
#[cfg(test)]
mod members;
#[cfg(test)]
mod minutes;
#[cfg(test)]
mod needs;
#[cfg(test)]
mod network;
#[cfg(test)]
mod ours;
#[cfg(test)]
mod papers;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod second_step;
#[cfg(test)]
mod settled;
#[cfg(test)]
mod signing_in;
#[cfg(test)]
mod speaking;
#[cfg(test)]
mod stages;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod town;
#[cfg(test)]
mod voice;
#[cfg(test)]
mod walk;
#[cfg(test)]
mod withdrawal;
#[cfg(test)]
mod words;
