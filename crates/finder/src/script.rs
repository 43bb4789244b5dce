//! Which letters a text is written in, and which a language is written in.

use kernel::Lang;

/// The letters of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Script {
    /// Latin letters, also those of Vietnamese and Turkish.
    Latin,
    /// Cyrillic letters: Ukrainian, Russian, Mongolian.
    Cyrillic,
    /// Arabic letters: Arabic, Persian.
    Arabic,
    /// Ethiopic letters: Amharic.
    Ethiopic,
    /// Chinese letters.
    Han,
}

/// The languages not written in Latin letters.
const LANGUAGES: &[(&str, Script)] = &[
    ("am", Script::Ethiopic),
    ("ar", Script::Arabic),
    ("fa", Script::Arabic),
    ("mn", Script::Cyrillic),
    ("ru", Script::Cyrillic),
    ("uk", Script::Cyrillic),
    ("zh", Script::Han),
];

impl Script {
    /// The letters a language is written in.
    pub(crate) fn of(lang: Lang) -> Script {
        LANGUAGES.iter().find(|(tag, _)| lang.as_str() == *tag).map_or(Script::Latin, |(_, script)| *script)
    }

    /// The letters most of a text is written in.
    pub(crate) fn of_text(text: &str) -> Script {
        let mut counts = [0_u32; 5];
        for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
            counts[Script::of_letter(letter) as usize] += 1;
        }
        // A name or a paper in Latin letters within a sentence doesn't make the sentence Latin.
        let others = [Script::Cyrillic, Script::Arabic, Script::Ethiopic, Script::Han];
        let most = others.into_iter().max_by_key(|script| counts[*script as usize]);
        most.filter(|script| counts[*script as usize] > 0).unwrap_or(Script::Latin)
    }

    fn of_letter(letter: char) -> Script {
        match letter {
            '\u{0400}'..='\u{052F}' | '\u{1C80}'..='\u{1C8F}' => Script::Cyrillic,
            '\u{0600}'..='\u{06FF}'
            | '\u{0750}'..='\u{077F}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}' => Script::Arabic,
            '\u{1200}'..='\u{139F}' | '\u{2D80}'..='\u{2DDF}' => Script::Ethiopic,
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Script::Han,
            _ => Script::Latin,
        }
    }
}
