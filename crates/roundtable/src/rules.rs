//! Rules of procedure of a table: written, proposed to the seats, answered from them, adopted.

use chrono::NaiveDate;
use kernel::policy::{Actor, Grant};
use kernel::{Audience, Id, Instant, Lang, Record, Text};
use people::mail;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::RULES_OF_PROCEDURE;
use crate::model::rules::{Event, Facts, Refused, Says, State, earliest};
use crate::policy::{AnswerRules, Convene, EnterFor, ReadTable};
use crate::seats::{self, Seat};
use crate::{Unchanged, tables, told};

/// The longest version, in characters.
pub const LONGEST: usize = 40_000;
/// The longest reason and the longest reply, in characters.
pub const LONGEST_REASON: usize = 2_000;

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Version(pub Record);

/// What a seat said of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Which seat.
    pub seat: Id,
    /// What it said.
    pub says: Says,
    /// Why, where it objects.
    pub reason: Option<String>,
    /// Whether somebody who does not sit there entered it.
    pub entered_for: bool,
    /// What it was answered, where it objects.
    pub reply: Option<String>,
    /// When.
    pub at: Instant,
    /// Who entered it.
    pub person: Id,
}

/// What is written.
#[derive(Debug, Clone)]
pub struct Written {
    /// The whole text.
    pub text: String,
    /// What is new in it, in a sentence or two.
    pub changes: String,
    /// The language both are in.
    pub lang: Lang,
}

impl Version {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// How far it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn state(&self) -> Result<State, StoreError> {
        told::choice(&self.0, "state", State::from_name)
    }

    /// Which one of its table's it is, counted from 1.
    pub fn number(&self) -> u32 {
        told::count(&self.0, "number").unwrap_or(1)
    }

    /// The last day on which the seats answer.
    pub fn answer_by(&self) -> Option<NaiveDate> {
        told::day(&self.0, "answer_by")
    }

    /// The day on which it was adopted or not.
    pub fn decided_on(&self) -> Option<NaiveDate> {
        told::day(&self.0, "decided_on")
    }

    /// A text of it as it was written.
    pub fn source(&self, field: &str) -> Option<&Text> {
        let at = self.0.entity.position(field)?;
        self.0.texts().iter().find(|text| usize::from(text.field) == at)
    }
}

/// The versions of a table, the last first.
///
/// # Errors
/// When the database is gone.
pub async fn of(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Version>, StoreError> {
    let found = records::by_field(on, &RULES_OF_PROCEDURE, "table_id", &[table]).await?;
    let mut versions: Vec<Version> =
        found.into_iter().filter(|version| version.retired_at.is_none()).map(Version).collect();
    versions.sort_by_key(|version| (std::cmp::Reverse(version.number()), version.id()));
    Ok(versions)
}

/// The versions of a table that hold or held, the last first, as everybody may read them: those of a table that
/// everybody sees.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn held(
    on: &impl ConnectionTrait,
    _: &Grant<ReadTable>,
    table: Id,
) -> Result<Vec<Version>, StoreError> {
    match tables::one(on, table).await?.filter(tables::Table::is_public) {
        None => Ok(Vec::new()),
        Some(_) => only(of(on, table).await?, State::held),
    }
}

/// Of some versions those in a state.
///
/// # Errors
/// When a stored value is none.
pub fn only(versions: Vec<Version>, wanted: impl Fn(State) -> bool) -> Result<Vec<Version>, StoreError> {
    let mut kept = Vec::new();
    for version in versions {
        if wanted(version.state()?) {
            kept.push(version);
        }
    }
    Ok(kept)
}

/// What the seats said of a version, the first first.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn answers(on: &impl ConnectionTrait, version: Id) -> Result<Vec<Answer>, StoreError> {
    let text = "SELECT seat, says, reason, entered_for, reply, at, person FROM rules_answer \
                WHERE rules = $1 ORDER BY at, id";
    let rows = sql::query(on, "read answers to rules", text, vec![sql::id(version)]).await?;
    let read = |row: &sql::Row| {
        let says: String = get(row, 1)?;
        Ok(Answer {
            seat: Id::from_uuid(get(row, 0)?),
            says: Says::from_name(&says).ok_or(StoreError::Corrupt { what: "answer", value: says })?,
            reason: get(row, 2)?,
            entered_for: get(row, 3)?,
            reply: get(row, 4)?,
            at: Instant::from_micros(get(row, 5)?),
            person: Id::from_uuid(get(row, 6)?),
        })
    };
    rows.iter().map(read).collect()
}

/// How a version stands with the seats that have a word on a day.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn facts(
    on: &impl ConnectionTrait,
    version: &Version,
    today: NaiveDate,
) -> Result<Facts, StoreError> {
    let table = table(version)?;
    let seats = with_a_word(on, table, today).await?;
    let mut answers = answers(on, version.id()).await?;
    answers.retain(|answer| seats.iter().any(|seat| seat.id() == answer.seat));
    let others = only(of(on, table).await?, |state| state == State::Proposed)?;
    let open = |answer: &&Answer| answer.says == Says::Object && answer.reply.is_none();
    Ok(Facts {
        written: version.source("text").is_some_and(|text| !text.body.trim().is_empty()),
        time_enough: version.answer_by().is_some_and(|by| by >= earliest(today)),
        other_proposed: others.iter().any(|other| other.id() != version.id()),
        over: version.answer_by().is_some_and(|by| by < today),
        seats: seats.len(),
        agreed: answers.iter().filter(|answer| answer.says == Says::Agree).count(),
        answered: answers.len(),
        unreplied: answers.iter().filter(open).count(),
    })
}

/// The seats that have a word on a day: who only listens has none.
///
/// # Errors
/// When the database is gone.
pub async fn with_a_word(
    on: &impl ConnectionTrait,
    table: Id,
    today: NaiveDate,
) -> Result<Vec<Seat>, StoreError> {
    let mut seats = seats::standing(on, table, today).await?;
    seats.retain(|seat| !seat.is_observer());
    Ok(seats)
}

fn table(version: &Version) -> Result<Id, StoreError> {
    let none = || StoreError::Corrupt { what: "table", value: version.id().to_string() };
    version.0.target("table_id").ok_or_else(none)
}

async fn one(unit: &UnitOfWork, at: Id, id: Id) -> Result<Version, Unchanged<Refused>> {
    let version = told::one(unit.on(), &RULES_OF_PROCEDURE, id).await?.map(Version).ok_or(Unchanged::Gone)?;
    if table(&version)? == at { Ok(version) } else { Err(Unchanged::Gone) }
}

/// Writes the draft of a table: the one there is, or a new version. `version` is the one that was read, none where there
/// was none.
///
/// # Errors
/// When somebody else changed it meanwhile, the table is gone, or the database is.
pub async fn write(
    store: &Store,
    grant: &Grant<Convene>,
    at: Id,
    version: Option<i64>,
    written: &Written,
) -> Result<Id, Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    tables::one(unit.on(), at).await?.ok_or(Unchanged::Gone)?;
    let all = of(unit.on(), at).await?;
    let number = all.first().map_or(1, |last| last.number() + 1);
    let draft = only(all, |state| state == State::Draft)?.into_iter().next();
    let mut record = match (draft, version) {
        (Some(Version(record)), Some(version)) if record.version == version => record,
        (None, None) => {
            let mut record = Record::new(&RULES_OF_PROCEDURE, unit.ids().public());
            record.audience = Audience::Members;
            record.set("table_id", told::point(Some(at)));
            record.set("number", told::number(Some(number)));
            record.set("state", told::line(State::Draft.name()));
            record
        }
        _ => return Err(Unchanged::Meanwhile),
    };
    told::tell(&mut record, "text", written.lang, &written.text);
    told::tell(&mut record, "changes", written.lang, &written.changes);
    unit.save(&mut record).await?;
    unit.audit("roundtable.write_rules", Some(tables::reference(at)), 1).await?;
    unit.commit().await?;
    Ok(record.id)
}

/// Lets something happen to a version. Who sits at the table hears that there is one to answer, and what came of it.
///
/// # Errors
/// When it does not follow, it is gone, or the database is.
pub async fn step(
    store: &Store,
    grant: &Grant<Convene>,
    (at, id): (Id, Id),
    event: Event,
    answer_by: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<State, Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let Version(mut record) = one(&unit, at, id).await?;
    if event == Event::Propose {
        record.set("answer_by", told::date(answer_by));
    }
    let version = Version(record.clone());
    let facts = facts(unit.on(), &version, today).await?;
    let state = version.state()?.after(event, facts).map_err(Unchanged::Refused)?;
    record.set("state", told::line(state.name()));
    if matches!(state, State::Adopted | State::NotAdopted) {
        record.set("decided_on", told::date(Some(today)));
    }
    if state == State::Adopted {
        supersede(&mut unit, at, facts).await?;
        record.audience = Audience::Public;
    }
    unit.save(&mut record).await?;
    match state {
        State::Proposed => tell(&unit, at, "roundtable-news-rules").await?,
        State::Adopted | State::NotAdopted => tell(&unit, at, "roundtable-news-rules-decided").await?,
        State::Draft | State::Withdrawn | State::Superseded => {}
    }
    unit.audit("roundtable.step_rules", Some(tables::reference(at)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Ends the version that held.
async fn supersede(unit: &mut UnitOfWork, at: Id, facts: Facts) -> Result<(), Unchanged<Refused>> {
    for version in only(of(unit.on(), at).await?, |state| state == State::Adopted)? {
        let state = version.state()?.after(Event::Supersede, facts).map_err(Unchanged::Refused)?;
        let Version(mut record) = version;
        record.set("state", told::line(state.name()));
        unit.save(&mut record).await?;
    }
    Ok(())
}

/// Lets everybody who sits at a table hear of its rules with all else.
async fn tell(unit: &UnitOfWork, at: Id, topic: &str) -> Result<(), StoreError> {
    let holders = seats::holders(unit.on(), at).await?;
    let mut to: Vec<Id> = holders.into_values().flatten().map(|holder| holder.person.id).collect();
    to.sort_unstable();
    to.dedup();
    mail::notice(unit, &to, topic, &path(at)).await
}

/// Where those who sit at a table read its rules.
fn path(table: Id) -> String {
    format!("/table/{table}/rules")
}

/// What a seat says of a version.
#[derive(Debug, Clone)]
pub struct Said {
    /// From which seat.
    pub seat: Id,
    /// What.
    pub says: Says,
    /// Why.
    pub reason: String,
}

/// Answers for a seat of one's own, as long as answers are taken; the last answer counts.
///
/// # Errors
/// When it is no seat of theirs with a word, no answers are taken any more, or the database is gone.
pub async fn answer(
    store: &Store,
    grant: &Grant<AnswerRules>,
    (at, id): (Id, Id),
    said: &Said,
    today: NaiveDate,
) -> Result<(), Unchanged<Refused>> {
    let own = seats::own(&store.read().await?, grant.actor(), at, today).await?;
    if !own.iter().any(|seat| seat.id() == said.seat) {
        return Err(Unchanged::Gone);
    }
    put(store, grant.actor(), (at, id), said, today, false).await
}

/// Enters what a seat said by telephone or in person. It is shown that somebody else did.
///
/// # Errors
/// As [`answer`].
pub async fn enter_for(
    store: &Store,
    grant: &Grant<EnterFor>,
    (at, id): (Id, Id),
    said: &Said,
    today: NaiveDate,
) -> Result<(), Unchanged<Refused>> {
    put(store, grant.actor(), (at, id), said, today, true).await
}

async fn put(
    store: &Store,
    actor: &Actor,
    (at, id): (Id, Id),
    said: &Said,
    today: NaiveDate,
    entered_for: bool,
) -> Result<(), Unchanged<Refused>> {
    let mut unit = store.begin(actor).await?;
    unit.take_turn().await?;
    let person = actor.id().ok_or(Unchanged::Gone)?;
    let version = one(&unit, at, id).await?;
    let seats = with_a_word(unit.on(), at, today).await?;
    if !seats.iter().any(|seat| seat.id() == said.seat) {
        return Err(Unchanged::Gone);
    }
    let over = version.answer_by().is_none_or(|by| by < today);
    if version.state()? != State::Proposed || over {
        return Err(Unchanged::Refused(Refused::NotNow));
    }
    if said.says == Says::Object && said.reason.is_empty() {
        return Err(Unchanged::Refused(Refused::Empty));
    }
    let before = answers(unit.on(), id).await?.into_iter().find(|answer| answer.seat == said.seat);
    // What a seat said itself is not changed for it by somebody else.
    if entered_for && before.is_some_and(|answer| !answer.entered_for) {
        return Err(Unchanged::Meanwhile);
    }
    let text = "DELETE FROM rules_answer WHERE rules = $1 AND seat = $2";
    sql::execute(unit.on(), "answer anew", text, vec![sql::id(id), sql::id(said.seat)]).await?;
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(id),
        sql::id(said.seat),
        sql::text(said.says.name()),
        (!said.reason.is_empty()).then(|| said.reason.clone()).into(),
        sql::id(person),
        entered_for.into(),
        unit.now().micros().into(),
    ];
    let columns = ["id", "rules", "seat", "says", "reason", "person", "entered_for", "at"];
    sql::insert(unit.on(), "answer rules", "rules_answer", &columns, vec![row]).await?;
    let about = Some(tables::reference(at));
    match entered_for {
        true => unit.audit("roundtable.answer_rules_for", about, 1).await?,
        false => unit.audit("roundtable.answer_rules", about, 1).await?,
    }
    unit.commit().await?;
    Ok(())
}

/// Replies to an objection; who entered it hears of it.
///
/// # Errors
/// When the seat did not object, nothing is written, or the database is gone.
pub async fn reply(
    store: &Store,
    grant: &Grant<Convene>,
    (at, id): (Id, Id),
    seat: Id,
    reply: &str,
) -> Result<(), Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    one(&unit, at, id).await?;
    if reply.is_empty() {
        return Err(Unchanged::Refused(Refused::Empty));
    }
    let objects = |answer: &Answer| answer.seat == seat && answer.says == Says::Object;
    let answer = answers(unit.on(), id).await?.into_iter().find(objects).ok_or(Unchanged::Gone)?;
    let text = "UPDATE rules_answer SET reply = $3, replied_at = $4 WHERE rules = $1 AND seat = $2";
    let values = vec![sql::id(id), sql::id(seat), sql::text(reply), unit.now().micros().into()];
    sql::execute(unit.on(), "reply to an objection", text, values).await?;
    mail::notice(&unit, &[answer.person], "roundtable-news-rules-reply", &path(at)).await?;
    unit.audit("roundtable.reply_rules", Some(tables::reference(at)), 1).await?;
    unit.commit().await?;
    Ok(())
}
