//! An agenda: what is talked about, who brings it, how long.

use serde::Serialize;

use crate::paper::sealed::Sealed;
use crate::paper::{Document, Fact, Head, Words};
use crate::world::Template;

/// The agenda of a meeting.
#[derive(Debug, Clone, Serialize)]
pub struct Agenda {
    /// What every paper has.
    pub head: Head,
    /// When, where, which languages.
    pub facts: Vec<Fact>,
    /// Heads of the table's columns.
    pub columns: AgendaColumns,
    /// In their order.
    pub items: Vec<AgendaItem>,
    /// The sentence that stands in place of a table without items.
    pub none: String,
    /// Paragraphs after the table.
    pub notes: Vec<Words>,
}

/// Heads of the columns of an agenda.
#[derive(Debug, Clone, Serialize)]
pub struct AgendaColumns {
    /// Of the item's number.
    pub number: String,
    /// Of the item.
    pub item: String,
    /// Of who brings it.
    pub presenter: String,
    /// Of how long it takes.
    pub duration: String,
}

/// One item of an agenda.
#[derive(Debug, Clone, Serialize)]
pub struct AgendaItem {
    /// As it is written: `3`.
    pub number: String,
    /// What it is called.
    pub title: Words,
    /// More about it, each in a line of its own.
    pub details: Vec<Words>,
    /// Who brings it.
    pub presenter: Option<Words>,
    /// With its unit: `20 min`.
    pub duration: Option<String>,
}

impl Sealed for Agenda {}

impl Document for Agenda {
    const TEMPLATE: Template = Template::Agenda;

    fn head(&self) -> &Head {
        &self.head
    }
}
