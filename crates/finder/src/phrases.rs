//! Which of a closed list of things somebody means, told by phrases for each thing in many languages.
//!
//! A text is compared with the phrases of each language that is written in its letters: word by word,
//! by stem, and by the parts of words, so that endings, compounds and misspellings still fit. Rare
//! words count more than common ones. The closest phrase of a thing counts, and all of them together.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use kernel::Lang;

use crate::analysis::{Analyzer, Token};
use crate::latin;
use crate::script::Script;

/// How much all phrases of a thing together count beside the closest one.
const TOGETHER: f32 = 0.6;
/// Words less alike than this are not compared.
const ALIKE: f32 = 0.42;
/// How alike words of one stem are, and the most that words of different stems can be.
const SAME_STEM: f32 = 0.95;
const OTHER_STEM: f32 = 0.9;
/// How much a language counts that the reader didn't choose.
const OTHER_LANGUAGE: f32 = 0.85;
/// How much a spelling in Latin letters counts, and from where on a text is understood without.
const SPELLED: f32 = 0.9;
const FOUND: f32 = 0.6;
/// Words shorter than this are compared whole only.
const SHORTEST_IN_PARTS: usize = 4;
/// The most words of a text that are compared.
const LONGEST: usize = 48;

/// Something somebody may mean, and how well it fits: 1 is a phrase word for word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likely {
    /// The number the thing was added under.
    pub thing: u16,
    /// How well it fits.
    pub score: f32,
}

/// The phrases of all things in all languages. Built once, then only read.
#[derive(Default)]
pub struct Phrases {
    sheets: BTreeMap<Lang, Sheet>,
    /// The same of languages with other letters, as they are spelled in Latin ones.
    spelled: BTreeMap<Lang, Sheet>,
}

impl Phrases {
    /// Adds the phrases of one language: pairs of a thing's number and how it is said.
    pub fn add(&mut self, lang: Lang, phrases: &[(u16, &str)]) {
        if Script::of(lang) != Script::Latin {
            let spelled = phrases.iter().map(|(thing, text)| (*thing, latin::spelled(text, lang)));
            let spelled: Vec<(u16, String)> = spelled.collect();
            let spelled = spelled.iter().map(|(thing, text)| (*thing, text.as_str()));
            self.spelled.insert(lang, Sheet::of(Analyzer::plain(lang), spelled));
        }
        self.sheets.insert(lang, Sheet::of(Analyzer::of(lang), phrases.iter().copied()));
    }

    /// The things a text in some reader's language is likely about, best first, at most `limit`.
    pub fn likely(&self, text: &str, reader: Lang, limit: usize) -> Vec<Likely> {
        let mut best: HashMap<u16, f32> = HashMap::new();
        let script = Script::of_text(text);
        let counts = |lang: &Lang| if *lang == reader { 1.0 } else { OTHER_LANGUAGE };
        for (lang, sheet) in self.sheets.iter().filter(|(lang, _)| Script::of(**lang) == script) {
            take(&mut best, sheet.scores(text), counts(lang));
        }
        if script == Script::Latin {
            let found = best.values().copied().fold(0.0, f32::max) >= FOUND;
            for (lang, sheet) in self.spelled.iter().filter(|(lang, _)| **lang == reader || !found) {
                take(&mut best, sheet.scores(&latin::loose(text, *lang)), counts(lang) * SPELLED);
            }
        }
        ranked(best, limit)
    }

    /// As [`Phrases::likely`], for a text known to be in one language.
    pub fn likely_in(&self, text: &str, lang: Lang, limit: usize) -> Vec<Likely> {
        self.sheets.get(&lang).map_or_else(Vec::new, |sheet| ranked(sheet.scores(text), limit))
    }
}

fn take(best: &mut HashMap<u16, f32>, scores: HashMap<u16, f32>, counts: f32) {
    for (thing, score) in scores {
        raise(best, thing, score * counts);
    }
}

fn ranked(scores: HashMap<u16, f32>, limit: usize) -> Vec<Likely> {
    let mut likely: Vec<Likely> = scores.into_iter().map(|(thing, score)| Likely { thing, score }).collect();
    likely.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.thing.cmp(&b.thing)));
    likely.truncate(limit);
    likely
}

/// One language's phrases.
struct Sheet {
    analyzer: Analyzer,
    words: HashMap<Box<str>, u32>,
    stems: HashMap<Box<str>, u32>,
    /// By word: its stem, and the phrases it stands in with its weight there.
    stem_of: Vec<u32>,
    standing: Vec<Vec<(u32, f32)>>,
    /// By stem: its words, how much it tells, and the things it stands for with how much.
    words_of: Vec<Vec<u32>>,
    tells: Vec<f32>,
    things_of: Vec<Vec<(u16, f32)>>,
    /// By phrase: its thing, and the length of its vector.
    phrases: Vec<(u16, f32)>,
    /// Parts of words, by hash: the words that have them; and by word, how many parts it has.
    parts: HashMap<u64, Vec<u32>>,
    lengths: Vec<f32>,
    /// How much a word tells that no phrase has.
    unknown: f32,
}

impl Sheet {
    fn of<'t>(analyzer: Analyzer, phrases: impl IntoIterator<Item = (u16, &'t str)>) -> Sheet {
        let mut sheet = Sheet {
            analyzer,
            words: HashMap::new(),
            stems: HashMap::new(),
            stem_of: Vec::new(),
            standing: Vec::new(),
            words_of: Vec::new(),
            tells: Vec::new(),
            things_of: Vec::new(),
            phrases: Vec::new(),
            parts: HashMap::new(),
            lengths: Vec::new(),
            unknown: 0.0,
        };
        let mut counts: Vec<BTreeMap<u16, f32>> = Vec::new();
        let mut rows: Vec<(u16, BTreeMap<u32, f32>)> = Vec::new();
        for (thing, text) in phrases {
            let mut row = BTreeMap::new();
            for token in analyzer.tokens(text) {
                let word = sheet.word(&token);
                let stem = sheet.stem_of[word as usize] as usize;
                counts.resize_with(sheet.words_of.len(), BTreeMap::new);
                *counts[stem].entry(thing).or_default() += token.weight;
                let known: &mut f32 = row.entry(word).or_default();
                *known = known.max(token.weight);
            }
            rows.push((thing, row));
        }
        let things: std::collections::BTreeSet<u16> = rows.iter().map(|(thing, _)| *thing).collect();
        sheet.weigh(things.len(), counts);
        sheet.file(rows);
        sheet
    }

    fn word(&mut self, token: &Token) -> u32 {
        if let Some(known) = self.words.get(token.folded.as_str()) {
            return *known;
        }
        let word = self.stem_of.len() as u32;
        let next = self.words_of.len() as u32;
        let stem = *self.stems.entry(token.stem.as_str().into()).or_insert(next);
        if stem == next {
            self.words_of.push(Vec::new());
        }
        self.words_of[stem as usize].push(word);
        self.words.insert(token.folded.as_str().into(), word);
        self.stem_of.push(stem);
        let parts = parts(&token.folded);
        self.lengths.push(length(parts.len()));
        for part in parts {
            self.parts.entry(part).or_default().push(word);
        }
        word
    }

    /// How much each stem tells: the fewer things it stands for, the more.
    fn weigh(&mut self, things: usize, counts: Vec<BTreeMap<u16, f32>>) {
        let tells = |standing: f32| ((things as f32 + 1.0) / (standing + 0.5)).ln();
        self.unknown = 0.6 * tells(0.0);
        for of_things in counts {
            self.tells.push(tells(of_things.len() as f32));
            self.things_of.push(of_things.into_iter().map(|(thing, n)| (thing, n / (n + 1.2))).collect());
        }
    }

    fn file(&mut self, rows: Vec<(u16, BTreeMap<u32, f32>)>) {
        self.standing.resize_with(self.stem_of.len(), Vec::new);
        for (phrase, (thing, row)) in (0..).zip(rows) {
            let mut squares = 0.0;
            for (word, weight) in row {
                let tells = self.tells[self.stem_of[word as usize] as usize];
                squares += (weight * tells) * (weight * tells);
                self.standing[word as usize].push((phrase, weight * tells));
            }
            self.phrases.push((thing, squares.sqrt().max(f32::EPSILON)));
        }
    }

    /// The known words like this one, each with how alike it is.
    fn alike(&self, token: &Token) -> HashMap<u32, f32> {
        let mut alike = HashMap::new();
        for word in
            self.stems.get(token.stem.as_str()).into_iter().flat_map(|stem| &self.words_of[*stem as usize])
        {
            alike.insert(*word, SAME_STEM);
        }
        if let Some(word) = self.words.get(token.folded.as_str()) {
            alike.insert(*word, 1.0);
        }
        let parts = parts(&token.folded);
        let own = length(parts.len());
        let mut shared: HashMap<u32, f32> = HashMap::new();
        for word in parts.iter().filter_map(|part| self.parts.get(part)).flatten() {
            *shared.entry(*word).or_default() += 1.0;
        }
        for (word, shared) in shared {
            let likeness = shared / (own * self.lengths[word as usize]);
            if likeness >= ALIKE {
                let known = alike.entry(word).or_default();
                *known = known.max(likeness.min(OTHER_STEM));
            }
        }
        alike
    }

    fn scores(&self, text: &str) -> HashMap<u16, f32> {
        let mut near: HashMap<u32, f32> = HashMap::new();
        let mut together: HashMap<u16, f32> = HashMap::new();
        let (mut squares, mut told) = (0.0_f32, 0.0_f32);
        for token in self.analyzer.tokens(text).iter().take(LONGEST) {
            let alike = self.alike(token);
            let known = alike.iter().filter(|(_, likeness)| **likeness > OTHER_STEM);
            let tells =
                known.map(|(word, likeness)| self.tells[self.stem_of[*word as usize] as usize] * likeness);
            let tells = tells.max_by(f32::total_cmp).unwrap_or(self.unknown) * token.weight;
            squares += tells * tells;
            told += tells;
            let mut here: HashMap<u32, f32> = HashMap::new();
            let mut stems: HashMap<u32, f32> = HashMap::new();
            for (word, likeness) in alike {
                for (phrase, weight) in &self.standing[word as usize] {
                    raise(&mut here, *phrase, tells * likeness * weight);
                }
                raise(&mut stems, self.stem_of[word as usize], likeness);
            }
            let mut things: HashMap<u16, f32> = HashMap::new();
            for (stem, likeness) in stems {
                for (thing, often) in &self.things_of[stem as usize] {
                    raise(&mut things, *thing, likeness * often * self.tells[stem as usize] * token.weight);
                }
            }
            here.into_iter().for_each(|(phrase, score)| *near.entry(phrase).or_default() += score);
            things.into_iter().for_each(|(thing, score)| *together.entry(thing).or_default() += score);
        }
        let mut best: HashMap<u16, f32> = HashMap::new();
        for (phrase, score) in near {
            let (thing, norm) = self.phrases[phrase as usize];
            raise(&mut best, thing, score / (norm * squares.sqrt().max(f32::EPSILON)));
        }
        for (thing, score) in together {
            *best.entry(thing).or_default() += TOGETHER * score / told.max(f32::EPSILON);
        }
        best
    }
}

fn raise<K: Hash + Eq>(scores: &mut HashMap<K, f32>, key: K, score: f32) {
    let known = scores.entry(key).or_default();
    *known = known.max(score);
}

/// The parts of a word, two to four letters each, its ends marked; none of a short or Chinese one.
fn parts(word: &str) -> Vec<u64> {
    let mut letters = vec!['^'];
    letters.extend(word.chars());
    letters.push('$');
    if letters.len() < SHORTEST_IN_PARTS + 2 || word.chars().any(crate::fold::is_han) {
        return Vec::new();
    }
    let mut parts: Vec<u64> = (2..=4).flat_map(|size| letters.windows(size)).map(hash).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

fn hash(part: &[char]) -> u64 {
    let mut hasher = DefaultHasher::new();
    part.hash(&mut hasher);
    hasher.finish()
}

fn length(parts: usize) -> f32 {
    (parts as f32).sqrt().max(f32::EPSILON)
}
