//! The outbox and its courier against a mail server of their own; calendars against somebody else's reader.

#[cfg(test)]
mod calendar;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod courier;
#[cfg(test)]
mod invitation;
#[cfg(test)]
mod many;
#[cfg(test)]
mod reader;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod sink;
