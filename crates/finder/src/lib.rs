//! Text search over public values, and what somebody likely means. Knows no room: it is given texts
//! and gives back the numbers they were given under, best first.
//!
//! Queries are built from tokens, never parsed as a language (domain/security.md, "Abuse").

mod analysis;
mod fold;
mod latin;
mod listed;
mod lists;
mod phrases;
mod script;

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

pub use fold::{fold, tokens};
pub use listed::Listed;
pub use phrases::{Likely, Phrases};

/// The longest query read, in characters; the rest is ignored.
pub const QUERY_CHARACTERS: usize = 200;
/// The most words of a query that are looked for.
pub const QUERY_TOKENS: usize = 16;
/// The shortest word that is also taken for the beginning of a longer one.
const SHORTEST_BEGINNING: usize = 3;
/// How many words a beginning may stand for before the rest is left out.
const EXPANSIONS: usize = 400;

/// An index: each word with the documents it stands in. Built once, then only read.
#[derive(Debug, Clone, Default)]
pub struct Index {
    words: BTreeMap<Box<str>, Vec<Posting>>,
    documents: u32,
}

#[derive(Debug, Clone, Copy)]
struct Posting {
    document: u32,
    weight: f32,
}

/// A document found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The number it was added under.
    pub document: u32,
    /// How well it fits; only the order of scores of one search means anything.
    pub score: f32,
    /// The part of the query's words it has: 1 is all of them.
    pub share: f32,
}

impl Index {
    /// Adds a document's texts with how much each counts. Numbers must not be used twice.
    pub fn add<'t>(&mut self, document: u32, texts: impl IntoIterator<Item = (f32, &'t str)>) {
        let mut words: HashMap<String, f32> = HashMap::new();
        for (weight, text) in texts {
            for word in tokens(text) {
                // The best place a word stands in counts, and a little for every further one.
                let known = words.entry(word).or_default();
                *known = known.max(weight) + 0.1 * known.min(weight);
            }
        }
        for (word, weight) in words {
            self.words.entry(word.into()).or_default().push(Posting { document, weight });
        }
        self.documents += 1;
    }

    /// The documents that fit a query best, at most `limit`, with how many fit in all.
    ///
    /// Documents with all words come first; where no document has all, those with most.
    /// A query without any word finds nothing.
    pub fn search(&self, query: &str, limit: usize) -> (Vec<Hit>, usize) {
        let query: String = query.chars().take(QUERY_CHARACTERS).collect();
        let mut words: Vec<String> = tokens(&query).take(QUERY_TOKENS).collect();
        words.dedup();
        let mut found: HashMap<u32, (u32, f32)> = HashMap::new();
        for word in &words {
            for (document, score) in self.matching(word) {
                let (matched, total) = found.entry(document).or_default();
                *matched += 1;
                *total += score;
            }
        }
        let most = found.values().map(|(matched, _)| *matched).max().unwrap_or(0);
        let share = if words.is_empty() { 0.0 } else { most as f32 / words.len() as f32 };
        let best = found.into_iter().filter(|(_, (matched, _))| *matched == most);
        let mut hits: Vec<Hit> = best.map(|(document, (_, score))| Hit { document, score, share }).collect();
        let count = hits.len();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
        hits.truncate(limit);
        (hits, count)
    }

    /// The documents with a word, or with one that begins so, each once with its best score.
    fn matching(&self, word: &str) -> HashMap<u32, f32> {
        let mut best: HashMap<u32, f32> = HashMap::new();
        let from = (Bound::Included(word), Bound::Unbounded);
        // A letter or two begin too many words to mean one of them.
        let whole_only = word.chars().count() < SHORTEST_BEGINNING;
        let fits = |known: &str| if whole_only { known == word } else { known.starts_with(word) };
        let range = self.words.range::<str, _>(from).take_while(|(known, _)| fits(known));
        for (known, postings) in range.take(EXPANSIONS) {
            let whole = if known.len() == word.len() { 1.0 } else { 0.5 };
            let rare = self.rarity(postings.len());
            for posting in postings {
                let score = posting.weight * whole * rare;
                let known = best.entry(posting.document).or_default();
                *known = known.max(score);
            }
        }
        best
    }

    #[expect(clippy::cast_precision_loss, reason = "a rough measure of rarity needs no precision")]
    fn rarity(&self, documents: usize) -> f32 {
        (1.0 + f64::from(self.documents) as f32 / (1.0 + documents as f32)).ln() + 0.1
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn index(texts: &[&str]) -> Index {
        let mut index = Index::default();
        for (number, text) in (0..).zip(texts) {
            index.add(number, [(1.0, *text)]);
        }
        index
    }

    fn found(index: &Index, query: &str) -> Vec<u32> {
        index.search(query, 10).0.iter().map(|hit| hit.document).collect()
    }

    #[test]
    fn words_are_found_without_their_accents_and_from_their_beginning() {
        let index = index(&["Gyerekorvosi rendelő", "Lakhatási tanácsadás", "Magyar nyelvtanfolyam"]);
        assert_eq!(found(&index, "gyerekorvos"), [0]);
        assert_eq!(found(&index, "TANACSADAS"), [1]);
        assert_eq!(found(&index, "magyar tanfolyam"), [2]);
        assert_eq!(found(&index, "  ?! "), Vec::<u32>::new());
    }

    #[test]
    fn all_words_beat_some_and_a_weighty_place_beats_a_light_one() {
        let mut index = Index::default();
        index.add(0, [(1.0, "orvos"), (1.0, "este")]);
        index.add(1, [(3.0, "orvos")]);
        assert_eq!(found(&index, "orvos este"), [0]);
        assert_eq!(found(&index, "orvos"), [1, 0]);
    }

    proptest! {
        #[test]
        fn any_query_is_answered_within_the_limit(query in any::<String>(), limit in 0usize..5) {
            let index = index(&["egy kettő három", "two three", "三 四"]);
            let (hits, count) = index.search(&query, limit);
            prop_assert!(hits.len() <= limit && hits.len() <= count);
        }
    }
}
