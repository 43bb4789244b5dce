//! Out and in again: exact files come back as they were; other readers see text and never a formula.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use serde_json::json;
use sheet::{Cell, CsvWriter, Format, JsonWriter, NdjsonWriter, XlsxWriter};

use crate::support::{lines, rows};

const COLUMNS: [&str; 3] = ["a", "b", "c"];

fn csv_of(table: &[[String; 3]]) -> Vec<u8> {
    let mut writer = CsvWriter::exact(Vec::new(), &COLUMNS).unwrap();
    for row in table {
        writer.row(row).unwrap();
    }
    writer.finish().unwrap()
}

fn xlsx_of(table: &[[String; 3]]) -> Vec<u8> {
    let mut writer = XlsxWriter::new("Szolgáltatások", &COLUMNS).unwrap();
    for row in table {
        writer.row(row).unwrap();
    }
    writer.finish(Vec::new()).unwrap()
}

fn table() -> impl Strategy<Value = Vec<[String; 3]>> {
    let text = prop_oneof![
        any::<String>(),
        "[a-z,;\"\r\n\t =+@-]{0,12}",
        "(_x000[0-9A-F]_|_x|_|x){0,4}",
        Just(String::new()),
    ];
    let text = text.prop_map(|text| text.replace('\0', ""));
    prop::collection::vec([text.clone(), text.clone(), text], 0..6)
}

/// The rows that have something in them, as the readers give them.
fn filled(table: &[[String; 3]]) -> Vec<Vec<String>> {
    table.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).map(|row| row.to_vec()).collect()
}

fn read_back(format: Format, bytes: &[u8]) -> Vec<Vec<String>> {
    let texts = |row: sheet::Row| row.cells.iter().map(|(_, cell)| cell.text().into_owned()).collect();
    rows(format, bytes).into_iter().map(texts).collect()
}

proptest! {
    #[test]
    fn exact_csv_comes_back_as_it_was(table in table()) {
        prop_assert_eq!(read_back(Format::Csv, &csv_of(&table)), filled(&table));
    }

    #[test]
    fn xlsx_comes_back_as_it_was(table in table()) {
        prop_assert_eq!(read_back(Format::Xlsx, &xlsx_of(&table)), filled(&table));
    }
}

#[test]
fn csv_is_rfc_4180() {
    let mut writer = CsvWriter::exact(Vec::new(), &["a", "b"]).unwrap();
    writer.row(&["1,5", "say \"x\""]).unwrap();
    writer.row(&["=1+1", "two\nlines"]).unwrap();
    let error = writer.row(&["only one"]).unwrap_err();
    assert_eq!(error.to_string(), "row 4: the row has 1 cells and the header 2; give each row all columns");
    let text = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert_eq!(text, "a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n=1+1,\"two\nlines\"\r\n");
}

#[test]
fn csv_for_people_disarms_formulas() {
    let mut writer = CsvWriter::for_people(Vec::new(), &["x"]).unwrap();
    let cells = ["=HYPERLINK(1)", "+36 1 555 0100", "-5", "@SUM(1)", "\t=1", "\r=1", "plain = text", ""];
    for cell in cells {
        writer.row(&[cell]).unwrap();
    }
    let bytes = writer.finish().unwrap();
    assert!(bytes.starts_with("\u{feff}x\r\n".as_bytes()));
    let texts = read_back(Format::Csv, &bytes).concat();
    assert_eq!(
        texts,
        ["'=HYPERLINK(1)", "'+36 1 555 0100", "'-5", "'@SUM(1)", "'\t=1", "'\r=1", "plain = text"]
    );
}

#[test]
fn another_reader_sees_text_and_no_formula() {
    let table = [
        ["=1+1".to_owned(), "00123".to_owned(), "{=A1}".to_owned()],
        ["+36 1".into(), "1.5".into(), "é".into()],
    ];
    let bytes = xlsx_of(&table);
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Szolgáltatások"]);
    let seen = book.worksheet_range("Szolgáltatások").unwrap();
    for (row, cells) in table.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            assert_eq!(seen.get_value((row as u32 + 1, column as u32)), Some(&Data::String(cell.clone())));
        }
    }
    assert!(book.worksheet_formula("Szolgáltatások").unwrap().is_empty());
}

#[test]
fn the_same_rows_give_the_same_workbook() {
    let table = [["a".to_owned(), "b".to_owned(), "c".to_owned()]];
    assert_eq!(xlsx_of(&table), xlsx_of(&table));
}

#[test]
fn excels_bounds_are_named() {
    let mut writer = XlsxWriter::new("x", &["a", "b"]).unwrap();
    let error = writer.row(&["", &"x".repeat(32_768)]).unwrap_err();
    assert!(error.to_string().starts_with("row 2, column “2”: the text is longer than the 32,767"));
    assert!(XlsxWriter::new("a/b", &["a"]).is_err());
    assert!(writer.row(&["one"]).is_err());
}

#[test]
fn json_arrays_and_lines_come_back() {
    let elements = [json!({"id": "a", "n": 1}), json!({"id": "b", "tags": ["x"]})];
    let mut array = JsonWriter::new(Vec::new()).unwrap();
    let mut lined = NdjsonWriter::new(Vec::new());
    for element in &elements {
        array.element(element).unwrap();
        lined.element(element).unwrap();
    }
    let array = array.finish().unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&array).unwrap(), json!(elements));
    for (format, bytes) in [(Format::Json, array), (Format::Ndjson, lined.finish().unwrap())] {
        let found = rows(format, &bytes);
        assert_eq!(lines(&found), ["1: a|1", "2: b|[\"x\"]"]);
        assert_eq!(*found[0].get("n"), Cell::Number(1.0));
    }
    assert_eq!(JsonWriter::new(Vec::new()).unwrap().finish().unwrap(), b"[\n]\n");
}
