//! Workbooks: the archive is proved, the sheet is scanned once for its size, and only then its rows
//! are streamed. Formulas give the value that was saved with them; of merged cells the first has the
//! value and the others are empty.

mod date;
mod parts;
mod xml;

use std::io::{BufRead, Read, Seek};
use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};

use super::archive::{Archive, Part};
use crate::row::header;
use crate::{Cell, Limits, Problem, Row, SheetError};
use parts::{Relation, SharedStrings, Styles, Workbook};
use xml::{Xml, attribute};

/// A sheet of Excel ends here.
const LAST_ROW: u64 = 1_048_576;
const LAST_COLUMN: usize = 16_384;

pub(crate) struct XlsxRows<R> {
    sheet: Sheet<Part<R>>,
    columns: Vec<Arc<str>>,
}

impl<R: Read + Seek> XlsxRows<R> {
    /// `wanted` names the sheet; without it the first one is read.
    pub(crate) fn open(reader: R, wanted: Option<&str>, limits: &Limits) -> Result<Self, SheetError> {
        let mut archive = Archive::open(reader, limits)?;
        let (part, values) = find_sheet(&mut archive, wanted, limits)?;
        scan(archive.part(&part)?, limits)?;
        let xml = Xml::new(archive.into_part(&part)?, limits);
        let mut sheet = Sheet { xml, values, row: 0, expanded: 0, limits: limits.clone() };
        loop {
            let Some((number, cells)) = sheet.next_row(&[])? else {
                return Err(Problem::NoHeader.into());
            };
            if cells.iter().any(|cell| !cell.is_empty()) {
                let columns = header(number, &cells, limits)?;
                return Ok(XlsxRows { sheet, columns });
            }
        }
    }

    pub(crate) fn columns(&self) -> &[Arc<str>] {
        &self.columns
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row>, SheetError> {
        let read = self.sheet.next_row(&self.columns);
        let in_row = |error: SheetError| SheetError { row: error.row.or(Some(self.sheet.row)), ..error };
        let Some((number, cells)) = read.map_err(in_row)? else {
            return Ok(None);
        };
        Row::of_table(number, &self.columns, cells).map(Some)
    }
}

/// The part of the wanted sheet, and what is needed to understand its cells.
fn find_sheet<R: Read + Seek>(
    archive: &mut Archive<R>,
    wanted: Option<&str>,
    limits: &Limits,
) -> Result<(String, Values), Problem> {
    if !archive.has("_rels/.rels") {
        return Err(Problem::Workbook("it is another kind of archive"));
    }
    let roots = relations_of(archive, "", limits)?;
    let main = target(&roots, "officeDocument").ok_or(Problem::Workbook("it holds no workbook"))?;
    let workbook = Workbook::read(archive.part(main)?, limits)?;
    let relations = relations_of(archive, main, limits)?;
    if target(&relations, "vbaProject").is_some() {
        return Err(Problem::Workbook("it holds macros"));
    }
    let part_of = |id: &str| {
        relations.iter().find(|relation| relation.id == id && relation.kind == "worksheet").map(|r| &r.target)
    };
    let mut tables = workbook.sheets.iter().filter_map(|(name, id)| Some((name.as_str(), part_of(id)?)));
    let found = match wanted {
        Some(wanted) => tables.clone().find(|(name, _)| *name == wanted),
        None => tables.next(),
    };
    let (_, part) = found.ok_or_else(|| Problem::NoSuchSheet {
        wanted: wanted.unwrap_or("any").to_owned(),
        has: workbook.sheets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", "),
    })?;
    let mut values = Values { from_1904: workbook.from_1904, ..Values::default() };
    if let Some(styles) = target(&relations, "styles") {
        values.styles = Styles::read(archive.part(styles)?, limits)?;
    }
    if let Some(strings) = target(&relations, "sharedStrings") {
        values.strings = SharedStrings::read(archive.part(strings)?, limits)?;
    }
    Ok((part.clone(), values))
}

fn target<'a>(relations: &'a [Relation], kind: &str) -> Option<&'a str> {
    relations.iter().find(|relation| relation.kind == kind).map(|relation| relation.target.as_str())
}

/// `part` empty stands for the archive itself.
fn relations_of<R: Read + Seek>(
    archive: &mut Archive<R>,
    part: &str,
    limits: &Limits,
) -> Result<Vec<Relation>, Problem> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let path = format!("{folder}/_rels/{file}.rels");
    parts::relations(archive.part(path.trim_start_matches('/'))?, folder, limits)
}

/// Counts the sheet's cells and finds its outermost ones, before a row is handed out. What the sheet
/// says of its own size (`dimension`) is not looked at. Cells without a value count, but may be
/// anywhere: LibreOffice leaves formatted ones in the last row.
fn scan<R: BufRead>(part: R, limits: &Limits) -> Result<(), SheetError> {
    let mut xml = Xml::new(part, limits);
    let mut place = Place::default();
    let mut cells = 0;
    loop {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "row" => place.enter_row(&start)?,
                "c" => {
                    place.enter_cell(&start)?;
                    cells += 1;
                }
                "v" | "is" if place.row > limits.rows.saturating_add(1) => {
                    return Err(Problem::TooManyRows { most: limits.rows }.at(place.row));
                }
                "v" | "is" if place.column > limits.columns => {
                    return Err(Problem::TooManyColumns { most: limits.columns }.at(place.row));
                }
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
        if cells > limits.cells {
            return Err(Problem::TooManyCells { most: limits.cells }.at(place.row));
        }
    }
}

/// Where in the sheet the reader stands; row and column from 1.
#[derive(Default)]
struct Place {
    row: u64,
    column: usize,
}

impl Place {
    fn enter_row(&mut self, start: &BytesStart<'_>) -> Result<(), Problem> {
        let row = match attribute(start, "r")? {
            Some(number) => number.parse().map_err(|_| misplaced())?,
            None => self.row + 1,
        };
        if row <= self.row || row > LAST_ROW {
            return Err(misplaced());
        }
        *self = Place { row, column: 0 };
        Ok(())
    }

    fn enter_cell(&mut self, start: &BytesStart<'_>) -> Result<(), Problem> {
        let column = match attribute(start, "r")? {
            Some(reference) => column_of(&reference).ok_or_else(misplaced)?,
            None => self.column + 1,
        };
        if column <= self.column || column > LAST_COLUMN {
            return Err(misplaced());
        }
        self.column = column;
        Ok(())
    }
}

fn misplaced() -> Problem {
    Problem::Xml("a row or cell is not where it says".to_owned())
}

/// 28 for `AB7`.
fn column_of(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters
        .take(4)
        .fold(0, |column, letter| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    (1..=LAST_COLUMN).contains(&column).then_some(column)
}

struct Sheet<P> {
    xml: Xml<P>,
    values: Values,
    row: u64,
    /// Bytes that shared strings were expanded to: one long string in a million cells is a bomb, too.
    expanded: u64,
    limits: Limits,
}

impl<P: BufRead> Sheet<P> {
    /// The next row's number and cells, from column A on. `columns` only names the place of an error.
    fn next_row(&mut self, columns: &[Arc<str>]) -> Result<Option<(u64, Vec<Cell>)>, SheetError> {
        let mut place = Place { row: self.row, column: 0 };
        loop {
            match self.xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "row" => {
                    place.enter_row(&start)?;
                    self.row = place.row;
                    return self.cells(place, columns).map(|cells| Some((self.row, cells)));
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    fn cells(&mut self, mut place: Place, columns: &[Arc<str>]) -> Result<Vec<Cell>, SheetError> {
        let (mut cells, mut bytes, mut wrong) = (Vec::new(), 0, None);
        loop {
            let (kind, style) = match self.xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "c" => {
                    place.enter_cell(&start)?;
                    (attribute(&start, "t")?, attribute(&start, "s")?)
                }
                // The row is read to its end even when a cell is wrong: the next row must follow.
                Event::End(end) if end.local_name().as_ref() == "row" => return wrong.map_or(Ok(cells), Err),
                Event::Eof => return Err(Problem::Xml("a row does not end".to_owned()).at(place.row)),
                _ => continue,
            };
            let name =
                || columns.get(place.column - 1).cloned().unwrap_or_else(|| place.column.to_string().into());
            let (raw, formula) =
                self.raw_value().map_err(|problem| problem.at(place.row).in_column(name()))?;
            if raw.is_empty() {
                // An empty text is a formula's value, too; no value at all is one nobody computed.
                if formula && kind.as_deref() != Some("str") {
                    wrong = wrong.or(Some(Problem::FormulaWithoutValue.at(place.row).in_column(name())));
                }
                continue;
            }
            match self.values.cell(raw, kind.as_deref(), style.as_deref(), &self.limits) {
                Ok(cell) => {
                    let size = if let Cell::Text(text) = &cell { text.len() } else { 0 };
                    bytes += size;
                    self.expanded += size as u64;
                    cells.resize(place.column - 1, Cell::Empty);
                    cells.push(cell);
                }
                Err(problem) => wrong = wrong.or(Some(problem.at(place.row).in_column(name()))),
            }
            if bytes > self.limits.row_bytes {
                return Err(Problem::RowTooBig { most: self.limits.row_bytes }.at(place.row));
            }
            if self.expanded > self.limits.zip_total_bytes {
                return Err(Problem::ZipTotal { most: self.limits.zip_total_bytes }.at(place.row));
            }
        }
    }

    /// What stands in the cell just entered, up to its end (empty when nothing does), and whether it has
    /// a formula.
    fn raw_value(&mut self) -> Result<(String, bool), Problem> {
        let (mut raw, mut formula) = (String::new(), false);
        loop {
            let element = match self.xml.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "v" => "v",
                    "is" => "is",
                    "f" => {
                        formula = true;
                        continue;
                    }
                    _ => continue,
                },
                Event::End(end) if end.local_name().as_ref() == "c" => return Ok((raw, formula)),
                Event::Eof => return Err(Problem::Xml("a cell does not end".to_owned())),
                _ => continue,
            };
            raw = self.xml.text(element)?;
        }
    }
}

/// What turns a cell's raw text into its value.
#[derive(Default)]
struct Values {
    strings: SharedStrings,
    styles: Styles,
    from_1904: bool,
}

impl Values {
    /// `kind` is the cell's `t`, `style` its `s` (ECMA-376, part 1, 18.18.11).
    fn cell(
        &self,
        raw: String,
        kind: Option<&str>,
        style: Option<&str>,
        limits: &Limits,
    ) -> Result<Cell, Problem> {
        match kind.unwrap_or("n") {
            "s" => {
                let text = raw.trim().parse().ok().and_then(|index| self.strings.get(index));
                let text = text.ok_or_else(|| Problem::Xml("a shared string is missing".to_owned()))?;
                Cell::from_text(text.to_owned(), limits)
            }
            "str" | "inlineStr" => Cell::from_text(raw, limits),
            "b" => Ok(Cell::Bool(matches!(raw.trim(), "1" | "true"))),
            "d" => Ok(Cell::Date(raw)),
            "e" => Err(Problem::CellError(raw)),
            "n" => {
                let number = raw.trim().parse().ok().filter(|number: &f64| number.is_finite());
                let number = number.ok_or(Problem::BadNumber(raw))?;
                let date = style.is_some_and(|style| self.styles.is_date(style));
                let date = if date { date::iso(number, self.from_1904) } else { None };
                Ok(date.map_or(Cell::Number(number), Cell::Date))
            }
            _ => Err(Problem::Xml("a cell is of an unknown kind".to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::column_of;

    #[test]
    fn columns_are_found_from_references() {
        for (reference, column) in [
            ("A1", Some(1)),
            ("z9", Some(26)),
            ("AB7", Some(28)),
            ("XFD1048576", Some(16_384)),
            ("XFE1", None),
        ] {
            assert_eq!(column_of(reference), column);
        }
        assert_eq!(column_of("7"), None);
        assert_eq!(column_of("AAAAAAAAAAAAAAAAAAAAAAAA1"), None);
    }
}
