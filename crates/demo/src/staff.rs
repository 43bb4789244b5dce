//! The people who work in the demonstration city, one for each role of the network: invented, as their names and
//! addresses say.

use kernel::Lang;
use kernel::policy::{Actor, Held, Policy, Relation, Role};
use people::{Invitation, InviteError, enrol};
use post::Address;
use store::UnitOfWork;

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

/// Notes all of them.
pub(crate) async fn seed(unit: &UnitOfWork) -> Result<(), InviteError> {
    let policy = Policy::new(people::policy::RULES.iter().copied());
    // The rows name the operator; without them nobody is noted, and the start page shows nobody.
    let Ok(grant) = policy.grant(&Actor::OPERATOR, Relation::Keeper) else { return Ok(()) };
    for (name, local, role) in STAFF {
        let Ok(address) = Address::parse(&format!("{local}@kerekasztal.example")) else { continue };
        let roles = vec![Held { role, organization: None }];
        enrol(unit, &grant, &Invitation { name: name.to_owned(), address, language: Lang::HU, roles })
            .await?;
    }
    Ok(())
}
