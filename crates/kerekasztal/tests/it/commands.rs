//! The command line as a contract: statuses, sentences, examples.

use std::io::Write;
use std::process::Stdio;

use store::sql;

use crate::program::{kerekasztal, must, package, run, text};

#[test]
fn every_command_shows_an_example_in_its_help() {
    for command in [
        "demo",
        "serve",
        "import",
        "export",
        "backup",
        "restore",
        "migrate",
        "withdraw",
        "publicity",
        "config",
        "doctor",
    ] {
        let help = must(&[command, "--help"]);
        assert!(help.contains("Example:\n  kerekasztal "), "{command}: {help}");
    }
}

#[test]
fn used_wrongly_is_two_and_failed_is_one_with_a_sentence() {
    for wrong in [
        &["fly"][..],
        &["serve", "--nonsense"],
        &["import", "table", "x.csv"],
        &["demo", "--as-of", "yesterday"],
    ] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(!output.stderr.is_empty(), "{wrong:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let fresh = folder.path().join("fresh");
    let fresh = fresh.to_str().unwrap();
    for (failing, sentence) in [
        (vec!["import", "hsds", "/nowhere/at/all", "--data", data], "/nowhere/at/all"),
        (vec!["restore", "--data", fresh, "none.zip"], "--without-ledger"),
        (vec!["serve", "--data", data, "--listen", "nowhere"], "127.0.0.1:8080"),
        (vec!["serve", "--data", data, "--database", "mysql://me:secret@host/db"], "postgres://"),
        (vec!["withdraw", "--data", data, "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610"], "no organisation"),
    ] {
        let output = run(&failing);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{failing:?}: {said}");
        assert!(said.contains(sentence), "{failing:?}: {said}");
        assert!(!said.contains("secret"), "a password was shown");
    }
}

#[test]
fn a_dry_run_tells_every_row_and_writes_nothing_and_a_second_import_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (source, data) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 3);
    let (source, data) = (source.to_str().unwrap(), data.to_str().unwrap());
    let dry = must(&["import", "hsds", source, "--data", data, "--dry-run"]);
    assert_eq!(
        dry.lines().filter(|line| line.ends_with(" new") && line.contains(": service ")).count(),
        3,
        "{dry}"
    );
    assert!(dry.contains("dry run"));
    assert!(must(&["import", "hsds", source, "--data", data]).contains("Done."));
    assert!(must(&["import", "hsds", source, "--data", data]).contains("everything was here already"));
}

#[test]
fn a_city_is_taken_in_with_a_word_on_what_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("city.toml");
    let city = "name = { hu = \"Mintaváros\" }\nzone = \"Europe/Budapest\"\nlanguage = \"hu\"\nlanguages = [\"hu\"]\n";
    std::fs::write(&file, city).unwrap();
    let data = folder.path().join("city");
    let said = must(&["import", "city", file.to_str().unwrap(), "--data", data.to_str().unwrap()]);
    assert!(said.contains("0 districts and 0 emergency numbers"), "{said}");
}

#[test]
fn the_configuration_is_explained_from_where_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("kerekasztal.toml"), "public_url = \"https://city.example\"\n")
        .unwrap();
    let output = kerekasztal(&["config", "--explain"])
        .arg("--data")
        .arg(folder.path())
        .env("KEREKASZTAL_DATABASE", "postgres://me:secret@db/city")
        .output()
        .unwrap();
    let said = text(&output.stdout);
    assert!(said.contains("from: file") && said.contains("https://city.example"), "{said}");
    assert!(said.contains("from: environment") && !said.contains("secret"), "{said}");
}

#[test]
fn the_doctor_finds_a_city_well_and_an_empty_folder_ill() {
    let folder = tempfile::tempdir().unwrap();
    let (source, data) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 1);
    let data = data.to_str().unwrap();
    let ill = run(&["doctor", "--data", data]);
    assert_eq!(ill.status.code(), Some(1));
    assert!(text(&ill.stdout).contains("ILL   database"));
    must(&["import", "hsds", source.to_str().unwrap(), "--data", data]);
    let well = must(&["doctor", "--data", data]);
    assert!(!well.contains("ILL") && !well.contains("WARN"), "{well}");
}

#[test]
fn the_doctor_warns_of_a_proxy_whose_word_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let (source, data) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 1);
    must(&["import", "hsds", source.to_str().unwrap(), "--data", data.to_str().unwrap()]);
    let said = |proxies: &str| {
        let mut doctor = kerekasztal(&["doctor", "--data", data.to_str().unwrap()]);
        doctor
            .env("KEREKASZTAL_PUBLIC_URL", "https://city.example")
            .env("KEREKASZTAL_TRUSTED_PROXIES", proxies);
        let output = doctor.output().unwrap();
        assert!(output.status.success(), "a warning is no failure: {}", text(&output.stdout));
        text(&output.stdout)
    };
    let warned = said("");
    assert!(warned.contains("WARN  proxy: ") && warned.contains("trusted_proxies"), "{warned}");
    assert!(!said("10.0.0.1").contains("WARN"));
}

#[test]
fn an_uploaded_table_is_read_by_a_child_that_says_no_to_what_is_none() {
    let read = |format: &str, bytes: &[u8]| {
        let mut child = kerekasztal(&["read-table", format])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who refuses early closes its input.
        let _ = child.stdin.take().unwrap().write_all(bytes);
        child.wait_with_output().unwrap()
    };
    let good = read("csv", "Szervezet;E-mail\nMinta Műhely;a@b.example\n".as_bytes());
    assert_eq!(text(&good.stdout), "[[\"Szervezet\",\"E-mail\"],[\"Minta Műhely\",\"a@b.example\"]]");
    let much = vec![b'x'; 3 << 20];
    for (format, bytes) in [("xlsx", &b"PK\x03\x04nothing"[..]), ("csv", b"a;a\n\0"), ("csv", &much)] {
        let bad = read(format, bytes);
        assert_eq!((bad.status.code(), text(&bad.stdout).as_str()), (Some(1), ""), "{format}");
    }
}

#[test]
fn keys_are_kept_apart_and_move_by_an_archive_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, new, keys, city) = (at("city"), at("new"), at("keys.zip"), at("city.zip"));
    must(&["admin", "invite", "--data", &data, "--name", "Anna", "--mail", "anna@city.example"]);
    must(&["backup", "--data", &data, "--keys", &keys]);
    must(&["backup", "--data", &data, &city]);
    let tables = |file: &str| text(&std::fs::read(file).unwrap());
    assert!(tables(&keys).contains("tables/credential.ndjson"));
    assert!(!tables(&keys).contains("tables/person.ndjson") && !tables(&city).contains("tables/credential"));
    assert!(must(&["restore", "--data", &new, "--keys", &keys]).contains("of keys are back"));
    let again = run(&["restore", "--data", &new, "--keys", &keys]);
    assert_eq!(again.status.code(), Some(1), "only into an empty one");
    let none = must(&["admin", "reset-second-step", "--data", &data, "anna@city.example"]);
    assert!(none.contains("no second step"), "{none}");
    let nobody = run(&["admin", "reset-second-step", "--data", &data, "eva@city.example"]);
    assert!(text(&nobody.stderr).contains("nobody signs in with"));
    let same = "postgres://u:secret@h/city";
    let refused = run(&["config", "--data", &data, "--database", same]);
    assert!(refused.status.success());
    let mut command = kerekasztal(&["config", "--data", &data, "--database", same]);
    let refused = command.env("KEREKASZTAL_KEYS_DATABASE", same).output().unwrap();
    let said = text(&refused.stderr);
    assert!(said.contains("kept apart") && !said.contains("secret"), "{said}");
}

#[test]
fn a_report_of_a_mail_server_is_read_and_anything_else_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    must(&["admin", "invite", "--data", data, "--name", "Anna", "--mail", "anna@city.example"]);
    let told = |report: &str| {
        let mut command = kerekasztal(&["mail", "returned", "--data", data]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(report.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "a mail server would send back what fails here");
        text(&output.stdout)
    };
    assert!(told("Subject: I am away\r\n\r\nuntil Monday").contains("nothing was noted"));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let letter: kernel::Id = runtime.block_on(async {
        let place = store::Place::new(folder.path(), None).unwrap();
        let clock = kernel::Clock::System;
        let store = store::Store::open(place, clock.clone(), kernel::Ids::from_system(clock)).await.unwrap();
        let on = store.read().await.unwrap();
        let row = sql::query_one(&on, "read", "SELECT id FROM outbox", vec![]).await.unwrap().unwrap();
        kernel::Id::from_uuid(sql::get(&row, 0).unwrap())
    });
    let report = format!(
        "Content-Type: message/delivery-status\r\n\r\nAction: failed\r\n\r\nMessage-ID: <{letter}@city.example>\r\n"
    );
    assert!(told(&report).contains("did not arrive"));
    assert!(told(&report).contains("nothing was noted"), "noted once");
}
