//! One query text for both engines: statements with `$1` parameters, rows read by position.

use std::fmt::Write as _;

use kernel::Id;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, TryGetable};

/// A row, read by position with [`get`].
pub use sea_orm::QueryResult as Row;
pub use sea_orm::Value;

use crate::error::StoreError;

/// The most parameters one statement takes; SQLite allows 32,766, PostgreSQL 65,535.
const PARAMETERS: usize = 16_000;

/// The most rows one INSERT takes: beyond this, longer statements no longer get faster.
const ROWS: usize = 256;

/// Runs a statement that gives no rows; answers how many rows it touched.
///
/// # Errors
/// When the database refuses or is gone.
pub async fn execute(
    on: &impl ConnectionTrait,
    doing: &'static str,
    text: &str,
    values: Vec<Value>,
) -> Result<u64, StoreError> {
    let statement = Statement::from_sql_and_values(on.get_database_backend(), text, values);
    let done = on.execute_raw(statement).await.map_err(StoreError::database(doing))?;
    Ok(done.rows_affected())
}

/// Runs a query and gives all its rows.
///
/// # Errors
/// When the database refuses or is gone.
pub async fn query(
    on: &impl ConnectionTrait,
    doing: &'static str,
    text: &str,
    values: Vec<Value>,
) -> Result<Vec<QueryResult>, StoreError> {
    let statement = Statement::from_sql_and_values(on.get_database_backend(), text, values);
    on.query_all_raw(statement).await.map_err(StoreError::database(doing))
}

/// Which rows a query is about, by their ids.
#[derive(Debug, Clone, Copy)]
pub enum Among<'i> {
    /// All there are.
    All,
    /// Those of these ids.
    Ids(&'i [Id]),
}

/// How many ids one statement takes.
const IDS: usize = 1_000;

/// Runs a query about some rows or all: `head` ends before the condition on `column`, `tail` begins after it. Rows
/// of one id stand together and in the order `tail` asks for.
///
/// # Errors
/// When the database refuses or is gone.
pub async fn query_among(
    on: &impl ConnectionTrait,
    doing: &'static str,
    (head, column, tail): (&str, &str, &str),
    among: Among<'_>,
) -> Result<Vec<QueryResult>, StoreError> {
    let Among::Ids(ids) = among else {
        return query(on, doing, &format!("{head} {tail}"), vec![]).await;
    };
    let mut rows = Vec::new();
    for piece in ids.chunks(IDS) {
        let text = format!("{head} WHERE {column} IN ({}) {tail}", places(1, piece.len()));
        rows.extend(query(on, doing, &text, piece.iter().map(|of| id(*of)).collect()).await?);
    }
    Ok(rows)
}

/// Runs a query that gives at most one row.
///
/// # Errors
/// When the database refuses or is gone.
pub async fn query_one(
    on: &impl ConnectionTrait,
    doing: &'static str,
    text: &str,
    values: Vec<Value>,
) -> Result<Option<QueryResult>, StoreError> {
    let statement = Statement::from_sql_and_values(on.get_database_backend(), text, values);
    on.query_one_raw(statement).await.map_err(StoreError::database(doing))
}

/// Reads a column of a row by position.
///
/// # Errors
/// When the column holds something else.
pub fn get<T: TryGetable>(row: &QueryResult, at: usize) -> Result<T, StoreError> {
    row.try_get_by_index(at).map_err(StoreError::database("read a column"))
}

/// Inserts rows in pieces both engines take.
///
/// # Errors
/// When the database refuses a row; none of the later pieces is tried then.
pub async fn insert(
    on: &impl ConnectionTrait,
    doing: &'static str,
    table: &str,
    columns: &[&str],
    rows: Vec<Vec<Value>>,
) -> Result<(), StoreError> {
    let per_statement = (PARAMETERS / columns.len().max(1)).clamp(1, ROWS);
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let piece: Vec<Vec<Value>> = rows.by_ref().take(per_statement).collect();
        let numbered = on.get_database_backend() == DbBackend::Postgres;
        let text = insert_text(table, columns, piece.len(), numbered);
        execute(on, doing, &text, piece.into_iter().flatten().collect()).await?;
    }
    Ok(())
}

/// SQLite takes `$1` too, but looks each one up by name: with thousands of them that is most of
/// the work, so a generated INSERT leaves the numbers out where it may.
fn insert_text(table: &str, columns: &[&str], rows: usize, numbered: bool) -> String {
    let mut text = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    for row in 0..rows {
        let first = row * columns.len() + 1;
        text.push_str(if row == 0 { "(" } else { ", (" });
        for at in 0..columns.len() {
            text.push_str(if at == 0 { "" } else { ", " });
            match numbered {
                // Writing to a String can't fail.
                true => drop(write!(text, "${}", first + at)),
                false => text.push('?'),
            }
        }
        text.push(')');
    }
    text
}

/// `$first, $first+1, …` for an IN list of `count` values.
pub fn places(first: usize, count: usize) -> String {
    (first..first + count).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
}

/// An id as a parameter.
pub fn id(id: Id) -> Value {
    Value::from(id.uuid())
}

/// A text as a parameter.
pub fn text(text: &str) -> Value {
    Value::from(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_insert_text_counts_its_parameters_through() {
        let numbered = insert_text("t", &["a", "b"], 2, true);
        assert_eq!(numbered, "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4)");
        assert_eq!(insert_text("t", &["a", "b"], 2, false), "INSERT INTO t (a, b) VALUES (?, ?), (?, ?)");
        assert_eq!(places(3, 2), "$3, $4");
    }
}
