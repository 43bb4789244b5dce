//! Pages on which services are written: one's own services, the form of one, and for moderators what was sent in and
//! what a service said before.

mod drawn;
mod mine;
mod past;
mod queue;
mod review;
mod view;
mod words;
mod write;

use directory::editing::{EditError, Mail, Place};
use directory::policy::{EditOwn, Moderate};
use kernel::policy::{Grant, Relation};
use kernel::{Id, Lang};
use network::policy::Open;
use page::{Frame, Page, PageError, Route};

pub use mine::MinePage;
pub use past::PastPage;
pub use queue::QueuePage;
pub use review::ReviewPage;
pub use write::WritePage;

use super::Front;

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (mine, form, queue, one, past) =
        (MinePage::NAME, WritePage::NAME, QueuePage::NAME, ReviewPage::NAME, PastPage::NAME);
    let (own, service, new) = (
        "/{lang}/ours/{id}/services",
        "/{lang}/ours/{id}/service/{service}",
        "/{lang}/ours/{id}/new-service",
    );
    let close = "/{lang}/ours/{id}/service/{service}/close";
    let (edits, edit, history) = ("/{lang}/edits", "/{lang}/edits/{id}", "/{lang}/history/{id}");
    vec![
        Route::get::<Open, _, _, _>(own, mine, MinePage::CACHE, mine::page, here()),
        Route::get::<Open, _, _, _>(new, form, WritePage::CACHE, write::new, here()),
        Route::post::<Open, _, _, _>(new, form, write::add, here()).with_upload(),
        Route::get::<Open, _, _, _>(service, form, WritePage::CACHE, write::page, here()),
        Route::post::<Open, _, _, _>(service, form, write::send, here()).with_upload(),
        Route::post::<Open, _, _, _>(close, mine, mine::close, here()),
        Route::get::<Moderate, _, _, _>(edits, queue, QueuePage::CACHE, queue::page, here()),
        Route::get::<Moderate, _, _, _>(edit, one, ReviewPage::CACHE, review::page, here()),
        Route::post::<Moderate, _, _, _>(edit, one, review::decide, here()).with_upload(),
        Route::get::<Moderate, _, _, _>(history, past, PastPage::CACHE, past::page, here()),
        Route::post::<Moderate, _, _, _>(history, past, past::restore, here()),
    ]
}

/// Whoever writes for an organisation: its own people, and whoever may for all.
fn writes(front: &Front, grant: &Grant<Open>, organization: Id) -> Result<Grant<EditOwn>, PageError> {
    let own = front.policy.grant_at::<EditOwn>(grant.actor(), organization, Relation::Own);
    Ok(own.or_else(|_| front.policy.grant::<EditOwn>(grant.actor(), Relation::Nobody))?)
}

/// A service of an organisation that is there already, or is being written.
fn there(organization: Id, service: Id, lang: Lang) -> Place {
    Place { organization, service, is_new: false, lang }
}

/// Where letters lead, and in which words.
pub(super) fn mail(front: &Front) -> Mail<'_> {
    Mail { locales: &front.shell.locales, public_url: &front.shell.public_url }
}

fn failed(error: EditError) -> PageError {
    match error {
        EditError::Unknown | EditError::NotNow => PageError::NotFound,
        error => PageError::unexpected(error),
    }
}

/// The day of a moment in the city, as one writes it.
fn date(frame: &Frame, at: kernel::Instant) -> String {
    frame.locale().date(directory::editing::day(frame.city(), at))
}
