//! What the form of a service says.

use std::collections::BTreeMap;

use super::check::LONGEST_TEXT;
use super::fields::{FIELDS, Input, field};
use super::hours::{openings, written};

/// The longest text that is kept, though it is too long to be sent in, in characters.
const LONGEST_KEPT: usize = 4 * LONGEST_TEXT;

/// A text for each field of the form; a field without one says nothing. Kept as it was typed, so that nothing is
/// lost on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet(BTreeMap<&'static str, String>);

impl Sheet {
    /// What a field says; nothing where it says nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Says something in a field. Names the form has not are passed over: a form of yesterday may send them.
    pub fn set(&mut self, name: &str, says: &str) {
        let Some(field) = field(name) else { return };
        let says: String = says.replace("\r\n", "\n").chars().filter(|sign| !is_unseen(*sign)).collect();
        let says = match field.input {
            // However one writes them, the same hours are the same.
            Input::Hours => openings(&says).map_or(says, |read| written(&read)),
            _ => says,
        };
        let says: String = says.chars().take(LONGEST_KEPT).collect();
        match says.trim() {
            "" => drop(self.0.remove(field.name)),
            says => drop(self.0.insert(field.name, says.to_owned())),
        }
    }

    /// Reads what a form sent; what is sent several times under a name is one choice of several.
    pub fn sent(sent: &[(String, String)]) -> Sheet {
        let mut sheet = Sheet::default();
        for field in &FIELDS {
            let said = sent.iter().filter(|(name, says)| name == field.name && !says.trim().is_empty());
            let said: Vec<&str> = said.map(|(_, says)| says.trim()).collect();
            sheet.set(field.name, &said.join(","));
        }
        sheet
    }

    /// The same, with choices in the order they had where they are still the same: the main one stands first, and a
    /// form has no order.
    pub fn in_order_of(mut self, before: &Sheet) -> Sheet {
        let sorted = |says: &str| {
            let mut choices: Vec<String> = says.split(',').map(str::to_owned).collect();
            choices.sort_unstable();
            choices
        };
        for field in FIELDS.iter().filter(|field| matches!(field.input, Input::Choices(_) | Input::Spoken)) {
            let was = before.get(field.name);
            if sorted(was) == sorted(self.get(field.name)) {
                self.set(field.name, was);
            }
        }
        self
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What it says, as it is kept.
    pub fn to_json(&self) -> String {
        let fields = self.0.iter().map(|(name, says)| ((*name).to_owned(), serde_json::json!(says)));
        serde_json::Value::Object(fields.collect()).to_string()
    }

    /// What was kept; none where it can't be read.
    pub fn from_json(kept: &str) -> Option<Sheet> {
        let kept: BTreeMap<String, String> = serde_json::from_str(kept).ok()?;
        let mut sheet = Sheet::default();
        kept.iter().for_each(|(name, says)| sheet.set(name, says));
        Some(sheet)
    }
}

/// Signs that nobody sees and that turn what stands around them: they come along with what is copied.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\0' | '\r' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
