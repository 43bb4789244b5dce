//! What happened with an organisation's record, beside it: for who keeps the network, and for its own people.

use kernel::Id;
use kernel::policy::{Grant, Relation};
use network::policy::{ReadOwn, Tend};
use page::{Earlier, Frame, Happened, Happening, PageError};
use people::policy::Manage;
use people::{Hands, Reader};
use store::audit::Entry;

use crate::Front;

/// What an organisation is told in words of its own; everything else is a change.
const TOLD: [&str; 8] = [
    "network.add",
    "network.describe",
    "network.note",
    "network.tend",
    "network.settle",
    "network.consent",
    "network.withdraw",
    "directory.import",
];

/// For who keeps the network: names, where they may see any, and which fields changed.
pub(crate) async fn known(
    front: &Front,
    frame: &Frame<'_>,
    grant: &Grant<Tend>,
    id: Id,
    asked: Earlier,
) -> Result<Happened, PageError> {
    let happened = network::happened::happened(&front.store, grant, id, asked.from(id)).await;
    let (piece, mut changed) = happened.map_err(PageError::unexpected)?;
    let hands = hands(front, &piece.entries).await?;
    let names = front.policy.grant::<Manage>(grant.actor(), Relation::Nobody).is_ok();
    let reader = Reader { you: grant.actor().id(), names, organization: Some(id) };
    let happening = |entry: &Entry| {
        let who = hands.hand(entry, reader).words(frame.locale());
        // The newest line of a change tells which fields it touched.
        let fields = changed.remove(&entry.unit).unwrap_or_default();
        let fields = fields.into_iter().map(|field| field_name(frame, field)).collect();
        Happening { fields, ..Happening::of_desk(frame, entry.at, &entry.action, who, entry.count) }
    };
    let happenings: Vec<Happening> = piece.entries.iter().map(happening).collect();
    Ok(Happened::of(frame, (&format!("/network/known/{id}"), id), asked, piece.next(), happenings))
}

fn field_name(frame: &Frame, field: &str) -> String {
    frame.t(format!("desk-field-{}", field.replace('_', "-"))).into_owned()
}

/// For its own people: others only by what they are.
pub(crate) async fn own(
    front: &Front,
    frame: &Frame<'_>,
    grant: &Grant<ReadOwn>,
    id: Id,
    asked: Earlier,
) -> Result<Happened, PageError> {
    let piece = network::happened::own(&front.store, grant, id, asked.from(id)).await;
    let piece = piece.map_err(PageError::unexpected)?;
    let hands = hands(front, &piece.entries).await?;
    let reader = Reader { you: grant.actor().id(), names: false, organization: Some(id) };
    let happening = |entry: &Entry| Happening {
        at: entry.at,
        who: hands.hand(entry, reader).words(frame.locale()),
        what: told(frame, &entry.action),
        count: 1,
        fields: Vec::new(),
    };
    let happenings: Vec<Happening> = piece.entries.iter().map(happening).collect();
    Ok(Happened::of(frame, (&format!("/ours/{id}"), id), asked, piece.next(), happenings))
}

fn told(frame: &Frame, action: &str) -> String {
    let action = TOLD.into_iter().find(|known| *known == action).unwrap_or("other");
    frame.t(format!("network-happened-{}", action.replace(['.', '_'], "-"))).into_owned()
}

async fn hands(front: &Front, entries: &[Entry]) -> Result<Hands, PageError> {
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    Hands::of(&on, entries, front.store.clock().now()).await.map_err(PageError::unexpected)
}

/// A sample of each thing an organisation is told.
pub(crate) fn sample(frame: &Frame, path: &str) -> Happened {
    let actions = TOLD.into_iter().chain(["x.y"]);
    let happening = |action: &str| Happening {
        at: kernel::Instant::from_micros(1_795_338_000_000_000),
        who: people::Hand::Coordinator.words(frame.locale()),
        what: told(frame, action),
        count: 1,
        fields: Vec::new(),
    };
    let record = Id::foreign("sample", "organization");
    Happened::of(frame, (path, record), Earlier::default(), Some(20), actions.map(happening))
}
