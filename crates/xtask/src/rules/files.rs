//! What a file may hold: length, first line, words that have no place in it, names of migrations, and
//! dependencies that all come from the workspace's table.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::house;
use crate::failure::{Doing, Result};
use crate::workspace::{files, root};

const LONGEST: usize = 600;

/// Words no source file holds, and what to do instead. Split, so that this file does not hold them either.
const FORBIDDEN: &[(&str, &str)] = &[
    (concat!("#![", "allow"), "a lint is not switched off for a whole crate"),
    (concat!("todo", "!("), "nothing is left open: finish it or leave it out"),
    (concat!("unimplemented", "!("), "nothing is left open: finish it or leave it out"),
    (concat!("TO", "DO"), "nothing is left open: finish it, or file an issue"),
    (concat!("FIX", "ME"), "nothing is left open: finish it, or file an issue"),
    (concat!("#[", "ignore"), "a test that does not run proves nothing"),
];

/// Folders of some machine; a path in the project starts at its root.
const MACHINE_PATHS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Use", "rs/")];

/// Files in which a machine's path could hide.
const TEXT: &[&str] =
    &["rs", "toml", "md", "html", "css", "js", "mjs", "ftl", "py", "sh", "sql", "yml", "run", ""];

/// One sentence for each file that breaks a rule.
pub(super) fn breaches() -> Result<Vec<String>> {
    let mut breaches = Vec::new();
    let mut kernel = 0;
    for file in files()? {
        let extension = file.extension().and_then(|end| end.to_str()).unwrap_or_default();
        if is_migration(&file) {
            breaches.extend(migration_name(&file));
        }
        if !TEXT.contains(&extension) || file.iter().any(|part| part == "testdata" || part == "corpus") {
            continue;
        }
        let bytes = fs::read(root().join(&file)).doing(format!("read {}", file.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        let mut found = machine_paths(&text);
        match extension {
            "rs" => found.extend(source(&text)),
            "toml" if file.ends_with("Cargo.toml") && file.starts_with("crates") => {
                found.extend(manifest(&text))
            }
            _ => {}
        }
        if extension == "rs" && file.starts_with("crates/kernel/src") {
            kernel += text.lines().take_while(|line| *line != "#[cfg(test)]").count();
        }
        breaches.extend(found.into_iter().map(|breach| format!("{}: {breach}", file.display())));
    }
    if kernel > house::KERNEL_LINES {
        breaches.push(format!(
            "crates/kernel has {kernel} lines without its tests, more than {}: what is not for all?",
            house::KERNEL_LINES
        ));
    }
    Ok(breaches)
}

/// The crates that have an example in their documentation which rustdoc would run.
pub(crate) fn crates_with_doc_examples() -> Result<BTreeSet<String>> {
    let mut crates = BTreeSet::new();
    for file in files()?.iter().filter(|file| file.starts_with("crates")) {
        let library = file.iter().nth(2).is_some_and(|folder| folder == "src");
        if library && file.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(root().join(file)).doing(format!("read {}", file.display()))?;
            let fences = text.lines().filter_map(|line| {
                let line = line.trim_start();
                line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?.trim().strip_prefix("```")
            });
            // Fences come in pairs: the first of each says what the example is.
            let runs = |kind| matches!(kind, "" | "rust" | "should_panic" | "no_run");
            if fences.step_by(2).any(runs) {
                crates.extend(file.iter().nth(1).map(|name| name.to_string_lossy().into_owned()));
            }
        }
    }
    Ok(crates)
}

/// What is wrong with a source file.
fn source(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let lines = text.lines().count();
    if lines > LONGEST {
        found.push(format!("{lines} lines, more than {LONGEST}: is a concept missing?"));
    }
    let first = text.lines().find(|line| !line.starts_with("#!/")).unwrap_or_default();
    if !first.starts_with("//!") {
        found.push("its first line does not say what it is for (`//! …`)".to_owned());
    }
    for (number, line) in (1..).zip(text.lines()) {
        let words = FORBIDDEN.iter().filter(|(word, _)| has_word(line, word));
        found.extend(words.map(|(word, instead)| format!("line {number}: `{word}`: {instead}")));
    }
    found
}

/// Whether the line has the text and no letter stands right before it.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

/// Absolute paths of some machine: not part of a longer path or of an address.
fn machine_paths(text: &str) -> Vec<String> {
    let starts_here =
        |before: Option<char>| !before.is_some_and(|sign| sign.is_alphanumeric() || "/.-_:}*".contains(sign));
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for path in MACHINE_PATHS {
            let here = |at: usize| starts_here(line.get(..at).and_then(|before| before.chars().next_back()));
            if line.match_indices(path).any(|(at, _)| here(at)) {
                found.push(format!("line {number}: `{path}` is a path of one machine"));
            }
        }
    }
    found
}

/// Dependencies of a crate's manifest that do not come from the workspace.
fn manifest(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines().map(str::trim)) {
        if let Some(section) = line.strip_prefix('[') {
            inside = section.trim_end_matches(']').ends_with("dependencies");
            if section.contains("dependencies.") {
                found.push(format!(
                    "line {number}: write the dependency as one line, `name.workspace = true`"
                ));
            }
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            let normal = line.replace(' ', "");
            if !normal.contains("workspace=true") {
                found.push(format!(
                    "line {number}: a dependency's version stands in the root Cargo.toml alone"
                ));
            }
        }
    }
    found
}

/// Files in a folder `migrations`, and any that are named like one.
fn is_migration(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let in_folder = file.parent().and_then(Path::file_name).is_some_and(|folder| folder == "migrations");
    let dated = stem.strip_prefix('m').is_some_and(|rest| rest.starts_with("20") && rest.contains('_'));
    (in_folder && stem != "mod") || dated
}

/// A migration is named mYYYYMMDD_HHMMSS_room_what.sql.
fn migration_name(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    let parts: Vec<&str> = name.strip_suffix(".sql").unwrap_or_default().splitn(4, '_').collect();
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let right = match parts.as_slice() {
        [date, time, room, what] => {
            date.strip_prefix('m').is_some_and(|date| digits(date, 8))
                && digits(time, 6)
                && (house::is_room(room) || house::is_ground(room))
                && !what.is_empty()
        }
        _ => false,
    };
    (!right).then(|| format!("{}: a migration is named mYYYYMMDD_HHMMSS_room_what.sql", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_file_says_what_it_is_for_and_leaves_nothing_open() {
        assert!(source("//! What for.\nfn main() {}\n").is_empty());
        assert_eq!(source("fn main() {}\n").len(), 1);
        let open = concat!("//! x\n#![", "allow(dead_code)]\nfn f() { todo", "!() }\n// TO", "DO later\n");
        assert_eq!(source(open).len(), 3);
        assert!(source(concat!("//! x\nlet a = \"AUTO", "DOC\"; my_todo", "!();\n")).is_empty());
        assert_eq!(source(&format!("//! x\n{}", "\n".repeat(LONGEST))).len(), 1);
    }

    #[test]
    fn paths_of_a_machine_are_found_but_addresses_are_not() {
        assert_eq!(machine_paths(concat!("see /wo", "rk/main")).len(), 1);
        assert_eq!(machine_paths(concat!("\"/ho", "me/somebody/x\"")).len(), 1);
        assert!(machine_paths(concat!("https://a.example/ho", "me/x and target/wo", "rk/y")).is_empty());
    }

    #[test]
    fn versions_stand_in_one_place() {
        let good = "[dependencies]\nserde.workspace = true\na = { workspace = true, features = [\"b\"] }\n";
        assert!(manifest(good).is_empty());
        assert_eq!(manifest("[dev-dependencies]\nserde = \"1\"\n").len(), 1);
        assert_eq!(manifest("[dependencies.serde]\nversion = \"1\"\n").len(), 1);
    }

    #[test]
    fn migrations_are_named_by_time_and_room() {
        for good in ["m20261122_080000_store_base.sql", "m20261122_080001_directory_service_text.sql"] {
            let path = Path::new("crates/a/migrations").join(good);
            assert!(is_migration(&path) && migration_name(&path).is_none(), "{good}");
        }
        for bad in
            ["m2026_080000_store_base.sql", "m20261122_080000_nobody_x.sql", "m20261122_080000_store_x.txt"]
        {
            assert!(migration_name(&Path::new("crates/a/migrations").join(bad)).is_some(), "{bad}");
        }
        assert!(!is_migration(Path::new("crates/a/src/model.rs")));
    }
}
