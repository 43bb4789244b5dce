//! Making records one by one: their ids, what they belong to, and values checked by their fields.

use std::collections::HashMap;

use kernel::{Audience, Clock, Entity, Id, Ids, Instant, Lang, Record, TextStatus, Value, Viewers};
use municipality::Told;
use uuid::Builder;

use crate::{DemoError, SOURCE};

/// A record that others belong to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Home {
    entity: &'static Entity,
    id: Id,
    viewers: Viewers,
}

/// The records made so far.
pub(crate) struct Maker {
    records: Vec<Record>,
    ids: Ids,
    source: Lang,
    /// By entity and key, `service/hid-kiseret`.
    homes: HashMap<String, Home>,
    parts: HashMap<(Id, &'static str), u16>,
}

/// A record in the making.
pub(crate) struct Draft {
    record: Record,
    viewers: Viewers,
    /// What the record is called in an error: `service/hid-kiseret`.
    key: String,
    source: Lang,
}

impl Maker {
    /// A maker whose texts are written in one language; the ids of hidden records come from the seed.
    pub(crate) fn new(source: Lang, seed: u64) -> Maker {
        // Hidden ids are v4 and hold no time, so the clock's moment is of no consequence.
        let ids = Ids::seeded(Clock::held(Instant::default()), seed);
        Maker { records: Vec::new(), ids, source, homes: HashMap::new(), parts: HashMap::new() }
    }

    /// Begins a record that stands by itself, under a key of its own.
    pub(crate) fn root(
        &mut self,
        entity: &'static Entity,
        key: &str,
        audience: Audience,
        owners: &[(&'static str, Home)],
    ) -> Draft {
        let key = format!("{}/{key}", entity.name);
        let public = Id::foreign(SOURCE, &key);
        self.draft(entity, key, public, audience, owners)
    }

    /// Begins a record that is a part of another. Ids of public parts sort in the order in which they
    /// are made: documents and phones are shown in the order of ids.
    pub(crate) fn part(
        &mut self,
        entity: &'static Entity,
        field: &'static str,
        owner: Home,
        audience: Audience,
    ) -> Draft {
        let number = self.parts.entry((owner.id, entity.name)).or_default();
        *number += 1;
        let key = format!("{}/{number} of {} {}", entity.name, owner.entity.name, owner.id);
        let mut bytes = *owner.id.part(&format!("{}/{number}", entity.name)).uuid().as_bytes();
        bytes[..2].copy_from_slice(&number.to_be_bytes());
        let public = Id::from_uuid(Builder::from_custom_bytes(bytes).into_uuid());
        self.draft(entity, key, public, audience, &[(field, owner)])
    }

    fn draft(
        &mut self,
        entity: &'static Entity,
        key: String,
        public: Id,
        audience: Audience,
        owners: &[(&'static str, Home)],
    ) -> Draft {
        let viewers = owners.iter().fold(audience.viewers(), |all, (_, owner)| all.and(owner.viewers));
        // An id made from a key could be guessed: what the world may not see gets a random one.
        let id = if viewers.is_public() { public } else { self.ids.hidden() };
        let mut record = Record::new(entity, id);
        record.audience = audience;
        for (field, owner) in owners {
            record.set(field, Some(Value::Id(owner.id)));
        }
        Draft { record, viewers, key, source: self.source }
    }

    /// Finishes a record; others may belong to it now.
    pub(crate) fn keep(&mut self, draft: Draft) -> Home {
        let Draft { record, viewers, key, .. } = draft;
        let home = Home { entity: record.entity, id: record.id, viewers };
        self.homes.insert(key, home);
        self.records.push(record);
        home
    }

    /// The record of a key, which `by` names.
    pub(crate) fn home(&self, entity: &'static Entity, key: &str, by: &str) -> Result<Home, DemoError> {
        let unknown = || DemoError::Unknown { by: by.to_owned(), what: entity.name, key: key.to_owned() };
        self.homes.get(&format!("{}/{key}", entity.name)).copied().ok_or_else(unknown)
    }

    /// Everything that was made.
    pub(crate) fn finish(self) -> Vec<Record> {
        self.records
    }
}

impl Home {
    /// The name of the record's entity.
    pub(crate) fn entity(&self) -> &'static str {
        self.entity.name
    }

    /// The record's id.
    pub(crate) fn id(&self) -> Id {
        self.id
    }
}

impl Draft {
    /// Sets a field to what is written, as an import would read it.
    pub(crate) fn set(&mut self, name: &'static str, written: &str) -> Result<(), DemoError> {
        let bad = |source| DemoError::Value { of: self.key.clone(), field: name, source };
        let field = self.record.entity.fields.iter().find(|field| field.name == name);
        let value = field.map_or(Ok(None), |field| field.read(written)).map_err(bad)?;
        self.record.set(name, value);
        Ok(())
    }

    /// Sets a field if something is written.
    pub(crate) fn set_some(
        &mut self,
        name: &'static str,
        written: Option<impl ToString>,
    ) -> Result<(), DemoError> {
        written.map_or(Ok(()), |written| self.set(name, &written.to_string()))
    }

    /// Points to another record.
    pub(crate) fn point(&mut self, name: &'static str, to: Id) {
        self.record.set(name, Some(Value::Id(to)));
    }

    /// Tells a text: in the city's language as its source, in the others as a machine's translation.
    pub(crate) fn tell(&mut self, name: &'static str, told: &Told) {
        let (sources, translations): (Vec<_>, Vec<_>) =
            told.0.iter().partition(|(lang, _)| **lang == self.source);
        // The source goes first: a translation remembers the one it was made from.
        for (lang, body) in sources {
            self.record.tell(name, *lang, body);
        }
        for (lang, body) in translations {
            self.record.tell_as(name, *lang, body, TextStatus::Machine);
        }
    }

    /// Tells a text if there is one.
    pub(crate) fn tell_some(&mut self, name: &'static str, told: Option<&Told>) {
        if let Some(told) = told {
            self.tell(name, told);
        }
    }
}
