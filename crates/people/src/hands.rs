//! Whose hand did something, as far as a reader may know it: by name, or only by what they are.

use std::collections::{BTreeSet, HashMap};

use kernel::policy::{Held, Role};
use kernel::{Id, Instant};
use locale::Locale;
use store::audit::Entry;
use store::{ConnectionTrait, StoreError};

use crate::person::Person;

/// Whose hand it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hand {
    /// Whoever reads.
    You,
    /// Somebody whose name the reader may see.
    Named(String),
    /// A coordinator.
    Coordinator,
    /// A moderator.
    Moderator,
    /// Somebody of the organisation it is about.
    Own,
    /// Somebody else, or nobody who is known any more.
    Somebody,
    /// Whoever keeps the server.
    Operator,
    /// Somebody who had not signed in.
    Visitor,
}

impl Hand {
    /// Every hand without a name, for what is told of them.
    pub const UNNAMED: [&'static str; 7] =
        ["you", "coordinator", "moderator", "own", "somebody", "operator", "visitor"];

    /// Who it was, in a reader's words.
    pub fn words(&self, locale: &Locale) -> String {
        let name = match self {
            Hand::Named(name) => return name.clone(),
            Hand::You => "you",
            Hand::Coordinator => "coordinator",
            Hand::Moderator => "moderator",
            Hand::Own => "own",
            Hand::Somebody => "somebody",
            Hand::Operator => "operator",
            Hand::Visitor => "visitor",
        };
        locale.msg(&format!("people-hand-{name}")).into_owned()
    }
}

/// Who reads what was done.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Who it is.
    pub you: Option<Id>,
    /// Whether they may see the names of others.
    pub names: bool,
    /// The organisation it is about; none where it is about none.
    pub organization: Option<Id>,
}

/// Those who did something, as they are now.
#[derive(Debug, Default)]
pub struct Hands(HashMap<Id, (String, Vec<Held>)>);

impl Hands {
    /// Those of some entries of the audit.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn of(
        on: &impl ConnectionTrait,
        entries: impl IntoIterator<Item = &Entry>,
        now: Instant,
    ) -> Result<Hands, StoreError> {
        let people: BTreeSet<Id> = entries.into_iter().filter_map(|entry| entry.person).collect();
        let mut hands = HashMap::new();
        for id in people {
            if let Some(person) = Person::find(on, id).await? {
                hands.insert(id, (person.name, Person::holds(on, id, now).await?));
            }
        }
        Ok(Hands(hands))
    }

    /// Whose hand an entry is of, for a reader.
    pub fn hand(&self, entry: &Entry, reader: Reader) -> Hand {
        let Some(person) = entry.person else {
            return match Role::from_name(&entry.role) {
                Some(Role::Operator) => Hand::Operator,
                Some(Role::Visitor) => Hand::Visitor,
                _ => Hand::Somebody,
            };
        };
        if reader.you == Some(person) {
            return Hand::You;
        }
        let Some((name, held)) = self.0.get(&person) else { return Hand::Somebody };
        if reader.names {
            return Hand::Named(name.clone());
        }
        let for_all = |role| held.iter().any(|held| held.role == role && held.organization.is_none());
        let there = |held: &Held| held.organization.is_some() && held.organization == reader.organization;
        match () {
            () if held.iter().any(there) => Hand::Own,
            () if for_all(Role::Coordinator) => Hand::Coordinator,
            () if for_all(Role::Moderator) => Hand::Moderator,
            () => Hand::Somebody,
        }
    }
}
