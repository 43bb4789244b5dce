//! The text index of the public services. It is derived: what stands in its folder is used again only if
//! it was made for the same state, and where the folder can't be written the index lives in memory, so
//! that what was hidden disappears in any case.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

use finder::{Index, IndexError, Place, Searcher, Text};
use kernel::{Id, Kind, Record};

use crate::model::entities::TAXONOMY_TERM;
use crate::model::service::ServiceFacts;
use crate::model::set::RecordSet;

/// Up to so many services the index is made anew with every change, which leaves nothing of what went.
const SMALL: usize = 20_000;
/// The fields that are names.
const NAMES: [&str; 2] = ["name", "alternate_name"];

/// Where the index is kept.
#[derive(Debug, Clone)]
pub struct Catalog(Index);

/// A state of the index, and what it was made for.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    /// None only where not even memory could hold it; then nothing is found by its words.
    pub(super) searcher: Option<Searcher>,
    stamp: String,
}

/// The services of a state: those on offer are searched.
pub(super) struct Stock<'s> {
    pub(super) number: i64,
    pub(super) records: &'s RecordSet,
    pub(super) services: &'s [Arc<ServiceFacts>],
}

impl Catalog {
    /// One in memory.
    pub fn in_memory() -> Catalog {
        Catalog(Index::in_memory())
    }

    /// The one of a folder.
    ///
    /// # Errors
    /// When the folder can't be used.
    pub fn at(folder: &Path) -> Result<Catalog, IndexError> {
        Index::at(folder).map(Catalog)
    }

    /// The index of these services; `before` is the state they follow, if any.
    pub(super) fn shelve(&self, stock: &Stock, before: Option<(&Shelf, &[Arc<ServiceFacts>])>) -> Shelf {
        let stamp = stock.stamp();
        let searcher = self.standing_or_new(stock, &stamp, before).or_else(|error| {
            tracing::warn!(%error, "the search index lives in memory until its folder can be written");
            stock.rebuild(&Index::in_memory(), &stamp)
        });
        let searcher =
            searcher.inspect_err(|error| tracing::error!(%error, "nothing can be found by its words"));
        Shelf { searcher: searcher.ok(), stamp }
    }

    fn standing_or_new(
        &self,
        stock: &Stock,
        stamp: &str,
        before: Option<(&Shelf, &[Arc<ServiceFacts>])>,
    ) -> Result<Searcher, IndexError> {
        if let Some(standing) = self.0.standing(stamp)? {
            return Ok(standing);
        }
        let large = before.filter(|_| stock.services.len() > SMALL);
        let follows = |shelf: &Shelf| self.0.standing(&shelf.stamp).is_ok_and(|standing| standing.is_some());
        match large {
            Some((shelf, services)) if follows(shelf) => stock.update(&self.0, stamp, services),
            _ => stock.rebuild(&self.0, stamp),
        }
    }
}

impl Stock<'_> {
    /// What the index depends on: the point of the change feed, and which services stand there since when.
    /// The number alone would be that of another database too.
    fn stamp(&self) -> String {
        let mut hasher = DefaultHasher::new();
        for facts in self.services {
            let since = facts.changed_at.max(facts.organization.changed_at).micros();
            (facts.service.id.uuid().as_u128(), since, facts.is_offered()).hash(&mut hasher);
        }
        format!("{} {:016x}", self.number, hasher.finish())
    }

    fn rebuild(&self, index: &Index, stamp: &str) -> Result<Searcher, IndexError> {
        let offered: Vec<&Arc<ServiceFacts>> =
            self.services.iter().filter(|facts| facts.is_offered()).collect();
        index.rebuild(stamp, offered.iter().map(|facts| (key(facts), self.texts(facts))))
    }

    fn update(
        &self,
        index: &Index,
        stamp: &str,
        before: &[Arc<ServiceFacts>],
    ) -> Result<Searcher, IndexError> {
        let now: HashMap<Id, &Arc<ServiceFacts>> = self
            .services
            .iter()
            .filter(|facts| facts.is_offered())
            .map(|facts| (facts.service.id, facts))
            .collect();
        let known: HashMap<Id, &Arc<ServiceFacts>> =
            before.iter().map(|facts| (facts.service.id, facts)).collect();
        let gone = before.iter().filter(|facts| !now.contains_key(&facts.service.id)).map(key);
        let changed = now
            .values()
            .filter(|facts| known.get(&facts.service.id).is_none_or(|before| !Arc::ptr_eq(before, facts)));
        index.update(stamp, gone, changed.map(|facts| (key(facts), self.texts(facts))))
    }

    /// The texts a service is searched by: its own, its organisation's and its terms'.
    fn texts<'s>(&'s self, facts: &'s ServiceFacts) -> impl Iterator<Item = Text<'s>> {
        let terms = facts.terms.iter().filter_map(|term| self.records.of(&TAXONOMY_TERM, *term));
        let others = std::iter::once(&facts.organization).chain(terms);
        texts(&facts.service, true).chain(others.flat_map(|record| texts(record, false)))
    }
}

fn key(facts: &Arc<ServiceFacts>) -> u128 {
    facts.service.id.uuid().as_u128()
}

/// The texts of a record. Only a service's own name is one that tells what the service is.
fn texts(record: &Record, own: bool) -> impl Iterator<Item = Text<'_>> {
    record.texts().iter().filter_map(move |text| {
        let field =
            record.entity.fields.get(usize::from(text.field)).filter(|field| field.kind == Kind::Text)?;
        let place = if own && NAMES.contains(&field.name) { Place::Name } else { Place::Rest };
        Some(Text { lang: text.lang, place, body: &text.body })
    })
}
