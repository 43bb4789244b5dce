//! What was done with accounts, for who looks after them.

use std::collections::HashMap;

use kernel::Id;
use kernel::policy::Grant;
use store::audit::{self, Piece};
use store::{Store, StoreError};

use crate::policy::Manage;

/// What an entry of the audit names.
const PERSON: &str = "person";

/// The newest of what was done with each of some accounts; of one of them after so many newer ones.
///
/// # Errors
/// When the database is gone.
pub async fn happened(
    store: &Store,
    _: &Grant<Manage>,
    people: &[Id],
    asked: Option<(Id, usize)>,
) -> Result<HashMap<Id, Piece>, StoreError> {
    audit::each(&store.read().await?, PERSON, people, asked).await
}
