//! The people who work in the demonstration city, one for each role of the network: invented, as their names and
//! addresses say.

use kernel::policy::{Actor, Held, Policy, Relation, Role};
use kernel::{Id, Lang};
use people::{Invitation, InviteError, enrol};
use post::Address;
use store::UnitOfWork;

use crate::data::Organization;
use crate::table::{self, TRIED};

/// Name, the part of the address before the sign, and role.
const STAFF: [(&str, &str, Role); 7] = [
    ("Minta Kata", "kata", Role::Coordinator),
    ("Próba Péter", "peter", Role::Moderator),
    ("Példa Réka", "reka", Role::Facilitator),
    ("Minta Jenő", "jeno", Role::MinuteTaker),
    ("Próba Thu", "thu", Role::Mediator),
    ("Példa Ágota", "agota", Role::Evaluator),
    ("Minta Olena", "olena", Role::Translator),
];

/// Who speaks for an organisation of today: one at the table, one that is invited to it.
const SPEAKERS: [(&str, &str); 2] = [("Próba Éva", "eva"), ("Példa Karim", "karim")];

/// Notes all of them.
pub(crate) async fn seed(unit: &UnitOfWork, all: &[(Id, &Organization)]) -> Result<(), InviteError> {
    let policy = Policy::new(people::policy::RULES.iter().copied());
    // The rows name the operator; without them nobody is noted, and the start page shows nobody.
    let Ok(grant) = policy.grant(&Actor::OPERATOR, Relation::Keeper) else { return Ok(()) };
    let today: Vec<Id> = table::today(all).map(|(id, _)| id).collect();
    let speakers = SPEAKERS.into_iter().zip(TRIED).filter_map(|((name, local), at)| {
        Some((name, local, Held { role: Role::Editor, organization: Some(*today.get(at)?) }))
    });
    let staff = STAFF.into_iter().map(|(name, local, role)| (name, local, Held { role, organization: None }));
    for (name, local, held) in staff.chain(speakers) {
        let Ok(address) = Address::parse(&format!("{local}@kerekasztal.example")) else { continue };
        let roles = vec![held];
        let (name, address) = (name.to_owned(), Some(address));
        enrol(unit, &grant, &Invitation { name, address, language: Lang::HU, roles }).await?;
    }
    Ok(())
}
