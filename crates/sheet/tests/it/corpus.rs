//! The committed inputs of the fuzz targets `sheet_*`, each read to its end.

use std::fs;
use std::path::Path;

use sheet::Format;

#[path = "../../../../fuzz/src/tables.rs"]
#[expect(unreachable_pub, reason = "the targets' own code, part of a library there")]
mod tables;

const TARGETS: [(&str, Format); 4] = [
    ("sheet_csv", Format::Csv),
    ("sheet_xlsx", Format::Xlsx),
    ("sheet_json", Format::Json),
    ("sheet_ndjson", Format::Ndjson),
];

#[test]
fn every_input_of_the_fuzz_targets_is_read_to_its_end() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    for (target, format) in TARGETS {
        let files = fs::read_dir(corpus.join(target)).unwrap();
        let inputs = files.map(|file| fs::read(file.unwrap().path()).unwrap());
        let rows: usize = inputs.map(|input| tables::rows(format, &input)).sum();
        assert!(rows > 0, "no input of {target} gives a row");
    }
}
