//! What pages need of a snapshot beyond its own answers, worked out once for each state of the
//! public data: the needs on offer, and the order of names in a language.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use directory::model::entities::TAXONOMY_TERM;
use kernel::{Lang, Record};

use super::desk::Desk;

/// How many needs are offered where the city does not say which.
const NEEDS: usize = 12;

/// The shelf. The two parts are kept under the number of the snapshot they were made from.
#[derive(Default)]
pub(crate) struct Shelf {
    needs: Mutex<(i64, Option<Arc<[Arc<Record>]>>)>,
    names: Mutex<(i64, HashMap<Lang, Arc<[u32]>>)>,
}

impl Shelf {
    /// The needs on offer, as terms: those the city names, else those most services answer.
    pub(crate) fn needs(&self, desk: &Desk) -> Arc<[Arc<Record>]> {
        let mut kept = self.needs.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != desk.snapshot.number {
            *kept = (desk.snapshot.number, None);
        }
        Arc::clone(kept.1.get_or_insert_with(|| needs(desk).into()))
    }

    /// The positions of all services on offer, by name as the reader's language orders them.
    pub(crate) fn by_name(&self, desk: &Desk) -> Arc<[u32]> {
        let mut kept = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != desk.snapshot.number {
            *kept = (desk.snapshot.number, HashMap::new());
        }
        Arc::clone(kept.1.entry(desk.locale.lang()).or_insert_with(|| by_name(desk).into()))
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
