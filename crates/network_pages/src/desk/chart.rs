//! Reach as bars: how many of the known organisations sit at the table, kind by kind. The table beside the drawing
//! says the same in numbers.

use std::collections::BTreeMap;

use network::model::about::Category;
use network::model::membership::Reach;
use page::Frame;

use super::category_name;

/// The width of the drawing, in its own units.
const WIDTH: usize = 320;

/// A kind of organisation in chart and table.
pub(crate) struct Bar {
    pub(crate) label: String,
    pub(crate) reach: Reach,
    /// Where the bar lies, and how long its two parts are.
    pub(crate) y: usize,
    pub(crate) sitting: usize,
    pub(crate) known: usize,
}

/// The chart.
pub(crate) struct Chart {
    pub(crate) bars: Vec<Bar>,
    pub(crate) width: usize,
    pub(crate) height: usize,
}

/// A bar's height with the room below it.
const STEP: usize = 24;

impl Chart {
    /// The chart of these kinds, in the order of the form; those of no said kind last.
    pub(crate) fn of(frame: &Frame, kinds: &BTreeMap<Option<Category>, Reach>) -> Chart {
        let most = kinds.values().map(|reach| reach.known).max().unwrap_or(1).max(1);
        let (none, said): (Vec<_>, Vec<_>) = kinds.iter().partition(|(kind, _)| kind.is_none());
        let bar = |(at, (kind, reach)): (usize, (&Option<Category>, &Reach))| Bar {
            label: match kind {
                Some(category) => category_name(frame, *category),
                None => frame.t("desk-network-kind-unknown").into_owned(),
            },
            reach: *reach,
            y: at * STEP,
            sitting: reach.sitting * WIDTH / most,
            known: reach.known * WIDTH / most,
        };
        let bars: Vec<Bar> = said.into_iter().chain(none).enumerate().map(bar).collect();
        Chart { width: WIDTH, height: bars.len() * STEP, bars }
    }
}
