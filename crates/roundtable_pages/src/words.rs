//! What states, kinds and categories are called, and how a seat and a time are told.

use chrono::NaiveDateTime;
use kernel::Text;
use page::{Choice, Frame};
use roundtable::letters;
use roundtable::model::seat::Category;
use roundtable::names::Names;
use roundtable::seats::Seat;

/// What something of a list is called: `roundtable-<list>-<name>`.
pub(crate) fn named(frame: &Frame, list: &str, name: &str) -> String {
    let word = format!("{list}-{}", name.replace('_', "-"));
    frame.t(format!("roundtable-{word}")).into_owned()
}

/// The choices of a list, one of them chosen.
pub(crate) fn choices<'n>(
    frame: &Frame,
    list: &str,
    names: impl IntoIterator<Item = &'n str>,
    chosen: Option<&str>,
) -> Vec<Choice> {
    let choice = |name: &str| Choice::new(name, named(frame, list, name), chosen == Some(name));
    names.into_iter().map(choice).collect()
}

/// What a category of seats is called.
pub(crate) fn category(frame: &Frame, category: Category) -> String {
    frame.t(format!("network-category-{}", category.name().replace('_', "-"))).into_owned()
}

/// A seat as it is told: by its name where it has one for these eyes, and by its category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SeatName {
    pub(crate) name: Option<Text>,
    pub(crate) category: String,
}

impl SeatName {
    pub(crate) fn of(frame: &Frame, names: &Names, seat: &Seat) -> SeatName {
        let known = seat.category().ok();
        SeatName {
            name: names.of(seat, frame.lang()).cloned(),
            category: known.map(|known| category(frame, known)).unwrap_or_default(),
        }
    }

    /// In one line, where no markup can stand: an option of a list.
    pub(crate) fn line(&self) -> String {
        match &self.name {
            Some(name) => page::plain(&name.body).into_owned(),
            None => self.category.clone(),
        }
    }
}

/// How long somebody spoke: minutes and seconds, as a clock shows them.
pub(crate) fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// When something is, in the reader's words.
pub(crate) fn when(frame: &Frame, at: NaiveDateTime) -> String {
    letters::when(frame.locale(), at)
}
