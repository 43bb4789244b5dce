//! What is answered where no page stands: unknown, hidden and never public alike, and apart from
//! them what was public and has been withdrawn.

use directory::policy::ReadPublic;
use directory::snapshot::Live;
use kernel::policy::Grant;
use kernel::{Entity, Id};
use page::PageError;

/// The error for a record that is not public.
pub async fn absent(live: &Live, grant: &Grant<ReadPublic>, entity: &Entity, id: Id) -> PageError {
    if live.now().open(grant).records().of(entity, id).is_some() {
        // Its organisation took it off the website and left it in open data.
        return PageError::Gone;
    }
    match withdrawn(live, grant, entity, id).await {
        Ok(true) => PageError::Gone,
        Ok(false) => PageError::NotFound,
        Err(error) => PageError::unexpected(error),
    }
}

async fn withdrawn(
    live: &Live,
    grant: &Grant<ReadPublic>,
    entity: &Entity,
    id: Id,
) -> Result<bool, store::StoreError> {
    directory::deletions::holds(&live.store().read().await?, grant, entity, id).await
}
