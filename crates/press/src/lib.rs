//! Printed matter: agendas, attendance sheets, minutes and letters as tagged PDF/UA, in every language of the site. All
//! sentences come translated from the caller, people's texts go in as data and never as markup, the fonts are embedded, and
//! the same document gives the same bytes (ADR 20). Printing is work for the processor: callers keep it off their runtime.

mod error;
mod fonts;
mod letters;
mod paper;
mod world;

pub use crate::error::PressError;
pub use crate::paper::agenda::{Agenda, AgendaColumns, AgendaItem};
pub use crate::paper::attendance::{
    AttendanceSheet, ClosedAttendanceSheet, Funder, Logo, LogoKind, Seat, SheetColumns, Table,
};
pub use crate::paper::letter::Letter;
pub use crate::paper::minutes::{Entry, EntryKind, Minutes, MinutesItem};
pub use crate::paper::{Document, Fact, Head, Words};

use chrono::{Datelike, Timelike};
use serde_json::Value;
use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts::Fonts;
use crate::letters::Reader;
use crate::world::{Library, Templates, World};

/// The program named in a PDF as what made it.
const CREATOR: &str = "Kerekasztal";

/// Fonts and templates, read once and used for every document; shared between threads.
pub struct Press {
    fonts: Fonts,
    library: Library,
    templates: Templates,
}

/// A document that was printed.
#[derive(Debug)]
pub struct Printed {
    /// The PDF's bytes.
    pub pdf: Vec<u8>,
    /// Characters that no font here has, each once, in the order of their code points: `�` stands for them, and the paper
    /// says so at its end.
    pub missing: Vec<char>,
}

impl Press {
    /// Reads the embedded fonts.
    ///
    /// # Errors
    /// [`PressError::Font`] when one can't be read, which only a broken build can bring about.
    pub fn new() -> Result<Press, PressError> {
        Ok(Press { fonts: Fonts::embedded()?, library: world::library(), templates: Templates::embedded()? })
    }

    /// Prints one document.
    ///
    /// # Errors
    /// [`PressError::Language`] for a language that is no tag of two or three letters, [`PressError::Logo`] for a picture that
    /// is neither PNG nor SVG, [`PressError::Layout`] and [`PressError::Standard`] where the templates fail the document.
    pub fn print<D: Document>(&self, document: &D) -> Result<Printed, PressError> {
        // What was kept of the document goes with it, also when printing fails: texts of people are not held in memory, and
        // what is kept would never end.
        let _forgetting = Forgetting;
        let mut reader = Reader::new(&self.fonts);
        let mut data = serde_json::to_value(document).map_err(PressError::Data)?;
        reader.read(&mut data)?;
        let missing = reader.missing();
        if let Value::Object(fields) = &mut data {
            let codes = missing.iter().map(|letter| format!("U+{:04X}", u32::from(*letter))).map(Value::from);
            fields.insert("missing".to_owned(), codes.collect());
        }
        let data = serde_json::to_vec(&data).map_err(PressError::Data)?;
        let world = World::new(self, D::TEMPLATE, data, document.logo())?;
        let paged: PagedDocument =
            typst::compile(&world).output.map_err(|errors| PressError::layout(&errors))?;
        let pdf = typst_pdf::pdf(&paged, &options(document.head())?)
            .map_err(|errors| PressError::Standard(errors.len()))?;
        Ok(Printed { pdf, missing })
    }
}

/// PDF/UA-1, with nothing in its metadata that changes from one printing to the next.
fn options(head: &Head) -> Result<PdfOptions, PressError> {
    let made = head.made;
    let [month, day, hour, minute, second] =
        [made.month(), made.day(), made.hour(), made.minute(), made.second()]
            .map(|part| u8::try_from(part).unwrap_or_default());
    let moment = Datetime::from_ymd_hms(made.year(), month, day, hour, minute, second);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|reason| PressError::Layout(reason.message().to_string()))?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: moment.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

/// Empties what Typst remembers of computations when it goes out of scope. Only Typst's own `comemo` does: another version's
/// memory is another one.
struct Forgetting;

impl Drop for Forgetting {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}
