//! JSON lists and NDJSON, one element in memory: a small splitter finds where an element ends and how
//! deep it goes; only then serde_json parses it.

use std::io::{Read, Seek};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::bytes::Bytes;
use crate::{Cell, Limits, Problem, Row, SheetError};

/// Keys of a top-level object that hold the list: GeoJSON's FeatureCollection, HSDS' page.
const LIST_KEYS: [&str; 2] = ["features", "contents"];

pub(crate) struct JsonRows<R> {
    input: Splitter<R>,
    limits: Limits,
    /// Whether the list stands inside an object.
    in_object: bool,
    read: u64,
    ended: bool,
}

impl<R: Read + Seek> JsonRows<R> {
    pub(crate) fn open(reader: R, limits: &Limits) -> Result<Self, SheetError> {
        let mut input = Splitter { bytes: Bytes::new(reader)?, value: Vec::new() };
        input.skip_space()?;
        let in_object = match input.bytes.next()? {
            Some(b'[') => false,
            Some(b'{') if input.find_list(true, limits)? => true,
            Some(_) => return Err(Problem::NotAList.into()),
            None => return Err(Problem::NoHeader.into()),
        };
        Ok(JsonRows { input, limits: limits.clone(), in_object, read: 0, ended: false })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row>, SheetError> {
        if self.ended {
            return Ok(None);
        }
        let number = self.read + 1;
        self.step().map_err(|problem| problem.at(number))?;
        if self.ended {
            return Ok(None);
        }
        self.read = number;
        let value = parse(&self.input.value).map_err(|fault| Problem::Json(fault).at(number))?;
        row(number, value, &self.limits).map(Some)
    }

    /// To the next element, which is then in `input.value`, or to the end of the file.
    fn step(&mut self) -> Result<(), Problem> {
        self.input.skip_space()?;
        let mut next = self.input.bytes.peek()?;
        if self.read > 0 && next == Some(b',') {
            self.input.bytes.next()?;
            self.input.skip_space()?;
            next = self.input.bytes.peek()?;
        } else if self.read > 0 && next != Some(b']') {
            return Err(expected("a comma or the end of the list", next));
        } else if next == Some(b']') {
            self.input.bytes.next()?;
            self.ended = true;
            return self.finish();
        }
        if matches!(next, None | Some(b']' | b',')) {
            return Err(expected("an element", next));
        }
        self.input.read_value(&self.limits)
    }

    /// After the list: the rest of its object, then nothing.
    fn finish(&mut self) -> Result<(), Problem> {
        if self.in_object && self.input.find_list(false, &self.limits)? {
            return Err(Problem::Json("there are two lists in it".to_owned()));
        }
        self.input.skip_space()?;
        match self.input.bytes.peek()? {
            None => Ok(()),
            found => Err(expected("the end of the file", found)),
        }
    }
}

/// Splits the text into values without understanding them.
struct Splitter<R> {
    bytes: Bytes<R>,
    value: Vec<u8>,
}

impl<R: Read + Seek> Splitter<R> {
    fn skip_space(&mut self) -> Result<(), Problem> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.peek()? {
            self.bytes.next()?;
        }
        Ok(())
    }

    /// Reads the keys of an object until one holds the list (true, standing behind its `[`) or the
    /// object ends (false). `first` says that no key was read yet.
    fn find_list(&mut self, mut first: bool, limits: &Limits) -> Result<bool, Problem> {
        loop {
            self.skip_space()?;
            match self.bytes.next()? {
                Some(b'}') => return Ok(false),
                Some(b'"') if first => self.value = vec![b'"'],
                Some(b',') if !first => {
                    self.skip_space()?;
                    self.value.clear();
                }
                found => return Err(expected("a key or the end of the object", found)),
            }
            first = false;
            self.read_rest(limits)?;
            let key: String = parse(&self.value).map_err(Problem::Json)?;
            self.skip_space()?;
            match self.bytes.next()? {
                Some(b':') => self.skip_space()?,
                found => return Err(expected("a colon", found)),
            }
            if LIST_KEYS.contains(&key.as_str()) && self.bytes.peek()? == Some(b'[') {
                self.bytes.next()?;
                return Ok(true);
            }
            self.read_value(limits)?;
            parse::<serde::de::IgnoredAny>(&self.value).map_err(Problem::Json)?;
        }
    }

    fn read_value(&mut self, limits: &Limits) -> Result<(), Problem> {
        self.value.clear();
        self.read_rest(limits)
    }

    /// Reads on to the end of the value that `value` begins with.
    fn read_rest(&mut self, limits: &Limits) -> Result<(), Problem> {
        let mut nesting = Nesting::default();
        for byte in &self.value {
            nesting.feed(*byte);
        }
        loop {
            let Some(byte) = self.bytes.peek()? else {
                // A number at the very end, or a value that is cut off: serde_json tells which.
                return Ok(());
            };
            if nesting.is_over_before(byte) {
                return Ok(());
            }
            self.bytes.next()?;
            self.value.push(byte);
            nesting.feed(byte);
            if self.value.len() > limits.row_bytes {
                return Err(Problem::RowTooBig { most: limits.row_bytes });
            }
            if nesting.depth > limits.json_depth {
                return Err(Problem::TooDeep { most: limits.json_depth });
            }
            if nesting.closed {
                return Ok(());
            }
        }
    }
}

/// How deep in brackets a JSON text is, strings left aside.
#[derive(Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// The outermost bracket or string has just ended.
    closed: bool,
}

impl Nesting {
    fn feed(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => {
                self.in_string = !self.in_string;
                self.closed = !self.in_string && self.depth == 0;
            }
            _ if self.in_string => {}
            b'[' | b'{' => self.depth += 1,
            b']' | b'}' => {
                self.depth = self.depth.saturating_sub(1);
                self.closed = self.depth == 0;
            }
            _ => {}
        }
    }

    /// Numbers, true, false and null have no end of their own: what follows ends them.
    fn is_over_before(&self, byte: u8) -> bool {
        let ends = matches!(byte, b',' | b':' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        self.depth == 0 && !self.in_string && ends
    }
}

pub(crate) struct NdjsonRows<R> {
    bytes: Bytes<R>,
    text: Vec<u8>,
    line: u64,
    limits: Limits,
}

impl<R: Read + Seek> NdjsonRows<R> {
    pub(crate) fn open(reader: R, limits: &Limits) -> Result<Self, SheetError> {
        Ok(NdjsonRows { bytes: Bytes::new(reader)?, text: Vec::new(), line: 0, limits: limits.clone() })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row>, SheetError> {
        loop {
            self.line += 1;
            if !self.read_line().map_err(|problem| problem.at(self.line))? {
                return Ok(None);
            }
            if self.text.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let value = parse(&self.text).map_err(|fault| Problem::NdjsonLine(fault).at(self.line))?;
            return row(self.line, value, &self.limits).map(Some);
        }
    }

    /// Fills `text`; false when nothing is left.
    fn read_line(&mut self) -> Result<bool, Problem> {
        self.text.clear();
        let mut nesting = Nesting::default();
        loop {
            match self.bytes.next()? {
                None => return Ok(!self.text.is_empty()),
                Some(b'\n') => return Ok(true),
                Some(byte) => {
                    self.text.push(byte);
                    nesting.feed(byte);
                }
            }
            if self.text.len() > self.limits.row_bytes {
                return Err(Problem::RowTooBig { most: self.limits.row_bytes });
            }
            if nesting.depth > self.limits.json_depth {
                return Err(Problem::TooDeep { most: self.limits.json_depth });
            }
        }
    }
}

/// serde_json's own recursion limit (127) stands behind ours.
fn parse<T: serde::de::DeserializeOwned>(text: &[u8]) -> Result<T, String> {
    serde_json::from_slice(text).map_err(|fault| {
        let sentence = fault.to_string();
        // Its line counts from the element, which helps nobody.
        sentence.split(" at line ").next().unwrap_or_default().to_owned()
    })
}

fn expected(what: &str, found: Option<u8>) -> Problem {
    Problem::Json(match found {
        Some(byte) => format!("expected {what}, found “{}”", char::from(byte).escape_debug()),
        None => format!("expected {what}, but the file ends"),
    })
}

fn row(number: u64, value: Value, limits: &Limits) -> Result<Row, SheetError> {
    let found = match value {
        Value::Object(object) => return object_row(number, object, limits),
        Value::Array(_) => "a list",
        Value::String(_) => "a text",
        Value::Number(_) => "a number",
        Value::Bool(_) => "true or false",
        Value::Null => "null",
    };
    Err(Problem::NotAnObject { found }.at(number))
}

fn object_row(number: u64, object: Map<String, Value>, limits: &Limits) -> Result<Row, SheetError> {
    let object = flatten_feature(object);
    if object.len() > limits.columns {
        return Err(Problem::TooManyColumns { most: limits.columns }.at(number));
    }
    let mut cells = Vec::with_capacity(object.len());
    for (key, value) in object {
        if key.contains('\0') {
            return Err(Problem::Nul.at(number));
        }
        let name: Arc<str> = key.into();
        let cell = Cell::from_json(value, limits)
            .map_err(|problem| problem.at(number).in_column(Arc::clone(&name)))?;
        cells.push((name, cell));
    }
    Ok(Row { number, cells })
}

/// A GeoJSON Feature's columns are its properties; its id and geometry join them under these names.
fn flatten_feature(mut object: Map<String, Value>) -> Map<String, Value> {
    if object.get("type").and_then(Value::as_str) != Some("Feature") {
        return object;
    }
    match object.remove("properties") {
        Some(Value::Object(mut properties)) => {
            for key in ["id", "geometry"] {
                if let Some(value) = object.remove(key)
                    && !properties.contains_key(key)
                {
                    properties.insert(key.to_owned(), value);
                }
            }
            properties
        }
        Some(other) => {
            object.insert("properties".to_owned(), other);
            object
        }
        None => object,
    }
}
