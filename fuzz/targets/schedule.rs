//! Opening hours from strangers: refused or compiled, and answers that agree.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    fuzz::hours::schedules(data);
});
