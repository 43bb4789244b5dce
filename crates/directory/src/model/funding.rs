//! Funded projects of the network: what they are paid from and until when, what hangs on them, and how soon that is.

use chrono::NaiveDate;
use kernel::Id;

/// The last days of a project in which its end has to be prepared.
pub const NOTICE_DAYS: i64 = 90;

/// What somebody supports a project with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SupportKind {
    /// Money beside the fund.
    Money,
    /// Rooms.
    Space,
    /// People's working time.
    Staff,
    /// Things.
    Goods,
    /// A letter of support.
    Letter,
}

kernel::names!(
    SupportKind,
    5,
    [Money = "money", Space = "space", Staff = "staff", Goods = "goods", Letter = "letter",]
);

/// Support that was given, and may have been withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Which one.
    pub id: Id,
    /// With what.
    pub kind: SupportKind,
    /// By whom.
    pub giver: String,
    /// Since when.
    pub since: NaiveDate,
    /// When it was withdrawn.
    pub until: Option<NaiveDate>,
}

/// What is told of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What it is called.
    pub name: String,
    /// What it is paid from.
    pub fund: String,
    /// Under which number.
    pub identifier: String,
    /// The fund's share in whole percent.
    pub share: Option<u8>,
    /// Who carries it together.
    pub partners: String,
    /// Its first day.
    pub starts: NaiveDate,
    /// Its last day.
    pub ends: NaiveDate,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Which one.
    pub id: Id,
    /// What is told of it.
    pub about: About,
    /// The services that hang on it.
    pub services: Vec<Id>,
    /// Who supports it, and did.
    pub supports: Vec<Support>,
}

/// How soon a project's money ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ending {
    /// It has ended.
    Over,
    /// Within [`NOTICE_DAYS`].
    Soon,
    /// Later.
    Later,
}

kernel::names!(Ending, 3, [Over = "over", Soon = "soon", Later = "later"]);

impl Ending {
    /// Of a project whose last day is `ends`.
    pub fn of(ends: NaiveDate, today: NaiveDate) -> Ending {
        match (ends - today).num_days() {
            ..0 => Ending::Over,
            0..=NOTICE_DAYS => Ending::Soon,
            _ => Ending::Later,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_not_over_yet_and_ninety_days_before_it_is_soon() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        for (today, ending) in
            [(day(12, 31), Ending::Soon), (day(10, 2), Ending::Soon), (day(10, 1), Ending::Later)]
        {
            assert_eq!(Ending::of(day(12, 31), today), ending, "{today}");
        }
        assert_eq!(Ending::of(day(12, 30), day(12, 31)), Ending::Over);
        assert!(SupportKind::ALL.iter().all(|kind| SupportKind::from_name(kind.name()) == Some(*kind)));
    }
}
