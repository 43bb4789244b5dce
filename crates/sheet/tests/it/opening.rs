//! Files by name: the extension decides, the first bytes must agree, errors name the file.

use std::path::PathBuf;

use sheet::{Format, Limits};

use crate::support::{complaint, lines};

fn file(name: &str, content: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

fn refusal(name: &str, content: &[u8]) -> String {
    let (_folder, path) = file(name, content);
    sheet::open(&path, None, &Limits::default()).err().unwrap().to_string()
}

#[test]
fn extensions_name_the_format() {
    let cases: [(&str, &[u8]); 5] = [
        ("a.csv", b"id\n1\n"),
        ("a.TSV", b"id\n1\n"),
        ("a.geojson", br#"{"features":[{"id":"1"}]}"#),
        ("a.json", br#"[{"id":1}]"#),
        ("a.jsonl", b"{\"id\":1}\n"),
    ];
    for (name, content) in cases {
        let (_folder, path) = file(name, content);
        let rows = sheet::open(&path, None, &Limits::default()).unwrap();
        let rows: Vec<_> = rows.map(Result::unwrap).collect();
        assert!(lines(&rows)[0].ends_with(": 1"), "{name}");
    }
}

#[test]
fn other_spreadsheets_are_refused_with_what_to_do() {
    for name in ["a.xls", "a.ods", "a.xlsm", "a.pdf", "noextension"] {
        let sentence = refusal(name, b"x");
        assert!(sentence.contains(name) && sentence.contains("save it as .xlsx, .csv"), "{sentence}");
    }
}

#[test]
fn content_that_belies_its_name_is_refused() {
    for (name, content, found) in [
        ("a.csv", &b"PK\x03\x04...."[..], "a workbook or zip archive"),
        ("a.csv", b"\xFF\xFEa\0", "UTF-16 text"),
        ("a.csv", b"<!DOCTYPE html>", "a web page or XML"),
        ("a.xlsx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old .xls or a password-protected workbook"),
        ("a.xlsx", b"id,name\n", "not a zip archive"),
        ("a.json", b"id,name\n", "text that is not JSON"),
    ] {
        let sentence = refusal(name, content);
        assert!(sentence.contains(found) && sentence.contains("save it again as"), "{sentence}");
    }
}

#[test]
fn errors_name_the_file_also_in_rows() {
    let (_folder, path) = file("services.csv", b"a\n1,2\n");
    let mut rows = sheet::open(&path, None, &Limits::default()).unwrap();
    let error = rows.next().unwrap().unwrap_err();
    assert_eq!(error.file.as_deref(), path.to_str());
    assert!(error.to_string().contains("services.csv, row 2: the row has 2 cells"));
    assert!(sheet::open("/nonexistent/a.csv".as_ref(), None, &Limits::default()).is_err());
}

#[test]
fn only_workbooks_have_sheets() {
    let (_folder, path) = file("a.csv", b"a\n");
    let error = sheet::open(&path, Some("Lap"), &Limits::default()).err().unwrap();
    assert!(error.to_string().contains("there is no sheet “Lap”"));
    assert!(complaint(Format::Xlsx, b"PK\x03\x04").contains("zip directory cannot be read"));
}
