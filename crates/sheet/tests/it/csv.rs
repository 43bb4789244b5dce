//! CSV in: separators, quotes, line numbers, and each thing that can be wrong.

use std::io::{Cursor, Read, Seek, SeekFrom};

use sheet::{Cell, Format, Limits, Problem};

use crate::support::{complaint, complaint_within, lines, outcome, rows};

fn csv(text: &str) -> Vec<String> {
    lines(&rows(Format::Csv, text.as_bytes()))
}

#[test]
fn separators_are_found_from_the_header() {
    for text in ["a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "a;b\r1;2\r"] {
        assert_eq!(csv(text), ["2: 1|2"], "{text:?}");
    }
    assert_eq!(csv("\"x;y;z\",b\n1,2\n"), ["2: 1|2"], "separators in quotation marks do not count");
    assert_eq!(csv("only\none\n"), ["2: one"]);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_column() {
    let found = rows(Format::Csv, "\u{feff}név,b\nő,2\n".as_bytes());
    assert_eq!(*found[0].get("név"), Cell::Text("ő".into()));
    assert_eq!(*found[0].get("nowhere"), Cell::Empty);
}

#[test]
fn rows_are_numbered_by_the_line_they_begin_in() {
    let text = "a,b\n\n1,\"two\nlines and \"\"quotes\"\"\"\n\n,\n3,4\n";
    assert_eq!(csv(text), ["3: 1|two\nlines and \"quotes\"", "7: 3|4"]);
}

#[test]
fn text_stays_exactly_as_it_is() {
    let text = "a,b\n 1 ,\u{202e}x\u{2066}\n5\" pipe,=1+1\n";
    assert_eq!(csv(text), ["2:  1 |\u{202e}x\u{2066}", "3: 5\" pipe|=1+1"]);
}

#[test]
fn short_rows_are_filled_and_long_ones_are_errors_in_their_row() {
    let found = outcome(Format::Csv, b"a,b,c\n1\n1,2,3,4\n1,2,3,,\n5,6,7\n", &Limits::default());
    assert_eq!(found[0].as_ref().unwrap().cells[2], ("c".into(), Cell::Empty));
    let error = found[1].as_ref().unwrap_err();
    assert!(matches!(error.problem, Problem::LongRow { cells: 4, columns: 3 }));
    assert_eq!(error.row, Some(3));
    assert!(found[2].is_ok(), "empty cells too many hold nothing that could be lost");
    assert_eq!(found[3].as_ref().unwrap().number, 5, "the rows after a bad one are read");
    assert_eq!(found.len(), 4);
}

#[test]
fn bytes_that_are_not_utf8_are_named_and_the_rest_is_read() {
    let found = outcome(Format::Csv, b"name,city\nx,Gy\xF5r\ny,Pest\n", &Limits::default());
    assert_eq!(
        found[0].as_ref().unwrap_err().to_string(),
        "row 2, column “city”: the text is not UTF-8; save the file as “CSV UTF-8” and try again"
    );
    assert_eq!(found[1].as_ref().unwrap().number, 3);
    assert!(complaint(Format::Csv, b"n\xE9v,b\n").starts_with("row 1, column “1”: the text is not UTF-8"));
}

#[test]
fn nul_is_refused() {
    assert!(complaint(Format::Csv, b"a,b\n1,x\0y\n").starts_with("row 2, column “b”: the text holds a NUL"));
}

#[test]
fn unbalanced_quotation_marks_are_found_where_they_begin() {
    let found = complaint(Format::Csv, b"a,b\n1,2\n3,\"never\nclosed\n5,6\n");
    assert!(found.starts_with("row 3, column “b”: a quotation mark is opened here"), "{found}");
    let found = complaint(Format::Csv, b"a,b\n\"x\"y,2\n");
    assert!(found.starts_with("row 2, column “a”: text follows a closing quotation mark"), "{found}");
}

#[test]
fn headers_must_name_every_column_once() {
    assert!(complaint(Format::Csv, b"").contains("there is no header"));
    assert!(complaint(Format::Csv, b"\n\n\n").contains("there is no header"));
    assert!(complaint(Format::Csv, b",,\n1,2,3\n").contains("there is no header"));
    assert!(complaint(Format::Csv, b"a,,c\n").contains("column 2 has no name"));
    assert!(complaint(Format::Csv, b"a,b, a\n").starts_with("row 1, column “a”: two columns have this name"));
    assert_eq!(csv("a,b,,\n1,2,,\n"), ["2: 1|2"], "unnamed columns at the end are left out");
    assert!(rows(Format::Csv, b"a,b\n").is_empty());
}

#[test]
fn columns_are_known_before_the_first_row() {
    let read = sheet::read(Cursor::new(b"a;b\n"), Format::Csv, None, &Limits::default()).unwrap();
    assert_eq!(read.columns().unwrap().iter().map(|name| &**name).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn every_limit_is_kept() {
    let limits = Limits { rows: 2, columns: 3, cell_bytes: 4, row_bytes: 8, ..Limits::default() };
    let within = |text: &[u8]| complaint_within(Format::Csv, text, &limits);
    assert_eq!(outcome(Format::Csv, b"a\n1\n2\n", &limits).len(), 2);
    assert!(within(b"a\n1\n2\n3\n").starts_with("row 4: there are more than 2 rows"));
    assert!(within(b"a,b,c,d\n").contains("more than 3 columns"));
    assert!(within(b"a,b\n1,12345\n").starts_with("row 2, column “b”: a cell is longer than 4 bytes"));
    assert!(within(b"a,b,c\n1234,1234,1\n").contains("the row is longer than 8 bytes"));
    let small = Limits { file_bytes: 3, ..Limits::default() };
    assert!(complaint_within(Format::Csv, b"a,b\n", &small).contains("larger than 3 bytes"));
    let only_bad = outcome(Format::Csv, b"a\n1,2\n1,2\n1,2\n1,2\n", &limits);
    assert_eq!(only_bad.len(), 3, "bad rows count, too");
}

/// A file of `length` bytes that is never in memory: a header, then one cell without an end.
struct EndlessCell {
    at: u64,
    length: u64,
    read: u64,
}

impl Read for EndlessCell {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = buffer.len().min((self.length - self.at) as usize);
        for (offset, byte) in buffer[..most].iter_mut().enumerate() {
            *byte = *b"a\n\"".get(self.at as usize + offset).unwrap_or(&b'x');
        }
        self.at += most as u64;
        self.read += most as u64;
        Ok(most)
    }
}

impl Seek for EndlessCell {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(back) => self.length.saturating_add_signed(back),
            SeekFrom::Current(on) => self.at.saturating_add_signed(on),
        };
        Ok(self.at)
    }
}

#[test]
fn a_cell_of_a_gigabyte_is_refused_after_its_first_quarter_megabyte() {
    let mut source = EndlessCell { at: 0, length: 1 << 30, read: 0 };
    let by_ref: &mut EndlessCell = &mut source;
    let mut found = sheet::read(by_ref, Format::Csv, None, &Limits::default()).unwrap();
    let error = found.next().unwrap().unwrap_err();
    assert!(matches!(error.problem, Problem::CellTooBig { .. }));
    assert_eq!(error.row, Some(2));
    assert!(found.next().is_none());
    drop(found);
    assert!(source.read < 1 << 20, "{} bytes were read", source.read);
}
