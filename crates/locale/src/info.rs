//! What a language says about itself in `language.toml`.

use kernel::Lang;
use serde::Deserialize;

use crate::LocaleError;

/// The direction a script runs in, for the `dir` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the `dir` attribute has it: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language as `locales/<lang>/language.toml` describes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageInfo {
    /// Its name in itself: `Magyar`. The menu shows it.
    pub native: String,
    /// Its English name, in Latin letters, shown beside the native one in the menu.
    pub latin: String,
    /// The direction its script runs in.
    pub direction: Direction,
    /// Its place in the menu: lower comes first.
    pub order: u32,
    /// How its texts were made, in English, for whoever works on them.
    pub how_made: String,
    /// True until a speaker has checked its emergency, rights and consent texts; pages say so.
    pub trial: bool,
    /// The locale whose dates, numbers and plural forms are used, where it is not the tag itself:
    /// `en-GB` for `en`.
    pub formats: Option<String>,
}

impl LanguageInfo {
    /// The locale to format with.
    pub(crate) fn locale<'a>(&'a self, lang: &'a Lang) -> &'a str {
        self.formats.as_deref().unwrap_or(lang.as_str())
    }

    pub(crate) fn parse(lang: Lang, toml: &str) -> Result<LanguageInfo, LocaleError> {
        toml::from_str(toml).map_err(|e| LocaleError::LanguageFile { lang, reason: e.to_string() })
    }
}
