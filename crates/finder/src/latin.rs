//! Other letters spelled in Latin ones, as people text them on a phone that has no other. Nobody
//! agrees on one spelling, so both a phrase and what is typed are brought to a loose form first.

use std::collections::HashSet;
use std::sync::LazyLock;

use kernel::Lang;
use pinyin::ToPinyin;

use crate::fold::fold;
use crate::script::Script;

/// Cyrillic letters after folding, which has taken their marks away.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ґ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('є', "e"),
    ('ж', "z"),
    ('з', "z"),
    ('и', "i"),
    ('і', "i"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "c"),
    ('ш', "s"),
    ('щ', "s"),
    ('ъ', ""),
    ('ы', "i"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "u"),
    ('я', "a"),
    ('ө', "o"),
    ('ү', "u"),
];

/// Arabic and Persian letters after folding. Vowels are rarely written, so none is kept.
const ARABIC: &[(char, &str)] = &[
    ('ا', ""),
    ('ء', ""),
    ('ب', "b"),
    ('پ', "p"),
    ('ت', "t"),
    ('ث', "t"),
    ('ج', "z"),
    ('چ', "c"),
    ('ح', "h"),
    ('خ', "h"),
    ('د', "d"),
    ('ذ', "z"),
    ('ر', "r"),
    ('ز', "z"),
    ('ژ', "z"),
    ('س', "s"),
    ('ش', "s"),
    ('ص', "s"),
    ('ض', "d"),
    ('ط', "t"),
    ('ظ', "z"),
    ('ع', ""),
    ('غ', "g"),
    ('ف', "f"),
    ('ق', "k"),
    ('ك', "k"),
    ('گ', "g"),
    ('ل', "l"),
    ('م', "m"),
    ('ن', "n"),
    ('ه', "h"),
    ('و', ""),
    ('ي', ""),
];

/// The first letter of each Ethiopic row of eight, and the consonant it is spelled with.
const ETHIOPIC: &[(u32, &str)] = &[
    (0x1200, "h"),
    (0x1208, "l"),
    (0x1218, "m"),
    (0x1228, "r"),
    (0x1230, "s"),
    (0x1238, "s"),
    (0x1240, "k"),
    (0x1248, "k"),
    (0x1260, "b"),
    (0x1268, "v"),
    (0x1270, "t"),
    (0x1278, "c"),
    (0x1288, "h"),
    (0x1290, "n"),
    (0x1298, "n"),
    (0x12A0, ""),
    (0x12A8, "k"),
    (0x12B0, "k"),
    (0x12B8, "h"),
    (0x12C8, "w"),
    (0x12D8, "z"),
    (0x12E0, "z"),
    (0x12E8, "i"),
    (0x12F0, "d"),
    (0x1300, "z"),
    (0x1308, "g"),
    (0x1310, "g"),
    (0x1320, "t"),
    (0x1328, "c"),
    (0x1330, "p"),
    (0x1338, "s"),
    (0x1348, "f"),
    (0x1350, "p"),
];

/// The vowels of an Ethiopic row, in its order.
const VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "a"];

/// Spellings of one sound, longest first, with the loose form.
const SOUNDS: &[(&str, &str)] = &[
    ("shch", "s"),
    ("tch", "c"),
    ("sch", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("sh", "s"),
    ("ch", "c"),
    ("zh", "z"),
    ("dj", "z"),
    ("dz", "z"),
    ("ts", "c"),
    ("tz", "c"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ye", "e"),
    ("yo", "o"),
    ("yu", "u"),
    ("ya", "a"),
    ("ia", "a"),
    ("iu", "u"),
    ("je", "e"),
    ("jo", "o"),
    ("ju", "u"),
    ("ja", "a"),
    ("y", "i"),
    ("j", "z"),
    ("x", "s"),
    ("q", "k"),
    ("w", "v"),
];

/// Chinese words in which a letter is read otherwise than alone.
const READINGS: &[(&str, &str)] = &[
    ("银行", " yin hang "),
    ("会计", " kuai ji "),
    ("睡觉", " shui jiao "),
    ("便宜", " pian yi "),
    ("重新", " chong xin "),
    ("出差", " chu chai "),
];

/// A text of a language that isn't written in Latin letters, as it is spelled in them, loosely.
pub(crate) fn spelled(text: &str, lang: Lang) -> String {
    let script = Script::of(lang);
    let mut latin = String::with_capacity(text.len() * 2);
    let mut folded = fold(text);
    if script == Script::Han {
        folded = READINGS.iter().fold(folded, |text, (word, read)| text.replace(word, read));
    }
    for letter in folded.chars() {
        match script {
            Script::Cyrillic => by_table(CYRILLIC, letter, &mut latin),
            Script::Arabic => by_table(ARABIC, letter, &mut latin),
            Script::Ethiopic => ethiopic(letter, &mut latin),
            Script::Han => syllable(letter, &mut latin),
            Script::Latin => latin.push(letter),
        }
    }
    loose(&latin, lang)
}

/// A text typed in Latin letters in the form [`spelled`] gives.
pub(crate) fn loose(text: &str, lang: Lang) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let script = Script::of(lang);
    // Syllables of Chinese are typed together or apart.
    let parts = words.flat_map(|word| if script == Script::Han { syllables(word) } else { vec![word] });
    parts.map(|part| loose_word(part, script)).collect::<Vec<String>>().join(" ")
}

/// The longest syllable of Chinese in Latin letters: zhuang.
const LONGEST_SYLLABLE: usize = 6;
/// The letters whose readings are the syllables of Chinese.
const HAN: std::ops::RangeInclusive<char> = '\u{4e00}'..='\u{9fff}';

/// A word typed in Latin letters in the fewest syllables of Chinese; whole where it isn't made of them.
fn syllables(word: &str) -> Vec<&str> {
    static KNOWN: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| HAN.filter_map(|letter| letter.to_pinyin()).map(|read| read.plain()).collect());
    // By place: where the last syllable of the fewest that end here begins, and how many they are.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; word.len() + 1];
    best[0] = Some((0, 0));
    for end in 1..=word.len() {
        for start in end.saturating_sub(LONGEST_SYLLABLE)..end {
            let Some(((_, count), part)) = best[start].zip(word.get(start..end)) else { continue };
            if best[end].is_none_or(|(_, known)| count + 1 < known) && KNOWN.contains(part) {
                best[end] = Some((start, count + 1));
            }
        }
    }
    let mut parts = Vec::new();
    let mut end = word.len();
    while let Some((start, _)) = best[end].filter(|_| end > 0) {
        parts.push(&word[start..end]);
        end = start;
    }
    parts.reverse();
    if end == 0 { parts } else { vec![word] }
}

fn by_table(table: &[(char, &str)], letter: char, latin: &mut String) {
    match table.iter().find(|(known, _)| *known == letter) {
        Some((_, spelled)) => latin.push_str(spelled),
        None => latin.push(letter),
    }
}

fn ethiopic(letter: char, latin: &mut String) {
    let code = u32::from(letter);
    let row = ETHIOPIC.iter().find(|(first, _)| (*first..first + 8).contains(&code));
    match row {
        // Alone and after h the first vowel is spoken a.
        Some((first, consonant @ ("" | "h"))) if code == *first => {
            latin.push_str(consonant);
            latin.push('a');
        }
        Some((first, consonant)) => {
            latin.push_str(consonant);
            latin.push_str(VOWELS[(code - first) as usize % VOWELS.len()]);
        }
        None => latin.push(letter),
    }
}

/// A Chinese letter's reading, apart from its neighbours.
fn syllable(letter: char, latin: &mut String) {
    match letter.to_pinyin() {
        Some(pinyin) => {
            latin.push(' ');
            latin.push_str(pinyin.plain());
            latin.push(' ');
        }
        None => latin.push(letter),
    }
}

/// Sounds for spellings, no letter twice in a row, and no vowels where they are not written.
fn loose_word(word: &str, script: Script) -> String {
    let mut loose = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let known =
            SOUNDS.iter().find(|(spelling, _)| spelling.starts_with(first) && rest.starts_with(spelling));
        let (sound, length) = known.map_or_else(
            || (rest.get(..first.len_utf8()).unwrap_or_default(), first.len_utf8()),
            |(spelling, sound)| (*sound, spelling.len()),
        );
        for letter in sound.chars().filter(|letter| script != Script::Arabic || !"aeiou".contains(*letter)) {
            if !loose.ends_with(letter) {
                loose.push(letter);
            }
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    loose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_in_latin_letters_comes_near_to_what_is_written() {
        for (tag, written, typed) in [
            ("ru", "вид на жительство", "vid na zhitelstvo"),
            ("uk", "лікар", "likar"),
            ("mn", "эмч", "emch"),
            ("ar", "طبيب", "tabib"),
            ("ar", "إقامة", "iqamah"),
            ("fa", "دکتر", "doktor"),
            ("zh", "医生", "yi sheng"),
            ("zh", "银行账户", "yinhang zhanghu"),
            ("zh", "怎么办TAJ卡", "zenme ban taj ka"),
            ("am", "ሐኪም", "hakim"),
        ] {
            let lang: Lang = tag.parse().unwrap();
            assert_eq!(spelled(written, lang), loose(typed, lang), "{written}");
        }
    }
}
