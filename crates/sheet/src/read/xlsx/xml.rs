//! XML of a workbook, event by event: no DTD, no entity but XML's own five, bounded depth, and no
//! event longer than a cell may be.

use std::io::{self, BufRead, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::{Limits, Problem};

/// Spreadsheet parts nest some ten deep.
const MOST_DEPTH: usize = 64;
/// Markup around a cell's text within one event.
const MARKUP_BYTES: usize = 16 << 10;

pub(crate) struct Xml<R> {
    reader: Reader<Metered<R>>,
    buffer: Vec<u8>,
    depth: usize,
    /// Bytes of one cell's text; one event may take a little more.
    most: usize,
}

impl<R: BufRead> Xml<R> {
    pub(crate) fn new(input: R, limits: &Limits) -> Self {
        let mut reader = Reader::from_reader(Metered { input, left: 0 });
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new(), depth: 0, most: limits.cell_bytes }
    }

    /// The next event; `Eof` at the end of the part.
    pub(crate) fn next(&mut self) -> Result<Event<'_>, Problem> {
        self.buffer.clear();
        self.reader.get_mut().left = self.most.saturating_add(MARKUP_BYTES);
        let most = self.most;
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|fault| problem(fault, most))?;
        match &event {
            Event::DocType(_) => return Err(Problem::Dtd),
            Event::Start(_) if self.depth == MOST_DEPTH => return Err(Problem::TooDeep { most: MOST_DEPTH }),
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => return Err(Problem::Xml("it is cut off".to_owned())),
            _ => {}
        }
        Ok(event)
    }

    /// The text inside the element just entered, up to its end: of `v` all of it, of `si` and `is` what
    /// its `t` say, without the phonetic readings (`rPh`).
    pub(crate) fn text(&mut self, element: &str) -> Result<String, Problem> {
        let outside = self.depth.saturating_sub(1);
        let rich = element != "v";
        let (mut text, mut in_t, mut in_reading) = (String::new(), false, false);
        while self.depth > outside {
            let most = self.most;
            let wanted = !rich || (in_t && !in_reading);
            match self.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "t" => in_t = true,
                    "rPh" => in_reading = true,
                    _ => {}
                },
                Event::End(end) => match end.local_name().as_ref() {
                    "t" => in_t = false,
                    "rPh" => in_reading = false,
                    _ => {}
                },
                Event::Text(part) if wanted => text.push_str(&part.xml10_content()),
                Event::CData(part) if wanted => text.push_str(&part.xml10_content()),
                Event::GeneralRef(name) if wanted => text.push(resolve(&name)?),
                _ => {}
            }
            if text.len() > most {
                return Err(Problem::CellTooBig { most });
            }
        }
        Ok(unescape_excel(text))
    }
}

fn resolve(name: &quick_xml::events::BytesRef<'_>) -> Result<char, Problem> {
    if let Some(character) = name.resolve_char_ref().map_err(|fault| Problem::Xml(fault.to_string()))? {
        return Ok(character);
    }
    match name.as_ref() {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "apos" => Ok('\''),
        "quot" => Ok('"'),
        _ => Err(Problem::Dtd),
    }
}

/// Excel writes control characters as `_x000D_` and a literal `_x` as `_x005F_x` (ECMA-376, ST_Xstring).
fn unescape_excel(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let escaped = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        let code = escaped.filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let character = code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        let taken = match character {
            Some(character) => {
                plain.push(character);
                7
            }
            None => {
                plain.push('_');
                1
            }
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

/// The attribute of this local name, unescaped.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Problem> {
    // The check for doubled attributes takes quadratic time on hostile elements; the first one counts.
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|fault| Problem::Xml(fault.to_string()))?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return value
                .map(|value| Some(value.into_owned()))
                .map_err(|fault| Problem::Xml(fault.to_string()));
        }
    }
    Ok(None)
}

fn problem(fault: quick_xml::Error, most: usize) -> Problem {
    match fault {
        quick_xml::Error::Io(cause) if cause.kind() == io::ErrorKind::FileTooLarge => {
            Problem::CellTooBig { most }
        }
        other => Problem::Xml(other.to_string()),
    }
}

/// Gives out at most `left` bytes, which [`Xml`] refills before each event.
struct Metered<R> {
    input: R,
    left: usize,
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let available = self.input.fill_buf()?;
        if self.left == 0 && !available.is_empty() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(available.get(..self.left).unwrap_or(available))
    }

    fn consume(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes);
        self.input.consume(bytes);
    }
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let mut source = available;
        let got = source.read(buffer)?;
        self.consume(got);
        Ok(got)
    }
}

#[cfg(test)]
mod tests {
    use super::unescape_excel;

    #[test]
    fn excel_escapes_are_undone_once() {
        let cases = [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00", "_x00"),
            ("_xZZZZ_", "_xZZZZ_"),
            ("_xD800_", "_xD800_"),
            ("_xé000_", "_xé000_"),
            ("__x0041_", "_A"),
        ];
        for (written, meant) in cases {
            assert_eq!(unescape_excel(written.to_owned()), meant);
        }
    }
}
