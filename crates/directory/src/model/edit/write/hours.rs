//! Hours put into the records: those of every week, those at one place alone, those that are not the same every week.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::{BadValue, Id, Record, Value};

use super::super::fields::{At, WEEKDAYS};
use super::super::hours::{Opening, openings};
use super::super::irregular;
use super::super::parts::{HERE, Kept, stretch, told};
use super::Form;
use super::draft::tell;
use crate::model::entities::SCHEDULE;

/// What hours belong to: a field of theirs, and a record.
type Home = (&'static str, Id);

impl<'f> Form<'f> {
    /// The hours of every week, with what is said about them.
    pub(super) fn hours(&mut self, noted: bool) -> Result<(), BadValue> {
        let mut old: Vec<&Arc<Record>> =
            self.parts.as_ref().map(|parts| parts.weekly.clone()).unwrap_or_default();
        if self.is_alone() {
            let own = self.parts.iter().flat_map(|parts| &parts.places).flat_map(|spot| spot.weekly.clone());
            let left = own.filter(|schedule| !self.draft.is_removed(schedule.id));
            old.extend(left.collect::<Vec<_>>());
        }
        let described = old.iter().find(|schedule| told(schedule, "description").is_some()).copied();
        // As it will be: the service may be leaving its place.
        let home = match old.first().map(|first| first.id) {
            Some(first) => owner(self.draft.record(&SCHEDULE, first)),
            None => ("service_id", self.target.service),
        };
        let mut ids = self.week(&mut old, home, At::Hours)?;
        let note = self.sheet.get("hours_note");
        if ids.is_empty() && !note.is_empty() {
            let id = old.pop().map_or_else(|| self.draft.fresh(self.target.service, "hours"), |one| one.id);
            let schedule = self.draft.record(&SCHEDULE, id);
            schedule.set(home.0, Some(Value::Id(home.1)));
            ["freq", "byday", "opens_at", "closes_at"].into_iter().for_each(|name| schedule.set(name, None));
            ids.push(id);
        }
        old.into_iter().for_each(|gone| self.draft.remove(gone));
        self.note(&ids, described, note, noted)
    }

    /// The hours at one of several places alone.
    pub(super) fn hours_there(
        &mut self,
        place: usize,
        at: Id,
        mut old: Vec<&'f Arc<Record>>,
    ) -> Result<(), BadValue> {
        self.week(&mut old, (HERE, at), |day| At::PlaceHours(place, day))?;
        old.into_iter().for_each(|gone| self.draft.remove(gone));
        Ok(())
    }

    /// A week's hours: days that open alike are one schedule, and one that opened so before stays it and is no longer
    /// among the old.
    fn week(
        &mut self,
        old: &mut Vec<&Arc<Record>>,
        home: Home,
        field: impl Fn(&'static str) -> At,
    ) -> Result<Vec<Id>, BadValue> {
        let mut week: BTreeMap<Opening, Vec<&'static str>> = BTreeMap::new();
        for day in WEEKDAYS {
            let says = self.sheet.at(field(day));
            let read =
                openings(says).ok_or_else(|| BadValue::new("hours", says, "hours such as 9–12, 13–17"))?;
            read.into_iter().for_each(|opening| week.entry(opening).or_default().push(day));
        }
        let mut ids = Vec::new();
        for (opening, days) in week {
            let same =
                old.iter().position(|schedule| stretch(schedule).is_some_and(|(_, one)| one == opening));
            let id = same.map_or_else(|| self.draft.fresh(home.1, "hours"), |at| old.remove(at).id);
            let schedule = self.draft.record(&SCHEDULE, id);
            if same.is_none() {
                schedule.set(home.0, Some(Value::Id(home.1)));
                schedule.set("freq", Some(Value::Line("WEEKLY".into())));
                let clock = |time: chrono::NaiveTime| Value::Line(time.format("%H:%M").to_string().into());
                schedule.set("opens_at", Some(clock(opening.opens)));
                schedule.set("closes_at", Some(clock(opening.closes)));
            }
            schedule.set("byday", Some(Value::Line(days.join(",").into())));
            ids.push(id);
        }
        Ok(ids)
    }

    /// The note about hours stands on the first schedule, in all its languages.
    fn note(
        &mut self,
        ids: &[Id],
        described: Option<&Arc<Record>>,
        note: &str,
        noted: bool,
    ) -> Result<(), BadValue> {
        let Some(first) = ids.iter().find(|id| described.is_some_and(|one| one.id == **id)).or(ids.first())
        else {
            return Ok(());
        };
        if noted {
            for id in ids.iter().filter(|id| *id != first) {
                tell(self.draft.record(&SCHEDULE, *id), "description", "", self.target.lang)?;
            }
        }
        let schedule = self.draft.record(&SCHEDULE, *first);
        if let Some(described) = described.filter(|described| described.id != *first) {
            let texts = described
                .texts()
                .iter()
                .filter(|text| Some(usize::from(text.field)) == SCHEDULE.position("description"));
            texts.for_each(|text| schedule.put_text(text.clone()));
        }
        if told(schedule, "description").map_or("", |text| &*text.body) != note {
            tell(schedule, "description", note, self.target.lang)?;
        }
        Ok(())
    }

    /// Hours that are not the same every week: a schedule whose days all stay is left as it is.
    pub(super) fn irregular(&mut self) {
        let mut times = irregular::of(self.sheet);
        let old = self.parts.as_ref().map(|parts| parts.irregular.clone()).unwrap_or_default();
        if self.parts.as_ref().is_some_and(|parts| parts.kept.contains(&Kept::Rows)) {
            return;
        }
        for (schedule, said) in old {
            match said.iter().all(|time| times.contains(time)) {
                true => times.retain(|time| !said.contains(time)),
                false => self.draft.remove(schedule),
            }
        }
        for time in times {
            let id = self.draft.fresh(self.target.service, "hours");
            let schedule = self.draft.record(&SCHEDULE, id);
            schedule.set("service_id", Some(Value::Id(self.target.service)));
            irregular::put(&time, schedule);
        }
    }
}

/// What a schedule belongs to.
fn owner(schedule: &Record) -> Home {
    let owners = [HERE, "service_id"].into_iter();
    let mut owners = owners.filter_map(|name| Some((name, schedule.target(name)?)));
    owners.next().unwrap_or(("service_id", schedule.id))
}
