//! What an import knows of every record it tells, small enough for millions of them.

use std::collections::{HashMap, HashSet};

use kernel::{Entity, Id};
use store::sql::{self, get};
use store::{StoreError, UnitOfWork, ledger};

use super::report::Missing;
use crate::model::entities::ENTITIES;

/// How many ids are asked for with one query.
const PAGE: usize = 1_000;

/// What is known of a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// Its entity's place in [`ENTITIES`].
    pub(super) entity: u8,
    flags: u8,
    /// What its first mention said; 0 where a record is mentioned only once.
    pub(super) hash: u64,
}

/// It is in the database.
pub(super) const HERE: u8 = 1;
/// The source listed it before.
pub(super) const LISTED: u8 = 1 << 1;
/// It is mentioned more than once, each time saying something else of it.
pub(super) const SCATTERED: u8 = 1 << 2;
/// It was dealt with.
pub(super) const DONE: u8 = 1 << 3;
/// It is left out, and what belongs to it too.
pub(super) const LEFT_OUT: u8 = 1 << 4;
/// It was taken away here by hand.
pub(super) const TAKEN_AWAY: u8 = 1 << 5;

impl Known {
    pub(super) fn new(entity: &Entity, hash: u64) -> Known {
        Known { entity: place(entity), flags: 0, hash }
    }

    pub(super) fn is(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub(super) fn mark(&mut self, flag: u8) {
        self.flags |= flag;
    }
}

/// An entity's place in [`ENTITIES`].
pub(super) fn place(entity: &Entity) -> u8 {
    let place = ENTITIES.iter().position(|known| known.name == entity.name);
    place.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

/// The records of an import by id, and what the database knows of them.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) records: HashMap<Id, Known>,
    /// Erased for good: nothing brings these back.
    pub(super) erased: HashSet<Id>,
    /// Withdrawn: these stay hidden.
    pub(super) withdrawn: HashSet<Id>,
    /// Ids that belong to a record of another kind here: of which.
    pub(super) other_kind: HashMap<Id, String>,
    /// What the source listed before and does not list now.
    pub(super) missing: Vec<Missing>,
}

impl Index {
    pub(super) fn mark(&mut self, id: Id, flag: u8) {
        if let Some(known) = self.records.get_mut(&id) {
            known.mark(flag);
        }
    }

    /// Asks the database about every record of the import.
    pub(super) async fn look_up(&mut self, unit: &UnitOfWork, source: &str) -> Result<(), StoreError> {
        for (id, erased) in ledger::suppressed(unit.on()).await? {
            if erased { &mut self.erased } else { &mut self.withdrawn }.insert(id);
        }
        for entity in ENTITIES {
            self.here(unit, entity).await?;
            self.listed(unit, source, entity).await?;
        }
        for room in ["network", "directory"] {
            self.taken_away(unit, room).await?;
        }
        Ok(())
    }

    async fn here(&mut self, unit: &UnitOfWork, entity: &'static Entity) -> Result<(), StoreError> {
        let place = place(entity);
        let table = format!("SELECT id FROM {} LIMIT 1", entity.name);
        if sql::query_one(unit.on(), "look for records", &table, vec![]).await?.is_none() {
            return Ok(());
        }
        let ids: Vec<Id> =
            self.records.iter().filter(|(_, known)| known.entity == place).map(|(id, _)| *id).collect();
        for id in present(unit, entity, &ids).await? {
            self.mark(id, HERE);
        }
        Ok(())
    }

    /// A new record whose id has a history was taken away here, or its id is another kind's: a history
    /// goes by the id alone, so two kinds can't share one.
    async fn taken_away(&mut self, unit: &UnitOfWork, room: &str) -> Result<(), StoreError> {
        let table = format!("SELECT record FROM {room}_revision LIMIT 1");
        if sql::query_one(unit.on(), "look for histories", &table, vec![]).await?.is_none() {
            return Ok(());
        }
        let new: Vec<Id> =
            self.records.iter().filter(|(_, known)| !known.is(HERE)).map(|(id, _)| *id).collect();
        for piece in new.chunks(PAGE) {
            let text = format!(
                "SELECT record, entity FROM {room}_revision WHERE version = 1 AND record IN ({})",
                sql::places(1, piece.len())
            );
            let values = piece.iter().map(|id| sql::id(*id)).collect();
            for row in sql::query(unit.on(), "look for histories", &text, values).await? {
                let (id, entity) = (Id::from_uuid(get(&row, 0)?), get::<String>(&row, 1)?);
                let told = self.records.get(&id).and_then(|known| ENTITIES.get(usize::from(known.entity)));
                if told.is_some_and(|told| told.name == entity) {
                    self.mark(id, TAKEN_AWAY);
                } else {
                    self.other_kind.insert(id, entity);
                }
            }
        }
        Ok(())
    }

    /// What the source listed before: marked where it lists it again, else missing.
    async fn listed(
        &mut self,
        unit: &UnitOfWork,
        source: &str,
        entity: &'static Entity,
    ) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let text = "SELECT external, record FROM external_identifier \
                        WHERE source = $1 AND entity = $2 AND external > $3 ORDER BY external LIMIT 5000";
            let values = vec![sql::text(source), sql::text(entity.name), sql::text(&after)];
            let rows = sql::query(unit.on(), "read what the source listed", text, values).await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = get(last, 0)?;
            for row in &rows {
                let id = Id::from_uuid(get(row, 1)?);
                match self.records.get_mut(&id) {
                    Some(known) => known.mark(LISTED),
                    None => self.missing.push(Missing { entity: entity.name, id, external: get(row, 0)? }),
                }
            }
        }
    }
}

/// Which of these ids are in an entity's table.
pub(super) async fn present(
    unit: &UnitOfWork,
    entity: &'static Entity,
    ids: &[Id],
) -> Result<Vec<Id>, StoreError> {
    let mut found = Vec::new();
    for piece in ids.chunks(PAGE) {
        let text = format!("SELECT id FROM {} WHERE id IN ({})", entity.name, sql::places(1, piece.len()));
        let values = piece.iter().map(|id| sql::id(*id)).collect();
        for row in sql::query(unit.on(), "look for records", &text, values).await? {
            found.push(Id::from_uuid(get(&row, 0)?));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_has_a_place_of_its_own() {
        let places: HashSet<u8> = ENTITIES.iter().map(|entity| place(entity)).collect();
        assert_eq!(places.len(), ENTITIES.len());
        assert!(!places.contains(&u8::MAX));
    }
}
