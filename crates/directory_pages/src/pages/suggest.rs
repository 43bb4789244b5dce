//! `POST /{lang}/suggest`: needs in the reader's words while they type, for the search box's script. What
//! is typed stands in no address, so that no log on the way has it; without the script nothing is missing.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::{Form, Json};
use kernel::Lang;
use page::{PageError, Path};
use serde::Deserialize;

use super::Front;
use super::visit::Visit;

/// From so many letters on something is suggested.
const LEAST: usize = 2;
/// How many needs are suggested.
const MOST: usize = 5;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    q: String,
}

pub(crate) async fn suggest(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    Form(typed): Form<Typed>,
) -> Result<Response, PageError> {
    // A language that is not offered has nothing here.
    front.shell.frame(lang, "/")?;
    let typed: String = typed.q.trim().chars().take(finder::QUERY_CHARACTERS).collect();
    if typed.chars().count() < LEAST {
        return Ok(Json(Vec::<String>::new()).into_response());
    }
    let needs = visit.snapshot.needs();
    let understood = needs.understand(&typed, lang, visit.snapshot.city.language);
    let numbers = understood.urgent.iter().copied().chain(understood.likely().map(|fit| fit.need));
    let labels = numbers.filter_map(|need| Some(needs.get(need)?.label.get(lang)?.1.to_owned()));
    Ok(Json(labels.take(MOST).collect::<Vec<String>>()).into_response())
}
