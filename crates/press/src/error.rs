//! What can go wrong at the press. No message holds a word of a document: messages are logged.

use typst::diag::SourceDiagnostic;

/// Why a document could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// An embedded font can't be read.
    #[error("the embedded font {0} can't be read")]
    Font(&'static str),
    /// A language is not a tag of two or three small letters.
    #[error("a text's language is not a tag of two or three letters")]
    Language,
    /// The logo is too big, or not what it says it is.
    #[error("the logo is not a PNG or SVG picture of at most {} kB", crate::paper::attendance::LOGO_BYTES / 1000)]
    Logo,
    /// The document can't be written as data.
    #[error("the document can't be written as data")]
    Data(#[source] serde_json::Error),
    /// A template failed; what Typst says of it.
    #[error("a template failed: {0}")]
    Layout(String),
    /// The document would not keep to PDF/UA, for so many reasons.
    #[error("the document would break PDF/UA in {0} places")]
    Standard(usize),
}

impl PressError {
    /// What Typst says of a template that failed: its messages are of the template, not of the data.
    pub(crate) fn layout(errors: &[SourceDiagnostic]) -> PressError {
        let said: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        PressError::Layout(said.join("; "))
    }
}
