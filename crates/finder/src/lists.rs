//! Many short lists in one piece of memory: a hundred thousand vectors would cost more than their items.

use serde::{Deserialize, Serialize};

/// Lists by number, only read.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Lists<T> {
    /// Where each list begins, and where the last one ends.
    starts: Box<[u32]>,
    items: Box<[T]>,
}

impl<T> Lists<T> {
    /// The lists in their order.
    pub(crate) fn of(lists: Vec<Vec<T>>) -> Lists<T> {
        let mut starts = Vec::with_capacity(lists.len() + 1);
        let mut items = Vec::with_capacity(lists.iter().map(Vec::len).sum());
        for list in lists {
            starts.push(items.len() as u32);
            items.extend(list);
        }
        starts.push(items.len() as u32);
        Lists { starts: starts.into(), items: items.into() }
    }

    /// Pairs in the order of their keys as the keys, each once, and the list of each.
    pub(crate) fn grouped<K: Copy + PartialEq>(pairs: &[(K, T)]) -> (Box<[K]>, Lists<T>)
    where
        T: Copy,
    {
        let (mut keys, mut starts) = (Vec::new(), Vec::new());
        for (at, (key, _)) in pairs.iter().enumerate() {
            if keys.last() != Some(key) {
                keys.push(*key);
                starts.push(at as u32);
            }
        }
        starts.push(pairs.len() as u32);
        let items: Vec<T> = pairs.iter().map(|(_, item)| *item).collect();
        (keys.into(), Lists { starts: starts.into(), items: items.into() })
    }

    /// One list; an empty one where there is none of the number.
    pub(crate) fn get(&self, number: u32) -> &[T] {
        let at = |number: usize| self.starts.get(number).map(|start| *start as usize);
        let range = at(number as usize).zip(at(number as usize + 1));
        range.and_then(|(from, to)| self.items.get(from..to)).unwrap_or_default()
    }
}
