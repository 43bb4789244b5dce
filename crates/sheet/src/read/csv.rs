//! CSV by RFC 4180, one record in memory.
//!
//! Our own state machine and not the csv crate's, which forgives what a person must hear about: an
//! unclosed quotation mark silently swallows the rest of the file, there.

use std::io::{Read, Seek};
use std::sync::Arc;

use super::bytes::{Bytes, without_bom};
use crate::row::header;
use crate::{Cell, Limits, Problem, Row, SheetError};

pub(crate) struct CsvRows<R> {
    input: Bytes<R>,
    separator: u8,
    /// The line that is read next, from 1.
    line: u64,
    columns: Vec<Arc<str>>,
    record: Record,
    limits: Limits,
}

/// The cells of one record, behind each other; reused from row to row.
#[derive(Default)]
struct Record {
    line: u64,
    text: Vec<u8>,
    ends: Vec<usize>,
    quoted: bool,
}

impl Record {
    fn begin(&mut self, line: u64) {
        self.line = line;
        self.text.clear();
        self.ends.clear();
        self.quoted = false;
    }

    fn push(&mut self, byte: u8, limits: &Limits) -> Result<(), Problem> {
        self.text.push(byte);
        if self.text.len() - self.ends.last().copied().unwrap_or(0) > limits.cell_bytes {
            return Err(Problem::CellTooBig { most: limits.cell_bytes });
        }
        if self.text.len() > limits.row_bytes {
            return Err(Problem::RowTooBig { most: limits.row_bytes });
        }
        Ok(())
    }

    fn end_cell(&mut self, limits: &Limits) -> Result<(), Problem> {
        self.ends.push(self.text.len());
        if self.ends.len() > limits.columns {
            return Err(Problem::TooManyColumns { most: limits.columns });
        }
        Ok(())
    }

    fn is_blank_line(&self) -> bool {
        self.ends.len() == 1 && self.text.is_empty() && !self.quoted
    }

    fn cells(&self, columns: &[Arc<str>], limits: &Limits) -> Result<Vec<Cell>, SheetError> {
        let mut from = 0;
        let mut cells = Vec::with_capacity(self.ends.len());
        for (index, end) in self.ends.iter().enumerate() {
            let bytes = self.text.get(from..*end).unwrap_or_default();
            from = *end;
            let cell = String::from_utf8(bytes.to_vec())
                .map_err(|_| Problem::NotUtf8)
                .and_then(|text| Cell::from_text(text, limits))
                .map_err(|problem| {
                    let column = columns.get(index).cloned();
                    problem.at(self.line).in_column(column.unwrap_or_else(|| (index + 1).to_string().into()))
                })?;
            cells.push(cell);
        }
        Ok(cells)
    }
}

enum At {
    CellStart,
    Plain,
    Quoted { since: u64 },
    AfterQuote { since: u64 },
}

impl<R: Read + Seek> CsvRows<R> {
    /// `start` is the beginning of the file, from which the separator is found.
    pub(crate) fn open(reader: R, start: &[u8], limits: &Limits) -> Result<Self, SheetError> {
        let mut rows = CsvRows {
            input: Bytes::new(reader)?,
            separator: separator(without_bom(start)),
            line: 1,
            columns: Vec::new(),
            record: Record::default(),
            limits: limits.clone(),
        };
        if !rows.next_record()? {
            return Err(Problem::NoHeader.into());
        }
        let names = rows.record.cells(&[], limits)?;
        rows.columns = header(rows.record.line, &names, limits)?;
        Ok(rows)
    }

    pub(crate) fn columns(&self) -> &[Arc<str>] {
        &self.columns
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row>, SheetError> {
        if !self.next_record()? {
            return Ok(None);
        }
        let cells = self.record.cells(&self.columns, &self.limits)?;
        Row::of_table(self.record.line, &self.columns, cells).map(Some)
    }

    /// Fills `record` with the next one that is not a blank line; false at the end of the file.
    fn next_record(&mut self) -> Result<bool, SheetError> {
        loop {
            self.record.begin(self.line);
            match self.read_record() {
                Ok(true) if self.record.is_blank_line() => {}
                Ok(more) => return Ok(more),
                Err(error) => {
                    let column = self.columns.get(self.record.ends.len()).cloned();
                    return Err(SheetError { row: error.row.or(Some(self.record.line)), column, ..error });
                }
            }
        }
    }

    fn read_record(&mut self) -> Result<bool, SheetError> {
        let (record, limits) = (&mut self.record, &self.limits);
        let mut at = At::CellStart;
        loop {
            at = match (at, self.input.next()?) {
                (At::CellStart, None) if record.ends.is_empty() => return Ok(false),
                (At::Quoted { since }, None) => return Err(Problem::UnclosedQuote.at(since)),
                (_, None) => {
                    record.end_cell(limits)?;
                    return Ok(true);
                }
                (At::CellStart, Some(b'"')) => {
                    record.quoted = true;
                    At::Quoted { since: self.line }
                }
                (At::Quoted { since }, Some(b'"')) => At::AfterQuote { since },
                (At::Quoted { since }, Some(byte)) => {
                    self.line += u64::from(byte == b'\n');
                    record.push(byte, limits)?;
                    At::Quoted { since }
                }
                (At::AfterQuote { since }, Some(b'"')) => {
                    record.push(b'"', limits)?;
                    At::Quoted { since }
                }
                (_, Some(byte)) if byte == self.separator => {
                    record.end_cell(limits)?;
                    At::CellStart
                }
                (_, Some(byte @ (b'\n' | b'\r'))) => {
                    if byte == b'\r' && self.input.peek()? == Some(b'\n') {
                        self.input.next()?;
                    }
                    self.line += 1;
                    record.end_cell(limits)?;
                    return Ok(true);
                }
                (At::AfterQuote { .. }, Some(_)) => return Err(Problem::TextAfterQuote.at(self.line)),
                (_, Some(byte)) => {
                    record.push(byte, limits)?;
                    At::Plain
                }
            };
        }
    }
}

/// The separator that is most frequent in the header line outside quotation marks; a comma when none is.
fn separator(start: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in start.iter().skip_while(|byte| matches!(byte, b'\n' | b'\r')) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(known, _)| known == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // max_by_key takes the last of equals; the comma must win a draw.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(known, _)| known)
}
