//! Records as they will be: copies that are changed one after the other, and what of it is to be stored.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kernel::{Audience, BadValue, Entity, Id, Kind, Lang, Record, Text, Value};

use super::super::parts::told;
use super::Change;
use crate::model::entities::{ATTRIBUTE, ENTITIES};
use crate::model::set::{RecordSet, pointers};

/// How often an id is tried that stands behind others.
const FARTHEST: usize = 64;

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
        // Each try stands behind with a chance that only the very last ids make small.
        let tries = (0..FARTHEST).map(|_| self.fresh(owner, part)).collect::<Vec<_>>();
        let behind = tries.iter().find(|id| last.is_none_or(|last| **id > last)).or(tries.last());
        behind.copied().unwrap_or_else(|| owner.part(part))
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

    /// Takes a service away from a place; its hours and telephones there become its own, and stay for those only who
    /// saw them there.
    pub(super) fn leave_place(&mut self, at: Id, service: Id) {
        let place = self.set.get(at).and_then(|at| self.set.get(at.target("location_id")?));
        let above = [self.set.get(at), place].into_iter().flatten().map(|record| record.audience);
        let above: Vec<Audience> = above.collect();
        for part in self.parts(at).map(Arc::clone).collect::<Vec<_>>() {
            if part.entity.name == ATTRIBUTE.name {
                self.remove(&part);
                continue;
            }
            let record = self.record(part.entity, part.id);
            record.audience = narrowest(record.audience, &above);
            record.set("service_at_location_id", None);
            record.set("service_id", Some(Value::Id(service)));
        }
        if let Some(at) = self.set.get(at) {
            self.removed.push(Arc::clone(at));
        }
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

/// The audience of what belonged to others of these: nobody sees it who did not before.
fn narrowest(own: Audience, above: &[Audience]) -> Audience {
    let viewers = above.iter().fold(own.viewers(), |viewers, audience| viewers.and(audience.viewers()));
    let mut known = [own].into_iter().chain(above.iter().copied());
    known.find(|audience| audience.viewers() == viewers).unwrap_or(Audience::Hidden)
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
