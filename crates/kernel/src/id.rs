//! Ids and the references that point across rooms.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::clock::Clock;
use crate::error::BadValue;

/// The namespace under which ids of other systems become ours (UUIDv5 of source and id).
const FOREIGN: Uuid = Uuid::from_u128(0x6b65_7265_6b61_5a74_a16c_0000_0000_0001);

/// A record's public id. An incoming UUID is kept and goes out unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Uuid);

impl Id {
    /// An id from a UUID that came from elsewhere or from the database.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Id(uuid)
    }

    /// The UUID itself.
    pub const fn uuid(self) -> Uuid {
        self.0
    }

    /// The id of a record that another system knows as `external` in `source`: always the same.
    pub fn foreign(source: &str, external: &str) -> Self {
        let mut name = Vec::with_capacity(source.len() + external.len() + 8);
        // The length in front keeps ("a", "bc") and ("ab", "c") apart.
        name.extend_from_slice(&(source.len() as u64).to_be_bytes());
        name.extend_from_slice(source.as_bytes());
        name.extend_from_slice(external.as_bytes());
        Id(Uuid::new_v5(&FOREIGN, &name))
    }

    /// An id derived from this one for a part of the record: always the same for the same part.
    pub fn part(self, part: &str) -> Self {
        Id(Uuid::new_v5(&self.0, part.as_bytes()))
    }
}

impl FromStr for Id {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text)
            .map(Id)
            .map_err(|_| BadValue::new("id", text, "a UUID such as 0192d8a4-7c5b-7c3e-9d6f-1a2b3c4d5e6f"))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A record of any room: what kind it is and which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// The entity's name in the field's own words: `service`, `organization`.
    pub kind: &'static str,
    /// Which one.
    pub id: Id,
}

/// Makes new ids. Time and randomness are given when it is made, so that a seeded city is
/// the same city every time. Keys, tokens and codes are never made here.
#[derive(Debug, Clone)]
pub struct Ids {
    clock: Clock,
    random: Arc<Mutex<StdRng>>,
}

impl Ids {
    /// Ids seeded by the operating system.
    pub fn from_system(clock: Clock) -> Self {
        Ids::new(clock, StdRng::from_rng(&mut system_random()))
    }

    /// The same ids every time for the same seed and clock.
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Ids::new(clock, StdRng::seed_from_u64(seed))
    }

    fn new(clock: Clock, random: StdRng) -> Self {
        Ids { clock, random: Arc::new(Mutex::new(random)) }
    }

    /// A new id for a public record: UUIDv7, ordered by time.
    pub fn public(&self) -> Id {
        let millis = u64::try_from(self.clock.now().micros() / 1_000).unwrap_or_default();
        let mut tail = [0u8; 10];
        self.fill(&mut tail);
        Id(Builder::from_unix_timestamp_millis(millis, &tail).into_uuid())
    }

    /// A new id for a hidden, sealed or anonymous record: UUIDv4, tells nothing.
    pub fn hidden(&self) -> Id {
        let mut bytes = [0u8; 16];
        self.fill(&mut bytes);
        Id(Builder::from_random_bytes(bytes).into_uuid())
    }

    fn fill(&self, bytes: &mut [u8]) {
        // A poisoned generator is still a generator: its state has no invariant to break.
        self.random.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that seeds ids from the operating system")]
fn system_random() -> impl Rng {
    rand::rng()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Instant;

    #[test]
    fn foreign_ids_are_stable_and_keep_sources_apart() {
        assert_eq!(Id::foreign("unhcr", "1"), Id::foreign("unhcr", "1"));
        assert_ne!(Id::foreign("a", "bc"), Id::foreign("ab", "c"));
    }

    #[test]
    fn seeded_ids_repeat_and_are_ordered_by_time() {
        let clock = Clock::held(Instant::from_micros(1_700_000_000_000_000));
        let (one, two) = (Ids::seeded(clock.clone(), 7), Ids::seeded(clock.clone(), 7));
        let first = one.public();
        assert_eq!(first, two.public());
        clock.advance(1);
        assert!(one.public() > first);
        assert_eq!(first.uuid().get_version_num(), 7);
        assert_eq!(one.hidden().uuid().get_version_num(), 4);
    }
}
