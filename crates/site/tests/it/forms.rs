//! Every form with what no browser would send: it is answered, and never falls over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use directory::model::edit::FIELDS;
use kernel::policy::Role;
use testkit::on_both;

use crate::signing_in::holding;
use crate::town::{Town, id, settings};
use crate::walk::filled;

/// What stands in a field at its worst.
fn worst() -> Vec<String> {
    let plain = [
        "",
        "\0",
        "a\0b",
        "\u{202e}gnorw\u{2066}",
        "' OR 1=1 --",
        "-1",
        "1e999",
        "99999999999999999999",
        "+262142-12-31",
        "25:61-3",
        "anna@menedek.example\r\nBcc: eva@menedek.example",
        "\u{fffd}\u{10ffff}",
        "submit",
    ];
    let ids = [id("org"), id("service")].map(|id| id.to_string());
    plain.into_iter().map(str::to_owned).chain(ids).chain(["ő".repeat(12_000)]).collect()
}

/// The sources of the crates that read forms.
fn sources(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => sources(&path, into)?,
            false if path.extension().is_some_and(|extension| extension == "html" || extension == "rs") => {
                into.push(path);
            }
            false => {}
        }
    }
    Ok(())
}

/// The names of fields, as templates write them and as the form of a service has them.
fn names() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for room in ["people_pages", "network_pages", "directory_pages", "site"] {
        sources(&crates.join(room).join("templates"), &mut files).unwrap_or_default();
    }
    let mut names: BTreeSet<String> = FIELDS.iter().map(|field| field.name.to_owned()).collect();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        let written = text.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
        names.extend(written.filter(|name| !name.contains('{')).map(str::to_owned));
    }
    names.extend(["do", "purpose", "version", "base", "once"].map(str::to_owned));
    names
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn no_form_falls_over_whatever_is_sent() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let rows = site::rows(&town.live, &settings()).unwrap();
        let editor = holding(&town, Role::Editor, Some(id("org"))).await;
        let coordinator = holding(&town, Role::Coordinator, None).await;
        let names = names();
        assert!(names.len() > 100, "{names:?}");
        let (organization, service) = (id("org").to_string(), id("service").to_string());
        let mut sent = 0_u32;
        for row in rows.iter().filter(|row| row.method == "POST") {
            // What leaves would take away what the others are tried on.
            let path = row.path.replace("{id}", &organization).replace("{service}", &service);
            for worst in worst() {
                // Whole forms are bounded; a long one is tried with fewer fields.
                let most = if worst.len() > 1_000 { 1 } else { names.len() };
                let fields: Vec<String> =
                    names.iter().take(most).map(|name| format!("{name}={}", encoded(&worst))).collect();
                for session in [&editor, &coordinator] {
                    sent += 1;
                    let client = format!("198.51.{}.{}:1", sent / 250 % 250, sent % 250);
                    let headers = [("cookie", session.as_str())];
                    let answer = town.send_from(&filled(&path), &fields.join("&"), &headers, &client).await;
                    let status = answer.status.as_u16();
                    assert!(status < 500, "{path} with {worst:.40?}: {status} {}", answer.body);
                }
            }
        }
        assert!(sent > 1_000, "{sent} forms were sent");
    });
}

#[tokio::test]
async fn what_is_no_form_is_answered_too() {
    let town = Town::on(testkit::TestStore::new(&site::history()).await).await;
    let session = holding(&town, Role::Coordinator, None).await;
    let rows = site::rows(&town.live, &settings()).unwrap();
    for (at, row) in rows.iter().filter(|row| row.method == "POST").enumerate() {
        for (kind, body) in [
            ("application/x-www-form-urlencoded", &b"%%%=%&&&==&\xff\xfe"[..]),
            ("application/json", b"{\"name\":"),
            ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data"),
            ("text/plain", b"\0\0\0"),
        ] {
            let headers =
                [("cookie", session.as_str()), ("sec-fetch-site", "same-origin"), ("content-type", kind)];
            let answer = town.send_bytes(&filled(row.path), body.to_vec(), &headers).await;
            assert!(answer.status.as_u16() < 500, "{at} {} as {kind}: {}", row.path, answer.body);
        }
    }
}
