//! HSDS packages and documents from strangers: every row is read, or refused with a sentence that says
//! where. What an import does before it asks the database.
//!
//! An input is text: a line `== NAME` begins a file, and what follows is its content.

use directory::import::{ImportError, Options, check};
use sheet::Limits;

/// More files than HSDS has tables.
const FILES: usize = 40;

/// How many records the files tell; none where something is wrong with them.
pub fn records(data: &[u8]) -> Option<u64> {
    let files = files(data);
    // Small enough that a bomb which gets through is seen as such within libFuzzer's own limits.
    let limits = Limits { zip_total_bytes: 16 << 20, ..Limits::default() };
    let options = Options { limits, ..Options::default() };
    match check(&files, &options) {
        Ok(records) => {
            let again = check(&files, &options).ok();
            assert_eq!(again, Some(records), "an import reads everything twice and believes both");
            Some(records)
        }
        Err(ImportError::Rows(problems)) => {
            for problem in problems.shown() {
                assert!(!problem.wrong.is_empty(), "a sentence at {}", problem.at);
                assert!(files.iter().any(|(name, _)| **name == *problem.at.file), "{problem}: of no file");
            }
            None
        }
        Err(other) => {
            assert!(!other.to_string().is_empty(), "a sentence");
            None
        }
    }
}

fn files(data: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"== ") {
            Some(name) if files.len() < FILES => {
                files.push((String::from_utf8_lossy(name).trim().to_owned(), Vec::new()));
            }
            _ => {
                if let Some((_, content)) = files.last_mut() {
                    content.extend_from_slice(line);
                }
            }
        }
    }
    files
}
