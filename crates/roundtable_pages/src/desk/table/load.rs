//! Everything the page of a table shows.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use kernel::policy::Relation;
use kernel::{Id, Instant, Lang, Record, Value};
use network::model::ORGANIZATION;
use page::{Frame, PageError, Pages};
use people::Person;
use people::policy::{Invite, Manage};
use roundtable::agenda::{self, Item};
use roundtable::meetings::Meeting;
use roundtable::model::SEAT;
use roundtable::model::seat::{Category, Office};
use roundtable::names::Names;
use roundtable::policy::Convene;
use roundtable::seats::{self, Holder, Seat};
use roundtable::tables::{self, Table};
use store::{ConnectionTrait, StoreError, records};

use crate::Front;
use crate::desk::table_path;
use crate::desk::tables::sample;
use crate::here::Here;
use crate::long::{Excerpt, WHOLE};

/// A table with all that belongs to it.
pub(super) struct Whole {
    pub(super) table: Table,
    /// How many seats stand, by category.
    pub(super) categories: BTreeMap<Category, usize>,
    /// Which of them are listed.
    pub(super) part: Excerpt,
    /// Those that are, by name.
    pub(super) seats: Vec<Sat>,
    pub(super) pages: Pages,
    pub(super) names: Names,
    /// The seat whose people are looked at, and who could sit there.
    pub(super) one: Option<Sat>,
    pub(super) speakers: Vec<(Id, String)>,
    /// Organisations that sit at the network's table and have no seat here.
    pub(super) unseated: Vec<(Id, String)>,
    pub(super) offices: Vec<(Office, Person)>,
    pub(super) candidates: Vec<(Id, String)>,
    pub(super) may_invite: bool,
    pub(super) meetings: Vec<Meeting>,
    pub(super) backlog: Vec<Item>,
}

/// A seat with who sits there.
pub(super) struct Sat {
    pub(super) seat: Seat,
    pub(super) holders: Vec<Holder>,
}

impl Whole {
    /// The table as whoever asks may see it.
    pub(super) async fn load(
        front: &Front,
        frame: &Frame<'_>,
        here: &Here,
        (one, part): (Option<Id>, Excerpt),
    ) -> Result<Whole, PageError> {
        let grant = here.grant::<Convene>(front)?;
        let on = front.read().await?;
        let (now, today) = (front.store.clock().now(), front.today());
        let may = |done: Result<_, _>| done.is_ok();
        let manages = may(front.policy.grant::<Manage>(grant.actor(), Relation::Nobody).map(drop));
        let may_invite = may(front.policy.grant::<Invite>(grant.actor(), Relation::Nobody).map(drop));
        let names = here.seats(front, &on).await?;
        let course = front.room.courses.of(&on, here.table.id()).await.map_err(PageError::unexpected)?;
        let read = Whole::read(&on, frame, here.table.clone(), names, (one, part), (now, today));
        let mut whole = read.await.map_err(PageError::unexpected)?;
        whole.may_invite = may_invite;
        whole.meetings = course.meetings.clone();
        if !manages {
            whole.unseated.clear();
        }
        drop(on);
        if manages {
            let everyone = front.policy.grant::<Manage>(grant.actor(), Relation::Nobody)?;
            let works = people::working(&front.store, &everyone).await.map_err(PageError::unexpected)?;
            whole.candidates.extend(works.into_iter().map(|person| (person.id, person.name)));
        }
        let mut seen = HashSet::new();
        whole.candidates.retain(|(id, _)| seen.insert(*id));
        Ok(whole)
    }

    async fn read(
        on: &impl ConnectionTrait,
        frame: &Frame<'_>,
        table: Table,
        names: Names,
        (one, part): (Option<Id>, Excerpt),
        (now, today): (Instant, NaiveDate),
    ) -> Result<Whole, StoreError> {
        let id = table.id();
        let mut categories: BTreeMap<Category, usize> = BTreeMap::new();
        for seat in names.standing(today) {
            *categories.entry(seat.category()?).or_default() += 1;
        }
        let (pages, listed) = listed(frame, id, &names, &categories, &part, today);
        let one = one.and_then(|one| names.seat(one)).filter(|seat| seat.stands(today));
        let ids: Vec<Id> = listed.iter().copied().chain(one).map(Seat::id).collect();
        let holders = seats::holders_at(on, &ids).await?;
        let sat = |seat: &Seat| {
            let there = holders.get(&seat.id()).cloned().unwrap_or_default();
            Sat { seat: seat.clone(), holders: there }
        };
        let one = one.map(sat);
        let seats: Vec<Sat> = listed.into_iter().map(sat).collect();
        let offices = tables::offices(on, id).await?;
        let sitting = seats.iter().flat_map(|sat| sat.holders.iter().map(|holder| &holder.person));
        let known = sitting.chain(offices.iter().map(|(_, person)| person));
        let candidates = known.map(|person| (person.id, person.name.clone())).collect();
        let speakers = match one.as_ref().and_then(|sat| sat.seat.organization()) {
            Some(organization) => people::speakers(on, now).await?.remove(&organization).unwrap_or_default(),
            None => Vec::new(),
        };
        Ok(Whole {
            unseated: unseated(on, id).await?,
            categories,
            part,
            pages,
            names,
            one,
            speakers: speakers.into_iter().map(|person| (person.id, person.name)).collect(),
            offices,
            candidates,
            may_invite: false,
            meetings: Vec::new(),
            backlog: agenda::backlog(on, id).await?,
            seats,
            table,
        })
    }

    /// A table as samples show it.
    pub(super) fn sample(filled: bool) -> Whole {
        let mut seat = Record::new(&SEAT, crate::sample_id("seat"));
        seat.tell("community", Lang::HU, "Minta közösség");
        seat.set("category", Some(Value::Line(Category::CommunityRepresentative.name().into())));
        let sat = || Sat { seat: Seat(seat.clone()), holders: Vec::new() };
        let seats = vec![sat()];
        Whole {
            table: sample(),
            categories: seats.iter().filter_map(|sat| Some((sat.seat.category().ok()?, 1))).collect(),
            part: Excerpt::default(),
            pages: Pages::new(1, 1, 1, ""),
            seats: if filled { seats } else { Vec::new() },
            names: Names::default(),
            one: filled.then(sat),
            speakers: vec![(super::sample_table(), "Minta Kata".to_owned())],
            unseated: Vec::new(),
            offices: Vec::new(),
            candidates: Vec::new(),
            may_invite: filled,
            meetings: Vec::new(),
            backlog: Vec::new(),
        }
    }
}

/// The seats on the page that is asked for, by category and in the order of the reader's alphabet: all where they are few.
fn listed<'n>(
    frame: &Frame<'_>,
    table: Id,
    names: &'n Names,
    categories: &BTreeMap<Category, usize>,
    part: &Excerpt,
    today: NaiveDate,
) -> (Pages, Vec<&'n Seat>) {
    let all: usize = categories.values().sum();
    let category = Category::from_name(&part.of).filter(|_| all > WHOLE);
    let of_kind = category.and_then(|category| categories.get(&category)).copied().unwrap_or(0);
    let (pages, range) = part.pages(frame, (&table_path(table), "#seats"), (all, of_kind));
    if range.is_empty() {
        return (pages, Vec::new());
    }
    let fits = |seat: &&Seat| category.is_none_or(|one| seat.category().is_ok_and(|known| known == one));
    let sorted = names.sorted(frame.lang(), frame.locale().collator());
    let seats = sorted.into_iter().filter(|seat| seat.stands(today)).filter(fits);
    (pages, seats.skip(range.start).take(range.len()).collect())
}

/// Organisations that sit at the network's table and have no seat here, by the name in their own language.
async fn unseated(on: &impl ConnectionTrait, table: Id) -> Result<Vec<(Id, String)>, StoreError> {
    let found = records::by_id(on, &ORGANIZATION, &seats::unseated(on, table).await?).await?;
    let name = |record: &Record| {
        let source =
            record.texts().iter().find(|text| ORGANIZATION.position("name") == Some(usize::from(text.field)));
        source.map(|text| page::plain(&text.body).into_owned())
    };
    let mut named: Vec<(Id, String)> =
        found.iter().filter_map(|record| Some((record.id, name(record)?))).collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(named)
}
