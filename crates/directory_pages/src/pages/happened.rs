//! What happened with a record of the directory, beside it: by name for who may see names, else by what they are.

use kernel::Id;
use kernel::policy::{Action, Grant, Relation};
use page::{Earlier, Frame, Happened, Happening, PageError};
use people::policy::Manage;
use people::{Hands, Reader};
use store::audit;

use super::Front;

/// Those who did something, for a reader.
pub(super) struct Happenings {
    hands: Hands,
    reader: Reader,
}

impl Happenings {
    /// Those of some pieces of the audit.
    pub(super) async fn of<A: Action>(
        front: &Front,
        grant: &Grant<A>,
        pieces: impl IntoIterator<Item = &audit::Piece>,
    ) -> Result<Happenings, PageError> {
        let store = front.live.store();
        let on = store.read().await.map_err(PageError::unexpected)?;
        let entries = pieces.into_iter().flat_map(|piece| &piece.entries);
        let hands = Hands::of(&on, entries, store.clock().now()).await.map_err(PageError::unexpected)?;
        let names = front.policy.grant::<Manage>(grant.actor(), Relation::Nobody).is_ok();
        Ok(Happenings { hands, reader: Reader { you: grant.actor().id(), names, organization: None } })
    }

    /// A piece of what happened with a record on the page at a path.
    pub(super) fn beside(
        &self,
        frame: &Frame,
        place: (&str, Id),
        asked: Earlier,
        piece: &audit::Piece,
    ) -> Happened {
        let happening = |entry: &audit::Entry| {
            let who = self.hands.hand(entry, self.reader).words(frame.locale());
            Happening::of_desk(frame, entry.at, &entry.action, who, entry.count)
        };
        Happened::of(frame, place, asked, piece.next(), piece.entries.iter().map(happening))
    }
}
