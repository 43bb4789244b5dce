//! What every handler begins with: who asks, the public city as it stands, the moment.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use chrono::{DateTime, Utc};
use directory::policy::ReadPublic;
use directory::snapshot::Snapshot;
use http::request::Parts;
use kernel::policy::Grant;
use page::{Frame, Granted, PageError};

use super::Front;
use super::desk::Desk;

/// A visit to the public city. The snapshot stays what it is while the answer is made.
pub(crate) struct Visit {
    pub(crate) grant: Grant<ReadPublic>,
    pub(crate) snapshot: Arc<Snapshot>,
    now: DateTime<Utc>,
}

impl Visit {
    /// Where the page of a frame is put together.
    pub(crate) fn desk<'v>(&'v self, frame: &Frame<'v>) -> Desk<'v> {
        Desk::new(&self.snapshot, &self.grant, frame.locale(), self.now)
    }
}

impl FromRequestParts<Front> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, PageError> {
        let Granted(grant) = Granted::from_request_parts(parts, front).await?;
        let now = front.live.store().clock().now().utc();
        Ok(Visit { grant, snapshot: front.live.now(), now })
    }
}
