//! The year of the table of today and the table of 2012–13 as types: what `data/schema.md` says, and nothing else is read.

use chrono::NaiveDate;
use municipality::Told;
use serde::Deserialize;

use crate::DemoError;
use crate::data::read;

/// The table of today with its year.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Today {
    pub(crate) table: About,
    pub(crate) seats: Vec<Seat>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) next: Next,
    pub(crate) backlog: Vec<Parked>,
    pub(crate) topics: Vec<Topic>,
}

/// What a table is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    pub(crate) name: Told,
    pub(crate) purpose: Told,
    pub(crate) how_to_be_heard: Told,
}

/// A seat, of an organisation or of a community without one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seat {
    pub(crate) organization: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) community: Option<Told>,
    pub(crate) category: String,
    pub(crate) named: Named,
    pub(crate) kind: String,
    pub(crate) delegate: Option<String>,
    pub(crate) alternate: Option<String>,
}

/// Whether an organisation lets itself be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Named {
    Yes,
    Unnamed,
    Alias,
}

/// A meeting that was held.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meeting {
    pub(crate) number: u32,
    pub(crate) days_before: i64,
    pub(crate) time: String,
    pub(crate) minutes: u32,
    pub(crate) title: Told,
    pub(crate) mode: String,
    pub(crate) place: Option<Told>,
    pub(crate) room: Option<String>,
    pub(crate) access: Option<Told>,
    pub(crate) attendance: Attendance,
    pub(crate) items: Vec<Item>,
}

/// Who was there, by the keys of seats.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attendance {
    #[serde(default)]
    pub(crate) present: Vec<String>,
    #[serde(default)]
    pub(crate) remote: Vec<String>,
    #[serde(default)]
    pub(crate) excused: Vec<String>,
    #[serde(default)]
    pub(crate) guests: u32,
}

/// An agenda item with its minutes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    pub(crate) title: Told,
    pub(crate) minutes: u32,
    pub(crate) kind: String,
    pub(crate) raised_by: Option<String>,
    pub(crate) presenter: Option<String>,
    pub(crate) chatham_house: bool,
    #[serde(default)]
    pub(crate) entries: Vec<Entry>,
}

/// A line of minutes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) kind: String,
    pub(crate) text: Told,
    pub(crate) by: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) due_days: Option<i64>,
    pub(crate) done_days: Option<i64>,
}

/// The meeting that comes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Next {
    pub(crate) number: u32,
    pub(crate) days_after: i64,
    pub(crate) time: String,
    pub(crate) minutes: u32,
    pub(crate) title: Told,
    pub(crate) mode: String,
    pub(crate) place: Option<Told>,
    pub(crate) room: Option<String>,
    pub(crate) access: Option<Told>,
    pub(crate) items: Vec<Item>,
}

/// An agenda item that waits.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Parked {
    pub(crate) title: Told,
    pub(crate) raised_by: Option<String>,
    pub(crate) by: Option<String>,
    pub(crate) note: Option<Told>,
}

/// A topic that a member opened.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) key: String,
    pub(crate) title: Told,
    pub(crate) purpose: Told,
    pub(crate) opener: String,
    pub(crate) followers: Vec<String>,
    pub(crate) opened_days_before: i64,
    pub(crate) closed_days_before: Option<i64>,
    pub(crate) state: String,
    pub(crate) closed_as: Option<String>,
}

/// The table of 2012–13, as documents tell of it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Past {
    pub(crate) table: PastTable,
    pub(crate) meetings: Vec<PastMeeting>,
}

/// What documents say of it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PastTable {
    pub(crate) name: Told,
    pub(crate) state: String,
    pub(crate) closed_as: String,
    /// Keys of facts in archive.toml.
    pub(crate) facts: Vec<String>,
}

/// A meeting of it; of most nothing is known but that there was one.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PastMeeting {
    pub(crate) number: u32,
    pub(crate) date: Option<NaiveDate>,
    pub(crate) title: Option<Told>,
    pub(crate) place: Option<Told>,
}

impl Today {
    /// Reads the embedded file.
    pub(crate) fn embedded() -> Result<Today, DemoError> {
        read("table-today.toml", include_str!("../data/table-today.toml"))
    }
}

impl Past {
    /// Reads the embedded file.
    pub(crate) fn embedded() -> Result<Past, DemoError> {
        read("table-archive.toml", include_str!("../data/table-archive.toml"))
    }
}

impl Seat {
    /// What others call it by.
    pub(crate) fn key(&self) -> &str {
        self.organization.as_deref().or(self.key.as_deref()).unwrap_or_default()
    }
}
