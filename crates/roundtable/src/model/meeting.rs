//! A meeting's way: `draft → announced → agenda_fixed → in_progress → held → closed`, or `cancelled` / `postponed`.

use chrono::{NaiveDate, NaiveDateTime};

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Known to who prepares it.
    Draft,
    /// People are invited.
    Announced,
    /// What is talked about stands.
    AgendaFixed,
    /// It is going on.
    InProgress,
    /// It is over; its minutes are under way.
    Held,
    /// Its minutes stand.
    Closed,
    /// It does not take place.
    Cancelled,
    /// It takes place later; nobody knows when yet.
    Postponed,
}

/// What happens to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// People are invited to it.
    Announce,
    /// What is talked about stands from now on.
    FixAgenda,
    /// What is talked about can change again.
    OpenAgenda,
    /// It begins.
    Begin,
    /// It ends.
    End,
    /// It is over and done with.
    Close,
    /// It will not take place.
    Cancel,
    /// It will take place later.
    Postpone,
}

/// Where people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// In one room.
    InPerson,
    /// Each where they are.
    Online,
    /// Both.
    Hybrid,
}

kernel::names!(
    State,
    8,
    [
        Draft = "draft",
        Announced = "announced",
        AgendaFixed = "agenda_fixed",
        InProgress = "in_progress",
        Held = "held",
        Closed = "closed",
        Cancelled = "cancelled",
        Postponed = "postponed",
    ]
);
kernel::names!(
    Event,
    8,
    [
        Announce = "announce",
        FixAgenda = "fix_agenda",
        OpenAgenda = "open_agenda",
        Begin = "begin",
        End = "end",
        Close = "close",
        Cancel = "cancel",
        Postpone = "postpone",
    ]
);
kernel::names!(Mode, 3, [InPerson = "in_person", Online = "online", Hybrid = "hybrid"]);

/// The names of all states.
pub static STATES: [&str; 8] =
    ["draft", "announced", "agenda_fixed", "in_progress", "held", "closed", "cancelled", "postponed"];
/// The names of all modes.
pub static MODES: [&str; 3] = ["in_person", "online", "hybrid"];

/// Every step there is; what no row allows is refused.
pub const STEPS: &[(State, Event, State)] = &[
    (State::Draft, Event::Announce, State::Announced),
    (State::Draft, Event::Cancel, State::Cancelled),
    (State::Announced, Event::FixAgenda, State::AgendaFixed),
    (State::Announced, Event::Begin, State::InProgress),
    (State::Announced, Event::Cancel, State::Cancelled),
    (State::Announced, Event::Postpone, State::Postponed),
    (State::AgendaFixed, Event::OpenAgenda, State::Announced),
    (State::AgendaFixed, Event::Begin, State::InProgress),
    (State::AgendaFixed, Event::Cancel, State::Cancelled),
    (State::AgendaFixed, Event::Postpone, State::Postponed),
    (State::Postponed, Event::Announce, State::Announced),
    (State::Postponed, Event::Cancel, State::Cancelled),
    (State::InProgress, Event::End, State::Held),
    (State::Held, Event::Begin, State::InProgress),
    (State::Held, Event::Close, State::Closed),
];

/// What an event depends on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// It is known when it starts.
    pub dated: bool,
    /// There is something to talk about.
    pub has_items: bool,
    /// It is the meeting's day, or later.
    pub day_has_come: bool,
    /// Its minutes are approved.
    pub minutes_approved: bool,
}

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how the meeting is.
    NotNow,
    /// Nobody said when it is.
    NoDate,
    /// There is nothing to talk about yet.
    NoAgenda,
    /// Its day has not come.
    TooEarly,
    /// Its minutes are not approved yet.
    MinutesOpen,
}

impl Refused {
    /// The name in keys of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Refused::NotNow => "not-now",
            Refused::NoDate => "no-date",
            Refused::NoAgenda => "no-agenda",
            Refused::TooEarly => "too-early",
            Refused::MinutesOpen => "minutes-open",
        }
    }
}

/// What follows for those who were invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// Everybody who is to come is invited.
    Invite,
    /// Everybody who was invited hears that it does not take place then.
    CallOff,
}

impl State {
    /// The state after an event, and what follows.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, facts: Facts) -> Result<(State, Effect), Refused> {
        let step = STEPS.iter().find(|(from, by, _)| *from == self && *by == event);
        let (_, _, to) = step.ok_or(Refused::NotNow)?;
        match event {
            Event::Announce if !facts.dated => Err(Refused::NoDate),
            Event::FixAgenda if !facts.has_items => Err(Refused::NoAgenda),
            Event::Begin if !facts.day_has_come => Err(Refused::TooEarly),
            Event::Close if !facts.minutes_approved => Err(Refused::MinutesOpen),
            Event::Announce => Ok((*to, Effect::Invite)),
            Event::Cancel | Event::Postpone if self != State::Draft => Ok((*to, Effect::CallOff)),
            _ => Ok((*to, Effect::Nothing)),
        }
    }

    /// What can happen now, as far as the state says.
    pub fn events(self) -> impl Iterator<Item = Event> {
        STEPS.iter().filter(move |(from, ..)| *from == self).map(|(_, event, _)| *event)
    }

    /// Whether people are invited to it and it has not begun.
    pub const fn awaits(self) -> bool {
        matches!(self, State::Announced | State::AgendaFixed)
    }

    /// Whether it is going on, or is over.
    pub const fn has_begun(self) -> bool {
        matches!(self, State::InProgress | State::Held | State::Closed)
    }

    /// Whether what is talked about can change.
    pub const fn agenda_is_open(self) -> bool {
        matches!(self, State::Draft | State::Announced | State::Postponed)
    }

    /// Whether anybody but who prepares it hears of it.
    pub const fn is_known(self) -> bool {
        !matches!(self, State::Draft)
    }
}

impl Mode {
    /// Whether somebody can be there in person.
    pub const fn has_room(self) -> bool {
        !matches!(self, Mode::Online)
    }

    /// Whether somebody can take part from elsewhere.
    pub const fn has_link(self) -> bool {
        !matches!(self, Mode::InPerson)
    }
}

/// Reads a start as it is kept: `2026-12-03T14:00`.
pub fn read_start(written: &str) -> Option<NaiveDateTime> {
    let (day, time) = written.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    read_day(day)?.and_hms_opt(number(hour, 2)?, number(minute, 2)?, 0)
}

/// Reads a day as it is kept: `2026-12-03`. A page of a large table reads thousands, too many for a parser of formats.
pub fn read_day(written: &str) -> Option<NaiveDate> {
    let (year, day) = written.split_once('-')?;
    let (month, day) = day.split_once('-')?;
    NaiveDate::from_ymd_opt(i32::try_from(number(year, 4)?).ok()?, number(month, 2)?, number(day, 2)?)
}

/// A number of so many digits.
fn number(written: &str, digits: usize) -> Option<u32> {
    let is_one = written.len() == digits && written.bytes().all(|byte| byte.is_ascii_digit());
    is_one.then(|| written.parse().ok()).flatten()
}

/// A start as it is kept.
pub fn write_start(starts: NaiveDateTime) -> String {
    starts.format("%Y-%m-%dT%H:%M").to_string()
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to): &(State, Event, State)| (from.name(), event.name().to_owned(), to.name());
    kernel::diagram(State::Draft.name(), STEPS.iter().map(step))
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    const ALL: Facts = Facts { dated: true, has_items: true, day_has_come: true, minutes_approved: true };

    proptest! {
        #[test]
        fn what_is_written_is_read_and_nothing_else(minutes in -50_000_000_i64..50_000_000, other in ".{0,20}") {
            let begin = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(0, 0, 0).unwrap();
            let starts = begin + TimeDelta::minutes(minutes);
            prop_assert_eq!(read_start(&write_start(starts)), Some(starts));
            prop_assert_eq!(read_day(&starts.date().to_string()), Some(starts.date()));
            let is_one = NaiveDateTime::parse_from_str(&other, "%Y-%m-%dT%H:%M").is_ok();
            prop_assert!(read_start(&other).is_none() || is_one, "{}", other);
            for wrong in ["", "T", "2026-02-30T10:00", "2026-11-22T24:00", "2026-+1-22T10:00", "2026-11-22T10:00:00"] {
                prop_assert_eq!(read_start(wrong), None, "{}", wrong);
            }
        }

        #[test]
        fn nobody_meets_uninvited_and_who_was_invited_hears_of_every_end(
            steps in prop::collection::vec((0..Event::ALL.len(), any::<[bool; 4]>()), 0..40)
        ) {
            let (mut state, mut invited, mut ever) = (State::Draft, false, false);
            for (event, [dated, has_items, day_has_come, minutes_approved]) in steps {
                let facts = Facts { dated, has_items, day_has_come, minutes_approved };
                let Ok((next, effect)) = state.after(Event::ALL[event], facts) else { continue };
                match effect {
                    Effect::Invite => (invited, ever) = (true, true),
                    // Who heard that it is later hears as well that it is never.
                    Effect::CallOff => { prop_assert!(ever); invited = false; }
                    Effect::Nothing => {}
                }
                prop_assert_eq!(invited, next.awaits() || next.has_begun(), "{:?}", next);
                prop_assert!(next != State::Closed || minutes_approved || state == State::Closed);
                state = next;
            }
        }

        #[test]
        fn a_start_reads_back(days in 0..40_000_i64, minutes in 0..1_440_i64) {
            let start = NaiveDateTime::default() + TimeDelta::days(days) + TimeDelta::minutes(minutes);
            prop_assert_eq!(read_start(&write_start(start)), Some(start));
        }
    }

    #[test]
    fn each_fact_is_asked_for_where_it_counts() {
        for (state, event, facts, why) in [
            (State::Draft, Event::Announce, Facts { dated: false, ..ALL }, Refused::NoDate),
            (State::Announced, Event::FixAgenda, Facts { has_items: false, ..ALL }, Refused::NoAgenda),
            (State::AgendaFixed, Event::Begin, Facts { day_has_come: false, ..ALL }, Refused::TooEarly),
            (State::Held, Event::Close, Facts { minutes_approved: false, ..ALL }, Refused::MinutesOpen),
            (State::Closed, Event::Cancel, ALL, Refused::NotNow),
        ] {
            assert_eq!(state.after(event, facts), Err(why));
        }
        assert_eq!(State::Draft.after(Event::Cancel, ALL), Ok((State::Cancelled, Effect::Nothing)));
    }

    #[test]
    fn names_of_fields_are_those_of_the_lists() {
        assert_eq!(STATES, State::ALL.map(State::name));
        assert_eq!(MODES, Mode::ALL.map(Mode::name));
    }
}
