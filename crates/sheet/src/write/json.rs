//! JSON arrays and NDJSON out, one element in memory.

use std::io::Write;

use serde::Serialize;

use crate::{Problem, SheetError};

/// Writes a JSON array, one element on each line.
pub struct JsonWriter<W> {
    output: W,
    empty: bool,
}

impl<W: Write> JsonWriter<W> {
    /// Begins the array.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn new(mut output: W) -> Result<Self, SheetError> {
        output.write_all(b"[").map_err(Problem::Write)?;
        Ok(JsonWriter { output, empty: true })
    }

    /// Writes one element.
    ///
    /// # Errors
    /// [`Problem::Write`], also when the element cannot be JSON.
    pub fn element<T: Serialize>(&mut self, element: &T) -> Result<(), SheetError> {
        let before: &[u8] = if self.empty { b"\n" } else { b",\n" };
        self.empty = false;
        self.output.write_all(before).map_err(Problem::Write)?;
        write(&mut self.output, element)
    }

    /// Ends the array and gives the output back, flushed.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn finish(mut self) -> Result<W, SheetError> {
        self.output.write_all(b"\n]\n").map_err(Problem::Write)?;
        self.output.flush().map_err(Problem::Write)?;
        Ok(self.output)
    }
}

/// Writes NDJSON: one element on each line and nothing around them.
pub struct NdjsonWriter<W> {
    output: W,
}

impl<W: Write> NdjsonWriter<W> {
    /// Writes to `output`.
    pub fn new(output: W) -> Self {
        NdjsonWriter { output }
    }

    /// Writes one element on its line.
    ///
    /// # Errors
    /// [`Problem::Write`], also when the element cannot be JSON.
    pub fn element<T: Serialize>(&mut self, element: &T) -> Result<(), SheetError> {
        write(&mut self.output, element)?;
        self.output.write_all(b"\n").map_err(|cause| Problem::Write(cause).into())
    }

    /// Gives the output back, flushed.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub fn finish(mut self) -> Result<W, SheetError> {
        self.output.flush().map_err(Problem::Write)?;
        Ok(self.output)
    }
}

fn write<W: Write, T: Serialize>(output: &mut W, element: &T) -> Result<(), SheetError> {
    serde_json::to_writer(output, element).map_err(|fault| Problem::Write(fault.into()).into())
}
