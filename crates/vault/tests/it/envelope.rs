//! A sealed value opens with its key at its place, and nowhere else.

use proptest::prelude::*;
use vault::{Entropy, Key, LONGEST, Place, VaultError, open, seal};

use crate::id;

fn place<'a>() -> Place<'a> {
    Place { table: "client", column: "name", row: id("row"), version: 3 }
}

fn key() -> Key {
    Key::from_bytes([7; 32])
}

fn sealed(value: &[u8]) -> Vec<u8> {
    seal((&key(), id("key")), &place(), value, Entropy::system()).unwrap()
}

#[test]
fn it_opens_nowhere_else() {
    let envelope = sealed("Példa Anna".as_bytes());
    let (key, other) = (key(), Key::from_bytes([8; 32]));
    let at = |place: Place| open((&key, id("key")), &place, &envelope);
    assert_eq!(at(place()).unwrap().as_slice(), "Példa Anna".as_bytes());
    for elsewhere in [
        Place { table: "clien", column: "tname", ..place() },
        Place { table: "case", ..place() },
        Place { column: "phone", ..place() },
        Place { row: id("another row"), ..place() },
        Place { version: 4, ..place() },
    ] {
        assert_eq!(at(elsewhere), Err(VaultError::Closed), "{elsewhere:?}");
    }
    assert_eq!(open((&other, id("key")), &place(), &envelope), Err(VaultError::Closed));
    assert_eq!(open((&key, id("another key")), &place(), &envelope), Err(VaultError::Closed));
}

#[test]
fn the_same_value_is_sealed_otherwise_each_time_and_what_is_too_long_is_refused() {
    assert_ne!(sealed(b"value"), sealed(b"value"));
    let long = vec![0; LONGEST + 1];
    let refused = seal((&key(), id("key")), &place(), &long, Entropy::system());
    assert_eq!(refused, Err(VaultError::TooLong));
}

#[test]
fn short_values_are_all_of_one_length() {
    let lengths: std::collections::BTreeSet<usize> =
        (0..32).map(|length| sealed(&vec![1; length]).len()).collect();
    assert_eq!(lengths.len(), 1, "{lengths:?}");
}

#[test]
fn a_key_is_never_shown() {
    let shown = format!("{:?} {:?}", key(), VaultError::Closed);
    assert!(!shown.contains('7'), "{shown}");
}

proptest! {
    #[test]
    fn every_value_comes_back(value in proptest::collection::vec(any::<u8>(), 0..400)) {
        let opened = open((&key(), id("key")), &place(), &sealed(&value)).unwrap();
        prop_assert_eq!(opened.as_slice(), value.as_slice());
    }

    #[test]
    fn no_bit_can_be_changed(value in proptest::collection::vec(any::<u8>(), 0..80), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut envelope = sealed(&value);
        let at = at.index(envelope.len());
        envelope[at] ^= 1 << bit;
        prop_assert_eq!(open((&key(), id("key")), &place(), &envelope), Err(VaultError::Closed));
    }

    #[test]
    fn nothing_can_be_cut_or_added(value in proptest::collection::vec(any::<u8>(), 0..80), cut in any::<prop::sample::Index>(), more in 1..40_usize) {
        let envelope = sealed(&value);
        let cut = &envelope[..cut.index(envelope.len())];
        prop_assert_eq!(open((&key(), id("key")), &place(), cut), Err(VaultError::Closed));
        let longer = [envelope.as_slice(), &vec![0; more]].concat();
        prop_assert_eq!(open((&key(), id("key")), &place(), &longer), Err(VaultError::Closed));
    }

    #[test]
    fn any_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(open((&key(), id("key")), &place(), &bytes), Err(VaultError::Closed));
    }
}
