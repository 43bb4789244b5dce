//! What pages tell, as papers tell it: texts with their language, facts, points of the agenda and lines of minutes.

use chrono::{DateTime, Utc};
use kernel::{Lang, Text};
use page::{Frame, PageError, Texts};
use press::{Entry, EntryKind, Fact, Head, MinutesItem, Words};
use roundtable::meetings::Meeting;
use roundtable::tables::Table;

use crate::Front;
use crate::talk::{Beside, Facts, Line, Point};

/// A text in its language. Papers know plain languages only: `zh` of `zh-Hans`.
pub(super) fn words(text: &Text) -> Words {
    Words { text: page::plain(&text.body).into_owned(), lang: plain_lang(text.lang) }
}

fn plain_lang(lang: Lang) -> Option<String> {
    let tag = lang.as_str().split('-').next().unwrap_or_default();
    let plain = (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    plain.then(|| tag.to_owned())
}

/// In one line, where the language of a part can't be said.
pub(super) fn line(text: &Text) -> String {
    page::plain(&text.body).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The head of a paper. `key` is its title's sentence about the meeting's title.
pub(super) fn head(
    front: &Front,
    frame: &Frame,
    texts: &Texts,
    (table, meeting): (&Table, &Meeting),
    key: &str,
) -> Result<Head, PageError> {
    let title = texts.best(&meeting.0, "title").ok_or(PageError::NotFound)?;
    let made = front.store.clock().now().utc();
    Ok(Head {
        lang: plain_lang(frame.lang()).unwrap_or_else(|| Lang::EN.as_str().to_owned()),
        title: page::plain(&frame.t1(key, "title", line(&title))).into_owned(),
        issuer: texts.best(&table.0, "name").map_or_else(|| Words::from(""), |name| words(&name)),
        made: day_of(made),
        footer: front.shell.public_url.clone(),
        unprintable: frame.t("roundtable-paper-unprintable").into_owned(),
    })
}

/// A paper tells the day it was made: on one day the same paper is the same, byte by byte.
fn day_of(made: DateTime<Utc>) -> DateTime<Utc> {
    made.date_naive().and_time(chrono::NaiveTime::MIN).and_utc()
}

/// When and where a meeting is.
pub(super) fn facts(frame: &Frame, facts: &Facts) -> Vec<Fact> {
    let label = |key: &str| frame.t(key).into_owned();
    let mut all = vec![match &facts.when {
        Some(when) => Fact::new(label("roundtable-invited-when"), when.clone()),
        None => Fact::new(label("roundtable-invited-when"), label("roundtable-public-no-date")),
    }];
    all.push(Fact::new(label("roundtable-invited-where"), facts.mode.clone()));
    for place in [&facts.place, &facts.room].into_iter().flatten() {
        all.push(Fact::new("", words(place)));
    }
    all.extend(facts.access.as_ref().map(|text| Fact::new(label("roundtable-invited-access"), words(text))));
    let languages = facts.languages.clone();
    all.extend(languages.map(|names| Fact::new(label("roundtable-invited-languages"), names)));
    if facts.childcare {
        let text = label("roundtable-public-childcare-text");
        all.push(Fact::new(label("roundtable-public-childcare"), text));
    }
    all
}

/// Beside whom something stands: by name, else by category.
pub(super) fn beside(by: &Beside) -> Words {
    by.name.as_ref().map_or_else(|| Words::from(by.category.clone()), words)
}

/// An item with what minutes say of it.
pub(super) fn item(frame: &Frame, number: usize, point: &Point) -> MinutesItem {
    let title = point.title.as_ref().map_or_else(|| Words::from(""), words);
    let mut entries: Vec<Entry> = Vec::new();
    if point.nobody {
        entries.push(note(frame.t("roundtable-public-nobody").into_owned().into()));
    }
    entries.extend(point.description.as_ref().map(|text| note(words(text))));
    entries.extend(point.lines.iter().map(|line| entry(frame, line)));
    MinutesItem { number: frame.locale().number(i64::try_from(number).unwrap_or(i64::MAX)), title, entries }
}

fn note(text: Words) -> Entry {
    Entry { kind: EntryKind::Note, label: None, text, by: None, facts: Vec::new() }
}

/// A line of minutes.
pub(super) fn entry(frame: &Frame, line: &Line) -> Entry {
    let kind = match (line.is_action, &line.kind) {
        (true, _) => EntryKind::Action,
        (false, Some(_)) => EntryKind::Decision,
        (false, None) => EntryKind::Note,
    };
    let by = line.by.as_ref().map(beside);
    let owner = by.clone().filter(|_| line.is_action);
    let mut facts: Vec<Fact> =
        owner.map(|owner| Fact::new(frame.t("roundtable-paper-owner"), owner)).into_iter().collect();
    facts.extend(line.clock.clone().map(|clock| Fact::new("", clock)));
    Entry {
        kind,
        label: line.kind.clone(),
        text: words(&line.text),
        by: by.filter(|_| !line.is_action),
        facts,
    }
}
