//! The committed inputs of the fuzz target `replies`, run as the target runs them.

use std::fs;
use std::path::Path;

#[path = "../../../../fuzz/src/replies.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod replies;

#[test]
fn every_message_of_the_corpus_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/replies");
    let inputs: Vec<Vec<u8>> =
        fs::read_dir(folder).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    let read: usize = inputs.iter().map(|input| replies::read(input)).sum();
    assert!(read >= 7, "only {read} answers of the corpus can be read");
    assert!(inputs.iter().any(|input| replies::read(input) == 0), "the corpus has none without an answer");
}
