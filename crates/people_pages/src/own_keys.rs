//! `/{lang}/account/keys`: keys of one's own. The recovery code is shown once and typed again.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{Id, Instant, Lang};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};
use people::KeyError;
use people::keys::{self, Enrolled, UserKeyState};
use people::policy::SeeSelf;
use zeroize::Zeroizing;

use crate::Front;
use crate::proof::{self, passphrase};

const HERE: &str = "/account/keys";

/// The page of one's own keys.
#[derive(Template)]
#[template(path = "own_keys.html")]
pub struct OwnKeysPage<'a> {
    frame: Frame<'a>,
    /// Whether there is a passphrase they could open with.
    first: bool,
    state: UserKeyState,
    /// The recovery code, just now.
    code: Option<Zeroizing<String>>,
    errors: Vec<FieldError>,
}

impl<'a> OwnKeysPage<'a> {
    fn new(frame: Frame<'a>, first: bool, state: UserKeyState) -> Self {
        OwnKeysPage { frame: frame.unindexed(), first, state, code: None, errors: Vec::new() }
    }

    /// Whether keys can be made now.
    fn makes(&self) -> bool {
        matches!(self.state, UserKeyState::None | UserKeyState::Begun) && self.code.is_none()
    }

    /// Whether the recovery code is typed again.
    fn types_again(&self) -> bool {
        self.code.is_some() || matches!(self.state, UserKeyState::Begun)
    }

    fn closed(&self) -> bool {
        matches!(self.state, UserKeyState::Closed(_))
    }

    /// Since when the keys are there, and what to compare.
    fn there(&self) -> Option<(String, String)> {
        let (UserKeyState::Ready(there) | UserKeyState::Closed(there)) = &self.state else { return None };
        let day = there.since.utc().with_timezone(&self.frame.city().zone).date_naive();
        Some((self.frame.locale().date_short(day), there.fingerprint.to_string()))
    }
}

impl<'a> Page<'a> for OwnKeysPage<'a> {
    const NAME: &'static str = "people-own-keys";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let public = vault::PublicKeys { sealing: [7; 32], signing: [9; 32] };
        let since = Instant::from_micros(1_795_338_000_000_000);
        let there = Enrolled { fingerprint: public.fingerprint(), since };
        let page = |first, state| OwnKeysPage::new(frame.clone(), first, state);
        let code = Zeroizing::new("4R7K-2M9P-0XQD-7H3C-1ZVB-8TEW-5FGJ".to_owned());
        let errors = vec![
            FieldError { field: "code".to_owned(), message: frame.t("people-keys-other").into_owned() },
            FieldError { field: "passphrase".to_owned(), message: frame.t("people-keys-wrong").into_owned() },
        ];
        let mistyped = proof::wrong(&frame, vault::Mistyped::Check.into()).into_iter().collect();
        vec![
            page(true, UserKeyState::None),
            page(false, UserKeyState::None),
            OwnKeysPage { code: Some(code), ..page(false, UserKeyState::Begun) },
            OwnKeysPage { errors: mistyped, ..page(false, UserKeyState::Begun) },
            page(false, UserKeyState::Ready(there)),
            OwnKeysPage { errors, ..page(false, UserKeyState::Closed(there)) },
        ]
    }
}

async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    person: Option<Id>,
) -> Result<OwnKeysPage<'a>, PageError> {
    let person = person.ok_or(PageError::NotFound)?;
    let state = keys::unlock_state(&front.keys, person).await.map_err(PageError::unexpected)?;
    let first = keys::standing(&front.keys, person).await.map_err(PageError::unexpected)?.is_none();
    Ok(OwnKeysPage::new(frame, first, state))
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    drawn(&front, front.shell.frame(lang, HERE)?, grant.actor().id()).await?.respond()
}

/// Makes keys, takes the code typed again, or opens them with it.
pub(crate) async fn change(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, HERE)?;
    let (id, code) = (grant.actor().id(), field(&sent, "code"));
    let done = match field(&sent, "do") {
        "make" => match keys::enrol_keys(&front.keys, &grant, passphrase(&sent, "passphrase")).await {
            Ok(made) => {
                return OwnKeysPage { code: Some(made.code), ..drawn(&front, frame, id).await? }.respond();
            }
            Err(error) => Err(error),
        },
        "confirm" => keys::confirm(&front.keys, &grant, code).await,
        "reopen" => keys::reopen(&front.keys, &grant, passphrase(&sent, "passphrase"), code).await,
        _ => return Err(PageError::NotFound),
    };
    let error = match done {
        Ok(()) => return Ok(Redirect::to(&frame.link(HERE)).into_response()),
        // There is no code besides: it is the passphrase.
        Err(KeyError::Wrong) => {
            FieldError { field: "passphrase".to_owned(), message: frame.t("people-keys-wrong").into_owned() }
        }
        Err(error) => proof::wrong(&frame, error)?,
    };
    let errors = vec![error];
    OwnKeysPage { errors, ..drawn(&front, frame, id).await? }.again()
}
