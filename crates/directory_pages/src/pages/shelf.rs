//! What pages need of a snapshot beyond its own answers, worked out once for each state of the
//! public data: the needs on offer, and the order of names in a language.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use directory::model::entities::TAXONOMY_TERM;
use kernel::{Lang, Record};

use super::desk::Desk;

/// How many needs are offered where the city does not say which.
const NEEDS: usize = 12;

/// Terms, in the order in which they are offered.
type Needs = Arc<[Arc<Record>]>;
/// Positions of services in the snapshot, in the order of their names.
type Names = Arc<[u32]>;

/// The shelf.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The number of the snapshot the rest was made from.
    number: i64,
    needs: Option<Needs>,
    names: HashMap<Lang, Names>,
}

impl Shelf {
    /// The needs on offer, as terms: those the city names, else those most services answer.
    pub(crate) fn needs(&self, desk: &Desk) -> Needs {
        Arc::clone(self.kept(desk).needs.get_or_insert_with(|| needs(desk).into()))
    }

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

fn needs(desk: &Desk) -> Vec<Arc<Record>> {
    let terms = desk.records().all(&TAXONOMY_TERM);
    let term =
        |code: &str| terms.iter().find(|term| term.line("code") == Some(code)).map(|term| Arc::clone(term));
    let named = &desk.snapshot.city.needs;
    if !named.is_empty() {
        return named.iter().filter_map(|code| term(code)).collect();
    }
    let mut answered: HashMap<&str, usize> = HashMap::new();
    let offered = desk.snapshot.services(desk.grant).iter().filter(|facts| facts.is_offered());
    for code in offered.flat_map(|facts| &facts.needs) {
        *answered.entry(code).or_default() += 1;
    }
    let mut codes: Vec<(&str, usize)> = answered.into_iter().collect();
    codes.sort_by(|(a, many), (b, more)| more.cmp(many).then(a.cmp(b)));
    codes.into_iter().take(NEEDS).filter_map(|(code, _)| term(code)).collect()
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
