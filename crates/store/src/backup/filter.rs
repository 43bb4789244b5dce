//! What the suppression ledger lets through when a backup is restored.
//!
//! What was erased never reaches the database, so that it is in no page, log or dead row of it:
//! neither the record nor its texts, its revisions and every row that belongs to it. What was
//! withdrawn arrives hidden.

use std::collections::{HashMap, HashSet};

use kernel::{Audience, Entity};

use super::refuse;
use super::rows;
use super::tables::{ForeignKey, Table};
use crate::error::StoreError;
use crate::ledger::{Suppression, Why};
use crate::sql::{self, Value};

/// The ledger as a filter of rows, which must come table by table, each after those it points to
/// and those of texts and revisions last.
pub(super) struct Filter<'a> {
    entities: &'a [&'static Entity],
    /// For each table the groups of columns other tables point to.
    watched: HashMap<&'a str, Vec<&'a [String]>>,
    /// Keys of rows that are left out; rows that hold one belong to them.
    gone: HashSet<String>,
    withdrawn: HashSet<String>,
    /// How many rows were left out.
    pub(super) erased: u64,
    /// How many records were hidden.
    pub(super) hidden: u64,
}

/// What becomes of a row.
enum Fate {
    Kept,
    /// Kept, but these columns point to what is gone and are emptied.
    Forgets(Vec<usize>),
    Gone,
}

impl<'a> Filter<'a> {
    /// # Errors
    /// When the ledger speaks of a kind of record the program does not know: then it can't say
    /// what has to stay away.
    pub(super) fn new(
        tables: &'a [Table],
        entities: &'a [&'static Entity],
        standing: &[Suppression],
    ) -> Result<Filter<'a>, StoreError> {
        let mut watched: HashMap<&str, Vec<&[String]>> = HashMap::new();
        for part in tables.iter().flat_map(|table| &table.foreign_keys) {
            let groups = watched.entry(&part.to).or_default();
            if !groups.contains(&part.to_columns.as_slice()) {
                groups.push(&part.to_columns);
            }
        }
        let (mut gone, mut withdrawn) = (HashSet::new(), HashSet::new());
        for line in standing {
            if !entities.iter().any(|entity| entity.name == line.entity) {
                return refuse(format!(
                    "the suppression ledger names a kind of record, “{}”, this program does not know: restore with the \
                     version that wrote it, or without the ledger, and nothing is public until you say so",
                    line.entity
                ));
            }
            let set = match line.why {
                Why::Erased => &mut gone,
                Why::Withdrawn => &mut withdrawn,
                // What it may be named for is read from the line itself, beside what it said.
                Why::Unnamed | Why::Returned => continue,
            };
            set.extend(record_key(&line.entity, &sql::id(line.record)));
        }
        Ok(Filter { entities, watched, gone, withdrawn, erased: 0, hidden: 0 })
    }

    /// Whether a table holds texts or revisions of records, which it names in `entity` and `record`.
    pub(super) fn is_about_records(&self, table: &str) -> bool {
        let room = table.strip_suffix("_text").or_else(|| table.strip_suffix("_revision"));
        room.is_some_and(|room| self.entities.iter().any(|entity| entity.room == room))
    }

    /// Whether rows of a table may belong to later rows of it, so that it must be learnt first.
    pub(super) fn must_learn(&self, table: &Table) -> bool {
        let own = |part: &&ForeignKey| part.to == table.name && !self.only_points(table, part);
        !self.gone.is_empty() && table.foreign_keys.iter().any(|part| own(&part))
    }

    /// Learns whether a row is gone; answers whether that was news.
    pub(super) fn learn(&mut self, table: &Table, row: &[Value]) -> bool {
        let known = self.gone.len();
        if matches!(self.fate(table, row), Fate::Gone) {
            self.remember(table, row);
        }
        self.gone.len() > known
    }

    /// The row as it may be restored; `None` when it must not be.
    pub(super) fn pass(&mut self, table: &Table, mut row: Vec<Value>) -> Option<Vec<Value>> {
        match self.fate(table, &row) {
            Fate::Gone => {
                self.remember(table, &row);
                self.erased += 1;
                return None;
            }
            Fate::Forgets(columns) => {
                for at in columns {
                    if let (Some(value), Some(column)) = (row.get_mut(at), table.columns.get(at)) {
                        *value = rows::empty(column.kind);
                    }
                }
            }
            Fate::Kept => {}
        }
        if self.own_key(table, &row).is_some_and(|key| self.withdrawn.contains(&key))
            && let Some(audience) = table.position("audience").and_then(|at| row.get_mut(at))
        {
            *audience = sql::text(Audience::Hidden.name());
            self.hidden += 1;
        }
        Some(row)
    }

    /// Whether a kept file belonged to something that is gone.
    pub(super) fn is_file_gone(&self, id: uuid::Uuid) -> bool {
        record_key("file", &id.into()).is_some_and(|key| self.gone.contains(&key))
    }

    fn fate(&self, table: &Table, row: &[Value]) -> Fate {
        if self.gone.is_empty() {
            return Fate::Kept;
        }
        let is_gone = |key: Option<String>| key.is_some_and(|key| self.gone.contains(&key));
        if is_gone(self.own_key(table, row)) || is_gone(self.subject_key(table, row)) {
            return Fate::Gone;
        }
        let mut forgets = Vec::new();
        for part in &table.foreign_keys {
            if is_gone(key(&part.to, &part.to_columns, values(table, &part.columns, row))) {
                if !self.only_points(table, part) {
                    return Fate::Gone;
                }
                forgets.extend(part.columns.iter().filter_map(|column| table.position(column)));
            }
        }
        if forgets.is_empty() { Fate::Kept } else { Fate::Forgets(forgets) }
    }

    /// The key of a record's own row.
    fn own_key(&self, table: &Table, row: &[Value]) -> Option<String> {
        self.entities.iter().find(|entity| entity.name == table.name)?;
        record_key(&table.name, row.get(table.position("id")?)?)
    }

    /// The key of the record a text or revision is about.
    fn subject_key(&self, table: &Table, row: &[Value]) -> Option<String> {
        if !self.is_about_records(&table.name) {
            return None;
        }
        match row.get(table.position("entity")?)? {
            Value::String(Some(entity)) => record_key(entity, row.get(table.position("record")?)?),
            _ => None,
        }
    }

    /// Whether a reference only points to a record, as the entity's field says, and may be empty;
    /// everything else belongs to what it refers to.
    fn only_points(&self, table: &Table, part: &ForeignKey) -> bool {
        let [column] = part.columns.as_slice() else { return false };
        let Some(entity) = self.entities.iter().find(|entity| entity.name == table.name) else {
            return false;
        };
        let field = entity.fields.iter().find(|field| field.name == column);
        let may_be_empty = table.columns.iter().any(|known| known.name == *column && !known.required);
        may_be_empty && field.and_then(|field| field.link()).is_some_and(|link| !link.owner)
    }

    fn remember(&mut self, table: &Table, row: &[Value]) {
        self.gone.extend(self.own_key(table, row));
        let groups = self.watched.get(table.name.as_str()).into_iter().flatten();
        let keys: Vec<String> =
            groups.filter_map(|columns| key(&table.name, columns, values(table, columns, row))).collect();
        self.gone.extend(keys);
    }
}

fn record_key(entity: &str, id: &Value) -> Option<String> {
    key(entity, &["id".to_owned()], Some(vec![id]))
}

/// The values of some columns; `None` when a column is not there.
fn values<'r>(table: &Table, columns: &[String], row: &'r [Value]) -> Option<Vec<&'r Value>> {
    columns.iter().map(|column| row.get(table.position(column)?)).collect()
}

/// One text for a group of columns and what they hold; `None` when one of them is empty, which
/// refers to nothing.
fn key(table: &str, columns: &[String], values: Option<Vec<&Value>>) -> Option<String> {
    let values = values?;
    let is_empty = |value: &&Value| **value == value.as_null();
    (!values.iter().any(is_empty)).then(|| format!("{table} {columns:?} {values:?}"))
}
