//! The small parts of a workbook: relations, the list of sheets, number formats, shared strings.

use std::io::BufRead;

use quick_xml::events::Event;

use super::xml::{Xml, attribute};
use crate::{Limits, Problem};

/// What one part refers to.
pub(crate) struct Relation {
    pub(crate) id: String,
    /// The last word of the type's address: `worksheet`, `sharedStrings`, `styles` …
    pub(crate) kind: String,
    /// The part's name in the archive.
    pub(crate) target: String,
}

/// Reads a `.rels` part; `folder` is where the part that it belongs to lies.
pub(crate) fn relations<R: BufRead>(
    part: R,
    folder: &str,
    limits: &Limits,
) -> Result<Vec<Relation>, Problem> {
    let mut xml = Xml::new(part, limits);
    let mut found = Vec::new();
    loop {
        match xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "Relationship" => {
                let kind = attribute(&start, "Type")?.unwrap_or_default();
                let target = attribute(&start, "Target")?.unwrap_or_default();
                found.push(Relation {
                    id: attribute(&start, "Id")?.unwrap_or_default(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target: resolve(folder, &target),
                });
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

fn resolve(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut path = Vec::new();
    for segment in whole.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path.join("/")
}

/// The workbook part: sheets in their order, and from when dates count.
#[derive(Default)]
pub(crate) struct Workbook {
    /// Name and relation id of each sheet.
    pub(crate) sheets: Vec<(String, String)>,
    /// Dates count from 1904, as old Macs had it, and not from 1900.
    pub(crate) from_1904: bool,
}

impl Workbook {
    pub(crate) fn read<R: BufRead>(part: R, limits: &Limits) -> Result<Self, Problem> {
        let mut xml = Xml::new(part, limits);
        let mut workbook = Workbook::default();
        loop {
            match xml.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "workbookPr" => {
                        let flag = attribute(&start, "date1904")?;
                        workbook.from_1904 = matches!(flag.as_deref(), Some("1" | "true"));
                    }
                    "sheet" => workbook.sheets.push((
                        attribute(&start, "name")?.unwrap_or_default(),
                        attribute(&start, "id")?.unwrap_or_default(),
                    )),
                    _ => {}
                },
                Event::Eof => return Ok(workbook),
                _ => {}
            }
        }
    }
}

/// Which cell styles show a number as a date.
#[derive(Default)]
pub(crate) struct Styles {
    dates: Vec<bool>,
}

impl Styles {
    pub(crate) fn read<R: BufRead>(part: R, limits: &Limits) -> Result<Self, Problem> {
        let mut xml = Xml::new(part, limits);
        let (mut styles, mut own_dates, mut in_cell_formats) = (Styles::default(), Vec::new(), false);
        loop {
            match xml.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "cellXfs" => in_cell_formats = true,
                    "numFmt" => {
                        let code = attribute(&start, "formatCode")?.unwrap_or_default();
                        if is_date_format(&code) {
                            own_dates.extend(attribute(&start, "numFmtId")?);
                        }
                    }
                    "xf" if in_cell_formats => {
                        let format = attribute(&start, "numFmtId")?.unwrap_or_default();
                        styles.dates.push(is_date_id(&format) || own_dates.contains(&format));
                    }
                    _ => {}
                },
                Event::End(end) if end.local_name().as_ref() == "cellXfs" => in_cell_formats = false,
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    /// Whether the style of this index (a cell's `s`) shows a date or time.
    pub(crate) fn is_date(&self, style: &str) -> bool {
        style.parse().ok().and_then(|index: usize| self.dates.get(index)).copied().unwrap_or(false)
    }
}

/// Excel's built-in date and time formats (ECMA-376, part 1, 18.8.30), those of East Asia included.
fn is_date_id(id: &str) -> bool {
    matches!(id.parse(), Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58_u32))
}

/// Whether a format's code has a date or time letter outside quotes, escapes and brackets. A duration
/// (`[h]:mm`) is no moment and stays a number.
fn is_date_format(code: &str) -> bool {
    let mut characters = code.chars();
    let mut found = false;
    while let Some(character) = characters.next() {
        match character {
            '"' => drop(characters.by_ref().find(|other| *other == '"')),
            '\\' | '_' | '*' => drop(characters.next()),
            '[' => {
                let inside: String = characters.by_ref().take_while(|other| *other != ']').collect();
                if matches!(inside.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    return false;
                }
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => found = true,
            _ => {}
        }
    }
    found
}

/// The texts that cells refer to by number, end to end in one allocation: an empty `<si/>` of five
/// bytes costs eight here, and the counts that the part claims are not looked at.
#[derive(Default)]
pub(crate) struct SharedStrings {
    text: String,
    ends: Vec<usize>,
}

impl SharedStrings {
    pub(crate) fn read<R: BufRead>(part: R, limits: &Limits) -> Result<Self, Problem> {
        let mut xml = Xml::new(part, limits);
        let mut strings = SharedStrings::default();
        loop {
            match xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "si" => {
                    let text = xml.text("si")?;
                    strings.text.push_str(&text);
                    strings.ends.push(strings.text.len());
                }
                Event::Eof => return Ok(strings),
                _ => {}
            }
        }
    }

    pub(crate) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_formats_are_told_from_numbers() {
        for code in ["yyyy-mm-dd", "yyyy\\.mm\\.dd\\.", "[$-40E]yyyy. mmmm d.;@", "h:mm AM/PM", "DD/MM/YY"] {
            assert!(is_date_format(code), "{code}");
        }
        for code in ["0.00", "#,##0\" db\"", "General", "[Red]0", "0.00E+00", "[h]:mm", "\"d\"0", "0_d", "@"]
        {
            assert!(!is_date_format(code), "{code}");
        }
        assert!(is_date_id("14") && is_date_id("22") && !is_date_id("46") && !is_date_id("1"));
    }

    #[test]
    fn targets_are_resolved_inside_the_archive() {
        assert_eq!(resolve("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolve("xl", "../../../etc/passwd"), "etc/passwd");
        assert_eq!(resolve("", "xl/workbook.xml"), "xl/workbook.xml");
    }
}
