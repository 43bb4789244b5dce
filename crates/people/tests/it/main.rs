//! The room people on both engines: invitations, ways in, sessions.

#[cfg(test)]
mod invitations;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod second_step;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod town;
#[cfg(test)]
mod ways_in;
#[cfg(test)]
mod without_letter;
