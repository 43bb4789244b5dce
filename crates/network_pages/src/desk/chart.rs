//! Reach as bars in a table: how many of the known organisations sit at the table, kind by kind. The numbers beside
//! each bar say the same.

use std::collections::BTreeMap;

use network::model::about::Category;
use network::model::membership::Reach;
use page::Frame;

use super::category_name;

/// A kind of organisation with its bar.
pub(crate) struct Bar {
    pub(crate) label: String,
    pub(crate) reach: Reach,
    /// How long the bar's two parts are, in hundredths of the longest.
    pub(crate) sitting: usize,
    pub(crate) known: usize,
}

/// The bars of these kinds, in the order of the form; those of no said kind last.
pub(crate) fn bars(frame: &Frame, kinds: &BTreeMap<Option<Category>, Reach>) -> Vec<Bar> {
    let most = kinds.values().map(|reach| reach.known).max().unwrap_or(1).max(1);
    let (none, said): (Vec<_>, Vec<_>) = kinds.iter().partition(|(kind, _)| kind.is_none());
    let bar = |(kind, reach): (&Option<Category>, &Reach)| Bar {
        label: match kind {
            Some(category) => category_name(frame, *category),
            None => frame.t("desk-network-kind-unknown").into_owned(),
        },
        reach: *reach,
        sitting: reach.sitting * 100 / most,
        known: reach.known * 100 / most,
    };
    said.into_iter().chain(none).map(bar).collect()
}
