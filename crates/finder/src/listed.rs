//! What is matched by whole listed phrases only: emergencies, violence, trafficking. No stem, no
//! typo, no likeness: either a listed phrase stands in the text word for word, or nothing is found.

use std::collections::{BTreeSet, HashMap};

use kernel::Lang;

use crate::analysis::{folded_words, written_words};
use crate::fold::is_han;

/// Languages in which a mark makes another word, so that phrases are compared with their marks.
const MARKED: [Lang; 1] = [Lang::constant("vi")];

/// Things with the phrases that tell of them, and phrases that look like them and mean something else.
#[derive(Debug, Default)]
pub struct Listed {
    folded: Book,
    marked: Book,
}

/// Phrases in words, by their first word.
#[derive(Debug, Default)]
struct Book(HashMap<Box<str>, Vec<Phrase>>);

/// A phrase that tells of a thing, or one that must not be taken for it.
#[derive(Debug)]
struct Phrase {
    thing: u16,
    tells: bool,
    /// Its words with a space between.
    words: Box<str>,
    /// How many there are.
    length: u8,
}

impl Listed {
    /// Adds a thing with its phrases in a language, and what must not be taken for it.
    pub fn add<'t>(
        &mut self,
        lang: Lang,
        thing: u16,
        phrases: impl IntoIterator<Item = &'t str>,
        others: impl IntoIterator<Item = &'t str>,
    ) {
        let marked = MARKED.contains(&lang);
        let book = if marked { &mut self.marked } else { &mut self.folded };
        let phrases = phrases.into_iter().map(|phrase| (true, phrase));
        for (tells, phrase) in phrases.chain(others.into_iter().map(|other| (false, other))) {
            let words = if marked { written_words(phrase) } else { folded_words(phrase) };
            let words = letters_apart(words);
            // A phrase of more words than can be counted is no phrase.
            let Ok(length) = u8::try_from(words.len()) else { continue };
            if let Some(first) = words.first() {
                let phrase = Phrase { thing, tells, words: words.join(" ").into(), length };
                book.0.entry(first.as_str().into()).or_default().push(phrase);
            }
        }
    }

    /// The things some listed phrase of which stands in a text, outside of what must not be taken
    /// for it in any language: neighbours borrow each other's words.
    pub fn told(&self, text: &str) -> BTreeSet<u16> {
        let mut standing = self.folded.standing(&letters_apart(folded_words(text)));
        standing.extend(self.marked.standing(&letters_apart(written_words(text))));
        let is_other = |at: usize, phrase: &Phrase| {
            standing.iter().any(|(from, other)| {
                !other.tells
                    && other.thing == phrase.thing
                    && *from <= at
                    && at + usize::from(phrase.length) <= from + usize::from(other.length)
            })
        };
        let told = standing.iter().filter(|(at, phrase)| phrase.tells && !is_other(*at, phrase));
        told.map(|(_, phrase)| phrase.thing).collect()
    }
}

impl Book {
    /// The phrases that stand in a text, each with the place of its first word.
    fn standing(&self, text: &[String]) -> Vec<(usize, &Phrase)> {
        let mut standing: Vec<(usize, &Phrase)> = Vec::new();
        for (at, word) in text.iter().enumerate() {
            let beginning = self.0.get(word.as_str()).into_iter().flatten();
            let stands = |phrase: &&Phrase| {
                let here = text.iter().skip(at).take(phrase.length.into());
                here.map(String::as_str).eq(phrase.words.split(' '))
            };
            standing.extend(beginning.filter(stands).map(|phrase| (at, phrase)));
        }
        standing
    }
}

/// Chinese, which has no spaces, letter by letter.
fn letters_apart(words: Vec<String>) -> Vec<String> {
    let apart = |word: String| match word.chars().any(is_han) {
        true => word.chars().map(String::from).collect(),
        false => vec![word],
    };
    words.into_iter().flat_map(apart).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed() -> Listed {
        let mut listed = Listed::default();
        listed.add(Lang::HU, 1, ["112", "hívjon mentőt", "救命"], ["112-es busz", "救命恩人"]);
        listed.add(Lang::constant("uk"), 2, ["б'є мене"], []);
        listed.add(Lang::constant("vi"), 3, ["tự tử", "112"], ["xe buýt 112"]);
        listed.add(Lang::HU, 3, [], ["tự tử c. film"]);
        listed
    }

    #[test]
    fn a_phrase_is_found_only_as_it_stands() {
        let listed = listed();
        for (text, told) in [
            ("Valaki HIVJON mentot!", vec![1]),
            ("hívjon egy mentőt", vec![]),
            ("112", vec![1, 3]),
            ("hol áll meg a 112-es busz", vec![3]),
            ("a 112-es busz elütött, 112!", vec![1, 3]),
            ("救命啊", vec![1]),
            ("他是我的救命恩人", vec![]),
            ("чоловік бʼє мене", vec![2]),
            ("muốn tự tử", vec![3]),
            ("nói từ từ thôi", vec![]),
            ("a Tự tử c. film", vec![]),
        ] {
            assert_eq!(listed.told(text).into_iter().collect::<Vec<_>>(), told, "{text}");
        }
    }
}
