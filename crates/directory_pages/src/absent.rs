//! What is answered where no page stands: unknown, hidden and never public alike, and apart from
//! them what was public and has been withdrawn.

use directory::snapshot::Live;
use kernel::{Entity, Id};
use page::PageError;

/// The error for a record that is not public.
pub(crate) async fn absent(live: &Live, entity: &Entity, id: Id) -> PageError {
    match withdrawn(live, entity, id).await {
        Ok(true) => PageError::Gone,
        Ok(false) => PageError::NotFound,
        Err(error) => PageError::unexpected(error),
    }
}

async fn withdrawn(live: &Live, entity: &Entity, id: Id) -> Result<bool, store::StoreError> {
    directory::deletions::holds(&live.store().read().await?, entity, id).await
}
