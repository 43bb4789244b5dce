//! Short addresses for paper: `/s/` and seven letters made from a service's id, so that none has to be
//! given out and none is given twice while it stands (ADR 10).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use directory::policy::ReadPublic;
use directory::snapshot::Snapshot;
use http::{HeaderMap, HeaderValue, header};
use kernel::Id;
use kernel::policy::Grant;
use page::{CachePolicy, PageError, Path, Route};
use sha2::{Digest, Sha256};

use crate::pages::Front;
use crate::pages::visit::Visit;

/// Letters and digits nobody takes for one another.
const LETTERS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
/// How many make an address: 35 bits, enough for a city and far too many to guess a hidden one.
const LENGTH: usize = 7;

/// The short code of a service.
pub(crate) fn code(id: Id) -> String {
    let digest = Sha256::digest([b"kerekasztal short ".as_slice(), id.uuid().as_bytes()].concat());
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    digest.iter().take(LENGTH).map(letter).collect()
}

/// The services by their codes, made anew with each state of the public data.
#[derive(Default)]
pub(crate) struct Codes(Mutex<(i64, HashMap<String, Option<Id>>)>);

impl Codes {
    /// The service of a code; two of one code have none, rather than the wrong one.
    fn find(&self, snapshot: &Snapshot, grant: &Grant<ReadPublic>, asked: &str) -> Option<Id> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != snapshot.number || kept.1.is_empty() {
            let mut codes: HashMap<String, Option<Id>> = HashMap::new();
            for facts in snapshot.services(grant) {
                let id = facts.service.id;
                codes.entry(code(id)).and_modify(|known| *known = None).or_insert(Some(id));
            }
            *kept = (snapshot.number, codes);
        }
        kept.1.get(asked).copied().flatten()
    }
}

pub(crate) fn route(front: Front) -> Route {
    Route::get::<ReadPublic, _, _, _>("/s/{code}", "directory-short", CachePolicy::NoStore, follow, front)
}

/// Leads to the service's page in the reader's language: paper can't know it.
async fn follow(
    State(front): State<Front>,
    visit: Visit,
    Path(asked): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let id =
        front.codes.find(&visit.snapshot, &visit.grant, &asked.to_lowercase()).ok_or(PageError::NotFound)?;
    let locale = front.shell.reader_language("/", &headers).ok_or(PageError::NotFound)?;
    let mut response = Redirect::to(&format!("/{}/service/{id}", locale.lang())).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_always_the_same_and_of_letters_nobody_confuses() {
        let id = Id::foreign("test", "service");
        assert_eq!(code(id), code(id));
        assert_ne!(code(id), code(Id::foreign("test", "other")));
        assert!(code(id).len() == LENGTH && code(id).bytes().all(|letter| LETTERS.contains(&letter)));
        assert!(!LETTERS.iter().any(|letter| b"01lo".contains(letter)));
    }
}
