//! Who may do what: actors, relations, rules as data, and the grant that proves a check was made.
//!
//! Rooms name their actions as types and their rules as rows; `site` puts the rows together.
//! A record is reached only through a [`Grant`], and only [`Policy::grant`] makes one.

use std::marker::PhantomData;

use crate::error::Denied;

/// What somebody is, as far as policy is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Not signed in: the world.
    Visitor,
    /// Keeps the server and works at its command line; sees no sealed thing.
    Operator,
}

impl Role {
    /// Every role there is, for the policy snapshot.
    pub const ALL: [Role; 2] = [Role::Visitor, Role::Operator];

    /// The role's name in snapshots, audit entries and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Visitor => "visitor",
            Role::Operator => "operator",
        }
    }
}

/// Who is asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    role: Role,
}

impl Actor {
    /// Somebody who has not signed in.
    pub const VISITOR: Actor = Actor { role: Role::Visitor };
    /// The person at the server's command line.
    pub const OPERATOR: Actor = Actor { role: Role::Operator };

    /// What the actor is.
    pub const fn role(&self) -> Role {
        self.role
    }
}

/// How an actor stands to a record. Rooms compute it: `relation(actor, record)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// No relation to it, or there is no record in question.
    Nobody,
    /// The record lies on the machine the actor keeps.
    Keeper,
}

impl Relation {
    /// Every relation there is, for the policy snapshot.
    pub const ALL: [Relation; 2] = [Relation::Nobody, Relation::Keeper];

    /// The relation's name in snapshots.
    pub const fn name(self) -> &'static str {
        match self {
            Relation::Nobody => "nobody",
            Relation::Keeper => "keeper",
        }
    }
}

/// Something that can be done, as a type, so that a grant for one action never serves another.
pub trait Action: Send + Sync + 'static {
    /// The action's name, `room.verb`.
    const NAME: &'static str;
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

    /// The proof that `actor`, standing so, may do `A`.
    ///
    /// # Errors
    /// [`Denied`] where no row allows it.
    pub fn grant<A: Action>(&self, actor: &Actor, relation: Relation) -> Result<Grant<A>, Denied> {
        if self.allows(A::NAME, actor.role, relation) {
            Ok(Grant { actor: *actor, action: PhantomData })
        } else {
            Err(Denied)
        }
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
        Grant { actor: self.actor, action: PhantomData }
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
        assert_eq!(policy.grant::<Read>(&Actor::VISITOR, Relation::Keeper).err(), Some(Denied));
        assert_eq!(policy.grant::<Read>(&Actor::OPERATOR, Relation::Nobody).err(), Some(Denied));
        assert_eq!(policy.grant::<Write>(&Actor::VISITOR, Relation::Nobody).err(), Some(Denied));
    }
}
