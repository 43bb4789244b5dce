//! Pages of those who call tables together: which tables there are, one table, one meeting.

mod check_in;
mod day;
mod kit;
mod meeting;
mod numbers;
mod rules;
mod table;
mod tables;

use kernel::Id;
use page::{Page, Route};
use roundtable::policy::{Found, Open, SeeTables};

use crate::Front;

pub use check_in::WallPage;
pub use day::{DayPage, LinePage};
pub use kit::{KitPage, KitText};
pub use meeting::MeetingPage;
pub use numbers::NumbersPage;
pub use rules::RulesPage;
pub use table::TablePage;
pub use tables::TablesPage;

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

/// The address of a table's page.
pub(crate) fn table_path(table: Id) -> String {
    format!("/tables/{table}")
}

/// The address of a meeting's page.
pub(crate) fn meeting_path(meeting: Id) -> String {
    format!("/tables/meeting/{meeting}")
}
