//! What the world may see of a set of records: the one place where that is decided.
//!
//! The effective audience of a record is the intersection of its own with that of everything it
//! belongs to (DESIGN rule 11); an organisation that speaks for itself is besides only seen where it lets
//! itself be named (rule 12). Links into the dark are cut, fields with a narrower audience are
//! emptied, retired records are gone: what is left holds public values only, so nothing built
//! from it can tell of anything hidden.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::{Entity, Id, Record, Viewers};

use network::model::ORGANIZATION;
use network::model::consent::Purpose;

use super::entities::{ADDRESS, LOCATION, SERVICE_AT_LOCATION};
use super::set::{RecordSet, pointers, target_entity};

/// The longest chain of owners; a longer one is a circle, and a circle is seen by nobody.
const DEEPEST: u8 = 12;

/// Who may see a record of the set where the world sees it for a purpose, all it belongs to considered. A record
/// that is not there, or belongs to one that is not there, is seen by nobody.
pub fn effective(set: &RecordSet, purpose: Purpose, id: Id) -> Viewers {
    Walk { set, purpose, known: HashMap::new() }.effective(id, 0)
}

struct Walk<'a> {
    set: &'a RecordSet,
    purpose: Purpose,
    known: HashMap<Id, Viewers>,
}

impl Walk<'_> {
    fn effective(&mut self, id: Id, depth: u8) -> Viewers {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let viewers = match self.set.get(id) {
            Some(record) if depth < DEEPEST && record.retired_at.is_none() => self.narrowed(record, depth),
            _ => Viewers::NOBODY,
        };
        self.known.insert(id, viewers);
        viewers
    }

    /// Whether a place that belongs to nobody is still one where the world sees something offered: else it would
    /// tell of who has gone.
    fn is_offered_at(&mut self, place: &Record, depth: u8) -> bool {
        if place.entity.name != LOCATION.name || place.target("organization_id").is_some() {
            return true;
        }
        let offers = self.set.pointing_to(place.id);
        let offers = offers.filter(|offer| offer.entity.name == SERVICE_AT_LOCATION.name);
        let services: Vec<Id> = offers.filter_map(|offer| offer.target("service_id")).collect();
        services.is_empty() || services.into_iter().any(|id| self.effective(id, depth + 1).is_public())
    }

    fn narrowed(&mut self, record: &Record, depth: u8) -> Viewers {
        let owners = pointers(record).filter(|pointer| pointer.owner);
        let mut own = record.audience.viewers();
        if record.entity.name == ORGANIZATION.name && !self.set.may_be_named(record.id, self.purpose) {
            own = own.without(Viewers::STRANGERS);
        }
        if !self.is_offered_at(record, depth) {
            own = own.without(Viewers::STRANGERS);
        }
        owners.fold(own, |viewers, owner| {
            let expected = target_entity(record, owner.field).map(|entity: &Entity| entity.name);
            let is = self.set.get(owner.to).map(|target| target.entity.name);
            // A link that claims one entity and leads to another is no ground to show anything.
            if is.is_none() || expected != is {
                Viewers::NOBODY
            } else {
                viewers.and(self.effective(owner.to, depth + 1))
            }
        })
    }
}

/// The part of a set that the world may see for a purpose, on the website or in open data, holding public values
/// only.
pub fn public(set: &RecordSet, purpose: Purpose) -> RecordSet {
    let mut walk = Walk { set, purpose, known: HashMap::with_capacity(set.len()) };
    let mut seen: Vec<&Arc<Record>> =
        set.iter().filter(|record| walk.effective(record.id, 0).is_public()).collect();
    // Put in by id, so that the same records make the same set whatever hidden ones lie between.
    seen.sort_by_key(|record| record.id);
    let mut public = RecordSet::new();
    for record in seen {
        public.put(stripped(record, &mut walk));
    }
    public
}

fn stripped(record: &Arc<Record>, walk: &mut Walk<'_>) -> Arc<Record> {
    let dark: Vec<usize> = pointers(record)
        .filter(|pointer| !pointer.owner && !walk.effective(pointer.to, 0).is_public())
        .map(|pointer| pointer.field)
        .collect();
    let narrowed: Vec<usize> = record
        .field_audiences
        .iter()
        .filter(|(_, audience)| !audience.viewers().is_public())
        .map(|(field, _)| usize::from(*field))
        .collect();
    let point = hidden_point(record, walk);
    if dark.is_empty() && record.field_audiences.is_empty() && point.is_empty() {
        return Arc::clone(record);
    }
    let mut public = Record::clone(record);
    for field in dark.into_iter().chain(narrowed).chain(point) {
        public.set_at(field, None);
    }
    public.field_audiences.clear();
    Arc::new(public)
}

/// The fields that tell where a place is, if one of its addresses is not for everyone: a point on
/// the map is an address in other words.
fn hidden_point(record: &Record, walk: &mut Walk<'_>) -> Vec<usize> {
    if record.entity.name != LOCATION.name {
        return Vec::new();
    }
    let addresses: Vec<Id> = walk.set.owned(record.id, &ADDRESS).iter().map(|address| address.id).collect();
    if addresses.into_iter().all(|address| walk.effective(address, 0).is_public()) {
        return Vec::new();
    }
    ["latitude", "longitude"].into_iter().filter_map(|name| record.entity.position(name)).collect()
}
