//! What can be done in the network, and who may.

use kernel::policy::{Action, Relation, Role, Rule};

/// Reading what an organisation shows to everyone.
#[derive(Debug)]
pub struct ReadProfile;

impl Action for ReadProfile {
    const NAME: &'static str = "network.read_profile";
}

/// Leaving the table and taking back every consent to be named, on the organisation's own word: itself, or at
/// the command line by whom it asked.
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

/// Opening the pages of one's own organisations and of the table; what is shown there is asked for besides.
#[derive(Debug)]
pub struct Open;

impl Action for Open {
    const NAME: &'static str = "network.open";
}

/// Seeing how one's own organisation stands, and how others see it.
#[derive(Debug)]
pub struct ReadOwn;

impl Action for ReadOwn {
    const NAME: &'static str = "network.read_own";
}

/// Seeing which organisations at the table let themselves be named to its members.
#[derive(Debug)]
pub struct ReadMembers;

impl Action for ReadMembers {
    const NAME: &'static str = "network.read_members";
}

/// Keeping the network: noting that somebody spoke with an organisation, or that it is no longer heard of.
#[derive(Debug)]
pub struct Tend;

impl Action for Tend {
    const NAME: &'static str = "network.tend";
}

/// Seeing which organisations give more than they get.
#[derive(Debug)]
pub struct SeeBalance;

impl Action for SeeBalance {
    const NAME: &'static str = "network.see_balance";
}

/// The room's rows of the policy. Public pages are read from a snapshot of public values only, so
/// everyone stands to them as nobody in particular.
pub const RULES: &[Rule] = &[
    Rule { action: ReadProfile::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: ReadProfile::NAME, role: Role::Operator, relation: Relation::Nobody },
    Rule { action: Withdraw::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: Withdraw::NAME, role: Role::Editor, relation: Relation::Own },
    Rule { action: Open::NAME, role: Role::Person, relation: Relation::Nobody },
    Rule { action: ReadOwn::NAME, role: Role::Editor, relation: Relation::Own },
    Rule { action: ReadOwn::NAME, role: Role::Provider, relation: Relation::Own },
    Rule { action: ReadOwn::NAME, role: Role::CaseWorker, relation: Relation::Own },
    Rule { action: ReadMembers::NAME, role: Role::Person, relation: Relation::Member },
    Rule { action: ReadMembers::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Settle::NAME, role: Role::Editor, relation: Relation::Own },
    Rule { action: Tend::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: SeeBalance::NAME, role: Role::Facilitator, relation: Relation::Nobody },
];
