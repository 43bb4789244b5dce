//! What is wrong with an import, and where: file, row, column, what is wrong, what would be right.

use std::fmt;
use std::sync::Arc;

use sheet::SheetError;
use store::StoreError;
use thiserror::Error;

/// How many problems are kept to be shown; all are counted.
pub(super) const SHOWN: usize = 200;

/// A place in an input file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// The file's name.
    pub file: Arc<str>,
    /// The row as a person counts: the line of a CSV file, the element of a JSON list. 0 is the file as a whole.
    pub row: u64,
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            0 => write!(f, "{}", self.file),
            row => write!(f, "{}, row {row}", self.file),
        }
    }
}

/// One problem at its place. `Display` is the whole sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Where.
    pub at: At,
    /// In which column, where it is one.
    pub column: Option<String>,
    /// What is wrong, and what would be right.
    pub wrong: String,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.column {
            Some(column) => write!(f, "{}, column “{column}”: {}", self.at, self.wrong),
            None => write!(f, "{}: {}", self.at, self.wrong),
        }
    }
}

impl RowError {
    /// A problem of the reader, under the file's own name.
    pub(super) fn of_sheet(file: &Arc<str>, error: &SheetError) -> RowError {
        RowError {
            at: At { file: Arc::clone(file), row: error.row.unwrap_or(0) },
            column: error.column.as_deref().map(str::to_owned),
            wrong: error.problem.to_string(),
        }
    }
}

/// All problems of an import: the first 200 in full, the rest as a count.
#[derive(Debug, Default)]
pub struct Problems {
    shown: Vec<RowError>,
    count: u64,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, error: RowError) {
        self.count += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(error);
        }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The first of them.
    pub fn shown(&self) -> &[RowError] {
        &self.shown
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub(super) fn append(&mut self, other: Problems) {
        let unseen = other.count - other.shown.len() as u64;
        other.shown.into_iter().for_each(|error| self.push(error));
        self.count += unseen;
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for error in &self.shown {
            writeln!(f, "{error}")?;
        }
        let unseen = self.count - self.shown.len() as u64;
        if unseen > 0 {
            writeln!(f, "… and {unseen} more.")?;
        }
        match self.count {
            1 => f.write_str("Nothing was written, because one thing is wrong: correct it and import again."),
            count => write!(
                f,
                "Nothing was written, because {count} things are wrong: correct them and import again."
            ),
        }
    }
}

/// An entity's name with its article.
pub(super) fn one(entity: &str) -> String {
    match entity.starts_with(['a', 'o']) {
        true => format!("an {entity}"),
        false => format!("a {entity}"),
    }
}

/// Why an import failed. Whatever it was, nothing was written.
#[derive(Debug, Error)]
pub enum ImportError {
    /// Rows that are wrong.
    #[error("{0}")]
    Rows(Problems),
    /// What was given is no input at all.
    #[error("{0}")]
    Input(String),
    /// The mapping can't be used.
    #[error("the mapping {name}: {wrong}")]
    Mapping {
        /// Its name.
        name: String,
        /// What is wrong with it, and what would be right.
        wrong: String,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}
