//! CSV out: RFC 4180 exactly, or the variant for people who open it in a spreadsheet.

use std::io::Write;

use crate::{Problem, SheetError};

/// Characters that make a spreadsheet take a cell for a formula (OWASP, “CSV injection”).
const FORMULA_STARTS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Writes CSV (RFC 4180: comma, quotation marks where needed, CRLF) to `W`, one row in memory.
pub struct CsvWriter<W: Write> {
    output: csv::Writer<W>,
    for_people: bool,
    columns: usize,
    row: u64,
}

impl<W: Write> CsvWriter<W> {
    /// Exact CSV: what is read back is what was written. For programs, such as an HSDS package.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn exact<S: AsRef<str>>(output: W, columns: &[S]) -> Result<Self, SheetError> {
        Self::begin(output, columns, false)
    }

    /// CSV to be opened in a spreadsheet: a byte order mark, without which Excel breaks accents, and an
    /// apostrophe before every cell that begins with a formula character. Telephone numbers written
    /// `+36 1 …` get it, too: the spreadsheet would turn them into a sum.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn for_people<S: AsRef<str>>(mut output: W, columns: &[S]) -> Result<Self, SheetError> {
        output.write_all("\u{feff}".as_bytes()).map_err(Problem::Write)?;
        Self::begin(output, columns, true)
    }

    fn begin<S: AsRef<str>>(output: W, columns: &[S], for_people: bool) -> Result<Self, SheetError> {
        let output = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(output);
        let mut writer = CsvWriter { output, for_people, columns: columns.len(), row: 0 };
        writer.row(columns)?;
        Ok(writer)
    }

    /// Writes one row, a cell for each column.
    ///
    /// # Errors
    /// [`Problem::Width`] when there are more or fewer cells than columns, [`Problem::Write`].
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), SheetError> {
        self.row += 1;
        if cells.len() != self.columns {
            return Err(Problem::Width { cells: cells.len(), columns: self.columns }.at(self.row));
        }
        let fields = cells.iter().map(AsRef::as_ref);
        let written = if self.for_people {
            self.output.write_record(fields.map(|cell| {
                if cell.starts_with(FORMULA_STARTS) { format!("'{cell}") } else { cell.to_owned() }
            }))
        } else {
            self.output.write_record(fields)
        };
        written.map_err(|fault| Problem::Write(fault.into()).at(self.row))
    }

    /// Writes what is still buffered and gives the output back.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn finish(self) -> Result<W, SheetError> {
        self.output.into_inner().map_err(|fault| Problem::Write(fault.into_error()).into())
    }
}
