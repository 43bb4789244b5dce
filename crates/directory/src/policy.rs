//! What can be done in the directory, and who may.

use kernel::policy::{Action, Relation, Role, Rule};

/// Reading public records: pages, search, the read API.
#[derive(Debug)]
pub struct ReadPublic;

impl Action for ReadPublic {
    const NAME: &'static str = "directory.read_public";
}

/// Taking records in from other systems, at the command line.
#[derive(Debug)]
pub struct Import;

impl Action for Import {
    const NAME: &'static str = "directory.import";
}

/// Giving records out as files, at the command line.
#[derive(Debug)]
pub struct Export;

impl Action for Export {
    const NAME: &'static str = "directory.export";
}

/// Bringing the taxonomy of needs in the store up to the program's own list, when the server starts.
#[derive(Debug)]
pub struct SettleNeeds;

impl Action for SettleNeeds {
    const NAME: &'static str = "directory.settle_needs";
}

/// Telling something, and asking by code what became of it.
#[derive(Debug)]
pub struct Speak;

impl Action for Speak {
    const NAME: &'static str = "directory.speak";
}

/// Reading what residents told, and saying what becomes of it.
#[derive(Debug)]
pub struct Hear;

impl Action for Hear {
    const NAME: &'static str = "directory.hear";
}

/// Seeing the numbers to call in an emergency, and which others are proposed.
#[derive(Debug)]
pub struct KeepEmergency;

impl Action for KeepEmergency {
    const NAME: &'static str = "directory.keep_emergency";
}

/// Proposing and confirming them: they stand on every page.
#[derive(Debug)]
pub struct ChangeEmergency;

impl Action for ChangeEmergency {
    const NAME: &'static str = "directory.change_emergency";
    const JUST_NOW: bool = true;
}

/// Keeping the network's funded projects.
#[derive(Debug)]
pub struct Fund;

impl Action for Fund {
    const NAME: &'static str = "directory.fund";
}

/// Writing what an organisation's services say; it is public once somebody else has read it.
#[derive(Debug)]
pub struct EditOwn;

impl Action for EditOwn {
    const NAME: &'static str = "directory.edit_own";
}

/// Reading what was written before it is public: approving, giving back, bringing back what was.
#[derive(Debug)]
pub struct Moderate;

impl Action for Moderate {
    const NAME: &'static str = "directory.moderate";
}

/// Approving a change of what somebody with a stolen account would change, and saying that its call was made.
#[derive(Debug)]
pub struct DecideCritical;

impl Action for DecideCritical {
    const NAME: &'static str = "directory.decide_critical";
    const JUST_NOW: bool = true;
}

/// The room's rows of the policy.
pub const RULES: &[Rule] = &[
    Rule { action: ReadPublic::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: ReadPublic::NAME, role: Role::Operator, relation: Relation::Nobody },
    Rule { action: Speak::NAME, role: Role::Visitor, relation: Relation::Nobody },
    Rule { action: Speak::NAME, role: Role::Person, relation: Relation::Nobody },
    Rule { action: Hear::NAME, role: Role::Moderator, relation: Relation::Nobody },
    Rule { action: Hear::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: KeepEmergency::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: ChangeEmergency::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Fund::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: EditOwn::NAME, role: Role::Editor, relation: Relation::Own },
    Rule { action: EditOwn::NAME, role: Role::Provider, relation: Relation::Own },
    Rule { action: EditOwn::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Moderate::NAME, role: Role::Moderator, relation: Relation::Nobody },
    Rule { action: Moderate::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: DecideCritical::NAME, role: Role::Moderator, relation: Relation::Nobody },
    Rule { action: DecideCritical::NAME, role: Role::Coordinator, relation: Relation::Nobody },
    Rule { action: Import::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: Export::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: SettleNeeds::NAME, role: Role::Operator, relation: Relation::Keeper },
];
