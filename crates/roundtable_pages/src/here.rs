//! A table as somebody stands to it: every page of one begins here.

use kernel::policy::{Action, Actor, Grant, Relation};
use kernel::{Denied, Id};
use network::policy::Tend;
use page::PageError;
use roundtable::meetings::{self, Meeting};
use roundtable::names::{Eyes, Names};
use roundtable::policy;
use roundtable::tables::{self, Table};
use store::ConnectionTrait;

use crate::Front;

/// A table, and how whoever asks stands to it.
pub(crate) struct Here {
    pub(crate) table: Table,
    actor: Actor,
    relations: Vec<Relation>,
}

impl Here {
    /// The table of an id.
    pub(crate) async fn at(front: &Front, actor: &Actor, table: Id) -> Result<Here, PageError> {
        let on = front.read().await?;
        let table = tables::one(&on, table).await.map_err(PageError::unexpected)?;
        let table = table.ok_or(PageError::NotFound)?;
        let relations = tables::relations(&on, actor, table.id()).await.map_err(PageError::unexpected)?;
        Ok(Here { table, actor: actor.clone(), relations })
    }

    /// The table of a meeting, and the meeting.
    pub(crate) async fn meeting(
        front: &Front,
        actor: &Actor,
        meeting: Id,
    ) -> Result<(Here, Meeting), PageError> {
        let on = front.read().await?;
        let meeting = meetings::one(&on, meeting).await.map_err(PageError::unexpected)?;
        let meeting = meeting.ok_or(PageError::NotFound)?;
        drop(on);
        let here = Here::at(front, actor, meeting.table().map_err(PageError::unexpected)?).await?;
        Ok((here, meeting))
    }

    /// The proof that whoever asks may do something here.
    pub(crate) fn grant<A: Action>(&self, front: &Front) -> Result<Grant<A>, Denied> {
        policy::grant(&front.policy, &self.actor, &self.relations)
    }

    /// Whether whoever asks may do something here.
    pub(crate) fn may<A: Action>(&self, front: &Front) -> bool {
        self.grant::<A>(front).is_ok()
    }

    /// With whose eyes whoever asks sees the seats.
    pub(crate) async fn eyes(&self, front: &Front, on: &impl ConnectionTrait) -> Result<Eyes, PageError> {
        if front.policy.grant::<Tend>(&self.actor, Relation::Nobody).is_ok() {
            return Ok(Eyes::Keeper);
        }
        Eyes::of(on, &self.actor).await.map_err(PageError::unexpected)
    }

    /// Every seat there was, under the names whoever asks sees.
    pub(crate) async fn seats(&self, front: &Front, on: &impl ConnectionTrait) -> Result<Names, PageError> {
        let eyes = self.eyes(front, on).await?;
        self.seats_as(front, on, eyes).await
    }

    /// The same as other eyes see it.
    pub(crate) async fn seats_as(
        &self,
        front: &Front,
        on: &impl ConnectionTrait,
        eyes: Eyes,
    ) -> Result<Names, PageError> {
        let sitting = front.room.sittings.of(on, self.table.id()).await.map_err(PageError::unexpected)?;
        Ok(Names::new(sitting, eyes))
    }
}
