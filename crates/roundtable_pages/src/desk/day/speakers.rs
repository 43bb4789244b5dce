//! The speakers list on the day: who speaks and since when, who waits, how long was spoken by whom, and putting somebody on it.

use kernel::policy::Grant;
use kernel::{Id, Text};
use page::{Choice, Frame, PageError};
use roundtable::Unchanged;
use roundtable::model::seat::Category;
use roundtable::model::speech::{Event, Kind, Spoken, State, is_first};
use roundtable::policy::TakeMinutes;
use roundtable::speeches::{self, Asked, Speech};

use super::facts::Facts;
use super::said::seats;
use super::{Done, refused, taken};
use crate::Front;
use crate::words::{self, SeatName, choices, clock, named};

/// The list, as it is.
pub(super) struct Speakers {
    /// Whether somebody can get the word: the meeting goes on.
    pub(super) open: bool,
    pub(super) now: Option<Turn>,
    pub(super) waiting: Vec<Turn>,
    /// How long was spoken, by kind of seat with guests, and by side.
    pub(super) times: Vec<Time>,
    pub(super) sides: Vec<Time>,
}

/// Somebody who speaks or waits.
pub(super) struct Turn {
    pub(super) id: String,
    /// From which seat; none for a guest.
    pub(super) who: Option<SeatName>,
    pub(super) kind: String,
    pub(super) item: Option<Text>,
    /// Whether nobody ever spoke from there.
    pub(super) first: bool,
    pub(super) seconds: u64,
    pub(super) clock: String,
}

/// How long was spoken.
pub(super) struct Time {
    pub(super) name: String,
    pub(super) speeches: String,
    pub(super) clock: String,
}

impl Speakers {
    /// The list of a meeting; none where its table has none.
    pub(super) fn of(frame: &Frame, facts: &Facts) -> Result<Option<Speakers>, PageError> {
        if !facts.has_speakers() {
            return Ok(None);
        }
        let times = speeches::count(&facts.speeches, facts.names.seats(), facts.moment);
        let times = times.map_err(PageError::unexpected)?;
        let time = |name: String, spoken: &Spoken| Time {
            name,
            speeches: frame.t1("desk-day-speeches", "count", spoken.speeches).into_owned(),
            clock: clock(spoken.seconds),
        };
        let category = |(of, spoken): (&Category, &Spoken)| time(words::category(frame, *of), spoken);
        let mut by_category: Vec<Time> = times.categories.iter().map(category).collect();
        if times.guests.speeches > 0 {
            by_category.push(time(frame.t("desk-day-guest").into_owned(), &times.guests));
        }
        let sides = times.sides.iter().map(|(side, spoken)| time(named(frame, "side", side.name()), spoken));
        Ok(Some(Speakers {
            open: facts.gives_the_word(),
            now: speeches::speaking(&facts.speeches).map(|speech| turn(frame, facts, speech)),
            waiting: speeches::waiting(&facts.speeches)
                .into_iter()
                .map(|speech| turn(frame, facts, speech))
                .collect(),
            times: by_category,
            sides: sides.collect(),
        }))
    }
}

fn turn(frame: &Frame, facts: &Facts, speech: &Speech) -> Turn {
    let seat = speech.seat.and_then(|seat| facts.names.seat(seat));
    let item = facts.items.iter().find(|item| Some(item.id()) == speech.item);
    let seconds = speech.seconds(facts.moment);
    Turn {
        id: speech.id.to_string(),
        who: seat.map(|seat| SeatName::of(frame, &facts.names, seat)),
        kind: named(frame, "speech", speech.kind.name()),
        item: item.and_then(|item| item.0.text("title", frame.lang())).cloned(),
        first: speech.state == State::Asked && is_first(speech.seat, &facts.spoken),
        seconds,
        clock: clock(seconds),
    }
}

/// The form that puts somebody on the list.
pub(super) struct Form {
    /// Under which id they wait.
    pub(super) id: String,
    pub(super) seats: Vec<(String, Vec<Choice>)>,
    pub(super) kinds: Vec<Choice>,
    pub(super) items: Vec<Choice>,
}

impl Form {
    /// The form, about the item that is on by the clock; none where nobody can be put on the list.
    pub(super) fn of(frame: &Frame, facts: &Facts, id: Id) -> Option<Form> {
        let on = facts.on_now().map(|(at, _)| at);
        let items = facts.items.iter().enumerate().filter_map(|(at, item)| {
            let title = item.0.text("title", frame.lang())?;
            Some(Choice::new(item.id().to_string(), page::plain(&title.body), Some(at) == on))
        });
        facts.gives_the_word().then(|| Form {
            id: id.to_string(),
            seats: seats(frame, facts, ""),
            kinds: choices(frame, "speech", Kind::ALL.map(Kind::name), Some(Kind::default().name())),
            items: items.collect(),
        })
    }
}

/// Puts somebody on the list.
pub(super) async fn ask(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let id = page::field(sent, "id").parse().unwrap_or_else(|_| front.store.ids().hidden());
    let seat: Option<Id> = match page::field(sent, "seat") {
        "" => None,
        seat => Some(seat.parse().map_err(|_| PageError::NotFound)?),
    };
    let item = match page::field(sent, "item") {
        "" => None,
        item => facts.item(item)?.map(roundtable::agenda::Item::id),
    };
    let kind = Kind::from_name(page::field(sent, "kind")).unwrap_or_default();
    let asked = Asked { seat, item, kind };
    let done = speeches::ask(&front.store, grant, facts.meeting.id(), id, asked).await;
    after(done)
}

/// Gives somebody the word, takes note that they ended, or that they do not want it any more.
pub(super) async fn step(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let event = Event::from_name(page::field(sent, "event")).ok_or(PageError::NotFound)?;
    let speech = page::field(sent, "id").parse().map_err(|_| PageError::NotFound)?;
    let done = speeches::step(&front.store, grant, facts.meeting.id(), speech, event).await;
    after(done.map(drop))
}

fn after(done: Result<(), Unchanged<()>>) -> Result<Done, PageError> {
    Ok(match taken(done)? {
        Some(()) => Done::At("#speakers".to_owned()),
        None => refused("desk-day-not-now"),
    })
}
