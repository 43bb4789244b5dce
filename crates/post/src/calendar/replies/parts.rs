//! The parts of messages: where a calendar lies in a mailbox.
//!
//! Which parts there are is found here, with a cap on how deep and how many; heads and encodings are read by `mailparse`.

use mailparse::body::Body;
use mailparse::{
    MailHeader, ParsedContentType, parse_content_disposition, parse_content_type, parse_headers,
};

use super::{Reading, TooMuch, Why};

/// The longest head of a message or part, in bytes.
const HEAD: usize = 64 << 10;
/// The longest value that is looked at in a head, in bytes.
const VALUE: usize = 2 << 10;
/// The largest calendar before it is decoded, in bytes.
const ENCODED: usize = 384 << 10;
/// How deep parts may lie in others.
const DEEPEST: usize = 8;
/// The longest boundary between parts, in bytes.
const BOUNDARY: usize = 200;
/// What calendars are called.
const CALENDARS: [&str; 3] = ["text/calendar", "application/ics", "text/x-vcalendar"];

/// Every message of a mailbox: each begins with a line `From `, after an empty one.
pub(super) fn mailbox(reading: &mut Reading, bytes: &[u8]) -> Result<(), TooMuch> {
    let (mut begins, mut blank) = (None, true);
    for (at, line) in lines(bytes) {
        if blank && line.starts_with(b"From ") {
            one(reading, bytes, begins, at)?;
            begins = Some(at + line.len());
        }
        blank = line.trim_ascii().is_empty();
    }
    one(reading, bytes, begins, bytes.len())
}

fn one(reading: &mut Reading, bytes: &[u8], begins: Option<usize>, ends: usize) -> Result<(), TooMuch> {
    match begins.and_then(|begins| bytes.get(begins..ends)) {
        Some(bytes) => {
            reading.next_message()?;
            message(reading, bytes, 0)
        }
        None => Ok(()),
    }
}

/// A message, or a part of one.
pub(super) fn message(reading: &mut Reading, bytes: &[u8], depth: usize) -> Result<(), TooMuch> {
    if depth > DEEPEST {
        return reading.failed(Why::Deep);
    }
    let (head, body) = bytes.split_at(head(bytes));
    if head.len() > HEAD {
        return reading.failed(Why::Head);
    }
    let Ok((headers, _)) = parse_headers(head) else { return reading.failed(Why::Head) };
    let value = |name| value(&headers, name);
    let kind = match value("Content-Type") {
        Ok(Some(kind)) => parse_content_type(&kind),
        Ok(None) => return Ok(()),
        Err(why) => return reading.failed(why),
    };
    if kind.mimetype.starts_with("multipart/") {
        let boundary =
            kind.params.get("boundary").filter(|boundary| (1..=BOUNDARY).contains(&boundary.len()));
        return match boundary {
            Some(boundary) => parts(reading, body, boundary, depth),
            None => reading.failed(Why::Head),
        };
    }
    if kind.mimetype == "message/rfc822" {
        reading.next_part()?;
        return message(reading, body, depth + 1);
    }
    let named = |name: Option<&String>| name.is_some_and(|name| name.to_ascii_lowercase().ends_with(".ics"));
    let file = || value("Content-Disposition").ok().flatten().map(|value| parse_content_disposition(&value));
    let is_calendar = CALENDARS.contains(&kind.mimetype.as_str())
        || named(kind.params.get("name"))
        || file().is_some_and(|file| named(file.params.get("filename")));
    if is_calendar {
        calendar(reading, body, &kind, value("Content-Transfer-Encoding").ok().flatten())
    } else {
        Ok(())
    }
}

/// What a head says, as it stands there: what is read of it is ASCII, and undoing encoded words (RFC 2047) takes a time
/// that grows with the square of their number.
fn value(headers: &[MailHeader<'_>], name: &str) -> Result<Option<String>, Why> {
    let header = headers.iter().find(|header| header.get_key_raw().eq_ignore_ascii_case(name.as_bytes()));
    match header.map(MailHeader::get_value_raw) {
        Some(raw) if raw.len() > VALUE => Err(Why::Head),
        raw => Ok(raw.map(|raw| String::from_utf8_lossy(raw).replace(['\r', '\n'], ""))),
    }
}

/// A calendar, decoded. Without a word about its letters it is UTF-8 (RFC 5545, 3.1.4).
fn calendar(
    reading: &mut Reading,
    body: &[u8],
    kind: &ParsedContentType,
    encoding: Option<String>,
) -> Result<(), TooMuch> {
    if body.len() > ENCODED {
        return reading.failed(Why::Long);
    }
    let encoding = encoding.map(|encoding| encoding.trim().to_ascii_lowercase());
    let charset = kind.params.get("charset").map_or("utf-8", |charset| charset.as_str()).to_owned();
    let letters = ParsedContentType { mimetype: kind.mimetype.clone(), charset, params: Default::default() };
    let text = match Body::new(body, &letters, &encoding) {
        Body::Base64(body) | Body::QuotedPrintable(body) => body.get_decoded_as_string(),
        Body::SevenBit(body) | Body::EightBit(body) => body.get_as_string(),
        Body::Binary(body) => body.get_as_string(),
    };
    match text {
        Ok(text) => reading.calendar(text.as_bytes(), kind.params.get("method").map(String::as_str)),
        Err(_) => reading.failed(Why::Encoding),
    }
}

/// The parts between boundaries. What lies before the first and behind the last is none.
fn parts(reading: &mut Reading, body: &[u8], boundary: &str, depth: usize) -> Result<(), TooMuch> {
    let mut begins = None;
    for (at, line) in lines(body) {
        let Some(rest) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary.as_bytes()))
        else {
            continue;
        };
        let (rest, last) = (rest.trim_ascii_end(), rest.trim_ascii_end() == b"--");
        if !(rest.is_empty() || last) {
            continue;
        }
        part(reading, body, begins, at, depth)?;
        begins = Some(at + line.len());
        if last {
            return Ok(());
        }
    }
    part(reading, body, begins, body.len(), depth)
}

fn part(
    reading: &mut Reading,
    body: &[u8],
    begins: Option<usize>,
    ends: usize,
    depth: usize,
) -> Result<(), TooMuch> {
    match begins.and_then(|begins| body.get(begins..ends)) {
        Some(bytes) => {
            reading.next_part()?;
            message(reading, bytes, depth + 1)
        }
        None => Ok(()),
    }
}

/// Where the head ends: behind the first empty line.
fn head(bytes: &[u8]) -> usize {
    let empty = |(at, line): (usize, &[u8])| {
        line.iter().all(|byte| matches!(byte, b'\r' | b'\n')).then_some(at + line.len())
    };
    lines(bytes).find_map(empty).unwrap_or(bytes.len())
}

/// Every line with its end, and where it begins.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    bytes.split_inclusive(|byte| *byte == b'\n').scan(0, |at, line| {
        let begins = *at;
        *at += line.len();
        Some((begins, line))
    })
}
