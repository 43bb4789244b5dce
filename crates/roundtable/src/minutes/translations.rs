//! Minutes in other languages: what there is to translate, how far it is, and what somebody translated.
//!
//! A translation is a text of the same record and says nothing of its own, so it needs no review, whether minutes stand
//! or not; the source can't be changed here.

use std::collections::BTreeMap;

use kernel::policy::Grant;
use kernel::{Id, Lang, Record, Text, TextStatus, source_hash};
use store::Store;

use super::entries::{Entry, entries};
use crate::agenda::{self, Item};
use crate::meetings::{self, Meeting};
use crate::policy::TakeMinutes;
use crate::{Unchanged, told};

/// A text that can be translated: the meeting's title, what an item is called and about, a line.
#[derive(Debug, Clone)]
pub struct Piece<'r> {
    /// The record it is of.
    pub record: &'r Record,
    /// Its field.
    pub field: &'static str,
    /// As it was written.
    pub source: &'r Text,
}

/// How a text stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was written in it.
    Source,
    /// Nobody has translated it.
    Missing,
    /// What it was translated from has changed since.
    Stale,
    /// It is translated.
    Done,
}

/// How much is translated into a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many texts there are that were written in another.
    pub all: usize,
    /// How many of them are translated.
    pub done: usize,
    /// How many of those are out of date.
    pub stale: usize,
}

/// What somebody saw when they began to translate a text: the source, and what stood there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(String);

/// A text as somebody translated it.
#[derive(Debug, Clone)]
pub struct Rendering {
    /// The record it is of.
    pub record: Id,
    /// Its field.
    pub field: String,
    /// What they saw.
    pub mark: Mark,
    /// What they wrote; nothing takes the translation away.
    pub body: String,
    /// How it came to be.
    pub status: TextStatus,
    /// They looked at it and it fits what is there now.
    pub still_right: bool,
}

impl Mark {
    fn of(source: &str, body: &str, status: TextStatus) -> Mark {
        Mark(format!("{:x}.{}", source_hash(source), Self::there(body, status)))
    }

    fn there(body: &str, status: TextStatus) -> String {
        match body {
            "" => "none".to_owned(),
            body => format!("{:x}.{}", source_hash(body), status.name()),
        }
    }

    /// A mark as a form brings it back.
    pub fn read(written: &str) -> Mark {
        Mark(written.to_owned())
    }

    /// As a form takes it along.
    pub fn written(&self) -> &str {
        &self.0
    }

    /// Whether the translation that was seen is the one another saw, whatever became of the source.
    pub fn saw_there(&self, other: &Mark) -> bool {
        self.there_part().is_some() && self.there_part() == other.there_part()
    }

    fn there_part(&self) -> Option<&str> {
        self.0.split_once('.').map(|(_, there)| there)
    }

    /// Whether what was seen there was this.
    fn saw(&self, body: &str, status: TextStatus) -> bool {
        self.there_part() == Some(&*Self::there(body, status))
    }
}

impl Piece<'_> {
    /// The text in a language; none where nobody translated it.
    pub fn in_lang(&self, lang: Lang) -> Option<&Text> {
        let field = self.source.field;
        self.record.texts().iter().find(|text| text.field == field && text.lang == lang)
    }

    /// How it stands in a language.
    pub fn standing(&self, lang: Lang) -> Standing {
        match self.in_lang(lang) {
            None => Standing::Missing,
            Some(text) if text.status == TextStatus::Source => Standing::Source,
            Some(text) if self.record.is_stale(text) => Standing::Stale,
            Some(_) => Standing::Done,
        }
    }

    /// What somebody sees who begins to translate it.
    pub fn mark(&self, lang: Lang) -> Mark {
        let there = self.in_lang(lang);
        let (body, status) = there.map_or(("", TextStatus::Reviewed), |text| (&*text.body, text.status));
        Mark::of(&self.source.body, body, status)
    }
}

impl Counted {
    /// How much of these is translated into a language.
    pub fn of(pieces: &[Piece<'_>], lang: Lang) -> Counted {
        let mut counted = Counted::default();
        for standing in pieces.iter().map(|piece| piece.standing(lang)) {
            counted.all += usize::from(standing != Standing::Source);
            counted.done += usize::from(matches!(standing, Standing::Done | Standing::Stale));
            counted.stale += usize::from(standing == Standing::Stale);
        }
        counted
    }
}

/// What can be translated of a meeting, in its order: its title, the lines about it as a whole, and of these items each
/// with its lines what somebody wrote.
pub fn pieces<'r>(meeting: &'r Meeting, items: &'r [Item], entries: &'r [Entry]) -> Vec<Piece<'r>> {
    let lines = |of: Option<Id>| {
        let known = |entry: &Entry| entry.item().filter(|item| items.iter().any(|known| known.id() == *item));
        entries.iter().filter(move |entry| known(entry) == of).map(|entry| (&entry.0, "text"))
    };
    let title = std::iter::once((&meeting.0, "title")).chain(lines(None));
    let items = items.iter().flat_map(|item| {
        [(&item.0, "title"), (&item.0, "description")].into_iter().chain(lines(Some(item.id())))
    });
    let piece = |(record, field): (&'r Record, &'static str)| {
        Some(Piece { source: told::source(record, field)?, record, field })
    };
    title.chain(items).filter_map(piece).collect()
}

/// Keeps what somebody translated into a language: all of it, or nothing where somebody else changed one of these texts
/// or its source meanwhile. What they left as it was is left alone. Answers how many texts changed.
///
/// # Errors
/// When somebody changed one meanwhile, one is no text of this meeting or was written in this language, or the database
/// is gone.
pub async fn translate(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    lang: Lang,
    sent: &[Rendering],
) -> Result<usize, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let known = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let (items, lines) = (agenda::of(unit.on(), meeting).await?, entries(unit.on(), meeting).await?);
    let pieces = pieces(&known, &items, &lines);
    let (mut changed, mut count) = (BTreeMap::<Id, Record>::new(), 0);
    for rendering in sent.iter().filter(|rendering| rendering.is_touched()) {
        let piece = pieces
            .iter()
            .find(|piece| piece.record.id == rendering.record && piece.field == rendering.field)
            .ok_or(Unchanged::Gone)?;
        if piece.standing(lang) == Standing::Source {
            return Err(Unchanged::Refused(()));
        }
        if piece.mark(lang) != rendering.mark {
            return Err(Unchanged::Meanwhile);
        }
        let record = changed.entry(piece.record.id).or_insert_with(|| piece.record.clone());
        record.tell_as(piece.field, lang, &rendering.body, rendering.status);
        count += 1;
    }
    for record in changed.values_mut() {
        unit.save(record).await?;
    }
    if count > 0 {
        unit.audit("roundtable.translate_minutes", Some(meetings::reference(meeting)), count).await?;
    }
    unit.commit().await?;
    Ok(count)
}

impl Rendering {
    /// Whether somebody did something to it.
    pub fn is_touched(&self) -> bool {
        self.still_right || !self.mark.saw(&self.body, self.status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MINUTES_ENTRY;

    fn line() -> Entry {
        let mut record = Record::new(&MINUTES_ENTRY, Id::foreign("test", "line"));
        record.tell("text", Lang::HU, "Közös jegyzéket vezetünk.");
        Entry(record)
    }

    fn standing(line: &Entry, lang: Lang) -> Standing {
        let meeting = Meeting(Record::new(&crate::model::MEETING, line.id()));
        let all = std::slice::from_ref(line);
        let pieces = pieces(&meeting, &[], all);
        pieces.first().map_or(Standing::Missing, |piece| piece.standing(lang))
    }

    #[test]
    fn a_translation_is_missing_then_done_then_out_of_date() {
        let mut line = line();
        assert_eq!(standing(&line, Lang::HU), Standing::Source);
        assert_eq!(standing(&line, Lang::EN), Standing::Missing);
        line.0.tell_as("text", Lang::EN, "We keep one list.", TextStatus::Reviewed);
        assert_eq!(standing(&line, Lang::EN), Standing::Done);
        line.0.tell("text", Lang::HU, "Két jegyzéket vezetünk.");
        assert_eq!(standing(&line, Lang::EN), Standing::Stale);
    }

    #[test]
    fn what_was_left_as_it_was_is_not_touched() {
        let rendering = |mark: &Mark, body: &str, status, still_right| Rendering {
            record: Id::foreign("test", "line"),
            field: "text".to_owned(),
            mark: Mark::read(mark.written()),
            body: body.to_owned(),
            status,
            still_right,
        };
        let (person, machine) = (TextStatus::Reviewed, TextStatus::Machine);
        let (empty, there) = (Mark::of("a", "", person), Mark::of("a", "b", machine));
        for (mark, body, status, still, touched) in [
            (&empty, "", person, false, false),
            (&empty, "", machine, false, false),
            (&empty, "b", person, false, true),
            (&there, "b", machine, false, false),
            (&there, "b", person, false, true),
            (&there, "b", machine, true, true),
            (&there, "", machine, false, true),
        ] {
            assert_eq!(
                rendering(mark, body, status, still).is_touched(),
                touched,
                "{body} {status:?} {still}"
            );
        }
    }
}
