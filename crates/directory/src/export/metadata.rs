//! `metadata.csv`: the history of what is given out, without values.

use std::path::Path;

use kernel::Id;
use store::Reading;

use super::tables::{finish, table};
use super::{ExportError, Extent, Holding};
use crate::history::{self, State, Telling};

/// Writes `metadata.csv` for the records given out.
pub(super) async fn write(on: &Reading, holding: &Holding, folder: &Path) -> Result<(), ExportError> {
    let mut rows = table(folder, "metadata.csv", &history::COLUMNS)?;
    let is_told = |state: &State| holding.extent == Extent::Everything || state.was_public();
    for room in ["network", "directory"] {
        let (mut after, mut telling) = ((Id::from_uuid(uuid::Uuid::nil()), 0), Telling::default());
        loop {
            let page = history::page(on, room, after).await?;
            let Some(last) = page.last() else { break };
            let end = (last.record, last.version);
            for state in page {
                if state.record != after.0 {
                    telling = Telling::default();
                }
                after = (state.record, state.version);
                let Some(record) = holding.set.get(state.record) else { continue };
                let by = history::keeper(&holding.set, record, holding.lang);
                let shown = is_told(&state);
                for row in telling.next(record, &by, state, shown) {
                    rows.row(&row)?;
                }
            }
            after = end;
        }
    }
    finish(rows)
}
