//! What was done with an organisation's record: for who keeps the network, and for its own people.

use std::collections::HashMap;

use kernel::Id;
use kernel::policy::Grant;
use store::audit::{self, Piece};
use store::{Store, StoreError};

use crate::model::ORGANIZATION;
use crate::policy::{ReadOwn, Tend};

/// What was done with an organisation, after so many newer ones, and which of its fields each change touched.
///
/// # Errors
/// When the database is gone or a revision can't be read.
pub async fn happened(
    store: &Store,
    _: &Grant<Tend>,
    organization: Id,
    from: usize,
) -> Result<(Piece, HashMap<Id, Vec<&'static str>>), StoreError> {
    let on = store.read().await?;
    let piece = audit::with(&on, &ORGANIZATION, organization, "", from).await?;
    Ok((piece, audit::changed(&on, &ORGANIZATION, organization).await?))
}

/// What was done with one's own organisation, after so many newer ones.
///
/// # Errors
/// When the database is gone.
pub async fn own(
    store: &Store,
    _: &Grant<ReadOwn>,
    organization: Id,
    from: usize,
) -> Result<Piece, StoreError> {
    audit::with(&store.read().await?, &ORGANIZATION, organization, "", from).await
}
