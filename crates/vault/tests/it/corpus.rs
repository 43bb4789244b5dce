//! The committed inputs of the fuzz target `sealed`, run as the target runs them.

use std::fs;
use std::path::Path;

#[path = "../../../../fuzz/src/sealed.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod sealed;

#[test]
fn every_code_of_the_corpus_is_read_and_nothing_opens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/sealed");
    let inputs: Vec<Vec<u8>> =
        fs::read_dir(folder).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    let read: usize = inputs.iter().map(|input| sealed::read(input)).sum();
    assert!(read >= 6, "only {read} codes of the corpus can be read");
    assert!(inputs.iter().any(|input| sealed::read(input) == 0), "the corpus has none that is wrong");
}
