//! CSV, XLSX, JSON and NDJSON in and out, within limits checked beforehand
