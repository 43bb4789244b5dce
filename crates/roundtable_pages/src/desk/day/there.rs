//! Who is here: every seat with what is noted of it, and noting it; guests.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Text};
use page::{Choice, Frame, PageError, Pages};
use roundtable::Unchanged;
use roundtable::attendance;
use roundtable::model::attendance::How;
use roundtable::model::seat::Category;
use roundtable::policy::TakeMinutes;
use roundtable::seats::Seat;

use super::facts::{Answer, Facts};
use crate::Front;
use crate::desk::day_path;
use crate::long::{Excerpt, WHOLE};
use crate::words;

/// What can be noted of a seat.
const HOWS: [How; 4] = [How::Present, How::Remote, How::Excused, How::Absent];
/// What stands in a form for a seat of which nothing is noted.
const NONE: &str = "none";
/// What stands there where somebody said they would not come, and nothing is noted.
const OFFERED: &str = "offered";
/// What the name of a seat's field begins with.
const SEAT: &str = "s-";

/// A seat as it is told in a list.
pub(super) struct Place {
    pub(super) id: Id,
    /// Its name, where it has one for these eyes.
    pub(super) name: Option<Text>,
    /// The same in one line, where no markup can stand.
    pub(super) line: String,
}

/// Seats by category, those with a name in the order of the reader's language, the others after them.
pub(super) fn places<'s>(
    frame: &Frame,
    facts: &Facts,
    seats: impl Iterator<Item = &'s Seat>,
) -> Vec<(Category, Vec<Place>)> {
    let wanted: HashSet<Id> = seats.map(Seat::id).collect();
    let mut all: BTreeMap<Category, Vec<Place>> = BTreeMap::new();
    let sorted = facts.names.sorted(frame.lang(), frame.locale().collator());
    for seat in sorted.into_iter().filter(|seat| wanted.contains(&seat.id())) {
        let Ok(category) = seat.category() else { continue };
        let name = facts.names.of(seat, frame.lang()).cloned();
        let line = name.as_ref().map(|name| page::plain(&name.body).into_owned()).unwrap_or_default();
        all.entry(category).or_default().push(Place { id: seat.id(), name, line });
    }
    for places in all.values_mut() {
        for (number, place) in (1_usize..).zip(places.iter_mut().filter(|place| place.name.is_none())) {
            place.line = frame.t1("desk-day-unnamed", "number", number).into_owned();
        }
    }
    all.into_iter().collect()
}

/// The seats of a category.
pub(super) struct Group {
    /// What its button sends.
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) count: String,
    /// Whether it stands open: the first with something left to note, and those with something to look at.
    pub(super) open: bool,
    /// Where its seats stand, where the list is long and these do not.
    pub(super) href: Option<String>,
    /// The pages of its seats, where the list is long.
    pub(super) pages: Option<Pages>,
    pub(super) rows: Vec<Row>,
}

/// A seat in the list.
pub(super) struct Row {
    /// The name of its field.
    pub(super) key: String,
    pub(super) name: Option<Text>,
    pub(super) line: String,
    /// What was answered.
    pub(super) said: Option<String>,
    /// What somebody else noted while it was chosen otherwise here.
    pub(super) meanwhile: Option<String>,
    pub(super) choices: Vec<Choice>,
}

/// What somebody wants noted of a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) seat: Id,
    /// What was noted when the page was made; none where nothing was.
    was: Option<How>,
    /// Whether it is only what the page offered.
    offered: bool,
    pub(super) how: Option<How>,
}

impl Wish {
    /// Whether nobody chose it: it is as the page offered it.
    fn is_only_offered(self) -> bool {
        self.offered && self.how == Some(How::Excused)
    }
}

/// What a choice is called, short enough for a phone.
fn called(frame: &Frame, how: Option<How>) -> String {
    let key = match how {
        Some(How::Present) => "desk-day-how-present",
        Some(How::Remote) => "desk-day-how-remote",
        Some(How::Excused) => "desk-day-how-excused",
        Some(How::Absent) => "desk-day-how-absent",
        Some(How::Guest) => "desk-day-guest",
        None => "desk-day-how-none",
    };
    frame.t(key).into_owned()
}

fn name_of(how: Option<How>) -> &'static str {
    how.map_or(NONE, How::name)
}

/// The list, with what somebody chose and could not be noted. Where it is long, the seats of one category stand there, page
/// by page, and the others are a link away.
pub(super) fn groups(frame: &Frame, facts: &Facts, mine: &[Wish], part: &Excerpt) -> Vec<Group> {
    let labels = HOWS.map(Some).into_iter().chain([None]).map(|how| (how, called(frame, how)));
    let labels: Vec<(Option<How>, String)> = labels.collect();
    let all = places(frame, facts, facts.standing());
    let count: usize = all.iter().map(|(_, places)| places.len()).sum();
    let is_left = |(_, places): &(_, Vec<Place>)| places.iter().any(|place| facts.noted(place.id).is_none());
    let asked = all.iter().position(|(category, _)| category.name() == part.of);
    let first = asked.or_else(|| all.iter().position(is_left));
    let (path, long) = (day_path(facts.meeting.id()), count > WHOLE);
    let group = |(at, (category, mut places)): (usize, (Category, Vec<Place>))| {
        let (name, here) = (category.name(), at == first.unwrap_or(0));
        let noted = places.iter().filter(|place| facts.noted(place.id).is_some()).count();
        let told = frame.t2("desk-day-noted", "noted", noted, "all", places.len()).into_owned();
        let wished = places.iter().any(|place| mine.iter().any(|wish| wish.seat == place.id));
        let (pages, shown) = match (long, here) {
            (false, _) => (None, places),
            (true, false) => (None, Vec::new()),
            (true, true) => {
                let known = (count, places.len());
                let (pages, range) = part.holding(name).pages(frame, (&path, "#who"), known);
                (Some(pages), places.drain(range).collect())
            }
        };
        Group {
            name,
            title: words::category(frame, category),
            count: told,
            open: wished || here && (long || first.is_some()),
            href: (long && !here).then(|| frame.link(&format!("{path}?of={name}#who"))),
            pages,
            rows: shown.into_iter().map(|place| row(frame, facts, place, mine, &labels)).collect(),
        }
    };
    all.into_iter().enumerate().map(group).collect()
}

fn row(frame: &Frame, facts: &Facts, place: Place, mine: &[Wish], labels: &[(Option<How>, String)]) -> Row {
    let (noted, answer) = (facts.noted(place.id), facts.answers.get(&place.id));
    let offered = noted.is_none() && answer == Some(&Answer::No);
    let wish = mine.iter().find(|wish| wish.seat == place.id);
    let chosen = match wish {
        Some(wish) => wish.how,
        None if offered => Some(How::Excused),
        None => noted,
    };
    let was = if offered { OFFERED } else { name_of(noted) };
    let said = match answer.filter(|_| noted.is_none()) {
        _ if facts.came_by_code(place.id) => Some("desk-day-by-code"),
        Some(Answer::Yes) => Some("desk-day-said-yes"),
        Some(Answer::No) => Some("desk-day-said-no"),
        None => None,
    };
    let choice = |(how, label): &(Option<How>, String)| {
        Choice::new(format!("{was}.{}", name_of(*how)), label, chosen == *how)
    };
    let theirs = || frame.t1("desk-day-there-meanwhile", "how", called(frame, noted)).into_owned();
    Row {
        key: format!("{SEAT}{}", place.id),
        name: place.name,
        line: place.line,
        said: said.map(|key| frame.t(key).into_owned()),
        meanwhile: wish.map(|_| theirs()),
        choices: labels.iter().map(choice).collect(),
    }
}

/// What is noted of every seat, for the script that keeps the list as it is.
pub(super) fn noted(facts: &Facts) -> String {
    let one = |there: &attendance::There| Some(format!("{SEAT}{}.{}", there.seat?, there.how.name()));
    facts.there.iter().filter_map(one).collect::<Vec<_>>().join(" ")
}

/// What a form wants noted. Fields that no page has are passed over.
pub(super) fn wishes(sent: &[(String, String)]) -> Vec<Wish> {
    let how = |name: &str| match name {
        NONE => Some(None),
        name => How::from_name(name).filter(|how| HOWS.contains(how)).map(Some),
    };
    let wish = |(name, value): &(String, String)| {
        let seat = name.strip_prefix(SEAT)?.parse().ok()?;
        let (was, new) = value.split_once('.')?;
        let offered = was == OFFERED;
        let was = if offered { None } else { how(was)? };
        Some(Wish { seat, was, offered, how: how(new)? })
    };
    sent.iter().filter_map(wish).collect()
}

/// What follows from a wish, where something is noted already.
#[derive(Debug, PartialEq, Eq)]
enum Follows {
    Nothing,
    Note,
    /// Somebody else noted something else since the page was made.
    Conflict,
}

fn follows(wish: Wish, now: Option<How>) -> Follows {
    if wish.how == now || wish.how == wish.was || wish.is_only_offered() && now.is_some() {
        Follows::Nothing
    } else if now == wish.was {
        Follows::Note
    } else {
        Follows::Conflict
    }
}

/// Notes what is wanted; answers what was not noted because somebody else noted something else meanwhile. What is only
/// offered counts in the category whose button was pressed: the others may stand folded, and nobody has looked.
pub(super) async fn note(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    wishes: &[Wish],
    group: &str,
) -> Result<Vec<Wish>, Unchanged<()>> {
    let mut conflicts = Vec::new();
    for wish in wishes {
        let Some(seat) = facts.standing().find(|seat| seat.id() == wish.seat) else { continue };
        if wish.is_only_offered() && seat.category()?.name() != group {
            continue;
        }
        match follows(*wish, facts.noted(wish.seat)) {
            Follows::Nothing => {}
            Follows::Conflict => conflicts.push(*wish),
            Follows::Note => {
                attendance::note(&front.store, grant, facts.meeting.id(), wish.seat, wish.how).await?;
            }
        }
    }
    Ok(conflicts)
}

/// How many took part.
pub(super) struct Counts {
    pub(super) noted: String,
    pub(super) all: usize,
    /// By category, and guests.
    pub(super) parts: Vec<(String, usize)>,
}

pub(super) fn counts(frame: &Frame, facts: &Facts) -> Result<Counts, PageError> {
    let count = attendance::count(&facts.there, facts.names.seats()).map_err(PageError::unexpected)?;
    let seats: Vec<&Seat> = facts.standing().collect();
    let noted = seats.iter().filter(|seat| facts.noted(seat.id()).is_some()).count();
    let mut parts: Vec<(String, usize)> =
        count.seats.iter().map(|(category, many)| (words::category(frame, *category), *many)).collect();
    if count.guests > 0 {
        parts.push((called(frame, Some(How::Guest)), count.guests));
    }
    Ok(Counts {
        noted: frame.t2("desk-day-noted", "noted", noted, "all", seats.len()).into_owned(),
        all: count.all(),
        parts,
    })
}

/// Somebody without a seat.
pub(super) struct Guest {
    pub(super) id: String,
    pub(super) name: Option<String>,
}

pub(super) fn guests(facts: &Facts) -> Vec<Guest> {
    let guests = facts.there.iter().filter(|one| one.seat.is_none());
    guests.map(|one| Guest { id: one.id.to_string(), name: one.guest.clone() }).collect()
}

/// Notes a guest. What was sent before under the same id stands once; under another name it is somebody else.
pub(super) async fn note_guest(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    id: Id,
    name: &str,
) -> Result<(), Unchanged<()>> {
    let known = facts.there.iter().find(|one| one.id == id);
    let other = known.is_some_and(|one| one.guest.as_deref().unwrap_or_default() != name);
    let id = if other { front.store.ids().hidden() } else { id };
    attendance::note_guest(&front.store, grant, facts.meeting.id(), id, name).await
}

/// Whether a day can be the last one for something that is to be done.
pub(super) fn is_due(day: NaiveDate) -> bool {
    use chrono::Datelike;
    (2000..2200).contains(&day.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample_id;

    fn wish(value: &str) -> Option<Wish> {
        wishes(&[(format!("s-{}", sample_id("seat")), value.to_owned())]).first().copied()
    }

    #[test]
    fn what_somebody_else_noted_meanwhile_is_not_written_over() {
        for (value, now, follow) in [
            ("none.present", None, Follows::Note),
            ("none.present", Some(How::Present), Follows::Nothing),
            ("none.present", Some(How::Absent), Follows::Conflict),
            ("present.present", Some(How::Absent), Follows::Nothing),
            ("present.none", Some(How::Present), Follows::Note),
            ("present.none", Some(How::Remote), Follows::Conflict),
            ("offered.excused", None, Follows::Note),
            ("offered.excused", Some(How::Present), Follows::Nothing),
            ("offered.present", Some(How::Remote), Follows::Conflict),
        ] {
            assert_eq!(follows(wish(value).unwrap(), now), follow, "{value} with {now:?}");
        }
    }

    #[test]
    fn what_no_page_sends_is_passed_over() {
        for value in ["", "present", "none.guest", "x.present", "none.x", "guest.present", "."] {
            assert_eq!(wish(value), None, "{value}");
        }
        assert!(wishes(&[("s-x".to_owned(), "none.present".to_owned())]).is_empty());
    }
}
