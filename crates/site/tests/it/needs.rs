//! The folder `needs/`: complete in every language, drawn, and careful about danger.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use directory::needs::Needs;
use kernel::Lang;
use municipality::Told;
use proptest::prelude::*;

/// The least phrases a need has in a language.
const FEWEST: usize = 8;

type Table = toml::Table;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../needs")
}

fn complete(what: &str, told: &Told) {
    for lang in Lang::PUBLIC {
        assert!(
            told.0.get(&lang).is_some_and(|text| !text.trim().is_empty()),
            "{what} has no text in {lang}"
        );
    }
}

/// Every need's table in every language.
fn tables() -> BTreeMap<(String, String), Table> {
    let mut tables = BTreeMap::new();
    for (path, text) in Needs::files(&folder()).unwrap() {
        let Some((lang, file)) = path.split_once('/').filter(|(_, file)| *file != "words.toml") else {
            continue;
        };
        for (need, value) in text.parse::<Table>().unwrap_or_else(|error| panic!("{lang}/{file}: {error}")) {
            tables.insert((lang.to_owned(), need), value.as_table().unwrap().clone());
        }
    }
    tables
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    match value {
        Some(toml::Value::Array(list)) => list.iter().map(|one| one.as_str().unwrap().to_owned()).collect(),
        Some(toml::Value::Table(marked)) => marked.keys().cloned().collect(),
        _ => Vec::new(),
    }
}

#[test]
fn everything_is_said_in_every_language_and_drawn() {
    let needs = site::needs(None).unwrap();
    assert!(needs.all().len() >= 160, "{}", needs.all().len());
    let sprite = std::fs::read_to_string(folder().join("../assets/dist/needs.svg")).unwrap();
    for group in needs.groups() {
        complete(&group.code, &group.name);
        complete(&group.code, &group.about);
        assert!(sprite.contains(&format!("id=\"{}\"", group.icon)), "{} is not drawn", group.icon);
    }
    for need in needs.all() {
        complete(&need.code, &need.label);
        complete(&need.code, &need.plain);
        assert!(sprite.contains(&format!("id=\"{}\"", need.icon)), "{} is not drawn", need.icon);
        assert_eq!(
            need.urgent,
            !need.call.is_empty(),
            "{}: who is in danger is told whom to call",
            need.code
        );
        let codes = need.authority.iter().map(|code| needs.authority(code));
        for told in codes.chain(need.bring.iter().map(|code| needs.document(code))) {
            complete(&need.code, told.unwrap());
        }
    }
}

#[test]
fn each_need_is_said_in_many_ways_and_no_two_needs_alike() {
    let needs = site::needs(None).unwrap();
    let mut said: BTreeMap<(String, String), String> = BTreeMap::new();
    let tables = tables();
    assert_eq!(tables.len(), needs.all().len() * Lang::PUBLIC.len());
    for ((lang, code), table) in &tables {
        let phrases = strings(table.get("phrases"));
        assert!(phrases.len() >= FEWEST, "{lang}: {code} has {} phrases", phrases.len());
        for phrase in phrases {
            let other = said.insert((lang.clone(), phrase.to_lowercase()), code.clone());
            assert_eq!(other, None, "{lang}: “{phrase}” stands for {code} too");
        }
    }
}

#[test]
fn danger_is_told_by_whole_phrases_that_await_a_speaker_and_by_nothing_that_only_looks_like_it() {
    let needs = site::needs(None).unwrap();
    let mut urgent = BTreeSet::new();
    for ((lang, code), table) in &tables() {
        let number = needs.number(code).unwrap();
        if !needs.get(number).unwrap().urgent {
            continue;
        }
        urgent.insert(number);
        let marked = table.get("phrases").and_then(toml::Value::as_table).expect("each phrase bears a mark");
        assert!(
            marked.values().all(|mark| matches!(mark.as_str(), Some("unreviewed" | "reviewed"))),
            "{lang}: {code}"
        );
        for phrase in marked.keys() {
            assert!(needs.in_danger(phrase).contains(&number), "{lang}: “{phrase}” is not {code}");
        }
        let others = strings(table.get("must_not_match"));
        assert!(!others.is_empty(), "{lang}: {code} lists nothing that must not be taken for it");
        for other in others {
            assert!(!needs.in_danger(&other).contains(&number), "{lang}: “{other}” is taken for {code}");
        }
    }
    assert!(urgent.len() >= 8, "{}", urgent.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_typed_is_understood_as_something_or_nothing(text in any::<String>(), at in 0..Lang::PUBLIC.len()) {
        thread_local! {
            static NEEDS: std::sync::Arc<Needs> = site::needs(None).unwrap();
        }
        let likely = NEEDS.with(|needs| needs.understand(&text, Lang::PUBLIC[at], Lang::HU).likely().count());
        prop_assert!(likely <= 5);
    }
}

#[test]
fn what_is_kept_between_starts_understands_the_same_and_what_is_broken_is_made_again() {
    let place = tempfile::tempdir().unwrap();
    let fresh = site::needs(None).unwrap();
    let same = |why: &str| {
        let kept = site::needs(Some(place.path())).unwrap();
        assert_eq!(format!("{kept:?}"), format!("{fresh:?}"), "{why}");
        for (text, lang) in [
            ("elvesztettem a lakcímkártyámat", Lang::HU),
            ("اللغة", Lang::AR),
            ("看医生", Lang::constant("zh")),
        ] {
            assert_eq!(
                kept.understand(text, lang, Lang::HU),
                fresh.understand(text, lang, Lang::HU),
                "{why}: {text}"
            );
        }
        assert_eq!(kept.in_danger("hívjon mentőt"), fresh.in_danger("hívjon mentőt"), "{why}");
    };
    same("made");
    let file = place.path().join("hu");
    let whole = std::fs::read(&file).unwrap();
    let made = std::fs::metadata(&file).unwrap().modified().unwrap();
    same("read back");
    assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), made, "and not made again");
    let mut bent = whole.clone();
    bent[whole.len() / 2] ^= 1;
    for broken in [bent, whole[..whole.len() / 2].to_vec(), Vec::new()] {
        std::fs::write(&file, broken).unwrap();
        same("broken");
        assert_eq!(std::fs::read(&file).unwrap(), whole, "mended");
    }
}
