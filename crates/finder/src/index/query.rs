//! A query in words: for each, the ways in which a document may have it.

use kernel::Lang;
use tantivy::Term;
use tantivy::query::{BooleanQuery, BoostQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use super::alike::{Alike, Like};
use super::{Deadline, IndexError, Searcher, tokens};
use crate::analysis::{Analyzer, Token};
use crate::fold::is_han;
use crate::latin;
use crate::script::Script;
use crate::{QUERY_CHARACTERS, QUERY_TOKENS};

/// How much a word counts in a name and elsewhere.
const NAME: f32 = 3.0;
const REST: f32 = 1.0;
/// How much counts what has the word only by its stem, as a beginning, in one with its neighbour, in two
/// parts, mistyped, or spelled in Latin letters.
const STEM: f32 = 0.8;
const BEGINNING: f32 = 0.4;
const JOINED: f32 = 0.8;
const PARTED: f32 = 0.6;
const MISTYPED: f32 = 0.5;
const SPELLED: f32 = 0.8;
/// The shortest word that is also taken for the beginning of a longer one.
const SHORTEST_BEGINNING: usize = 3;
/// From so many letters on a word may be mistyped in one letter, and in two.
const ONE_WRONG: usize = 4;
const TWO_WRONG: usize = 8;
/// The shortest part of a compound.
const SHORTEST_PART: usize = 3;

/// What is asked for: a query for each word.
pub(super) struct Asked(Vec<Box<dyn Query>>);

impl Asked {
    pub(super) fn of(
        searcher: &Searcher,
        query: &str,
        langs: &[Lang],
        deadline: Deadline,
    ) -> Result<Asked, IndexError> {
        let query: String = query.chars().take(QUERY_CHARACTERS).collect();
        let script = Script::of_text(&query);
        let written: Vec<Lang> = langs.iter().copied().filter(|lang| Script::of(*lang) == script).collect();
        let first = written.first().copied().unwrap_or(Lang::EN);
        let mut words = Analyzer::of(first).tokens(&query);
        // Of Chinese, pairs tell enough; single letters only where there is nothing else.
        if words.iter().any(pair) {
            words.retain(|word| pair(word) || !word.folded.chars().any(is_han));
        }
        words.truncate(QUERY_TOKENS);
        words.dedup_by(|one, other| one.folded == other.folded);
        let terms = Terms { searcher };
        let stems: Vec<Vec<Token>> = written.iter().map(|lang| Analyzer::of(*lang).tokens(&query)).collect();
        let mut asked: Vec<Box<dyn Query>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            deadline.check()?;
            let mut ways = Vec::new();
            terms.exactly(&word.folded, 1.0, &mut ways);
            let same = |tokens: &Vec<Token>| tokens.iter().find(|token| token.folded == word.folded).cloned();
            for (lang, tokens) in written.iter().zip(&stems) {
                if let Some(token) = same(tokens) {
                    terms.exactly(&tokens::stem(*lang, &token.stem), STEM, &mut ways);
                }
            }
            let neighbours = [at.checked_sub(1), Some(at)].into_iter().flatten();
            for pair in neighbours.filter_map(|from| words.get(from..from + 2)) {
                let joined: String = pair.iter().map(|word| word.folded.as_str()).collect();
                terms.exactly(&joined, JOINED, &mut ways);
            }
            terms.in_parts(&word.folded, &mut ways)?;
            let known = !ways.is_empty();
            if word.folded.chars().count() >= SHORTEST_BEGINNING && (at + 1 == words.len() || !known) {
                terms.beginning(&word.folded, &mut ways)?;
            }
            if !known {
                terms.mistyped(&word.folded, &mut ways)?;
                terms.spelled(&word.folded, script, langs, &mut ways);
            }
            asked.push(Box::new(BooleanQuery::union(ways)));
        }
        Ok(Asked(asked))
    }

    /// How many words there are.
    pub(super) fn words(&self) -> usize {
        self.0.len()
    }

    /// The query for documents with so many of the words.
    pub(super) fn query(&self, least: usize) -> Option<BooleanQuery> {
        let words: Vec<Box<dyn Query>> = self.0.iter().map(|word| word.box_clone()).collect();
        (least <= words.len()).then(|| match least == words.len() {
            true => BooleanQuery::intersection(words),
            false => BooleanQuery::union_with_minimum_required_clauses(words, least),
        })
    }
}

fn pair(word: &Token) -> bool {
    word.folded.chars().count() > 1 && word.folded.chars().any(is_han)
}

/// Makes queries for tokens that there are.
struct Terms<'s> {
    searcher: &'s Searcher,
}

impl Terms<'_> {
    fn fields(&self) -> [(Field, f32); 2] {
        [(self.searcher.fields.name, NAME), (self.searcher.fields.rest, REST)]
    }

    /// Whether some document has a token.
    fn has(&self, token: &str) -> Result<bool, IndexError> {
        for (field, _) in self.fields() {
            if self.searcher.inner.doc_freq(&Term::from_field_text(field, token))? > 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn exactly(&self, token: &str, counts: f32, ways: &mut Vec<Box<dyn Query>>) {
        for (field, weight) in self.fields() {
            let term = Term::from_field_text(field, token);
            if self.searcher.inner.doc_freq(&term).is_ok_and(|documents| documents > 0) {
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                ways.push(Box::new(BoostQuery::new(Box::new(query), weight * counts)));
            }
        }
    }

    fn beginning(&self, word: &str, ways: &mut Vec<Box<dyn Query>>) -> Result<(), IndexError> {
        self.alike(&Like::Beginning(word), BEGINNING, ways).map(drop)
    }

    fn mistyped(&self, word: &str, ways: &mut Vec<Box<dyn Query>>) -> Result<(), IndexError> {
        let letters = word.chars().count();
        let found = letters >= ONE_WRONG && self.alike(&Like::OneWrong(word), MISTYPED, ways)?;
        if !found && letters >= TWO_WRONG {
            self.alike(&Like::TwoWrong(word), MISTYPED, ways)?;
        }
        Ok(())
    }

    /// Words that are nearly this one, in every field; whether there are any.
    fn alike(&self, like: &Like, counts: f32, ways: &mut Vec<Box<dyn Query>>) -> Result<bool, IndexError> {
        let fields = self.fields();
        let found = Alike::of(self.searcher, fields.map(|(field, _)| field), like)?;
        let before = ways.len();
        for (found, (_, weight)) in found.into_iter().zip(fields) {
            let query = |found| Box::new(BoostQuery::new(Box::new(found), weight * counts)) as Box<dyn Query>;
            ways.extend(found.map(query));
        }
        Ok(ways.len() > before)
    }

    /// The word in two parts that both stand in a document: compounds are written together or apart.
    fn in_parts(&self, word: &str, ways: &mut Vec<Box<dyn Query>>) -> Result<(), IndexError> {
        let letters = word.chars().count();
        let places = word.char_indices().map(|(at, _)| at).enumerate();
        let places = places
            .filter(|(count, _)| (SHORTEST_PART..=letters.saturating_sub(SHORTEST_PART)).contains(count));
        for (_, at) in places {
            let (front, back) = word.split_at(at);
            if self.has(front)? && self.has(back)? {
                let both = [front, back].map(|part| {
                    let mut ways = Vec::new();
                    self.exactly(part, 1.0, &mut ways);
                    Box::new(BooleanQuery::union(ways)) as Box<dyn Query>
                });
                let both = BooleanQuery::intersection(both.into());
                ways.push(Box::new(BoostQuery::new(Box::new(both), PARTED)));
            }
        }
        Ok(())
    }

    /// The word as readers of other letters spell it in Latin ones.
    fn spelled(&self, word: &str, script: Script, langs: &[Lang], ways: &mut Vec<Box<dyn Query>>) {
        if script != Script::Latin {
            return;
        }
        for lang in langs.iter().filter(|lang| Script::of(**lang) != Script::Latin) {
            for token in Analyzer::spelled(*lang).tokens(&latin::loose(word, *lang)) {
                self.exactly(&tokens::spelling(*lang, &token.folded), SPELLED, ways);
            }
        }
    }
}
