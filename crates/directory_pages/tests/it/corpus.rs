//! The committed inputs of the fuzz target `query`, run as the target runs them.

use std::fs;
use std::path::Path;

#[path = "../../../../fuzz/src/query.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod query;

#[test]
fn every_request_of_the_corpus_is_understood_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/query");
    let files = fs::read_dir(folder).unwrap();
    let inputs = files.map(|file| fs::read(file.unwrap().path()).unwrap());
    let (understood, refused): (Vec<_>, Vec<_>) = inputs.partition(|input| query::is_understood(input));
    assert!(understood.len() >= 8, "the corpus asks for what the API has");
    assert!(!refused.is_empty(), "the corpus has nothing that is refused");
}
