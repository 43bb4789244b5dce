//! Dates, numbers, lists and order, language by language.

use chrono::{NaiveDate, NaiveTime, Weekday};
use kernel::Lang;
use locale::Direction;

use crate::shipped::{self, in_language};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

#[test]
fn dates_are_gregorian_with_latin_digits() {
    for (lang, long, short, month) in [
        (Lang::HU, "2026. november 22., vasárnap", "2026. nov. 22.", "2026. november"),
        (Lang::EN, "Sunday, 22 November 2026", "22 Nov 2026", "November 2026"),
        (Lang::AR, "الأحد، 22 نوفمبر 2026", "22\u{200f}/11\u{200f}/2026", "نوفمبر 2026"),
    ] {
        in_language(lang, |l| {
            assert_eq!(l.date(day()), long);
            assert_eq!(l.date_short(day()), short);
            assert_eq!(l.month_year(day()), month);
        });
    }
}

#[test]
fn a_date_icu_cannot_count_is_still_told() {
    in_language(Lang::HU, |l| assert_eq!(l.date(NaiveDate::MAX), NaiveDate::MAX.to_string()));
}

#[test]
fn weekdays_have_names() {
    for (lang, monday, sunday, short) in [
        (Lang::HU, "hétfő", "vasárnap", "V"),
        (Lang::EN, "Monday", "Sunday", "Sun"),
        (Lang::AR, "الاثنين", "الأحد", "الأحد"),
    ] {
        in_language(lang, |l| {
            assert_eq!(l.weekday(Weekday::Mon), monday);
            assert_eq!(l.weekday(Weekday::Sun), sunday);
            assert_eq!(l.weekday_short(Weekday::Sun), short);
        });
    }
}

#[test]
fn times_are_told_by_the_24_hour_clock() {
    for lang in Lang::PUBLIC {
        in_language(lang, |l| {
            assert_eq!(l.time(NaiveTime::from_hms_opt(16, 0, 0).expect("a time")), "16:00");
            assert_eq!(l.time(NaiveTime::from_hms_opt(9, 5, 0).expect("a time")), "9:05");
        });
    }
}

#[test]
fn numbers_are_grouped_alone_and_in_messages() {
    for (lang, grouped) in [(Lang::HU, "12\u{a0}345"), (Lang::EN, "12,345"), (Lang::AR, "12,345")] {
        in_language(lang, |l| {
            assert_eq!(l.number(12_345), grouped);
            let found = l.msg_with("directory-results-found", &[("count", 12_345i64.into())]);
            assert!(found.contains(grouped), "{found}");
        });
    }
}

#[test]
fn lists_end_with_and() {
    let items: Vec<String> = ["a", "b", "c"].map(String::from).to_vec();
    for (lang, three, two) in [
        (Lang::HU, "a, b és c", "a és b"),
        (Lang::EN, "a, b and c", "a and b"),
        (Lang::AR, "a وb وc", "a وb"),
    ] {
        in_language(lang, |l| {
            assert_eq!(l.list(&items), three);
            assert_eq!(l.list(&items[..2]), two);
            assert_eq!(l.list(&items[..1]), "a");
            assert_eq!(l.list(&[]), "");
        });
    }
}

#[test]
fn order_is_the_languages_own() {
    let sorted = |lang, mut words: Vec<&'static str>| {
        in_language(lang, |l| {
            let compare = l.collator();
            words.sort_by(|a, b| compare(a, b));
            words
        })
    };
    let words = vec!["zab", "csap", "cukor", "bab", "ács", "alma", "cékla", "őz", "óra"];
    let hungarian = vec!["ács", "alma", "bab", "cékla", "cukor", "csap", "óra", "őz", "zab"];
    assert_eq!(sorted(Lang::HU, words), hungarian);
    // In English cs is no letter of its own.
    assert_eq!(sorted(Lang::EN, vec!["cukor", "csap"]), ["csap", "cukor"]);
    assert_eq!(sorted(Lang::AR, vec!["ياسمين", "باب", "أحمد"]), ["أحمد", "باب", "ياسمين"]);
}

#[test]
fn arabic_runs_from_right_to_left() {
    let locales = shipped::locales();
    let direction = |lang| locales.get(lang).expect("a shipped language").direction();
    assert_eq!(direction(Lang::AR), Direction::Rtl);
    assert_eq!(direction(Lang::AR).as_str(), "rtl");
    assert_eq!(direction(Lang::HU).as_str(), "ltr");
    assert_eq!(direction(Lang::EN).as_str(), "ltr");
}

#[test]
fn spoken_languages_are_named() {
    in_language(Lang::HU, |l| {
        assert_eq!(l.language_name("vi"), "vietnámi");
        assert_eq!(l.language_name("zh-Hans"), "kínai");
        assert_eq!(l.language_name("EN"), "angol");
        assert_eq!(l.language_name("xx"), "xx");
    });
    in_language(Lang::AR, |l| assert_eq!(l.language_name("am"), "الأمهرية"));
}
