//! What is shown of tables and their meetings: to everybody, and to those who sit there. One place decides it.
//!
//! A meeting is never more public than its table, a line of minutes never more than its item: both are looked at anew
//! each time, so that what is hidden later is hidden at once.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Audience, Id, Lang, Text};
use store::{ConnectionTrait, StoreError};

use crate::agenda::{self, Item};
use crate::interpreters::{self, Interpreted};
use crate::kept::Room;
use crate::meetings::{self, Meeting};
use crate::minutes::{self, Entry, Minutes};
use crate::model::agenda::Kind;
use crate::model::meeting::State;
use crate::model::minutes::{Kind as Line, State as Written};
use crate::model::rules::State as Rules;
use crate::model::seat::Category;
use crate::model::table;
use crate::names::{Eyes, Names};
use crate::policy::ReadTable;
use crate::rules;
use crate::seats::Seat;
use crate::tables::{self, Table};

/// Fewer organisations than these are not counted for everybody.
pub const FEW: usize = 5;

/// How much of a talk somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sight {
    /// What everybody does.
    Everybody,
    /// What those who sit at the table do.
    Table,
    /// What those who lead the talk do.
    Leaders,
}

impl Sight {
    /// Whether they see items of a kind.
    pub const fn sees(self, kind: Kind) -> bool {
        match kind {
            Kind::Common => true,
            Kind::Internal => !matches!(self, Sight::Everybody),
            Kind::Hidden => matches!(self, Sight::Leaders),
        }
    }
}

/// A seat that lets itself be named.
#[derive(Debug, Clone, PartialEq)]
pub struct Seated {
    /// Its name.
    pub name: Text,
    /// Of which category it is.
    pub category: Category,
    /// Whose it is, where it is an organisation's.
    pub organization: Option<Id>,
    /// Whether it only listens.
    pub observer: bool,
}

/// Who sits at a table, as some eyes see it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Round {
    /// Those with a name.
    pub named: Vec<Seated>,
    /// How many more there are.
    pub unnamed: usize,
}

impl Round {
    /// Seats as these names tell them.
    ///
    /// # Errors
    /// When a stored value is none.
    pub fn of<'s>(
        names: &Names,
        seats: impl IntoIterator<Item = &'s Seat>,
        lang: Lang,
    ) -> Result<Round, StoreError> {
        let mut round = Round::default();
        for seat in seats {
            let Some(name) = names.of(seat, lang).cloned() else {
                round.unnamed += 1;
                continue;
            };
            let (category, observer) = (seat.category()?, seat.is_observer());
            round.named.push(Seated { name, category, organization: seat.organization(), observer });
        }
        Ok(round)
    }
}

/// How many organisations took part in a meeting of a table at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// No meeting has begun yet.
    NotYet,
    /// So few that nobody counts them for everybody.
    Few,
    /// So many.
    Many(usize),
}

/// A table as everybody sees it.
#[derive(Debug, Clone)]
pub struct TableShown {
    /// The table.
    pub table: Table,
    /// Who sits there.
    pub round: Round,
    /// Its next meetings, the first first.
    pub coming: Vec<Meeting>,
    /// Its meetings that are over, the last first, and whether everybody can read their minutes.
    pub past: Vec<(Meeting, bool)>,
    /// How many came.
    pub came: Came,
    /// Whether it has rules that were adopted.
    pub has_rules: bool,
}

/// Beside whom something stands: by name where minutes may say it, else by category.
#[derive(Debug, Clone, PartialEq)]
pub struct By {
    /// The name.
    pub name: Option<Text>,
    /// The category.
    pub category: Category,
}

/// An item of an agenda as it is shown.
#[derive(Debug, Clone)]
pub struct ItemShown {
    /// The item.
    pub item: Item,
    /// From which seat it is presented.
    pub by: Option<By>,
}

/// A line of minutes as it is shown.
#[derive(Debug, Clone)]
pub struct LineShown {
    /// The line.
    pub entry: Entry,
    /// Who said it, or whose action it is.
    pub by: Option<By>,
}

/// A meeting as everybody sees it.
#[derive(Debug, Clone)]
pub struct MeetingShown {
    /// Its table.
    pub table: Table,
    /// The meeting.
    pub meeting: Meeting,
    /// Into which languages is interpreted.
    pub languages: Vec<Lang>,
    /// What is talked about.
    pub items: Vec<ItemShown>,
    /// Its minutes, once they are published.
    pub minutes: Option<MinutesShown>,
}

/// Minutes as they are shown.
#[derive(Debug, Clone)]
pub struct MinutesShown {
    /// The minutes.
    pub minutes: Minutes,
    /// What stands in them.
    pub lines: Vec<LineShown>,
}

impl MinutesShown {
    /// Minutes with these lines. What was corrected while members read concerns them for as long as they do.
    ///
    /// # Errors
    /// When a stored value is none.
    pub fn of(minutes: Minutes, mut lines: Vec<LineShown>) -> Result<MinutesShown, StoreError> {
        if minutes.state()? != Written::InReview {
            lines.iter_mut().for_each(|line| line.entry.0.set("corrected", None));
        }
        Ok(MinutesShown { minutes, lines })
    }
}

/// Whether anybody but who prepares it hears of a meeting: not of one that was called off before anybody was invited.
///
/// # Errors
/// When a stored value is none.
pub fn is_known(meeting: &Meeting) -> Result<bool, StoreError> {
    let state = meeting.state()?;
    let invited = meeting.0.number("sequence").is_some();
    Ok(state.is_known() && (state != State::Cancelled || invited))
}

/// Whether a meeting lies ahead on a day.
///
/// # Errors
/// When a stored value is none.
pub fn is_ahead(meeting: &Meeting, today: NaiveDate) -> Result<bool, StoreError> {
    let over = matches!(meeting.state()?, State::Held | State::Closed);
    Ok(!over && meeting.starts().is_none_or(|starts| starts.date() >= today))
}

/// The tables that everybody sees with their next public meeting, those of the whole city first and those that are over
/// last. What members talk about among themselves is no table.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn tables(
    on: &impl ConnectionTrait,
    _: &Grant<ReadTable>,
    room: &Room,
    today: NaiveDate,
) -> Result<Vec<(Table, Option<Meeting>)>, StoreError> {
    let mut shown = Vec::new();
    for table in tables::every(on).await?.into_iter().filter(Table::is_public) {
        let kind = table.kind()?;
        if kind != table::Kind::Topic {
            let over = table.state()? == table::State::Closed;
            shown.push(((over, kind != table::Kind::CityWide, table.id()), table));
        }
    }
    shown.sort_by_key(|(place, _)| *place);
    let mut all = Vec::new();
    for (_, table) in shown {
        let course = room.courses.of(on, table.id()).await?;
        let mut next = None;
        for meeting in course.meetings.iter().rev().filter(|meeting| meeting.is_public()) {
            if next.is_none() && meeting.state()?.awaits() && is_ahead(meeting, today)? {
                next = Some(meeting.clone());
            }
        }
        all.push((table, next));
    }
    Ok(all)
}

/// A table as everybody sees it; none that not everybody may know of.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn table(
    on: &impl ConnectionTrait,
    _: &Grant<ReadTable>,
    room: &Room,
    id: Id,
    (lang, today): (Lang, NaiveDate),
) -> Result<Option<TableShown>, StoreError> {
    let Some(table) = public(on, id).await? else { return Ok(None) };
    let names = Names::new(room.sittings.of(on, id).await?, Eyes::Public);
    let course = room.courses.of(on, id).await?;
    let begun = course.meetings.iter().map(|meeting| Ok(meeting.state()?.has_begun()));
    let begun = begun.collect::<Result<Vec<bool>, StoreError>>()?.contains(&true);
    let (mut coming, mut over) = (Vec::new(), Vec::new());
    for meeting in course.meetings.iter().filter(|meeting| meeting.is_public()) {
        let state = meeting.state()?;
        if !is_known(meeting)? {
            continue;
        }
        if is_ahead(meeting, today)? {
            coming.push(meeting.clone());
        } else if state != State::Cancelled {
            over.push((meeting.clone(), course.minutes(meeting.id()).is_some_and(is_published)));
        }
    }
    coming.reverse();
    Ok(Some(TableShown {
        round: Round::of(&names, names.standing(today), lang)?,
        past: over,
        coming,
        has_rules: !rules::only(rules::of(on, id).await?, |state| state == Rules::Adopted)?.is_empty(),
        came: if begun { came(on, room, id, names.seats()).await? } else { Came::NotYet },
        table,
    }))
}

async fn public(on: &impl ConnectionTrait, id: Id) -> Result<Option<Table>, StoreError> {
    Ok(tables::one(on, id).await?.filter(Table::is_public))
}

async fn came(on: &impl ConnectionTrait, room: &Room, table: Id, seats: &[Seat]) -> Result<Came, StoreError> {
    let overall = room.counted.overall(on, table, seats).await?;
    Ok(match overall.organizations(overall.meetings()) {
        few if few < FEW => Came::Few,
        many => Came::Many(many),
    })
}

/// Whether somebody reads minutes.
pub(crate) fn is_read(minutes: &Minutes, sight: Sight) -> bool {
    match sight {
        Sight::Everybody => is_published(minutes),
        Sight::Table | Sight::Leaders => minutes.state().is_ok_and(Written::is_for_members),
    }
}

/// Whether everybody can read minutes.
fn is_published(minutes: &Minutes) -> bool {
    let published = minutes.state().is_ok_and(|state| state == Written::Published);
    published && minutes.0.audience == Audience::Public
}

/// A meeting as everybody sees it; none that not everybody may know of.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn meeting(
    on: &impl ConnectionTrait,
    _: &Grant<ReadTable>,
    room: &Room,
    id: Id,
    lang: Lang,
) -> Result<Option<MeetingShown>, StoreError> {
    let Some(meeting) = meetings::one(on, id).await?.filter(Meeting::is_public) else { return Ok(None) };
    let Some(table) = public(on, meeting.table()?).await?.filter(|_| is_known(&meeting).unwrap_or(false))
    else {
        return Ok(None);
    };
    let names = Names::new(room.sittings.of(on, table.id()).await?, Eyes::Public);
    let told = Told { sight: Sight::Everybody, names: &names, lang };
    let items = told.items(agenda::of(on, id).await?)?;
    let minutes = match minutes::of(on, id).await?.filter(is_published) {
        Some(minutes) => {
            let lines = told.lines(minutes::entries(on, id).await?, &items)?;
            Some(MinutesShown::of(minutes, lines)?)
        }
        None => None,
    };
    let Interpreted { mut arranged, open } = interpreters::languages(on, &meeting).await?;
    arranged.extend(open);
    arranged.sort_unstable();
    Ok(Some(MeetingShown { table, meeting, languages: arranged, items, minutes }))
}

/// How a talk is told to somebody.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// How much of it they see.
    pub sight: Sight,
    /// The seats as they see them.
    pub names: &'t Names,
    /// The language they read.
    pub lang: Lang,
}

impl Told<'_> {
    /// The items they see, in order.
    ///
    /// # Errors
    /// When a stored value is none.
    pub fn items(&self, items: Vec<Item>) -> Result<Vec<ItemShown>, StoreError> {
        let mut shown = Vec::new();
        for item in items {
            if self.sight.sees(item.kind()?) {
                let by = if item.is_chatham_house() { None } else { self.by(item.presenter())? };
                shown.push(ItemShown { item, by });
            }
        }
        Ok(shown)
    }

    /// The lines they see: those of the items they see, and those of the meeting as a whole. Of a talk after which
    /// nobody says who said what no line stands beside anybody; whose an action is only those at the table read.
    ///
    /// # Errors
    /// When a stored value is none.
    pub fn lines(&self, entries: Vec<Entry>, items: &[ItemShown]) -> Result<Vec<LineShown>, StoreError> {
        let known: HashMap<Id, bool> =
            items.iter().map(|shown| (shown.item.id(), shown.item.is_chatham_house())).collect();
        let mut shown = Vec::new();
        for entry in entries {
            let nobody = match entry.item() {
                None => false,
                Some(item) => match known.get(&item) {
                    Some(nobody) => *nobody,
                    None => continue,
                },
            };
            let owned = entry.kind()? == Line::Action && self.sight != Sight::Everybody;
            let by = if nobody && !owned { None } else { self.by(entry.seat())? };
            shown.push(LineShown { entry, by });
        }
        Ok(shown)
    }

    /// How a seat stands beside something.
    ///
    /// # Errors
    /// When a stored value is none.
    pub fn by(&self, seat: Option<Id>) -> Result<Option<By>, StoreError> {
        let Some(seat) = seat.and_then(|seat| self.names.seat(seat)) else { return Ok(None) };
        let name = self.names.said_by(seat, self.lang).cloned();
        Ok(Some(By { name, category: seat.category()? }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sees_what_the_one_before_does_and_leaders_see_all() {
        for kind in Kind::ALL {
            assert!(Sight::Leaders.sees(kind));
            assert!(!Sight::Everybody.sees(kind) || Sight::Table.sees(kind), "{kind:?}");
            assert_eq!(Sight::Everybody.sees(kind), kind.audience().viewers().is_public(), "{kind:?}");
        }
        assert!(!Sight::Table.sees(Kind::Hidden));
    }
}
