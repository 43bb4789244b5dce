//! A row and its cells, the same for every format.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::{Limits, Problem, SheetError};

/// What stands in one cell. Text without characters is [`Cell::Empty`] in every format.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, an empty text, or JSON null.
    Empty,
    /// Text exactly as in the file; never empty and without NUL.
    Text(String),
    /// A number. JSON integers beyond ±2^53 come as [`Cell::Text`], so that no id loses a digit.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A date cell of a workbook: `2026-11-22`, `2026-11-22T18:30:00`, or `18:30:00` for a time alone.
    Date(String),
    /// A list or object inside a JSON element.
    Json(Value),
}

static EMPTY: Cell = Cell::Empty;

/// 2^53: up to here every integer is exact as f64.
const EXACT: u64 = 1 << 53;

impl Cell {
    /// Whether nothing stands in the cell.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// The cell as a person would type it: `3` for the number 3, `true`, the date, compact JSON; empty
    /// for an empty cell.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Date(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Bool(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            Cell::Json(value) => Cow::Owned(value.to_string()),
        }
    }

    /// The cell as JSON; whole numbers as integers.
    pub fn into_json(self) -> Value {
        match self {
            Cell::Empty => Value::Null,
            Cell::Text(text) | Cell::Date(text) => Value::String(text),
            Cell::Number(number) if number.fract() == 0.0 && number.abs() <= EXACT as f64 => {
                Value::from(number as i64)
            }
            Cell::Number(number) => Value::from(number),
            Cell::Bool(flag) => Value::Bool(flag),
            Cell::Json(value) => value,
        }
    }

    pub(crate) fn from_text(text: String, limits: &Limits) -> Result<Self, Problem> {
        if text.len() > limits.cell_bytes {
            return Err(Problem::CellTooBig { most: limits.cell_bytes });
        }
        if text.contains('\0') {
            return Err(Problem::Nul);
        }
        Ok(if text.is_empty() { Cell::Empty } else { Cell::Text(text) })
    }

    pub(crate) fn from_json(value: Value, limits: &Limits) -> Result<Self, Problem> {
        Ok(match value {
            Value::Null => Cell::Empty,
            Value::Bool(flag) => Cell::Bool(flag),
            Value::String(text) => return Cell::from_text(text, limits),
            Value::Number(number) => {
                let integer = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
                match (integer, number.as_f64()) {
                    (Some(size), _) if size > EXACT => Cell::Text(number.to_string()),
                    (_, Some(float)) => Cell::Number(float),
                    (_, None) => Cell::Text(number.to_string()),
                }
            }
            nested if holds_nul(&nested) => return Err(Problem::Nul),
            nested => Cell::Json(nested),
        })
    }
}

/// Recursion is safe: the depth was limited before the value was parsed.
fn holds_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(holds_nul),
        Value::Object(map) => map.iter().any(|(key, item)| key.contains('\0') || holds_nul(item)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// One row. A row in which every cell is empty is not handed out.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As a person counts, from 1: line of a CSV (where the row begins, the header being line 1) or
    /// NDJSON file, row of the sheet, element of the JSON list.
    pub number: u64,
    /// Column names and cells in the file's order. Tables give every column of the header in each row;
    /// JSON gives the keys of the element. A GeoJSON Feature gives its properties, then its `id` and
    /// `geometry` unless the properties have these names.
    pub cells: Vec<(Arc<str>, Cell)>,
}

impl Row {
    /// The cell of the named column; empty when there is no such column.
    pub fn get(&self, column: &str) -> &Cell {
        self.cells.iter().find(|(name, _)| &**name == column).map_or(&EMPTY, |(_, cell)| cell)
    }

    /// The row as one JSON object, in the order of the columns.
    pub fn into_json(self) -> Map<String, Value> {
        self.cells.into_iter().map(|(name, cell)| (name.to_string(), cell.into_json())).collect()
    }

    /// A table's row: `cells` in the order of `columns`, the missing ones empty.
    pub(crate) fn of_table(number: u64, columns: &[Arc<str>], cells: Vec<Cell>) -> Result<Self, SheetError> {
        let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if filled > columns.len() {
            return Err(Problem::LongRow { cells: filled, columns: columns.len() }.at(number));
        }
        let padded = cells.into_iter().chain(std::iter::repeat(Cell::Empty));
        Ok(Row { number, cells: columns.iter().cloned().zip(padded).collect() })
    }
}

/// Column names out of the header row: trimmed, all different, none missing. Unnamed columns at the
/// end, which spreadsheets like to leave behind, are dropped.
pub(crate) fn header(number: u64, names: &[Cell], limits: &Limits) -> Result<Vec<Arc<str>>, SheetError> {
    let mut columns: Vec<Arc<str>> = names.iter().map(|name| Arc::from(name.text().trim())).collect();
    while columns.last().is_some_and(|name| name.is_empty()) {
        columns.pop();
    }
    if columns.is_empty() {
        return Err(Problem::NoHeader.at(number));
    }
    if columns.len() > limits.columns {
        return Err(Problem::TooManyColumns { most: limits.columns }.at(number));
    }
    let mut seen = HashSet::new();
    for (index, name) in columns.iter().enumerate() {
        if name.is_empty() {
            return Err(Problem::UnnamedColumn { position: index + 1 }.at(number));
        }
        if !seen.insert(name) {
            return Err(Problem::DuplicateColumn.at(number).in_column(Arc::clone(name)));
        }
    }
    Ok(columns)
}
