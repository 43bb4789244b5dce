//! What can wait: kept as notices, told in one letter a day or a week, and never where there is nothing to tell.
//!
//! A notice names a kind of thing and a page. It holds no name and no word, so nothing has to be taken back from it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::policy::{self, Actor, Grant, Held, Relation, Role, Rule};
use kernel::{Id, Instant, Ref};
use post::{Action, Letter};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use vault::{Entropy, Secret};

use crate::everyone;
use crate::letters::{Desk, greeting};
use crate::model::mail::Often;
use crate::person::Person;
use crate::policy::{SeeSelf, SignIn};
use crate::sign_in::SignInError;

/// The job that writes the letters, each morning.
pub const JOB: &str = "people.digest";
/// What keeps a link that stops letters from being taken for one that lets in.
const STOP: &str = "stop letters";
/// How long such a link works, in days.
const STOP_DAYS: i64 = 60;
/// How long a notice waits for somebody whom no letter reaches, in days.
const KEEP_DAYS: i64 = 90;
const DAY_SECONDS: i64 = 86_400;

/// Notes something for people, to be told with all else. `topic` is the key of a sentence that takes how many there were;
/// who wants no such letters is not noted down.
///
/// # Errors
/// When the database is gone.
pub async fn notice(unit: &UnitOfWork, to: &[Id], topic: &str, path: &str) -> Result<(), StoreError> {
    let text = "INSERT INTO notice (person, topic, path, happened, first_at) \
                SELECT id, $2, $3, 1, $4 FROM person WHERE id = $1 AND COALESCE(mail, '') <> $5 \
                ON CONFLICT (person, topic, path) DO UPDATE SET happened = notice.happened + 1";
    for person in to {
        let never = sql::text(Often::Never.name());
        let values =
            vec![sql::id(*person), sql::text(topic), sql::text(path), unit.now().micros().into(), never];
        sql::execute(unit.on(), "note something to be told", text, values).await?;
    }
    Ok(())
}

/// The same for all whom a room's rules let do something for the whole network, but for who did it.
///
/// # Errors
/// When the database is gone.
pub async fn notice_to_who<A: policy::Action>(
    unit: &UnitOfWork,
    rules: &[Rule],
    but: Option<Id>,
    topic: &str,
    path: &str,
) -> Result<(), StoreError> {
    let may = |rule: &&Rule| rule.action == A::NAME && rule.relation == Relation::Nobody;
    let roles: Vec<Role> = rules.iter().filter(may).map(|rule| rule.role).collect();
    let told = |held: &Held| held.organization.is_none() && roles.contains(&held.role);
    let all = everyone::holders(unit.on(), unit.now(), told).await?;
    let to: Vec<Id> = all.iter().map(|person| person.id).filter(|id| Some(*id) != but).collect();
    notice(unit, &to, topic, path).await
}

/// Something to be told.
struct Notice {
    topic: String,
    path: String,
    happened: i64,
    first: Instant,
}

/// Writes a letter to everybody for whom one is due; answers how many. Whom letters do not reach gets none until one does.
///
/// # Errors
/// When the database is gone or there is no randomness.
pub async fn digest(store: &Store, desk: Desk<'_>, zone: Tz) -> Result<usize, SignInError> {
    let today = day(store.clock().now(), zone);
    let on = store.read().await?;
    let unreached = post::unreached(&on).await?;
    let people = waiting(&on).await?;
    drop(on);
    let mut written = 0;
    for person in people.into_iter().filter(|person| !unreached.contains_key(person)) {
        written += usize::from(tell(store, desk, person, |first| (day(first, zone), today)).await?);
    }
    Ok(written)
}

fn day(at: Instant, zone: Tz) -> NaiveDate {
    at.utc().with_timezone(&zone).date_naive()
}

/// Writes somebody's letter where it is due: with it the notices are gone, or neither happens.
async fn tell(
    store: &Store,
    desk: Desk<'_>,
    person: Id,
    days: impl Fn(Instant) -> (NaiveDate, NaiveDate),
) -> Result<bool, SignInError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    unit.take_turn().await?;
    // Taken with what came since they were looked through; where no letter is due it never happened.
    let notices = take(&unit, person).await?;
    let (Some(first), Some(person)) =
        (notices.iter().map(|notice| notice.first).min(), Person::find(unit.on(), person).await?)
    else {
        return Ok(false);
    };
    let wants = person.may_enter() && person.address.is_some() && person.mail != Often::Never;
    let (first, today) = days(first);
    if wants && !person.mail.is_due(first, today) {
        return Ok(false);
    }
    let stop = Secret::generate(Entropy::system())?;
    let letter = wants.then(|| news(desk, &person, &notices, &stop.written())).flatten();
    if let Some(letter) = &letter {
        letter.put(&unit).await?;
        let row = vec![
            stop.hash(STOP).to_vec().into(),
            sql::id(person.id),
            unit.now().plus_seconds(STOP_DAYS * DAY_SECONDS).micros().into(),
        ];
        sql::insert(unit.on(), "keep a link", "mail_stop", &["secret", "person", "expires_at"], vec![row])
            .await?;
    }
    unit.commit().await?;
    Ok(letter.is_some())
}

/// The letter about what happened. None where none of it can be told any more.
fn news(desk: Desk<'_>, person: &Person, notices: &[Notice], stop: &str) -> Option<Letter> {
    let locale = desk.locale(person.language)?;
    let mut topics: BTreeMap<&str, (i64, Vec<&str>)> = BTreeMap::new();
    for notice in notices.iter().filter(|notice| locale.has(&notice.topic)) {
        let topic = topics.entry(&notice.topic).or_default();
        topic.0 += notice.happened;
        topic.1.push(&notice.path);
    }
    let list: Vec<Action> = topics
        .iter()
        .map(|(topic, (happened, paths))| Action {
            label: locale.msg_with(topic, &[("count", (*happened).into())]).into_owned(),
            // Several pages have no page of their own: the first of them is a beginning.
            url: desk.url(locale, paths.first().copied().unwrap_or("/account")),
        })
        .collect();
    let stop_url = desk.url(locale, &format!("/mail/stop/{stop}"));
    (!list.is_empty()).then_some(())?;
    Some(Letter {
        paragraphs: vec![greeting(locale, person), locale.msg("people-mail-news-text").into_owned()],
        list,
        foot: vec![locale.msg("people-mail-news-foot").into_owned()],
        stop: Some(Action { label: locale.msg("people-mail-news-stop").into_owned(), url: stop_url }),
        essential: false,
        subject: locale.msg("people-mail-speaker-subject").into_owned(),
        ..desk.blank(locale, person, person.address.clone()?)
    })
}

/// Those to whom something is to be told.
async fn waiting(on: &impl ConnectionTrait) -> Result<Vec<Id>, StoreError> {
    let rows = sql::query(on, "read who is to be told", "SELECT DISTINCT person FROM notice", vec![]).await?;
    rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect()
}

async fn take(unit: &UnitOfWork, person: Id) -> Result<Vec<Notice>, StoreError> {
    let text = "DELETE FROM notice WHERE person = $1 RETURNING topic, path, happened, first_at";
    let rows = sql::query(unit.on(), "take what is to be told", text, vec![sql::id(person)]).await?;
    let notice = |row| {
        Ok(Notice {
            topic: get(row, 0)?,
            path: get(row, 1)?,
            happened: get(row, 2)?,
            first: Instant::from_micros(get(row, 3)?),
        })
    };
    let mut notices = rows.iter().map(notice).collect::<Result<Vec<Notice>, StoreError>>()?;
    notices.sort_by(|one, other| (&one.topic, &one.path).cmp(&(&other.topic, &other.path)));
    Ok(notices)
}

async fn forget(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM notice WHERE person = $1";
    sql::execute(unit.on(), "forget what was told", text, vec![sql::id(person)]).await.map(drop)
}

/// Notes how often somebody wants to be told.
///
/// # Errors
/// When the database is gone.
pub async fn set(store: &Store, grant: &Grant<SeeSelf>, often: Often) -> Result<(), StoreError> {
    let Some(person) = grant.actor().id() else { return Ok(()) };
    let mut unit = store.begin(grant.actor()).await?;
    note(&mut unit, person, often).await?;
    unit.commit().await.map(drop)
}

async fn note(unit: &mut UnitOfWork, person: Id, often: Often) -> Result<(), StoreError> {
    let values = vec![sql::id(person), sql::text(often.name())];
    sql::execute(unit.on(), "note how often to tell", "UPDATE person SET mail = $2 WHERE id = $1", values)
        .await?;
    if often == Often::Never {
        forget(unit, person).await?;
    }
    unit.audit("people.set_mail", Some(Ref { kind: "person", id: person }), 1).await
}

/// Whether a link stops somebody's letters, without stopping them.
///
/// # Errors
/// When the database is gone.
pub async fn stops(store: &Store, _: &Grant<SignIn>, secret: &str) -> Result<bool, StoreError> {
    let on = store.read().await?;
    Ok(whose(&on, secret, store.clock().now()).await?.is_some())
}

/// Stops somebody's letters that can wait by a link of one of them. Answers whether there is such a link; it works
/// twice as well as once.
///
/// # Errors
/// When the database is gone.
pub async fn stop(store: &Store, grant: &Grant<SignIn>, secret: &str) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(person) = whose(unit.on(), secret, unit.now()).await? else { return Ok(false) };
    note(&mut unit, person, Often::Never).await?;
    unit.commit().await?;
    Ok(true)
}

async fn whose(on: &impl ConnectionTrait, secret: &str, now: Instant) -> Result<Option<Id>, StoreError> {
    let Some(secret) = Secret::read(secret) else { return Ok(None) };
    let text = "SELECT person FROM mail_stop WHERE secret = $1 AND expires_at > $2";
    let values = vec![secret.hash(STOP).to_vec().into(), now.micros().into()];
    let row = sql::query_one(on, "find a link", text, values).await?;
    row.map(|row| Ok(Id::from_uuid(get(&row, 0)?))).transpose()
}

/// Forgets links that are over, and what was to be told to those whom no letter reached for so long.
pub(crate) async fn prune(unit: &UnitOfWork, now: Instant) -> Result<(), StoreError> {
    let before = now.plus_seconds(-KEEP_DAYS * DAY_SECONDS);
    for (text, until) in [
        ("DELETE FROM mail_stop WHERE expires_at < $1", now),
        ("DELETE FROM notice WHERE first_at < $1", before),
    ] {
        sql::execute(unit.on(), "forget what is over", text, vec![until.micros().into()]).await?;
    }
    Ok(())
}
