//! The directory's pure model: entities, sets of records, publicity, documents and hours.

pub mod document;
pub mod edit;
pub mod entities;
pub mod filter;
pub mod funding;
pub mod hours;
pub mod near;
pub mod publicity;
pub mod service;
pub mod set;
pub mod voice;
