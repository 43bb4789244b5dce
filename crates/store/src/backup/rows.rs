//! Rows out of the database page by page, and as lines of JSON in both directions.

use std::fmt::Write as _;

use sea_orm::{ConnectionTrait, DbBackend, QueryResult};
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

use super::tables::{Column, Table, Type};
use crate::error::StoreError;
use crate::sql::{self, Value, get};

/// How many rows are read with one query.
const PAGE: usize = 500;

/// Reads a table in the order of its primary key.
pub(super) struct Pages<'a, C: ConnectionTrait> {
    on: &'a C,
    table: &'a Table,
    select: String,
    key: String,
    last: Option<Vec<Value>>,
}

impl<'a, C: ConnectionTrait> Pages<'a, C> {
    /// Begins to read. SQLite's index is in the order of bytes, so each page is found by the last
    /// key before it; PostgreSQL's may not be, so there a cursor sorts once.
    pub(super) async fn begin(on: &'a C, table: &'a Table) -> Result<Self, StoreError> {
        let columns = quoted(table.columns.iter());
        let key = quoted(table.key.iter().filter_map(|at| table.columns.get(*at)));
        let select = format!("SELECT {columns} FROM \"{}\"", table.name);
        if on.get_database_backend() == DbBackend::Postgres {
            let parts = table.key.iter().filter_map(|at| table.columns.get(*at));
            let bytewise = |part: &Column| if part.kind == Type::Text { " COLLATE \"C\"" } else { "" };
            let order: Vec<String> =
                parts.map(|part| format!("\"{}\"{}", part.name, bytewise(part))).collect();
            let cursor = format!(
                "DECLARE \"{}\" NO SCROLL CURSOR FOR {select} ORDER BY {}",
                table.name,
                order.join(", ")
            );
            sql::execute(on, "read a table", &cursor, vec![]).await?;
        }
        Ok(Pages { on, table, select, key, last: None })
    }

    /// The rows after those read before; none when all were.
    pub(super) async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let Pages { table, select, key, .. } = self;
        let (text, values) = match (self.on.get_database_backend(), self.last.take()) {
            (DbBackend::Postgres, _) => (format!("FETCH {PAGE} FROM \"{}\"", table.name), vec![]),
            (_, None) => (format!("{select} ORDER BY {key} LIMIT {PAGE}"), vec![]),
            (_, Some(last)) => {
                let after = sql::places(1, last.len());
                (format!("{select} WHERE ({key}) > ({after}) ORDER BY {key} LIMIT {PAGE}"), last)
            }
        };
        let rows = sql::query(self.on, "read a table", &text, values).await?;
        if rows.is_empty() && self.on.get_database_backend() == DbBackend::Postgres {
            sql::execute(self.on, "read a table", &format!("CLOSE \"{}\"", table.name), vec![]).await?;
        }
        let rows: Vec<Vec<Value>> = rows.iter().map(|row| read(table, row)).collect::<Result<_, _>>()?;
        self.last = rows.last().map(|row| table.key.iter().filter_map(|at| row.get(*at).cloned()).collect());
        Ok(rows)
    }
}

/// Columns by their quoted names, for a statement of either engine.
pub(super) fn quoted<'a>(columns: impl Iterator<Item = &'a Column>) -> String {
    columns.map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
}

fn read(table: &Table, row: &QueryResult) -> Result<Vec<Value>, StoreError> {
    let value = |(at, column): (usize, &Column)| {
        Ok(match column.kind {
            Type::Uuid => get::<Option<Uuid>>(row, at)?.into(),
            Type::Integer => get::<Option<i64>>(row, at)?.into(),
            Type::Text => get::<Option<String>>(row, at)?.into(),
            Type::Boolean => get::<Option<bool>>(row, at)?.into(),
            Type::Double => get::<Option<f64>>(row, at)?.into(),
            Type::Bytes => get::<Option<Vec<u8>>>(row, at)?.into(),
        })
    };
    table.columns.iter().enumerate().map(value).collect()
}

/// A row as a line of JSON; columns that hold nothing are left out.
///
/// # Errors
/// When a number is none (PostgreSQL would keep a NaN).
pub(super) fn to_line(table: &Table, row: &[Value]) -> Result<String, StoreError> {
    let mut object = Map::with_capacity(row.len());
    for (column, value) in table.columns.iter().zip(row) {
        let json = match value {
            Value::Uuid(Some(id)) => json!(id),
            Value::BigInt(Some(number)) => json!(number),
            Value::String(Some(text)) => json!(text),
            Value::Bool(Some(yes)) => json!(yes),
            Value::Double(Some(number)) if number.is_finite() => json!(number),
            Value::Double(Some(number)) => {
                return Err(StoreError::Corrupt { what: "number", value: number.to_string() });
            }
            Value::Bytes(Some(bytes)) => json!(to_hex(bytes)),
            _ => continue,
        };
        object.insert(column.name.clone(), json);
    }
    Ok(Json::Object(object).to_string())
}

/// A row from a line of JSON; `None` when the line does not fit the table.
pub(super) fn from_line(table: &Table, line: &[u8]) -> Option<Vec<Value>> {
    let mut object: Map<String, Json> = serde_json::from_slice(line).ok()?;
    let row = table
        .columns
        .iter()
        .map(|column| value(column, object.remove(&column.name)))
        .collect::<Option<_>>()?;
    object.is_empty().then_some(row)
}

fn value(column: &Column, json: Option<Json>) -> Option<Value> {
    Some(match (column.kind, json) {
        (_, None) if column.required => return None,
        (kind, None) => empty(kind),
        (Type::Uuid, Some(Json::String(id))) => Uuid::try_parse(&id).ok()?.into(),
        (Type::Integer, Some(json)) => json.as_i64()?.into(),
        // PostgreSQL takes no NUL in a text.
        (Type::Text, Some(Json::String(text))) if !text.contains('\0') => text.into(),
        (Type::Boolean, Some(Json::Bool(yes))) => yes.into(),
        (Type::Double, Some(json)) => json.as_f64()?.into(),
        (Type::Bytes, Some(Json::String(hex))) => from_hex(&hex)?.into(),
        _ => return None,
    })
}

/// What a column of a type holds when it holds nothing.
pub(super) fn empty(kind: Type) -> Value {
    match kind {
        Type::Uuid => Value::Uuid(None),
        Type::Integer => Value::BigInt(None),
        Type::Text => Value::String(None),
        Type::Boolean => Value::Bool(None),
        Type::Double => Value::Double(None),
        Type::Bytes => Value::Bytes(None),
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn to_hex(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String can't fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn from_hex(hex: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(digit(high)? << 4 | digit(low)?),
        _ => None,
    };
    hex.as_bytes().chunks(2).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn table() -> Table {
        let column = |name: &str, kind, required| Column { name: name.to_owned(), kind, required };
        let columns = vec![
            column("id", Type::Uuid, true),
            column("number", Type::Integer, false),
            column("text", Type::Text, false),
            column("yes", Type::Boolean, false),
            column("double", Type::Double, false),
            column("bytes", Type::Bytes, false),
        ];
        Table { name: "t".to_owned(), columns, key: vec![0], foreign_keys: vec![] }
    }

    proptest! {
        #[test]
        fn a_row_reads_back_bit_for_bit(
            id in any::<u128>(), number in any::<Option<i64>>(), text in any::<Option<String>>(), yes in any::<Option<bool>>(),
            double in proptest::option::of(proptest::num::f64::NORMAL | proptest::num::f64::ZERO), bytes in any::<Option<Vec<u8>>>(),
        ) {
            let text = text.map(|text| text.replace('\0', ""));
            let row: Vec<Value> = vec![
                Uuid::from_u128(id).into(), number.into(), text.into(), yes.into(), double.into(), bytes.into(),
            ];
            let line = to_line(&table(), &row).unwrap();
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(from_line(&table(), line.as_bytes()), Some(row));
        }

        #[test]
        fn no_line_makes_reading_panic(line in any::<Vec<u8>>()) {
            prop_assert_eq!(from_line(&table(), &line), None);
        }
    }

    #[test]
    fn a_line_that_does_not_fit_the_table_is_refused() {
        let id = r#""id":"0192d8a4-7c5b-7c3e-9d6f-1a2b3c4d5e6f""#;
        assert!(from_line(&table(), format!("{{{id}}}").as_bytes()).is_some());
        let bad = [
            "{}".to_owned(),
            format!("{{{id},\"other\":1}}"),
            format!("{{{id},\"number\":1.5}}"),
            format!("{{{id},\"text\":\"a\\u0000b\"}}"),
            format!("{{{id},\"bytes\":\"abc\"}}"),
            format!("{{{id},\"bytes\":\"ä\"}}"),
        ];
        for line in bad {
            assert_eq!(from_line(&table(), line.as_bytes()), None, "{line}");
        }
    }
}
