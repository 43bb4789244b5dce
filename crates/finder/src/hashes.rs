//! Numbers by hash in little memory: sorted hashes of 32 bits, found by their first bits. Among ten thousand words
//! two may share one, about once in a hundred languages; they then count as one word, which harms no search.

use std::collections::HashMap;

/// About so many hashes share their first bits.
const TOGETHER: usize = 4;

/// Hashes in order.
#[derive(Debug)]
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
#[derive(Debug)]
pub(crate) struct Numbered {
    hashes: Hashes,
    numbers: Box<[u32]>,
}

impl Numbered {
    /// The numbers of a map.
    pub(crate) fn of(map: HashMap<u32, u32>) -> Numbered {
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
    fn every_number_is_found_and_no_other() {
        for count in [0_u32, 1, 3, 500] {
            let hash = |number: u32| number.wrapping_mul(0x9E37_79B9);
            let numbered = Numbered::of((0..count).map(|number| (hash(number), number)).collect());
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
