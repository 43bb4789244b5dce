//! Papers of a meeting as PDF: minutes for everybody, for those who sit there, and what who convenes hands round. A paper gets
//! passed on: one from the desk shows what everybody at the table may read, and nothing more. All are read with GET and
//! change nothing.

mod desk;
mod minutes;
mod printer;
mod said;

use kernel::Id;
use page::{CachePolicy, Frame, Route};
use roundtable::policy::{Open, ReadTable};

use crate::Front;

pub(crate) use printer::Printer;

/// The page's names in route rows.
const PUBLIC: &str = "roundtable-paper-public";
const INSIDE: &str = "roundtable-paper-inside";
const DESK: &str = "desk-meeting-paper";

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (kept, public) = (CachePolicy::NoStore, "/{lang}/round-table/meeting/{id}/minutes.pdf");
    let (inside, agenda) =
        ("/{lang}/table/meeting/{id}/minutes.pdf", "/{lang}/tables/meeting/{id}/agenda.pdf");
    let (open, closed) =
        ("/{lang}/tables/meeting/{id}/attendance.pdf", "/{lang}/tables/meeting/{id}/attendance-closed.pdf");
    let (written, letter) =
        ("/{lang}/tables/meeting/{id}/minutes.pdf", "/{lang}/tables/meeting/{id}/invitation.pdf");
    vec![
        Route::get::<ReadTable, _, _, _>(
            public,
            PUBLIC,
            CachePolicy::RevalidateUncached,
            minutes::public,
            here(),
        ),
        Route::get::<Open, _, _, _>(inside, INSIDE, kept, minutes::inside, here()),
        Route::get::<Open, _, _, _>(written, DESK, kept, minutes::desk, here()),
        Route::get::<Open, _, _, _>(agenda, DESK, kept, desk::agenda, here()),
        Route::get::<Open, _, _, _>(open, DESK, kept, desk::attendance, here()),
        Route::get::<Open, _, _, _>(closed, DESK, kept, desk::closed, here()),
        Route::get::<Open, _, _, _>(letter, DESK, kept, desk::letter, here()),
    ]
}

/// The papers of a meeting that its page at the desk leads to: label and address.
pub(crate) fn of_meeting(frame: &Frame, meeting: Id, minutes: bool) -> Vec<(String, String)> {
    let papers = [
        ("desk-meeting-paper-invitation", "invitation", true),
        ("desk-meeting-paper-agenda", "agenda", true),
        ("desk-meeting-paper-attendance", "attendance", true),
        ("desk-meeting-paper-closed", "attendance-closed", true),
        ("desk-meeting-paper-minutes", "minutes", minutes),
    ];
    let here = crate::desk::meeting_path(meeting);
    papers
        .into_iter()
        .filter(|(.., there)| *there)
        .map(|(key, name, _)| (frame.t(key).into_owned(), frame.link(&format!("{here}/{name}.pdf"))))
        .collect()
}
