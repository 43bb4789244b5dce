//! Finding the name of an organisation in what people wrote, however they spelled it.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What stands in the place of a name.
pub const GONE: &str = "[…]";
/// Shorter names are words as well: of those only abbreviations are looked for.
const SHORTEST: usize = 4;

/// A name that is looked for.
#[derive(Debug, Clone)]
pub struct Sought {
    letters: Vec<char>,
    /// As it is written, where only that counts.
    exactly: Option<Vec<char>>,
}

/// A letter of a text, as it is compared, with where it stands.
struct Letter {
    /// Small and without accents: the last vowel of a Hungarian name gets one before an ending.
    plain: char,
    /// As it is written.
    written: char,
    /// In bytes.
    from: usize,
    to: usize,
    /// Whether a word begins with it.
    begins: bool,
}

impl Sought {
    /// The names that are looked for, the longest first: a short one can be a part of it. A name so short that it could be
    /// any word is none of them, but an abbreviation in capitals is.
    pub fn all(names: &[String]) -> Vec<Sought> {
        let mut all: Vec<Sought> = names.iter().filter_map(|name| Sought::one(name)).collect();
        all.sort_by_key(|name| std::cmp::Reverse(name.letters.len()));
        all
    }

    fn one(name: &str) -> Option<Sought> {
        let read = letters(name);
        let short = read.len() < SHORTEST;
        let capitals = read.iter().filter(|letter| letter.written.is_uppercase()).count();
        (!short || capitals > 1).then(|| Sought {
            letters: read.iter().map(|letter| letter.plain).collect(),
            exactly: short.then(|| read.iter().map(|letter| letter.written).collect()),
        })
    }

    /// Whether it stands at the beginning of these letters of a text.
    fn is_at(&self, text: &[Letter]) -> bool {
        let Some(here) = text.get(..self.letters.len()) else { return false };
        let same = here.iter().map(|letter| letter.plain).eq(self.letters.iter().copied());
        // Where there are no capitals, words stand without spaces or have their article before them.
        let begins = here.first().is_some_and(|first| first.begins || !is_cased(first.written));
        let next = text.get(self.letters.len());
        let ends = next.is_none_or(|next| next.begins || next.written.is_lowercase());
        let exact = self.exactly.as_ref().is_none_or(|exactly| {
            ends && here.iter().map(|letter| letter.written).eq(exactly.iter().copied())
        });
        same && begins && exact
    }
}

fn is_cased(letter: char) -> bool {
    letter.is_lowercase() || letter.is_uppercase()
}

/// The letters and digits of a text. What stands between them does not count: spaces, hyphens, quotation marks.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let mut begins = true;
    for (from, written) in text.char_indices() {
        let to = from + written.len_utf8();
        if is_combining_mark(written) {
            // It belongs to the letter before.
            if let Some(last) = letters.last_mut().filter(|last| last.to == from) {
                last.to = to;
            }
            continue;
        }
        // A soft hyphen or a mark of direction parts no word.
        if matches!(written, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}') {
            continue;
        }
        let mut first = begins;
        let mut push = |plain: char| {
            letters.push(Letter { plain, written, from, to, begins: first });
            first = false;
        };
        if written.is_ascii_alphanumeric() {
            push(written.to_ascii_lowercase());
        } else if written.is_alphanumeric() {
            decompose_compatible(written, |part| {
                let small = part.to_lowercase();
                small.filter(|part| !is_combining_mark(*part)).for_each(&mut push);
            });
        }
        begins = !written.is_alphanumeric();
    }
    letters
}

/// Whether a text holds one of the names.
pub fn holds(text: &str, names: &[Sought]) -> bool {
    let letters = letters(text);
    (0..letters.len()).any(|at| names.iter().any(|name| name.is_at(&letters[at..])))
}

/// A text without names, however they are spelled; what is added to one stays.
pub fn without(text: &str, names: &[Sought]) -> String {
    let letters = letters(text);
    let (mut clean, mut kept, mut at) = (String::with_capacity(text.len()), 0, 0);
    while at < letters.len() {
        let Some(name) = names.iter().find(|name| name.is_at(&letters[at..])) else {
            at += 1;
            continue;
        };
        let last = at + name.letters.len() - 1;
        clean.push_str(&text[kept..letters[at].from]);
        clean.push_str(GONE);
        (kept, at) = (letters[last].to, last + 1);
    }
    clean + &text[kept..]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names<const N: usize>(names: [&str; N]) -> Vec<Sought> {
        Sought::all(&names.map(str::to_owned))
    }

    #[test]
    fn a_name_goes_whatever_its_capitals_endings_and_spelling() {
        let names = names(["Képzelt Híd", "Képzelt Híd Iroda", "Менора", "جسر الخيال"]);
        for (written, left) in [
            ("A KÉPZELT HÍDnál és a képzelt hídban.", "A […]nál és a […]ban."),
            ("A Képzelt Híd Irodának, a Képzelt Híd irodája", "A […]nak, a […]ja"),
            ("Kepzelt Hid, Képzelt-Híd, „Képzelt” Híd, Képzelt\n  Híd", "[…], […], „[…], […]"),
            ("Ke\u{301}pzelt Hi\u{301}dtól, Képzelt\u{a0}Híd, Kép\u{ad}zelt Híd", "[…]tól, […], […]"),
            ("info@kepzelthid.example", "info@[…].example"),
            ("МЕНОРЫ, Менорой", "МЕНОРЫ, Менорой"),
            ("в Меноразале", "в […]зале"),
            ("والجسر جسر الخيال، وجسر الخيال", "والجسر […]، و[…]"),
            ("Képzelt Hí, elképzelt híd", "Képzelt Hí, elképzelt híd"),
            ("nothing", "nothing"),
            ("", ""),
        ] {
            assert_eq!(without(written, &names), left);
            assert_eq!(holds(written, &names), written != left, "{written}");
        }
    }

    #[test]
    fn a_short_name_is_looked_for_only_where_it_is_an_abbreviation() {
        let names = names(["Híd", "MET", "ok"]);
        let written = "A Híd a MET-tel, METnél; a METRÓ, a met és az ok.";
        assert_eq!(without(written, &names), "A Híd a […]-tel, […]nél; a METRÓ, a met és az ok.");
    }

    proptest! {
        #[test]
        fn of_what_was_taken_out_nothing_is_left(before in "[a-zA-Zá-űÁ-Ű .„”\n-]{0,20}", after in "[a-zá-ű]{0,6}", upper: bool) {
            let names = names(["Képzelt Híd"]);
            let name = if upper { "KÉPZELT HÍD" } else { "Képzelt Híd" };
            let left = without(&format!("{before} {name}{after}"), &names);
            prop_assert!(!left.to_lowercase().contains("képzelt híd") && left.contains(GONE), "{left}");
            prop_assert_eq!(without(&left, &names), left.clone());
        }

        #[test]
        fn what_holds_no_name_stays_as_it_is(text in "\\PC{0,40}") {
            prop_assert_eq!(without(&text, &names(["Képzelt Híd", "MET"])), text);
        }
    }
}
