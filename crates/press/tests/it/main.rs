//! What comes out of the press, read by somebody else's program.

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod standard;
#[cfg(test)]
mod support;
