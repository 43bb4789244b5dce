//! Zip and XLSX bombs: refused quickly, by what they do and not by what they say.

use sheet::{Format, Limits};

use crate::support::{
    Entry, complaint, complaint_within, outcome, text_cell, workbook, workbook_entries, workbook_of, zip,
};

const MIB: usize = 1 << 20;

#[test]
fn a_part_packed_too_well_is_refused() {
    let mut entries = workbook_entries("<worksheet/>");
    entries.push(Entry::deflated("xl/media/bomb.bin", &vec![0; 20 * MIB]));
    assert!(complaint(Format::Xlsx, &zip(&entries)).contains("packed more than 200 to one"));
}

#[test]
fn many_parts_below_the_ratio_meet_the_total() {
    // Noise that packs about 2 to one.
    let mut state = 1_u32;
    let content: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 28) as u8
    })
    .take(MIB)
    .collect();
    let mut entries = workbook_entries("<worksheet/>");
    entries.extend((0..5).map(|number| Entry::deflated(&format!("xl/{number}.bin"), &content)));
    let limits = Limits { zip_total_bytes: 3 * MIB as u64, ..Limits::default() };
    assert!(
        complaint_within(Format::Xlsx, &zip(&entries), &limits)
            .contains("unpacks to more than 3145728 bytes")
    );
}

#[test]
fn headers_that_lie_about_sizes_are_found_out() {
    for lie in [
        |entry: &mut Entry| entry.size = 3,
        |entry: &mut Entry| entry.size += 1,
        |entry: &mut Entry| entry.crc ^= 1,
    ] {
        let mut entries = workbook_entries("<worksheet/>");
        lie(&mut entries[4]);
        assert!(complaint(Format::Xlsx, &zip(&entries)).contains("not what its directory says"));
    }
    let mut entries = workbook_entries("<worksheet/>");
    let mut bomb = Entry::deflated("xl/bomb.bin", &vec![0; 20 * MIB]);
    bomb.size = 10;
    entries.push(bomb);
    assert!(complaint(Format::Xlsx, &zip(&entries)).contains("not what its directory says"));
}

#[test]
fn overlapping_entries_are_refused() {
    // As in 42.zip's better successors: a thousand directory entries, one kernel.
    let mut entries = workbook_entries("<worksheet/>");
    let kernel = Entry::deflated("xl/kernel", &vec![7; MIB]);
    let index = entries.len();
    entries.push(kernel.clone());
    entries.extend((0..900).map(|_| Entry { shares: Some(index), ..kernel.clone() }));
    assert!(complaint(Format::Xlsx, &zip(&entries)).contains("overlap"));
    let other_name = Entry { name: "xl/other".into(), shares: Some(index), ..kernel };
    entries.truncate(index + 1);
    entries.push(other_name);
    assert!(complaint(Format::Xlsx, &zip(&entries)).contains("two names"));
}

#[test]
fn directories_are_bounded_and_names_stay_inside() {
    let many: Vec<_> = (0..1001).map(|number| Entry::deflated(&number.to_string(), b"")).collect();
    assert!(complaint(Format::Xlsx, &zip(&many)).contains("more than 1000 entries"));
    for name in ["../evil", "/etc/passwd", "a\\b", "C:x", "a/../../b", "nul\0"] {
        let evil = [Entry::deflated(name, b"")];
        assert!(complaint(Format::Xlsx, &zip(&evil)).contains("points outside"), "{name}");
    }
    let twice = [Entry::deflated("a.xml", b""), Entry::deflated("A.XML", b"")];
    assert!(complaint(Format::Xlsx, &zip(&twice)).contains("twice"));
    let strange = [Entry { method: 12, ..Entry::deflated("a.xml", b"") }];
    assert!(complaint(Format::Xlsx, &zip(&strange)).contains("packed in a way that is not read here"));
}

#[test]
fn a_dimension_or_far_cell_allocates_nothing() {
    let header = format!("<row r=\"1\">{}</row>", text_cell("A1", "a"));
    let claimed = format!(
        r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData>{header}</sheetData>
        <mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>"#
    );
    assert!(
        outcome(Format::Xlsx, &workbook(&claimed, "<sst/>", "<styleSheet/>"), &Limits::default()).is_empty()
    );
    let far = format!("{header}<row r=\"1048576\">{}</row>", text_cell("XFD1048576", "x"));
    assert!(complaint(Format::Xlsx, &workbook_of(&far)).contains("more than 512 columns"));
    let deep = format!("{header}<row r=\"1048576\">{}</row>", text_cell("A1048576", "x"));
    let limits = Limits { rows: 100_000, ..Limits::default() };
    assert!(complaint_within(Format::Xlsx, &workbook_of(&deep), &limits).contains("more than 100000 rows"));
}

#[test]
fn one_long_shared_string_in_many_cells_is_bounded() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let rows = (1..=200).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#));
    let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", rows.collect::<String>());
    let limits = Limits { zip_total_bytes: MIB as u64, ..Limits::default() };
    let bytes = workbook(&sheet, &strings, "<styleSheet/>");
    assert!(complaint_within(Format::Xlsx, &bytes, &limits).contains("unpacks to more than 1048576 bytes"));
}

#[test]
fn dtds_and_own_entities_are_refused_in_every_part() {
    let laughs =
        r#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>"#;
    let sheet =
        format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", text_cell("A1", "&b;"));
    let good = format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", text_cell("A1", "a"));
    for (sheet, strings, styles) in [
        (format!("{laughs}{sheet}"), "<sst/>".to_owned(), "<styleSheet/>".to_owned()),
        (sheet, "<sst/>".to_owned(), "<styleSheet/>".to_owned()),
        (good.clone(), format!("{laughs}<sst/>"), "<styleSheet/>".to_owned()),
        (good, "<sst/>".to_owned(), format!("{laughs}<styleSheet/>")),
    ] {
        assert!(complaint(Format::Xlsx, &workbook(&sheet, &strings, &styles)).contains("declares a DTD"));
    }
}

#[test]
fn xml_without_measure_is_refused() {
    let deep = "<a>".repeat(100_000);
    assert!(complaint(Format::Xlsx, &workbook_of(&deep)).contains("deeper than 64 levels"));
    let noise: String = (0..40_000).map(|number| format!(r#" a{number}="{number}""#)).collect();
    assert!(
        complaint(Format::Xlsx, &workbook_of(&format!("<row{noise}/>"))).contains("a cell is longer than")
    );
    let comment = (0..300_000).map(|number| (number % 7).to_string()).collect::<String>();
    assert!(
        complaint(Format::Xlsx, &workbook_of(&format!("<!--{comment}-->"))).contains("a cell is longer than")
    );
    let pieces = "<![CDATA[123456789]]>".repeat(40_000);
    let row = format!("<row>{}</row>", text_cell("A1", &pieces));
    assert!(complaint(Format::Xlsx, &workbook_of(&row)).contains("a cell is longer than"));
}
