//! Tables from strangers: rows or an error, whatever the bytes.

use std::io::Cursor;

use sheet::{Format, Limits};

/// Reads a table to its end and counts its rows; errors are expected.
pub fn rows(format: Format, data: &[u8]) -> usize {
    // Small enough that a bomb which gets through is seen as such within libFuzzer's own limits.
    let limits = Limits { zip_total_bytes: 16 << 20, ..Limits::default() };
    match sheet::read(Cursor::new(data), format, None, &limits) {
        Ok(rows) => rows.filter(Result::is_ok).count(),
        Err(_) => 0,
    }
}
