//! Requests from strangers: understood or refused, and any text searched for.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::query::is_understood(data);
});
