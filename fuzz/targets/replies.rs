//! Mail from strangers: answers or an error, whatever the bytes.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::replies::read(data);
});
