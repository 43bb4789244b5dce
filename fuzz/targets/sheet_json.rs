//! JSON from strangers: rows or an error, whatever the bytes.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::tables::rows(sheet::Format::Json, data);
});
