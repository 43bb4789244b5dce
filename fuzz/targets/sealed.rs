//! Codes and sealed values: read as the same again, and opened by nobody who has no key.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::sealed::read(data);
});
