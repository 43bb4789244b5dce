//! An organisation as its public page shows it. Made from public values only, by the room that
//! has them at hand; the page knows nothing of services but their names.

use std::sync::Arc;

use kernel::{Id, Record};

/// An organisation's public profile.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The organisation.
    pub organization: Arc<Record>,
    /// Phones to call, best first.
    pub phones: Vec<Arc<Record>>,
    /// Further websites.
    pub websites: Vec<Arc<Record>>,
    /// What it offers.
    pub offers: Vec<Offer>,
}

/// Something an organisation offers: its name is told by the record.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The id of its page.
    pub id: Id,
    /// The record that holds its name and description.
    pub record: Arc<Record>,
}
