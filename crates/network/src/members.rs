//! Who sits at the table: how many, and those who let the other members see them.

use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Record, Viewers};
use store::sql::Among;
use store::{ConnectionTrait, Store, StoreError, records};

use crate::about::About;
use crate::model::ORGANIZATION;
use crate::model::about::Category;
use crate::model::seen::listed;
use crate::model::standing::Standing;
use crate::policy::ReadMembers;

/// How many sit at the table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seats {
    /// Organisations.
    pub organizations: usize,
    /// Those of them that are state authorities.
    pub authorities: usize,
}

/// A member as the others see it.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its record, for its name.
    pub record: Record,
    /// Which kind of seat it has.
    pub category: Option<Category>,
}

/// The list of members.
#[derive(Debug, Clone, Default)]
pub struct Members {
    /// Those who let themselves be named to whoever asks, in no order.
    pub named: Vec<Member>,
    /// How many more there are.
    pub unnamed: usize,
}

/// How many sit at the table.
///
/// # Errors
/// When the database is gone.
pub async fn seats(on: &impl ConnectionTrait) -> Result<Seats, StoreError> {
    let (standings, about) = (Standing::among(on, Among::All).await?, About::among(on, Among::All).await?);
    let mut seats = Seats::default();
    for (organization, _) in standings.iter().filter(|(_, standing)| standing.state.sits()) {
        let category = about.get(organization).and_then(|about| about.category);
        seats.organizations += 1;
        seats.authorities += usize::from(category == Some(Category::StateAuthority));
    }
    Ok(seats)
}

/// How somebody stands to what belongs to the table: a member where an organisation of theirs sits there.
///
/// # Errors
/// When the database is gone.
pub async fn relation(on: &impl ConnectionTrait, actor: &Actor) -> Result<Relation, StoreError> {
    let sits = eyes(on, actor).await? != Viewers::NOBODY;
    Ok(if sits { Relation::Member } else { Relation::Nobody })
}

/// Which kind of viewer somebody is at the table. Whose organisations are of no known kind counts as of an
/// authority: what is kept from those is kept from them too.
///
/// # Errors
/// When the database is gone.
pub async fn eyes(on: &impl ConnectionTrait, actor: &Actor) -> Result<Viewers, StoreError> {
    let theirs: Vec<Id> = actor.held().iter().filter_map(|held| held.organization).collect();
    let standings = Standing::among(on, Among::Ids(&theirs)).await?;
    let about = About::among(on, Among::Ids(&theirs)).await?;
    let sitting = standings.iter().filter(|(_, standing)| standing.state.sits());
    Ok(sitting.fold(Viewers::NOBODY, |eyes, (organization, _)| {
        match about.get(organization).and_then(|about| about.category) {
            None | Some(Category::StateAuthority) => eyes.or(Viewers::AUTHORITIES),
            Some(_) => eyes.or(Viewers::CIVIL_MEMBERS),
        }
    }))
}

/// The members as whoever asks may see them. Who convenes the table sees what any member may.
///
/// # Errors
/// When the database is gone.
pub async fn members(store: &Store, grant: &Grant<ReadMembers>) -> Result<Members, StoreError> {
    let on = store.read().await?;
    let eyes = match eyes(&on, grant.actor()).await? {
        Viewers::NOBODY => Viewers::MEMBERS,
        eyes => eyes,
    };
    let standings = Standing::among(&on, Among::All).await?;
    let sitting: Vec<Id> =
        standings.iter().filter(|(_, standing)| standing.state.sits()).map(|(id, _)| *id).collect();
    let mut about = About::among(&on, Among::Ids(&sitting)).await?;
    let mut members = Members::default();
    for record in records::by_id(&on, &ORGANIZATION, &sitting).await? {
        let standing = standings.get(&record.id).unwrap_or(&Standing::KNOWN);
        let seen =
            listed(standing, record.audience.viewers()).is_some_and(|by| by.and(eyes) != Viewers::NOBODY);
        match seen {
            true => {
                let category = about.remove(&record.id).and_then(|about| about.category);
                members.named.push(Member { record, category });
            }
            false => members.unnamed += 1,
        }
    }
    Ok(members)
}
