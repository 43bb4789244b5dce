//! Helpers: reading from bytes, and workbooks and archives built by hand, good and evil.

use std::io::{Cursor, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use sheet::{Format, Limits, Row, SheetError};

/// All rows and errors, in order; opening that fails is one error.
pub(crate) fn outcome(format: Format, bytes: &[u8], limits: &Limits) -> Vec<Result<Row, SheetError>> {
    match sheet::read(Cursor::new(bytes), format, None, limits) {
        Ok(rows) => rows.collect(),
        Err(error) => vec![Err(error)],
    }
}

/// All rows of a good file.
pub(crate) fn rows(format: Format, bytes: &[u8]) -> Vec<Row> {
    outcome(format, bytes, &Limits::default()).into_iter().map(|row| row.unwrap()).collect()
}

/// The sentence of the first error.
pub(crate) fn complaint(format: Format, bytes: &[u8]) -> String {
    complaint_within(format, bytes, &Limits::default())
}

pub(crate) fn complaint_within(format: Format, bytes: &[u8], limits: &Limits) -> String {
    let wrong = outcome(format, bytes, limits).into_iter().find_map(Result::err);
    wrong.expect("the file should have been refused").to_string()
}

/// Rows as `number: cell|cell`, the way an assertion likes them.
pub(crate) fn lines(rows: &[Row]) -> Vec<String> {
    let cells = |row: &Row| row.cells.iter().map(|(_, cell)| cell.text().into_owned()).collect::<Vec<_>>();
    rows.iter().map(|row| format!("{}: {}", row.number, cells(row).join("|"))).collect()
}

/// One entry of a zip archive, in which anything may be a lie.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) packed: Vec<u8>,
    pub(crate) size: u32,
    pub(crate) crc: u32,
    pub(crate) method: u16,
    /// Points the directory at the local header of this earlier entry and writes no own one.
    pub(crate) shares: Option<usize>,
}

impl Entry {
    pub(crate) fn deflated(name: &str, content: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content).unwrap();
        let mut crc = Crc::new();
        crc.update(content);
        Entry {
            name: name.to_owned(),
            packed: encoder.finish().unwrap(),
            size: content.len() as u32,
            crc: crc.sum(),
            method: 8,
            shares: None,
        }
    }
}

pub(crate) fn zip(entries: &[Entry]) -> Vec<u8> {
    let (mut out, mut directory, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
    for entry in entries {
        let offset = entry.shares.map_or(out.len() as u32, |shared| offsets[shared]);
        offsets.push(offset);
        let mut middle = vec![20, 0, 0, 0];
        middle.extend(entry.method.to_le_bytes());
        middle.extend([0; 4]);
        for number in [entry.crc, entry.packed.len() as u32, entry.size] {
            middle.extend(number.to_le_bytes());
        }
        middle.extend((entry.name.len() as u16).to_le_bytes());
        middle.extend([0, 0]);
        if entry.shares.is_none() {
            out.extend([b"PK\x03\x04", &middle[..], entry.name.as_bytes(), &entry.packed].concat());
        }
        directory.extend([b"PK\x01\x02\x14\x00", &middle[..], &[0; 10], &offset.to_le_bytes()].concat());
        directory.extend(entry.name.as_bytes());
    }
    let start = out.len() as u32;
    let count = (entries.len() as u16).to_le_bytes();
    let size = (directory.len() as u32).to_le_bytes();
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &start.to_le_bytes(), &[0, 0]].concat());
    out
}

/// The entries of a workbook with one sheet called “Lap”, without shared strings and styles.
pub(crate) fn workbook_entries(sheet_xml: &str) -> Vec<Entry> {
    let relations = |inner: &str| format!("<Relationships>{inner}</Relationships>");
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            r#"<Relationship Id="{id}" Type="http://example.com/relationships/{kind}" Target="{target}"/>"#
        )
    };
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("_rels/.rels", relations(&relation("r1", "officeDocument", "xl/workbook.xml"))),
        (
            "xl/workbook.xml",
            r#"<workbook><sheets><sheet name="Lap" sheetId="1" r:id="r1"/></sheets></workbook>"#.to_owned(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(
                &[
                    relation("r1", "worksheet", "worksheets/sheet1.xml"),
                    relation("r2", "sharedStrings", "/xl/sharedStrings.xml"),
                    relation("r3", "styles", "styles.xml"),
                ]
                .concat(),
            ),
        ),
        ("xl/worksheets/sheet1.xml", sheet_xml.to_owned()),
    ];
    parts.iter().map(|(name, xml)| Entry::deflated(name, xml.as_bytes())).collect()
}

/// A workbook of these parts' XML; empty parts for strings and styles stand for none.
pub(crate) fn workbook(sheet_xml: &str, strings_xml: &str, styles_xml: &str) -> Vec<u8> {
    let mut entries = workbook_entries(sheet_xml);
    entries.push(Entry::deflated("xl/sharedStrings.xml", strings_xml.as_bytes()));
    entries.push(Entry::deflated("xl/styles.xml", styles_xml.as_bytes()));
    zip(&entries)
}

/// A workbook whose sheet holds these rows.
pub(crate) fn workbook_of(rows: &str) -> Vec<u8> {
    workbook(&format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"), "<sst/>", "<styleSheet/>")
}

/// A cell with text in it.
pub(crate) fn text_cell(reference: &str, text: &str) -> String {
    format!(r#"<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}
