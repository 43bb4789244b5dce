//! Minutes: who was there in numbers, and each item with its notes, decisions and actions.

use serde::Serialize;

use crate::paper::sealed::Sealed;
use crate::paper::{Document, Fact, Head, Words};
use crate::world::Template;

/// The minutes of a meeting.
#[derive(Debug, Clone, Serialize)]
pub struct Minutes {
    /// What every paper has.
    pub head: Head,
    /// How far the minutes are: *Draft*, *Approved on …*
    pub state: String,
    /// When, where, how many came.
    pub facts: Vec<Fact>,
    /// The sentence that stands in place of minutes without items.
    pub none: String,
    /// In the order of the agenda.
    pub items: Vec<MinutesItem>,
    /// Paragraphs at the end.
    pub closing: Vec<Words>,
}

/// What was said on one item of the agenda.
#[derive(Debug, Clone, Serialize)]
pub struct MinutesItem {
    /// As it is written: `3`; empty for what belongs to no item.
    pub number: String,
    /// What the item is called.
    pub title: Words,
    /// In their order.
    pub entries: Vec<Entry>,
}

/// A line of the minutes.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Decides how the line is set off.
    pub kind: EntryKind,
    /// What stands over a decision or an action; notes need none.
    pub label: Option<String>,
    /// What is written.
    pub text: Words,
    /// Who said it, as far as it may be said.
    pub by: Option<Words>,
    /// Who does it, until when, what became of it.
    pub facts: Vec<Fact>,
}

/// Kinds of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// What was said.
    Note,
    /// What was decided.
    Decision,
    /// What somebody does.
    Action,
}

impl Sealed for Minutes {}

impl Document for Minutes {
    const TEMPLATE: Template = Template::Minutes;

    fn head(&self) -> &Head {
        &self.head
    }
}
