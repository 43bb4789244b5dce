//! Who was there, and how.

use std::collections::BTreeMap;

use super::seat::Category;

/// How somebody was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// In the room.
    Present,
    /// From elsewhere.
    Remote,
    /// Not, and they said so.
    Excused,
    /// Not.
    Absent,
    /// Without a seat.
    Guest,
}

/// How it came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Somebody who keeps the list said so.
    List,
    /// They checked in themselves, with the code on the wall.
    Code,
}

kernel::names!(
    How,
    5,
    [Present = "present", Remote = "remote", Excused = "excused", Absent = "absent", Guest = "guest"]
);
kernel::names!(Way, 2, [List = "list", Code = "code"]);

impl How {
    /// Whether they took part.
    pub const fn took_part(self) -> bool {
        matches!(self, How::Present | How::Remote | How::Guest)
    }
}

/// How many took part: those with a seat by category, and guests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// By category.
    pub seats: BTreeMap<Category, usize>,
    /// Without a seat.
    pub guests: usize,
    /// In which way each was there or not.
    pub ways: BTreeMap<How, usize>,
}

impl Count {
    /// Counts those who took part.
    pub fn of(there: impl IntoIterator<Item = (How, Option<Category>)>) -> Count {
        let mut count = Count::default();
        for (how, category) in there {
            *count.ways.entry(how).or_default() += 1;
            match category.filter(|_| how.took_part()) {
                Some(category) if how != How::Guest => *count.seats.entry(category).or_default() += 1,
                _ => count.guests += usize::from(how.took_part()),
            }
        }
        count
    }

    /// How many were there, or not, in a way.
    pub fn in_way(&self, how: How) -> usize {
        self.ways.get(&how).copied().unwrap_or(0)
    }

    /// All of them.
    pub fn all(&self) -> usize {
        self.seats.values().sum::<usize>() + self.guests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_not_there_is_not_counted_and_who_has_no_seat_is_a_guest() {
        let count = Count::of([
            (How::Present, Some(Category::Ngo)),
            (How::Remote, Some(Category::Ngo)),
            (How::Excused, Some(Category::Ngo)),
            (How::Absent, Some(Category::District)),
            (How::Present, None),
            (How::Guest, Some(Category::District)),
        ]);
        assert_eq!(count.seats, BTreeMap::from([(Category::Ngo, 2)]));
        assert_eq!((count.guests, count.all()), (2, 4));
        let ways = How::ALL.map(|how| count.in_way(how));
        assert_eq!(ways, [2, 1, 1, 1, 1]);
    }
}
