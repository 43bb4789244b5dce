//! Any bytes give rows or an error, and never a panic or an endless stream.

use proptest::prelude::*;
use sheet::{Format, Limits};

use crate::support::{Entry, outcome, text_cell, workbook_entries, workbook_of, zip};

const FORMATS: [Format; 4] = [Format::Csv, Format::Xlsx, Format::Json, Format::Ndjson];

/// Reads to the end; small limits so that they are met, too.
fn survive(format: Format, bytes: &[u8]) {
    let small = Limits {
        rows: 20,
        columns: 4,
        cells: 30,
        cell_bytes: 16,
        row_bytes: 40,
        json_depth: 4,
        zip_entries: 8,
        zip_total_bytes: 4096,
        ..Limits::default()
    };
    for limits in [Limits::default(), small] {
        for error in outcome(format, bytes, &limits).into_iter().filter_map(Result::err) {
            assert!(error.to_string().len() > 20, "a sentence, not a code");
        }
    }
}

/// Text made of what the formats' readers look for.
fn markup() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\0",
        "[",
        "]",
        "{",
        "}",
        ":",
        "\\",
        "\\u0000",
        "1",
        "-",
        "1e9",
        "null",
        "true",
        "\"features\"",
        "\"contents\"",
        "\"a\"",
        "\u{feff}",
        "é",
        " ",
        "<",
        ">",
        "&",
        "<row r=\"",
        "<c r=\"A1\" t=\"s\">",
        "</c>",
        "<v>",
        "</v>",
        "<is><t>",
        "</t></is>",
        "</row>",
        "<!DOCTYPE",
        "<![CDATA[",
        "]]>",
        "&#0;",
        "&lt;",
        "_x0000_",
        "<row/>",
        "A1",
        "\">",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes())
}

fn good_workbook() -> Vec<u8> {
    workbook_of(&format!(
        "<row r=\"1\">{}</row><row r=\"2\">{}</row>",
        text_cell("A1", "a"),
        text_cell("A2", "x")
    ))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in FORMATS {
            survive(format, &bytes);
        }
        survive(Format::Xlsx, &[b"PK\x03\x04", &bytes[..]].concat());
        survive(Format::Json, &[b"[", &bytes[..]].concat());
    }

    #[test]
    fn any_markup(bytes in markup()) {
        for format in FORMATS {
            survive(format, &bytes);
        }
        survive(Format::Json, &[b"[", &bytes[..]].concat());
        survive(Format::Json, &[b"{\"contents\":", &bytes[..]].concat());
    }

    #[test]
    fn any_part_of_a_workbook(part in 1_usize..7, bytes in markup()) {
        let mut entries = workbook_entries("<worksheet/>");
        entries.push(Entry::deflated("xl/sharedStrings.xml", b"<sst/>"));
        entries.push(Entry::deflated("xl/styles.xml", b"<styleSheet/>"));
        let name = entries[part].name.clone();
        entries[part] = Entry::deflated(&name, &bytes);
        survive(Format::Xlsx, &zip(&entries));
        survive(Format::Xlsx, &workbook_of(&String::from_utf8(bytes).unwrap()));
    }

    #[test]
    fn any_damage_to_a_workbook(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5)) {
        let mut bytes = good_workbook();
        for (index, byte) in damage {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        survive(Format::Xlsx, &bytes);
    }
}

#[test]
fn every_cut_of_a_workbook_is_refused() {
    let whole = good_workbook();
    assert_eq!(outcome(Format::Xlsx, &whole, &Limits::default()).len(), 1);
    for end in 0..whole.len() {
        let found = outcome(Format::Xlsx, &whole[..end], &Limits::default());
        assert!(found.iter().any(Result::is_err), "cut at {end}");
    }
}
