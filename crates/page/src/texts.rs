//! The texts a page gives out, and what has to be said about them as a whole.

use std::cell::RefCell;
use std::collections::BTreeSet;

use kernel::{Lang, Record, Text, TextStatus};

use crate::Frame;

/// Gives out texts in the reader's language and notes which are not as good as they should be.
pub struct Texts<'f> {
    frame: &'f Frame<'f>,
    noted: RefCell<Noted>,
}

#[derive(Default)]
struct Noted {
    /// The languages other than the reader's that some of them are in.
    foreign: BTreeSet<Lang>,
    /// One was translated by a machine and read by nobody.
    machine: bool,
    /// One was translated from an older text.
    stale: bool,
}

impl<'f> Texts<'f> {
    /// None is given out yet.
    pub fn new(frame: &'f Frame<'f>) -> Self {
        Texts { frame, noted: RefCell::default() }
    }

    /// The best text of a record's field for the reader.
    pub fn best(&self, record: &Record, field: &str) -> Option<Text> {
        let text = record.text(field, self.frame.lang())?;
        let mut noted = self.noted.borrow_mut();
        if self.frame.is_foreign(&text.lang) {
            noted.foreign.insert(text.lang);
        }
        noted.machine |= text.status == TextStatus::Machine;
        noted.stale |= record.is_stale(text);
        Some(text.clone())
    }

    /// What is said once a page about the texts given out so far.
    pub fn notices(&self) -> Vec<String> {
        let noted = self.noted.borrow();
        let locale = self.frame.locale();
        let languages: Vec<String> =
            noted.foreign.iter().map(|lang| locale.language_name(lang.as_str())).collect();
        let foreign = || self.frame.t1("page-text-some-in", "languages", locale.list(&languages));
        let notices = [
            (!languages.is_empty()).then(foreign),
            noted.machine.then(|| self.frame.t("page-text-some-machine")),
            noted.stale.then(|| self.frame.t("page-text-some-stale")),
        ];
        notices.into_iter().flatten().map(|notice| notice.into_owned()).collect()
    }
}
