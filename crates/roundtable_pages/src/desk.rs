//! Pages of those who call tables together: which tables there are, one table, one meeting.

mod tables;

use kernel::Id;
use page::{Page, Route};
use roundtable::policy::{Found, SeeTables};

use crate::Front;

pub use tables::TablesPage;

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let all = TablesPage::NAME;
    vec![
        Route::get::<SeeTables, _, _, _>("/{lang}/tables", all, TablesPage::CACHE, tables::page, here()),
        Route::post::<Found, _, _, _>("/{lang}/tables", all, tables::found, here()),
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
