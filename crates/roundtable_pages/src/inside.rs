//! What those who sit at a table, or do something for it, read and say from inside. In every language; kept by nobody.

mod actions;
mod answer;
mod from;
mod home;
mod meet;
mod meeting;
mod proposals;
pub(crate) mod rules;
mod search;
mod table;
mod topics;

use kernel::Id;
use page::{Page, Route};
use roundtable::policy::{Open, ReadHidden};
use roundtable::shown::Sight;

use crate::Front;
use crate::here::Here;

pub use actions::InsideActions;
pub use home::InsideHome;
pub use meet::InsideMeet;
pub use meeting::InsideMeeting;
pub use proposals::InsideProposals;
pub use rules::InsideRules;
pub use search::InsideSearch;
pub use table::InsideTable;
pub use topics::InsideTopics;

pub(crate) use meeting::entered;

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
    let (find, found, kept) = ("/{lang}/table/search", InsideSearch::NAME, InsideSearch::CACHE);
    let (table, one) = ("/{lang}/table/{id}", "/{lang}/table/meeting/{id}");
    let mut routes = more(front);
    routes.extend([
        Route::get::<Open, _, _, _>("/{lang}/table", InsideHome::NAME, InsideHome::CACHE, home::page, here()),
        Route::post::<Open, _, _, _>(feed, InsideHome::NAME, home::feed, here()),
        Route::get::<Open, _, _, _>(find, found, kept, search::page, here()),
        Route::get::<Open, _, _, _>(table, InsideTable::NAME, InsideTable::CACHE, table::page, here()),
        Route::post::<Open, _, _, _>(table, InsideTable::NAME, table::finish, here()),
        Route::get::<Open, _, _, _>(one, InsideMeeting::NAME, InsideMeeting::CACHE, meeting::page, here()),
        Route::post::<Open, _, _, _>(one, InsideMeeting::NAME, meeting::say, here()),
    ]);
    routes
}

/// The route rows of what members do at a table besides coming to its meetings.
fn more(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (rules, raise) = ("/{lang}/table/{id}/rules", "/{lang}/table/{id}/proposals");
    let (topics, meet) = ("/{lang}/table/{id}/topics", "/{lang}/table/{id}/meet");
    let (of_rules, of_raise) = (InsideRules::NAME, InsideProposals::NAME);
    let (of_topics, of_meet) = (InsideTopics::NAME, InsideMeet::NAME);
    let (to_do, of_actions) = ("/{lang}/table/{id}/actions", InsideActions::NAME);
    vec![
        Route::get::<Open, _, _, _>(to_do, of_actions, InsideActions::CACHE, actions::page, here()),
        Route::post::<Open, _, _, _>(to_do, of_actions, actions::finish, here()),
        Route::get::<Open, _, _, _>(rules, of_rules, InsideRules::CACHE, rules::page, here()),
        Route::post::<Open, _, _, _>(rules, of_rules, rules::say, here()),
        Route::get::<Open, _, _, _>(raise, of_raise, InsideProposals::CACHE, proposals::page, here()),
        Route::post::<Open, _, _, _>(raise, of_raise, proposals::raise, here()),
        Route::get::<Open, _, _, _>(topics, of_topics, InsideTopics::CACHE, topics::page, here()),
        Route::post::<Open, _, _, _>(topics, of_topics, topics::change, here()),
        Route::get::<Open, _, _, _>(meet, of_meet, InsideMeet::CACHE, meet::page, here()),
        Route::post::<Open, _, _, _>(meet, of_meet, meet::call, here()),
    ]
}

/// The address of a table from inside.
fn path(table: Id) -> String {
    format!("{HOME}/{table}")
}

/// How much of the talk whoever asks sees.
pub(crate) fn sight(front: &Front, here: &Here) -> Sight {
    if here.may::<ReadHidden>(front) { Sight::Leaders } else { Sight::Table }
}
