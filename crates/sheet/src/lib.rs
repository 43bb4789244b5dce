//! CSV, XLSX, JSON and NDJSON in and out, within limits checked beforehand.
//!
//! Reading is one stream of [`Row`]s whatever the format, so that an importer does not care:
//!
//! ```no_run
//! # fn main() -> Result<(), sheet::SheetError> {
//! for row in sheet::open("services.xlsx".as_ref(), None, &sheet::Limits::default())? {
//!     let row = row?;
//!     let _name = row.get("name").text();
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Files come from strangers. The promise is: any bytes give rows or a [`SheetError`] that says what
//! to do, never a panic, and memory stays within what [`Limits`] says, whatever numbers the file
//! itself claims. CSV, JSON and NDJSON hold one row at a time; XLSX holds its table of shared strings
//! besides (the format wants it), which [`Limits::zip_total_bytes`] bounds.
//!
//! Workbooks are read by our own small streaming reader (`read/xlsx`) and not by calamine: calamine
//! builds the whole range of a sheet in memory, sized by the outermost cell, and takes counts and
//! indexes from the file while doing so. A stream of cells needs no such allocation, so there is
//! nothing to guard; calamine checks our writer in the tests. For the same reason the zip directory
//! is read here (`read/archive.rs`), strictly: no overlap, no zip64, every entry inflated and counted
//! once before the workbook counts as opened. The same holds for a [`Zip`] file of tables, whose
//! entries are then read in place.

mod cells;
mod error;
mod limits;
mod read;
mod row;
mod write;

pub use cells::{BY_HAND, cells};
pub use error::{Problem, SheetError};
pub use limits::Limits;
pub use read::{Format, Rows, Zip, ZipFile, open, read};
pub use row::{Cell, Row};
pub use write::csv::CsvWriter;
pub use write::json::{JsonWriter, NdjsonWriter};
pub use write::xlsx::XlsxWriter;
