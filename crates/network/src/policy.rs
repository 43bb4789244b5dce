//! What can be done in the network, and who may.

use kernel::policy::{Action, Relation, Role, Rule};

/// Reading what an organisation shows to everyone.
#[derive(Debug)]
pub struct ReadProfile;

impl Action for ReadProfile {
    const NAME: &'static str = "network.read_profile";
}

/// Taking back an organisation's consent to be named, on its own word, at the command line.
#[derive(Debug)]
pub struct Withdraw;

impl Action for Withdraw {
    const NAME: &'static str = "network.withdraw";
}

/// Saying for one's own organisation how it stands to the table and where it may be named.
#[derive(Debug)]
pub struct Settle;

impl Action for Settle {
    const NAME: &'static str = "network.settle";
}

/// Keeping the network: noting that somebody spoke with an organisation, or that it is no longer heard of.
#[derive(Debug)]
pub struct Tend;

impl Action for Tend {
    const NAME: &'static str = "network.tend";
}

/// The room's rows of the policy. Public pages are read from a snapshot of public values only, so
/// everyone stands to them as nobody in particular.
pub const RULES: &[Rule] = &[
    Rule { action: ReadProfile::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: ReadProfile::NAME, role: Role::Operator, relation: Relation::Nobody },
    Rule { action: Withdraw::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: Settle::NAME, role: Role::Editor, relation: Relation::Own },
    Rule { action: Tend::NAME, role: Role::Coordinator, relation: Relation::Nobody },
];
