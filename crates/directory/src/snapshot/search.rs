//! Searching the public snapshot: by the words of the records and by what the words mean, the two
//! lists joined by rank. Pages and read API ask here, so that both rank alike.

use std::collections::HashSet;
use std::sync::Arc;

use kernel::policy::Grant;
use kernel::{Id, Lang};
use uuid::Uuid;

use super::Snapshot;
use crate::model::near::{self, Point};
use crate::model::service::ServiceFacts;
use crate::needs::Understood;
use crate::policy::ReadPublic;

/// How fast a place in a list loses weight: the smaller, the more its beginning counts.
const DECAY: f32 = 6.0;
/// How much the words of the records count beside what was meant.
const WORDS: f32 = 0.6;
/// Services that answer a need worse than this part of the best answer are left out.
const BESIDE: f32 = 0.35;
/// How much a need counts that often goes with the one that is meant.
const RELATED: f32 = 0.45;
/// The most services that are found by their words; beyond these the count is only "more than".
const MOST: usize = 10_001;
/// What fits worse than this is no answer where the words themselves are found.
const CLEAR: f32 = 0.45;

/// What a search found.
#[derive(Debug, Clone)]
pub struct Found<'s> {
    /// The services, best first.
    pub hits: Vec<Hit<'s>>,
    /// How many fit in all.
    pub count: usize,
    /// What the words were understood as.
    pub understood: Understood,
}

/// A service found.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'s> {
    /// The service's place among all.
    pub at: u32,
    /// The service.
    pub service: &'s Arc<ServiceFacts>,
    /// Why it is shown.
    pub why: Why,
}

/// Why a service is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It answers this need, by number, which is likely meant.
    Need(u16),
    /// The words themselves stand in its texts.
    Words,
}

/// What sorts the better score first, and the earlier place where two are alike: the bits of scores, which are
/// never negative, are in their order.
fn best_first(score: f32, at: u32) -> u64 {
    u64::from(u32::MAX - score.to_bits()) << 32 | u64::from(at)
}

impl Snapshot {
    /// The services that fit the words of a reader of a language best, at most `limit`; those that
    /// are no longer offered are not looked for.
    pub fn search(&self, _: &Grant<ReadPublic>, query: &str, reader: Lang, limit: usize) -> Found<'_> {
        let understood = self.needs.understand(query, reader, self.city.language);
        let words = self.words(query, reader);
        let mut joined: Vec<(u32, f32, Why)> = Vec::new();
        // By service: its place in the list so far, from 1.
        let mut listed: Vec<u32> = vec![0; self.shown.services().len()];
        for (rank, (at, score, need)) in (1_u32..).zip(self.answers(&understood, words.is_empty())) {
            joined.push((at, score / (DECAY + rank as f32), Why::Need(need)));
            listed.get_mut(at as usize).into_iter().for_each(|place| *place = rank);
        }
        for (rank, (at, share)) in (1_u32..).zip(words) {
            let score = WORDS * share / (DECAY + rank as f32);
            let before = listed.get(at as usize).and_then(|place| (*place as usize).checked_sub(1));
            // Of a service in both lists, what was meant tells why.
            match before.and_then(|place| joined.get_mut(place)) {
                Some(known) => known.1 += score,
                None => joined.push((at, score, Why::Words)),
            }
        }
        let count = joined.len();
        joined.sort_unstable_by_key(|(at, score, _)| best_first(*score, *at));
        let hit = |(at, _, why): (u32, f32, Why)| {
            Some(Hit { at, service: self.shown.services().get(at as usize)?, why })
        };
        Found { hits: joined.into_iter().take(limit).filter_map(hit).collect(), count, understood }
    }

    /// The services whose texts have the words, best first, each with the part of the words it has.
    fn words(&self, query: &str, reader: Lang) -> Vec<(u32, f32)> {
        let mut langs = vec![reader, self.city.language, Lang::EN];
        langs.dedup();
        let Some(searcher) = &self.shelf.searcher else { return Vec::new() };
        let hits = match searcher.search(query, &langs, MOST) {
            Ok((hits, _)) => hits,
            Err(error) => {
                tracing::error!(%error, "a search by words failed; what was meant is still looked for");
                Vec::new()
            }
        };
        let position = |key| self.shown.position(Id::from_uuid(Uuid::from_u128(key)));
        hits.iter().filter_map(|hit| Some((position(hit.key)?, hit.share))).collect()
    }

    /// The services that answer what was understood, best first, each with its score and the need.
    fn answers(&self, understood: &Understood, alone: bool) -> Vec<(u32, f32, u16)> {
        let mut best: Vec<(f32, u16)> = vec![(0.0, 0); self.shown.services().len()];
        let mut answering: Vec<u32> = Vec::new();
        let urgent = understood.urgent.iter().map(|need| (*need, 2.0));
        let fits = understood.fits.iter().map(|fit| (fit.need, fit.score));
        for (need, score) in urgent.chain(fits.filter(|(_, score)| alone || *score >= CLEAR)) {
            let related = self.needs.get(need).into_iter().flat_map(|known| &known.related);
            let related = related.filter_map(|code| self.needs.number(code));
            for (answered, counts) in [(need, 1.0)].into_iter().chain(related.map(|need| (need, RELATED))) {
                for (at, fits) in self.answering.get(&answered).into_iter().flatten() {
                    let Some(known) = best.get_mut(*at as usize) else { continue };
                    let score = score * fits * counts;
                    if score <= known.0 {
                        continue;
                    }
                    if known.0 == 0.0 {
                        answering.push(*at);
                    }
                    *known = (score, answered);
                }
            }
        }
        let answer = |at: u32| best.get(at as usize).map(|(score, need)| (at, *score, *need));
        let mut answers: Vec<(u32, f32, u16)> = answering.into_iter().filter_map(answer).collect();
        let most = answers.iter().map(|(_, score, _)| *score).fold(0.0, f32::max);
        answers.retain(|(_, score, _)| *score >= most * BESIDE);
        answers.sort_unstable_by_key(|(at, score, _)| best_first(*score, *at));
        answers
    }

    /// The services that answer a need, best first.
    pub fn answering(&self, _: &Grant<ReadPublic>, need: u16) -> Vec<Arc<ServiceFacts>> {
        let mut answering = self.answering.get(&need).cloned().unwrap_or_default();
        answering.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let service = |(position, _): &(u32, f32)| self.shown.services().get(*position as usize).cloned();
        answering.iter().filter_map(service).collect()
    }

    /// Where a postcode lies: the mean of the public places in it, each counted once.
    pub fn middle_of(&self, _: &Grant<ReadPublic>, postcode: &str) -> Option<Point> {
        let mut seen = HashSet::new();
        let places = self.shown.services().iter().flat_map(|facts| &facts.places);
        let points: Vec<Point> = places
            .filter(|place| {
                place.point.is_some()
                    && near::has_postcode(self.shown.records(), place, postcode)
                    && seen.insert(place.location.id)
            })
            .filter_map(|place| place.point)
            .collect();
        near::middle(&points)
    }
}
