//! One workbook with a sheet for each entity; every cell is text, so nothing a stranger typed is
//! ever a formula.

use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use sheet::{Problem, SheetError};

use super::tables::{columns, row};
use super::{ExportError, Extent, Holding};
use crate::model::entities::ENTITIES;

pub(super) fn write(holding: &Holding, path: &Path) -> Result<(), ExportError> {
    let mut workbook = Workbook::new();
    // A fixed date: the same records give the same bytes.
    let created = ExcelDateTime::from_ymd(2000, 1, 1).map_err(problem)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    for entity in ENTITIES {
        let records = holding.set.all(entity);
        if records.is_empty() {
            continue;
        }
        let sheet = workbook.add_worksheet_with_constant_memory().map_err(problem)?;
        sheet.set_name(entity.file).map_err(problem)?;
        sheet.set_freeze_panes(1, 0).map_err(problem)?;
        let mut header: Vec<String> = columns(entity).into_iter().map(str::to_owned).collect();
        header.extend((holding.extent == Extent::Everything).then(|| "audience".to_owned()));
        line(sheet, 0, &header, &Format::new().set_bold())?;
        for (at, record) in records.into_iter().enumerate() {
            let mut cells = row(record, holding.lang);
            cells.extend((holding.extent == Extent::Everything).then(|| record.audience.name().to_owned()));
            line(sheet, at + 1, &cells, &Format::new())?;
        }
    }
    workbook.save(path).map_err(problem)?;
    Ok(())
}

fn line(
    sheet: &mut rust_xlsxwriter::Worksheet,
    row: usize,
    cells: &[String],
    format: &Format,
) -> Result<(), SheetError> {
    // No row or column beyond these numbers exists; the largest makes Excel's own limit refuse it.
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    for (column, cell) in cells.iter().enumerate() {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        sheet.write_string_with_format(row, column, cell, format).map_err(problem)?;
    }
    Ok(())
}

fn problem(fault: XlsxError) -> SheetError {
    match fault {
        XlsxError::MaxStringLengthExceeded => Problem::LongForExcel,
        XlsxError::RowColumnLimitError => Problem::LargeForExcel,
        XlsxError::IoError(cause) => Problem::Write(cause),
        other => Problem::Write(std::io::Error::other(other)),
    }
    .into()
}
