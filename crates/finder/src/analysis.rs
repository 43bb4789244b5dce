//! A language's words in the forms they are compared in: the folded word and its stem. Chinese,
//! which has no spaces, gives pairs of letters and, with less weight, single ones.

use frostem::{Algorithm, Stemmer};
use kernel::Lang;
use serde::{Deserialize, Serialize};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::fold::{fold, is_han};
use crate::hashes::Quick;
use crate::script::Script;

/// The languages with a stemmer. The others are compared by whole words and their parts.
const STEMMERS: &[(&str, Algorithm)] = &[
    ("ar", Algorithm::Arabic),
    ("de", Algorithm::German),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("fa", Algorithm::Persian),
    ("fr", Algorithm::French),
    ("hu", Algorithm::Hungarian),
    ("ru", Algorithm::Russian),
    ("tr", Algorithm::Turkish),
    ("uk", Algorithm::Ukrainian),
];

/// What Arabic writes in front of a word without a space, longest first.
const ARABIC_FRONTS: &[&str] = &["وال", "بال", "كال", "فال", "لل", "ال"];

/// How much a single Chinese letter or syllable counts beside a pair.
pub(crate) const LETTER: f32 = 0.35;

/// A word of a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    /// The word without case, marks and variants of letters.
    pub(crate) folded: String,
    /// Its stem, folded likewise.
    pub(crate) stem: String,
    /// How much it counts beside others.
    pub(crate) weight: f32,
}

/// What became of words so far, of one analyzer.
pub(crate) type Known = Quick<Box<str>, Token>;

/// Takes the texts of one language apart.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(from = "Kind", into = "Kind")]
pub(crate) struct Analyzer {
    lang: Lang,
    stemmer: Option<Stemmer>,
    /// Whether for what is spelled in Latin letters though the language isn't written in them.
    spelled: bool,
    /// Whether words are syllables, of which only neighbours together tell something.
    pairs: bool,
}

/// An analyzer as it is kept: its language, and whether for what is spelled in Latin letters.
#[derive(Serialize, Deserialize)]
struct Kind(Lang, bool);

impl From<Kind> for Analyzer {
    fn from(Kind(lang, spelled): Kind) -> Analyzer {
        if spelled { Analyzer::spelled(lang) } else { Analyzer::of(lang) }
    }
}

impl From<Analyzer> for Kind {
    fn from(analyzer: Analyzer) -> Kind {
        Kind(analyzer.lang, analyzer.spelled)
    }
}

impl Analyzer {
    /// The analyzer of a language.
    pub(crate) fn of(lang: Lang) -> Analyzer {
        let known = STEMMERS.iter().find(|(tag, _)| lang.as_str() == *tag);
        Analyzer {
            lang,
            stemmer: known.map(|(_, algorithm)| Stemmer::new(*algorithm)),
            spelled: false,
            pairs: false,
        }
    }

    /// One that knows no stems, for what is spelled in Latin letters though the language isn't written
    /// in them.
    pub(crate) fn spelled(lang: Lang) -> Analyzer {
        Analyzer { lang, stemmer: None, spelled: true, pairs: Script::of(lang) == Script::Han }
    }

    /// The words of a text.
    pub(crate) fn tokens(&self, text: &str) -> Vec<Token> {
        self.tokens_by(text, |word| self.token(word))
    }

    /// The same for one of many texts of this language: what became of a word is known from then on.
    pub(crate) fn tokens_of_many(&self, text: &str, known: &mut Known) -> Vec<Token> {
        self.tokens_by(text, |word| match known.get(word) {
            Some(token) => token.clone(),
            None => known.entry(word.into()).or_insert(self.token(word)).clone(),
        })
    }

    fn tokens_by(&self, text: &str, token: impl FnMut(&str) -> Token) -> Vec<Token> {
        let mut tokens = self.all_tokens(text, token);
        // What is made of marks alone is no word.
        tokens.retain(|token| !token.folded.is_empty());
        tokens
    }

    fn all_tokens(&self, text: &str, mut token: impl FnMut(&str) -> Token) -> Vec<Token> {
        let plain = plain(text);
        let mut tokens = Vec::new();
        if self.pairs {
            in_pairs(&split(&plain).map(fold).collect::<Vec<String>>(), &mut tokens);
            return tokens;
        }
        for word in split(&plain) {
            if word.chars().any(is_han) {
                in_pairs(&fold(word).chars().map(String::from).collect::<Vec<String>>(), &mut tokens);
            } else {
                tokens.push(token(word));
            }
        }
        tokens
    }

    /// A word that is written apart from others.
    fn token(&self, word: &str) -> Token {
        let word = self.without_front(word);
        let folded = fold(word);
        let stem = self.stemmer.map_or_else(|| folded.clone(), |stemmer| fold(&stemmer.stem(word)));
        Token { folded, stem, weight: 1.0 }
    }

    fn without_front<'w>(&self, word: &'w str) -> &'w str {
        if self.lang != Lang::AR {
            return word;
        }
        let rest = ARABIC_FRONTS.iter().find_map(|front| word.strip_prefix(front));
        rest.filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
    }
}

/// The words of a text, folded, without stems.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    split(&plain(text)).map(fold).collect()
}

/// The words of a text in lower case, with their marks.
pub(crate) fn written_words(text: &str) -> Vec<String> {
    split(&plain(text)).map(str::to_owned).collect()
}

/// Lower case, without what is written or not within a word.
fn plain(text: &str) -> String {
    fn lower(letters: impl Iterator<Item = char>) -> String {
        letters.flat_map(char::to_lowercase).filter(|letter| !is_silent(*letter)).collect()
    }
    // Most texts are composed already, and to see that is quicker than to do it.
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { lower(text.chars()) } else { lower(text.nfc()) }
}

fn split(plain: &str) -> impl Iterator<Item = &str> {
    plain.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter)).filter(|word| !word.is_empty())
}

/// Letters that are written or not: apostrophes within words, joiners, Arabic vowel marks, tatweel.
fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | 'ʼ' | '`' | '\u{200c}' | '\u{200d}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}'
    )
}

fn is_mark(letter: char) -> bool {
    !letter.is_ascii() && unicode_normalization::char::is_combining_mark(letter)
}

/// Neighbours together, and with less weight each alone.
fn in_pairs(parts: &[String], tokens: &mut Vec<Token>) {
    let mut push = |text: String, weight| tokens.push(Token { stem: text.clone(), folded: text, weight });
    for pair in parts.windows(2) {
        push(pair.concat(), 1.0);
    }
    for part in parts {
        push(part.clone(), LETTER);
    }
}
