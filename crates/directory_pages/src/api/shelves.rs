//! What the lists need of a snapshot and would be dear to gather for each request: ids in order,
//! words of organisations and terms, services place by place. Made once for each snapshot, on the
//! first request that needs it.

use std::sync::{Arc, OnceLock};

use directory::model::entities::{ATTRIBUTE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM};
use directory::model::service::{Place, ServiceFacts};
use directory::model::set::RecordSet;
use directory::policy::ReadPublic;
use directory::snapshot::Snapshot;
use finder::{Index, Place as Standing, Searcher, Text};
use kernel::policy::Grant;
use kernel::{Entity, Id, Lang, Record};
use network::model::ORGANIZATION;

/// A snapshot with its lists.
pub(super) struct Shelves {
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) organizations: Shelf,
    pub(super) taxonomies: Shelf,
    pub(super) terms: Shelf,
    /// Every service at every place of it, in the order of the joining records' ids.
    pub(super) spots: Vec<Spot>,
}

/// The records of one entity: their ids in order, and the words in their texts.
pub(super) struct Shelf {
    ids: Vec<Id>,
    words: Option<Searcher>,
}

/// A service at one of its places.
pub(super) struct Spot {
    pub(super) service: Arc<ServiceFacts>,
    place: usize,
    alone: OnceLock<Arc<ServiceFacts>>,
}

impl Shelves {
    pub(super) fn of(snapshot: Arc<Snapshot>, grant: &Grant<ReadPublic>) -> Shelves {
        let records = snapshot.open(grant).records();
        let mut spots: Vec<Spot> = Vec::new();
        for service in snapshot.open(grant).services() {
            let spot = |place| Spot { service: Arc::clone(service), place, alone: OnceLock::new() };
            spots.extend((0..service.places.len()).map(spot));
        }
        spots.sort_by_key(|spot| spot.place().map(|place| place.at.id));
        Shelves {
            organizations: Shelf::of(records, &ORGANIZATION),
            taxonomies: Shelf::of(records, &TAXONOMY),
            terms: Shelf::of(records, &TAXONOMY_TERM),
            spots,
            snapshot,
        }
    }
}

impl Shelf {
    fn of<'r>(records: &'r RecordSet, entity: &Entity) -> Shelf {
        let all = records.all(entity);
        let name = entity.position("name");
        let texts = |record: &'r Record| {
            let texts = record.texts().iter().map(move |text| {
                let place =
                    if name == Some(usize::from(text.field)) { Standing::Name } else { Standing::Rest };
                Text { lang: text.lang, place, body: &text.body }
            });
            let code = record.line("code").map(|body| Text { lang: Lang::EN, place: Standing::Name, body });
            texts.chain(code)
        };
        let documents = (0..).zip(&all).map(|(position, record)| (position, texts(record)));
        // As many as there are records: the index wants to know.
        let documents: Vec<_> = documents.collect();
        let words = Index::in_memory().rebuild("", documents.into_iter());
        let words =
            words.inspect_err(|error| tracing::error!(%error, "a list can't be searched by its words"));
        Shelf { ids: all.iter().map(|record| record.id).collect(), words: words.ok() }
    }

    /// The ids that fit a search, best first; without one all of them in order.
    pub(super) fn find(&self, search: Option<&str>, langs: &[Lang]) -> Vec<Id> {
        let Some(search) = search else { return self.ids.clone() };
        let found = self.words.as_ref().map(|words| words.search(search, langs, usize::MAX));
        match found {
            Some(Ok((hits, _))) => {
                let position = |hit: &finder::Hit| usize::try_from(hit.key).ok();
                hits.iter().filter_map(|hit| self.ids.get(position(hit)?)).copied().collect()
            }
            Some(Err(error)) => {
                tracing::error!(%error, "a list could not be searched by its words");
                Vec::new()
            }
            None => Vec::new(),
        }
    }
}

impl Spot {
    pub(super) fn place(&self) -> Option<&Place> {
        self.service.places.get(self.place)
    }

    /// What is true of the service at this place alone: hours and languages of its other places
    /// do not count. Drawn the way a service's own facts are, from the records this place leaves.
    pub(super) fn alone(&self, snapshot: &Snapshot, grant: &Grant<ReadPublic>) -> Arc<ServiceFacts> {
        let Some(place) = self.place().filter(|_| self.service.places.len() > 1) else {
            return Arc::clone(&self.service);
        };
        let draw = || {
            let records = here(snapshot.open(grant).records(), &self.service, place);
            let only = Snapshot::facts(&records, self.service.service.id, &snapshot.basis());
            only.unwrap_or_else(|| Arc::clone(&self.service))
        };
        Arc::clone(self.alone.get_or_init(draw))
    }
}

/// The service, one place of it, and what hangs on the two.
fn here(records: &RecordSet, service: &ServiceFacts, place: &Place) -> RecordSet {
    let mut set = RecordSet::new();
    let parts = [&service.organization, &service.service, &place.location, &place.at];
    let hanging = [&service.service, &place.location, &place.at].into_iter();
    let hanging = hanging.flat_map(|owner| records.pointing_to(owner.id));
    for record in parts.into_iter().chain(hanging.filter(|record| !joins(record))) {
        set.put(Arc::clone(record));
        let term = record.target("taxonomy_term_id").filter(|_| record.entity.name == ATTRIBUTE.name);
        if let Some(term) = term.and_then(|term| records.get(term)) {
            set.put(Arc::clone(term));
        }
    }
    set
}

fn joins(record: &Record) -> bool {
    record.entity.name == SERVICE_AT_LOCATION.name
}
