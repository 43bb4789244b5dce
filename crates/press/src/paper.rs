//! What can be printed, as plain structs: labels and sentences are in the paper's language already, texts that people wrote
//! may say which language theirs is.

pub(crate) mod agenda;
pub(crate) mod attendance;
pub(crate) mod letter;
pub(crate) mod minutes;

use chrono::{DateTime, Utc};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::paper::attendance::Logo;
use crate::world::Template;

/// A document the press knows how to print.
pub trait Document: Serialize + sealed::Sealed {
    #[doc(hidden)]
    const TEMPLATE: Template;

    /// What every paper has.
    fn head(&self) -> &Head;

    #[doc(hidden)]
    fn logo(&self) -> Option<&Logo> {
        None
    }
}

pub(crate) mod sealed {
    /// Only this crate has templates.
    pub trait Sealed {}
}

/// What every paper has. Title and language stand in the PDF's metadata too, where anybody who has the file reads them.
#[derive(Debug, Clone, Serialize)]
pub struct Head {
    /// The paper's language: two or three letters. It decides on the paper's direction.
    pub lang: String,
    /// What the paper is, in one line.
    pub title: String,
    /// Whose paper it is: the table, the city. Above the title, and on each further page.
    pub issuer: Words,
    /// When it was made: the PDF's date.
    #[serde(skip)]
    pub made: DateTime<Utc>,
    /// Small print at the foot of each page.
    pub footer: String,
    /// The sentence that leads characters which could not be printed: they are listed after it.
    pub unprintable: String,
}

/// A text that somebody wrote, in a language of its own where it is not the paper's. Lines are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language, where it is known and may differ from the paper's.
    pub lang: Option<String>,
}

impl Words {
    /// A text in that language.
    pub fn in_lang(text: impl Into<String>, lang: impl Into<String>) -> Words {
        Words { text: text.into(), lang: Some(lang.into()) }
    }

    /// Which way the text runs by its first letter: for texts whose language nobody said.
    fn direction(&self) -> Option<&'static str> {
        let right_to_left = |letter: char| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
        let first = self.text.chars().find(|letter| letter.is_alphabetic())?;
        Some(if right_to_left(first) { "rtl" } else { "ltr" })
    }
}

impl From<String> for Words {
    fn from(text: String) -> Words {
        Words { text, lang: None }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Words {
        text.to_owned().into()
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut words = serializer.serialize_struct("Words", 3)?;
        words.serialize_field("text", &self.text)?;
        words.serialize_field("lang", &self.lang)?;
        words.serialize_field("dir", &self.direction())?;
        words.end()
    }
}

/// A label and what stands beside it: *Place* and where, *Due* and when.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// In the paper's language; empty where the fact goes on from the one above, or says by itself what it is.
    pub label: String,
    /// What it is.
    pub value: Words,
}

impl Fact {
    /// A label with its value.
    pub fn new(label: impl Into<String>, value: impl Into<Words>) -> Fact {
        Fact { label: label.into(), value: value.into() }
    }
}
