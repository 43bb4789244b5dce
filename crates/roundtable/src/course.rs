//! The course of a table: its meetings, and how far the minutes of each are.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::Id;
use store::{ConnectionTrait, StoreError, records};

use crate::kept::Shelf;
use crate::meetings::{self, Meeting};
use crate::minutes::Minutes;
use crate::model::{MEETING, MINUTES};

/// The meetings of a table as they were read, the last first; those without a date before all.
#[derive(Debug, Default)]
pub struct Course {
    /// The meetings.
    pub meetings: Vec<Meeting>,
    minutes: HashMap<Id, Minutes>,
}

/// The course of each table, kept until a meeting or the state of its minutes changes.
#[derive(Debug, Clone, Default)]
pub struct Courses(Shelf<Id, Course>);

impl Course {
    /// The minutes of a meeting; none before it began.
    pub fn minutes(&self, meeting: Id) -> Option<&Minutes> {
        self.minutes.get(&meeting)
    }

    async fn read(on: &impl ConnectionTrait, table: Id) -> Result<Course, StoreError> {
        let meetings = meetings::of(on, table).await?;
        let minutes = written(on, &meetings).await?;
        Ok(Course { meetings, minutes })
    }
}

impl Courses {
    /// The course of a table.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn of(&self, on: &impl ConnectionTrait, table: Id) -> Result<Arc<Course>, StoreError> {
        let concerns = |_: &Course, entity: &str, _| [MEETING.name, MINUTES.name].contains(&entity);
        self.0.get(on, (table, 0), concerns, Course::read(on, table)).await
    }
}

/// The minutes of meetings.
pub(crate) async fn written(
    on: &impl ConnectionTrait,
    meetings: &[Meeting],
) -> Result<HashMap<Id, Minutes>, StoreError> {
    let ids: Vec<Id> = meetings.iter().map(Meeting::id).collect();
    let found = records::by_field(on, &MINUTES, "meeting_id", &ids).await?;
    Ok(found.into_iter().filter_map(|one| Some((one.target("meeting_id")?, Minutes(one)))).collect())
}
