//! Who may do what: actors, relations, rules as data, and the grant that proves a check was made.
//!
//! Rooms name their actions as types and their rules as rows; `site` puts the rows together.
//! A record is reached only through a [`Grant`], and only [`Policy::grant`] makes one.

use std::marker::PhantomData;
use std::sync::Arc;

use crate::Id;
use crate::error::Denied;

/// What somebody is, as far as policy is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Not signed in: the world.
    Visitor,
    /// Keeps the server and works at its command line; sees no sealed thing.
    Operator,
    /// Signed in, whatever else they are.
    Person,
    /// Convenes the table: invites, names, keeps the network together.
    Coordinator,
    /// Reads what others wrote before it is public.
    Moderator,
    /// Leads the talk and takes no side.
    Facilitator,
    /// Writes what was said and decided.
    MinuteTaker,
    /// Stands between communities and institutions.
    Mediator,
    /// Counts what came of it.
    Evaluator,
    /// Puts texts into another language.
    Translator,
    /// Writes for an organisation and looks after what its providers write.
    Editor,
    /// Keeps an organisation's services up to date.
    Provider,
    /// Works with an organisation's clients.
    CaseWorker,
}

/// Where a role can be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// It follows from how somebody came; nobody gives it.
    Given,
    /// For the whole network.
    Network,
    /// At an organisation.
    Organization,
    /// Either.
    Either,
}

crate::names!(
    Role,
    13,
    [
        Visitor = "visitor",
        Operator = "operator",
        Person = "person",
        Coordinator = "coordinator",
        Moderator = "moderator",
        Facilitator = "facilitator",
        MinuteTaker = "minute_taker",
        Mediator = "mediator",
        Evaluator = "evaluator",
        Translator = "translator",
        Editor = "editor",
        Provider = "provider",
        CaseWorker = "case_worker",
    ]
);

impl Role {
    /// Whether it counts only where a passphrase and a second step were shown: who edits for others or reads what
    /// they write can do too much with a letter that went astray.
    pub const fn needs_second_step(self) -> bool {
        matches!(self, Role::Coordinator | Role::Moderator)
    }

    /// Where it can be held.
    pub const fn scope(self) -> Scope {
        match self {
            Role::Visitor | Role::Operator | Role::Person => Scope::Given,
            Role::Coordinator | Role::Moderator | Role::Facilitator | Role::MinuteTaker | Role::Evaluator => {
                Scope::Network
            }
            Role::Editor | Role::Provider | Role::CaseWorker => Scope::Organization,
            Role::Mediator | Role::Translator => Scope::Either,
        }
    }
}

/// A role as somebody holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// The organisation it is held at; none for the whole network.
    pub organization: Option<Id>,
}

impl Held {
    /// Whether a role can be held so.
    pub const fn fits(self) -> bool {
        match self.role.scope() {
            Scope::Given => false,
            Scope::Network => self.organization.is_none(),
            Scope::Organization => self.organization.is_some(),
            Scope::Either => true,
        }
    }
}

/// How surely it is known who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// They came by a link that was mailed.
    Link,
    /// They showed passphrase and second step today.
    SecondStep,
    /// They showed both just now: what can't be taken back asks for it.
    JustNow,
}

/// Who is asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor(Who);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Who {
    Visitor,
    Operator,
    Person(Id, Arc<[Held]>, Sureness),
}

impl Actor {
    /// Somebody who has not signed in.
    pub const VISITOR: Actor = Actor(Who::Visitor);
    /// The person at the server's command line.
    pub const OPERATOR: Actor = Actor(Who::Operator);

    /// Somebody who signed in, with the roles they hold, known as surely as can be.
    pub fn person(id: Id, held: impl IntoIterator<Item = Held>) -> Actor {
        Actor::known(id, held, Sureness::JustNow)
    }

    /// Somebody who signed in, with the roles they hold, and how surely it is known that it is them.
    pub fn known(id: Id, held: impl IntoIterator<Item = Held>, sureness: Sureness) -> Actor {
        Actor(Who::Person(id, held.into_iter().filter(|held| held.fits()).collect(), sureness))
    }

    /// How surely it is known who it is. A visitor is nobody, and who works at the server's command line is there.
    pub const fn sureness(&self) -> Sureness {
        match self.0 {
            Who::Person(_, _, sureness) => sureness,
            Who::Visitor | Who::Operator => Sureness::JustNow,
        }
    }

    /// Who it is, where they signed in.
    pub const fn id(&self) -> Option<Id> {
        match &self.0 {
            Who::Person(id, ..) => Some(*id),
            Who::Visitor | Who::Operator => None,
        }
    }

    /// How they came: what audit entries name besides who it was.
    pub const fn role(&self) -> Role {
        match self.0 {
            Who::Visitor => Role::Visitor,
            Who::Operator => Role::Operator,
            Who::Person(..) => Role::Person,
        }
    }

    /// The roles they hold, besides having signed in.
    pub fn held(&self) -> &[Held] {
        match &self.0 {
            Who::Person(_, held, _) => held,
            Who::Visitor | Who::Operator => &[],
        }
    }

    /// Everything they are towards what belongs to an organisation, or to none: roles at another count nothing.
    pub fn roles(&self, organization: Option<Id>) -> impl Iterator<Item = Role> {
        let counts = move |held: &&Held| held.organization.is_none() || held.organization == organization;
        std::iter::once(self.role()).chain(self.held().iter().filter(counts).map(|held| held.role))
    }
}

/// How an actor stands to a record. Rooms compute it: `relation(actor, record)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// No relation to it, or there is no record in question.
    Nobody,
    /// The record lies on the machine the actor keeps.
    Keeper,
    /// It belongs to an organisation at which the actor holds a role.
    Own,
    /// It belongs to the table, and so does an organisation at which the actor holds a role.
    Member,
    /// It belongs to a table at which the actor, or an organisation at which they hold a role, has a seat.
    Seated,
    /// It belongs to a table that the actor calls together.
    Convener,
    /// It belongs to a table whose talk the actor leads.
    Facilitator,
    /// It belongs to a table whose minutes the actor writes.
    MinuteTaker,
}

crate::names!(
    Relation,
    8,
    [
        Nobody = "nobody",
        Keeper = "keeper",
        Own = "own",
        Member = "member",
        Seated = "seated",
        Convener = "convener",
        Facilitator = "facilitator",
        MinuteTaker = "minute_taker",
    ]
);

/// Something that can be done, as a type, so that a grant for one action never serves another.
pub trait Action: Send + Sync + 'static {
    /// The action's name, `room.verb`.
    const NAME: &'static str;
    /// Whether a role that needs a second step may only where it was shown just now.
    const JUST_NOW: bool = false;
}

/// One row of the policy: this role, standing so to the record, may do this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The action's name.
    pub action: &'static str,
    /// Who may.
    pub role: Role,
    /// Standing how to the record.
    pub relation: Relation,
}

/// The rules of all rooms together. What no row allows is refused.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    rules: Vec<Rule>,
}

impl Policy {
    /// A policy of these rows.
    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        Policy { rules: rules.into_iter().collect() }
    }

    /// Whether a role, standing so, may do the named action. For snapshots; access needs a grant.
    pub fn allows(&self, action: &str, role: Role, relation: Relation) -> bool {
        self.rules.iter().any(|rule| rule.action == action && rule.role == role && rule.relation == relation)
    }

    /// The proof that `actor`, standing so, may do `A` with what belongs to no organisation.
    ///
    /// # Errors
    /// [`Denied`] where no row allows it, or not before a second step.
    pub fn grant<A: Action>(&self, actor: &Actor, relation: Relation) -> Result<Grant<A>, Denied> {
        self.granted(actor, None, relation)
    }

    /// The proof that `actor`, standing so, may do `A` with what belongs to an organisation: roles count
    /// that are held there or for the whole network.
    ///
    /// # Errors
    /// [`Denied`] where no row allows it, or not before a second step.
    pub fn grant_at<A: Action>(
        &self,
        actor: &Actor,
        organization: Id,
        relation: Relation,
    ) -> Result<Grant<A>, Denied> {
        self.granted(actor, Some(organization), relation)
    }

    fn granted<A: Action>(
        &self,
        actor: &Actor,
        organization: Option<Id>,
        relation: Relation,
    ) -> Result<Grant<A>, Denied> {
        let least = if A::JUST_NOW { Sureness::JustNow } else { Sureness::SecondStep };
        let may: Vec<Role> =
            actor.roles(organization).filter(|role| self.allows(A::NAME, *role, relation)).collect();
        if may.iter().any(|role| !role.needs_second_step() || actor.sureness() >= least) {
            return Ok(Grant { actor: actor.clone(), action: PhantomData });
        }
        Err(if may.is_empty() { Denied::Never } else { Denied::Unsure })
    }
}

/// Proof that somebody may do `A`. It can only be had from [`Policy::grant`].
#[derive(Debug)]
pub struct Grant<A: Action> {
    actor: Actor,
    action: PhantomData<fn() -> A>,
}

impl<A: Action> Grant<A> {
    /// Whom it was given to; the audit entry names them.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }
}

impl<A: Action> Clone for Grant<A> {
    fn clone(&self) -> Self {
        Grant { actor: self.actor.clone(), action: PhantomData }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Read;
    impl Action for Read {
        const NAME: &'static str = "test.read";
    }
    struct Write;
    impl Action for Write {
        const NAME: &'static str = "test.write";
    }

    #[test]
    fn what_no_row_allows_is_refused() {
        let policy =
            Policy::new([Rule { action: Read::NAME, role: Role::Visitor, relation: Relation::Nobody }]);
        assert!(policy.grant::<Read>(&Actor::VISITOR, Relation::Nobody).is_ok());
        let never = Some(Denied::Never);
        assert_eq!(policy.grant::<Read>(&Actor::VISITOR, Relation::Keeper).err(), never);
        assert_eq!(policy.grant::<Read>(&Actor::OPERATOR, Relation::Nobody).err(), never);
        assert_eq!(policy.grant::<Write>(&Actor::VISITOR, Relation::Nobody).err(), never);
    }

    #[test]
    fn a_role_at_one_organization_counts_nothing_at_another() {
        let row = |role| Rule { action: Write::NAME, role, relation: Relation::Nobody };
        let policy = Policy::new([row(Role::Editor), row(Role::Coordinator)]);
        let [one, other] = ["one", "other"].map(|name| Id::foreign("test", name));
        let editor = Held { role: Role::Editor, organization: Some(one) };
        let person = Actor::person(one, [editor]);
        assert!(policy.grant_at::<Write>(&person, one, Relation::Nobody).is_ok());
        assert_eq!(policy.grant_at::<Write>(&person, other, Relation::Nobody).err(), Some(Denied::Never));
        assert_eq!(policy.grant::<Write>(&person, Relation::Nobody).err(), Some(Denied::Never));
        let coordinator = Actor::person(one, [Held { role: Role::Coordinator, organization: None }]);
        assert!(policy.grant_at::<Write>(&coordinator, other, Relation::Nobody).is_ok());
    }

    #[test]
    fn a_role_that_needs_a_second_step_counts_only_after_it() {
        struct Change;
        impl Action for Change {
            const NAME: &'static str = "test.change";
            const JUST_NOW: bool = true;
        }
        let row = |action, role| Rule { action, role, relation: Relation::Nobody };
        let rows = [Write::NAME, Change::NAME].map(|action| row(action, Role::Coordinator));
        let policy = Policy::new(rows.into_iter().chain([row(Change::NAME, Role::Facilitator)]));
        let known = |role, sureness| {
            let actor =
                Actor::known(Id::foreign("test", "anna"), [Held { role, organization: None }], sureness);
            let write = policy.grant::<Write>(&actor, Relation::Nobody).err();
            (write, policy.grant::<Change>(&actor, Relation::Nobody).err())
        };
        let (unsure, never) = (Some(Denied::Unsure), Some(Denied::Never));
        assert_eq!(known(Role::Coordinator, Sureness::Link), (unsure, unsure));
        assert_eq!(known(Role::Coordinator, Sureness::SecondStep), (None, unsure));
        assert_eq!(known(Role::Coordinator, Sureness::JustNow), (None, None));
        assert_eq!(known(Role::Facilitator, Sureness::Link), (never, None));
        assert_eq!(known(Role::Evaluator, Sureness::JustNow), (never, never));
    }

    #[test]
    fn a_role_that_nobody_gives_is_held_by_nobody() {
        for role in Role::ALL {
            assert_eq!(Role::from_name(role.name()), Some(role));
            for organization in [None, Some(Id::foreign("test", "one"))] {
                let held = Held { role, organization };
                let holds = Actor::person(Id::foreign("test", "anna"), [held]).held().len();
                assert_eq!(holds == 1, held.fits());
            }
        }
        assert!(!Held { role: Role::Operator, organization: None }.fits());
        assert!(!Held { role: Role::Coordinator, organization: Some(Id::foreign("test", "one")) }.fits());
    }
}
