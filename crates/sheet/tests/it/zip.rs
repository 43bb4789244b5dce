//! Zip files of tables: read in place, or refused with the file and the reason.

use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use sheet::{Format, Limits, Zip};

use crate::support::{Entry, lines, zip};

fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("package.zip");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn refusal(bytes: &[u8], limits: &Limits) -> String {
    let (_folder, path) = file(bytes);
    Zip::open(&path, limits).unwrap_err().to_string()
}

fn packed(name: &str, content: &[u8]) -> Entry {
    Entry::deflated(name, content)
}

#[test]
fn entries_are_read_in_place_as_files_are() {
    let stored = Entry { packed: b"id\n2\n".to_vec(), method: 0, ..packed("data/b.csv", b"id\n2\n") };
    let (_folder, path) =
        file(&zip(&[packed("data/", b""), packed("data/a.csv", b"id;name\n1;One\n"), stored]));
    let archive = Zip::open(&path, &Limits::default()).unwrap();
    assert_eq!(archive.names().collect::<Vec<_>>(), ["data/a.csv", "data/b.csv"]);
    for (name, row) in [("data/a.csv", "2: 1|One"), ("data/b.csv", "2: 2")] {
        let rows = sheet::read(archive.file(name).unwrap(), Format::Csv, None, &Limits::default()).unwrap();
        assert_eq!(lines(&rows.map(Result::unwrap).collect::<Vec<_>>()), [row]);
    }
    assert!(archive.file("a.csv").err().unwrap().to_string().contains("it holds no a.csv"));
}

#[test]
fn seeking_anywhere_reads_the_same_bytes() {
    let content: Vec<u8> = (0..60_000_u32).flat_map(|number| number.to_le_bytes()).collect();
    let (_folder, path) = file(&zip(&[packed("a.csv", &content)]));
    let mut entry = Zip::open(&path, &Limits::default()).unwrap().file("a.csv").unwrap();
    let mut four = [0; 4];
    for number in [0, 59_999, 7, 30_000, 30_001, 1] {
        entry.seek(SeekFrom::Start(u64::from(number) * 4)).unwrap();
        entry.read_exact(&mut four).unwrap();
        assert_eq!(u32::from_le_bytes(four), number);
    }
    assert_eq!(entry.seek(SeekFrom::End(0)).unwrap(), 240_000);
    assert_eq!(entry.read(&mut four).unwrap(), 0);
    entry.seek(SeekFrom::Start(1_000_000)).unwrap();
    assert_eq!(entry.read(&mut four).unwrap(), 0, "nothing stands behind the end");
    assert!(entry.seek(SeekFrom::Current(-2_000_000)).is_err());
}

#[test]
fn bombs_lies_and_names_that_point_outside_are_refused_with_file_and_reason() {
    let mut lying = packed("a.csv", b"id\n1\n");
    lying.crc ^= 1;
    let shared = [packed("a.csv", &[7; 9_000]), Entry { shares: Some(0), ..packed("a.csv", &[7; 9_000]) }];
    let many: Vec<Entry> = (0..1001).map(|number| packed(&number.to_string(), b"")).collect();
    let cases: [(Vec<u8>, &str); 9] = [
        (b"id,name\n1,One\n".to_vec(), "its zip directory cannot be read"),
        (zip(&[packed("../a.csv", b"id\n")]), "points outside"),
        (zip(&[packed("/etc/a.csv", b"id\n")]), "points outside"),
        (zip(&[packed("C:\\a.csv", b"id\n")]), "points outside"),
        (zip(&[packed("a.csv", &vec![0; 20 << 20])]), "packed more than 200 to one"),
        (zip(&[lying]), "not what its directory says"),
        (zip(&shared), "overlap"),
        (zip(&many), "more than 1000 entries"),
        (zip(&[packed("a.csv", b""), packed("A.csv", b"")]), "twice"),
    ];
    for (bytes, why) in cases {
        let sentence = refusal(&bytes, &Limits::default());
        assert!(sentence.contains(why), "{why} is not in: {sentence}");
        assert!(sentence.contains("package.zip: the zip file cannot be used: "), "{sentence}");
        assert!(sentence.ends_with("; pack its files anew, or give them in a folder"), "{sentence}");
        assert!(!sentence.contains("workbook"), "{sentence}");
    }
}

#[test]
fn what_all_entries_unpack_to_together_is_bounded_and_so_is_the_file() {
    let bytes = zip(&[packed("a.csv", &[b'x'; 3_000]), packed("b.csv", &[b'y'; 3_000])]);
    let total = Limits { zip_total_bytes: 5_000, ..Limits::default() };
    assert!(refusal(&bytes, &total).contains("it unpacks to more than 5000 bytes"));
    let small = Limits { file_bytes: 10, ..Limits::default() };
    assert!(refusal(&bytes, &small).contains("larger than 10 bytes"));
}
