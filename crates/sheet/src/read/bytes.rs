//! A file's bytes one by one, for the readers that are small state machines.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

use crate::Problem;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How much of a file is looked at to know its format and, in CSV, its separator.
const START_BYTES: u64 = 64 << 10;

/// The first bytes of the file; afterwards it stands at its beginning again.
pub(crate) fn peek_start<R: Read + Seek>(reader: &mut R) -> Result<Vec<u8>, Problem> {
    reader.seek(SeekFrom::Start(0))?;
    let mut start = Vec::new();
    reader.take(START_BYTES).read_to_end(&mut start)?;
    reader.seek(SeekFrom::Start(0))?;
    Ok(start)
}

pub(crate) fn without_bom(start: &[u8]) -> &[u8] {
    start.strip_prefix(BOM).unwrap_or(start)
}

/// Buffered, with one byte of sight, the byte order mark skipped.
pub(crate) struct Bytes<R> {
    input: BufReader<R>,
}

impl<R: Read + Seek> Bytes<R> {
    pub(crate) fn new(mut reader: R) -> Result<Self, Problem> {
        let mut start = Vec::new();
        reader.by_ref().take(BOM.len() as u64).read_to_end(&mut start)?;
        if start != BOM {
            reader.seek(SeekFrom::Start(0))?;
        }
        Ok(Bytes { input: BufReader::with_capacity(64 << 10, reader) })
    }

    pub(crate) fn peek(&mut self) -> Result<Option<u8>, Problem> {
        loop {
            match self.input.fill_buf() {
                Ok(buffer) => return Ok(buffer.first().copied()),
                Err(cause) if cause.kind() == std::io::ErrorKind::Interrupted => {}
                Err(cause) => return Err(Problem::Read(cause)),
            }
        }
    }

    pub(crate) fn next(&mut self) -> Result<Option<u8>, Problem> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.input.consume(1);
        }
        Ok(byte)
    }
}
