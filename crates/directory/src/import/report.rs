//! What an import did, or in a dry run would do.

use std::collections::BTreeMap;

use kernel::Id;

use super::problem::At;
use crate::model::entities::ENTITIES;

/// How many examples of one kind are kept; all are counted.
const EXAMPLES: usize = 200;

/// A list whose first entries are kept and all are counted.
#[derive(Debug, Clone)]
pub struct Counted<T> {
    /// The first of them.
    pub first: Vec<T>,
    /// How many there are.
    pub count: u64,
}

impl<T> Default for Counted<T> {
    fn default() -> Self {
        Counted { first: Vec::new(), count: 0 }
    }
}

impl<T> Counted<T> {
    pub(super) fn push(&mut self, entry: T) {
        self.count += 1;
        if self.first.len() < EXAMPLES {
            self.first.push(entry);
        }
    }

    /// Puts an entry before all others, so that it is kept.
    pub(super) fn push_first(&mut self, entry: T) {
        self.count += 1;
        self.first.insert(0, entry);
        self.first.truncate(EXAMPLES);
    }
}

/// How many rows of an entity had which outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records that were not here before.
    pub new: u64,
    /// Records that changed.
    pub changed: u64,
    /// Records that already said the same.
    pub same: u64,
    /// Records that were left out, for a reason that is no mistake in the file.
    pub refused: u64,
}

/// A critical change that waits for a second person; the rest of its row was taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Where in the input.
    pub at: At,
    /// Of which entity.
    pub entity: &'static str,
    /// Which record.
    pub id: Id,
    /// Which field, or what would happen to the whole record.
    pub field: &'static str,
    /// What stands here now.
    pub now: String,
    /// What the source says.
    pub proposed: String,
}

/// A record this source listed before and no longer lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Of which entity.
    pub entity: &'static str,
    /// Which record.
    pub id: Id,
    /// What the source called it.
    pub external: String,
}

/// What an import did.
#[derive(Debug)]
pub struct Report {
    /// The source's name.
    pub source: String,
    /// On what basis its records may be shown.
    pub basis: String,
    /// Whether anything was written. False in a dry run, and when the database already said all of it.
    pub written: bool,
    /// The outcomes per entity, in the order of [`ENTITIES`]; entities without rows are left out.
    pub rows: Vec<(&'static str, Tally)>,
    /// Critical changes that were not made.
    pub second_person: Counted<Proposal>,
    /// Records seen earlier and absent now.
    pub missing: Counted<Missing>,
    /// How many of these were made inactive, because that was asked for.
    pub retired: u64,
    /// What starts for members only, because it may be a person's: how many by entity and field, where
    /// no field stands for whole records.
    pub members_only: BTreeMap<(&'static str, &'static str), u64>,
    /// Columns and keys that have no place here, with the number of their values that were not taken over.
    pub not_mapped: Vec<(String, u64)>,
    /// What else a person should know, one sentence each.
    pub notes: Counted<String>,
}

impl Report {
    pub(super) fn new(source: &str, basis: &str) -> Report {
        Report {
            source: source.to_owned(),
            basis: basis.to_owned(),
            written: false,
            rows: ENTITIES.iter().map(|entity| (entity.name, Tally::default())).collect(),
            second_person: Counted::default(),
            missing: Counted::default(),
            retired: 0,
            members_only: BTreeMap::new(),
            not_mapped: Vec::new(),
            notes: Counted::default(),
        }
    }

    /// The outcomes of an entity.
    pub fn tally(&self, entity: &str) -> Tally {
        self.rows.iter().find(|(name, _)| *name == entity).map(|(_, tally)| *tally).unwrap_or_default()
    }

    /// The outcomes of all entities together.
    pub fn total(&self) -> Tally {
        self.rows.iter().fold(Tally::default(), |sum, (_, tally)| Tally {
            new: sum.new + tally.new,
            changed: sum.changed + tally.changed,
            same: sum.same + tally.same,
            refused: sum.refused + tally.refused,
        })
    }

    pub(super) fn count(&mut self, entity: &str, what: &What) {
        let Some((_, tally)) = self.rows.iter_mut().find(|(name, _)| *name == entity) else { return };
        *match what {
            What::New => &mut tally.new,
            What::Changed(_) => &mut tally.changed,
            What::Same => &mut tally.same,
            What::Refused(_) => &mut tally.refused,
        } += 1;
    }

    /// Says what starts for members only, before anything else, and how to say that it may be shown.
    pub(super) fn tell_members_only(&mut self) {
        let count: u64 = self.members_only.values().sum();
        let kinds = self.members_only.iter().map(|((entity, field), count)| match *field {
            "" => format!("{entity} ({count})"),
            field => format!("{entity} {field} ({count})"),
        });
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        let start = match count {
            0 => return,
            1 => "1 value starts".to_owned(),
            count => format!("{count} values start"),
        };
        self.notes.push_first(format!(
            "{start} for members only, as what may be a person's does: {kinds}. If these persons agreed to be \
             shown, say so with --persons-basis, or with persons_basis in the mapping."
        ));
    }

    pub(super) fn without_empty(mut self) -> Report {
        self.rows.retain(|(_, tally)| *tally != Tally::default());
        self
    }
}

/// What happens to one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    New,
    /// These fields change.
    Changed(Vec<&'static str>),
    /// It already says the same.
    Same,
    /// It is left out, for this reason.
    Refused(String),
}

/// One row of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// Where in the input.
    pub at: At,
    /// Of which entity.
    pub entity: &'static str,
    /// Which record.
    pub id: Id,
    /// What happens to it.
    pub what: What,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// So many records were read and checked.
    Checked(u64),
    /// So many of all records were written, or in a dry run compared.
    Written {
        /// How many so far.
        done: u64,
        /// How many in all.
        of: u64,
    },
    /// What happens to one record: only in a dry run.
    Row(PlanLine),
}
