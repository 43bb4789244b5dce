//! The room roundtable on both engines, and its states in the docs.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod invitations;
#[cfg(test)]
mod places;
#[cfg(test)]
mod seats;
#[cfg(test)]
mod sequences;
#[cfg(test)]
mod states;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod town;
