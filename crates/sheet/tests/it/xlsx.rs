//! Workbooks in: kinds of cells, dates, sheets, and what can be wrong.

use std::io::Cursor;

use sheet::{Cell, Format, Limits};

use crate::support::{
    Entry, complaint, complaint_within, lines, outcome, rows, text_cell, workbook, workbook_entries,
    workbook_of, zip,
};

fn header(names: &[&str]) -> String {
    let cells = names.iter().zip('A'..).map(|(name, letter)| text_cell(&format!("{letter}1"), name));
    format!(r#"<row r="1">{}</row>"#, cells.collect::<String>())
}

#[test]
fn every_kind_of_cell_is_understood() {
    let sheet = format!(
        r#"<worksheet><dimension ref="A1"/><sheetData>{}<row r="2"><c r="A2" t="s"><v>1</v></c>
        <c r="B2"><v>3.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" s="1"><v>41248</v></c>
        <c r="E2" t="str"><f>A1&amp;"x"</f><v>á &lt;b&gt; &#x151;</v></c><c r="F2" s="1"/>
        <c r="G2" s="2"><v>46348.75</v></c><c r="H2"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>"#,
        header(&["shared", "number", "flag", "date", "formula", "none", "moment", "sum"])
    );
    let strings = r#"<sst count="4000000000" uniqueCount="4000000000"><si><t>no</t></si>
        <si><r><t xml:space="preserve">two </t></r><r><t>runs</t></r><rPh><t>reading</t></rPh></si></sst>"#;
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/mm/dd hh:mm"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let found = rows(Format::Xlsx, &workbook(&sheet, strings, styles));
    assert_eq!(lines(&found), ["2: two runs|3.5|true|2012-12-05|á <b> ő||2026-11-22T18:00:00|2"]);
    assert_eq!(*found[0].get("date"), Cell::Date("2012-12-05".into()));
    assert_eq!(*found[0].get("number"), Cell::Number(3.5));
    assert_eq!(*found[0].get("none"), Cell::Empty);
}

#[test]
fn rows_have_excels_numbers_and_gaps_are_empty_cells() {
    let sheet = format!(
        r#"<row r="3"><c r="B3"><v> </v></c></row>{}<row r="9">{}</row><row>{}</row>"#,
        header(&["a", "b", "c"]).replace("r=\"1\"", "r=\"4\"").replace("1\" t", "4\" t"),
        text_cell("C9", "x"),
        r#"<c t="inlineStr"><is><t>y</t></is></c>"#,
    );
    // A cell of spaces above the header is the first row with something in it.
    assert!(complaint(Format::Xlsx, &workbook_of(&sheet)).contains("not a number"));
    let sheet = sheet.replace("<v> </v>", "");
    assert_eq!(lines(&rows(Format::Xlsx, &workbook_of(&sheet))), ["9: ||x", "10: y||"]);
}

#[test]
fn a_sheet_is_found_by_name() {
    let bytes = workbook_of(&header(&["a"]));
    assert!(sheet::read(Cursor::new(&bytes), Format::Xlsx, Some("Lap"), &Limits::default()).is_ok());
    let error =
        sheet::read(Cursor::new(&bytes), Format::Xlsx, Some("Munka1"), &Limits::default()).err().unwrap();
    assert_eq!(error.to_string(), "there is no sheet “Munka1”; the file has: Lap");
}

#[test]
fn bad_cells_spoil_only_their_row() {
    let sheet = format!(
        r#"{}<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2"><v>x</v></c></row><row r="3">{}</row>"#,
        header(&["a", "b"]),
        text_cell("B3", "good")
    );
    let found = outcome(Format::Xlsx, &workbook_of(&sheet), &Limits::default());
    let told = found[0].as_ref().unwrap_err().to_string();
    assert!(told.starts_with("row 2, column “a”: the cell holds the error #N/A"), "{told}");
    assert_eq!(lines(&[found[1].as_ref().unwrap().clone()]), ["3: |good"]);
}

#[test]
fn formulas_that_were_never_computed_are_no_empty_cells() {
    let sheet = format!(
        r#"{}<row r="2"><c r="A2"><f>1+1</f><v/></c></row><row r="3"><c r="A3" t="str"><f>""</f><v></v></c>{}</row>"#,
        header(&["a", "b"]),
        text_cell("B3", "x")
    );
    let found = outcome(Format::Xlsx, &workbook_of(&sheet), &Limits::default());
    let told = found[0].as_ref().unwrap_err().to_string();
    assert!(told.starts_with("row 2, column “a”: the formula has no saved value"), "{told}");
    assert_eq!(lines(&[found[1].as_ref().unwrap().clone()]), ["3: |x"]);
}

#[test]
fn headers_follow_the_same_rules_as_in_csv() {
    assert!(complaint(Format::Xlsx, &workbook_of("")).contains("there is no header"));
    assert!(
        complaint(Format::Xlsx, &workbook_of(&header(&["a", "a"]))).contains("two columns have this name")
    );
    let long = format!("{}<row r=\"2\">{}</row>", header(&["a"]), text_cell("B2", "x"));
    assert!(complaint(Format::Xlsx, &workbook_of(&long)).contains("2 cells and the header only 1"));
    let nul = format!("{}<row r=\"2\">{}</row>", header(&["a"]), text_cell("A2", "_x0000_"));
    assert!(
        complaint(Format::Xlsx, &workbook_of(&nul)).starts_with("row 2, column “a”: the text holds a NUL")
    );
}

#[test]
fn misplaced_and_broken_sheets_are_refused() {
    for rows in [
        r#"<row r="2"/><row r="2"/>"#,
        r#"<row r="1048577"/>"#,
        r#"<row r="-1"/>"#,
        r#"<row r="1"><c r="B1"/><c r="A1"/></row>"#,
        r#"<row r="1"><c r="XFE1"/></row>"#,
        r#"<row r="1"><c r="A1" t="s"><v>7</v></c></row>"#,
        r#"<row r="1"><c r="A1" t="wild"><v>7</v></c></row>"#,
        r#"<row r="1"><c r="A1"></row></c>"#,
        "<row",
        "<row>&nosuch;</row>",
    ] {
        let told = complaint(Format::Xlsx, &workbook_of(rows));
        assert!(
            told.contains("the workbook's XML is broken") || told.contains("there is no header"),
            "{rows}: {told}"
        );
    }
}

#[test]
fn macros_and_other_archives_are_refused() {
    assert!(
        complaint(Format::Xlsx, &zip(&[Entry::deflated("content.xml", b"<x/>")])).contains("another kind")
    );
    let mut entries = workbook_entries("<worksheet/>");
    let with_macros = r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/>
        <Relationship Id="r9" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>"#;
    entries[3] = Entry::deflated("xl/_rels/workbook.xml.rels", with_macros.as_bytes());
    assert!(complaint(Format::Xlsx, &zip(&entries)).contains("it holds macros"));
}

#[test]
fn limits_are_kept_before_a_row_is_given() {
    let limits = Limits { rows: 2, columns: 2, cells: 6, cell_bytes: 5, row_bytes: 8, ..Limits::default() };
    let within =
        |rows: &str| complaint_within(Format::Xlsx, &workbook_of(&(header(&["a", "b"]) + rows)), &limits);
    let row = |number: u32, text: &str| {
        format!("<row r=\"{number}\">{}</row>", text_cell(&format!("A{number}"), text))
    };
    assert!(within(&row(4, "x")).starts_with("row 4: there are more than 2 rows"));
    assert!(within("<row r=\"2\"><c r=\"C2\"><v>1</v></c></row>").contains("more than 2 columns"));
    assert!(within(&format!("<row r=\"2\">{}</row>", "<c/>".repeat(5))).contains("more than 6 cells"));
    assert!(within(&row(2, "123456")).contains("a cell is longer than 5 bytes"));
    let two = format!("<row r=\"2\">{}{}</row>", text_cell("A2", "12345"), text_cell("B2", "12345"));
    assert!(within(&two).contains("the row is longer than 8 bytes"));
    // Formatted cells without a value may stand anywhere, as LibreOffice leaves them.
    let stray = header(&["a"]) + r#"<row r="1048576"><c r="XFD1048576" s="1"/></row>"#;
    assert!(outcome(Format::Xlsx, &workbook_of(&stray), &limits).is_empty());
}
