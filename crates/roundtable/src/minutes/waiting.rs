//! Minutes that wait for who calls their table together: for an answer to corrections, or to be approved.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Id;
use kernel::policy::Grant;
use store::sql::{self, get};
use store::{Store, StoreError, records};

use super::Minutes;
use crate::meetings::Meeting;
use crate::model::minutes::State;
use crate::model::{MEETING, MINUTES};
use crate::policy::Convene;

/// Minutes that members read.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Their meeting.
    pub meeting: Meeting,
    /// The last day on which members can propose corrections.
    pub until: NaiveDate,
    /// How many corrections nobody has answered.
    pub corrections: usize,
}

/// The minutes of all tables that members read, those first whose days are over first.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn waiting(store: &Store, _: &Grant<Convene>) -> Result<Vec<Waiting>, StoreError> {
    let on = store.read().await?;
    let text = "SELECT id FROM minutes WHERE state = $1 AND retired_at IS NULL";
    let rows =
        sql::query(&on, "look what members read", text, vec![sql::text(State::InReview.name())]).await?;
    let ids = rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?)));
    let ids = ids.collect::<Result<Vec<Id>, StoreError>>()?;
    let minutes = records::by_id(&on, &MINUTES, &ids).await?.into_iter().map(Minutes);
    let until: HashMap<Id, NaiveDate> =
        minutes.filter_map(|one| Some((one.0.target("meeting_id")?, one.review_until()?))).collect();
    let text = "SELECT meeting, COUNT(*) FROM correction WHERE taken IS NULL GROUP BY meeting";
    let mut corrections = HashMap::new();
    for row in sql::query(&on, "count corrections", text, vec![]).await? {
        corrections.insert(Id::from_uuid(get(&row, 0)?), get::<i64>(&row, 1)?);
    }
    let ids: Vec<Id> = until.keys().copied().collect();
    let meetings =
        records::by_id(&on, &MEETING, &ids).await?.into_iter().filter(|one| one.retired_at.is_none());
    let one = |meeting: kernel::Record| {
        let open = corrections.get(&meeting.id).copied().unwrap_or(0);
        let corrections = usize::try_from(open).unwrap_or_default();
        Some(Waiting { until: *until.get(&meeting.id)?, corrections, meeting: Meeting(meeting) })
    };
    let mut waiting: Vec<Waiting> = meetings.filter_map(one).collect();
    waiting.sort_by_key(|one| (one.until, one.meeting.id()));
    Ok(waiting)
}
