//! The coordinator's pages: the network, one organisation of it, and bringing a list of contacts.

mod balance;
mod bring;
mod chart;
mod list;
mod one;
mod speakers;

use axum::response::{IntoResponse, Redirect, Response};
use kernel::Lang;
use network::model::about::Category;
use network::policy::{SeeBalance, Tend};
use page::{Choice, FieldError, Frame, Page, Route};
use people::policy::{HandOver, Invite};

use crate::Front;

pub use balance::BalancePage;
pub use bring::Bring;
pub use list::NetworkPage;
pub use one::OnePage;

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (network, one, bring) = (NetworkPage::NAME, OnePage::NAME, Bring::NAME);
    vec![
        Route::get::<SeeBalance, _, _, _>(
            "/{lang}/balance",
            BalancePage::NAME,
            BalancePage::CACHE,
            balance::page,
            here(),
        ),
        Route::get::<Tend, _, _, _>("/{lang}/network", network, NetworkPage::CACHE, list::page, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network", network, list::add, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network/table", network, list::name_table, here()),
        Route::get::<Tend, _, _, _>("/{lang}/network/bring", bring, Bring::CACHE, bring::page, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network/bring", bring, bring::read, here()).with_upload(),
        Route::post::<Tend, _, _, _>("/{lang}/network/bring/keep", bring, bring::keep, here()).with_upload(),
        Route::get::<Tend, _, _, _>("/{lang}/network/known/{id}", one, OnePage::CACHE, one::page, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network/known/{id}", one, one::describe, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network/known/{id}/note", one, one::note, here()),
        Route::post::<Tend, _, _, _>("/{lang}/network/known/{id}/quiet", one, one::quiet, here()),
        Route::post::<Invite, _, _, _>("/{lang}/network/known/{id}/invite", one, speakers::invite, here()),
        Route::post::<HandOver, _, _, _>(
            "/{lang}/network/known/{id}/hand-over",
            one,
            speakers::hand_over,
            here(),
        ),
    ]
}

/// The kinds of organisation, one of them chosen.
fn categories(frame: &Frame, chosen: Option<Category>) -> Vec<Choice> {
    let choice = |category: Category| Choice {
        value: category.name().to_owned(),
        label: category_name(frame, category),
        on: chosen == Some(category),
    };
    Category::ALL.into_iter().map(choice).collect()
}

/// What a kind of organisation is called.
pub(crate) fn category_name(frame: &Frame, category: Category) -> String {
    frame.t(format!("network-category-{}", category.name().replace('_', "-"))).into_owned()
}

/// The languages letters are written in, one of them chosen.
fn languages(frame: &Frame, chosen: Lang) -> Vec<Choice> {
    let choice = |lang: &Lang| Choice {
        value: lang.to_string(),
        label: frame.locale().language_name(lang.as_str()),
        on: *lang == chosen,
    };
    frame.city().languages.iter().map(choice).collect()
}

fn wrong(frame: &Frame, field: &str, key: &str) -> FieldError {
    FieldError { field: field.to_owned(), message: frame.t(key).into_owned() }
}

/// A form's first value of a name, without the blanks around it.
fn field<'f>(sent: &'f [(String, String)], name: &str) -> &'f str {
    page::field(sent, name).trim()
}

/// A text for a field that may stay empty.
fn told(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn to(frame: &Frame, path: &str) -> Response {
    Redirect::to(&frame.link(path)).into_response()
}
