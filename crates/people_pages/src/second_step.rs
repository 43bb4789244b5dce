//! `/{lang}/account/second-step`: choosing a passphrase and where codes come from; the codes, shown once; the first
//! of them typed.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use http::HeaderMap;
use kernel::Lang;
use kernel::policy::Sureness;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, QrCode, field};
use people::keys::{self, Begun, UserKeyState};
use people::model::second_step::{Kind, PAPER_CODES};
use people::policy::SeeSelf;
use vault::{Entropy, Passphrase, SHORTEST};
use zeroize::Zeroizing;

use crate::Front;
use crate::proof::{self, passphrase};

/// What an app lists its codes under: nothing that tells whose they are.
const NAME_IN_APP: &str = "Kerekasztal";
pub(crate) const HERE: &str = "/account/second-step";

/// The page on which both are chosen.
#[derive(Template)]
#[template(path = "second_step.html")]
pub struct SecondStepPage<'a> {
    frame: Frame<'a>,
    suggested: Zeroizing<String>,
    chosen: Option<Kind>,
    /// Whether keys of one's own open with the passphrase there was.
    keys: bool,
    next: Option<String>,
    errors: Vec<FieldError>,
}

impl<'a> SecondStepPage<'a> {
    fn new(frame: Frame<'a>, suggested: Zeroizing<String>, next: Option<String>) -> Self {
        let frame = frame.unindexed();
        SecondStepPage { frame, suggested, chosen: None, keys: false, next, errors: Vec::new() }
    }

    fn least(&self) -> i64 {
        i64::try_from(SHORTEST).unwrap_or(i64::MAX)
    }

    fn codes(&self) -> i64 {
        PAPER_CODES
    }

    /// The kinds with the keys of their name and of what is said about them, and whether one is chosen.
    fn kinds(&self) -> [(&'static str, &'static str, &'static str, bool); 2] {
        let on = |kind| self.chosen == Some(kind);
        [
            ("app", "people-step-kind-app", "people-step-kind-app-help", on(Kind::App)),
            ("paper", "people-step-kind-paper", "people-step-kind-paper-help", on(Kind::Paper)),
        ]
    }
}

impl<'a> Page<'a> for SecondStepPage<'a> {
    const NAME: &'static str = "people-second-step";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = || {
            let words = Zeroizing::new("bilo kane tofa meri seda".to_owned());
            SecondStepPage::new(frame.clone(), words, Some("/hu/desk".to_owned()))
        };
        let easy = vault::Easy::Short(SHORTEST);
        let errors = proof::wrong(&frame, people::KeyError::Easy(easy)).into_iter().collect();
        vec![page(), SecondStepPage { errors, keys: true, chosen: Some(Kind::Paper), ..page() }]
    }
}

/// The page on which codes are shown, and the first is typed.
#[derive(Template)]
#[template(path = "second_step_codes.html")]
pub struct CodesPage<'a> {
    frame: Frame<'a>,
    /// What the app is given: as a picture, and to be typed.
    app: Option<(QrCode, Zeroizing<String>)>,
    /// The codes for paper; none once they were shown.
    codes: Vec<Zeroizing<String>>,
    /// What somebody without an address comes in by.
    name: Option<String>,
    next: Option<String>,
    errors: Vec<FieldError>,
}

impl<'a> CodesPage<'a> {
    fn of(frame: Frame<'a>, begun: Begun, next: Option<String>) -> Result<Self, PageError> {
        let app = match &begun.app {
            Some(secret) => Some((QrCode::of(&secret.address(NAME_IN_APP))?, secret.written())),
            None => None,
        };
        let (codes, name) = (begun.codes, begun.name);
        Ok(CodesPage { frame: frame.unindexed(), app, codes, name, next, errors: Vec::new() })
    }

    /// After a wrong try: what was shown is not there any more.
    fn again(frame: Frame<'a>, next: Option<String>, error: FieldError) -> Self {
        let frame = frame.unindexed();
        CodesPage { frame, app: None, codes: Vec::new(), name: None, next, errors: vec![error] }
    }
}

impl<'a> Page<'a> for CodesPage<'a> {
    const NAME: &'static str = "people-second-step-codes";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let codes = || (1..=20).map(|at| Zeroizing::new(format!("{:04} {:04}", at * 37, at * 411))).collect();
        let page = |app: Option<_>| CodesPage {
            frame: frame.clone().unindexed(),
            name: app.is_none().then(|| "1234 5678".to_owned()),
            app,
            codes: codes(),
            next: None,
            errors: Vec::new(),
        };
        let secret = Zeroizing::new("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned());
        let drawn = QrCode::of("otpauth://totp/Kerekasztal?secret=JBSWY3DPEHPK3PXP").ok();
        let error = proof::wrong(&frame, people::KeyError::Wrong).ok();
        let mut pages = vec![page(None), page(drawn.map(|drawn| (drawn, secret)))];
        pages.extend(error.map(|error| CodesPage::again(frame, None, error)));
        pages
    }
}

async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    person: Option<kernel::Id>,
    next: Option<String>,
) -> Result<SecondStepPage<'a>, PageError> {
    let person = person.ok_or(PageError::NotFound)?;
    let state = keys::unlock_state(&front.keys, person).await.map_err(PageError::unexpected)?;
    let suggested = Passphrase::suggest(Entropy::system()).map_err(PageError::unexpected)?;
    let keys = matches!(state, UserKeyState::Ready(_));
    Ok(SecondStepPage { keys, ..SecondStepPage::new(frame, suggested, next) })
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, HERE)?;
    let person = grant.actor().id().ok_or(PageError::NotFound)?;
    let stands = keys::standing(&front.keys, person).await.map_err(PageError::unexpected)?;
    if stands.is_some() && grant.actor().sureness() < Sureness::JustNow {
        return Err(PageError::Unsure);
    }
    drawn(&front, frame, Some(person), proof::asked_next(query.as_deref())).await?.respond()
}

/// Begins, and shows the codes.
pub(crate) async fn begin(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, HERE)?;
    let id = grant.actor().id();
    let (next, kind) = (proof::next(&sent), Kind::from_name(field(&sent, "kind")));
    let Some(kind) = kind else {
        let message = frame.t("people-step-kind-missing").into_owned();
        let errors = vec![FieldError { field: "kind-app".to_owned(), message }];
        return SecondStepPage { errors, ..drawn(&front, frame, id, next).await? }.again();
    };
    let person = proof::person(&front, id).await?;
    let before = Some(field(&sent, "before")).filter(|typed| !typed.is_empty());
    let before = before.map(|_| passphrase(&sent, "before"));
    let begun = keys::begin(
        &front.store,
        &front.keys,
        &grant,
        &person,
        passphrase(&sent, "passphrase"),
        kind,
        before,
    )
    .await;
    match begun {
        Ok(begun) => CodesPage::of(frame, begun, next)?.respond(),
        Err(error) => {
            let mut error = match error {
                // There is no code here: the passphrase there was is wrong.
                people::KeyError::Wrong => FieldError {
                    field: "before".to_owned(),
                    message: frame.t("people-keys-wrong").into_owned(),
                },
                error => proof::wrong(&frame, error)?,
            };
            if error.field == "code" {
                error.field = "passphrase".to_owned();
            }
            let page = drawn(&front, frame, id, next).await?;
            SecondStepPage { errors: vec![error], chosen: Some(kind), ..page }.again()
        }
    }
}

/// Types the first code: from now on both count.
pub(crate) async fn settle(
    State(front): State<Front>,
    Granted(grant): Granted<SeeSelf>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, HERE)?;
    let (next, typed) = (proof::next(&sent), passphrase(&sent, "passphrase"));
    let (own, code) = (front.clone(), field(&sent, "code").to_owned());
    let before = proof::session(&front, &headers)?.to_owned();
    let settled = async move {
        keys::settle(&own.store, &own.keys, &grant, proof::desk(&own), &before, (typed, &code)).await
    };
    match proof::whole(settled).await? {
        Ok(session) => proof::onward(&front, &frame, &session, next, "/account?second-step"),
        Err(people::KeyError::Nothing) => Ok(proof::by_way_of(&frame, HERE, next)),
        Err(error) => {
            let error = proof::wrong(&frame, error)?;
            Page::again(&CodesPage::again(frame, next, error))
        }
    }
}
