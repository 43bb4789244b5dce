//! What was read of the room, kept until a change concerns it: a table of a thousand seats that met for twenty years is not
//! read anew for each reader.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::Id;
use store::feed::{self, What};
use store::{ConnectionTrait, StoreError};

use crate::model::ENTITIES;
use crate::{counted, course, minutes, numbers, search, sitting};

/// After so many changes since it was read something is read anew without asking whether one of them concerns it.
const CHANGES: u32 = 256;
/// So many things of a kind are kept at once.
const MOST: usize = 64;

/// All that is kept of the room. Cheap to clone; a program has one.
#[derive(Debug, Clone, Default)]
pub struct Room {
    /// Who took part, by meeting.
    pub counted: counted::Shelf,
    /// Who sits there, by table.
    pub sittings: sitting::Sittings,
    /// Its meetings, by table.
    pub courses: course::Courses,
    /// What is to be done, by table.
    pub actions: minutes::Actions,
    /// What each side raised, promised and kept, by table and while.
    pub tallies: numbers::Tallies,
    /// What everybody may find.
    pub published: search::Published,
    /// What those inside may find.
    pub inside: search::Inside,
}

/// Things of a kind, by what they are about.
#[derive(Debug)]
pub(crate) struct Shelf<K, V>(Arc<Mutex<HashMap<K, Kept<V>>>>);

#[derive(Debug)]
struct Kept<V> {
    /// The number of the last change there was when it was known to hold.
    head: i64,
    /// The number of what is not in the change feed.
    turn: i64,
    value: Arc<V>,
}

/// Whether a change is of the room: concerns whatever was made of its records.
pub(crate) fn any_of_the_room<V>(_: &V, entity: &str, _: Id) -> bool {
    ENTITIES.iter().any(|known| known.name == entity)
}

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Shelf(Arc::default())
    }
}

impl<K, V> Clone for Shelf<K, V> {
    fn clone(&self) -> Self {
        Shelf(Arc::clone(&self.0))
    }
}

impl<V> Clone for Kept<V> {
    fn clone(&self) -> Self {
        Kept { head: self.head, turn: self.turn, value: Arc::clone(&self.value) }
    }
}

impl<K: Hash + Eq + Clone, V> Shelf<K, V> {
    /// What is kept under a key, or what `read` reads where nothing is, or a change of a record concerns it, or `turn` is
    /// another: a number that was read before and stands for what no change of a record tells.
    pub(crate) async fn get(
        &self,
        on: &impl ConnectionTrait,
        (key, turn): (K, i64),
        concerns: impl Fn(&V, &str, Id) -> bool + Send,
        read: impl Future<Output = Result<V, StoreError>> + Send,
    ) -> Result<Arc<V>, StoreError> {
        // Before all else: what changes while it is read makes it anew the next time.
        let head = feed::head(on).await?;
        if let Some(kept) = self.kept(&key).filter(|kept| kept.turn == turn) {
            if kept.head == head {
                return Ok(kept.value);
            }
            let changes = feed::reaching(on, kept.head, CHANGES).await?;
            let few = changes.filter(|changes| (changes.len() as u32) < CHANGES);
            let is_new = |what: &What| match what {
                What::Put { entity, record } | What::Gone { entity, record } => {
                    concerns(&kept.value, entity, *record)
                }
                What::Reload { .. } => true,
            };
            if few.is_some_and(|changes| !changes.iter().any(|change| is_new(&change.what))) {
                self.keep(key, Kept { head, ..kept.clone() });
                return Ok(kept.value);
            }
        }
        let value = Arc::new(read.await?);
        self.keep(key, Kept { head, turn, value: Arc::clone(&value) });
        Ok(value)
    }

    fn kept(&self, key: &K) -> Option<Kept<V>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn keep(&self, key: K, kept: Kept<V>) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.len() >= MOST && !shelf.contains_key(&key) {
            shelf.clear();
        }
        shelf.insert(key, kept);
    }
}
