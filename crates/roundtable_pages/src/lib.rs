//! Pages of the room roundtable: tables and their meetings for everybody, for those who sit there, for those who call
//! them together and write their minutes, and for who answers an invitation.

mod check_in;
mod desk;
mod feeds;
mod forms;
mod here;
mod inside;
mod invited;
mod long;
mod papers;
mod public;
mod sample;
mod search;
mod talk;
mod words;

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Id;
use kernel::policy::Policy;
use page::{PageError, Route, Shell};
use people::Desk;
use post::Address;
use roundtable::kept::Room;
use roundtable::meetings::{self, Office};
use store::{Reading, Store};

use papers::Printer;

pub use check_in::CheckInPage;
pub use desk::{
    CorrectionsPage, DayPage, KitPage, KitText, LinePage, MeetingPage, NumbersPage, RulesPage, TablePage,
    TablesPage, TranslationsPage, WallPage,
};
pub use inside::{
    InsideActions, InsideHome, InsideMeet, InsideMeeting, InsideProposals, InsideRules, InsideSearch,
    InsideTable, InsideTopics,
};
pub use invited::InvitedPage;
pub use public::{PublicHome, PublicMeeting, PublicRules, PublicSearch, PublicTable};

/// What the handlers share.
#[derive(Clone)]
struct Front {
    store: Store,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    mail_from: Option<Address>,
    room: Room,
    printer: Printer,
}

impl Front {
    /// What letters need.
    fn office(&self) -> Office<'_> {
        let desk = Desk { locales: &self.shell.locales, public_url: &self.shell.public_url };
        Office { desk, zone: (self.shell.city)().zone, organizer: self.mail_from.as_ref() }
    }

    /// The day it is in the city.
    fn today(&self) -> NaiveDate {
        meetings::day(self.store.clock().now(), (self.shell.city)().zone)
    }

    async fn read(&self) -> Result<Reading, PageError> {
        self.store.read().await.map_err(PageError::unexpected)
    }
}

/// The route rows.
pub fn routes(
    store: Store,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    mail_from: Option<Address>,
    room: Room,
) -> Vec<Route> {
    let front = Front { store, shell, policy, mail_from, room, printer: Printer::default() };
    let mut routes = desk::routes(&front);
    routes.extend(check_in::routes(&front));
    routes.extend(invited::routes(&front));
    routes.extend(feeds::routes(&front));
    routes.extend(public::routes(&front));
    routes.extend(inside::routes(&front));
    routes.extend(papers::routes(&front));
    routes
}

/// The id of something that samples show.
fn sample_id(name: &str) -> Id {
    Id::foreign("sample", name)
}
