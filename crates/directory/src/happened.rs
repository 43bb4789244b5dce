//! What was done with a service and the changes of it, and with funded projects.

use std::collections::HashMap;

use kernel::Id;
use kernel::policy::Grant;
use store::audit::{self, Piece};
use store::{Store, StoreError};

use crate::funding::PROJECT;
use crate::model::entities::SERVICE;
use crate::policy::{Fund, Moderate};

/// What was done with a service or a change of it, after so many newer ones.
///
/// # Errors
/// When the database is gone.
pub async fn service(
    store: &Store,
    _: &Grant<Moderate>,
    service: Id,
    from: usize,
) -> Result<Piece, StoreError> {
    let changes = "SELECT id FROM edit WHERE service = $1";
    audit::with(&store.read().await?, &SERVICE, service, changes, from).await
}

/// The newest of what was done with each of some projects; of one of them after so many newer ones.
///
/// # Errors
/// When the database is gone.
pub async fn projects(
    store: &Store,
    _: &Grant<Fund>,
    projects: &[Id],
    asked: Option<(Id, usize)>,
) -> Result<HashMap<Id, Piece>, StoreError> {
    audit::each(&store.read().await?, PROJECT, projects, asked).await
}
