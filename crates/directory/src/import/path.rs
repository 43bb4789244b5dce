//! Values inside a row, by path: the column's name, then keys or numbers separated by `/`.

use serde_json::{Map, Value as Json};

/// A row as every format gives it.
pub(super) type Cells = Map<String, Json>;

/// The value at a path. A column may have `/` in its own name.
pub(super) fn at<'a>(cells: &'a Cells, path: &str) -> Option<&'a Json> {
    if let Some(value) = cells.get(path) {
        return Some(value);
    }
    let (column, rest) = path.split_once('/')?;
    rest.split('/').try_fold(cells.get(column)?, |value, part| match value {
        Json::Object(map) => map.get(part),
        Json::Array(items) => items.get(part.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Whether nothing stands there.
pub(super) fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.iter().all(is_empty),
        Json::Object(map) => map.values().all(is_empty),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// A value as text. Of an object the keys that hold (true, or anything but false and nothing),
/// of a list its items, joined.
pub(super) fn text(value: &Json, join: &str) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.trim().to_owned(),
        Json::Bool(flag) => flag.to_string(),
        Json::Number(number) => number.to_string(),
        Json::Array(_) | Json::Object(_) => {
            let items: Vec<String> = items(value, None).into_iter().map(|(key, _)| key).collect();
            items.join(join)
        }
    }
}

/// What a value lists: an object's keys that hold, a list's items, the pieces of a text.
pub(super) fn items(value: &Json, split: Option<&str>) -> Vec<(String, Json)> {
    let holds = |value: &Json| !is_empty(value) && *value != Json::Bool(false);
    match value {
        Json::Object(map) => map
            .iter()
            .filter(|(_, value)| holds(value))
            .map(|(key, value)| (key.trim().to_owned(), value.clone()))
            .collect(),
        Json::Array(items) => items
            .iter()
            .filter(|item| !is_empty(item))
            .map(|item| (text(item, ", "), Json::Bool(true)))
            .collect(),
        other => {
            let whole = text(other, ", ");
            let pieces: Vec<&str> =
                split.map_or_else(|| vec![whole.as_str()], |split| whole.split(split).collect());
            let pieces = pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty());
            pieces.map(|piece| (piece.to_owned(), Json::Bool(true))).collect()
        }
    }
}

/// The paths of everything in a row that is not empty.
pub(super) fn leaves(cells: &Cells) -> Vec<String> {
    fn walk(path: String, value: &Json, out: &mut Vec<String>) {
        match value {
            Json::Object(map) => {
                map.iter().for_each(|(key, value)| walk(format!("{path}/{key}"), value, out))
            }
            Json::Array(list) => {
                list.iter().enumerate().for_each(|(at, value)| walk(format!("{path}/{at}"), value, out));
            }
            value if is_empty(value) => {}
            _ => out.push(path),
        }
    }
    let mut out = Vec::new();
    cells.iter().for_each(|(column, value)| walk(column.clone(), value, &mut out));
    out
}

/// Whether a path is, or lies below, one of the known ones.
pub(super) fn is_covered(path: &str, known: &[String]) -> bool {
    known.iter().any(|known| {
        path.strip_prefix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Cells {
        let row = serde_json::json!({
            "a/b": 1, "geometry": {"coordinates": [35.5, 31], "type": "Point"},
            "days": {"Monday": true, "Tuesday": false, "count": 2}, "list": ["x", "", "y"], "empty": {}
        });
        row.as_object().cloned().unwrap()
    }

    #[test]
    fn paths_lead_into_objects_and_lists() {
        let row = row();
        assert_eq!(at(&row, "geometry/coordinates/1"), Some(&serde_json::json!(31)));
        assert_eq!(at(&row, "a/b"), Some(&serde_json::json!(1)));
        assert_eq!(at(&row, "geometry/coordinates/2"), None);
        assert_eq!(at(&row, "a/c"), None);
    }

    #[test]
    fn what_holds_in_an_object_is_its_text() {
        let row = row();
        assert_eq!(text(&row["days"], " and "), "Monday and count");
        assert_eq!(text(&row["list"], ", "), "x, y");
        assert_eq!(items(&serde_json::json!("a; b;;"), Some(";")).len(), 2);
    }

    #[test]
    fn every_leaf_is_covered_or_not() {
        let leaves = leaves(&row());
        assert_eq!(leaves.len(), 9, "{leaves:?}");
        assert!(is_covered("geometry/type", &["geometry".into()]));
        assert!(!is_covered("geometry/type", &["geometry/coordinates".into(), "geo".into()]));
    }
}
