//! The needs of a newcomer: a closed list, readable in the folder `needs/`, an HSDS taxonomy for
//! others, and what tells from somebody's own words which of them is meant.

mod kept;
mod read;
mod taxonomy;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use finder::{Familiar, Listed, Phrases};
use kernel::{Id, Lang};
use municipality::Told;

pub use kept::Packed;
pub use read::NeedsError;
pub use taxonomy::{settle, taxonomy_id, term_id};

/// How many needs are considered for ranking.
const CONSIDERED: usize = 12;
/// How many likely needs are told at most.
const LIKELY: usize = 5;
/// How many are told at least, as far as anything fits at all.
const AT_LEAST: usize = 3;
/// What fits worse than this is not told at all.
const FAINT: f32 = 0.2;
/// What fits worse than this part of the best is not told, beyond the first few.
const BESIDE: f32 = 0.55;
/// How many needs are suggested for a record.
const SUGGESTED: usize = 4;
/// What fits a record worse than this part of the best is not suggested for it.
const SUGGESTED_BESIDE: f32 = 0.5;

/// The list of needs with everything that is told about them.
#[derive(Default)]
pub struct Needs {
    groups: Vec<Group>,
    needs: Vec<Need>,
    by_code: HashMap<Box<str>, u16>,
    by_term: HashMap<Id, u16>,
    authorities: BTreeMap<Box<str>, Told>,
    documents: BTreeMap<Box<str>, Told>,
    phrases: Phrases,
    listed: Listed,
}

/// Needs that belong together, as one picks them by picture.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its code in files, addresses and the taxonomy.
    pub code: Box<str>,
    /// The name of its icon.
    pub icon: Box<str>,
    /// Its name.
    pub name: Told,
    /// A few of its needs in a line.
    pub about: Told,
}

/// A need.
#[derive(Debug, Clone)]
pub struct Need {
    /// Its code in files, addresses and the taxonomy.
    pub code: Box<str>,
    /// The position of its group.
    pub group: usize,
    /// The name of its icon.
    pub icon: Box<str>,
    /// Its name in plain words.
    pub label: Told,
    /// What it is, in a sentence or two.
    pub plain: Told,
    /// Who decides or answers for it: codes of authorities.
    pub authority: Vec<Box<str>>,
    /// What is usually asked for: codes of documents.
    pub bring: Vec<Box<str>>,
    /// Other needs that often go with it, by code.
    pub related: Vec<Box<str>>,
    /// Whether somebody may be in danger.
    pub urgent: bool,
    /// Whom to call then.
    pub call: Vec<Box<str>>,
}

/// A need that may be meant, and how well it fits: 1 is a known phrase word for word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// The need's number in the list.
    pub need: u16,
    /// How well it fits.
    pub score: f32,
}

/// What somebody's words were understood as.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// Needs that can't wait, told by whole listed phrases only.
    pub urgent: Vec<u16>,
    /// The other needs that may be meant, best first.
    pub fits: Vec<Fit>,
}

impl Understood {
    /// The needs worth asking about: three to five, or none.
    pub fn likely(&self) -> impl Iterator<Item = Fit> {
        let best = self.fits.first().map_or(0.0, |fit| fit.score);
        let told = move |(at, fit): &(usize, &Fit)| *at < AT_LEAST || fit.score >= best * BESIDE;
        self.fits.iter().take(LIKELY).enumerate().filter(told).map(|(_, fit)| *fit)
    }
}

/// Without the phrases, of which there are too many to read.
impl fmt::Debug for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Needs")
            .field("groups", &self.groups)
            .field("needs", &self.needs)
            .finish_non_exhaustive()
    }
}

impl Needs {
    /// The groups, in the order in which they are offered.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// All needs; a need's number is its place here.
    pub fn all(&self) -> &[Need] {
        &self.needs
    }

    /// The need of a number.
    pub fn get(&self, number: u16) -> Option<&Need> {
        self.needs.get(usize::from(number))
    }

    /// The need of a code.
    pub fn by_code(&self, code: &str) -> Option<&Need> {
        self.get(self.number(code)?)
    }

    /// The number of a code.
    pub fn number(&self, code: &str) -> Option<u16> {
        self.by_code.get(code).copied()
    }

    /// The number of the need a taxonomy term stands for.
    pub fn of_term(&self, term: Id) -> Option<u16> {
        self.by_term.get(&term).copied()
    }

    /// The name of an authority.
    pub fn authority(&self, code: &str) -> Option<&Told> {
        self.authorities.get(code)
    }

    /// The name of a document.
    pub fn document(&self, code: &str) -> Option<&Told> {
        self.documents.get(code)
    }

    /// What a reader of a language means with these words, in a city of a language.
    pub fn understand(&self, text: &str, reader: Lang, city: Lang) -> Understood {
        let likely = self.phrases.likely(text, reader, &[city, Lang::EN], CONSIDERED);
        let fits = likely.iter().filter(|fit| fit.score >= FAINT);
        let fits = fits.map(|fit| Fit { need: fit.thing, score: fit.score });
        Understood { urgent: self.in_danger(text), fits: fits.collect() }
    }

    /// The urgent needs these words tell of, whatever language they are in: by whole listed phrases
    /// only.
    pub fn in_danger(&self, text: &str) -> Vec<u16> {
        self.listed.told(text).into_iter().collect()
    }

    /// The needs a record's own texts tell of, best first; the best has a score of 1. The texts are
    /// its name and other lines, each with its language and how much it counts.
    pub fn suggest<'t>(
        &self,
        texts: impl IntoIterator<Item = (Lang, f32, &'t str)>,
        familiar: &mut Familiar,
    ) -> Vec<Fit> {
        let mut scores: HashMap<u16, f32> = HashMap::new();
        let mut urgent: BTreeSet<u16> = BTreeSet::new();
        for (lang, counts, text) in texts {
            urgent.extend(self.listed.told(text));
            for fit in self.phrases.likely_in(text, lang, SUGGESTED * 2, familiar) {
                *scores.entry(fit.thing).or_default() += fit.score * counts;
            }
        }
        let best = scores.values().copied().fold(0.0, f32::max);
        let mut fits: Vec<Fit> = scores
            .into_iter()
            .filter(|(_, score)| best >= FAINT && *score >= best * SUGGESTED_BESIDE)
            .map(|(need, score)| Fit { need, score: score / best })
            .chain(urgent.into_iter().map(|need| Fit { need, score: 1.0 }))
            .collect();
        fits.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.need.cmp(&other.need)));
        fits.truncate(SUGGESTED);
        fits
    }
}
