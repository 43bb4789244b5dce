//! What the form of a service says.

use std::collections::BTreeMap;

use super::check::LONGEST_TEXT;
use super::fields::{At, FIELDS, Input, PLACES, field, field_at};
use super::hours::{openings, written};

/// The longest text that is kept, though it is too long to be sent in, in characters.
const LONGEST_KEPT: usize = 4 * LONGEST_TEXT;

/// The name under which a form sends the number of a place that is left.
pub const LEAVE: &str = "leave";

/// A text for each field of the form; a field without one says nothing. Kept as it was typed, so that nothing is
/// lost on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet(BTreeMap<&'static str, String>);

impl Sheet {
    /// What a field says; nothing where it says nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// What the field of some part of the records says.
    pub fn at(&self, at: At) -> &str {
        field_at(at).map_or("", |field| self.get(field.name))
    }

    /// Says something in the field of some part of the records.
    pub fn say(&mut self, at: At, says: &str) {
        if let Some(field) = field_at(at) {
            self.set(field.name, says);
        }
    }

    /// Whether it tells of a place.
    pub fn has_place(&self, place: usize) -> bool {
        let tells = |field: &&super::Field| field.at.place() == Some(place) && field.at.tells_place();
        FIELDS.iter().filter(tells).any(|field| !self.get(field.name).is_empty())
    }

    /// The places it tells of.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        (0..PLACES).filter(|place| self.has_place(*place))
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

    /// Reads what a form sent; what is sent several times under a name is one choice of several, and a place that is
    /// left says nothing any more.
    pub fn sent(sent: &[(String, String)]) -> Sheet {
        let mut sheet = Sheet::default();
        let is_left = |field: &&super::Field| {
            let place = field.at.place().map(|place| (place + 1).to_string());
            place.is_some_and(|place| sent.iter().any(|(name, says)| name == LEAVE && *says == place))
        };
        for field in FIELDS.iter().filter(|field| !is_left(field)) {
            let said = sent.iter().filter(|(name, says)| name == field.name && !says.trim().is_empty());
            let said: Vec<&str> = said.map(|(_, says)| says.trim()).collect();
            sheet.set(field.name, &said.join(","));
        }
        sheet
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
