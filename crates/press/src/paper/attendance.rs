//! Attendance sheets: the open one with who may be named, and the closed one with who may not. They are two documents of two
//! types, so that no list of seats can hold both.

use serde::Serialize;

use crate::error::PressError;
use crate::paper::sealed::Sealed;
use crate::paper::{Document, Fact, Head, Words};
use crate::world::Template;

/// A logo has at most so many bytes.
pub(crate) const LOGO_BYTES: usize = 1_000_000;

/// What both sheets have: a table to sign in.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// When, where.
    pub facts: Vec<Fact>,
    /// Who pays, and the space for their sign.
    pub funder: Funder,
    /// Heads of the table's columns.
    pub columns: SheetColumns,
    /// Who is expected.
    pub seats: Vec<Seat>,
    /// Empty lines after them, for who comes unexpected.
    pub empty_lines: u8,
}

/// The sheet of everybody who may be named to who sees it.
#[derive(Debug, Clone, Serialize)]
pub struct AttendanceSheet {
    /// What every paper has.
    pub head: Head,
    /// The table to sign in.
    pub table: Table,
}

/// The sheet of partners who are named nowhere: it stays with who convenes, and each page says so.
#[derive(Debug, Clone, Serialize)]
pub struct ClosedAttendanceSheet {
    /// What every paper has. Its title must not name anybody either.
    pub head: Head,
    /// One or two words that stand on each page: *Closed sheet*.
    pub mark: String,
    /// Who may see the sheet and where it is kept, above the table.
    pub notice: String,
    /// The table to sign in.
    pub table: Table,
}

/// Heads of the columns of a sheet.
#[derive(Debug, Clone, Serialize)]
pub struct SheetColumns {
    /// Of the line's number.
    pub number: String,
    /// Of the organisation.
    pub organization: String,
    /// Of the person.
    pub person: String,
    /// Of the signature.
    pub signature: String,
}

/// One line to sign.
#[derive(Debug, Clone, Serialize)]
pub struct Seat {
    /// The organisation or community.
    pub organization: Words,
    /// Who is expected to come for it; empty to be filled in by hand.
    pub person: Option<Words>,
}

/// Who pays for the meeting.
#[derive(Debug, Clone, Serialize)]
pub struct Funder {
    /// What stands before the identifier.
    pub label: String,
    /// The funder's identifier of the project; a dotted line is left where there is none.
    pub identifier: Option<String>,
    /// Says in an empty space that a logo goes there.
    pub logo_space: String,
    /// The logo, else the space is left empty.
    pub logo: Option<Logo>,
}

/// A picture in the space for it.
#[derive(Debug, Clone, Serialize)]
pub struct Logo {
    /// What is in the bytes.
    pub kind: LogoKind,
    /// The picture, at most a megabyte.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// What the picture shows, for who does not see it.
    pub description: String,
}

/// Kinds of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogoKind {
    /// Pixels.
    Png,
    /// Shapes.
    Svg,
}

impl Logo {
    /// Whether the bytes may be what they are said to be; the rest is found when it is set.
    pub(crate) fn check(&self) -> Result<(), PressError> {
        let right = match self.kind {
            LogoKind::Png => self.bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            LogoKind::Svg => self.bytes.windows(4).any(|four| four == b"<svg"),
        };
        if right && self.bytes.len() <= LOGO_BYTES { Ok(()) } else { Err(PressError::Logo) }
    }
}

impl Sealed for AttendanceSheet {}

impl Document for AttendanceSheet {
    const TEMPLATE: Template = Template::Attendance;

    fn head(&self) -> &Head {
        &self.head
    }

    fn logo(&self) -> Option<&Logo> {
        self.table.funder.logo.as_ref()
    }
}

impl Sealed for ClosedAttendanceSheet {}

impl Document for ClosedAttendanceSheet {
    const TEMPLATE: Template = Template::Attendance;

    fn head(&self) -> &Head {
        &self.head
    }

    fn logo(&self) -> Option<&Logo> {
        self.table.funder.logo.as_ref()
    }
}
