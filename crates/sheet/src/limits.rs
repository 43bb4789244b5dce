//! How much a file may ask of us: every number is checked before the memory or time is spent.

/// Bounds on one file. The defaults fit the largest import the project plans for (a directory of a
/// million services) and keep the reader's memory below about half a gigabyte on any input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself. Default 2 GiB: a million services as NDJSON; text formats stream,
    /// so this bounds time and not memory.
    pub file_bytes: u64,
    /// Rows below the header, or elements of a list. Default 5 million: the longest table of a
    /// package (phones, schedules) has a few rows per service.
    pub rows: u64,
    /// Columns of a table, or keys of a JSON object. Default 512: the widest real table has about 60.
    pub columns: usize,
    /// Cells of a worksheet, formatted empty ones included. Default 20 million.
    pub cells: u64,
    /// Bytes of one cell's text. Default 256 KiB: eight times what Excel itself can hold.
    pub cell_bytes: usize,
    /// Bytes of one row or one JSON element. Default 4 MiB: a full HSDS service is some 25 KiB, and a
    /// parsed JSON value takes up to 40 times its text.
    pub row_bytes: usize,
    /// How many times larger than packed an entry of a workbook or zip file may be, once it inflates beyond 1 MiB.
    /// Default 200: real sheets stay below 60, deflate can reach 1032.
    pub zip_ratio: u64,
    /// Bytes of all entries of a workbook or zip file together, inflated. Default 512 MiB. Also bounds the text
    /// that shared strings are expanded to while reading.
    pub zip_total_bytes: u64,
    /// Entries of a workbook's archive or a zip file. Default 1,000: a workbook has some ten, and pictures.
    pub zip_entries: usize,
    /// Nesting of one JSON element, the element itself being 1. Default 32: a full HSDS document
    /// reaches 9. More than 127 is never accepted, as serde_json stops there.
    pub json_depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            file_bytes: 2 << 30,
            rows: 5_000_000,
            columns: 512,
            cells: 20_000_000,
            cell_bytes: 256 << 10,
            row_bytes: 4 << 20,
            zip_ratio: 200,
            zip_total_bytes: 512 << 20,
            zip_entries: 1_000,
            json_depth: 32,
        }
    }
}
