//! What can be done with people and sessions, and who may.

use kernel::policy::{Action, Relation, Role, Rule};

/// Asking for a way in, and coming in by one.
#[derive(Debug)]
pub struct SignIn;

impl Action for SignIn {
    const NAME: &'static str = "people.sign_in";
}

/// Seeing what is kept about oneself, and ending one's own sessions.
#[derive(Debug)]
pub struct SeeSelf;

impl Action for SeeSelf {
    const NAME: &'static str = "people.see_self";
}

/// Signing in as somebody invented, in a demonstration.
#[derive(Debug)]
pub struct TryOut;

impl Action for TryOut {
    const NAME: &'static str = "people.try_out";
}

/// Inviting somebody, with roles.
#[derive(Debug)]
pub struct Invite;

impl Action for Invite {
    const NAME: &'static str = "people.invite";
}

/// Making a link that lets somebody in and handing it over: whoever makes it could come in by it.
#[derive(Debug)]
pub struct HandOver;

impl Action for HandOver {
    const NAME: &'static str = "people.hand_over";
    const JUST_NOW: bool = true;
}

/// Giving somebody a role for the whole network, closing accounts and opening them again.
#[derive(Debug)]
pub struct Appoint;

impl Action for Appoint {
    const NAME: &'static str = "people.appoint";
    const JUST_NOW: bool = true;
}

/// Seeing who has an account.
#[derive(Debug)]
pub struct Manage;

impl Action for Manage {
    const NAME: &'static str = "people.manage";
}

/// Taking somebody's second step away, who lost it.
#[derive(Debug)]
pub struct ResetSecondStep;

impl Action for ResetSecondStep {
    const NAME: &'static str = "people.reset_second_step";
    const JUST_NOW: bool = true;
}

/// The room's rows of the policy.
pub const RULES: &[Rule] = &[
    Rule { action: SignIn::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: SignIn::NAME, role: Role::Person, relation: Relation::Nobody },
    // There is no such route but in a demonstration on a machine of one's own.
    Rule { action: TryOut::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: SeeSelf::NAME, role: Role::Person, relation: Relation::Nobody },
    Rule { action: Manage::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Appoint::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Invite::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: HandOver::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Invite::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: ResetSecondStep::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: ResetSecondStep::NAME, role: Role::Operator, relation: Relation::Keeper },
];
