//! The room roundtable on both engines, and its states in the docs.

#[cfg(test)]
mod actions;
#[cfg(test)]
mod agenda;
#[cfg(test)]
mod answers;
#[cfg(test)]
mod attendance;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod check_in;
#[cfg(test)]
mod corrections;
#[cfg(test)]
mod interpreters;
#[cfg(test)]
mod invitations;
#[cfg(test)]
mod mailbox;
#[cfg(test)]
mod minutes;
#[cfg(test)]
mod names;
#[cfg(test)]
mod places;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod search;
#[cfg(test)]
mod seats;
#[cfg(test)]
mod sequences;
#[cfg(test)]
mod sitting;
#[cfg(test)]
mod speeches;
#[cfg(test)]
mod states;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod topics;
#[cfg(test)]
mod town;
#[cfg(test)]
mod translations;
#[cfg(test)]
mod withdrawal;
