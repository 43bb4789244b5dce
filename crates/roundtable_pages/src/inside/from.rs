//! From which seat somebody says something: one of their own, or one for which they enter it.

use chrono::NaiveDate;
use kernel::Id;
use kernel::policy::Actor;
use page::{Choice, Frame};
use roundtable::names::{Eyes, Names};
use roundtable::seats::{self, Seat};
use store::{ConnectionTrait, StoreError};

use crate::words::SeatName;

/// The seats of whoever asks, by the names they know themselves by.
#[derive(Default)]
pub(super) struct Own {
    seats: Vec<Seat>,
    /// What they are called there: no secret to their own people, however they are named to others.
    names: Names,
}

impl Own {
    /// The seats of somebody at a table.
    pub(super) async fn read(
        on: &impl ConnectionTrait,
        actor: &Actor,
        table: Id,
        today: NaiveDate,
        names: &Names,
    ) -> Result<Own, StoreError> {
        let seats = seats::own(on, actor, table, today).await?;
        Ok(Own { seats, names: names.with(Eyes::Keeper) })
    }

    /// Seats as samples show them.
    pub(super) fn sample(seats: &[Seat]) -> Own {
        Own { seats: seats.to_vec(), names: Names::default() }
    }

    /// Whether a seat is theirs.
    pub(super) fn has(&self, seat: Id) -> bool {
        self.seats.iter().any(|own| own.id() == seat)
    }

    /// What a seat is called.
    pub(super) fn name(&self, frame: &Frame, names: &Names, seat: &Seat) -> SeatName {
        let names = if self.has(seat.id()) { &self.names } else { names };
        SeatName::of(frame, names, seat)
    }

    /// Seats to choose from, one's own first and marked.
    pub(super) fn choices<'s>(
        &self,
        frame: &Frame,
        names: &Names,
        seats: impl Iterator<Item = &'s Seat>,
    ) -> Vec<Choice> {
        let mut seats: Vec<&Seat> = seats.collect();
        seats.sort_by_key(|seat| !self.has(seat.id()));
        let choice = |seat: &Seat| {
            let name = self.name(frame, names, seat).line();
            let label = match self.has(seat.id()) {
                true => frame.t1("roundtable-inside-seat-own", "seat", name).into_owned(),
                false => name,
            };
            Choice::new(seat.id().to_string(), label, false)
        };
        seats.into_iter().map(choice).collect()
    }
}
