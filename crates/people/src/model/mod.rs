//! What the room knows by itself, without store or clock.

pub mod mail;
pub mod second_step;
pub mod session;
pub mod way_in;
