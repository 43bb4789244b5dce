//! What an import takes out of public view: noted as every hiding is, so that harvesters forget it.
//!
//! Before the first change that can hide something of an organisation is stored, what the world saw
//! of it is remembered; when all is stored, the difference is noted.

use std::collections::BTreeSet;

use kernel::{Id, Record};
use store::{StoreError, UnitOfWork};

use super::index::{HERE, Index};
use crate::deletions::{self, Shown};
use crate::load::{self, Touched};
use crate::model::set::pointers;

/// How many hidings at once are looked at one by one; with more, everything is compared.
const SINGLY: usize = 50;

/// What the world saw of these organisations, or of everything.
#[derive(Default)]
pub(super) struct Leaving {
    seen: Vec<(BTreeSet<Id>, Shown)>,
    everything: Option<Shown>,
}

/// A change that can hide the record, and all that belongs to it.
pub(super) struct Hiding {
    entity: &'static str,
    id: Id,
    /// Whether it belongs to something else now, which may be another organisation's.
    moves: bool,
}

impl Hiding {
    /// The change from one state to the next, if it can hide anything, or show it again.
    pub(super) fn between(old: &Record, new: &Record) -> Option<Hiding> {
        let owners = |record: &Record| -> Vec<(usize, Id)> {
            pointers(record)
                .filter(|pointer| pointer.owner)
                .map(|pointer| (pointer.field, pointer.to))
                .collect()
        };
        let moves = owners(old) != owners(new);
        let hides = old.audience != new.audience || old.retired_at.is_some() != new.retired_at.is_some();
        (moves || hides).then_some(Hiding { entity: old.entity.name, id: old.id, moves })
    }

    /// The retirement of a record.
    pub(super) fn of(record: &Record) -> Hiding {
        Hiding { entity: record.entity.name, id: record.id, moves: false }
    }
}

impl Leaving {
    /// Remembers what the world sees of what these changes touch. To be called before they are stored;
    /// records are stored after what they belong to, so nothing new can be hidden by them yet.
    pub(super) async fn watch(
        &mut self,
        unit: &UnitOfWork,
        index: &Index,
        hidings: &[Hiding],
    ) -> Result<(), StoreError> {
        if self.everything.is_some() {
            return Ok(());
        }
        if hidings.len() > SINGLY || hidings.iter().any(|hiding| hiding.moves) {
            return self.watch_everything(unit, index).await;
        }
        let mut organizations = BTreeSet::new();
        for hiding in hidings {
            match load::touched(unit.on(), hiding.entity, hiding.id).await? {
                Touched::Everything => return self.watch_everything(unit, index).await,
                Touched::Organizations(homes) => organizations.extend(homes),
            }
        }
        organizations.retain(|id| !self.seen.iter().any(|(known, _)| known.contains(id)));
        if !organizations.is_empty() {
            let shown = deletions::shown_of(unit.on(), &organizations).await?;
            self.seen.push((organizations, shown));
        }
        Ok(())
    }

    async fn watch_everything(&mut self, unit: &UnitOfWork, index: &Index) -> Result<(), StoreError> {
        let mut set = load::everything(unit.on()).await?;
        // What this import brought was never seen by anybody, so nobody is to be told of its id.
        for (id, _) in index.records.iter().filter(|(_, known)| !known.is(HERE)) {
            set.take(*id);
        }
        self.everything = Some(deletions::shown(&set));
        Ok(())
    }

    /// Notes what is gone, once everything is stored.
    pub(super) async fn note(self, unit: &mut UnitOfWork) -> Result<(), StoreError> {
        let seen = self.seen.iter();
        let Some(before) = &self.everything else {
            for (organizations, before) in seen {
                let after = deletions::shown_of(unit.on(), organizations).await?;
                deletions::note(unit, before, &after).await?;
            }
            return Ok(());
        };
        // What moved away from an organisation may be shown with another.
        let after = deletions::shown(&load::everything(unit.on()).await?);
        for before in seen.map(|(_, before)| before).chain([before]) {
            deletions::note(unit, before, &after).await?;
        }
        Ok(())
    }
}
