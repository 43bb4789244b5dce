//! Reads every text of a document before it is set: what no font can show becomes a visible sign, directions end where their
//! text ends, and words too long for any line may be broken.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::PressError;
use crate::fonts::Fonts;

/// Stands for a character that can't be printed.
const SIGN: char = '\u{FFFD}';

/// A word longer than this may be broken after every [`PIECE`] letters: no column is so wide.
const LONGEST: usize = 30;
const PIECE: usize = 10;
const BREAK: char = '\u{200B}';

/// Embeddings and isolates with what closes them. Overrides are not among them: they make a text read as another, and are
/// shown as the sign.
const OPENING: [(char, char); 5] = [
    ('\u{202A}', '\u{202C}'),
    ('\u{202B}', '\u{202C}'),
    ('\u{2066}', '\u{2069}'),
    ('\u{2067}', '\u{2069}'),
    ('\u{2068}', '\u{2069}'),
];

/// What shows nothing itself and says how its neighbours stand: kept as it is.
const SILENT: [char; 10] = [
    '\u{00AD}', '\u{061C}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{2060}',
    '\u{FE0E}', '\u{FE0F}',
];

/// Reads texts, and remembers what it had to replace.
pub(crate) struct Reader<'a> {
    fonts: &'a Fonts,
    known: BTreeMap<char, bool>,
    missing: BTreeSet<char>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, known: BTreeMap::new(), missing: BTreeSet::new() }
    }

    /// What was replaced so far.
    pub(crate) fn missing(&self) -> Vec<char> {
        self.missing.iter().copied().collect()
    }

    /// Reads all texts of a document, and looks at its languages.
    pub(crate) fn read(&mut self, value: &mut Value) -> Result<(), PressError> {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(values) => return values.iter_mut().try_for_each(|value| self.read(value)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value {
                        Value::String(tag) if name == "lang" => language(tag)?,
                        value => self.read(value)?,
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut open: Vec<char> = Vec::new();
        let mut word = 0;
        let long = longest_word(text) > LONGEST;
        let text = text.replace("\r\n", "\n");
        for letter in text.chars() {
            if let Some((_, closing)) = OPENING.iter().find(|(opening, _)| *opening == letter) {
                open.push(*closing);
                out.push(letter);
            } else if OPENING.iter().any(|(_, closing)| *closing == letter) {
                // One that closes nothing would close what the template opened.
                if open.pop_if(|closing| *closing == letter).is_some() {
                    out.push(letter);
                }
            } else {
                word = if is_end_of_word(letter) { 0 } else { word + 1 };
                if long && word > PIECE && letter.is_alphanumeric() {
                    out.push(BREAK);
                    word = 1;
                }
                out.push(self.shown(letter));
            }
        }
        out.extend(open.iter().rev());
        out
    }

    /// The character itself, or the sign.
    fn shown(&mut self, letter: char) -> char {
        let fonts = self.fonts;
        let is_known = |letter: char| {
            matches!(letter, '\n' | '\t' | ' ')
                || SILENT.contains(&letter)
                || (!letter.is_control() && !matches!(letter, '\u{2028}'..='\u{202E}') && fonts.have(letter))
        };
        if *self.known.entry(letter).or_insert_with(|| is_known(letter)) {
            return letter;
        }
        self.missing.insert(letter);
        SIGN
    }
}

/// Where a line may be broken anyhow: blanks, strokes, and between letters of scripts without blanks.
fn is_end_of_word(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '/' | BREAK | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
}

fn longest_word(text: &str) -> usize {
    text.split(is_end_of_word).map(|word| word.chars().count()).max().unwrap_or_default()
}

fn language(tag: &str) -> Result<(), PressError> {
    let right = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    if right { Ok(()) } else { Err(PressError::Language) }
}
