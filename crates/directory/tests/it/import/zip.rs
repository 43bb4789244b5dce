//! Packages as zip files: the same as their folder, or a sentence that says what is wrong with them.

use testkit::{must, on_both};

use super::*;

/// A zip file with its entries stored as they are.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let offset = out.len() as u32;
        let size = (content.len() as u32).to_le_bytes();
        let mut middle = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        middle.extend(crc(content).to_le_bytes());
        middle.extend([size, size].concat());
        middle.extend((name.len() as u16).to_le_bytes());
        middle.extend([0, 0]);
        out.extend([b"PK\x03\x04", &middle[..], name.as_bytes(), content].concat());
        directory.extend([b"PK\x01\x02\x14\0", &middle[..], &[0; 10], &offset.to_le_bytes()].concat());
        directory.extend(name.as_bytes());
    }
    let (start, count) = ((out.len() as u32).to_le_bytes(), (entries.len() as u16).to_le_bytes());
    let size = (directory.len() as u32).to_le_bytes();
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &start, &[0, 0]].concat());
    out
}

fn crc(content: &[u8]) -> u32 {
    !content.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}

fn written(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = folder(&[]);
    let path = folder.path().join("aid.zip");
    must(std::fs::write(&path, bytes));
    (folder, path)
}

#[test]
fn a_zipped_package_is_read_as_its_folder_is() {
    let tables = small();
    let described = br#"{"name":"aid-list","language":"en"}"#.as_slice();
    let mut entries: Vec<(String, &[u8])> = vec![
        ("package/".into(), b""),
        ("package/datapackage.json".into(), described),
        ("__MACOSX/package/._services.csv".into(), b"\0\x05"),
        ("package/.DS_Store".into(), b"\0"),
        ("package/old/services.csv".into(), b"id\n"),
        ("services.csv".into(), b"not this one"),
    ];
    entries.extend(tables.iter().map(|(name, text)| (format!("package/{name}"), text.as_bytes())));
    let entries: Vec<(&str, &[u8])> =
        entries.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    let (_folder, path) = written(&zip(&entries));
    on_both(&migrations(), |store| {
        let path = path.clone();
        async move {
            let report = must(import(&store, &path, &Options::default()).await);
            assert_eq!((report.source.as_str(), report.total().new), ("aid-list", 4));
            let notes = report.notes.first.join("\n");
            for name in ["package/old/services.csv", "services.csv"] {
                let note = format!("{name} stands in another folder than the tables and was not read.");
                assert!(notes.lines().any(|line| line == note), "{note} is not in:\n{notes}");
            }
            assert!(!notes.contains("MACOSX") && !notes.contains("DS_Store"), "{notes}");
            let named = Options { source: Some("aid-list".into()), ..english() };
            assert!(
                !must(import(&store, small_folder(&[]).path(), &named).await).written,
                "the same as the folder"
            );
        }
    });
}

#[test]
fn zipped_documents_are_read_and_named_after_the_file() {
    let text = format!(
        r#"[{{"id":"{ORG}","name":"Aid","services":[{{"id":"{SVC}","name":"Advice","status":"active"}}]}}]"#
    );
    let (_folder, path) = written(&zip(&[("organizations.json", text.as_bytes()), ("readme.json", b"{}")]));
    on_both(&migrations(), |store| {
        let path = path.clone();
        async move {
            let report = must(import(&store, &path, &english()).await);
            assert_eq!((report.source.as_str(), report.total().new), ("aid", 2));
            assert_eq!(
                report.notes.first,
                ["readme.json is not named like a table of HSDS and was not read."]
            );
        }
    });
}

#[test]
fn a_wrong_row_in_a_zip_file_is_told_where_it_stands() {
    let (_folder, path) = written(&zip(&[("a/organizations.csv", b"id,name\n1,Aid\n2,\n")]));
    on_both(&migrations(), |store| {
        let path = path.clone();
        async move {
            assert_eq!(
                sentences(import(&store, &path, &english()).await),
                [
                    "organizations.csv, row 3, column “name”: it is empty, but every organization needs a name: fill it in"
                ]
            );
        }
    });
}

#[test]
fn a_bad_zip_file_is_refused_with_file_and_reason_and_writes_nothing_anywhere() {
    let mut damaged = zip(&[("organizations.csv", b"id,name\n1,Aid\n")]);
    damaged[50] ^= 1;
    let cases: [(Vec<u8>, &str); 5] = [
        (
            zip(&[("../services.csv", b"id\n")]),
            "aid.zip: the zip file cannot be used: a part of it has a name that points outside; pack its files anew, or give them in a folder",
        ),
        (b"id,name\n".to_vec(), "aid.zip: the zip file cannot be used: its zip directory cannot be read;"),
        (damaged, "a part of it is not what its directory says"),
        (
            zip(&[("readme.txt", b"Hello")]),
            "aid.zip holds no HSDS tables; give a folder or zip file with files named as HSDS names them",
        ),
        (zip(&[("datapackage.json", b"{"), ("services.csv", b"id\n")]), "datapackage.json: this is not JSON"),
    ];
    on_both(&migrations(), |store| {
        let cases = cases.clone();
        async move {
            for (bytes, reason) in cases {
                let (folder, path) = written(&bytes);
                let sentence = import(&store, &path, &english()).await.unwrap_err().to_string();
                assert!(sentence.contains(reason), "{reason}\nis not in\n{sentence}");
                assert_eq!(must(std::fs::read_dir(folder.path())).count(), 1);
            }
            assert!(all(&store).await.is_empty());
        }
    });
}
