//! A letter: an invitation, an answer.

use serde::Serialize;

use crate::paper::sealed::Sealed;
use crate::paper::{Document, Fact, Head, Words};
use crate::world::Template;

/// A letter to one recipient. What it is about is its head's title.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// What every paper has.
    pub head: Head,
    /// Name and address, a line each; empty to be filled in by hand.
    pub recipient: Vec<Words>,
    /// Place and day, as the language writes them.
    pub dated: String,
    /// *Dear …*
    pub salutation: String,
    /// Before the facts.
    pub opening: Vec<Words>,
    /// When, where.
    pub facts: Vec<Fact>,
    /// Heading of the list, and what is on the agenda.
    pub list: Option<(String, Vec<Words>)>,
    /// After them.
    pub closing: Vec<Words>,
    /// *With kind regards*
    pub regards: String,
    /// Who signs, a line each.
    pub signed: Vec<Words>,
}

impl Sealed for Letter {}

impl Document for Letter {
    const TEMPLATE: Template = Template::Letter;

    fn head(&self) -> &Head {
        &self.head
    }
}
