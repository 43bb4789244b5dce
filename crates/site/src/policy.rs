//! The policy of the whole house: the rows of all rooms together.

use std::fmt::Write as _;

use kernel::policy::{Policy, Relation, Role, Rule};
use page::{Assets, Row};

/// Every row of every room.
pub fn rules() -> Vec<Rule> {
    let rooms = [network::policy::RULES, directory::policy::RULES].concat();
    rooms.into_iter().chain(Assets::rules()).chain(crate::front::rules()).collect()
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
            for role in Role::ALL {
                let may = Relation::ALL.iter().filter(|relation| policy.allows(row.action, role, **relation));
                let may: Vec<&str> = may.map(|relation| relation.name()).collect();
                // Writing to a String can't fail.
                let _ = write!(
                    line,
                    " {}: {:<8}",
                    role.name(),
                    if may.is_empty() { "-".into() } else { may.join("+") }
                );
            }
            line.trim_end().to_owned()
        })
        .collect();
    lines.sort();
    lines.join("\n")
}
