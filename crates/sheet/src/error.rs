//! What can be wrong with a file, where, and what would be right: one sentence a person can act on.

use std::fmt;
use std::io;
use std::sync::Arc;

use thiserror::Error;

use crate::read::Format;

/// A problem at its place. `Display` is the whole sentence.
#[derive(Debug)]
pub struct SheetError {
    /// The file as it was named to [`crate::open`]; none when bytes were read.
    pub file: Option<Arc<str>>,
    /// The row as a person counts: line of the CSV or NDJSON file, row of the sheet, element of the
    /// JSON list, each from 1.
    pub row: Option<u64>,
    /// The column's name, or its number from 1 while the header is being read.
    pub column: Option<Arc<str>>,
    /// What is wrong and what would be right.
    pub problem: Problem,
}

impl SheetError {
    pub(crate) fn in_column(mut self, column: impl Into<Arc<str>>) -> Self {
        self.column = Some(column.into());
        self
    }
}

impl From<Problem> for SheetError {
    fn from(problem: Problem) -> Self {
        SheetError { file: None, row: None, column: None, problem }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = [
            self.file.as_ref().map(|file| file.to_string()),
            self.row.map(|row| format!("row {row}")),
            self.column.as_ref().map(|column| format!("column “{column}”")),
        ];
        let places = places.into_iter().flatten().collect::<Vec<_>>().join(", ");
        if !places.is_empty() {
            write!(out, "{places}: ")?;
        }
        write!(out, "{}", self.problem)
    }
}

impl std::error::Error for SheetError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Read(cause) | Problem::Write(cause) => Some(cause),
            _ => None,
        }
    }
}

/// What is wrong, and what would be right.
#[derive(Debug, Error)]
#[expect(missing_docs, reason = "each variant's sentence says what it is and what its fields are")]
pub enum Problem {
    #[error("the file could not be read: {0}")]
    Read(#[source] io::Error),
    #[error("the file could not be written: {0}")]
    Write(#[source] io::Error),
    #[error("“{0}” files are not read; save it as .xlsx, .csv (UTF-8), .json, .geojson or .ndjson")]
    Extension(String),
    #[error("the name says {expected}, but the content is {found}; save it again as {expected}")]
    Content { expected: Format, found: &'static str },

    #[error("the file is larger than {most} bytes; split it into smaller files")]
    FileTooBig { most: u64 },
    #[error("there are more than {most} rows; split the file into smaller files")]
    TooManyRows { most: u64 },
    #[error("there are more than {most} columns; remove those that are not needed")]
    TooManyColumns { most: usize },
    #[error(
        "the sheet has more than {most} cells; copy the rows that hold data into a new workbook, without \
         the formatted empty ones"
    )]
    TooManyCells { most: u64 },
    #[error(
        "a cell is longer than {most} bytes; shorten it (a quotation mark that is never closed does \
         this, too)"
    )]
    CellTooBig { most: usize },
    #[error("the row is longer than {most} bytes; shorten its texts or split it")]
    RowTooBig { most: usize },
    #[error("the values are nested deeper than {most} levels; make the structure flatter")]
    TooDeep { most: usize },

    #[error("the text is not UTF-8; save the file as “CSV UTF-8” and try again")]
    NotUtf8,
    #[error("the text holds a NUL character, which is not text; remove it or export the file again")]
    Nul,

    #[error("there is no header; the first row must name the columns, and JSON must hold a list of objects")]
    NoHeader,
    #[error("column {position} has no name; name it in the first row or remove the column")]
    UnnamedColumn { position: usize },
    #[error("two columns have this name; rename or remove one of them")]
    DuplicateColumn,
    #[error(
        "the row has {cells} cells and the header only {columns}; put quotation marks around texts that \
         hold the separator, or name the missing columns"
    )]
    LongRow { cells: usize, columns: usize },
    #[error("a quotation mark is opened here and never closed; close it, or double it if it is text")]
    UnclosedQuote,
    #[error(
        "text follows a closing quotation mark; double the quotation marks inside the text, like \"\"this\"\""
    )]
    TextAfterQuote,

    #[error("this is not JSON ({0}); check it with a JSON validator")]
    Json(String),
    #[error("this line is not one JSON object ({0}); NDJSON has one object on each line")]
    NdjsonLine(String),
    #[error(
        "the JSON is not a list; give an array of objects, a GeoJSON FeatureCollection or a page with \
         “contents”"
    )]
    NotAList,
    #[error("this element is {found}, not an object; write it as {{\"column\": value, …}}")]
    NotAnObject { found: &'static str },

    #[error("the workbook is damaged: {0}; open it and save it again as .xlsx")]
    Zip(&'static str),
    #[error("the workbook's archive has more than {most} entries; copy the data into a new workbook")]
    ZipEntries { most: usize },
    #[error(
        "a part of the workbook is packed more than {most} to one, as in a zip bomb; copy the data into \
         a new workbook"
    )]
    ZipRatio { most: u64 },
    #[error("the workbook unpacks to more than {most} bytes; copy the data into a new workbook")]
    ZipTotal { most: u64 },
    #[error("the zip file cannot be used: {0}; pack its files anew, or give them in a folder")]
    Package(String),
    #[error("the workbook declares a DTD or its own entities, which no spreadsheet needs; save it again")]
    Dtd,
    #[error("the workbook's XML is broken ({0}); open it and save it again as .xlsx")]
    Xml(String),
    #[error("this is not an Excel workbook: {0}; save it as .xlsx")]
    Workbook(&'static str),
    #[error("there is no sheet “{wanted}”; the file has: {has}")]
    NoSuchSheet { wanted: String, has: String },
    #[error("the cell holds the error {0}; correct the formula or clear the cell")]
    CellError(String),
    #[error("the formula has no saved value; open the file in Excel or LibreOffice and save it again")]
    FormulaWithoutValue,
    #[error("“{0}” is not a number; write the number again or format the cell as text")]
    BadNumber(String),

    #[error("the text is longer than the 32,767 characters a cell of Excel holds; export as CSV")]
    LongForExcel,
    #[error("the table is larger than the 1,048,576 rows and 16,384 columns of Excel; export as CSV")]
    LargeForExcel,
    #[error("the row has {cells} cells and the header {columns}; give each row all columns")]
    Width { cells: usize, columns: usize },
}

impl Problem {
    pub(crate) fn at(self, row: u64) -> SheetError {
        SheetError { row: Some(row), ..self.into() }
    }

    /// Whether rows after this one can still be read, so that one run reports every bad row.
    pub(crate) fn spoils_only_its_row(&self) -> bool {
        matches!(
            self,
            Problem::NotUtf8
                | Problem::Nul
                | Problem::LongRow { .. }
                | Problem::NdjsonLine(_)
                | Problem::NotAnObject { .. }
                | Problem::CellError(_)
                | Problem::FormulaWithoutValue
                | Problem::BadNumber(_)
        )
    }
}

impl From<io::Error> for Problem {
    fn from(cause: io::Error) -> Self {
        Problem::Read(cause)
    }
}
