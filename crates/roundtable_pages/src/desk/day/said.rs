//! Lines of minutes: as they stand on the page, as a form asks for them, and as they are written.

use kernel::{Id, Text};
use page::{Choice, FieldError, Frame};
use roundtable::agenda::Item;
use roundtable::minutes::{Entry, Said};
use roundtable::model::attendance::How;
use roundtable::model::minutes::Kind;
use roundtable::seats::Seat;

use super::facts::Facts;
use super::there::{is_due, places};
use crate::forms::{TEXT, day, field, wrong};
use crate::words::{self, SeatName, choices, named};

/// From so many seats on only those are offered from which somebody is there: a list must get over a bad line.
const MANY: usize = 120;
/// How many letters of a line name it where it is not read out whole.
const SHORT: usize = 60;

/// A line as it stands.
pub(super) struct Line {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) text: Text,
    pub(super) who: Option<SeatName>,
    pub(super) due: Option<String>,
    /// Where it is changed; none where lines are not written at this moment.
    pub(super) href: Option<String>,
    /// What that link is called.
    pub(super) edit: String,
}

/// The lines of an item, or of the meeting as a whole.
pub(super) fn lines(frame: &Frame, facts: &Facts, item: Option<&Item>) -> Vec<Line> {
    let known = |id: Option<Id>| id.filter(|id| facts.items.iter().any(|item| item.id() == *id));
    let of_it = |entry: &&Entry| known(entry.item()) == item.map(Item::id);
    facts.entries.iter().filter(of_it).filter_map(|entry| line(frame, facts, item, entry)).collect()
}

fn line(frame: &Frame, facts: &Facts, item: Option<&Item>, entry: &Entry) -> Option<Line> {
    // As it was written: who writes minutes works on that.
    let text = roundtable::source(&entry.0, "text")?.clone();
    let path = format!("{}/line/{}", super::path(facts.meeting.id()), entry.id());
    let short: String = page::plain(&text.body).chars().take(SHORT).collect();
    let named_here = !item.is_some_and(Item::is_chatham_house);
    let seat = entry.seat().filter(|_| named_here);
    let seat = seat.and_then(|seat| facts.names.seat(seat));
    Some(Line {
        key: entry.id().to_string(),
        kind: named(frame, "entry", entry.kind().ok()?.name()),
        who: seat.map(|seat| SeatName::of(frame, &facts.names, seat)),
        due: entry
            .due()
            .map(|due| frame.t1("desk-day-due-by", "date", frame.locale().date(due)).into_owned()),
        href: facts.is_written().then(|| frame.link(&path)),
        edit: frame.t1("desk-day-edit-of", "text", short).into_owned(),
        text,
    })
}

/// A line as somebody typed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) seat: String,
    pub(super) due: String,
}

impl Typed {
    pub(super) fn read(sent: &[(String, String)]) -> Typed {
        Typed {
            kind: Kind::from_name(page::field(sent, "kind")).unwrap_or_default(),
            // Browsers send a line's end as two signs and count it as one.
            text: page::field(sent, "text").replace("\r\n", "\n").trim().to_owned(),
            seat: field(sent, "seat", 36),
            due: field(sent, "due", 20),
        }
    }

    /// A line as somebody wrote it: who changes it changes that, and no translation.
    pub(super) fn of(entry: &Entry) -> Typed {
        Typed {
            kind: entry.kind().unwrap_or_default(),
            text: roundtable::source(&entry.0, "text").map(|text| text.body.to_string()).unwrap_or_default(),
            seat: entry.seat().map(|seat| seat.to_string()).unwrap_or_default(),
            due: entry.due().map(|due| due.to_string()).unwrap_or_default(),
        }
    }

    /// What it says, or what is wrong with it; `key` is what the ids of its fields end with.
    pub(super) fn said(
        &self,
        frame: &Frame,
        facts: &Facts,
        item: Option<&Item>,
        key: &str,
    ) -> Result<Said, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut bad = |name: &str, text: &str| errors.push(wrong(frame, &format!("{name}-{key}"), text));
        if self.text.is_empty() {
            bad("text", "desk-day-text-missing");
        } else if self.text.chars().count() > TEXT {
            bad("text", "desk-day-text-long");
        }
        let due = match day(&self.due) {
            _ if self.kind != Kind::Action => None,
            Ok(due) if due.is_none_or(is_due) => due,
            _ => {
                bad("due", "desk-day-due-wrong");
                None
            }
        };
        let named_here = !item.is_some_and(Item::is_chatham_house);
        let typed = Some(self.seat.as_str()).filter(|seat| named_here && !seat.is_empty());
        let seat = typed.and_then(|typed| {
            let known = facts.names.seats().iter().find(|seat| seat.id().to_string() == typed);
            if known.is_none() {
                bad("seat", "desk-day-seat-gone");
            }
            known.map(Seat::id)
        });
        match errors.is_empty() {
            true => Ok(Said { kind: self.kind, text: self.text.clone(), lang: frame.lang(), seat, due }),
            false => Err(errors),
        }
    }

    /// Whether it says the same as another.
    pub(super) fn is_like(&self, other: &Typed) -> bool {
        let due = |typed: &Typed| (typed.kind == Kind::Action).then(|| typed.due.clone());
        self.kind == other.kind && self.text == other.text && due(self) == due(other)
    }
}

/// A form for a line, new or old.
pub(super) struct Form {
    /// What the ids of its fields end with.
    pub(super) key: String,
    /// The item it is of, as the form sends it.
    pub(super) item: String,
    /// Under which id a new line is written.
    pub(super) id: String,
    pub(super) typed: Typed,
    pub(super) kinds: Vec<Choice>,
    /// Who can be named, by category; nobody where no name may stand.
    pub(super) seats: Vec<(String, Vec<Choice>)>,
}

impl Form {
    /// The id of a field.
    pub(super) fn field(&self, name: &str) -> String {
        format!("{name}-{}", self.key)
    }

    pub(super) fn of(frame: &Frame, facts: &Facts, item: Option<&Item>, id: Id, typed: Typed) -> Form {
        let key = item.map_or_else(|| super::WHOLE.to_owned(), |item| item.id().to_string());
        let named_here = !item.is_some_and(Item::is_chatham_house);
        Form {
            item: key.clone(),
            key,
            id: id.to_string(),
            kinds: choices(frame, "entry", Kind::ALL.map(Kind::name), Some(typed.kind.name())),
            seats: if named_here { seats(frame, facts, &typed.seat) } else { Vec::new() },
            typed,
        }
    }
}

/// The seats that can be chosen, by category.
pub(super) fn seats(frame: &Frame, facts: &Facts, chosen: &str) -> Vec<(String, Vec<Choice>)> {
    let many = facts.standing().count() > MANY;
    let chosen_id: Option<Id> = chosen.parse().ok();
    let came = |seat: &Seat| facts.noted(seat.id()).is_some_and(How::took_part);
    let offered = facts.standing().filter(|seat| !many || Some(seat.id()) == chosen_id || came(seat));
    let group = |(category, places): (_, Vec<super::there::Place>)| {
        let choice = |place: super::there::Place| {
            let id = place.id.to_string();
            let on = id == chosen;
            Choice::new(id, place.line, on)
        };
        (words::category(frame, category), places.into_iter().map(choice).collect())
    };
    places(frame, facts, offered).into_iter().map(group).collect()
}
