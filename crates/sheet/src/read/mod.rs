//! Reading: picks the format, checks its first bytes, and hands out rows.

mod archive;
mod bytes;
mod csv;
mod json;
mod xlsx;
mod zip;

use std::fmt;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use crate::{Limits, Problem, Row, SheetError};
use csv::CsvRows;
use json::{JsonRows, NdjsonRows};
use xlsx::XlsxRows;
pub use zip::{Zip, ZipFile};

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8, with or without byte order mark; `,` `;` or tab, found from the header line.
    Csv,
    /// Excel's workbook, without macros.
    Xlsx,
    /// An array of objects or of GeoJSON Features, a FeatureCollection, or an HSDS page (`contents`).
    Json,
    /// One JSON object (or Feature) on each line.
    Ndjson,
}

impl Format {
    /// The format that a file's extension names.
    pub fn of(path: &Path) -> Result<Self, SheetError> {
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match extension.as_str() {
            "csv" | "tsv" => Ok(Format::Csv),
            "xlsx" => Ok(Format::Xlsx),
            "json" | "geojson" => Ok(Format::Json),
            "ndjson" | "jsonl" => Ok(Format::Ndjson),
            _ => Err(Problem::Extension(extension).into()),
        }
    }

    /// Whether the first bytes can be this format: a renamed file gets a better sentence than a parser
    /// could give.
    fn accepts(self, start: &[u8]) -> Result<(), Problem> {
        const MAGIC: [(&[u8], &str); 6] = [
            (b"PK\x03\x04", "a workbook or zip archive"),
            (b"\xD0\xCF\x11\xE0", "an old .xls or a password-protected workbook"),
            (b"%PDF", "a PDF"),
            (b"\xFF\xFE", "UTF-16 text"),
            (b"\xFE\xFF", "UTF-16 text"),
            (b"\x1F\x8B", "a gzip archive"),
        ];
        let known = MAGIC.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, name)| *name);
        let first = bytes::without_bom(start).iter().find(|byte| !byte.is_ascii_whitespace());
        let found = match (self, known, first) {
            (Format::Xlsx, Some("a workbook or zip archive"), _) => return Ok(()),
            (_, Some(name), _) => name,
            (Format::Xlsx, None, _) => "not a zip archive",
            (Format::Json, None, Some(b'[' | b'{') | None) => return Ok(()),
            (Format::Ndjson, None, Some(b'[')) => "a JSON array",
            (Format::Json, None, Some(_)) => "text that is not JSON",
            (Format::Csv, None, Some(b'<')) => "a web page or XML",
            (Format::Csv | Format::Ndjson, None, _) => return Ok(()),
        };
        Err(Problem::Content { expected: self, found })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Format::Csv => "CSV (UTF-8)",
            Format::Xlsx => "XLSX",
            Format::Json => "JSON",
            Format::Ndjson => "NDJSON",
        })
    }
}

/// Opens the file; its extension names the format, its first bytes must agree, and all [`Limits`] that
/// can be checked beforehand are. `sheet` names a sheet of a workbook; without it the first is read.
///
/// # Errors
/// Any [`Problem`] but those of rows below the header.
pub fn open(path: &Path, sheet: Option<&str>, limits: &Limits) -> Result<Rows<File>, SheetError> {
    let name: Arc<str> = path.display().to_string().into();
    let in_file = |error: SheetError| SheetError { file: Some(Arc::clone(&name)), ..error };
    let format = Format::of(path).map_err(in_file)?;
    let file = File::open(path).map_err(|cause| in_file(Problem::Read(cause).into()))?;
    let rows = read(file, format, sheet, limits).map_err(in_file)?;
    Ok(Rows { file: Some(Arc::clone(&name)), ..rows })
}

/// The same as [`open`], from bytes or any other seekable source.
///
/// # Errors
/// Any [`Problem`] but those of rows below the header.
pub fn read<R: Read + Seek>(
    mut reader: R,
    format: Format,
    sheet: Option<&str>,
    limits: &Limits,
) -> Result<Rows<R>, SheetError> {
    let size = reader.seek(SeekFrom::End(0)).map_err(Problem::Read)?;
    if size > limits.file_bytes {
        return Err(Problem::FileTooBig { most: limits.file_bytes }.into());
    }
    let start = bytes::peek_start(&mut reader)?;
    format.accepts(&start)?;
    if let (Some(wanted), false) = (sheet, format == Format::Xlsx) {
        let has = format!("no sheets, it is {format}");
        return Err(Problem::NoSuchSheet { wanted: wanted.to_owned(), has }.into());
    }
    let source = match format {
        Format::Csv => Source::Csv(CsvRows::open(reader, &start, limits)?),
        Format::Json => Source::Json(JsonRows::open(reader, limits)?),
        Format::Ndjson => Source::Ndjson(NdjsonRows::open(reader, limits)?),
        Format::Xlsx => Source::Xlsx(Box::new(XlsxRows::open(reader, sheet, limits)?)),
    };
    Ok(Rows { file: None, source, read: 0, most: limits.rows, ended: false })
}

/// The rows of one file, in order. A row that is wrong by itself (a cell that is not UTF-8, too many
/// cells, a line that is not JSON …) is an error after which the next rows follow, so that one run
/// reports them all; after any other error the stream ends.
pub struct Rows<R> {
    file: Option<Arc<str>>,
    source: Source<R>,
    read: u64,
    most: u64,
    ended: bool,
}

enum Source<R> {
    Csv(CsvRows<R>),
    Json(JsonRows<R>),
    Ndjson(NdjsonRows<R>),
    Xlsx(Box<XlsxRows<R>>),
}

impl<R: Read + Seek> Rows<R> {
    /// The header's column names; none for JSON and NDJSON, where each element names its own.
    pub fn columns(&self) -> Option<&[Arc<str>]> {
        match &self.source {
            Source::Csv(rows) => Some(rows.columns()),
            Source::Xlsx(rows) => Some(rows.columns()),
            Source::Json(_) | Source::Ndjson(_) => None,
        }
    }

    fn advance(&mut self) -> Result<Option<Row>, SheetError> {
        loop {
            let row = match &mut self.source {
                Source::Csv(rows) => rows.next()?,
                Source::Json(rows) => rows.next()?,
                Source::Ndjson(rows) => rows.next()?,
                Source::Xlsx(rows) => rows.next()?,
            };
            match row {
                Some(row) if self.read == self.most => {
                    return Err(Problem::TooManyRows { most: self.most }.at(row.number));
                }
                Some(row) if row.cells.iter().all(|(_, cell)| cell.is_empty()) => self.read += 1,
                row => return Ok(row),
            }
        }
    }
}

impl<R: Read + Seek> Iterator for Rows<R> {
    type Item = Result<Row, SheetError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let row = self.advance().transpose();
        self.read += 1;
        match row {
            Some(Err(error)) => {
                self.ended = !error.problem.spoils_only_its_row() || self.read > self.most;
                Some(Err(SheetError { file: self.file.clone(), ..error }))
            }
            row => {
                self.ended = row.is_none();
                row
            }
        }
    }
}
