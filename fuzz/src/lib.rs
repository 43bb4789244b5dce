//! What the fuzz targets share. A target says: whatever the bytes, this ends soon, in little memory, without a
//! panic. `cargo xtask fuzz` runs them on the stable compiler, CI for a minute each.
//!
//! | target | what it feeds |
//! |---|---|
//! | `sheet_csv`, `sheet_xlsx`, `sheet_json`, `sheet_ndjson` | the readers of tables |
//!
//! To add one: a file of three lines in `targets/`, a `[[bin]]` in Cargo.toml, a row here, and a few small seeds
//! in `corpus/TARGET/`. What the fuzzer finds is mended, and its input is copied there too: the crate whose code
//! it feeds runs every file of that folder as an ordinary test.

use std::io::Cursor;

use sheet::{Format, Limits};

/// Reads a table to its end; errors are expected.
pub fn rows(format: Format, data: &[u8]) {
    // Small enough that a bomb which gets through is seen as such within libFuzzer's own limits.
    let limits = Limits { zip_total_bytes: 16 << 20, ..Limits::default() };
    if let Ok(rows) = sheet::read(Cursor::new(data), format, None, &limits) {
        rows.for_each(drop);
    }
}
