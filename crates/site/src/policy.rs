//! The policy of the whole house: the rows of all rooms together.

use std::collections::BTreeSet;

use kernel::policy::{Policy, Relation, Role, Rule};
use page::{Assets, Row};

/// Every row of every room.
pub fn rules() -> Vec<Rule> {
    let rooms =
        [people::policy::RULES, network::policy::RULES, directory::policy::RULES, roundtable::policy::RULES]
            .concat();
    let own = crate::front::rules()
        .chain(crate::health::rules())
        .chain(crate::settings::RULES.iter().copied())
        .chain(crate::lookup::RULES.iter().copied())
        .chain(crate::to_do::rules());
    rooms.into_iter().chain(Assets::rules()).chain(own).collect()
}

/// The policy the site is guarded by.
pub fn policy() -> Policy {
    Policy::new(rules())
}

/// Route × role × relation as a table: what stands in the snapshot is what is enforced.
pub fn matrix(rows: &[Row]) -> String {
    let policy = policy();
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let mut line = format!(
                "{:<5} {:<38} {:<26} {:<20}",
                row.method,
                row.path,
                row.action,
                format!("{:?}", row.cache)
            );
            line.push_str(&who(&policy, row.action));
            line.trim_end().to_owned()
        })
        .collect();
    lines.sort();
    lines.join("\n")
}

/// Action × role × relation as a table: what the command line does without a route stands here too.
pub fn actions() -> String {
    let policy = policy();
    let names: BTreeSet<&str> = rules().iter().map(|rule| rule.action).collect();
    let line = |name: &&str| format!("{name:<26}{}", who(&policy, name)).trim_end().to_owned();
    names.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Who may do something: each role that may, with the relations in which it may.
fn who(policy: &Policy, action: &str) -> String {
    let cell = |role: Role| {
        let may = Relation::ALL.iter().filter(|relation| policy.allows(action, role, **relation));
        let may: Vec<&str> = may.map(|relation| relation.name()).collect();
        (!may.is_empty()).then(|| format!(" {}: {}", role.name(), may.join("+")))
    };
    let cells: Vec<String> = Role::ALL.into_iter().filter_map(cell).collect();
    if cells.len() == Role::ALL.len() { " everyone".to_owned() } else { cells.join(",") }
}
