//! Where a page is put together: the public city, the reader's language, the moment.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use directory::model::entities::{GROUPS, TAXONOMY_TERM};
use directory::model::set::RecordSet;
use directory::policy::ReadPublic;
use directory::snapshot::Snapshot;
use kernel::policy::Grant;
use kernel::record::TextStatus;
use kernel::{Lang, Record};
use locale::{Arg, Locale};
use municipality::Told;

/// A text with the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) lang: Lang,
    pub(crate) body: String,
}

impl Words {
    /// The text's paragraphs, blank ones left out.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.body.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// What is to be said about the texts of a page as a whole.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// The languages other than the reader's that some of them are in.
    pub(crate) foreign: BTreeSet<Lang>,
    /// One was translated by a machine and read by nobody.
    pub(crate) machine: bool,
    /// One was translated from an older text.
    pub(crate) stale: bool,
}

/// What every view is made from. It notes what texts it gave out.
pub(crate) struct Desk<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) grant: &'a Grant<ReadPublic>,
    pub(crate) locale: &'a Locale,
    pub(crate) now: DateTime<Utc>,
    /// Languages the reader asked for, told before others.
    pub(crate) wanted: Vec<Box<str>>,
    /// Districts the reader asked for: of several places, the one there is told.
    pub(crate) districts: Vec<Box<str>>,
    noted: RefCell<Noted>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        snapshot: &'a Snapshot,
        grant: &'a Grant<ReadPublic>,
        locale: &'a Locale,
        now: DateTime<Utc>,
    ) -> Self {
        Desk {
            snapshot,
            grant,
            locale,
            now,
            wanted: Vec::new(),
            districts: Vec::new(),
            noted: RefCell::default(),
        }
    }

    /// The same for a reader who asks for languages and districts.
    #[must_use]
    pub(crate) fn wanting(self, wanted: Vec<Box<str>>, districts: Vec<Box<str>>) -> Self {
        Desk { wanted, districts, ..self }
    }

    pub(crate) fn records(&self) -> &'a RecordSet {
        self.snapshot.records(self.grant)
    }

    /// The city's date.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.snapshot.city.zone).date_naive()
    }

    /// The best text of a record's field for the reader.
    pub(crate) fn text(&self, record: &Record, field: &str) -> Option<Words> {
        let text = record.text(field, self.locale.lang())?;
        let mut noted = self.noted.borrow_mut();
        if text.lang != self.locale.lang() {
            noted.foreign.insert(text.lang);
        }
        noted.machine |= text.status == TextStatus::Machine;
        noted.stale |= record.is_stale(text);
        Some(Words { lang: text.lang, body: text.body.to_string() })
    }

    /// The record's name in the language it was written in, where the reader's has another: it is
    /// what stands on the door.
    pub(crate) fn original_name(&self, record: &Record) -> Option<Words> {
        let shown = record.text("name", self.locale.lang())?;
        let field = record.entity.position("name")?;
        let is_source = |text: &&kernel::record::Text| {
            usize::from(text.field) == field && text.status == TextStatus::Source
        };
        let source = record.texts().iter().find(is_source)?;
        let other = source.lang != shown.lang && source.body != shown.body;
        other.then(|| Words { lang: source.lang, body: source.body.to_string() })
    }

    /// One of the city's own texts.
    pub(crate) fn told(&self, told: &Told) -> Option<Words> {
        told.get(self.locale.lang()).map(|(lang, body)| Words { lang, body: body.to_owned() })
    }

    /// The name of a group services are made for; none of one that is not known.
    pub(crate) fn group_name(&self, group: &str) -> Option<Words> {
        GROUPS.contains(&group).then(|| self.say(&format!("directory-whom-{group}")))
    }

    /// The name of a need, or of a taxonomy term of this code.
    pub(crate) fn need_name(&self, code: &str) -> Option<Words> {
        let known = self.snapshot.needs().by_code(code).and_then(|need| self.told(&need.label));
        let terms = || self.records().all(&TAXONOMY_TERM).into_iter();
        known.or_else(|| self.text(terms().find(|term| term.line("code") == Some(code))?, "name"))
    }

    /// Something the record says in no language of its own, such as an address: it is the city's.
    pub(crate) fn local(&self, body: String) -> Words {
        Words { lang: self.snapshot.city.language, body }
    }

    /// A sentence of our own.
    pub(crate) fn say(&self, key: &str) -> Words {
        self.ours(self.locale.msg(key).into_owned())
    }

    /// A sentence of our own with values in it.
    pub(crate) fn say_with(&self, key: &str, values: &[(&str, Arg)]) -> Words {
        self.ours(self.locale.msg_with(key, values).into_owned())
    }

    /// A text made in the reader's language.
    pub(crate) fn ours(&self, body: String) -> Words {
        Words { lang: self.locale.lang(), body }
    }

    /// An address of this site in the reader's language.
    pub(crate) fn link(&self, path: &str) -> String {
        ["/", self.locale.lang().as_str(), path].concat()
    }

    /// A closing or opening time; midnight as an end is 24:00.
    pub(crate) fn closing(&self, time: NaiveTime) -> String {
        if time == NaiveTime::MIN { "24:00".to_owned() } else { self.locale.time(time) }
    }

    /// What has been noted so far about the texts given out.
    pub(crate) fn noted(self) -> Noted {
        self.noted.into_inner()
    }
}

/// The first sentence of a text, cut at a word where it is longer than `most` characters.
pub(crate) fn first_sentence(text: &str, most: usize) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let stop = line.char_indices().find(|(at, letter)| {
        let (before, after) = (&line[..*at], &line[*at + letter.len_utf8()..]);
        let next = after.trim_start().chars().next();
        let apart = after.is_empty() || after.starts_with(char::is_whitespace);
        match letter {
            '。' | '።' => true,
            '!' | '?' | '؟' => apart,
            // A short word before the point is an abbreviation, and a small letter after it says
            // that the number before it was an ordinal.
            '.' => apart && word_end(before) > 3 && !next.is_some_and(char::is_lowercase),
            _ => false,
        }
    });
    let end = stop.map_or(line.len(), |(at, letter)| at + letter.len_utf8());
    shortened(&line[..end], most)
}

/// How many characters the last word of a text has.
fn word_end(text: &str) -> usize {
    text.chars().rev().take_while(|letter| !letter.is_whitespace()).count()
}

/// A text of at most `most` characters, cut at a word.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '–', '،']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_a_reader_would_end_it() {
        for (text, first) in [
            ("Segítünk. Önnel megyünk.", "Segítünk."),
            (
                "A VIII. kerületben, pl. a 4. emeleten vagyunk. Jöjjön!",
                "A VIII. kerületben, pl. a 4. emeleten vagyunk.",
            ),
            ("Elfáradt? Üljön le.", "Elfáradt?"),
            ("هل تحتاج إلى مساعدة؟ اتصل بنا.", "هل تحتاج إلى مساعدة؟"),
            ("第一句。第二句。", "第一句。"),
            ("Nincs pont a végén", "Nincs pont a végén"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text, 160), first);
        }
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_word() {
        assert_eq!(first_sentence("Egy, kettő, három, négy.", 14), "Egy, kettő…");
        assert_eq!(first_sentence("Egybeírthosszúszó", 5), "Egybe…");
    }
}
