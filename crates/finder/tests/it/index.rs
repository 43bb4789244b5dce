//! What is found, in which order, and what stands when the program comes back.

use std::time::Duration;

use finder::{Index, IndexError, Place, Searcher, Text};
use kernel::Lang;
use proptest::prelude::*;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

/// An index of names, each under its place in the list, in languages.
fn index(texts: &[(&str, &str)]) -> Searcher {
    let documents = texts
        .iter()
        .enumerate()
        .map(|(key, (tag, body))| (key as u128, vec![Text { lang: lang(tag), place: Place::Name, body }]));
    let documents: Vec<_> = documents.collect();
    Index::in_memory().rebuild("test", documents.into_iter()).unwrap()
}

#[track_caller]
fn found(searcher: &Searcher, query: &str, reader: &str) -> Vec<u128> {
    let (hits, count) = searcher.search(query, &[lang(reader), Lang::HU, Lang::EN], 10).unwrap();
    assert_eq!(hits.len(), count.min(10));
    hits.iter().map(|hit| hit.key).collect()
}

#[test]
fn words_are_found_without_accents_by_stem_and_from_their_beginning() {
    let searcher = index(&[
        ("hu", "Gyerekorvosi rendelő"),
        ("hu", "Lakhatási tanácsadás"),
        ("hu", "Magyar nyelvtanfolyam"),
        ("hu", "Tanácsok albérlethez"),
    ]);
    assert_eq!(found(&searcher, "gyerekorvos", "hu"), [0]);
    assert_eq!(found(&searcher, "TANACSADAS", "hu"), [1]);
    assert_eq!(found(&searcher, "albérletet", "hu"), [3]);
    assert_eq!(found(&searcher, "magyar nyelvtan", "hu"), [2]);
    assert_eq!(found(&searcher, "  ?! ", "hu"), Vec::<u128>::new());
}

#[test]
fn one_letter_wrong_is_forgiven_from_four_letters_on() {
    let searcher = index(&[("hu", "Fogorvos"), ("hu", "Busz és metró"), ("en", "Residence permit")]);
    assert_eq!(found(&searcher, "fogrovos", "hu"), [0]);
    assert_eq!(found(&searcher, "metrro", "hu"), [1]);
    assert_eq!(found(&searcher, "residense permit", "en"), [2]);
    assert_eq!(found(&searcher, "buz", "hu"), Vec::<u128>::new(), "three letters are too few");
}

#[test]
fn compounds_are_found_written_together_and_apart() {
    let searcher =
        index(&[("hu", "Munkavállalási engedély"), ("hu", "Gyerek orvos"), ("hu", "Nyelvtanfolyam")]);
    assert_eq!(found(&searcher, "gyerekorvos", "hu"), [1]);
    assert_eq!(found(&searcher, "nyelv tanfolyam", "hu"), [2]);
}

#[test]
fn each_writing_is_found_as_its_readers_write_it() {
    let searcher = index(&[
        ("ar", "عيادة الطبيب"),
        ("zh", "汉语课程"),
        ("am", "የሕክምና ምክር"),
        ("vi", "Phòng khám nhi"),
        ("uk", "Дитячий лікар"),
        ("mn", "Хүүхдийн эмч"),
        ("fa", "وکیل رایگان"),
        ("tr", "Çocuk doktoru"),
    ]);
    for (query, reader, key) in [
        ("طبيب", "ar", 0),
        ("汉语", "zh", 1),
        ("ህክምና", "am", 2),
        ("phong kham", "vi", 3),
        ("лікаря", "uk", 4),
        ("хуухдийн эмч", "mn", 5),
        ("وكيل", "fa", 6),
        ("cocuk doktorlari", "tr", 7),
        ("likar", "uk", 4),
        ("hanyu kecheng", "zh", 1),
    ] {
        assert_eq!(found(&searcher, query, reader).first(), Some(&key), "{query}");
    }
}

#[test]
fn all_words_beat_some_and_a_name_beats_the_rest() {
    let texts = |name: &'static str, rest: &'static str| {
        [(Place::Name, name), (Place::Rest, rest)].map(|(place, body)| Text { lang: Lang::HU, place, body })
    };
    let documents = vec![
        (0_u128, texts("Segítség", "orvos este is")),
        (1, texts("Orvos", "segítség")),
        (2, texts("Iskola", "este")),
    ];
    let searcher = Index::in_memory().rebuild("test", documents.into_iter()).unwrap();
    assert_eq!(found(&searcher, "orvos este", "hu"), [0]);
    assert_eq!(found(&searcher, "orvos", "hu"), [1, 0]);
    let (hits, _) = searcher.search("orvos zsiráf", &[Lang::HU], 10).unwrap();
    assert!((hits[0].share - 0.5).abs() < f32::EPSILON);
}

#[test]
fn a_word_may_be_wrong_in_one_letter_anywhere_and_in_two_behind_the_first() {
    let searcher = index(&[("hu", "Kormányablak este"), ("hu", "Iskola")]);
    for typed in ["kormanyablak", "lormányablak", "korányablak", "kormynablak", "kromanyabalk"] {
        assert_eq!(found(&searcher, typed, "hu"), [0], "{typed}");
        // Found with fewer words too, where no document has them all.
        assert_eq!(found(&searcher, &format!("{typed} zsiráf"), "hu"), [0], "{typed}");
    }
    assert_eq!(found(&searcher, "lormanyabalk", "hu"), Vec::<u128>::new(), "the first and another");
    assert_eq!(found(&searcher, "isk", "hu"), [1], "a beginning");
    assert_eq!(found(&searcher, "iskx", "hu"), Vec::<u128>::new());
}

#[test]
fn a_search_without_time_is_given_up_and_says_so() {
    let searcher = index(&[("hu", "orvos este")]).within(Duration::ZERO);
    let given_up = searcher.search("orvos", &[Lang::HU], 10);
    assert!(matches!(given_up, Err(IndexError::TooLong(Duration::ZERO))), "{given_up:?}");
}

#[test]
fn the_index_of_a_folder_stands_again_for_the_same_state_only_and_what_is_broken_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("index");
    let name = |body: &'static str| [Text { lang: Lang::HU, place: Place::Name, body }];
    let index = Index::at(&place).unwrap();
    assert!(index.standing("1").unwrap().is_none());
    let documents = vec![(7_u128, name("Fogorvos")), (8, name("Nyelvóra"))];
    let first = index.rebuild("1", documents.into_iter()).unwrap();
    let second = index.update("2", [7], vec![(9, name("Gyerekorvos"))]).unwrap();
    assert_eq!(found(&second, "fogorvos", "hu"), Vec::<u128>::new());
    assert_eq!(found(&second, "gyerekorvos", "hu"), [9]);
    assert_eq!(found(&first, "fogorvos", "hu"), [7], "who reads the state before goes on reading it");
    drop((index, first, second));
    let again = Index::at(&place).unwrap();
    assert!(again.standing("1").unwrap().is_none());
    let standing = again.standing("2").unwrap().unwrap();
    assert_eq!((found(&standing, "nyelvóra", "hu"), standing.documents()), (vec![8], 2));
    drop((again, standing));
    std::fs::write(place.join("meta.json"), "broken").unwrap();
    let anew = Index::at(&place).unwrap();
    assert!(anew.standing("2").unwrap().is_none());
    let documents = vec![(1_u128, name("Orvos"))];
    assert_eq!(anew.rebuild("3", documents.into_iter()).unwrap().documents(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_query_is_answered_within_the_limit(query in any::<String>(), limit in 0_usize..5) {
        thread_local! {
            static SEARCHER: Searcher = index(&[("hu", "egy kettő három"), ("en", "two three"), ("zh", "三四五")]);
        }
        let (hits, count) =
            SEARCHER.with(|searcher| searcher.search(&query, &[Lang::HU, Lang::EN], limit).unwrap());
        prop_assert!(hits.len() <= limit && hits.len() <= count);
    }
}
