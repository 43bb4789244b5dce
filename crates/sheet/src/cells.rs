//! A small table as a person sent it: its rows of cells as texts, the heading first.

use std::io::{Read, Seek};

use crate::{Format, Limits, SheetError, read};

/// Bounds on a list that a person sends by a form: some thousand rows, a few megabytes.
pub const BY_HAND: Limits = Limits {
    file_bytes: 2 << 20,
    rows: 5_000,
    columns: 64,
    cells: 200_000,
    cell_bytes: 8 << 10,
    row_bytes: 64 << 10,
    zip_ratio: 200,
    zip_total_bytes: 32 << 20,
    zip_entries: 200,
    json_depth: 1,
};

/// The rows of a table: its heading, then every row that is not empty. For tables within [`BY_HAND`].
///
/// # Errors
/// The first thing that is wrong with it.
pub fn cells<R: Read + Seek>(
    reader: R,
    format: Format,
    limits: &Limits,
) -> Result<Vec<Vec<String>>, SheetError> {
    let rows = read(reader, format, None, limits)?;
    let heading = rows.columns().unwrap_or_default().iter().map(|name| name.to_string()).collect();
    let mut cells: Vec<Vec<String>> = vec![heading];
    for row in rows {
        cells.push(row?.cells.iter().map(|(_, cell)| cell.text().into_owned()).collect());
    }
    Ok(cells)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn a_table_is_its_heading_and_its_rows() {
        let text = "Szervezet;E-mail\nMinta;a@b.example\n;\nMásik;\n";
        let cells = cells(Cursor::new(text), Format::Csv, &BY_HAND).unwrap();
        assert_eq!(cells, [["Szervezet", "E-mail"], ["Minta", "a@b.example"], ["Másik", ""]]);
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let text = format!("a\n{}", "x\n".repeat(6_000));
        assert!(cells(Cursor::new(text), Format::Csv, &BY_HAND).is_err());
        assert!(cells(Cursor::new(b"PK\x03\x04nothing"), Format::Xlsx, &BY_HAND).is_err());
    }
}
