//! What public pages and those from inside tell alike: who sits there, when and where a meeting is, its agenda, its
//! minutes.

use chrono::NaiveDate;
use kernel::{Id, Lang, Record, Text, TextStatus};
use page::{Frame, Texts};
use roundtable::interpreters::Interpreted;
use roundtable::meetings::Meeting;
use roundtable::model::agenda::Kind as For;
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::model::minutes::Kind;
use roundtable::model::seat::Category;
use roundtable::model::table::State as Life;
use roundtable::shown::{By, ItemShown, LineShown, Round};
use roundtable::tables::Table;
use store::StoreError;

use crate::words::{category, named, when};

/// Seats of one category.
pub(crate) struct Group {
    pub(crate) category: String,
    pub(crate) seats: Vec<Place>,
}

/// A seat with a name.
pub(crate) struct Place {
    pub(crate) name: Text,
    pub(crate) href: Option<String>,
    pub(crate) observer: bool,
}

/// Who sits there, by category, each in the order of the alphabet. A public page of an organisation is led to where `led`.
pub(crate) fn groups(frame: &Frame, round: &Round, led: bool) -> Vec<Group> {
    let order = frame.locale().collator();
    let group = |kind: Category| {
        let seats = round.named.iter().filter(|seated| seated.category == kind);
        let mut seats: Vec<Place> = seats
            .map(|seated| Place {
                name: seated.name.clone(),
                href: seated
                    .organization
                    .filter(|_| led)
                    .map(|organization| frame.link(&format!("/organization/{organization}"))),
                observer: seated.observer,
            })
            .collect();
        seats.sort_by(|one, other| order(&one.name.body, &other.name.body));
        (!seats.is_empty()).then(|| Group { category: category(frame, kind), seats })
    };
    Category::ALL.into_iter().filter_map(group).collect()
}

/// How far a table is, with why it is over.
pub(crate) fn life(frame: &Frame, table: &Table) -> Result<String, StoreError> {
    let state = table.state()?;
    Ok(match table.ending().filter(|_| state == Life::Closed) {
        Some(ending) => named(frame, "ending", ending.name()),
        None => named(frame, "state", state.name()),
    })
}

/// A meeting in a list.
pub(crate) struct Listed {
    pub(crate) href: String,
    pub(crate) title: Text,
    pub(crate) when: Option<String>,
    pub(crate) place: Option<Text>,
    pub(crate) mode: String,
    /// Its state, where one has to know it.
    pub(crate) state: Option<String>,
    /// What it waits for from the reader, or what there is to read.
    pub(crate) note: Option<String>,
}

impl Listed {
    /// A meeting with the address of its page; none that has no name.
    pub(crate) fn of(
        frame: &Frame,
        texts: &Texts,
        meeting: &Meeting,
        page: &str,
    ) -> Result<Option<Listed>, StoreError> {
        let Some(title) = texts.best(&meeting.0, "title") else { return Ok(None) };
        let state = meeting.state()?;
        let plain = matches!(state, State::Announced | State::AgendaFixed | State::Held | State::Closed);
        Ok(Some(Listed {
            href: frame.link(&format!("{page}/{}", meeting.id())),
            title,
            when: meeting.starts().map(|starts| when(frame, starts)),
            place: texts.best(&meeting.0, "place"),
            mode: named(frame, "mode", meeting.mode()?.name()),
            state: (!plain).then(|| named(frame, "meeting-state", state.name())),
            note: None,
        }))
    }
}

/// When and where a meeting is.
pub(crate) struct Facts {
    pub(crate) state: String,
    pub(crate) when: Option<String>,
    pub(crate) lasts: String,
    pub(crate) mode: String,
    pub(crate) place: Option<Text>,
    pub(crate) room: Option<Text>,
    pub(crate) access: Option<Text>,
    pub(crate) languages: Option<String>,
    /// For which languages nobody is found yet, in words.
    pub(crate) languages_open: Option<String>,
    pub(crate) childcare: bool,
}

impl Facts {
    pub(crate) fn of(
        frame: &Frame,
        texts: &Texts,
        meeting: &Meeting,
        interpreted: &Interpreted,
    ) -> Result<Facts, StoreError> {
        let mode_of = meeting.mode()?;
        let text = |field| texts.best(&meeting.0, field).filter(|_| mode_of.has_room());
        Ok(Facts {
            state: named(frame, "meeting-state", meeting.state()?.name()),
            when: meeting.starts().map(|starts| when(frame, starts)),
            lasts: frame.t1("roundtable-minutes", "count", meeting.minutes()).into_owned(),
            mode: named(frame, "mode", mode_of.name()),
            place: text("place"),
            room: text("room"),
            access: text("access"),
            languages: named_languages(frame, &interpreted.arranged),
            languages_open: nobody_yet(frame, interpreted),
            childcare: meeting.has_childcare(),
        })
    }
}

/// Languages in the reader's words; none where there are none.
pub(crate) fn named_languages(frame: &Frame, languages: &[Lang]) -> Option<String> {
    let names: Vec<String> =
        languages.iter().map(|lang| frame.locale().language_name(lang.as_str())).collect();
    (!names.is_empty()).then(|| frame.locale().list(&names))
}

/// That nobody is found yet who interprets into languages that are promised.
pub(crate) fn nobody_yet(frame: &Frame, interpreted: &Interpreted) -> Option<String> {
    let languages = named_languages(frame, &interpreted.open)?;
    Some(frame.t1("roundtable-interpretation-open", "languages", languages).into_owned())
}

/// Beside whom something stands.
pub(crate) struct Beside {
    pub(crate) name: Option<Text>,
    pub(crate) category: String,
}

impl Beside {
    fn of(frame: &Frame, by: &By) -> Beside {
        Beside { name: by.name.clone(), category: category(frame, by.category) }
    }
}

/// An item of the agenda with what minutes say of it.
pub(crate) struct Point {
    pub(crate) id: Id,
    pub(crate) title: Option<Text>,
    /// What is to be known of its translation.
    pub(crate) mark: Option<String>,
    pub(crate) description: Option<Text>,
    pub(crate) lasts: Option<String>,
    pub(crate) by: Option<Beside>,
    pub(crate) nobody: bool,
    /// For whom it is, where that is not everybody.
    pub(crate) kept: Option<String>,
    pub(crate) lines: Vec<Line>,
}

/// A line of minutes.
pub(crate) struct Line {
    pub(crate) id: Id,
    /// What it is, where it is no note.
    pub(crate) kind: Option<String>,
    pub(crate) text: Text,
    pub(crate) by: Option<Beside>,
    /// By when it is to be done, or when it was.
    pub(crate) clock: Option<String>,
    pub(crate) late: bool,
    /// Whether it is an action, and whether it is done.
    pub(crate) is_action: bool,
    pub(crate) done: bool,
    pub(crate) mine: bool,
    /// When it was corrected since members began to read.
    pub(crate) corrected: Option<String>,
    /// What is to be known of its translation.
    pub(crate) mark: Option<String>,
}

/// What is to be known of a text that is a translation: that its source has changed since, or that nobody has read it.
pub(crate) fn mark(frame: &Frame, record: &Record, text: &Text) -> Option<String> {
    let key = match text.status {
        _ if record.is_stale(text) => "roundtable-text-stale",
        TextStatus::Machine => "roundtable-text-machine",
        _ => return None,
    };
    Some(frame.t(key).into_owned())
}

impl Line {
    /// A line as it is told on a day; `mine` says whether an action is the reader's.
    pub(crate) fn of(
        frame: &Frame,
        texts: &Texts,
        shown: &LineShown,
        today: NaiveDate,
        mine: bool,
    ) -> Result<Option<Line>, StoreError> {
        let entry = &shown.entry;
        let Some(text) = texts.best(&entry.0, "text") else { return Ok(None) };
        let kind = entry.kind()?;
        let is_action = kind == Kind::Action;
        let said = |key: &str, day: NaiveDate| frame.t1(key, "date", frame.locale().date(day)).into_owned();
        let late = is_action && entry.done().is_none() && entry.due().is_some_and(|due| due < today);
        let clock = match (entry.done(), entry.due()) {
            _ if !is_action => None,
            (Some(done), _) => Some(said("roundtable-public-done", done)),
            (None, Some(due)) if late => Some(said("roundtable-public-late", due)),
            (None, due) => due.map(|due| said("roundtable-public-due", due)),
        };
        Ok(Some(Line {
            id: entry.id(),
            kind: (kind != Kind::Note).then(|| named(frame, "entry", kind.name())),
            corrected: entry.corrected().map(|day| said("roundtable-corrected", day)),
            mark: mark(frame, &entry.0, &text),
            text,
            by: shown.by.as_ref().map(|by| Beside::of(frame, by)),
            clock,
            late,
            is_action,
            done: entry.done().is_some(),
            mine: is_action && mine,
        }))
    }
}

/// The agenda, each item with its lines; and the lines that belong to the meeting as a whole.
pub(crate) fn points(
    frame: &Frame,
    texts: &Texts,
    items: &[ItemShown],
    lines: &[LineShown],
    today: NaiveDate,
    mine: impl Fn(&LineShown) -> bool,
) -> Result<(Vec<Point>, Vec<Line>), StoreError> {
    let of = |item: Option<Id>| -> Result<Vec<Line>, StoreError> {
        let own = lines.iter().filter(|line| line.entry.item() == item);
        let told = own.map(|line| Line::of(frame, texts, line, today, mine(line)));
        Ok(told.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    };
    let mut points = Vec::new();
    for ItemShown { item, by } in items {
        let kind = item.kind()?;
        let title = texts.best(&item.0, "title");
        points.push(Point {
            id: item.id(),
            mark: title.as_ref().and_then(|title| mark(frame, &item.0, title)),
            title,
            description: texts.best(&item.0, "description"),
            lasts: item
                .minutes()
                .map(|minutes| frame.t1("roundtable-minutes", "count", minutes).into_owned()),
            by: by.as_ref().map(|by| Beside::of(frame, by)),
            nobody: item.is_chatham_house(),
            kept: (kind != For::Common).then(|| named(frame, "item-kind", kind.name())),
            lines: of(Some(item.id()))?,
        });
    }
    Ok((points, of(None)?))
}

/// How somebody stands to a meeting they were invited to.
pub(crate) fn answered(frame: &Frame, state: Answered) -> String {
    frame.t(format!("roundtable-stands-{}", state.name().replace('_', "-"))).into_owned()
}
