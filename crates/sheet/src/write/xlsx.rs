//! XLSX out: every cell typed as text, so that nothing a stranger typed is ever a formula.

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::{Problem, SheetError};

/// Writes a workbook of one sheet: a bold header row that stays in sight, and rows of text. One row is
/// in memory, the sheet in an unnamed temporary file until [`XlsxWriter::finish`].
pub struct XlsxWriter {
    workbook: Workbook,
    columns: usize,
    rows: u32,
}

impl XlsxWriter {
    /// Begins the sheet called `name` (at most 31 characters, none of `[]:*?/\`).
    ///
    /// # Errors
    /// [`Problem::Write`], also for a name that Excel does not allow.
    pub fn new<S: AsRef<str>>(name: &str, columns: &[S]) -> Result<Self, SheetError> {
        let mut workbook = Workbook::new();
        // A fixed date: the same rows give the same bytes.
        let created = ExcelDateTime::from_ymd(2000, 1, 1).map_err(problem)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
        let sheet = workbook.add_worksheet_with_constant_memory().map_err(problem)?;
        sheet.set_name(name).map_err(problem)?;
        sheet.set_freeze_panes(1, 0).map_err(problem)?;
        let mut writer = XlsxWriter { workbook, columns: columns.len(), rows: 0 };
        writer.write(columns, &Format::new().set_bold())?;
        Ok(writer)
    }

    /// Writes one row, a cell for each column.
    ///
    /// # Errors
    /// [`Problem::Width`] when there are more or fewer cells than columns, [`Problem::LongForExcel`],
    /// [`Problem::LargeForExcel`], [`Problem::Write`].
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), SheetError> {
        self.write(cells, &Format::new())
    }

    fn write<S: AsRef<str>>(&mut self, cells: &[S], format: &Format) -> Result<(), SheetError> {
        let row = u64::from(self.rows) + 1;
        if cells.len() != self.columns {
            return Err(Problem::Width { cells: cells.len(), columns: self.columns }.at(row));
        }
        let sheet = self.workbook.worksheet_from_index(0).map_err(problem)?;
        for (column, cell) in cells.iter().enumerate() {
            // No column number beyond 65,535 exists; the largest makes Excel's own limit refuse it.
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            sheet
                .write_string_with_format(self.rows, column, cell.as_ref(), format)
                .map_err(|fault| problem(fault).at(row).in_column((u32::from(column) + 1).to_string()))?;
        }
        self.rows += 1;
        Ok(())
    }

    /// Packs the workbook into `output` and gives it back, flushed.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn finish<W: Write + Send>(mut self, mut output: W) -> Result<W, SheetError> {
        self.workbook.save_to_writer(&mut output).map_err(problem)?;
        output.flush().map_err(Problem::Write)?;
        Ok(output)
    }
}

fn problem(fault: XlsxError) -> Problem {
    match fault {
        XlsxError::MaxStringLengthExceeded => Problem::LongForExcel,
        XlsxError::RowColumnLimitError => Problem::LargeForExcel,
        XlsxError::IoError(cause) => Problem::Write(cause),
        other => Problem::Write(io::Error::other(other)),
    }
}
