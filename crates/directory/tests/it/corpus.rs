//! The committed inputs of the fuzz targets `schedule`, `mapping` and `package`, run as the targets run them.

use std::fs;
use std::path::Path;

#[path = "../../../../fuzz/src/hours.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod hours;
#[path = "../../../../fuzz/src/mapping.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod mapping;
#[path = "../../../../fuzz/src/package.rs"]
#[expect(unreachable_pub, reason = "the target's own code, part of a library there")]
mod package;

fn inputs(target: &str) -> impl Iterator<Item = Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    fs::read_dir(folder).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap())
}

#[test]
fn every_schedule_of_the_corpus_is_answered_about() {
    let read: usize = inputs("schedule").map(|input| hours::schedules(&input)).sum();
    assert!(read > 0, "no schedule of the corpus can be read");
}

#[test]
fn every_mapping_of_the_corpus_is_read_or_refused() {
    let (read, refused): (Vec<_>, Vec<_>) = inputs("mapping").partition(|input| mapping::is_one(input));
    assert!(
        !read.is_empty() && !refused.is_empty(),
        "the corpus has no mapping that is right, or none that is wrong"
    );
}

#[test]
fn every_package_of_the_corpus_is_read_or_refused() {
    let told: Vec<Option<u64>> = inputs("package").map(|input| package::records(&input)).collect();
    let read: u64 = told.iter().flatten().sum();
    assert!(read > 20, "the packages of the corpus that are right hold records, but only {read} were read");
    assert!(told.contains(&None), "the corpus has no package that is wrong");
}
