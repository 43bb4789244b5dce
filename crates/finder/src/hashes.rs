//! Numbers by hash in little memory: sorted hashes of 32 bits, found by their first bits. Among ten thousand words
//! two may share one, about once in a hundred languages; they then count as one word, which harms no search.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use serde::{Deserialize, Serialize};

/// What each step of a hash is multiplied by: odd, and half of its bits are set.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of some letters. Phrases are made ready at every start, millions of parts of words with them, and
/// nobody chooses what they are: a few multiplications do where the standard library guards against an attack.
pub(crate) fn of_letters(letters: impl IntoIterator<Item = char>) -> u32 {
    settled(letters.into_iter().fold(SPREAD, |hash, letter| step(hash, u64::from(u32::from(letter)))))
}

/// The hash of a word.
pub(crate) fn of_word(word: &str) -> u32 {
    settled(spread(SPREAD, word.as_bytes()))
}

fn spread(hash: u64, bytes: &[u8]) -> u64 {
    let eight = |piece: &[u8]| piece.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    bytes.chunks(8).fold(step(hash, bytes.len() as u64), |hash, piece| step(hash, eight(piece)))
}

fn step(hash: u64, more: u64) -> u64 {
    (hash.rotate_left(23) ^ more).wrapping_mul(SPREAD)
}

/// The upper bits after every bit had its say.
fn settled(hash: u64) -> u32 {
    let mixed = (hash ^ hash >> 32).wrapping_mul(SPREAD);
    ((mixed ^ mixed >> 29).wrapping_mul(SPREAD) >> u32::BITS) as u32
}

/// A map of what nobody outside chooses the keys of.
pub(crate) type Quick<K, V> = HashMap<K, V, BuildHasherDefault<Quickly>>;

/// Hashes for [`Quick`].
#[derive(Default)]
pub(crate) struct Quickly(u64);

impl Hasher for Quickly {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = spread(self.0, bytes);
    }

    fn write_u8(&mut self, number: u8) {
        self.0 = step(self.0, number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = step(self.0, number.into());
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}

/// About so many hashes share their first bits.
const TOGETHER: usize = 4;

/// Hashes in order.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Hashes {
    hashes: Box<[u32]>,
    /// Where those begin that have the same first bits, and where the last ones end.
    starts: Box<[u32]>,
    /// How many of the last bits are left out then.
    rest: u32,
}

impl Hashes {
    /// Takes hashes that are in order.
    pub(crate) fn of(hashes: Box<[u32]>) -> Hashes {
        let bits = (hashes.len() / TOGETHER).max(2).ilog2();
        let rest = u32::BITS - bits;
        let begins = |first: u32| hashes.partition_point(|hash| hash >> rest < first) as u32;
        let starts = (0..=1 << bits).map(begins).collect();
        Hashes { starts, rest, hashes }
    }

    /// The place of a hash.
    pub(crate) fn find(&self, hash: u32) -> Option<usize> {
        let first = (hash >> self.rest) as usize;
        let (from, to) = (*self.starts.get(first)? as usize, *self.starts.get(first + 1)? as usize);
        let at = self.hashes.get(from..to)?.iter().position(|known| *known == hash)?;
        Some(from + at)
    }
}

/// Numbers by hash.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Numbered {
    hashes: Hashes,
    numbers: Box<[u32]>,
}

impl Numbered {
    /// The numbers of a map.
    pub(crate) fn of(map: impl IntoIterator<Item = (u32, u32)>) -> Numbered {
        let mut pairs: Vec<(u32, u32)> = map.into_iter().collect();
        pairs.sort_unstable();
        let (hashes, numbers): (Vec<u32>, Vec<u32>) = pairs.into_iter().unzip();
        Numbered { hashes: Hashes::of(hashes.into()), numbers: numbers.into() }
    }

    /// The number of a hash.
    pub(crate) fn get(&self, hash: u32) -> Option<u32> {
        self.numbers.get(self.hashes.find(hash)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_have_other_hashes() {
        let words: Vec<String> = (0..20_000).map(|number| format!("szó{number}")).collect();
        let of = |hash: fn(&str) -> u32| {
            words.iter().map(|word| hash(word)).collect::<std::collections::BTreeSet<u32>>().len()
        };
        // Chance alone brings one or none of so many together.
        assert!(of(of_word) > words.len() - 3);
        assert!(of(|word| of_letters(word.chars())) > words.len() - 3);
    }

    #[test]
    fn every_number_is_found_and_no_other() {
        for count in [0_u32, 1, 3, 500] {
            let hash = |number: u32| number.wrapping_mul(0x9E37_79B9);
            let numbered = Numbered::of((0..count).map(|number| (hash(number), number)));
            for number in 0..count + 9 {
                assert_eq!(
                    numbered.get(hash(number)),
                    (number < count).then_some(number),
                    "{number} of {count}"
                );
            }
        }
    }
}
