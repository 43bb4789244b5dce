//! A plain table for the terminal: left column words, the others numbers.

/// Lays rows out under their headings, columns two spaces apart.
pub(crate) fn table<const N: usize>(headings: [&str; N], rows: &[[String; N]]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([headings[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |cells: &[String; N]| {
        let padded = cells.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let rule: [String; N] = std::array::from_fn(|column| "-".repeat(widths[column]));
    let head: [String; N] = std::array::from_fn(|column| headings[column].to_owned());
    [head, rule].iter().chain(rows).map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_right() {
        let rows = [["fmt".to_owned(), "0.4".to_owned()], ["clippy".to_owned(), "112.0".to_owned()]];
        let expected = "step    seconds\n------  -------\nfmt         0.4\nclippy    112.0";
        assert_eq!(table(["step", "seconds"], &rows), expected);
    }
}
