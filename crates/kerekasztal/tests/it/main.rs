//! Tests of the program as an operator runs it: processes, exit statuses, signals.

// `cfg(test)` is always true here; it tells clippy that the helpers may fail as tests do.
#[cfg(test)]
mod commands;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod meeting;
#[cfg(test)]
mod program;
#[cfg(test)]
mod pulled;
#[cfg(test)]
mod serving;
#[cfg(test)]
mod upgrade;
