//! JSON and NDJSON in: the three kinds of list, element by element, and what can be wrong.

use serde_json::json;
use sheet::{Cell, Format, Limits, Problem};

use crate::support::{complaint, complaint_within, lines, outcome, rows};

#[test]
fn arrays_of_objects_give_one_row_an_element() {
    let text = r#" [ {"id": 7, "name": "A", "on": true, "none": null, "": ""},
        {"rate": 2.5, "tags": ["x", {"y": "]}\"["}]} ] "#;
    let found = rows(Format::Json, text.as_bytes());
    assert_eq!(found[0].number, 1);
    assert_eq!(*found[0].get("id"), Cell::Number(7.0));
    assert_eq!(*found[0].get("on"), Cell::Bool(true));
    assert_eq!(*found[0].get("none"), Cell::Empty);
    assert_eq!(*found[1].get("tags"), Cell::Json(json!(["x", {"y": "]}\"["}])));
    assert_eq!(
        serde_json::Value::from(found[1].clone().into_json()),
        json!({"rate": 2.5, "tags": ["x", {"y": "]}\"["}]})
    );
    assert_eq!(found[0].clone().into_json()["id"], json!(7), "whole numbers stay whole");
    assert_eq!(found.len(), 2);
}

#[test]
fn features_give_their_properties_id_and_geometry() {
    let feature = r#"{"type":"Feature","id":82959961,
        "properties":{"name":"IOCC","geometry":"own"},"geometry":{"type":"Point","coordinates":[35.7,32.2]}}"#;
    let collection =
        format!(r#"{{"type":"FeatureCollection","name":"x","features":[{feature}],"crs":null}}"#);
    for text in [format!("[{feature}]"), collection] {
        let found = rows(Format::Json, text.as_bytes());
        assert_eq!(lines(&found), ["1: IOCC|own|82959961"]);
    }
    let bare = r#"[{"type":"Feature","properties":{},"geometry":{"type":"Point"}}]"#;
    assert_eq!(*rows(Format::Json, bare.as_bytes())[0].get("geometry"), Cell::Json(json!({"type": "Point"})));
}

#[test]
fn hsds_pages_give_their_contents() {
    let page =
        r#"{"total_items":2,"size":2,"empty":false,"contents":[{"id":"a"},{"id":"b"}],"last_page":true}"#;
    assert_eq!(lines(&rows(Format::Json, page.as_bytes())), ["1: a", "2: b"]);
    assert!(rows(Format::Json, br#"{"contents":[]}"#).is_empty());
    assert!(rows(Format::Json, b"[]").is_empty());
}

#[test]
fn other_json_is_refused_with_what_would_be_right() {
    for text in [r#"{"id":"a"}"#, r#"{"contents":{"a":1}}"#, "{}"] {
        assert!(complaint(Format::Json, text.as_bytes()).contains("an array of objects"), "{text}");
    }
    assert!(complaint(Format::Json, b"").contains("there is no header"));
    let found = outcome(Format::Json, br#"[{"a":1},["b"],3,{"c":2}]"#, &Limits::default());
    assert_eq!(
        found[1].as_ref().unwrap_err().to_string(),
        "row 2: this element is a list, not an object; write it as {\"column\": value, …}"
    );
    assert!(matches!(found[2].as_ref().unwrap_err().problem, Problem::NotAnObject { found: "a number" }));
    assert_eq!(found[3].as_ref().unwrap().number, 4);
}

#[test]
fn broken_json_ends_the_stream_at_its_element() {
    for text in [
        r#"[{"a":1},{"a":}]"#,
        r#"[{"a":1},{"a":1]"#,
        r#"[{"a":1} {"a":1}]"#,
        r#"[{"a":1},]"#,
        r#"[{"a":1},,{"a":1}]"#,
        r#"[{"a":1},{"a":1}"#,
        r#"[{"a":1},{"a":1e999}]"#,
        "[{\"a\":1},{\"a\":\"\u{1}\"}]",
        r#"[{"a":1},{"a":"\ud800"}]"#,
    ] {
        let found = outcome(Format::Json, text.as_bytes(), &Limits::default());
        assert!(found[0].is_ok(), "{text}");
        let error = found.last().unwrap().as_ref().unwrap_err();
        assert!(matches!(error.problem, Problem::Json(_)), "{text}: {error}");
        assert!(found.len() <= 3, "{text}");
    }
    assert!(complaint(Format::Json, br#"[{"a":1}] x"#).contains("expected the end of the file"));
    assert!(complaint(Format::Json, br#"{"contents":[],"features":[]}"#).contains("two lists"));
    assert!(complaint(Format::Json, br#"{"a":1 "contents":[]}"#).contains("expected a key"));
    assert!(complaint(Format::Json, br#"{"a":nope,"contents":[]}"#).contains("not JSON"));
    assert!(complaint(Format::Json, b"[{\"a\":\"\xFF\"}]").contains("not JSON"));
}

#[test]
fn ndjson_reads_on_after_a_broken_line() {
    let text = "\u{feff}{\"a\":1}\r\n\nnope\n{\"a\":2}{\"a\":3}\n[1]\n{\"type\":\"Feature\",\"properties\":{\"a\":4}}";
    let found = outcome(Format::Ndjson, text.as_bytes(), &Limits::default());
    let told: Vec<_> = found
        .iter()
        .map(|row| match row {
            Ok(row) => lines(std::slice::from_ref(row)).concat(),
            Err(error) => format!("{} wrong", error.row.unwrap()),
        })
        .collect();
    assert_eq!(told, ["1: 1", "3 wrong", "4 wrong", "5 wrong", "6: 4"]);
    assert!(complaint(Format::Ndjson, b"[{}]").contains("a JSON array"));
}

#[test]
fn large_integers_keep_every_digit() {
    let found =
        rows(Format::Json, br#"[{"a":9007199254740993,"b":-9007199254740993,"c":18446744073709551616}]"#);
    assert_eq!(*found[0].get("a"), Cell::Text("9007199254740993".into()));
    assert_eq!(*found[0].get("b"), Cell::Text("-9007199254740993".into()));
    assert_eq!(*found[0].get("c"), Cell::Number(18446744073709551616.0));
}

#[test]
fn nul_is_refused_wherever_it_hides() {
    for element in
        [r#"{"a":"x\u0000"}"#, r#"{"a":{"b":["\u0000"]}}"#, r#"{"a":{"\u0000":1}}"#, r#"{"\u0000":1}"#]
    {
        assert!(complaint(Format::Json, format!("[{element}]").as_bytes()).contains("NUL"), "{element}");
    }
    assert_eq!(rows(Format::Json, br#"[{"a":"\\u0000"}]"#).len(), 1);
}

#[test]
fn depth_is_limited_before_parsing() {
    let nested = |depth: usize| format!(r#"[{{"a":{}{}}}]"#, "[".repeat(depth - 1), "]".repeat(depth - 1));
    assert_eq!(outcome(Format::Json, nested(32).as_bytes(), &Limits::default()).len(), 1);
    assert!(complaint(Format::Json, nested(33).as_bytes()).contains("deeper than 32 levels"));
    let million = "[".repeat(1_000_000);
    assert!(complaint(Format::Json, million.as_bytes()).contains("deeper than 32 levels"));
    let objects = r#"{"a":"#.repeat(1_000_000);
    for format in [Format::Json, Format::Ndjson] {
        assert!(complaint(format, objects.as_bytes()).contains("deeper than 32 levels"));
    }
    let open = Limits { json_depth: usize::MAX, ..Limits::default() };
    assert!(complaint_within(Format::Json, nested(1000).as_bytes(), &open).contains("recursion limit"));
}

#[test]
fn every_limit_is_kept() {
    let limits = Limits { rows: 2, columns: 2, cell_bytes: 4, row_bytes: 30, ..Limits::default() };
    for format in [Format::Json, Format::Ndjson] {
        let text = |elements: &[&str]| match format {
            Format::Json => format!("[{}]", elements.join(",")),
            _ => elements.join("\n"),
        };
        let within = |elements: &[&str]| complaint_within(format, text(elements).as_bytes(), &limits);
        assert!(within(&[r#"{"a":1}"#; 3]).contains("more than 2 rows"));
        assert!(within(&[r#"{"a":1,"b":1,"c":1}"#]).contains("more than 2 columns"));
        assert!(within(&[r#"{"a":"12345"}"#]).contains("column “a”: a cell is longer than 4 bytes"));
        assert!(within(&[r#"{"a":[1,1,1,1,1,1,1,1,1,1,1,1]}"#]).contains("the row is longer than 30 bytes"));
    }
}
