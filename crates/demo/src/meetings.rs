//! The round tables of the demonstration in the store: the table of today with its year, its members' topics, and the table
//! of 2012–13 with the facts of documents alone.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use kernel::policy::{Actor, Grant, Policy, Relation};
use kernel::{Audience, Entity, Id, Lang, Record, TextStatus, Value};
use municipality::Told;
use people::policy::Invite;
use people::{Invitation, Person, enrol};
use post::Address;
use roundtable::kit::{Gaps, Text};
use roundtable::model::attendance::{How, Way};
use roundtable::model::invitation::State as Answer;
use roundtable::model::minutes::State as Far;
use roundtable::model::rules::State as Rules;
use roundtable::model::seat::{Office, Part};
use roundtable::model::{
    AGENDA_ITEM, MEETING, MINUTES, MINUTES_ENTRY, ROUND_TABLE, RULES_OF_PROCEDURE, SEAT, agenda, meeting,
};
use roundtable::{attendance, invitations, seats, tables};
use store::{UnitOfWork, setting};

use crate::data::{Data, Organization};
use crate::year::{About, Item, Past, Seat, Today};
use crate::{DemoError, SOURCE};

/// How those who are invited to the next meeting answered, by their place.
const ANSWERS: [Answer; 5] =
    [Answer::Accepted, Answer::Accepted, Answer::NeedsAction, Answer::Tentative, Answer::Declined];

/// Who does something for the table of today, by the part of their address before the sign.
const OFFICES: [(&str, Office); 3] =
    [("kata", Office::Convener), ("reka", Office::Facilitator), ("jeno", Office::MinuteTaker)];

/// So many days before the day of the demonstration the table of today adopted its rules.
const RULES_DAYS_BEFORE: i64 = 300;

/// Sets both tables.
pub(crate) async fn seed(
    unit: &mut UnitOfWork,
    data: &Data,
    (today, past): (&Today, &Past),
    all: &[(Id, &Organization)],
    as_of: NaiveDate,
) -> Result<(), DemoError> {
    let weeks = (as_of - data.directory.written_for).num_days().div_euclid(7);
    let day = data.directory.written_for + TimeDelta::days(weeks * 7);
    let organizations: HashMap<&str, Id> = all.iter().map(|(id, one)| (one.key.as_str(), *id)).collect();
    let year = Year { lang: data.city.language, day, organizations, table: id("table/today") };
    year.tables(unit, today).await?;
    year.rules(unit, today, &data.city.name).await?;
    year.past(unit, data, past).await?;
    let people = year.seats(unit, today).await?;
    for meeting in &today.meetings {
        year.held(unit, meeting).await?;
    }
    year.next(unit, today, &people).await?;
    for (at, parked) in (1_u32..).zip(&today.backlog) {
        let key = format!("parked/{at}");
        let mut record = year.record(&AGENDA_ITEM, &key, Audience::Public);
        year.tell(&mut record, "title", &parked.title);
        parked.note.iter().for_each(|note| year.tell(&mut record, "description", note));
        record.set("table_id", Some(Value::Id(year.table)));
        record.set("position", Some(Value::Number(f64::from(at))));
        record.set("kind", line(agenda::Kind::Common.name()));
        record.set("raised_by", parked.raised_by.as_deref().and_then(line));
        record.set("presenter_id", parked.by.as_deref().map(seat));
        keep(unit, record).await?;
    }
    Ok(())
}

/// A year as it is put into the store.
struct Year<'y> {
    lang: Lang,
    /// The day the data count from, moved by whole weeks: meetings stay on the days of the week they are on.
    day: NaiveDate,
    organizations: HashMap<&'y str, Id>,
    table: Id,
}

fn id(key: &str) -> Id {
    Id::foreign(SOURCE, key)
}

fn seat(key: &str) -> Value {
    Value::Id(id(&format!("seat/{key}")))
}

fn line(text: &str) -> Option<Value> {
    Some(Value::Line(text.into()))
}

async fn keep(unit: &mut UnitOfWork, mut record: Record) -> Result<(), DemoError> {
    Ok(unit.save_quietly(std::slice::from_mut(&mut record)).await?)
}

impl Year<'_> {
    fn record(&self, entity: &'static Entity, key: &str, audience: Audience) -> Record {
        let mut record = Record::new(entity, id(key));
        record.audience = audience;
        record
    }

    fn tell(&self, record: &mut Record, field: &'static str, told: &Told) {
        if let Some(body) = told.0.get(&self.lang) {
            record.tell(field, self.lang, body);
        }
        for (lang, body) in told.0.iter().filter(|(lang, _)| **lang != self.lang) {
            record.tell_as(field, *lang, body, TextStatus::Machine);
        }
    }

    fn table(&self, key: &str, (name, purpose): (&Told, &Told), (kind, state): (&str, &str)) -> Record {
        let mut record = self.record(&ROUND_TABLE, key, Audience::Public);
        self.tell(&mut record, "name", name);
        self.tell(&mut record, "purpose", purpose);
        record.set("kind", line(kind));
        record.set("state", line(state));
        record
    }

    /// The table of today and its members' topics.
    async fn tables(&self, unit: &mut UnitOfWork, today: &Today) -> Result<(), DemoError> {
        let About { name, purpose, how_to_be_heard } = &today.table;
        let mut table = self.table("table/today", (name, purpose), ("city_wide", "active"));
        self.tell(&mut table, "how_to_be_heard", how_to_be_heard);
        table.set("lights", line("interpretation,childcare"));
        keep(unit, table).await?;
        if let Some(name) = name.0.get(&self.lang) {
            setting::write(unit.on(), setting::TABLE, name).await?;
        }
        for topic in &today.topics {
            let key = format!("table/{}", topic.key);
            let mut record = self.table(&key, (&topic.title, &topic.purpose), ("topic", &topic.state));
            record.set("closed_as", topic.closed_as.as_deref().and_then(line));
            record.set("parent_id", Some(Value::Id(self.table)));
            keep(unit, record).await?;
            let (since, until) = (
                self.before(topic.opened_days_before),
                topic.closed_days_before.map(|days| self.before(days)),
            );
            for follower in std::iter::once(&topic.opener).chain(&topic.followers) {
                let Some(organization) = self.organizations.get(follower.as_str()) else { continue };
                let mut record = self.record(&SEAT, &format!("{key}/{follower}"), Audience::Members);
                record.set("table_id", Some(Value::Id(id(&key))));
                record.set("organization_id", Some(Value::Id(*organization)));
                let of = today.seats.iter().find(|seat| seat.key() == follower);
                record.set("category", of.and_then(|seat| line(&seat.category)));
                record.set("kind", line("member"));
                record.set("since", line(&since.to_string()));
                record.set("until", until.and_then(|until| line(&until.to_string())));
                keep(unit, record).await?;
            }
        }
        Ok(())
    }

    /// The rules the table of today adopted: those of the kit, in its languages.
    async fn rules(&self, unit: &mut UnitOfWork, today: &Today, city: &Told) -> Result<(), DemoError> {
        let mut record = self.record(&RULES_OF_PROCEDURE, "rules/1", Audience::Public);
        let adopted = self.before(RULES_DAYS_BEFORE);
        let written = |lang: Lang| {
            let said = |told: &Told| told.0.get(&lang).map(String::as_str).map(str::to_owned);
            let (table, city) = (said(&today.table.name)?, said(city)?);
            let gaps = Gaps { table: &table, city: &city, date: &adopted.to_string() };
            Some((lang, Text::Rules.untitled(lang, gaps)))
        };
        let text = Told([Lang::HU, Lang::EN].into_iter().filter_map(written).collect());
        self.tell(&mut record, "text", &text);
        record.set("table_id", Some(Value::Id(self.table)));
        record.set("number", Some(Value::Number(1.0)));
        record.set("state", line(Rules::Adopted.name()));
        record.set("decided_on", line(&adopted.to_string()));
        keep(unit, record).await
    }

    fn before(&self, days: i64) -> NaiveDate {
        self.day - TimeDelta::days(days)
    }

    /// The table of 2012–13: what documents say of it, and no more.
    async fn past(&self, unit: &mut UnitOfWork, data: &Data, past: &Past) -> Result<(), DemoError> {
        let fact = |key: &str| data.archive.facts.iter().find(|fact| fact.key == key).map(|fact| &fact.text);
        let said = past.table.facts.iter().filter_map(|key| fact(key));
        let mut purpose = Told(std::collections::BTreeMap::new());
        for (lang, body) in said.flat_map(|told| &told.0) {
            let so_far = purpose.0.entry(*lang).or_default();
            so_far.push_str(if so_far.is_empty() { "" } else { "\n" });
            so_far.push_str(body);
        }
        let state = ("city_wide", past.table.state.as_str());
        let mut table = self.table("table/archive", (&past.table.name, &purpose), state);
        table.set("closed_as", line(&past.table.closed_as));
        keep(unit, table).await?;
        // Of the other meetings documents tell neither the day nor what was talked about.
        for meeting in &past.meetings {
            let (Some(date), Some(title)) = (meeting.date, &meeting.title) else { continue };
            let mut record =
                self.record(&MEETING, &format!("archive/meeting/{}", meeting.number), Audience::Public);
            self.tell(&mut record, "title", title);
            meeting.place.iter().for_each(|place| self.tell(&mut record, "place", place));
            record.set("table_id", Some(Value::Id(id("table/archive"))));
            record.set("number", Some(Value::Number(f64::from(meeting.number))));
            record.set("state", line(meeting::State::Closed.name()));
            record.set("mode", line(meeting::Mode::InPerson.name()));
            record.set("starts", line(&meeting::write_start(date.and_time(NaiveTime::MIN))));
            keep(unit, record).await?;
        }
        Ok(())
    }

    /// The seats of the table of today with those who sit there; who that is, by seat.
    async fn seats(&self, unit: &mut UnitOfWork, today: &Today) -> Result<Vec<(Id, Person)>, DemoError> {
        let policy = Policy::new(people::policy::RULES.iter().copied());
        let Ok(grant) = policy.grant::<Invite>(&Actor::OPERATOR, Relation::Keeper) else {
            return Ok(Vec::new());
        };
        let mut delegates = Vec::new();
        for one in &today.seats {
            let mut record = self.record(&SEAT, &format!("seat/{}", one.key()), Audience::Members);
            record.set("table_id", Some(Value::Id(self.table)));
            let organization = one.organization.as_deref().and_then(|key| self.organizations.get(key));
            record.set("organization_id", organization.copied().map(Value::Id));
            one.community.iter().for_each(|community| self.tell(&mut record, "community", community));
            record.set("category", line(&one.category));
            record.set("kind", line(&one.kind));
            let id = record.id;
            keep(unit, record).await?;
            for (name, part) in [(&one.delegate, Part::Delegate), (&one.alternate, Part::Alternate)] {
                let Some(name) = name else { continue };
                let person = self.person(unit, &grant, one, name, part).await?;
                seats::put(unit, id, person.id, part).await?;
                if part == Part::Delegate {
                    delegates.push((id, person));
                }
            }
        }
        for (local, office) in OFFICES {
            let address = Address::parse(&format!("{local}@kerekasztal.example")).ok();
            if let Some(address) = address
                && let Some(person) = Person::with_address(unit.on(), &address).await?
            {
                tables::give(unit, self.table, person.id, office).await?;
            }
        }
        Ok(delegates)
    }

    async fn person(
        &self,
        unit: &UnitOfWork,
        grant: &Grant<Invite>,
        seat: &Seat,
        name: &str,
        part: Part,
    ) -> Result<Person, DemoError> {
        // She can be tried out, and speaks for her organisation already.
        let local = match name {
            "Próba Éva" => "eva".to_owned(),
            _ => format!("{}.{}", seat.key(), part.name()),
        };
        let address = Address::parse(&format!("{local}@kerekasztal.example")).ok();
        let name = name.to_owned();
        let invitation = Invitation { name, address, language: self.lang, roles: Vec::new() };
        Ok(enrol(unit, grant, &invitation).await?)
    }

    fn meeting(
        &self,
        key: &str,
        (title, number): (&Told, u32),
        (starts, minutes): (NaiveDateTime, u32),
        (mode, state): (&str, meeting::State),
    ) -> Record {
        let mut record = self.record(&MEETING, key, Audience::Public);
        self.tell(&mut record, "title", title);
        record.set("table_id", Some(Value::Id(self.table)));
        record.set("number", Some(Value::Number(f64::from(number))));
        record.set("state", line(state.name()));
        record.set("mode", line(mode));
        record.set("starts", line(&meeting::write_start(starts)));
        record.set("minutes", Some(Value::Number(f64::from(minutes))));
        record
    }

    fn place(&self, record: &mut Record, place: Option<&Told>, room: Option<&String>, access: Option<&Told>) {
        place.iter().for_each(|place| self.tell(record, "place", place));
        room.iter().for_each(|room| record.tell("room", self.lang, room));
        access.iter().for_each(|access| self.tell(record, "access", access));
    }

    /// A meeting that was held, with who was there and its minutes.
    async fn held(&self, unit: &mut UnitOfWork, held: &crate::year::Meeting) -> Result<(), DemoError> {
        let key = format!("meeting/{}", held.number);
        let date = self.before(held.days_before);
        let starts = date.and_time(time(&held.time)?);
        let about = (held.mode.as_str(), meeting::State::Closed);
        let mut record = self.meeting(&key, (&held.title, held.number), (starts, held.minutes), about);
        self.place(&mut record, held.place.as_ref(), held.room.as_ref(), held.access.as_ref());
        let meeting = record.id;
        keep(unit, record).await?;
        let approved = date + TimeDelta::days(21);
        let mut minutes = self.record(&MINUTES, &format!("{key}/minutes"), Audience::Public);
        minutes.set("meeting_id", Some(Value::Id(meeting)));
        // The last ones are still being read.
        let standing = approved < self.day;
        let far = if standing { Far::Published } else { Far::InReview };
        minutes.set("state", line(far.name()));
        minutes.set("review_until", line(&(self.day + TimeDelta::days(3)).min(approved).to_string()));
        minutes.set("approved_on", standing.then(|| Value::Line(approved.to_string().into())));
        minutes.audience = if standing { Audience::Public } else { Audience::Members };
        keep(unit, minutes).await?;
        self.agenda(unit, (&key, meeting), &held.items, date).await?;
        let attendance = &held.attendance;
        let there = [
            (&attendance.present, How::Present),
            (&attendance.remote, How::Remote),
            (&attendance.excused, How::Excused),
        ];
        for (seats, how) in there {
            for key in seats {
                attendance::put(unit, meeting, Some(id(&format!("seat/{key}"))), None, how, Way::List)
                    .await?;
            }
        }
        for _ in 0..attendance.guests {
            attendance::put(unit, meeting, None, None, How::Guest, Way::List).await?;
        }
        Ok(())
    }

    /// Agenda items with what minutes say of them.
    async fn agenda(
        &self,
        unit: &mut UnitOfWork,
        (key, meeting): (&str, Id),
        items: &[Item],
        date: NaiveDate,
    ) -> Result<(), DemoError> {
        let mut number = 0_u32;
        for (at, item) in (1_u32..).zip(items) {
            let item_key = format!("{key}/item/{at}");
            let audience = agenda::Kind::from_name(&item.kind).unwrap_or(agenda::Kind::Hidden).audience();
            let mut record = self.record(&AGENDA_ITEM, &item_key, audience);
            self.tell(&mut record, "title", &item.title);
            record.set("table_id", Some(Value::Id(self.table)));
            record.set("meeting_id", Some(Value::Id(meeting)));
            record.set("position", Some(Value::Number(f64::from(at))));
            record.set("minutes", Some(Value::Number(f64::from(item.minutes))));
            record.set("kind", line(&item.kind));
            record.set("raised_by", item.raised_by.as_deref().and_then(line));
            record.set("presenter_id", item.presenter.as_deref().map(seat));
            record.set("chatham_house", item.chatham_house.then(|| Value::Line("yes".into())));
            keep(unit, record).await?;
            for entry in &item.entries {
                number += 1;
                let mut record = self.record(&MINUTES_ENTRY, &format!("{key}/entry/{number}"), audience);
                self.tell(&mut record, "text", &entry.text);
                record.set("meeting_id", Some(Value::Id(meeting)));
                record.set("item_id", Some(Value::Id(id(&item_key))));
                record.set("position", Some(Value::Number(f64::from(number))));
                record.set("kind", line(&entry.kind));
                record.set("seat_id", entry.by.as_ref().or(entry.owner.as_ref()).map(|key| seat(key)));
                let after = |days: Option<i64>| days.map(|days| date + TimeDelta::days(days));
                record.set("due", after(entry.due_days).and_then(|due| line(&due.to_string())));
                let done = after(entry.done_days).filter(|done| *done <= self.day);
                record.set("done", done.and_then(|done| line(&done.to_string())));
                keep(unit, record).await?;
            }
        }
        Ok(())
    }

    /// The meeting that comes, announced; most have answered.
    async fn next(
        &self,
        unit: &mut UnitOfWork,
        today: &Today,
        people: &[(Id, Person)],
    ) -> Result<(), DemoError> {
        let next = &today.next;
        let date = self.day + TimeDelta::days(next.days_after);
        let key = format!("meeting/{}", next.number);
        let about = (next.mode.as_str(), meeting::State::Announced);
        let starts = date.and_time(time(&next.time)?);
        let mut record = self.meeting(&key, (&next.title, next.number), (starts, next.minutes), about);
        self.place(&mut record, next.place.as_ref(), next.room.as_ref(), next.access.as_ref());
        record.set("sequence", Some(Value::Number(0.0)));
        record.set("languages", line("ar uk vi"));
        record.set("childcare", line("yes"));
        let meeting = record.id;
        keep(unit, record).await?;
        self.agenda(unit, (&key, meeting), &next.items, date).await?;
        for (at, (seat, person)) in people.iter().enumerate() {
            let answer = ANSWERS.get(at % ANSWERS.len()).copied().unwrap_or(Answer::NeedsAction);
            invitations::put(unit, meeting, person.id, Some(*seat), answer).await?;
        }
        Ok(())
    }
}

fn time(written: &str) -> Result<NaiveTime, DemoError> {
    NaiveTime::parse_from_str(written, "%H:%M").map_err(|_| DemoError::Value {
        of: "table-today".to_owned(),
        field: "time",
        source: kernel::BadValue::new("time", written, "a time such as 14:00"),
    })
}
