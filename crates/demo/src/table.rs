//! How the organisations of the table of today stand to it: invented, as they are. Those of the archive are known,
//! with what documents say of them, and nobody speaks for them.

use kernel::policy::{Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Audience, Id};
use network::about::About;
use network::model::about::{Category, Size};
use network::model::consent::{Purpose, TEXT_VERSION};
use network::model::membership::Event;
use network::policy::{Settle, Tend};
use network::standing::{StandingError, consent, settle, tend};
use store::UnitOfWork;

use crate::data::{Organization, Table};
use crate::year::{Named, Seat};

/// How one in ten stands, by its place among those of today.
const STANDING: [&[Event]; 10] = [
    &[Event::Approach, Event::Join],
    &[Event::Approach, Event::Join],
    &[Event::Join],
    &[Event::Approach],
    &[Event::Approach, Event::Join],
    &[Event::Join],
    &[],
    &[Event::Approach, Event::Join, Event::FallAsleep],
    &[Event::Join],
    &[Event::Approach, Event::Decline],
];

/// The kinds of the data in the table's words.
const KINDS: [(&str, Category); 9] = [
    ("city", Category::CityDepartment),
    ("district", Category::District),
    ("state_authority", Category::StateAuthority),
    ("ngo", Category::Ngo),
    ("church", Category::Ngo),
    ("migrant_organisation", Category::MigrantOrganisation),
    ("international_organisation", Category::InternationalOrganisation),
    ("research", Category::Research),
    ("community", Category::CommunityRepresentative),
];

/// The first of those that stand so, by their key: those whose people can be tried out.
pub(crate) const TRIED: [usize; 2] = [0, 3];

/// Sets the table.
pub(crate) async fn seed(
    unit: &mut UnitOfWork,
    all: &[(Id, &Organization)],
    seats: &[Seat],
) -> Result<(), StandingError> {
    let policy = Policy::new(network::policy::RULES.iter().copied());
    let coordinator =
        Actor::person(Id::foreign("demo", "table"), [Held { role: Role::Coordinator, organization: None }]);
    // The rows name both roles; without them nobody sits at the table.
    let Ok(tends) = policy.grant::<Tend>(&coordinator, Relation::Nobody) else { return Ok(()) };
    for (at, (id, organization)) in today(all).enumerate() {
        let held = Held { role: Role::Editor, organization: Some(id) };
        let Ok(speaks) = policy.grant_at::<Settle>(&Actor::person(id, [held]), id, Relation::Own) else {
            return Ok(());
        };
        let about = About {
            category: KINDS
                .iter()
                .find(|(kind, _)| *kind == organization.kind)
                .map(|(_, category)| *category),
            size: Size::ALL.get(at % 4).copied(),
            ..About::default()
        };
        about.keep(unit, &tends, id).await?;
        for event in STANDING[at % STANDING.len()] {
            happens(unit, &tends, &speaks, id, *event, at).await?;
        }
    }
    apart(unit, &tends, all, seats).await
}

/// Those who sit at the table and are named nowhere, or under a name that is not theirs.
async fn apart(
    unit: &mut UnitOfWork,
    tends: &Grant<Tend>,
    all: &[(Id, &Organization)],
    seats: &[Seat],
) -> Result<(), StandingError> {
    let policy = Policy::new(network::policy::RULES.iter().copied());
    for seat in seats.iter().filter(|seat| seat.named != Named::Yes) {
        let Some((id, _)) = all.iter().find(|(_, one)| one.key == seat.key()) else { continue };
        let held = Held { role: Role::Editor, organization: Some(*id) };
        let Ok(speaks) = policy.grant_at::<Settle>(&Actor::person(*id, [held]), *id, Relation::Own) else {
            return Ok(());
        };
        let (category, alias) = (Category::from_name(&seat.category), seat.named == Named::Alias);
        About { category, alias, ..About::default() }.keep(unit, tends, *id).await?;
        settle(unit, &speaks, *id, Event::Join).await?;
    }
    Ok(())
}

/// The organisations of today that everyone may see.
pub(crate) fn today<'a>(all: &'a [(Id, &'a Organization)]) -> impl Iterator<Item = (Id, &'a Organization)> {
    let today =
        |(_, one): &&(Id, &Organization)| one.table == Table::Today && one.audience == Audience::Public;
    all.iter().filter(today).copied()
}

async fn happens(
    unit: &mut UnitOfWork,
    tends: &Grant<Tend>,
    speaks: &Grant<Settle>,
    id: Id,
    event: Event,
    at: usize,
) -> Result<(), StandingError> {
    match event {
        Event::Approach | Event::FallAsleep => tend(unit, tends, id, event).await.map(drop),
        Event::Decline | Event::Withdraw => settle(unit, speaks, id, event).await.map(drop),
        Event::Join => {
            settle(unit, speaks, id, event).await?;
            // All are public in the demonstration; half of them besides let the other members see them.
            let wanted = |purpose| match purpose {
                Purpose::Website | Purpose::OpenData => true,
                Purpose::MemberList | Purpose::FundersReport => at.is_multiple_of(2),
                Purpose::Attribution => at.is_multiple_of(3),
                _ => false,
            };
            consent(unit, speaks, id, wanted, TEXT_VERSION).await?;
            Ok(())
        }
    }
}
