//! Finding running text by its words, for lists in the order of time: every word somebody typed stands in it, as it is
//! or with another ending.

use std::ops::Range;

use kernel::Lang;

use crate::analysis::Analyzer;
use crate::fold::{fold, is_han};
use crate::script::Script;
use crate::{QUERY_CHARACTERS, QUERY_TOKENS};

/// The shortest stem that is looked for instead of its word, in letters.
const SHORTEST_STEM: usize = 3;

/// What somebody looks for.
#[derive(Debug, Clone)]
pub struct Wanted {
    words: Vec<Word>,
}

/// A word, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    /// What a word of the text begins with.
    begins: String,
    /// Whether it may also stand within one: Chinese has no spaces, Arabic writes small words in front.
    within: bool,
}

/// A text ready to be looked through: folded, its words apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose(Box<str>);

impl Prose {
    /// A text.
    pub fn of(text: &str) -> Prose {
        let folded = fold(text);
        let mut prose = String::with_capacity(folded.len() + 1);
        for word in words(&folded) {
            prose.push(' ');
            prose.push_str(word);
        }
        Prose(prose.into())
    }
}

impl Wanted {
    /// What was typed by a reader of a language; none where there is no word in it.
    pub fn new(typed: &str, lang: Lang) -> Option<Wanted> {
        let typed: String = typed.chars().take(QUERY_CHARACTERS).collect();
        let analyzer = Analyzer::of(lang);
        let folded = fold(&typed);
        let mut wanted: Vec<Word> = Vec::new();
        for folded in words(&folded).take(QUERY_TOKENS) {
            let word = Word::of(folded, &analyzer);
            if !wanted.contains(&word) {
                wanted.push(word);
            }
        }
        (!wanted.is_empty()).then_some(Wanted { words: wanted })
    }

    /// Whether every word stands in a text.
    pub fn fits(&self, prose: &Prose) -> bool {
        self.words.iter().all(|word| word.places(&prose.0).next().is_some())
    }

    /// Where the words stand in a text as it is written, in order and apart from one another.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let (folded, origins) = traced(text);
        let mut places: Vec<Range<usize>> = self
            .words
            .iter()
            .flat_map(|word| word.places(&folded).map(|at| word.whole(&folded, at)))
            .filter_map(|found| Some(*origins.get(found.start)?..*origins.get(found.end)?))
            .collect();
        places.sort_by_key(|place| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in places {
            match apart.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => apart.push(place),
            }
        }
        apart
    }
}

impl Word {
    fn of(folded: &str, analyzer: &Analyzer) -> Word {
        let mut stems = analyzer.tokens(folded).into_iter();
        let within = folded.chars().any(is_han) || Script::of_text(folded) == Script::Arabic;
        // Only what the word itself begins with: a stemmer may write another letter at the end.
        let stem = match (stems.next(), stems.next()) {
            (Some(token), None) if !folded.chars().any(is_han) => token.stem,
            _ => String::new(),
        };
        let begins = if within && folded.contains(&stem) { stem } else { common(folded, &stem).to_owned() };
        let long = begins.chars().count() >= SHORTEST_STEM;
        Word { begins: if long { begins } else { folded.to_owned() }, within }
    }

    /// Where the word begins in a folded text.
    fn places<'t>(&'t self, folded: &'t str) -> impl Iterator<Item = usize> + 't {
        let starts = |at: &usize| {
            let before = folded.get(..*at).and_then(|before| before.chars().next_back());
            self.within || !before.is_some_and(char::is_alphanumeric)
        };
        folded.match_indices(self.begins.as_str()).map(|(at, _)| at).filter(starts)
    }

    /// The whole of what was found: with the ending it has there, but of Chinese no more than what was looked for.
    fn whole(&self, folded: &str, at: usize) -> Range<usize> {
        let end = at + self.begins.len();
        if self.begins.chars().any(is_han) {
            return at..end;
        }
        let rest = folded.get(end..).unwrap_or_default();
        at..end + rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len())
    }
}

/// What two words begin with alike.
fn common<'w>(word: &'w str, other: &str) -> &'w str {
    let mut others = other.chars();
    let end = word.char_indices().find(|(_, letter)| others.next() != Some(*letter));
    end.map_or(word, |(at, _)| word.get(..at).unwrap_or_default())
}

/// The words of a folded text.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// A text folded letter by letter, and where in the text each byte of that comes from. It has one more origin: the end.
fn traced(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut origins) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
    let mut buffer = [0_u8; 4];
    for (at, letter) in text.char_indices() {
        let plain = fold(letter.encode_utf8(&mut buffer));
        origins.extend(std::iter::repeat_n(at, plain.len()));
        folded.push_str(&plain);
    }
    origins.push(text.len());
    (folded, origins)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    fn marked(typed: &str, tag: &str, text: &str) -> Option<String> {
        let wanted = Wanted::new(typed, lang(tag))?;
        if !wanted.fits(&Prose::of(text)) {
            return None;
        }
        let (mut marked, mut since) = (String::new(), 0);
        for place in wanted.places(text) {
            marked += &format!("{}[{}]", &text[since..place.start], &text[place.clone()]);
            since = place.end;
        }
        Some(marked + &text[since..])
    }

    #[test]
    fn words_are_found_with_other_endings_and_marked_whole() {
        for (typed, tag, text, found) in [
            ("gyerekek", "hu", "Sok helyen a gyereket hívják.", Some("Sok helyen a [gyereket] hívják.")),
            ("GYEREK fordit", "hu", "A gyerek fordít.", Some("A [gyerek] [fordít].")),
            ("gyerek orvos", "hu", "A gyerek fordít.", None),
            ("erek", "hu", "A gyerek fordít.", None),
            ("interpreters", "en", "One interpreter came.", Some("One [interpreter] came.")),
            ("المدارس", "ar", "في المدارس", Some("في ال[مدارس]")),
            ("翻译", "zh", "学校需要翻译人员", Some("学校需要[翻译]人员")),
            ("a", "hu", "Alma és fa.", Some("[Alma] és fa.")),
            ("orult", "hu", "Az Őrült szél.", Some("Az [Őrült] szél.")),
        ] {
            assert_eq!(marked(typed, tag, text).as_deref(), found, "{typed} in {text}");
        }
        assert!(Wanted::new(" –?% ", lang("hu")).is_none());
    }

    proptest! {
        #[test]
        fn every_text_is_found_by_each_of_its_words_and_marks_lie_in_it(text in "\\PC{0,60}", tag in prop::sample::select(vec!["hu", "en", "ar", "zh", "am", "vi"])) {
            for word in text.split_whitespace() {
                let Some(wanted) = Wanted::new(word, lang(tag)) else { continue };
                prop_assert!(wanted.fits(&Prose::of(&text)), "{} in {}", word, text);
                let mut before = 0;
                for place in wanted.places(&text) {
                    prop_assert!(before <= place.start && place.start <= place.end && place.end <= text.len());
                    prop_assert!(text.get(place.clone()).is_some());
                    before = place.end;
                }
            }
        }
    }
}
