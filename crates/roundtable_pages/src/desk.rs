//! Pages of those who call tables together: which tables there are, one table, one meeting.

mod check_in;
mod corrections;
mod day;
mod kit;
mod meeting;
mod numbers;
mod rules;
mod table;
mod tables;
mod translations;

use kernel::Id;
use page::{Page, Route};
use roundtable::policy::{Found, Open, SeeTables};

use crate::Front;

pub use check_in::WallPage;
pub use corrections::CorrectionsPage;
pub use day::{DayPage, LinePage};
pub use kit::{KitPage, KitText};
pub use meeting::MeetingPage;
pub use numbers::NumbersPage;
pub use rules::RulesPage;
pub use table::TablePage;
pub use tables::TablesPage;
pub use translations::TranslationsPage;

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (all, one, meeting) = (TablesPage::NAME, TablePage::NAME, MeetingPage::NAME);
    let mut routes = vec![
        Route::get::<SeeTables, _, _, _>("/{lang}/tables", all, TablesPage::CACHE, tables::page, here()),
        Route::post::<Found, _, _, _>("/{lang}/tables", all, tables::found, here()),
        Route::get::<Open, _, _, _>("/{lang}/tables/{id}", one, TablePage::CACHE, table::page, here()),
        Route::post::<Open, _, _, _>("/{lang}/tables/{id}", one, table::change, here()),
        Route::get::<Open, _, _, _>(
            "/{lang}/tables/meeting/{id}",
            meeting,
            MeetingPage::CACHE,
            meeting::page,
            here(),
        ),
        Route::post::<Open, _, _, _>("/{lang}/tables/meeting/{id}", meeting, meeting::change, here()),
    ];
    routes.extend(of_minutes(front));
    routes.extend(kit::routes(front));
    routes.extend(numbers::routes(front));
    routes.extend(rules::routes(front));
    routes.extend(day::routes(front));
    routes.extend(check_in::routes(front));
    routes
}

/// The address of a meeting's day.
pub(crate) fn day_path(meeting: Id) -> String {
    format!("{}/day", meeting_path(meeting))
}

/// The route rows of what follows a meeting: answers that come as mail, corrections, translations.
fn of_minutes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (corrected, translated) = (CorrectionsPage::NAME, TranslationsPage::NAME);
    let proposed = "/{lang}/tables/meeting/{id}/corrections";
    let to = "/{lang}/tables/meeting/{id}/translations/{to}";
    let replies = "/{lang}/tables/meeting/{id}/replies";
    vec![
        Route::post::<Open, _, _, _>(replies, MeetingPage::NAME, meeting::take, here()).with_upload(),
        Route::get::<Open, _, _, _>(proposed, corrected, CorrectionsPage::CACHE, corrections::page, here()),
        Route::post::<Open, _, _, _>(proposed, corrected, corrections::settle, here()),
        Route::get::<Open, _, _, _>(to, translated, TranslationsPage::CACHE, translations::page, here()),
        // A whole meeting in letters that take six signs each.
        Route::post::<Open, _, _, _>(to, translated, translations::save, here()).with_upload(),
    ]
}

/// The address of a table's page.
pub(crate) fn table_path(table: Id) -> String {
    format!("/tables/{table}")
}

/// The address of a meeting's page.
pub(crate) fn meeting_path(meeting: Id) -> String {
    format!("/tables/meeting/{meeting}")
}
