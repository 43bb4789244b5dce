//! What residents tell, in the store: kept under what their code is turned into, read by a person, answered,
//! forgotten.

use kernel::policy::{Actor, Grant};
use kernel::{Id, Instant, Ref};
use people::{Slow, SlowError, mail};
use store::sql::{self, Row, get};
use store::{Store, StoreError, UnitOfWork, setting};
use thiserror::Error;
use vault::{Entropy, Key, ReceiptCode, Salt, VaultError};
use zeroize::Zeroizing;

use crate::model::voice::{Answers, Event, Kind, State, Word};
use crate::policy::{Hear, RULES, Speak};

/// How many may tell something about one service a day, and about none.
const A_DAY: i64 = 30;
const A_DAY_OF_NONE: i64 = 300;
/// How long what was written is kept after it is closed, and how long its outcome can be asked for.
const TEXT_DAYS: i64 = 90;
const OUTCOME_DAYS: i64 = 365;
const DAY_SECONDS: i64 = 86_400;
/// What an entry of the audit names.
const VOICE: &str = "voice";

/// Why nothing was taken.
#[derive(Debug, Error)]
pub enum SpeakError {
    /// Too many just now.
    #[error("too many people are telling something just now")]
    Busy,
    /// No code could be made.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SlowError> for SpeakError {
    fn from(error: SlowError) -> Self {
        match error {
            SlowError::Busy => SpeakError::Busy,
            SlowError::Vault(error) => SpeakError::Vault(error),
        }
    }
}

/// Something that was told, as whoever reads it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which one.
    pub id: Id,
    /// What was told; its text is empty once it is forgotten.
    pub word: Word,
    /// How many told the same.
    pub count: i64,
    /// What became of it.
    pub state: State,
    /// What was answered.
    pub reply: Option<String>,
    /// When it came.
    pub at: Instant,
}

/// What somebody learns by their code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub state: State,
    /// What was answered.
    pub reply: Option<String>,
}

/// What only this installation knows: stamps and codes hang on it.
///
/// # Errors
/// When the database is gone, or nobody has made it yet: see [`settle`].
pub async fn secret(store: &Store) -> Result<Key, SpeakError> {
    let kept = setting::read(&store.read().await?, setting::SECRET).await?;
    kept.as_deref().and_then(read_key).ok_or(SpeakError::Vault(VaultError::NoKey))
}

/// Makes what only this installation knows, where it is not there yet. When a server starts: to look at a page
/// changes nothing.
///
/// # Errors
/// When the database is gone, or there is no randomness.
pub async fn settle(store: &Store) -> Result<(), SpeakError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    unit.take_turn().await?;
    if setting::read(unit.on(), setting::SECRET).await?.as_deref().and_then(read_key).is_some() {
        return Ok(());
    }
    let key = Key::generate(Entropy::system())?;
    let written: String = key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
    setting::write(unit.on(), setting::SECRET, &written).await?;
    unit.commit().await?;
    Ok(())
}

fn read_key(written: &str) -> Option<Key> {
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(written.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    (written.len() == 64).then(|| Key::from_bytes(bytes))
}

fn salt(key: &Key) -> Salt {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&key.expose()[..16]);
    Salt::from_bytes(bytes)
}

/// Where what a code stands for is found.
async fn looked_up(slow: &Slow, code: ReceiptCode, salt: Salt) -> Result<[u8; 32], SpeakError> {
    Ok(slow.stranger()?.run(move || code.receipt(&salt).map(|receipt| receipt.lookup)).await?)
}

/// Takes what somebody tells; answers their code, which nobody can tell them again. Who tells the very same as
/// another on the same day is counted, and gets a code of their own.
///
/// # Errors
/// When too many tell something just now, or the database is gone.
pub async fn speak(
    store: &Store,
    grant: &Grant<Speak>,
    slow: &Slow,
    word: &Word,
) -> Result<Zeroizing<String>, SpeakError> {
    let key = secret(store).await?;
    let code = ReceiptCode::generate(Entropy::system())?;
    let written = code.written();
    let lookup = looked_up(slow, code, salt(&key)).await?;
    let mut unit = store.begin(grant.actor()).await?;
    let yesterday = unit.now().plus_seconds(-DAY_SECONDS);
    let most = if word.service.is_some() { A_DAY } else { A_DAY_OF_NONE };
    if today(&unit, word.service, yesterday).await? >= most {
        return Err(SpeakError::Busy);
    }
    let voice = match same(&unit, word, yesterday).await? {
        Some(voice) => {
            let text = "UPDATE voice SET count = count + 1 WHERE id = $1";
            sql::execute(unit.on(), "count a word", text, vec![sql::id(voice)]).await?;
            voice
        }
        None => {
            mail::notice_to_who::<Hear>(&unit, RULES, None, "directory-news-told", "/heard").await?;
            write(&unit, word).await?
        }
    };
    let row = vec![lookup.to_vec().into(), sql::id(voice)];
    sql::insert(unit.on(), "keep a receipt", "voice_receipt", &["lookup", "voice"], vec![row]).await?;
    unit.audit("directory.speak", Some(Ref { kind: VOICE, id: voice }), 1).await?;
    unit.commit().await?;
    Ok(written)
}

async fn write(unit: &UnitOfWork, word: &Word) -> Result<Id, StoreError> {
    let id = unit.ids().hidden();
    let columns = ["id", "kind", "service", "language", "answers", "body", "count", "state", "created_at"];
    let row = vec![
        sql::id(id),
        sql::text(word.kind.name()),
        word.service.map(|service| service.uuid()).into(),
        sql::text(word.language.as_str()),
        sql::text(&word.answers.written()),
        Some(word.text.clone()).filter(|text| !text.is_empty()).into(),
        1_i64.into(),
        sql::text(State::Received.name()),
        unit.now().micros().into(),
    ];
    sql::insert(unit.on(), "keep a word", "voice", &columns, vec![row]).await?;
    Ok(id)
}

async fn today(unit: &UnitOfWork, service: Option<Id>, since: Instant) -> Result<i64, StoreError> {
    let (condition, mut values) = match service {
        Some(service) => ("service = $2", vec![sql::id(service)]),
        None => ("service IS NULL", vec![]),
    };
    values.insert(0, since.micros().into());
    let text = format!("SELECT COUNT(*) FROM voice WHERE created_at > $1 AND {condition}");
    sql::query_one(unit.on(), "count words", &text, values).await?.map_or(Ok(0), |row| get(&row, 0))
}

/// The same word of another, that nobody has read yet.
async fn same(unit: &UnitOfWork, word: &Word, since: Instant) -> Result<Option<Id>, StoreError> {
    let text = "SELECT id FROM voice WHERE kind = $1 AND COALESCE(body, '') = $2 AND answers = $3 AND state = $4 \
                AND created_at > $5 AND (service = $6 OR (service IS NULL AND $7))";
    let values = vec![
        sql::text(word.kind.name()),
        sql::text(&word.text),
        sql::text(&word.answers.written()),
        sql::text(State::Received.name()),
        since.micros().into(),
        word.service.unwrap_or(Id::from_uuid(uuid::Uuid::nil())).uuid().into(),
        word.service.is_none().into(),
    ];
    let row = sql::query_one(unit.on(), "look for the same word", text, values).await?;
    row.map(|row| Ok(Id::from_uuid(get(&row, 0)?))).transpose()
}

/// What became of what somebody told, by their code. Unknown and forgotten codes are answered alike, by the same
/// work.
///
/// # Errors
/// When too many ask just now, or the database is gone.
pub async fn ask(
    store: &Store,
    _: &Grant<Speak>,
    slow: &Slow,
    code: ReceiptCode,
) -> Result<Option<Outcome>, SpeakError> {
    let key = secret(store).await?;
    let lookup = looked_up(slow, code, salt(&key)).await?;
    let text =
        "SELECT v.state, v.reply FROM voice v JOIN voice_receipt r ON r.voice = v.id WHERE r.lookup = $1";
    let on = store.read().await?;
    let row = sql::query_one(&on, "look up a receipt", text, vec![lookup.to_vec().into()]).await?;
    let outcome = |row: Row| {
        Ok(Outcome {
            state: stored(&get::<String>(&row, 0)?, "state", State::from_name)?,
            reply: get(&row, 1)?,
        })
    };
    row.map(outcome).transpose()
}

/// What is still to be read or worked on, oldest first.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn heard(store: &Store, _: &Grant<Hear>) -> Result<Vec<Told>, StoreError> {
    let text = format!("{SELECT} WHERE state IN ($1, $2) ORDER BY created_at, id");
    let values = vec![sql::text(State::Received.name()), sql::text(State::Accepted.name())];
    let on = store.read().await?;
    sql::query(&on, "read what was told", &text, values).await?.iter().map(read).collect()
}

const SELECT: &str =
    "SELECT id, kind, service, language, answers, body, count, state, reply, created_at FROM voice";

fn read(row: &Row) -> Result<Told, StoreError> {
    let (kind, language, answers): (String, String, String) = (get(row, 1)?, get(row, 3)?, get(row, 4)?);
    let language = language.parse().map_err(|_| StoreError::Corrupt { what: "language", value: language })?;
    Ok(Told {
        id: Id::from_uuid(get(row, 0)?),
        word: Word {
            kind: stored(&kind, "kind of a word", Kind::from_name)?,
            service: get::<Option<uuid::Uuid>>(row, 2)?.map(Id::from_uuid),
            language,
            answers: Answers::read(&answers),
            text: get::<Option<String>>(row, 5)?.unwrap_or_default(),
        },
        count: get(row, 6)?,
        state: stored(&get::<String>(row, 7)?, "state", State::from_name)?,
        reply: get(row, 8)?,
        at: Instant::from_micros(get(row, 9)?),
    })
}

fn stored<T>(name: &str, what: &'static str, known: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    known(name).ok_or_else(|| StoreError::Corrupt { what, value: name.to_owned() })
}

/// Says what becomes of something, with an answer for who told it. Answers whether that followed: of two who
/// decide at once, one comes too late.
///
/// # Errors
/// When the database is gone.
pub async fn decide(
    store: &Store,
    grant: &Grant<Hear>,
    id: Id,
    event: Event,
    reply: &str,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let text = format!("{SELECT} WHERE id = $1");
    let row = sql::query_one(unit.on(), "read a word", &text, vec![sql::id(id)]).await?;
    let Some(before) = row.as_ref().map(read).transpose()? else { return Ok(false) };
    let Some(state) = before.state.after(event) else { return Ok(false) };
    let text = "UPDATE voice SET state = $2, reply = COALESCE($3, reply), person = $4, decided_at = $5 \
                WHERE id = $1 AND state = $6";
    let values = vec![
        sql::id(id),
        sql::text(state.name()),
        Some(reply.to_owned()).filter(|reply| !reply.is_empty()).into(),
        grant.actor().id().map(|person| person.uuid()).into(),
        unit.now().micros().into(),
        sql::text(before.state.name()),
    ];
    let decided = sql::execute(unit.on(), "decide on a word", text, values).await? == 1;
    if decided {
        unit.audit("directory.hear", Some(Ref { kind: VOICE, id }), 1).await?;
        unit.commit().await?;
    }
    Ok(decided)
}

/// Forgets what was written long after it was closed, and later that it ever was. Answers how much went.
///
/// # Errors
/// When the database is gone.
pub async fn prune(unit: &UnitOfWork) -> Result<u64, StoreError> {
    let before = |days: i64| unit.now().plus_seconds(-days * DAY_SECONDS).micros();
    let text = "UPDATE voice SET body = NULL WHERE body IS NOT NULL AND decided_at < $1 AND state IN ('done', 'set_aside')";
    let texts =
        sql::execute(unit.on(), "forget what was written", text, vec![before(TEXT_DAYS).into()]).await?;
    let text = "DELETE FROM voice WHERE decided_at < $1 AND state IN ('done', 'set_aside')";
    let words = sql::execute(unit.on(), "forget words", text, vec![before(OUTCOME_DAYS).into()]).await?;
    Ok(texts + words)
}
