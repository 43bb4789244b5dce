//! Papers of a meeting as PDF: minutes for everybody, for those who sit there, and what who convenes hands round. A paper gets
//! passed on: one from the desk shows what everybody at the table may read, and nothing more. All are read with GET and
//! change nothing.

mod desk;
mod minutes;
mod printer;
mod said;

use kernel::{Id, Lang};
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

/// What can be printed of a meeting: labels and addresses.
pub(crate) struct Papers {
    /// In the language of the page.
    pub(crate) here: Vec<(String, String)>,
    /// What is handed out, in each other language under its name.
    pub(crate) elsewhere: Vec<(String, Vec<(String, String)>)>,
}

impl Papers {
    /// The papers of a meeting that its page at the desk leads to.
    pub(crate) fn of(frame: &Frame, meeting: Id, has_minutes: bool) -> Papers {
        let path = crate::desk::meeting_path(meeting);
        let link = |(key, name): (&str, &str), lang: Lang| {
            (frame.t(key).into_owned(), format!("/{lang}{path}/{name}.pdf"))
        };
        let handed =
            [("desk-meeting-paper-invitation", "invitation"), ("desk-meeting-paper-agenda", "agenda")];
        let sheets = [
            ("desk-meeting-paper-attendance", "attendance"),
            ("desk-meeting-paper-closed", "attendance-closed"),
        ];
        let minutes = has_minutes.then_some(("desk-meeting-paper-minutes", "minutes"));
        let in_lang = |lang: Lang| handed.into_iter().chain(minutes).map(move |paper| link(paper, lang));
        let others = Lang::PUBLIC.into_iter().filter(|lang| *lang != frame.lang());
        Papers {
            here: in_lang(frame.lang())
                .chain(sheets.into_iter().map(|sheet| link(sheet, frame.lang())))
                .collect(),
            elsewhere: others
                .map(|lang| (frame.locale().language_name(lang.as_str()), in_lang(lang).collect()))
                .collect(),
        }
    }
}
