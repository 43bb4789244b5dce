//! Records as they will be: copies that are changed one after the other, and what of it is to be stored.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kernel::{Audience, BadValue, Entity, Id, Kind, Lang, Record, Text, Value};

use super::super::parts::{narrowest, told};
use super::Change;
use crate::model::entities::{ADDRESS, ATTRIBUTE, ENTITIES, SCHEDULE};
use crate::model::set::{RecordSet, pointers};

/// How often an id is tried that stands behind others.
const FARTHEST: usize = 256;

/// What becomes of a set of records.
pub(super) struct Draft<'s> {
    set: &'s RecordSet,
    records: BTreeMap<Id, Record>,
    removed: Vec<Arc<Record>>,
    given: BTreeSet<Id>,
}

impl<'s> Draft<'s> {
    pub(super) fn of(set: &'s RecordSet) -> Draft<'s> {
        Draft { set, records: BTreeMap::new(), removed: Vec::new(), given: BTreeSet::new() }
    }

    /// A record to change. One that was not there before is for everyone, as far as what it belongs to is.
    pub(super) fn record(&mut self, entity: &'static Entity, id: Id) -> &mut Record {
        let set = self.set;
        self.records.entry(id).or_insert_with(|| match set.of(entity, id) {
            Some(known) => Record::clone(known),
            None => {
                let mut record = Record::new(entity, id);
                record.audience = Audience::Public;
                record
            }
        })
    }

    /// An id for a new part of a record, the same for the same number of parts.
    pub(super) fn fresh(&mut self, owner: Id, part: &str) -> Id {
        let mut at = 1_u32;
        loop {
            let id = owner.part(&format!("{part}/{at}"));
            if self.set.get(id).is_none() && self.given.insert(id) {
                return id;
            }
            at += 1;
        }
    }

    /// The same, to stand behind records that are there: parts are read in the order of their ids.
    pub(super) fn fresh_behind(&mut self, owner: Id, part: &str, last: Option<Id>) -> Id {
        let ids = (1_u32..).map(|at| owner.part(&format!("{part}/{at}")));
        let free = ids.filter(|id| self.set.get(*id).is_none() && !self.given.contains(id));
        // Each stands behind with a chance that only the very last ids make small.
        let free: Vec<Id> = free.take(FARTHEST).collect();
        // The next one behind: others will have to stand behind it too.
        let behind = free.iter().filter(|id| last.is_none_or(|last| **id > last)).min().or(free.last());
        let id = behind.copied().unwrap_or_else(|| owner.part(part));
        self.given.insert(id);
        id
    }

    /// Takes a record away with all that is part of it.
    pub(super) fn remove(&mut self, record: &Arc<Record>) {
        let parts: Vec<Arc<Record>> = self.parts(record.id).map(Arc::clone).collect();
        parts.iter().for_each(|part| self.remove(part));
        self.records.remove(&record.id);
        if !self.removed.iter().any(|gone| gone.id == record.id) {
            self.removed.push(Arc::clone(record));
        }
    }

    fn parts(&self, owner: Id) -> impl Iterator<Item = &'s Arc<Record>> + use<'s> {
        let own =
            move |record: &&Arc<Record>| pointers(record).any(|pointer| pointer.owner && pointer.to == owner);
        self.set.pointing_to(owner).filter(own)
    }

    /// Takes a service away from a place; its hours and telephones there become its own. Hours that hold there alone
    /// go with the place.
    pub(super) fn leave_place(&mut self, at: &Arc<Record>, service: Id, hours_alone: bool) {
        for part in self.parts(at.id).map(Arc::clone).collect::<Vec<_>>() {
            let goes =
                part.entity.name == ATTRIBUTE.name || (hours_alone && part.entity.name == SCHEDULE.name);
            if goes {
                self.remove(&part);
            } else {
                self.bring_home(&part, at, service);
            }
        }
        self.removed.push(Arc::clone(at));
    }

    /// Makes what belongs to a service at a place the service's own. It stays for those only who saw it there.
    pub(super) fn bring_home(&mut self, part: &Arc<Record>, at: &Record, service: Id) {
        let place = at.target("location_id").and_then(|place| self.set.get(place));
        let above: Vec<Audience> =
            place.into_iter().map(|place| place.audience).chain([at.audience]).collect();
        let record = self.record(part.entity, part.id);
        record.audience = narrowest(record.audience, &above);
        record.set("service_at_location_id", None);
        record.set("service_id", Some(Value::Id(service)));
    }

    /// A record as it was before.
    pub(super) fn known(&self, entity: &Entity, id: Id) -> Option<&'s Arc<Record>> {
        self.set.of(entity, id)
    }

    /// Whether a record goes.
    pub(super) fn is_removed(&self, id: Id) -> bool {
        self.removed.iter().any(|gone| gone.id == id)
    }

    /// The address a place will have.
    pub(super) fn address_of(&self, location: Id) -> Option<Id> {
        let old = self.owned(location, &ADDRESS).first().map(|address| address.id);
        let is_theirs = |record: &&Record| {
            record.entity.name == ADDRESS.name && record.target("location_id") == Some(location)
        };
        let new = self.records.values().find(is_theirs).map(|record| record.id);
        old.filter(|old| !self.is_removed(*old)).or(new)
    }

    /// What was part of a record before.
    pub(super) fn owned(&self, owner: Id, entity: &Entity) -> Vec<&'s Arc<Record>> {
        self.set.owned(owner, entity)
    }

    /// What is to be stored: each record after what it belongs to, and at last what goes.
    pub(super) fn changes(self) -> Vec<Change> {
        let place = |record: &Record| ENTITIES.iter().position(|entity| entity.name == record.entity.name);
        let set = self.set;
        let changed = |record: &Record| set.get(record.id).is_none_or(|was| !was.says_the_same(record));
        let mut puts: Vec<Record> = self.records.into_values().filter(changed).collect();
        puts.sort_by_key(|record| (place(record), record.id));
        // What belongs to something goes before it.
        let mut removed = self.removed;
        removed.sort_by_key(|record| Reverse((place(record), record.id)));
        puts.into_iter().map(Change::Put).chain(removed.into_iter().map(Change::Remove)).collect()
    }
}

/// Says something in a field of a record: a sentence in the language it is kept in, or in `lang` where it says
/// nothing yet. Nothing takes it away, in every language.
pub(super) fn tell(record: &mut Record, name: &'static str, says: &str, lang: Lang) -> Result<(), BadValue> {
    let Some(field) = record.entity.position(name) else { return Ok(()) };
    if record.entity.fields[field].kind != Kind::Text {
        let value = record.entity.fields[field].read(says)?;
        record.set_at(field, value);
        return Ok(());
    }
    let known = told(record, name).map(|text| (text.lang, text.body.to_string()));
    match known {
        Some((_, body)) if body == says => {}
        Some(_) if says.is_empty() => {
            let texts: Vec<Text> = record.texts().to_vec();
            for text in texts.into_iter().filter(|text| usize::from(text.field) == field) {
                record.put_text(Text { body: "".into(), ..text });
            }
        }
        known => record.tell(name, known.map_or(lang, |(lang, _)| lang), says),
    }
    Ok(())
}
