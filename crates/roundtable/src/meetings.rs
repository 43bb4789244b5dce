//! Meetings: planned, described, announced, held, called off.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use kernel::policy::Grant;
use kernel::{Audience, Id, Instant, Lang, Record, Ref};
use people::Desk;
use post::Address;
use post::calendar::When;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::MEETING;
use crate::model::meeting::{self, Effect, Event, Facts, Mode, Refused, State};
use crate::policy::Convene;
use crate::{Unchanged, agenda, attendance, invitations, minutes, speeches, tables, told};

/// How many minutes a meeting lasts of which nobody said how many.
pub const MINUTES: u32 = 120;

/// A meeting as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting(pub Record);

/// What is said of a meeting.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// The language its texts are in.
    pub lang: Lang,
    /// When it starts, in the city's time.
    pub starts: Option<NaiveDateTime>,
    /// How many minutes it lasts.
    pub minutes: Option<u32>,
    /// In one room, online, or both.
    pub mode: Mode,
    /// Where.
    pub place: String,
    /// In which room.
    pub room: String,
    /// How to get in.
    pub access: String,
    /// Where to take part from elsewhere.
    pub link: String,
    /// How many places there are.
    pub capacity: Option<u32>,
    /// Into which languages is interpreted.
    pub languages: Vec<Lang>,
    /// Whether somebody looks after children.
    pub childcare: bool,
    /// Whether everybody may know of it.
    pub public: bool,
}

/// What is needed to write to people: words, where the site stands, and the city's time.
#[derive(Clone, Copy)]
pub struct Office<'o> {
    /// Words, and where the site stands.
    pub desk: Desk<'o>,
    /// The city's time.
    pub zone: Tz,
    /// Where answers of calendar programs go; none where letters carry no meeting for them.
    pub organizer: Option<&'o Address>,
}

impl Meeting {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// Whose meeting it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn table(&self) -> Result<Id, StoreError> {
        let none = || StoreError::Corrupt { what: "table", value: self.0.id.to_string() };
        self.0.target("table_id").ok_or_else(none)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn state(&self) -> Result<State, StoreError> {
        told::choice(&self.0, "state", State::from_name)
    }

    /// Where people meet.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn mode(&self) -> Result<Mode, StoreError> {
        told::choice(&self.0, "mode", Mode::from_name)
    }

    /// When it starts, in the city's time.
    pub fn starts(&self) -> Option<NaiveDateTime> {
        self.0.line("starts").and_then(meeting::read_start)
    }

    /// How many minutes it lasts.
    pub fn minutes(&self) -> u32 {
        told::count(&self.0, "minutes").unwrap_or(MINUTES)
    }

    /// Which one of its table's it is, counted from 1.
    pub fn number(&self) -> Option<u32> {
        told::count(&self.0, "number")
    }

    /// How many places there are.
    pub fn capacity(&self) -> Option<u32> {
        told::count(&self.0, "capacity")
    }

    /// How often what invitations say has changed.
    pub fn sequence(&self) -> u32 {
        told::count(&self.0, "sequence").unwrap_or(0)
    }

    /// Into which languages is interpreted.
    pub fn languages(&self) -> Vec<Lang> {
        let written = self.0.line("languages").unwrap_or_default();
        written.split(' ').filter_map(|tag| tag.parse().ok()).collect()
    }

    /// Whether somebody looks after children.
    pub fn has_childcare(&self) -> bool {
        self.0.line("childcare").is_some()
    }

    /// Whether everybody may know of it.
    pub fn is_public(&self) -> bool {
        self.0.audience == Audience::Public
    }

    /// When it is, in a zone's time; none where nobody has said, or no calendar can say it.
    pub fn when(&self, zone: Tz) -> Option<When> {
        When::new(self.starts()?, self.minutes(), zone).ok()
    }

    /// The moment it starts.
    pub fn begins(&self, zone: Tz) -> Option<Instant> {
        Some(self.when(zone)?.begins())
    }

    /// The moment it ends.
    pub fn ends(&self, zone: Tz) -> Option<Instant> {
        Some(self.when(zone)?.ends())
    }
}

/// A meeting of an id.
///
/// # Errors
/// When the database is gone.
pub async fn one(on: &impl ConnectionTrait, id: Id) -> Result<Option<Meeting>, StoreError> {
    Ok(told::one(on, &MEETING, id).await?.map(Meeting))
}

/// A meeting as it may be told outside the site: it is never more public than its table.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub(crate) async fn told_outside(
    on: &impl ConnectionTrait,
    meeting: &Meeting,
) -> Result<Meeting, StoreError> {
    let mut told = meeting.clone();
    if !tables::one(on, meeting.table()?).await?.is_some_and(|table| table.is_public()) {
        told.0.audience = Audience::Members;
    }
    Ok(told)
}

/// The meetings of a table, the last first; those without a date before all.
///
/// # Errors
/// When the database is gone.
pub async fn of(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Meeting>, StoreError> {
    let found = records::by_field(on, &MEETING, "table_id", &[table]).await?;
    let mut meetings: Vec<Meeting> =
        found.into_iter().filter(|meeting| meeting.retired_at.is_none()).map(Meeting).collect();
    meetings.sort_by_key(|meeting| {
        (meeting.starts().is_some(), std::cmp::Reverse(meeting.starts()), meeting.id())
    });
    Ok(meetings)
}

/// Plans a meeting.
///
/// # Errors
/// When the table holds no meetings any more, is gone, or the database is.
pub async fn plan(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    plan: &Plan,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    let meeting = put_down(&mut unit, table, plan).await?;
    unit.commit().await?;
    Ok(meeting.id())
}

/// Plans a small meeting and invites everybody to it at once.
///
/// # Errors
/// As [`plan`], and where nobody said when it is.
pub async fn call(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    table: Id,
    plan: &Plan,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    let meeting = put_down(&mut unit, table, plan).await?;
    match go_on(&mut unit, office, meeting.clone(), Event::Announce).await {
        Ok(_) => {}
        Err(Unchanged::Store(error)) => return Err(Unchanged::Store(error)),
        Err(_) => return Err(Unchanged::Refused(())),
    }
    unit.commit().await?;
    Ok(meeting.id())
}

/// Plans a meeting within a change.
async fn put_down(unit: &mut UnitOfWork, table: Id, plan: &Plan) -> Result<Meeting, Unchanged<()>> {
    unit.take_turn().await?;
    let at = tables::one(unit.on(), table).await?.ok_or(Unchanged::Gone)?;
    if !at.state()?.meets() {
        return Err(Unchanged::Refused(()));
    }
    let last = of(unit.on(), table).await?.iter().filter_map(Meeting::number).max().unwrap_or(0);
    let mut record = Record::new(&MEETING, unit.ids().public());
    record.set("table_id", told::point(Some(table)));
    record.set("state", told::line(State::Draft.name()));
    record.set("number", told::number(Some(last + 1)));
    write(&mut record, plan);
    unit.save(&mut record).await?;
    unit.audit("roundtable.plan", Some(record.reference()), 1).await?;
    Ok(Meeting(record))
}

pub(crate) fn write(record: &mut Record, plan: &Plan) {
    for (field, body) in
        [("title", &plan.title), ("place", &plan.place), ("room", &plan.room), ("access", &plan.access)]
    {
        told::tell(record, field, plan.lang, body);
    }
    let starts = plan.starts.map(meeting::write_start).unwrap_or_default();
    record.set("starts", told::line(&starts));
    record.set("minutes", told::number(plan.minutes));
    record.set("mode", told::line(plan.mode.name()));
    record.set("link", told::line(&plan.link));
    record.set("capacity", told::number(plan.capacity));
    let languages: Vec<&str> = plan.languages.iter().map(|lang| lang.as_str()).collect();
    record.set("languages", told::line(&languages.join(" ")));
    record.set("childcare", told::line(if plan.childcare { "yes" } else { "" }));
    record.audience = if plan.public { Audience::Public } else { Audience::Members };
}

/// Says what a meeting is; `version` is the one that was read. Where people are invited already, they hear of what
/// concerns them.
///
/// # Errors
/// When it is over, gone, somebody changed it meanwhile, or the database is gone.
pub async fn describe(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    id: Id,
    version: i64,
    plan: &Plan,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let Meeting(before) = one(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    let mut record = before.clone();
    told::as_read(&record, version)?;
    write(&mut record, plan);
    let (before, state) = (Meeting(before), Meeting(record.clone()).state()?);
    let dateless = state.awaits() && plan.starts.is_none();
    if matches!(state, State::Closed | State::Cancelled) || dateless {
        return Err(Unchanged::Refused(()));
    }
    let change = Change::between(&before.0, &record);
    if state.awaits() && change != Change::Nothing {
        record.set("sequence", told::number(Some(before.sequence() + 1)));
    }
    unit.save(&mut record).await?;
    let meeting = Meeting(record);
    minutes::narrow(&mut unit, &meeting).await?;
    if state.awaits() {
        invitations::changed(&mut unit, office, &meeting, change).await?;
    }
    if state.awaits() && change == Change::Time {
        attendance::forget_early(&unit, id).await?;
    }
    unit.audit("roundtable.describe_meeting", Some(meeting.0.reference()), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// What a change means for those who were invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Nothing: what they were told stands.
    Nothing,
    /// It is elsewhere, or called otherwise.
    Place,
    /// It is at another time: what they answered was about the one before.
    Time,
}

impl Change {
    fn between(before: &Record, after: &Record) -> Change {
        let differs = |field: &str| before.value(field) != after.value(field);
        let told = |field: &str| {
            let source =
                |record: &Record| record.texts().iter().find(|text| is(record, field, text)).cloned();
            source(before).map(|text| text.body) != source(after).map(|text| text.body)
        };
        if differs("starts") || differs("minutes") {
            Change::Time
        } else if ["mode", "link"].into_iter().any(differs)
            || ["title", "place", "room", "access"].into_iter().any(told)
        {
            Change::Place
        } else {
            Change::Nothing
        }
    }
}

fn is(record: &Record, field: &str, text: &kernel::Text) -> bool {
    let position = record.entity.position(field);
    position == Some(usize::from(text.field)) && text.status == kernel::TextStatus::Source
}

/// Lets something happen to a meeting.
///
/// # Errors
/// When it does not follow, it is gone, or the database is.
pub async fn step(
    store: &Store,
    grant: &Grant<Convene>,
    office: Office<'_>,
    id: Id,
    event: Event,
) -> Result<State, Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let meeting = one(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    let state = go_on(&mut unit, office, meeting, event).await?;
    unit.commit().await?;
    Ok(state)
}

/// Lets something happen to a meeting within a change.
async fn go_on(
    unit: &mut UnitOfWork,
    office: Office<'_>,
    meeting: Meeting,
    event: Event,
) -> Result<State, Unchanged<Refused>> {
    let facts = facts(unit.on(), &meeting, day(unit.now(), office.zone)).await?;
    let (state, effect) = meeting.state()?.after(event, facts).map_err(Unchanged::Refused)?;
    let meeting = set(unit, meeting, state, effect).await?;
    match effect {
        Effect::Invite => invitations::invite(unit, office, &meeting).await?,
        Effect::CallOff => {
            invitations::call_off(unit, office, &meeting).await?;
            attendance::forget_early(unit, meeting.id()).await?;
        }
        Effect::Nothing => {}
    }
    if event == Event::End {
        speeches::close(unit, meeting.id()).await?;
    }
    unit.audit("roundtable.step_meeting", Some(meeting.0.reference()), 1).await?;
    Ok(state)
}

/// Brings a meeting to a state within a change.
async fn set(
    unit: &mut UnitOfWork,
    Meeting(mut record): Meeting,
    state: State,
    effect: Effect,
) -> Result<Meeting, StoreError> {
    record.set("state", told::line(state.name()));
    let again = Meeting(record.clone());
    if effect == Effect::CallOff || (effect == Effect::Invite && again.0.number("sequence").is_some()) {
        record.set("sequence", told::number(Some(again.sequence() + 1)));
    } else if effect == Effect::Invite {
        record.set("sequence", told::number(Some(0)));
    }
    unit.save(&mut record).await?;
    if state == State::InProgress {
        minutes::open(unit, record.id).await?;
    }
    Ok(Meeting(record))
}

async fn facts(on: &impl ConnectionTrait, meeting: &Meeting, today: NaiveDate) -> Result<Facts, StoreError> {
    let starts = meeting.starts();
    let minutes = minutes::of(on, meeting.id()).await?;
    Ok(Facts {
        dated: starts.is_some(),
        has_items: !agenda::of(on, meeting.id()).await?.is_empty(),
        day_has_come: starts.is_some_and(|starts| starts.date() <= today),
        minutes_approved: match minutes {
            Some(minutes) => minutes.state()?.stands(),
            None => false,
        },
    })
}

/// The day it is in the city.
pub fn day(at: Instant, zone: Tz) -> NaiveDate {
    at.utc().with_timezone(&zone).date_naive()
}

/// What the audit calls a meeting.
pub(crate) fn reference(meeting: Id) -> Ref {
    Ref { kind: MEETING.name, id: meeting }
}
