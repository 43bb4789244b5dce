//! Everything the page of a table shows.

use std::collections::HashSet;

use chrono::NaiveDate;
use kernel::policy::Relation;
use kernel::{Id, Instant, Lang, Record, Value};
use network::model::ORGANIZATION;
use network::model::standing::Standing;
use page::PageError;
use people::Person;
use people::policy::{Invite, Manage};
use roundtable::agenda::{self, Item};
use roundtable::meetings::{self, Meeting};
use roundtable::model::SEAT;
use roundtable::model::seat::{Category, Office};
use roundtable::names::Names;
use roundtable::policy::Convene;
use roundtable::seats::{self, Holder, Seat};
use roundtable::tables::{self, Table};
use store::sql::Among;
use store::{ConnectionTrait, StoreError, records};

use crate::Front;
use crate::desk::tables::sample;
use crate::here::Here;

/// A table with all that belongs to it.
pub(super) struct Whole {
    pub(super) table: Table,
    pub(super) seats: Vec<Sat>,
    pub(super) names: Names,
    /// The seat whose people are looked at, and who could sit there.
    pub(super) one: Option<Id>,
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
    pub(super) async fn load(front: &Front, here: &Here, one: Option<Id>) -> Result<Whole, PageError> {
        let grant = here.grant::<Convene>(front)?;
        let on = front.read().await?;
        let (now, today) = (front.store.clock().now(), front.today());
        let may = |done: Result<_, _>| done.is_ok();
        let manages = may(front.policy.grant::<Manage>(grant.actor(), Relation::Nobody).map(drop));
        let may_invite = may(front.policy.grant::<Invite>(grant.actor(), Relation::Nobody).map(drop));
        let (all, names) = here.seats(front, &on).await?;
        let read = Whole::read(&on, here.table.clone(), (all, names), one, (now, today));
        let mut whole = read.await.map_err(PageError::unexpected)?;
        whole.may_invite = may_invite;
        if !manages {
            whole.unseated.clear();
        }
        drop(on);
        if manages {
            let everyone = front.policy.grant::<Manage>(grant.actor(), Relation::Nobody)?;
            let all = people::everyone(&front.store, &everyone).await.map_err(PageError::unexpected)?;
            let works = all.into_iter().filter(|(person, held)| person.may_enter() && !held.is_empty());
            whole.candidates.extend(works.map(|(person, _)| (person.id, person.name)));
        }
        let mut seen = HashSet::new();
        whole.candidates.retain(|(id, _)| seen.insert(*id));
        Ok(whole)
    }

    async fn read(
        on: &impl ConnectionTrait,
        table: Table,
        (all, names): (Vec<Seat>, Names),
        one: Option<Id>,
        (now, today): (Instant, NaiveDate),
    ) -> Result<Whole, StoreError> {
        let id = table.id();
        let mut holders = seats::holders(on, id).await?;
        let standing = all.into_iter().filter(|seat| seat.stands(today));
        let seats: Vec<Sat> = standing
            .map(|seat| Sat { holders: holders.remove(&seat.id()).unwrap_or_default(), seat })
            .collect();
        let offices = tables::offices(on, id).await?;
        let sitting = seats.iter().flat_map(|sat| sat.holders.iter().map(|holder| &holder.person));
        let known = sitting.chain(offices.iter().map(|(_, person)| person));
        let candidates = known.map(|person| (person.id, person.name.clone())).collect();
        let at = one.and_then(|one| seats.iter().find(|sat| sat.seat.id() == one));
        let speakers = match at.and_then(|sat| sat.seat.organization()) {
            Some(organization) => people::speakers(on, now).await?.remove(&organization).unwrap_or_default(),
            None => Vec::new(),
        };
        let taken: HashSet<Id> = seats.iter().filter_map(|sat| sat.seat.organization()).collect();
        Ok(Whole {
            unseated: unseated(on, &taken).await?,
            names,
            one,
            speakers: speakers.into_iter().map(|person| (person.id, person.name)).collect(),
            offices,
            candidates,
            may_invite: false,
            meetings: meetings::of(on, id).await?,
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
        let seats = vec![Sat { seat: Seat(seat), holders: Vec::new() }];
        Whole {
            table: sample(),
            seats: if filled { seats } else { Vec::new() },
            names: Names::default(),
            one: filled.then(|| crate::sample_id("seat")),
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

/// Organisations that sit at the network's table and have no seat here, by the name in their own language.
async fn unseated(on: &impl ConnectionTrait, taken: &HashSet<Id>) -> Result<Vec<(Id, String)>, StoreError> {
    let standings = Standing::among(on, Among::All).await?;
    let sits = standings.iter().filter(|(id, standing)| standing.state.sits() && !taken.contains(id));
    let ids: Vec<Id> = sits.map(|(id, _)| *id).collect();
    let found = records::by_id(on, &ORGANIZATION, &ids).await?;
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
