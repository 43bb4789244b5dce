//! What tables there are, as the database itself tells: columns, primary keys, foreign keys.
//!
//! The one place where the two engines are asked in different words.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, DbBackend};

use super::refuse;
use crate::error::StoreError;
use crate::sql::{self, get};

/// The table that is written as files instead of rows.
pub(super) const CHUNKS: &str = "file_chunk";

/// The table that the manifest stands for.
const MIGRATIONS: &str = "migration";

/// The six types both engines have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Uuid,
    Integer,
    Text,
    Boolean,
    Double,
    Bytes,
}

impl Type {
    const NAMES: [(&'static str, Type); 6] = [
        ("uuid", Type::Uuid),
        ("bigint", Type::Integer),
        ("text", Type::Text),
        ("boolean", Type::Boolean),
        ("double precision", Type::Double),
        ("bytea", Type::Bytes),
    ];
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Type,
    pub(super) required: bool,
}

/// A foreign key: these columns hold those columns of another table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ForeignKey {
    pub(super) columns: Vec<String>,
    pub(super) to: String,
    pub(super) to_columns: Vec<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// The positions of the primary key's columns, in the key's order.
    pub(super) key: Vec<usize>,
    pub(super) foreign_keys: Vec<ForeignKey>,
}

impl Table {
    /// The position of a column.
    pub(super) fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.name == column)
    }
}

const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk \
    FROM sqlite_master t JOIN pragma_table_info(t.name) c \
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid";

const POSTGRES_COLUMNS: &str = "SELECT t.relname::text, c.attname::text, format_type(c.atttypid, c.atttypmod), \
    c.attnotnull::int::bigint, COALESCE(array_position(k.indkey::int2[], c.attnum) + 1, 0)::bigint \
    FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped \
    LEFT JOIN pg_index k ON k.indrelid = t.oid AND k.indisprimary \
    WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind IN ('r', 'p') ORDER BY t.oid, c.attnum";

const SQLITE_FOREIGN_KEYS: &str = "SELECT t.name, f.id, f.\"from\", f.\"table\", f.\"to\" \
    FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY t.name, f.id, f.seq";

const POSTGRES_FOREIGN_KEYS: &str = "SELECT t.relname::text, f.oid::bigint, c.attname::text, o.relname::text, p.attname::text \
    FROM pg_constraint f CROSS JOIN LATERAL unnest(f.conkey, f.confkey) WITH ORDINALITY AS part (here, there, seq) \
    JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class o ON o.oid = f.confrelid \
    JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = part.here \
    JOIN pg_attribute p ON p.attrelid = o.oid AND p.attnum = part.there \
    WHERE f.contype = 'f' AND t.relnamespace = current_schema()::regnamespace ORDER BY f.oid, part.seq";

/// The names of a database's tables but for the migrations' own, whatever they hold.
///
/// # Errors
/// When the database is gone.
pub(super) async fn names(on: &impl ConnectionTrait) -> Result<BTreeSet<String>, StoreError> {
    let columns =
        if on.get_database_backend() == DbBackend::Postgres { POSTGRES_COLUMNS } else { SQLITE_COLUMNS };
    let rows = sql::query(on, "list the tables", columns, vec![]).await?;
    let mut names: BTreeSet<String> = rows.iter().map(|row| get(row, 0)).collect::<Result<_, _>>()?;
    names.remove(MIGRATIONS);
    Ok(names)
}

/// The tables of a database but for the migrations' own, each after those it points to.
///
/// # Errors
/// When a table has no primary key or a column of a type only one engine has.
pub(super) async fn all(on: &impl ConnectionTrait) -> Result<Vec<Table>, StoreError> {
    let doing = "list the tables";
    let (columns, foreign_keys) = match on.get_database_backend() {
        DbBackend::Postgres => (POSTGRES_COLUMNS, POSTGRES_FOREIGN_KEYS),
        _ => (SQLITE_COLUMNS, SQLITE_FOREIGN_KEYS),
    };
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let mut keys: BTreeMap<String, BTreeMap<i64, usize>> = BTreeMap::new();
    for row in sql::query(on, doing, columns, vec![]).await? {
        let (name, column): (String, String) = (get(&row, 0)?, get(&row, 1)?);
        if name == MIGRATIONS {
            continue;
        }
        let kind = kind(&name, &column, &get::<String>(&row, 2)?)?;
        let new =
            || Table { name: name.clone(), columns: Vec::new(), key: Vec::new(), foreign_keys: Vec::new() };
        let table = tables.entry(name.clone()).or_insert_with(new);
        let place = get::<i64>(&row, 4)?;
        if place > 0 {
            keys.entry(name).or_default().insert(place, table.columns.len());
        }
        table.columns.push(Column { name: column, kind, required: get::<i64>(&row, 3)? != 0 });
    }
    for (name, table) in &mut tables {
        table.key = keys.remove(name).unwrap_or_default().into_values().collect();
        if table.key.is_empty() {
            return refuse(format!("the table {name} has no primary key, so it can't be backed up in order"));
        }
    }
    let mut parts: BTreeMap<(String, i64), ForeignKey> = BTreeMap::new();
    for row in sql::query(on, doing, foreign_keys, vec![]).await? {
        let to: String = get(&row, 3)?;
        let new = || ForeignKey { columns: Vec::new(), to, to_columns: Vec::new() };
        let part = parts.entry((get(&row, 0)?, get(&row, 1)?)).or_insert_with(new);
        part.columns.push(get(&row, 2)?);
        // SQLite leaves out what a reference to the primary key points to.
        part.to_columns.extend(get::<Option<String>>(&row, 4)?);
    }
    for ((name, _), mut part) in parts {
        if let Some(to) = tables.get(&part.to).filter(|_| part.to_columns.is_empty()) {
            part.to_columns =
                to.key.iter().filter_map(|at| Some(to.columns.get(*at)?.name.clone())).collect();
        }
        tables.entry(name).and_modify(|table| table.foreign_keys.push(part));
    }
    for table in tables.values_mut() {
        table.foreign_keys.sort();
    }
    Ok(ordered(tables))
}

fn kind(table: &str, column: &str, written: &str) -> Result<Type, StoreError> {
    let lower = written.to_ascii_lowercase();
    match Type::NAMES.iter().find(|(name, _)| *name == lower) {
        Some((_, kind)) => Ok(*kind),
        None => refuse(format!(
            "the column {table}.{column} is {written}, which only one engine has: it can't be backed up"
        )),
    }
}

/// Each table after those it points to; of several that could come next, the first by name.
/// In a circle the first by name begins: its references are checked at the end.
fn ordered(mut tables: BTreeMap<String, Table>) -> Vec<Table> {
    let mut ordered = Vec::with_capacity(tables.len());
    while !tables.is_empty() {
        let waiting: BTreeSet<&String> = tables.keys().collect();
        let is_free = |table: &&Table| {
            table.foreign_keys.iter().all(|part| part.to == table.name || !waiting.contains(&part.to))
        };
        let free =
            tables.values().find(is_free).or_else(|| tables.values().next()).map(|table| table.name.clone());
        ordered.extend(free.and_then(|name| tables.remove(&name)));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, to: &[&str]) -> (String, Table) {
        let part = |to: &&str| ForeignKey { columns: vec![], to: (*to).to_owned(), to_columns: vec![] };
        let foreign_keys = to.iter().map(part).collect();
        (name.to_owned(), Table { name: name.to_owned(), columns: vec![], key: vec![], foreign_keys })
    }

    #[test]
    fn tables_come_after_those_they_point_to_and_circles_end() {
        let tables = [
            table("a", &["z"]),
            table("b", &["a", "b"]),
            table("m", &["n"]),
            table("n", &["m"]),
            table("z", &[]),
        ];
        let names: Vec<String> = ordered(tables.into()).into_iter().map(|table| table.name).collect();
        assert_eq!(names, ["z", "a", "b", "m", "n"]);
    }
}
