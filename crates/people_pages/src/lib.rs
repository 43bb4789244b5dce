//! Pages of the room people: signing in, invitations, one's own account.

mod account;
mod confirm;
mod cookie;
mod door;
mod everyone;
mod own_keys;
mod proof;
mod second_step;
mod sent;
mod sign_in;
mod stop;
mod try_out;

use std::sync::Arc;

use http::HeaderMap;
use kernel::policy::{Actor, Policy};
use page::{Page, PageError, Route, Shell};
use people::Keys;
use people::model::way_in::Kind;
use people::policy::{Appoint, Manage, ResetSecondStep, SeeSelf, SignIn, TryOut};
use store::Store;

use door::Door;

pub use account::Account;
pub use confirm::ConfirmPage;
pub use door::DoorPage;
pub use everyone::People;
pub use own_keys::OwnKeysPage;
pub use second_step::{CodesPage, SecondStepPage};
pub use sent::Sent;
pub use sign_in::SignInPage;
pub use stop::StopPage;
pub use try_out::TryPage;

/// What the handlers share.
#[derive(Clone)]
struct Front {
    store: Store,
    keys: Keys,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
}

impl Front {
    /// Whether cookies may only travel sealed: always but on a machine of one's own.
    fn secure(&self) -> bool {
        self.shell.public_url.starts_with("https://")
    }
}

/// Who asks, by the session's cookie; a visitor where there is none or it is over.
///
/// # Errors
/// When the database is gone.
pub async fn actor(store: &Store, secure: bool, headers: &HeaderMap) -> Result<Actor, PageError> {
    let Some(cookie) = cookie::SESSION.read(headers, secure) else { return Ok(Actor::VISITOR) };
    let found = people::session::find(store, cookie).await.map_err(PageError::unexpected)?;
    Ok(found.map_or(Actor::VISITOR, |(_, actor)| actor))
}

/// The room's route rows.
pub fn routes(store: Store, keys: Keys, shell: Arc<Shell>, policy: Arc<Policy>) -> Vec<Route> {
    let all = Front { store, keys, shell, policy };
    let front = || all.clone();
    let mut routes = vec![
        Route::get::<SignIn, _, _, _>(
            "/{lang}/sign-in",
            SignInPage::NAME,
            SignInPage::CACHE,
            sign_in::page,
            front(),
        ),
        Route::post::<SignIn, _, _, _>("/{lang}/sign-in", SignInPage::NAME, sign_in::ask, front()),
        Route::post::<SignIn, _, _, _>("/{lang}/sign-in/proof", SignInPage::NAME, sign_in::enter, front()),
        Route::get::<SignIn, _, _, _>("/{lang}/sign-in/sent", Sent::NAME, Sent::CACHE, sent::page, front()),
        Route::post::<SignIn, _, _, _>("/{lang}/sign-in/sent", Sent::NAME, sent::code, front()),
        Route::get::<SeeSelf, _, _, _>(
            "/{lang}/account",
            Account::NAME,
            Account::CACHE,
            account::page,
            front(),
        ),
        Route::post::<SeeSelf, _, _, _>("/{lang}/account/sessions", Account::NAME, account::end, front()),
        Route::post::<SeeSelf, _, _, _>("/{lang}/account/mail", Account::NAME, account::letters, front()),
        Route::get::<Manage, _, _, _>("/{lang}/people", People::NAME, People::CACHE, everyone::page, front()),
        Route::post::<Appoint, _, _, _>("/{lang}/people", People::NAME, everyone::invite, front()),
        Route::post::<Appoint, _, _, _>("/{lang}/people/account", People::NAME, everyone::account, front()),
        Route::post::<SeeSelf, _, _, _>("/{lang}/sign-out", Account::NAME, account::sign_out, front()),
    ];
    for (kind, path) in
        [(Kind::SignIn, "/{lang}/sign-in/link/{secret}"), (Kind::Invitation, "/{lang}/invitation/{secret}")]
    {
        let door = || Door { front: front(), kind };
        let (name, cache) = (DoorPage::NAME, DoorPage::CACHE);
        routes.push(Route::get::<SignIn, _, _, _>(path, name, cache, door::page, door()));
        routes.push(Route::post::<SignIn, _, _, _>(path, name, door::enter, door()));
    }
    let end = "/{lang}/mail/stop/{secret}";
    routes.push(Route::get::<SignIn, _, _, _>(end, StopPage::NAME, StopPage::CACHE, stop::page, front()));
    routes.push(Route::post::<SignIn, _, _, _>(end, StopPage::NAME, stop::stop, front()));
    routes.extend(proofs(&all));
    if all.shell.try_out {
        let path = "/{lang}/try";
        routes.push(Route::get::<TryOut, _, _, _>(
            path,
            TryPage::NAME,
            TryPage::CACHE,
            try_out::page,
            front(),
        ));
        routes.push(Route::post::<TryOut, _, _, _>(path, TryPage::NAME, try_out::enter, front()));
    }
    routes
}

/// The rows of passphrase, second step and keys.
fn proofs(all: &Front) -> Vec<Route> {
    let front = || all.clone();
    let (step, codes, own) = (SecondStepPage::NAME, CodesPage::NAME, OwnKeysPage::NAME);
    let (confirm, keys) = ("/{lang}/account/confirm", "/{lang}/account/keys");
    let (choose, settle) = ("/{lang}/account/second-step", "/{lang}/account/second-step/settle");
    vec![
        Route::get::<SeeSelf, _, _, _>(choose, step, SecondStepPage::CACHE, second_step::page, front()),
        Route::post::<SeeSelf, _, _, _>(choose, step, second_step::begin, front()),
        Route::post::<SeeSelf, _, _, _>(settle, codes, second_step::settle, front()),
        Route::get::<SeeSelf, _, _, _>(
            confirm,
            ConfirmPage::NAME,
            ConfirmPage::CACHE,
            confirm::page,
            front(),
        ),
        Route::post::<SeeSelf, _, _, _>(confirm, ConfirmPage::NAME, confirm::show, front()),
        Route::get::<SeeSelf, _, _, _>(keys, own, OwnKeysPage::CACHE, own_keys::page, front()),
        Route::post::<SeeSelf, _, _, _>(keys, own, own_keys::change, front()),
        Route::post::<ResetSecondStep, _, _, _>(
            "/{lang}/people/second-step",
            People::NAME,
            everyone::reset,
            front(),
        ),
    ]
}
