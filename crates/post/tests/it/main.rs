//! The outbox and its courier against a mail server of their own.

#[cfg(test)]
mod courier;
#[cfg(test)]
mod many;
#[cfg(test)]
mod sink;
