//! What the pages share on which somebody shows passphrase and code: reading the form, and saying what was wrong.

use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, header};
use kernel::Id;
use page::{FieldError, Frame, PageError, field};
use people::model::session::LONGEST_DAYS;
use people::{Desk, KeyError, Person};
use vault::{Easy, Passphrase, Secret};

use crate::{Front, cookie};

/// The longest passphrase that is derived, in bytes.
const LONGEST: usize = 512;

/// The passphrase of a field.
pub(crate) fn passphrase(sent: &[(String, String)], name: &str) -> Passphrase {
    let typed = field(sent, name);
    // What is longer is cut at a letter; nobody types so much.
    let end = (0..=typed.len().min(LONGEST)).rev().find(|end| typed.is_char_boundary(*end)).unwrap_or(0);
    Passphrase::typed(&typed[..end])
}

/// Where to go on to after it: a path of this site, or none.
pub(crate) fn next(sent: &[(String, String)]) -> Option<String> {
    Some(field(sent, "next")).filter(|path| page::is_plain(path)).map(str::to_owned)
}

/// The same from what stands behind the question mark.
pub(crate) fn asked_next(query: Option<&str>) -> Option<String> {
    let path = query?.strip_prefix("next=")?;
    page::is_plain(path).then(|| path.to_owned())
}

/// To a page on the way there.
pub(crate) fn by_way_of(frame: &Frame, path: &str, next: Option<String>) -> Response {
    let next = next.map_or_else(String::new, |next| format!("?next={next}"));
    Redirect::to(&frame.link(&format!("{path}{next}"))).into_response()
}

/// What was wrong, as an error at a field.
///
/// # Errors
/// What is nobody's mistake.
pub(crate) fn wrong(frame: &Frame, error: KeyError) -> Result<FieldError, PageError> {
    let at = |field: &str, message: std::borrow::Cow<'_, str>| {
        Ok(FieldError { field: field.to_owned(), message: message.into_owned() })
    };
    match error {
        KeyError::Easy(Easy::Short(least)) => at("passphrase", frame.t1("people-step-short", "count", least)),
        KeyError::Easy(Easy::Common) => at("passphrase", frame.t("people-step-common")),
        KeyError::Easy(Easy::Own) => at("passphrase", frame.t("people-step-own")),
        KeyError::Wrong | KeyError::LastWrong => at("code", frame.t("people-proof-wrong")),
        KeyError::Wait(minutes) => at("passphrase", frame.t1("people-proof-wait", "minutes", minutes)),
        KeyError::Busy => at("passphrase", frame.t("people-proof-busy")),
        KeyError::Nothing => at("passphrase", frame.t("people-proof-late")),
        KeyError::Closed => at("code", frame.t("people-keys-other")),
        KeyError::Mistyped(_) => at("code", frame.t("people-keys-mistyped")),
        KeyError::Lost => at("passphrase", frame.t("people-confirm-lost")),
        KeyError::Unsure => Err(PageError::Unsure),
        KeyError::Store(_) | KeyError::Vault(_) => Err(PageError::unexpected(error)),
    }
}

/// On, with the session's new cookie.
pub(crate) fn onward(
    front: &Front,
    frame: &Frame,
    session: &Secret,
    next: Option<String>,
    otherwise: &str,
) -> Result<Response, PageError> {
    let to = next.unwrap_or_else(|| frame.link(otherwise));
    let mut response = Redirect::to(&to).into_response();
    let cookie = cookie::SESSION.set(&session.written(), LONGEST_DAYS * 86_400, front.secure())?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// The session's cookie; who asks has one.
pub(crate) fn session<'h>(front: &Front, headers: &'h HeaderMap) -> Result<&'h str, PageError> {
    cookie::SESSION.read(headers, front.secure()).ok_or(PageError::NotFound)
}

/// Who asks.
pub(crate) async fn person(front: &Front, id: Option<Id>) -> Result<Person, PageError> {
    let id = id.ok_or(PageError::NotFound)?;
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    Person::find(&on, id).await.map_err(PageError::unexpected)?.ok_or(PageError::NotFound)
}

/// Does something to its end even where whoever asked goes away meanwhile: two databases change one after the other.
pub(crate) async fn whole<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, PageError> {
    tokio::spawn(work).await.map_err(PageError::unexpected)
}

/// Where letters lead.
pub(crate) fn desk(front: &Front) -> Desk<'_> {
    Desk { locales: &front.shell.locales, public_url: &front.shell.public_url }
}
