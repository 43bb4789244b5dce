//! Reading languages: what is refused, and what happens to keys that are not there.

use std::fs;

use chrono::Weekday;
use kernel::Lang;
use locale::{LocaleError, Locales};

use crate::shipped;

const LANGUAGE: &str = r#"
native = "Magyar"
latin = "Hungarian"
direction = "ltr"
order = 1
how_made = "for a test"
trial = true
"#;

fn sources(files: &[(Lang, &str, &str)]) -> Result<Locales, LocaleError> {
    Locales::from_sources(
        files.iter().map(|(lang, file, text)| (*lang, (*file).to_owned(), (*text).to_owned())),
    )
}

fn refused(files: &[(Lang, &str, &str)]) -> String {
    sources(files).err().expect("this is refused").to_string()
}

#[test]
fn a_mistake_in_a_file_is_told_with_file_and_line() {
    let told = refused(&[
        (Lang::HU, "language.toml", LANGUAGE),
        (Lang::HU, "page.ftl", "page-a = A\n\npage-b = { $x or so }\n"),
    ]);
    assert!(told.starts_with("locales/hu/page.ftl:3: "), "{told}");
    let told = refused(&[(Lang::HU, "language.toml", "native = 5")]);
    assert!(told.starts_with("locales/hu/language.toml: "), "{told}");
    let told = refused(&[(Lang::HU, "language.toml", &format!("{LANGUAGE}colour = 1"))]);
    assert!(told.contains("colour"), "{told}");
}

#[test]
fn what_does_not_belong_is_refused() {
    let told = refused(&[
        (Lang::HU, "language.toml", LANGUAGE),
        (Lang::HU, "a.ftl", "page-a = A"),
        (Lang::HU, "b.ftl", "page-a = B"),
    ]);
    assert!(told.starts_with("locales/hu/b.ftl: ") && told.contains("page-a"), "{told}");
    assert!(matches!(sources(&[]), Err(LocaleError::NoLanguages)));
    let no_language_file = sources(&[(Lang::HU, "page.ftl", "page-a = A")]);
    assert!(matches!(no_language_file, Err(LocaleError::NoLanguageFile { lang: Lang::HU })));
    let stray = sources(&[(Lang::HU, "language.toml", LANGUAGE), (Lang::HU, "notes.txt", "")]);
    assert!(matches!(stray, Err(LocaleError::StrayFile { .. })));
    let formats = format!("{LANGUAGE}formats = \"not a locale\"");
    let told = refused(&[(Lang::HU, "language.toml", &formats)]);
    assert!(told.contains("“not a locale” is not a locale"), "{told}");
}

#[test]
fn a_folder_is_read_as_it_lies() {
    let folder = tempfile::tempdir().expect("a folder");
    let hu = folder.path().join("hu");
    fs::create_dir(&hu).expect("made");
    fs::write(folder.path().join("README.md"), "passed over").expect("written");
    fs::write(hu.join(".hidden"), "passed over").expect("written");
    fs::write(hu.join("language.toml"), LANGUAGE).expect("written");
    fs::write(hu.join("page.ftl"), "page-a = Á").expect("written");
    let locales = Locales::from_dir(folder.path()).expect("loads");
    assert_eq!(locales.get(Lang::HU).expect("hu").msg("page-a"), "Á");
    assert!(locales.get(Lang::EN).is_none());

    fs::create_dir(folder.path().join("hu_HU")).expect("made");
    assert!(matches!(Locales::from_dir(folder.path()), Err(LocaleError::Folder { .. })));
    let nowhere = folder.path().join("nowhere");
    assert!(matches!(Locales::from_dir(&nowhere), Err(LocaleError::Read { path, .. }) if path == nowhere));
}

#[test]
fn a_missing_key_is_seen_and_counted() {
    let english = LANGUAGE.replace("order = 1", "order = 2");
    let locales = sources(&[
        (Lang::HU, "language.toml", LANGUAGE),
        (Lang::EN, "language.toml", &english),
        (Lang::EN, "page.ftl", "page-a = only here\npage-b = { $name } came"),
    ])
    .expect("loads");
    let hu = locales.get(Lang::HU).expect("hu");
    assert!(locales.missing().is_empty());
    assert!(!hu.has("page-a"));
    assert_eq!(hu.msg("page-a"), "only here");
    assert_eq!(hu.msg("page-nothing"), "⟦page-nothing⟧");
    assert_eq!(hu.msg_with("page-nothing", &[]), "⟦page-nothing⟧");
    let en = locales.get(Lang::EN).expect("en");
    assert_eq!(en.msg("page-b"), "{$name} came");
    assert_eq!(en.msg_with("page-b", &[("name", "Lê".into())]), "Lê came");
    let missing: Vec<String> = locales.missing().iter().map(|(lang, key)| format!("{lang} {key}")).collect();
    assert_eq!(missing, ["en page-b", "hu page-a", "hu page-nothing"]);
}

#[test]
fn the_order_of_the_menu_is_the_files_own() {
    let first = LANGUAGE.replace("order = 1", "order = 0");
    let locales = sources(&[(Lang::AR, "language.toml", LANGUAGE), (Lang::HU, "language.toml", &first)]);
    assert_eq!(locales.expect("loads").languages(), [Lang::HU, Lang::AR]);
}

#[test]
fn a_browser_gets_the_language_it_asks_for() {
    let locales = shipped::locales();
    assert_eq!(locales.negotiate("ar-EG,en;q=0.5", Lang::HU), Lang::AR);
    assert_eq!(locales.negotiate("en;q=0.5,ar-EG", Lang::HU), Lang::AR);
    assert_eq!(locales.negotiate("xx", Lang::HU), Lang::HU);
}

#[test]
fn whole_sentences_choose_their_own_words() {
    let locales = shipped::locales();
    let say = |lang, key: &str, args: &[(&str, locale::Arg)]| {
        locales.get(lang).expect("a language").msg_with(key, args).into_owned()
    };
    let opens = [("day", Weekday::Thu.into()), ("time", "9:00".into())];
    assert_eq!(say(Lang::HU, "directory-facts-opens-day", &opens), "csütörtökön 9:00-kor nyit");
    assert_eq!(say(Lang::EN, "directory-facts-opens-day", &opens), "opens on Thursday at 9:00");
    let found = |count: i64| say(Lang::AR, "directory-results-found", &[("count", count.into())]);
    assert_eq!(found(0), "لا يوجد مكان مناسب");
    assert_eq!(found(2), "مكانان مناسبان");
    assert_eq!(found(3), "3 أماكن مناسبة");
    assert_eq!(found(11), "11 مكاناً مناسباً");
    assert_eq!(found(100), "100 مكان مناسب");
    assert_eq!(say(Lang::EN, "directory-results-found", &[("count", 1usize.into())]), "1 place fits");
}

#[test]
fn threads_share_the_languages() {
    let locales = shipped::locales();
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                let ar = locales.get(Lang::AR).expect("ar");
                for count in 0..200i64 {
                    let text = ar.msg_with("directory-results-found", &[("count", count.into())]);
                    assert!(!text.is_empty());
                }
            });
        }
    });
    assert!(locales.missing().is_empty());
}

#[test]
fn a_language_is_read_when_it_is_asked_for_and_a_mistake_is_told_then() {
    let read = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let asked = std::sync::Arc::clone(&read);
    let languages = [Lang::HU, Lang::EN, Lang::AR].map(|lang| (lang, LANGUAGE.to_owned()));
    let locales = Locales::lazily(languages, move |lang| {
        asked.lock().unwrap().push(lang);
        let text = if lang == Lang::AR { "page-a = { $x or so }" } else { "page-a = A" };
        vec![("page.ftl".to_owned(), text.to_owned())]
    })
    .unwrap();
    assert!(read.lock().unwrap().is_empty());
    for _ in 0..2 {
        assert_eq!(locales.get(Lang::HU).unwrap().msg("page-a"), "A");
    }
    assert_eq!(*read.lock().unwrap(), [Lang::HU]);
    assert_eq!(locales.get(Lang::AR).unwrap().msg("page-a"), "A", "English stands in");
    assert!(locales.missing().iter().any(|(lang, told)| *lang == Lang::AR && told.contains("page.ftl")));
    assert!(locales.read_all().is_err());
}
