//! Finding a record by its name, as somebody who works here types it: words in any order, without capitals and marks.

use crate::fold::fold;
use crate::{QUERY_CHARACTERS, QUERY_TOKENS};

/// How well a name fits what is looked for, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the name.
    Whole,
    /// The name begins so.
    Start,
    /// Words of the name begin so.
    Words,
    /// The name has it somewhere.
    Within,
}

/// What somebody looks for.
#[derive(Debug, Clone)]
pub struct Sought {
    whole: String,
    words: Vec<String>,
}

impl Sought {
    /// What was typed; none where there is no word in it.
    pub fn new(typed: &str) -> Option<Sought> {
        let typed: String = typed.chars().take(QUERY_CHARACTERS).collect();
        let words: Vec<String> = words(&fold(&typed)).take(QUERY_TOKENS).map(str::to_owned).collect();
        (!words.is_empty()).then(|| Sought { whole: words.join(" "), words })
    }

    /// How well a name fits; none where it lacks a word.
    pub fn fit(&self, name: &str) -> Option<Fit> {
        self.fit_folded(&fold(name))
    }

    /// The same for a name that was folded before.
    pub fn fit_folded(&self, name: &str) -> Option<Fit> {
        if !self.words.iter().all(|word| name.contains(word.as_str())) {
            return None;
        }
        let name: Vec<&str> = words(name).collect();
        let whole = name.join(" ");
        Some(if whole == self.whole {
            Fit::Whole
        } else if whole.starts_with(&self.whole) {
            Fit::Start
        } else if self.words.iter().all(|word| name.iter().any(|known| known.starts_with(word.as_str()))) {
            Fit::Words
        } else {
            Fit::Within
        })
    }
}

/// The best of what was found.
#[derive(Debug, Clone)]
pub struct Best<T> {
    /// So many as were wanted at most, the best first.
    pub found: Vec<T>,
    /// Whether there are more.
    pub more: bool,
}

impl<T> Best<T> {
    /// At most so many; of what fits alike, what came first.
    pub fn of(found: impl IntoIterator<Item = (Fit, T)>, most: usize) -> Best<T> {
        let mut found: Vec<(Fit, T)> = found.into_iter().collect();
        found.sort_by_key(|(fit, _)| *fit);
        let more = found.len() > most;
        Best { found: found.into_iter().take(most).map(|(_, one)| one).collect(), more }
    }
}

/// The words of a folded text: what stands between is no part of any.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_found_without_capitals_and_marks_and_the_best_comes_first() {
        let fit = |typed: &str, name: &str| Sought::new(typed).unwrap().fit(name);
        for (typed, name, fits) in [
            ("vandorfecske", "Vándorfecske", Some(Fit::Whole)),
            ("VÁNDOR", "Vándorfecske Egyesület", Some(Fit::Start)),
            ("egyesulet vandor", "Vándorfecske Egyesület", Some(Fit::Words)),
            ("fecske", "Vándorfecske Egyesület", Some(Fit::Within)),
            ("hid kor", "„Híd”–Kör", Some(Fit::Whole)),
            ("eva@hid.example", "Minta Éva eva@hid.example", Some(Fit::Words)),
            ("اسرة", "أُسْرَة", Some(Fit::Whole)),
            ("tieng viet", "Tiếng Việt", Some(Fit::Whole)),
            ("fecske hid", "Vándorfecske", None),
        ] {
            assert_eq!(fit(typed, name), fits, "{typed} in {name}");
        }
        for nothing in ["", "  ", "–?", "%"] {
            assert!(Sought::new(nothing).is_none(), "{nothing}");
        }
    }

    #[test]
    fn the_best_are_taken_and_it_is_said_whether_there_are_more() {
        let found = || [(Fit::Within, 1), (Fit::Whole, 2), (Fit::Within, 3)];
        let best = Best::of(found(), 2);
        assert_eq!((best.found, best.more), (vec![2, 1], true));
        assert!(!Best::of(found(), 3).more);
    }

    proptest! {
        #[test]
        fn every_name_is_found_by_itself_and_by_each_of_its_words(name in "\\PC{0,40}") {
            let Some(sought) = Sought::new(&name) else { return Ok(()) };
            // Of a name of more words than are looked for, the beginning.
            prop_assert!(sought.fit(&name) <= Some(Fit::Start) && sought.fit(&name).is_some());
            for word in name.split_whitespace().take(QUERY_TOKENS) {
                if let Some(sought) = Sought::new(word) {
                    prop_assert!(sought.fit(&name).is_some(), "{} in {}", word, name);
                }
            }
        }
    }
}
