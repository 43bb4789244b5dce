//! What those who sit at a table, or do something for it, read and say from inside. In every language; kept by nobody.

mod answer;
mod home;
mod meeting;
mod table;

use kernel::Id;
use page::{Page, Route};
use roundtable::policy::{Open, ReadHidden};
use roundtable::shown::Sight;

use crate::Front;
use crate::here::Here;

pub use home::InsideHome;
pub use meeting::InsideMeeting;
pub use table::InsideTable;

/// The address of one's own tables.
pub(crate) const HOME: &str = "/table";
/// The address before a meeting's id.
pub(crate) const MEETING: &str = "/table/meeting";
/// What stands in an address after something was saved.
const SAVED: &str = "saved";

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let feed = "/{lang}/table/feed";
    let (table, one) = ("/{lang}/table/{id}", "/{lang}/table/meeting/{id}");
    vec![
        Route::get::<Open, _, _, _>("/{lang}/table", InsideHome::NAME, InsideHome::CACHE, home::page, here()),
        Route::post::<Open, _, _, _>(feed, InsideHome::NAME, home::feed, here()),
        Route::get::<Open, _, _, _>(table, InsideTable::NAME, InsideTable::CACHE, table::page, here()),
        Route::post::<Open, _, _, _>(table, InsideTable::NAME, table::finish, here()),
        Route::get::<Open, _, _, _>(one, InsideMeeting::NAME, InsideMeeting::CACHE, meeting::page, here()),
        Route::post::<Open, _, _, _>(one, InsideMeeting::NAME, meeting::say, here()),
    ]
}

/// The address of a table from inside.
fn path(table: Id) -> String {
    format!("{HOME}/{table}")
}

/// How much of the talk whoever asks sees.
fn sight(front: &Front, here: &Here) -> Sight {
    if here.may::<ReadHidden>(front) { Sight::Leaders } else { Sight::Table }
}
