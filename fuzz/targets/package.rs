//! HSDS packages and documents from strangers: every row read, or refused with a sentence.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::package::records(data);
});
