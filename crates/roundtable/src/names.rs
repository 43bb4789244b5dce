//! Under which name a seat is shown, and to whom: asked anew each time, stored nowhere.

use std::cmp::Ordering;
use std::ops::Deref;
use std::sync::Arc;

use kernel::policy::Actor;
use kernel::{Id, Lang, Record, Text, Viewers};
use network::about::About;
use network::members;
use network::model::about::Category;
use network::model::consent::Purpose;
use network::model::seen::listed;
use network::model::standing::Standing;
use store::sql::{self, Among};
use store::{ConnectionTrait, StoreError};

use crate::seats::Seat;
use crate::sitting::Sitting;

/// Whose eyes a table is seen with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// Everybody's.
    Public,
    /// Of somebody at the table.
    Table(Viewers),
    /// Of everybody at the table at once: who holds a paper that is passed round.
    Round,
    /// The same, and of who pays besides: they get the sheet on which people signed.
    Sheet,
    /// Of who calls the network together, and knows all of it.
    Keeper,
}

/// The seats of a table as some eyes see them.
#[derive(Debug, Clone)]
pub struct Names {
    sitting: Arc<Sitting>,
    eyes: Eyes,
}

impl Default for Names {
    fn default() -> Self {
        Names::new(Arc::default(), Eyes::Public)
    }
}

impl Eyes {
    /// The eyes of somebody who sits at a table.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn of(on: &impl ConnectionTrait, actor: &Actor) -> Result<Eyes, StoreError> {
        let eyes = members::eyes(on, actor).await?;
        Ok(Eyes::Table(if eyes == Viewers::NOBODY { Eyes::seated(on, actor).await? } else { eyes }))
    }

    /// What somebody is who sits here while none of their organisations sits at the network's table: of an authority
    /// where one of those is, or the seat they hold. A seat without an organisation sees what a civil member sees: a
    /// community is no authority.
    async fn seated(on: &impl ConnectionTrait, actor: &Actor) -> Result<Viewers, StoreError> {
        let theirs: Vec<Id> = actor.held().iter().filter_map(|held| held.organization).collect();
        let about = About::among(on, Among::Ids(&theirs)).await?;
        let authority = |one: &Id| {
            let category = about.get(one).and_then(|about| about.category);
            category.is_none_or(|category| category == Category::StateAuthority)
        };
        let text = "SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat \
                    WHERE h.person = $1 AND h.until IS NULL AND s.until IS NULL AND s.category = $2 LIMIT 1";
        let values =
            actor.id().map(|person| vec![sql::id(person), sql::text(Category::StateAuthority.name())]);
        let sits = match values {
            Some(values) => {
                sql::query_one(on, "look for a seat of an authority", text, values).await?.is_some()
            }
            None => false,
        };
        Ok(if sits || theirs.iter().any(authority) { Viewers::AUTHORITIES } else { Viewers::CIVIL_MEMBERS })
    }

    fn sees(self, standing: &Standing, record: &Record) -> bool {
        let audience = record.audience.viewers();
        match self {
            Eyes::Keeper => standing.state.sits(),
            Eyes::Round => everybody_there(standing, audience),
            Eyes::Sheet => {
                everybody_there(standing, audience) && standing.may_be_named(Purpose::FundersReport)
            }
            Eyes::Public => audience.is_public() && standing.may_be_named(Purpose::Website),
            Eyes::Table(eyes) => {
                let shown = listed(standing, audience);
                shown.is_some_and(|by| by.and(eyes) != Viewers::NOBODY)
            }
        }
    }
}

/// Whether members and state authorities alike meet it in the member list.
fn everybody_there(standing: &Standing, audience: Viewers) -> bool {
    let all = Viewers::CIVIL_MEMBERS.or(Viewers::AUTHORITIES);
    listed(standing, audience).is_some_and(|by| by.contains(all))
}

impl Names {
    /// Those who sit at a table, as these eyes see them.
    pub fn new(sitting: Arc<Sitting>, eyes: Eyes) -> Names {
        Names { sitting, eyes }
    }

    /// The same seats as other eyes see them.
    pub fn with(&self, eyes: Eyes) -> Names {
        Names::new(Arc::clone(&self.sitting), eyes)
    }

    /// The name a seat is shown under; none where it is shown by its category alone.
    pub fn of<'n>(&'n self, seat: &'n Seat, lang: Lang) -> Option<&'n Text> {
        match seat.organization() {
            Some(organization) => self.seen(organization)?.0.text("name", lang),
            None if self.sees_communities() || seat.0.audience.viewers().is_public() => {
                seat.0.text("community", lang)
            }
            None => None,
        }
    }

    /// Every seat there ever was: those with a name in the order of a language, then the others, whose order tells nothing of
    /// what they are called.
    pub fn sorted(&self, lang: Lang, order: impl Fn(&str, &str) -> Ordering) -> Vec<&Seat> {
        let sorted = self.sitting.sorted(lang, order).into_iter();
        let (mut named, mut others): (Vec<&Seat>, Vec<&Seat>) =
            sorted.partition(|seat| self.of(seat, lang).is_some());
        others.sort_by_key(|seat| seat.id());
        named.append(&mut others);
        named
    }

    /// The name beside what was said from a seat, where minutes may say it: the organisation wants it, and whoever
    /// reads sees it anyway.
    pub fn said_by<'n>(&'n self, seat: &'n Seat, lang: Lang) -> Option<&'n Text> {
        let (_, standing) = self.seen(seat.organization()?)?;
        self.of(seat, lang).filter(|_| standing.may_be_named(Purpose::Attribution))
    }

    fn seen(&self, organization: Id) -> Option<&(Record, Standing)> {
        let known = self.sitting.organization(organization);
        known.filter(|(record, standing)| self.eyes.sees(standing, record))
    }

    fn sees_communities(&self) -> bool {
        !matches!(self.eyes, Eyes::Public | Eyes::Sheet)
    }
}

/// The seats themselves.
impl Deref for Names {
    type Target = Sitting;

    fn deref(&self) -> &Sitting {
        &self.sitting
    }
}
