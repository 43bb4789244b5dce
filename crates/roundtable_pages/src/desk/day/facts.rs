//! What the page of the day is made from, as far as whoever asks may see it.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{NaiveDateTime, TimeDelta};
use kernel::policy::{Actor, Grant};
use kernel::{Id, Instant};
use page::PageError;
use roundtable::agenda::{self, Item};
use roundtable::attendance::{self, There};
use roundtable::invitations;
use roundtable::meetings::Meeting;
use roundtable::minutes::{self, Entry};
use roundtable::model::agenda::{Kind, MINUTES, times};
use roundtable::model::attendance::{How, Way};
use roundtable::model::invitation;
use roundtable::model::meeting::State;
use roundtable::model::minutes as writing;
use roundtable::model::table::Light;
use roundtable::names::Names;
use roundtable::policy::{Convene, ReadHidden, TakeMinutes};
use roundtable::seats::Seat;
use roundtable::speeches::{self, Speech};

use crate::Front;
use crate::desk::meeting_path;
use crate::here::Here;

/// What was answered from a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Somebody comes.
    Yes,
    /// Nobody does.
    No,
}

/// A meeting on its day.
pub(super) struct Facts {
    pub(super) meeting: Meeting,
    pub(super) state: State,
    pub(super) minutes: Option<writing::State>,
    /// The items whoever asks may see, in order.
    pub(super) items: Vec<Item>,
    /// The lines whoever asks may see, in order.
    pub(super) entries: Vec<Entry>,
    /// Every seat there ever was.
    pub(super) names: Names,
    pub(super) there: Vec<There>,
    /// The same by seat.
    pub(super) by_seat: HashMap<Id, (How, Way)>,
    /// What was answered, while it is noted who is there.
    pub(super) answers: HashMap<Id, Answer>,
    /// What time it is in the city.
    pub(super) now: NaiveDateTime,
    /// Whether whoever asks calls the table together.
    pub(super) convenes: bool,
    /// What the table has besides.
    pub(super) lights: Vec<Light>,
    /// Who wants to speak, speaks and has spoken.
    pub(super) speeches: Vec<Speech>,
    /// The seats from which somebody ever spoke at this table.
    pub(super) spoken: HashSet<Id>,
    /// The moment it is.
    pub(super) moment: Instant,
}

impl Facts {
    /// The meeting of an id, for who writes its minutes.
    pub(super) async fn read(
        front: &Front,
        actor: &Actor,
        id: Id,
    ) -> Result<(Facts, Grant<TakeMinutes>), PageError> {
        let (here, meeting) = Here::meeting(front, actor, id).await?;
        let grant = here.grant::<TakeMinutes>(front)?;
        let all = here.may::<ReadHidden>(front);
        let on = front.read().await?;
        let names = here.seats(front, &on).await?;
        let minutes = minutes::of(&on, id).await.map_err(PageError::unexpected)?;
        let mut items = agenda::of(&on, id).await.map_err(PageError::unexpected)?;
        items.retain(|item| all || item.kind().is_ok_and(|kind| kind != Kind::Hidden));
        let mut entries = minutes::entries(&on, id).await.map_err(PageError::unexpected)?;
        // A line is for whom its item is.
        entries.retain(|entry| all || entry.0.audience != Kind::Hidden.audience());
        let state = meeting.state().map_err(PageError::unexpected)?;
        let invited = match is_counted(state) {
            true => invitations::seats(&on, id).await.map_err(PageError::unexpected)?,
            false => Vec::new(),
        };
        let (zone, moment) = ((front.shell.city)().zone, front.store.clock().now());
        let there = attendance::of(&on, id).await.map_err(PageError::unexpected)?;
        let spoken = speeches::spoken_from(&on, here.table.id()).await.map_err(PageError::unexpected)?;
        Ok((
            Facts {
                state,
                minutes: match minutes {
                    Some(minutes) => Some(minutes.state().map_err(PageError::unexpected)?),
                    None => None,
                },
                items,
                entries,
                names,
                by_seat: by_seat(&there),
                there,
                answers: answers(invited.into_iter()),
                now: moment.utc().with_timezone(&zone).naive_local(),
                convenes: here.may::<Convene>(front),
                lights: here.table.lights().collect(),
                speeches: speeches::of(&on, id).await.map_err(PageError::unexpected)?,
                spoken,
                moment,
                meeting,
            },
            grant,
        ))
    }

    /// The address of the meeting's page: of the one for who calls the table together, or of the one for who sits there.
    pub(super) fn home(&self) -> String {
        match self.convenes {
            true => meeting_path(self.meeting.id()),
            false => format!("/table/meeting/{}", self.meeting.id()),
        }
    }

    /// Whether lines are written at this moment.
    pub(super) fn is_written(&self) -> bool {
        self.minutes == Some(writing::State::LiveDraft)
    }

    /// Whether it is noted who is there.
    pub(super) fn is_counted(&self) -> bool {
        is_counted(self.state)
    }

    /// Whether somebody can get the word: the table has a speakers list, and the meeting goes on.
    pub(super) fn gives_the_word(&self) -> bool {
        self.lights.contains(&Light::Speakers) && self.state == State::InProgress
    }

    /// Whether there is a speakers list, or was one.
    pub(super) fn has_speakers(&self) -> bool {
        self.gives_the_word() || !self.speeches.is_empty()
    }

    /// An item by what a form calls it; none is the meeting as a whole.
    pub(super) fn item(&self, key: &str) -> Result<Option<&Item>, PageError> {
        if key == super::WHOLE {
            return Ok(None);
        }
        let found = self.items.iter().find(|item| item.id().to_string() == key);
        found.map(Some).ok_or(PageError::NotFound)
    }

    /// Where an item stands among those that can be seen, and when each begins.
    pub(super) fn times(&self) -> Option<Vec<NaiveDateTime>> {
        let minutes: Vec<Option<u32>> = self.items.iter().map(Item::minutes).collect();
        Some(times(self.meeting.starts()?, &minutes))
    }

    /// Which item is on by the clock, and until when.
    pub(super) fn on_now(&self) -> Option<(usize, NaiveDateTime)> {
        if self.state != State::InProgress {
            return None;
        }
        let mut spans = self.items.iter().zip(self.times()?).map(|(item, begins)| {
            let long = TimeDelta::minutes(i64::from(item.minutes().unwrap_or(MINUTES)));
            (begins, begins.checked_add_signed(long).unwrap_or(begins))
        });
        let at = spans.position(|(begins, ends)| begins <= self.now && self.now < ends)?;
        let begins = *self.times()?.get(at)?;
        let minutes = i64::from(self.items.get(at)?.minutes().unwrap_or(MINUTES));
        Some((at, begins.checked_add_signed(TimeDelta::minutes(minutes))?))
    }

    /// What is noted of a seat.
    pub(super) fn noted(&self, seat: Id) -> Option<How> {
        self.by_seat.get(&seat).map(|(how, _)| *how)
    }

    /// Whether somebody at a seat checked in themselves.
    pub(super) fn came_by_code(&self, seat: Id) -> bool {
        self.by_seat.get(&seat).is_some_and(|(_, way)| *way == Way::Code)
    }

    /// The seats that stand on the day of the meeting, and those from which somebody was there.
    pub(super) fn standing(&self) -> impl Iterator<Item = &Seat> {
        let day = self.meeting.starts().unwrap_or(self.now).date();
        self.names.seats().iter().filter(move |seat| seat.stands(day) || self.noted(seat.id()).is_some())
    }

    /// A mark that is another one whenever something shown changes that somebody else can change.
    pub(super) fn version(&self) -> String {
        let mut hash = DefaultHasher::new();
        for entry in &self.entries {
            (entry.id(), entry.0.version).hash(&mut hash);
        }
        for one in &self.there {
            (one.id, one.how).hash(&mut hash);
        }
        for speech in &self.speeches {
            (speech.id, speech.state).hash(&mut hash);
        }
        (self.minutes, self.state, self.on_now().map(|(at, _)| at)).hash(&mut hash);
        format!("{:016x}", hash.finish())
    }
}

/// Whether it is noted who is there while a meeting is in this state.
fn is_counted(state: State) -> bool {
    matches!(state, State::InProgress | State::Held)
}

/// What is noted of seats.
pub(super) fn by_seat(there: &[There]) -> HashMap<Id, (How, Way)> {
    there.iter().filter_map(|one| Some((one.seat?, (one.how, one.way)))).collect()
}

/// What was answered, seat by seat: that somebody comes counts before that somebody else does not.
fn answers(given: impl Iterator<Item = (Id, invitation::State)>) -> HashMap<Id, Answer> {
    let mut answers = HashMap::new();
    for (seat, state) in given {
        match state {
            invitation::State::Accepted => {
                answers.insert(seat, Answer::Yes);
            }
            invitation::State::Declined => {
                answers.entry(seat).or_insert(Answer::No);
            }
            _ => {}
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use invitation::State;

    use super::*;
    use crate::sample_id;

    #[test]
    fn an_alternate_who_comes_counts_before_a_delegate_who_does_not() {
        let (one, other, third) = (sample_id("one"), sample_id("other"), sample_id("third"));
        let given = [
            (one, State::Accepted),
            (one, State::Declined),
            (other, State::Declined),
            (third, State::Tentative),
        ];
        let answers = answers(given.into_iter());
        assert_eq!(answers.get(&one), Some(&Answer::Yes));
        assert_eq!(answers.get(&other), Some(&Answer::No));
        assert_eq!(answers.get(&third), None);
    }
}
