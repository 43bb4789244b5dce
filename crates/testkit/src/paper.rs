//! What a PDF says, read by somebody else's program: Debian's poppler-utils (`cargo xtask setup` installs it).

use std::io::Write;
use std::process::Command;

use tempfile::NamedTempFile;

/// Its text in the order of reading.
///
/// # Panics
/// When `pdftotext` is not installed or can't read the file.
pub fn pdf_text(pdf: &[u8]) -> String {
    read("pdftotext", &["-enc", "UTF-8"], pdf, &["-"])
}

/// What stands about it in the file: title, author, dates, whether it is tagged.
///
/// # Panics
/// When `pdfinfo` is not installed or can't read the file.
pub fn pdf_info(pdf: &[u8]) -> String {
    read("pdfinfo", &["-enc", "UTF-8"], pdf, &[])
}

/// Its metadata as XMP.
///
/// # Panics
/// When `pdfinfo` is not installed or can't read the file.
pub fn pdf_metadata(pdf: &[u8]) -> String {
    read("pdfinfo", &["-enc", "UTF-8", "-meta"], pdf, &[])
}

/// Its tags with the text in them, as a tree.
///
/// # Panics
/// When `pdfinfo` is not installed or can't read the file.
pub fn pdf_tags(pdf: &[u8]) -> String {
    read("pdfinfo", &["-enc", "UTF-8", "-struct-text"], pdf, &[])
}

#[expect(clippy::expect_used, reason = "a test without its tools fails, and says which")]
fn read(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let mut file = NamedTempFile::new().expect("make a file");
    file.write_all(pdf).expect("write the PDF");
    let mut command = Command::new(program);
    let said = command.args(before).arg(file.path()).args(after).output();
    let said = said.unwrap_or_else(|reason| panic!("{program}: {reason}. `cargo xtask setup` installs it."));
    assert!(said.status.success(), "{program}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).expect("UTF-8")
}
