//! Bringing texts to the form words are compared in: lower case, without marks, one form of
//! each letter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text in the form words are compared in.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Nothing else is to be done with these, and most words are such.
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(letter)
        .collect()
}

/// One form for letters that readers take for the same: Arabic and Persian forms, ı and ł.
fn letter(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' | 'ۀ' => 'ه',
        'ؤ' => 'و',
        'ı' => 'i',
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        'ґ' => 'г',
        'ө' => 'о',
        'ү' => 'у',
        other => ethiopic(other),
    }
}

/// Ethiopic rows that sound alike and are mixed in writing: of each the first, and the one it is
/// written as. A row has eight letters, one for each vowel.
const ALIKE: [(u32, u32); 5] =
    [(0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338)];

fn ethiopic(letter: char) -> char {
    let code = u32::from(letter);
    let row = ALIKE.iter().find(|(from, _)| (*from..from + 8).contains(&code));
    match row.map_or(code, |(from, to)| to + (code - from)) {
        // ሃ and ኣ sound like the first letter of their rows.
        0x1203 => '\u{1200}',
        0x12A3 => '\u{12A0}',
        code => char::from_u32(code).unwrap_or(letter),
    }
}

/// Whether a letter is Chinese.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_readers_take_for_the_same_are_the_same() {
        for (one, other) in [
            ("Őrült ŰR", "orult ur"),
            ("أُسْرَة", "اسره"),
            ("İstanbul", "istanbul"),
            ("tiếng Việt", "tieng viet"),
            ("ሐኪም", "ሃኪም"),
            ("ሥራ", "ስራ"),
            ("өрөө", "ороо"),
            ("Room 12-B", "room 12-b"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
    }
}
