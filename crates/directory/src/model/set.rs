//! A set of records with the links between them, the form in which the directory is reasoned about.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::{Entity, Id, Record, Value};
use network::model::consent::Purpose;
use network::model::standing::Standing;

use super::entities::{self, ANY};

/// Records by id, with what each one owns or carries.
#[derive(Debug, Clone, Default)]
pub struct RecordSet {
    records: HashMap<Id, Arc<Record>>,
    /// For each record those that point to it, in the order they were put in.
    pointing: HashMap<Id, Vec<Id>>,
    /// How the organisations stand whose own word decides where they are named.
    speaking: HashMap<Id, Standing>,
}

/// A link a record has to another: the position of its field, where it leads, and how.
#[derive(Debug, Clone, Copy)]
pub struct Pointer {
    /// The field's position in the record's entity.
    pub field: usize,
    /// The record pointed to.
    pub to: Id,
    /// Whether the record is part of what it points to.
    pub owner: bool,
}

/// The links a record has.
pub fn pointers(record: &Record) -> impl Iterator<Item = Pointer> {
    record.entity.links().filter_map(|(field, link)| match record.at(field) {
        Some(Value::Id(to)) => Some(Pointer { field, to: *to, owner: link.owner }),
        _ => None,
    })
}

/// The entity a record's link leads to; for an attribute it stands in the record itself.
pub fn target_entity(record: &Record, field: usize) -> Option<&'static Entity> {
    match record.entity.fields.get(field)?.link()?.to {
        ANY => entities::by_name(record.line("link_entity")?),
        name => entities::by_name(name),
    }
}

impl RecordSet {
    /// An empty set.
    pub fn new() -> Self {
        RecordSet::default()
    }

    /// Notes how organisations stand: those whose own word decides are shown as they said, no longer as what was
    /// published about them says.
    pub fn told(&mut self, standings: impl IntoIterator<Item = (Id, Standing)>) {
        self.speaking.extend(standings.into_iter().filter(|(_, standing)| standing.speaks()));
    }

    /// Forgets how an organisation stands, as if it had never said anything.
    pub fn untold(&mut self, organization: Id) {
        self.speaking.remove(&organization);
    }

    /// Whether an organisation's own word lets it be named for a purpose; true where it has said nothing yet.
    pub fn may_be_named(&self, organization: Id, purpose: Purpose) -> bool {
        self.speaking.get(&organization).is_none_or(|standing| standing.may_be_named(purpose))
    }

    /// Whether all that may be named on the website may be named in open data too, and the other way round.
    pub fn is_open_as_shown(&self) -> bool {
        let same = |one: &Standing| one.may_be_named(Purpose::Website) == one.may_be_named(Purpose::OpenData);
        self.speaking.values().all(same)
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Puts a record in, in place of an older one with its id.
    pub fn put(&mut self, record: Arc<Record>) {
        self.take(record.id);
        for pointer in pointers(&record) {
            self.pointing.entry(pointer.to).or_default().push(record.id);
        }
        self.records.insert(record.id, record);
    }

    /// Takes a record out.
    pub fn take(&mut self, id: Id) -> Option<Arc<Record>> {
        let record = self.records.remove(&id)?;
        for pointer in pointers(&record) {
            if let Some(from) = self.pointing.get_mut(&pointer.to) {
                from.retain(|other| *other != id);
                if from.is_empty() {
                    self.pointing.remove(&pointer.to);
                }
            }
        }
        Some(record)
    }

    /// The record of an id.
    pub fn get(&self, id: Id) -> Option<&Arc<Record>> {
        self.records.get(&id)
    }

    /// The record of an id, if it is of an entity.
    pub fn of(&self, entity: &Entity, id: Id) -> Option<&Arc<Record>> {
        self.get(id).filter(|record| record.entity.name == entity.name)
    }

    /// Every record, in no order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.records.values()
    }

    /// Every record of an entity, in the order of ids.
    pub fn all(&self, entity: &Entity) -> Vec<&Arc<Record>> {
        let mut all: Vec<_> = self.iter().filter(|record| record.entity.name == entity.name).collect();
        all.sort_by_key(|record| record.id);
        all
    }

    /// The records that point to this one, in the order they were put in.
    pub fn pointing_to(&self, id: Id) -> impl Iterator<Item = &Arc<Record>> {
        self.pointing.get(&id).into_iter().flatten().filter_map(|from| self.records.get(from))
    }

    /// The records of an entity that belong to this one, in the order of their ids.
    pub fn owned(&self, owner: Id, entity: &Entity) -> Vec<&Arc<Record>> {
        let mut owned: Vec<_> = self
            .pointing_to(owner)
            .filter(|record| record.entity.name == entity.name)
            .filter(|record| pointers(record).any(|pointer| pointer.owner && pointer.to == owner))
            .collect();
        owned.sort_by_key(|record| record.id);
        owned.dedup_by_key(|record| record.id);
        owned
    }
}

impl FromIterator<Record> for RecordSet {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let mut set = RecordSet::new();
        for record in records {
            set.put(Arc::new(record));
        }
        set
    }
}
