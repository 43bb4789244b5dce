//! Languages as BCP 47 tags, and the declared chain a missing text falls back along.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::BadValue;

/// Longest tag kept, in bytes (`zh-Hant-TW` and the like fit; private use does not).
const LONGEST: usize = 15;

/// A language: a lower-case BCP 47 tag such as `hu` or `zh`. `zh` means `zh-Hans`.
///
/// Kept inline and `Copy`, because every text of every record carries one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang {
    bytes: [u8; LONGEST],
    len: u8,
}

impl Lang {
    /// Hungarian, the language most records are written in.
    pub const HU: Lang = Lang::constant("hu");
    /// English.
    pub const EN: Lang = Lang::constant("en");
    /// Arabic.
    pub const AR: Lang = Lang::constant("ar");

    /// The languages everything a resident touches is offered in, in the order of the menu.
    pub const PUBLIC: [Lang; 14] = [
        Lang::HU,
        Lang::EN,
        Lang::constant("uk"),
        Lang::constant("ru"),
        Lang::AR,
        Lang::constant("fa"),
        Lang::constant("zh"),
        Lang::constant("vi"),
        Lang::constant("am"),
        Lang::constant("tr"),
        Lang::constant("mn"),
        Lang::constant("fr"),
        Lang::constant("es"),
        Lang::constant("de"),
    ];

    /// A tag known when the program is built. Not checked: for constants and tables only.
    pub const fn constant(tag: &str) -> Lang {
        let source = tag.as_bytes();
        let mut bytes = [0; LONGEST];
        let mut at = 0;
        while at < source.len() && at < LONGEST {
            bytes[at] = source[at];
            at += 1;
        }
        Lang { bytes, len: at as u8 }
    }

    /// The tag as written in addresses, `lang` attributes and files.
    pub fn as_str(&self) -> &str {
        // The bytes are ASCII by construction, so this never falls back.
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or("und")
    }

    /// The languages to try, in order, when a text is missing in this one: the language itself,
    /// the source language of the text, then English and Hungarian.
    ///
    /// Ukrainian and Russian never fall back to each other, even where one of them is the source:
    /// then the source is left out.
    pub fn fallbacks(self, source: Lang) -> [Lang; 4] {
        const UK: Lang = Lang::constant("uk");
        const RU: Lang = Lang::constant("ru");
        if (self == UK && source == RU) || (self == RU && source == UK) {
            return [self, Lang::EN, Lang::HU, Lang::HU];
        }
        [self, source, Lang::EN, Lang::HU]
    }
}

impl FromStr for Lang {
    type Err = BadValue;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let subtag =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let primary = tag.split('-').next().unwrap_or_default();
        let well_formed = (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_alphabetic())
            && tag.len() <= LONGEST
            && tag.split('-').all(subtag);
        if !well_formed {
            return Err(BadValue::new("language", tag, "a BCP 47 tag such as hu, en or zh"));
        }
        let lower = tag.to_ascii_lowercase();
        Ok(if lower == "zh-hans" { Lang::constant("zh") } else { Lang::constant(&lower) })
    }
}

impl TryFrom<String> for Lang {
    type Error = BadValue;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.as_str().to_owned()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked_and_folded() {
        assert_eq!("HU".parse::<Lang>().unwrap(), Lang::HU);
        assert_eq!("zh-Hans".parse::<Lang>().unwrap().as_str(), "zh");
        for bad in ["", "h", "hungarian", "hu_HU", "hu-", "../etc", "en-abcdefghi", "hu-aaaa-bbbb-cccc-dddd"]
        {
            assert!(bad.parse::<Lang>().is_err(), "{bad}");
        }
    }

    #[test]
    fn ukrainian_and_russian_never_stand_in_for_each_other() {
        let (uk, ru) = (Lang::constant("uk"), Lang::constant("ru"));
        assert!(!uk.fallbacks(ru).contains(&ru));
        assert!(!ru.fallbacks(uk).contains(&uk));
        assert_eq!(uk.fallbacks(Lang::HU), [uk, Lang::HU, Lang::EN, Lang::HU]);
    }
}
