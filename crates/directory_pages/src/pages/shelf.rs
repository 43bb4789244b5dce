//! What pages need of a snapshot beyond its own answers, worked out once for each state of the
//! public data: the order of names in a language.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kernel::{Lang, Record};

use super::desk::Desk;

/// Positions of services in the snapshot, in the order of their names.
type Names = Arc<[u32]>;

/// The shelf.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The number of the snapshot the rest was made from.
    number: i64,
    names: HashMap<Lang, Names>,
}

impl Shelf {
    /// The positions of all services on offer, by name as the reader's language orders them.
    pub(crate) fn by_name(&self, desk: &Desk) -> Names {
        Arc::clone(self.kept(desk).names.entry(desk.locale.lang()).or_insert_with(|| by_name(desk).into()))
    }

    /// What is kept of the desk's snapshot; what was made from another one goes.
    fn kept(&self, desk: &Desk) -> MutexGuard<'_, Kept> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.number != desk.snapshot.number {
            *kept = Kept { number: desk.snapshot.number, ..Kept::default() };
        }
        kept
    }
}

fn by_name(desk: &Desk) -> Vec<u32> {
    let name = |record: &Record| record.text("name", desk.locale.lang()).map(|text| text.body.clone());
    let services = (0..).zip(desk.snapshot.services(desk.grant)).filter(|(_, facts)| facts.is_offered());
    let mut named: Vec<(Box<str>, u32)> =
        services.map(|(at, facts)| (name(&facts.service).unwrap_or_default(), at)).collect();
    let order = desk.locale.collator();
    named.sort_by(|(a, first), (b, second)| order(a, b).then(first.cmp(second)));
    named.into_iter().map(|(_, at)| at).collect()
}
