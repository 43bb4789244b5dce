//! What everybody reads of round tables: which there are, one of them, one of its meetings.
//!
//! What is public is decided in `roundtable::shown`; a table or meeting that is not answers as one that never was.

mod home;
mod meeting;
mod open;
mod rules;
mod search;
mod table;

use page::{Crumb, Frame, Page, Route};
use roundtable::policy::ReadTable;

use crate::Front;

pub use home::PublicHome;
pub use meeting::PublicMeeting;
pub use rules::PublicRules;
pub use search::PublicSearch;
pub use table::PublicTable;

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let mut routes = vec![
        Route::get::<ReadTable, _, _, _>(
            "/{lang}/round-table",
            PublicHome::NAME,
            PublicHome::CACHE,
            home::page,
            here(),
        ),
        Route::get::<ReadTable, _, _, _>(
            "/{lang}/round-table/search",
            PublicSearch::NAME,
            PublicSearch::CACHE,
            search::page,
            here(),
        ),
        Route::get::<ReadTable, _, _, _>(
            "/{lang}/round-table/{id}",
            PublicTable::NAME,
            PublicTable::CACHE,
            table::page,
            here(),
        ),
        Route::get::<ReadTable, _, _, _>(
            "/{lang}/round-table/meeting/{id}",
            PublicMeeting::NAME,
            PublicMeeting::CACHE,
            meeting::page,
            here(),
        ),
        Route::get::<ReadTable, _, _, _>(
            "/{lang}/round-table/{id}/rules",
            PublicRules::NAME,
            PublicRules::CACHE,
            rules::page,
            here(),
        ),
    ];
    routes.extend(open::routes(front));
    routes
}

/// The address of the page with all tables.
pub(crate) const HOME: &str = "/round-table";
/// The address before a meeting's id.
pub(crate) const MEETING: &str = "/round-table/meeting";

/// The way home.
fn home(frame: &Frame) -> Crumb {
    Crumb { label: frame.t("page-home").into_owned(), href: frame.link("/") }
}

/// The way to all tables.
fn all(frame: &Frame) -> Crumb {
    Crumb { label: frame.t("roundtable-home-title").into_owned(), href: frame.link(HOME) }
}
