//! Which of a closed list of things somebody means, told by phrases for each thing in many languages.
//!
//! A text is compared with the phrases of each language that is written in its letters: word by word,
//! by stem, and by the parts of words, so that endings, compounds and misspellings still fit. Rare
//! words count more than common ones. The closest phrase of a thing counts, and all of them together.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::rc::Rc;

use kernel::Lang;
use serde::{Deserialize, Serialize};

use crate::analysis::{Analyzer, Known, LETTER, Token};
use crate::hashes::{Hashes, Numbered, Quick, of_letters, of_word};
use crate::latin;
use crate::lists::Lists;
use crate::script::Script;

/// How much all phrases of a thing together count beside the closest one.
const TOGETHER: f32 = 0.6;
/// Words less alike than this are not compared; where the letters are only a loose spelling, by chance
/// more words are alike.
const ALIKE: f32 = 0.42;
const ALIKE_SPELLED: f32 = 0.55;
/// How alike words of one stem are, and the most that words of different stems can be.
const SAME_STEM: f32 = 0.95;
const OTHER_STEM: f32 = 0.9;
/// How much a language counts that the reader didn't choose.
const OTHER_LANGUAGE: f32 = 0.85;
/// How much a spelling in Latin letters counts, and from where on a text is understood without.
const SPELLED: f32 = 0.9;
const FOUND: f32 = 0.6;
/// From here on a language knows what is meant, and those asked after it are not compared.
const KNOWN: f32 = 0.8;
/// Words shorter than this are compared whole only.
const SHORTEST_IN_PARTS: usize = 4;
/// The least number of parts of such a word: one with four times the same letter.
const SHORTEST_PARTS: usize = 9;
/// How many words are passed over at a glance.
const GLANCE: usize = 64;
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

/// The phrases of one language, made ready. Languages can be made ready side by side, and kept: what the same
/// program made of the same phrases. Changed bytes are for whoever keeps them to notice.
#[derive(Serialize, Deserialize)]
pub struct Prepared {
    lang: Lang,
    sheet: Sheet,
    /// As they are spelled in Latin letters, where the language isn't written in them.
    spelled: Option<Sheet>,
}

impl Prepared {
    /// The most phrases a language can have.
    pub const MOST: usize = Stands::LETTER as usize;

    /// Takes pairs of a thing's number and how it is said; none if there are more than [`Prepared::MOST`].
    pub fn of(lang: Lang, phrases: &[(u16, &str)]) -> Option<Prepared> {
        if phrases.len() > Prepared::MOST {
            return None;
        }
        let spelled = (Script::of(lang) != Script::Latin).then(|| {
            let spelled = phrases.iter().map(|(thing, text)| (*thing, latin::spelled(text, lang)));
            let spelled: Vec<(u16, String)> = spelled.collect();
            let spelled = spelled.iter().map(|(thing, text)| (*thing, text.as_str()));
            Sheet::of(Analyzer::spelled(lang), ALIKE_SPELLED, spelled)
        });
        let sheet = Sheet::of(Analyzer::of(lang), ALIKE, phrases.iter().copied());
        Some(Prepared { lang, sheet, spelled })
    }
}

/// What is known of words from texts compared before, for many texts at a time: most of their words are the same.
/// It holds words of these texts; let it go with them.
#[derive(Default)]
pub struct Familiar(BTreeMap<Lang, (Known, Quick<String, Alike>)>);

/// Known words like one, each with how alike it is.
type Alike = Rc<[(u32, f32)]>;

impl Phrases {
    /// Adds the phrases of a language.
    pub fn add(&mut self, prepared: Prepared) {
        self.sheets.insert(prepared.lang, prepared.sheet);
        self.spelled.extend(prepared.spelled.map(|spelled| (prepared.lang, spelled)));
    }

    /// The things a text in some reader's language is likely about, best first, at most `limit`. The
    /// reader's language is asked first, then those of `others` one after the other, then all: once one
    /// of them knows what is meant, the rest need not be compared.
    pub fn likely(&self, text: &str, reader: Lang, others: &[Lang], limit: usize) -> Vec<Likely> {
        Desk::with(|desk| self.compared(text, reader, others, limit, desk))
    }

    fn compared(
        &self,
        text: &str,
        reader: Lang,
        others: &[Lang],
        limit: usize,
        desk: &mut Desk,
    ) -> Vec<Likely> {
        let mut best = Board::default();
        let script = Script::of_text(text);
        let counts = |lang: Lang| if lang == reader { 1.0 } else { OTHER_LANGUAGE };
        let place = |lang: &Lang| match others.iter().position(|other| other == lang) {
            _ if *lang == reader => 0,
            Some(place) => place + 1,
            None => others.len() + 1,
        };
        let mut sheets: Vec<(usize, Lang, &Sheet)> = Vec::with_capacity(self.sheets.len());
        for (lang, sheet) in self.sheets.iter().filter(|(lang, _)| Script::of(**lang) == script) {
            sheets.push((place(lang), *lang, sheet));
        }
        sheets.sort_by_key(|(place, ..)| *place);
        for same in sheets.chunk_by(|(one, ..), (other, ..)| one == other) {
            if best.most() >= KNOWN {
                break;
            }
            for (_, lang, sheet) in same {
                sheet.score_text(text, desk);
                desk.best.take().for_each(|(thing, score)| best.raise(thing, score * counts(*lang)));
            }
        }
        if script == Script::Latin {
            let found = best.most() >= FOUND;
            for (lang, sheet) in self.spelled.iter().filter(|(lang, _)| **lang == reader || !found) {
                sheet.score_text(&latin::loose(text, *lang), desk);
                let counts = counts(*lang) * SPELLED;
                desk.best.take().for_each(|(thing, score)| best.raise(thing, score * counts));
            }
        }
        ranked(&mut best, limit)
    }

    /// As [`Phrases::likely`], for one of many texts known to be in one language.
    pub fn likely_in(&self, text: &str, lang: Lang, limit: usize, familiar: &mut Familiar) -> Vec<Likely> {
        let Some(sheet) = self.sheets.get(&lang) else { return Vec::new() };
        let (known, alike) = familiar.0.entry(lang).or_default();
        Desk::with(|desk| {
            let tokens = sheet.analyzer.tokens_of_many(text, known);
            sheet.score(&tokens, desk, |token, desk| {
                let key = [token.folded.as_str(), &token.stem].join(" ");
                Rc::clone(alike.entry(key).or_insert_with(|| sheet.alike(token, desk).into()))
            });
            ranked(&mut desk.best, limit)
        })
    }
}

fn ranked(scores: &mut Board, limit: usize) -> Vec<Likely> {
    // Things were added under numbers of this size.
    let likely = |(thing, score): (u32, f32)| Some(Likely { thing: u16::try_from(thing).ok()?, score });
    let mut ranked: Vec<Likely> = scores.take().filter_map(likely).collect();
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.thing.cmp(&b.thing)));
    ranked.truncate(limit);
    ranked
}

/// One language's phrases. Words, stems and parts of words are known by hash.
#[derive(Serialize, Deserialize)]
struct Sheet {
    analyzer: Analyzer,
    /// How alike words have to be.
    least: f32,
    words: Numbered,
    stems: Numbered,
    /// By word: its stem, how many parts it has, and the phrases it stands in.
    stem_of: Box<[u32]>,
    lengths: Box<[f32]>,
    standing: Lists<Stands>,
    /// By stem: its words, how much it tells, and the things it stands for with how often.
    words_of: Lists<u32>,
    tells: Box<[f32]>,
    things_of: Lists<(u16, f32)>,
    /// By phrase: its thing, and the length of its vector.
    phrases: Box<[(u16, f32)]>,
    /// Parts of words in order, and for each the words that have it.
    parts: Hashes,
    with_part: Lists<u16>,
    /// How much a word tells that no phrase has.
    unknown: f32,
}

/// A phrase a word stands in, and whether it counts there as a word or as a single letter of a script that has
/// no spaces: one number, because there are half a million of these.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Stands(u16);

impl Stands {
    const LETTER: u16 = 1 << 15;

    fn of(phrase: u16, counts: f32) -> Stands {
        Stands(if counts < 1.0 { phrase | Stands::LETTER } else { phrase })
    }

    fn phrase(self) -> u32 {
        u32::from(self.0 & !Stands::LETTER)
    }

    fn counts(self) -> f32 {
        if self.0 & Stands::LETTER == 0 { 1.0 } else { LETTER }
    }
}

/// A sheet in the making.
struct Draft {
    words: Quick<u32, u32>,
    stems: Quick<u32, u32>,
    stem_of: Vec<u32>,
    lengths: Vec<f32>,
    words_of: Vec<Vec<u32>>,
    /// Each part of a word, with the word.
    parts: Vec<(u32, u16)>,
    /// By stem: how often it stands for each thing.
    counts: Vec<Vec<(u16, f32)>>,
    /// By phrase: its thing, and its words with their weights, in order.
    rows: Vec<(u16, Vec<(u32, f32)>)>,
}

impl Draft {
    fn of<'t>(analyzer: Analyzer, phrases: impl IntoIterator<Item = (u16, &'t str)>) -> Draft {
        let mut draft = Draft {
            words: Quick::default(),
            stems: Quick::default(),
            stem_of: Vec::new(),
            lengths: Vec::new(),
            words_of: Vec::new(),
            parts: Vec::new(),
            counts: Vec::new(),
            rows: Vec::new(),
        };
        let mut known = Known::default();
        for (thing, text) in phrases {
            let mut row: Vec<(u32, f32)> = Vec::new();
            for token in analyzer.tokens_of_many(text, &mut known) {
                let word = draft.word(&token);
                let stem = draft.stem_of[word as usize] as usize;
                *weight_of(&mut draft.counts[stem], thing) += token.weight;
                let weight = weight_of(&mut row, word);
                *weight = weight.max(token.weight);
            }
            row.sort_unstable_by_key(|(word, _)| *word);
            draft.rows.push((thing, row));
        }
        for things in &mut draft.counts {
            things.sort_unstable_by_key(|(thing, _)| *thing);
        }
        draft
    }

    fn word(&mut self, token: &Token) -> u32 {
        let hash = of_word(&token.folded);
        if let Some(known) = self.words.get(&hash) {
            return *known;
        }
        let word = self.stem_of.len() as u32;
        let next = self.words_of.len() as u32;
        let stem = *self.stems.entry(of_word(&token.stem)).or_insert(next);
        if stem == next {
            self.words_of.push(Vec::new());
            self.counts.push(Vec::new());
        }
        self.words_of[stem as usize].push(word);
        self.words.insert(hash, word);
        self.stem_of.push(stem);
        let parts = parts(&token.folded);
        self.lengths.push(length(parts.len()));
        // A language has far fewer words here; beyond these, words are compared whole.
        if let Ok(short) = u16::try_from(word) {
            self.parts.extend(parts.into_iter().map(|part| (part, short)));
        }
        word
    }
}

impl Sheet {
    fn of<'t>(analyzer: Analyzer, least: f32, phrases: impl IntoIterator<Item = (u16, &'t str)>) -> Sheet {
        let mut draft = Draft::of(analyzer, phrases);
        let things = draft.rows.iter().map(|(thing, _)| *thing).collect::<BTreeSet<u16>>().len() as f32;
        // The fewer things a stem stands for, the more it tells.
        let tells_of = |standing: usize| ((things + 1.0) / (standing as f32 + 0.5)).ln();
        let tells: Box<[f32]> = draft.counts.iter().map(|things| tells_of(things.len())).collect();
        let often = |things: Vec<(u16, f32)>| things.into_iter().map(|(thing, n)| (thing, n / (n + 1.2)));
        let mut standing: Vec<Vec<Stands>> = vec![Vec::new(); draft.stem_of.len()];
        let mut phrases = Vec::with_capacity(draft.rows.len());
        for (phrase, (thing, row)) in (0..).zip(draft.rows) {
            let mut squares = 0.0;
            for (word, weight) in row {
                let stands = Stands::of(phrase, weight);
                let weight = stands.counts() * tells[draft.stem_of[word as usize] as usize];
                squares += weight * weight;
                standing[word as usize].push(stands);
            }
            phrases.push((thing, squares.sqrt().max(f32::EPSILON)));
        }
        draft.parts.sort_unstable();
        let (parts, with_part) = Lists::grouped(&draft.parts);
        Sheet {
            analyzer,
            least,
            words: Numbered::of(draft.words),
            stems: Numbered::of(draft.stems),
            stem_of: draft.stem_of.into(),
            lengths: draft.lengths.into(),
            standing: Lists::of(standing),
            words_of: Lists::of(draft.words_of),
            tells,
            things_of: Lists::of(draft.counts.into_iter().map(|things| often(things).collect()).collect()),
            phrases: phrases.into(),
            parts: Hashes::of(parts),
            with_part,
            unknown: 0.6 * tells_of(0),
        }
    }

    /// The words that have a part.
    fn with_part(&self, part: u32) -> &[u16] {
        self.parts.find(part).map_or(&[], |at| self.with_part.get(at as u32))
    }

    /// The known words like this one, each with how alike it is.
    fn alike(&self, token: &Token, desk: &mut Desk) -> Vec<(u32, f32)> {
        self.find_alike(token, desk);
        desk.alike.take().collect()
    }

    /// Puts the known words like this one on the desk, each with how alike it is.
    fn find_alike(&self, token: &Token, desk: &mut Desk) {
        if let Some(stem) = self.stems.get(of_word(&token.stem)) {
            self.words_of.get(stem).iter().for_each(|word| desk.alike.raise(*word, SAME_STEM));
        }
        if let Some(word) = self.words.get(of_word(&token.folded)) {
            desk.alike.raise(word, 1.0);
        }
        let parts = parts(&token.folded);
        if parts.is_empty() {
            return;
        }
        // Common parts stand in hundreds of words: plain counting beats noting which were touched.
        desk.shared.clear();
        desk.shared.resize(self.lengths.len(), 0);
        // So few parts are counted that they fit; a word of more is none that anybody says.
        for part in parts.iter().take(u8::MAX.into()) {
            for word in self.with_part(*part) {
                if let Some(shared) = desk.shared.get_mut(usize::from(*word)) {
                    *shared += 1;
                }
            }
        }
        let own = length(parts.len());
        // No word is shorter than the shortest compared in parts, so that most are passed over at a glance.
        let few = (self.least * own * length(SHORTEST_PARTS)) as u8;
        for (glance, shared) in (0_u32..).step_by(GLANCE).zip(desk.shared.chunks(GLANCE)) {
            if shared.iter().fold(0, |most, shared| most.max(*shared)) < few {
                continue;
            }
            for (word, shared) in (glance..).zip(shared).filter(|(_, shared)| **shared >= few) {
                let likeness = f32::from(*shared) / (own * self.lengths[word as usize]);
                if likeness >= self.least {
                    desk.alike.raise(word, likeness.min(OTHER_STEM));
                }
            }
        }
    }

    /// How much the best known word among those alike tells.
    fn tells(&self, alike: &[(u32, f32)]) -> f32 {
        let known = alike.iter().filter(|(_, likeness)| *likeness > OTHER_STEM);
        let tells =
            known.map(|(word, likeness)| self.tells[self.stem_of[*word as usize] as usize] * likeness);
        tells.max_by(f32::total_cmp).unwrap_or(self.unknown)
    }

    /// Leaves on the desk how well each thing fits a text.
    fn score_text(&self, text: &str, desk: &mut Desk) {
        self.score(&self.analyzer.tokens(text), desk, |token, desk| self.alike(token, desk));
    }

    /// The same for its words, with what finds the known words like one.
    fn score<L: Deref<Target = [(u32, f32)]>>(
        &self,
        tokens: &[Token],
        desk: &mut Desk,
        mut alike: impl FnMut(&Token, &mut Desk) -> L,
    ) {
        let (mut squares, mut told) = (0.0_f32, 0.0_f32);
        for token in tokens.iter().take(LONGEST) {
            let alike = alike(token, desk);
            let tells = self.tells(&alike) * token.weight;
            squares += tells * tells;
            told += tells;
            for (word, likeness) in alike.iter().copied() {
                let stem = self.stem_of[word as usize];
                for stands in self.standing.get(word) {
                    let weight = stands.counts() * self.tells[stem as usize];
                    desk.here.raise(stands.phrase(), tells * likeness * weight);
                }
                desk.stems.raise(stem, likeness);
            }
            for (stem, likeness) in desk.stems.take() {
                for (thing, often) in self.things_of.get(stem) {
                    let score = likeness * often * self.tells[stem as usize] * token.weight;
                    desk.things.raise(u32::from(*thing), score);
                }
            }
            desk.here.take().for_each(|(phrase, score)| desk.near.add(phrase, score));
            desk.things.take().for_each(|(thing, score)| desk.together.add(thing, score));
        }
        let length = squares.sqrt().max(f32::EPSILON);
        for (phrase, score) in desk.near.take() {
            let (thing, norm) = self.phrases[phrase as usize];
            desk.best.raise(u32::from(thing), score / (norm * length));
        }
        for (thing, score) in desk.together.take() {
            desk.best.add(thing, TOGETHER * score / told.max(f32::EPSILON));
        }
    }
}

/// Where a text is compared, used for one word and one language after the other. All boards are clear
/// between two texts, but for `best`, which holds the scores of things.
#[derive(Default)]
struct Desk {
    /// By word: how many parts it shares with the one compared.
    shared: Vec<u8>,
    /// By word: how alike it is to the one compared.
    alike: Board,
    /// By phrase: how near it is by the word compared, and by all words so far.
    here: Board,
    near: Board,
    /// By stem: how alike its words are to the one compared.
    stems: Board,
    /// By thing: how well it fits by the word compared, and by all words so far.
    things: Board,
    together: Board,
    best: Board,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

impl Desk {
    /// The desk of this thread. It keeps its size and nothing else, because to make room for the words and
    /// phrases of a language costs as much as to compare them.
    fn with<T>(work: impl FnOnce(&mut Desk) -> T) -> T {
        // Taken away while it is used: what a panic leaves half done is not used again.
        let mut desk = DESK.take();
        let done = work(&mut desk);
        desk.shared.clear();
        DESK.set(desk);
        done
    }
}

/// Scores by number, of which few are touched: quicker than a map where there are thousands.
#[derive(Default)]
struct Board {
    scores: Vec<f32>,
    touched: Vec<u32>,
}

impl Board {
    fn change(&mut self, number: u32, change: impl FnOnce(f32) -> f32) {
        let at = number as usize;
        if at >= self.scores.len() {
            self.scores.resize(at + 1, 0.0);
        }
        if let Some(score) = self.scores.get_mut(at) {
            if *score == 0.0 {
                self.touched.push(number);
            }
            *score = change(*score);
        }
    }

    fn add(&mut self, number: u32, more: f32) {
        self.change(number, |score| score + more);
    }

    fn raise(&mut self, number: u32, to: f32) {
        self.change(number, |score| score.max(to));
    }

    /// The highest score.
    fn most(&self) -> f32 {
        self.touched
            .iter()
            .filter_map(|number| self.scores.get(*number as usize))
            .copied()
            .fold(0.0, f32::max)
    }

    /// The scores that were touched; all are nought again after it.
    fn take(&mut self) -> impl Iterator<Item = (u32, f32)> {
        let scores = &mut self.scores;
        self.touched.drain(..).filter_map(|number| {
            let score = std::mem::take(scores.get_mut(number as usize)?);
            (score != 0.0).then_some((number, score))
        })
    }
}

/// The parts of a word, two to four letters each, its ends marked; none of a short or Chinese one.
fn parts(word: &str) -> Vec<u32> {
    let mut letters = vec!['^'];
    letters.extend(word.chars());
    letters.push('$');
    if letters.len() < SHORTEST_IN_PARTS + 2 || word.chars().any(crate::fold::is_han) {
        return Vec::new();
    }
    let mut parts: Vec<u32> =
        (2..=4).flat_map(|size| letters.windows(size)).map(|part| of_letters(part.iter().copied())).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// The weight of something in a short list; what is asked for again was mostly asked for last.
fn weight_of<T: Copy + PartialEq>(list: &mut Vec<(T, f32)>, thing: T) -> &mut f32 {
    let at = list.iter().rposition(|(known, _)| *known == thing).unwrap_or_else(|| {
        list.push((thing, 0.0));
        list.len() - 1
    });
    &mut list[at].1
}

fn length(parts: usize) -> f32 {
    (parts as f32).sqrt().max(f32::EPSILON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_phrases_than_can_be_numbered_are_refused() {
        let phrases = vec![(1, "x"); Prepared::MOST + 1];
        assert!(Prepared::of(Lang::HU, &phrases).is_none());
        assert!(Prepared::of(Lang::HU, &phrases[1..]).is_some());
    }

    #[test]
    fn what_is_familiar_changes_no_score() {
        let mut phrases = Phrases::default();
        let said = [(1, "orvoshoz megyek"), (2, "lakást bérelek"), (2, "albérlet"), (3, "nyelvtanfolyam")];
        phrases.add(Prepared::of(Lang::HU, &said).unwrap());
        let mut familiar = Familiar::default();
        // The second round knows every word.
        for text in ["Orvosok a lakásban", "albérletek, orvossal", "Orvosok a lakásban"] {
            let fresh = phrases.likely_in(text, Lang::HU, 5, &mut Familiar::default());
            assert!(!fresh.is_empty(), "{text}");
            assert_eq!(phrases.likely_in(text, Lang::HU, 5, &mut familiar), fresh, "{text}");
        }
    }
}
