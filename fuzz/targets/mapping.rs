//! Import mappings from strangers: read or refused, whatever the text.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::mapping::is_one(data);
});
