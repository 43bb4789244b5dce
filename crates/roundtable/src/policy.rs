//! What can be done at a table, and who may.

use kernel::Denied;
use kernel::policy::{Action, Actor, Grant, Policy, Relation, Role, Rule};

macro_rules! actions {
    ($($(#[$says:meta])+ $type:ident = $name:literal;)+) => {
        $(
            $(#[$says])+
            #[derive(Debug)]
            pub struct $type;

            impl Action for $type {
                const NAME: &'static str = $name;
            }
        )+
    };
}

actions! {
    /// Reading what a table shows to everybody.
    ReadTable = "roundtable.read_table";
    /// Answering an invitation by the link in a letter: the link says whose it is, and opens nothing else.
    Answer = "roundtable.answer";
    /// Fetching the calendar of one's own meetings by its address, which says whose it is and opens nothing else.
    Follow = "roundtable.follow";
    /// Opening the pages of tables from inside; what is shown there is asked for besides.
    Open = "roundtable.open";
    /// Reading what a table shows to those who sit at it.
    ReadInside = "roundtable.read_inside";
    /// Reading what is for those who lead the talk.
    ReadHidden = "roundtable.read_hidden";
    /// Seeing which tables there are, from the back office.
    SeeTables = "roundtable.see_tables";
    /// Founding a table.
    Found = "roundtable.found";
    /// Calling a table together: its seats, its meetings, whom it invites.
    Convene = "roundtable.convene";
    /// Writing what is said and decided, and who was there.
    TakeMinutes = "roundtable.take_minutes";
    /// Seeing how the sides of a table stand to one another.
    SeeBalance = "roundtable.see_balance";
    /// Proposing that minutes say something otherwise.
    Correct = "roundtable.correct";
    /// Asking to speak at a meeting that goes on.
    Speak = "roundtable.speak";
    /// Saying that an action of one's own is done.
    Finish = "roundtable.finish";
    /// Saying from a seat of one's own what one thinks of proposed rules.
    AnswerRules = "roundtable.answer_rules";
    /// Bringing in what is to be talked about.
    Raise = "roundtable.raise";
    /// Opening a topic of the members' own, and taking part in one.
    OpenTopic = "roundtable.open_topic";
    /// Entering for a seat what was said there by telephone or in person.
    EnterFor = "roundtable.enter_for";
}

const fn rule(action: &'static str, role: Role, relation: Relation) -> Rule {
    Rule { action, role, relation }
}

/// The room's rows of the policy.
pub const RULES: &[Rule] = &[
    rule(ReadTable::NAME, Role::Visitor, Relation::Nobody),
    rule(Answer::NAME, Role::Visitor, Relation::Nobody),
    rule(Follow::NAME, Role::Visitor, Relation::Nobody),
    rule(Open::NAME, Role::Person, Relation::Nobody),
    rule(ReadInside::NAME, Role::Person, Relation::Seated),
    rule(ReadInside::NAME, Role::Person, Relation::Convener),
    rule(ReadInside::NAME, Role::Person, Relation::Facilitator),
    rule(ReadInside::NAME, Role::Person, Relation::MinuteTaker),
    rule(ReadInside::NAME, Role::Coordinator, Relation::Nobody),
    rule(ReadInside::NAME, Role::Facilitator, Relation::Nobody),
    rule(ReadInside::NAME, Role::MinuteTaker, Relation::Nobody),
    rule(ReadHidden::NAME, Role::Person, Relation::Convener),
    rule(ReadHidden::NAME, Role::Person, Relation::Facilitator),
    rule(ReadHidden::NAME, Role::Coordinator, Relation::Nobody),
    rule(ReadHidden::NAME, Role::Facilitator, Relation::Nobody),
    rule(SeeTables::NAME, Role::Coordinator, Relation::Nobody),
    rule(SeeTables::NAME, Role::Facilitator, Relation::Nobody),
    rule(SeeTables::NAME, Role::MinuteTaker, Relation::Nobody),
    rule(Found::NAME, Role::Coordinator, Relation::Nobody),
    rule(Convene::NAME, Role::Person, Relation::Convener),
    rule(Convene::NAME, Role::Coordinator, Relation::Nobody),
    rule(TakeMinutes::NAME, Role::Person, Relation::Convener),
    rule(TakeMinutes::NAME, Role::Person, Relation::Facilitator),
    rule(TakeMinutes::NAME, Role::Person, Relation::MinuteTaker),
    rule(TakeMinutes::NAME, Role::Coordinator, Relation::Nobody),
    rule(TakeMinutes::NAME, Role::Facilitator, Relation::Nobody),
    rule(TakeMinutes::NAME, Role::MinuteTaker, Relation::Nobody),
    rule(SeeBalance::NAME, Role::Person, Relation::Facilitator),
    rule(SeeBalance::NAME, Role::Facilitator, Relation::Nobody),
    rule(Correct::NAME, Role::Person, Relation::Seated),
    rule(Speak::NAME, Role::Person, Relation::Seated),
    rule(Finish::NAME, Role::Person, Relation::Seated),
    rule(AnswerRules::NAME, Role::Person, Relation::Seated),
    rule(Raise::NAME, Role::Person, Relation::Seated),
    rule(OpenTopic::NAME, Role::Person, Relation::Seated),
    rule(EnterFor::NAME, Role::Person, Relation::Convener),
    rule(EnterFor::NAME, Role::Person, Relation::Facilitator),
    rule(EnterFor::NAME, Role::Coordinator, Relation::Nobody),
    rule(EnterFor::NAME, Role::Facilitator, Relation::Nobody),
];

/// The proof that somebody may do `A`, standing so or so to a table.
///
/// # Errors
/// [`Denied`] where none of it allows it; that a second step is missing before that it is never allowed.
pub fn grant<A: Action>(policy: &Policy, actor: &Actor, relations: &[Relation]) -> Result<Grant<A>, Denied> {
    let mut why = Denied::Never;
    for relation in std::iter::once(&Relation::Nobody).chain(relations) {
        match policy.grant::<A>(actor, *relation) {
            Ok(grant) => return Ok(grant),
            Err(Denied::Unsure) => why = Denied::Unsure,
            Err(Denied::Never) => {}
        }
    }
    Err(why)
}
