//! `metadata.csv`: the history of what is given out, without values.

use std::path::Path;

use kernel::Id;
use store::Reading;

use super::tables::{finish, table};
use super::{ExportError, Extent, Holding};
use crate::history::{self, State};

/// Writes `metadata.csv` for the records given out.
pub(super) async fn write(on: &Reading, holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    let mut rows = table(folder, "metadata.csv", &history::COLUMNS)?;
    let is_told = |state: &State| holding.extent == Extent::Everything || state.was_public();
    for room in ["network", "directory"] {
        let (mut after, mut before): ((Id, i64), Option<State>) =
            ((Id::from_uuid(uuid::Uuid::nil()), 0), None);
        loop {
            let page = history::page(on, room, after).await?;
            let Some(last) = page.last() else { break };
            after = (last.record, last.version);
            for state in page {
                let earlier = before.take().filter(|before| before.record == state.record);
                if let Some(record) = holding.set.get(state.record).filter(|_| is_told(&state)) {
                    let by = history::keeper(&holding.set, record, holding.lang);
                    for row in history::told(record, &by, earlier.as_ref(), &state) {
                        rows.row(&row)?;
                    }
                }
                // What was hidden then is no earlier state of what is told.
                before = is_told(&state).then_some(state);
            }
        }
    }
    finish(rows)
}
