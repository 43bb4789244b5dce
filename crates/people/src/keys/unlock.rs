//! Unlock enrolment: keys of one's own, with which sealed things will be opened. Offered to everybody with a second
//! step, demanded of nobody yet. The recovery code is shown once and typed again, so that it stands on paper.

use kernel::policy::{Grant, Sureness};
use kernel::{Id, Instant};
use store::sql::{self, Row, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};
use vault::{Entropy, Fingerprint, KeyId, Passphrase, PublicKeys, RecoveryCode, Salt, UserKeys, Way};
use zeroize::Zeroizing;

use super::rows::{Credential, SET};
use super::second_step::{Who, tried};
use super::{KeyError, Keys};
use crate::policy::SeeSelf;

/// A person's keys as they lie there.
struct Kept {
    public: PublicKeys,
    key_id: KeyId,
    salt: Salt,
    recovery: Vec<u8>,
    number: i64,
    confirmed: Option<Instant>,
}

/// How somebody stands to keys of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserKeyState {
    /// They have none.
    None,
    /// They were made, and the recovery code not yet typed again.
    Begun,
    /// They open with the passphrase.
    Ready(Enrolled),
    /// Another passphrase was chosen without the one before: they open with the recovery code.
    Closed(Enrolled),
}

/// Keys that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolled {
    /// What two people compare.
    pub fingerprint: Fingerprint,
    /// Since when.
    pub since: Instant,
}

/// Keys that were just made: the code is shown once.
pub struct NewKeys {
    /// The recovery code, as it is written down.
    pub code: Zeroizing<String>,
}

/// How somebody stands to keys of their own.
///
/// # Errors
/// When the keys store is gone or a stored value can't be read.
pub async fn state(keys: &Keys, person: Id) -> Result<UserKeyState, KeyError> {
    let on = keys.store.read().await?;
    let Some(kept) = find(&on, person).await? else { return Ok(UserKeyState::None) };
    let Some(since) = kept.confirmed else { return Ok(UserKeyState::Begun) };
    let enrolled = Enrolled { fingerprint: kept.public.fingerprint(), since };
    let set = Credential::find(&on, person, SET).await?;
    Ok(match set.is_some_and(|set| set.user_key.is_some()) {
        true => UserKeyState::Ready(enrolled),
        false => UserKeyState::Closed(enrolled),
    })
}

/// Makes keys, in the place of such as were never confirmed.
///
/// # Errors
/// Where the passphrase is wrong, there is no second step yet, or there are keys already.
pub async fn enrol(keys: &Keys, grant: &Grant<SeeSelf>, passphrase: Passphrase) -> Result<NewKeys, KeyError> {
    let (person, set) = own(keys, grant).await?;
    if find(&keys.store.read().await?, person).await?.is_some_and(|kept| kept.confirmed.is_some()) {
        return Err(KeyError::Nothing);
    }
    let halves = tried(keys, Who::Known, &set, passphrase, None).await.map_err(KeyError::answered)?;
    let made = UserKeys::generate(Entropy::system())?;
    let (code, salt) = (RecoveryCode::generate(Entropy::system())?, Salt::generate(Entropy::system())?);
    let unit = keys.store.begin(grant.actor()).await?;
    let kept = Kept {
        public: made.public(),
        key_id: unit.ids().hidden(),
        recovery: Vec::new(),
        salt,
        number: 1,
        confirmed: None,
    };
    let under = (&code.key(&salt)?, kept.key_id);
    let recovery = made.wrap(under, Way::Recovery, person, kept.number.unsigned_abs(), Entropy::system())?;
    let kept = Kept { recovery, ..kept };
    let text = "DELETE FROM user_key WHERE person = $1 AND confirmed_at IS NULL";
    sql::execute(unit.on(), "forget keys in the making", text, vec![sql::id(person)]).await?;
    put(&unit, person, &kept).await?;
    wrap(&unit, &set, &made, (&halves.unlock, set.key_id)).await?;
    unit.commit().await?;
    Ok(NewKeys { code: code.written() })
}

/// The code was typed again, and opens the keys: from now on they count.
///
/// # Errors
/// Where it is another code, or there are no keys in the making.
pub async fn confirm(keys: &Keys, grant: &Grant<SeeSelf>, code: &str) -> Result<(), KeyError> {
    let person = grant.actor().id().ok_or(KeyError::Nothing)?;
    let unit = keys.store.begin(grant.actor()).await?;
    let kept = find(unit.on(), person).await?.filter(|kept| kept.confirmed.is_none());
    opened(&kept.ok_or(KeyError::Nothing)?, person, code)?;
    let text = "UPDATE user_key SET confirmed_at = $2 WHERE person = $1";
    sql::execute(unit.on(), "confirm keys", text, vec![sql::id(person), unit.now().micros().into()]).await?;
    unit.commit().await?;
    Ok(())
}

/// Opens keys with the recovery code, and closes them under the passphrase that counts now.
///
/// # Errors
/// Where passphrase or code is wrong, or there are no such keys.
pub async fn reopen(
    keys: &Keys,
    grant: &Grant<SeeSelf>,
    passphrase: Passphrase,
    code: &str,
) -> Result<(), KeyError> {
    let (person, set) = own(keys, grant).await?;
    let kept = find(&keys.store.read().await?, person).await?.filter(|kept| kept.confirmed.is_some());
    let kept = kept.ok_or(KeyError::Nothing)?;
    let opened = opened(&kept, person, code)?;
    let halves = tried(keys, Who::Known, &set, passphrase, None).await.map_err(KeyError::answered)?;
    let unit = keys.store.begin(grant.actor()).await?;
    wrap(&unit, &set, &opened, (&halves.unlock, set.key_id)).await?;
    unit.commit().await?;
    Ok(())
}

/// Who asks, with the credential that counts; they have shown it just now.
async fn own(keys: &Keys, grant: &Grant<SeeSelf>) -> Result<(Id, Credential), KeyError> {
    if grant.actor().sureness() < Sureness::JustNow {
        return Err(KeyError::Unsure);
    }
    let person = grant.actor().id().ok_or(KeyError::Nothing)?;
    let set = Credential::find(&keys.store.read().await?, person, SET).await?.ok_or(KeyError::Nothing)?;
    Ok((person, set))
}

/// The keys a recovery code opens. A code of 128 bits is not guessed, so tries are not counted.
fn opened(kept: &Kept, person: Id, code: &str) -> Result<UserKeys, KeyError> {
    let key = RecoveryCode::typed(code)?.key(&kept.salt)?;
    let number = kept.number.unsigned_abs();
    UserKeys::unwrap((&key, kept.key_id), Way::Recovery, person, number, &kept.recovery)
        .map_err(|_| KeyError::Closed)
}

/// Closes keys under the passphrase of a credential.
async fn wrap(
    unit: &UnitOfWork,
    set: &Credential,
    opened: &UserKeys,
    under: (&vault::Key, KeyId),
) -> Result<(), KeyError> {
    let wrapped = opened.wrap(under, Way::Passphrase, set.person, set.version(), Entropy::system())?;
    // The key too: another passphrase may have been chosen meanwhile.
    let text = "UPDATE credential SET user_key = $4 WHERE person = $1 AND state = $2 AND key_id = $3";
    let values = vec![sql::id(set.person), sql::text(SET), sql::id(set.key_id), wrapped.into()];
    match sql::execute(unit.on(), "close keys", text, values).await? {
        0 => Err(KeyError::Nothing),
        _ => Ok(()),
    }
}

async fn put(unit: &UnitOfWork, person: Id, kept: &Kept) -> Result<(), StoreError> {
    let columns = ["person", "sealing", "signing", "recovery_key_id", "recovery_salt", "recovery", "number"];
    let row = vec![
        sql::id(person),
        kept.public.sealing.to_vec().into(),
        kept.public.signing.to_vec().into(),
        sql::id(kept.key_id),
        kept.salt.bytes().to_vec().into(),
        kept.recovery.clone().into(),
        kept.number.into(),
    ];
    sql::insert(unit.on(), "keep keys", "user_key", &columns, vec![row]).await
}

async fn find(on: &impl ConnectionTrait, person: Id) -> Result<Option<Kept>, StoreError> {
    let text = "SELECT sealing, signing, recovery_key_id, recovery_salt, recovery, number, confirmed_at \
                FROM user_key WHERE person = $1";
    sql::query_one(on, "read keys", text, vec![sql::id(person)]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Kept, StoreError> {
    let corrupt = || StoreError::Corrupt { what: "key", value: String::new() };
    let key = |column| {
        let bytes: Vec<u8> = get(row, column)?;
        <[u8; 32]>::try_from(bytes).map_err(|_| corrupt())
    };
    let salt: Vec<u8> = get(row, 3)?;
    Ok(Kept {
        public: PublicKeys { sealing: key(0)?, signing: key(1)? },
        key_id: Id::from_uuid(get(row, 2)?),
        salt: Salt::from_bytes(salt.try_into().map_err(|_| corrupt())?),
        recovery: get(row, 4)?,
        number: get(row, 5)?,
        confirmed: get::<Option<i64>>(row, 6)?.map(Instant::from_micros),
    })
}
