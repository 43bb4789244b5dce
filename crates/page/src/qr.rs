//! A QR code as a drawing for a page.

use qrcode::{Color, EcLevel};

use crate::PageError;

/// The quiet border a scanner needs, in squares.
const QUIET: usize = 4;

/// A QR code: draw `path` in black on a white square of `side` units, border included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrCode {
    /// How many units a side has.
    pub side: usize,
    /// The dark squares, as the path of an SVG.
    pub path: String,
}

impl QrCode {
    /// The code of a text.
    ///
    /// # Errors
    /// When the text is too long for one.
    pub fn of(text: &str) -> Result<QrCode, PageError> {
        let code =
            qrcode::QrCode::with_error_correction_level(text, EcLevel::M).map_err(PageError::unexpected)?;
        let width = code.width();
        let mut path = String::new();
        for (row, squares) in code.to_colors().chunks(width).enumerate() {
            let mut column = 0;
            // Neighbours in one stroke.
            for run in squares.chunk_by(|one, other| one == other) {
                if run.first() == Some(&Color::Dark) {
                    path.push_str(&format!(
                        "M{} {}h{}v1h-{}z",
                        column + QUIET,
                        row + QUIET,
                        run.len(),
                        run.len()
                    ));
                }
                column += run.len();
            }
        }
        Ok(QrCode { side: width + 2 * QUIET, path })
    }
}
