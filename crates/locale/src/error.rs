//! What can be wrong with the language files, said so that their author can mend them.

use std::path::PathBuf;

use kernel::{BadValue, Lang};
use thiserror::Error;

/// Why the languages could not be loaded.
#[derive(Debug, Error)]
pub enum LocaleError {
    /// A folder or file could not be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A folder below `locales/` is not named by a language tag.
    #[error("the folder {path} is not named by a language: {source}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What a name should look like.
        source: BadValue,
    },
    /// There is no language at all.
    #[error("there are no languages: add a folder such as locales/en with language.toml and .ftl files")]
    NoLanguages,
    /// A language has messages but no `language.toml`.
    #[error(
        "locales/{lang} has no language.toml: it names the language, its direction and its place in the menu"
    )]
    NoLanguageFile {
        /// The language.
        lang: Lang,
    },
    /// `language.toml` cannot be understood.
    #[error("locales/{lang}/language.toml: {reason}")]
    LanguageFile {
        /// The language.
        lang: Lang,
        /// What is wrong in it, with line and column where known.
        reason: String,
    },
    /// A file that is neither messages nor `language.toml`.
    #[error("locales/{lang}/{file}: only language.toml and files ending in .ftl belong here")]
    StrayFile {
        /// The language.
        lang: Lang,
        /// The file's name.
        file: String,
    },
    /// A message is not Fluent.
    #[error("locales/{lang}/{file}:{line}: {reason}")]
    Syntax {
        /// The language.
        lang: Lang,
        /// The file's name.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What the parser expected.
        reason: String,
    },
    /// A key is defined twice in one language.
    #[error("locales/{lang}/{file}: {reason}")]
    Twice {
        /// The language.
        lang: Lang,
        /// The file that defines it the second time.
        file: String,
        /// Which key.
        reason: String,
    },
    /// ICU has no data to format this language with.
    #[error(
        "cannot format {what} in {lang}: {reason}; set `formats` in its language.toml to a locale ICU knows"
    )]
    Icu {
        /// The language.
        lang: Lang,
        /// What was to be formatted.
        what: &'static str,
        /// What ICU said.
        reason: String,
    },
}
