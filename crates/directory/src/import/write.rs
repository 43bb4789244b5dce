//! The second pass: records compared with what is here, and written, a thousand at a time.

use std::collections::{HashMap, HashSet};

use kernel::{Entity, Id, Record};
use network::model::ORGANIZATION;
use store::{StoreError, UnitOfWork, records};

use super::draft::Draft;
use super::index::{self, HERE, Index, LEFT_OUT, LISTED, TAKEN_AWAY, place};
use super::leaving::{Hiding, Leaving};
use super::problem::{Problems, RowError, one};
use super::report::{PlanLine, Progress, Proposal, Report, What};
use super::settle::{Rules, Settled, settle_known, settle_new};
use crate::model::entities::{ATTRIBUTE, CLOSURE, ENTITIES};
use crate::model::set::{Pointer, pointers, target_entity};

/// How many records are compared and stored at once.
pub(super) const CHUNK: usize = 1_000;

/// How many records one statement stores. SQLite looks a parameter's name up from the first on, so
/// statements with thousands of them take most of their time for that.
pub(super) const STATEMENT: usize = 32;

/// What a link leads to.
enum End {
    /// A record of this import or of the database; whether it was here before.
    There { before: bool },
    /// A record that is left out.
    LeftOut,
    /// A record of another kind.
    OtherKind,
    /// Nothing.
    Nowhere,
}

/// Compares and writes records.
pub(super) struct Writer<'a> {
    pub(super) unit: &'a mut UnitOfWork,
    pub(super) index: &'a mut Index,
    pub(super) report: &'a mut Report,
    pub(super) problems: Problems,
    pub(super) rules: Rules,
    /// What the world saw of what the import hides.
    leaving: &'a mut Leaving,
    pub(super) progress: &'a mut (dyn FnMut(Progress) + Send),
    pub(super) dry_run: bool,
    /// Only the links are checked, because something is wrong already and nothing will be written.
    pub(super) check_only: bool,
    /// Which records outside the import there are, as far as they were asked for.
    elsewhere: HashSet<(u8, Id)>,
    asked: HashSet<(u8, Id)>,
    /// What the source calls records it lists for the first time; a UUID is not repeated.
    pub(super) names: Vec<(u8, Id, Option<Box<str>>)>,
    pub(super) done: u64,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        unit: &'a mut UnitOfWork,
        index: &'a mut Index,
        report: &'a mut Report,
        rules: Rules,
        progress: &'a mut (dyn FnMut(Progress) + Send),
        leaving: &'a mut Leaving,
    ) -> Self {
        Writer {
            unit,
            index,
            report,
            problems: Problems::default(),
            rules,
            leaving,
            progress,
            dry_run: false,
            check_only: false,
            elsewhere: HashSet::new(),
            asked: HashSet::new(),
            names: Vec::new(),
            done: 0,
        }
    }

    /// Deals with a thousand records: links, comparison, storing.
    pub(super) async fn chunk(&mut self, drafts: Vec<Draft>) -> Result<(), StoreError> {
        self.ask_elsewhere(&drafts).await?;
        let mut known = if self.check_only { HashMap::new() } else { self.known(&drafts).await? };
        let mut rooms: [Vec<Record>; 2] = Default::default();
        let mut hidings = Vec::new();
        for mut draft in drafts {
            let id = draft.record.id;
            let why = self.links(&mut draft);
            if self.is_of_another_kind(&draft) || self.check_only {
                continue;
            }
            let old = known.remove(&id);
            let what = match why.or_else(|| self.left_out(&draft)) {
                Some(why) => {
                    self.index.mark(id, LEFT_OUT);
                    What::Refused(why)
                }
                None => {
                    self.name(&draft);
                    self.settle(&draft, old.as_ref(), &mut rooms, &mut hidings)
                }
            };
            self.tell(&draft, what);
        }
        self.leaving.watch(self.unit, self.index, &hidings).await?;
        for records in &mut rooms {
            // In the order of their ids the tables' own indexes fill page by page.
            records.sort_by_key(|record| (place(record.entity), record.id));
            for few in records.chunks_mut(STATEMENT) {
                self.unit.save_quietly(few).await?;
            }
        }
        let of = self.index.records.len() as u64;
        (self.progress)(Progress::Written { done: self.done, of });
        Ok(())
    }

    fn settle(
        &mut self,
        draft: &Draft,
        old: Option<&Record>,
        rooms: &mut [Vec<Record>; 2],
        hidings: &mut Vec<Hiding>,
    ) -> What {
        let settled = match old {
            Some(old) => settle_known(old, draft, self.rules),
            None => settle_new(draft, self.index.withdrawn.contains(&draft.record.id), self.rules),
        };
        let Settled { mut record, what, proposals, kept } = settled;
        proposals.into_iter().for_each(|proposal| self.report.second_person.push(proposal));
        for kept in kept {
            *self.report.members_only.entry(kept).or_default() += 1;
        }
        hidings.extend(old.and_then(|old| Hiding::between(old, &record)));
        if what != What::Same {
            if record.retired_at.is_some() && old.is_none_or(|old| old.retired_at.is_none()) {
                record.retired_at = Some(self.unit.now());
            }
            let room = usize::from(record.entity.room != ORGANIZATION.room);
            if let Some(records) = rooms.get_mut(room) {
                records.push(record);
            }
        }
        what
    }

    fn tell(&mut self, draft: &Draft, what: What) {
        self.done += 1;
        self.report.count(draft.record.entity.name, &what);
        if let What::Refused(why) = &what {
            self.report
                .notes
                .push(format!("{}: the {} is left out: {why}.", draft.at, draft.record.entity.name));
        }
        if self.dry_run {
            let line = PlanLine {
                at: draft.at.clone(),
                entity: draft.record.entity.name,
                id: draft.record.id,
                what,
            };
            (self.progress)(Progress::Row(line));
        }
    }

    /// Notes what the source calls a record, if it lists it for the first time.
    fn name(&mut self, draft: &Draft) {
        let id = draft.record.id;
        if self.index.records.get(&id).is_some_and(|known| !known.is(LISTED)) {
            let external = (id.to_string() != *draft.external).then(|| draft.external.clone());
            self.names.push((place(draft.record.entity), id, external));
        }
    }

    async fn known(&mut self, drafts: &[Draft]) -> Result<HashMap<Id, Record>, StoreError> {
        let mut known = HashMap::new();
        for (entity, ids) in by_entity(drafts.iter().map(|draft| &draft.record).filter_map(|record| {
            let here = self.index.records.get(&record.id).is_some_and(|known| known.is(HERE));
            here.then_some((record.entity, record.id))
        })) {
            let found = records::by_id(self.unit.on(), entity, &ids).await?;
            known.extend(found.into_iter().map(|record| (record.id, record)));
        }
        Ok(known)
    }

    /// Asks the database for what the drafts link to outside the import.
    async fn ask_elsewhere(&mut self, drafts: &[Draft]) -> Result<(), StoreError> {
        let targets = drafts.iter().flat_map(|draft| {
            pointers(&draft.record)
                .filter_map(|pointer| Some((target_entity(&draft.record, pointer.field)?, pointer.to)))
        });
        let unknown: Vec<(&'static Entity, Id)> = targets
            .filter(|(_, id)| !self.index.records.contains_key(id))
            .filter(|(entity, id)| !self.asked.contains(&(place(entity), *id)))
            .collect();
        for (entity, mut ids) in by_entity(unknown.into_iter()) {
            ids.sort_unstable();
            ids.dedup();
            let found = index::present(self.unit, entity, &ids).await?;
            self.elsewhere.extend(found.into_iter().map(|id| (place(entity), id)));
            self.asked.extend(ids.into_iter().map(|id| (place(entity), id)));
        }
        Ok(())
    }

    fn end(&self, record: &Record, pointer: Pointer) -> End {
        let Some(entity) = target_entity(record, pointer.field) else { return End::Nowhere };
        if self.index.erased.contains(&pointer.to) {
            return End::LeftOut;
        }
        match self.index.records.get(&pointer.to) {
            Some(known) if known.entity != place(entity) => End::OtherKind,
            Some(known) if known.is(LEFT_OUT) => End::LeftOut,
            Some(known) => End::There { before: known.is(HERE) },
            None if self.elsewhere.contains(&(place(entity), pointer.to)) => End::There { before: true },
            None => End::Nowhere,
        }
    }

    /// Checks what a draft links to. Answers why it is left out, if it is.
    fn links(&mut self, draft: &mut Draft) -> Option<String> {
        let links: Vec<Pointer> = pointers(&draft.record).collect();
        let mut why = None;
        for pointer in links {
            match self.end(&draft.record, pointer) {
                End::There { .. } => {}
                End::LeftOut if pointer.owner => {
                    why =
                        why.or_else(|| Some("what it belongs to is left out or was erased here".to_owned()));
                }
                End::Nowhere if draft.record.entity.name == ATTRIBUTE.name && is_label(draft, pointer) => {
                    why =
                        why.or_else(|| Some("what it is put on is neither in the files nor here".to_owned()));
                }
                end => self.broken(draft, pointer, &end),
            }
        }
        why
    }

    /// A link that leads nowhere: cut where that is harmless, else a problem.
    fn broken(&mut self, draft: &mut Draft, pointer: Pointer, end: &End) {
        let Some(field) = draft.record.entity.fields.get(pointer.field) else { return };
        let target = target_entity(&draft.record, pointer.field).map_or("record", |entity| entity.name);
        let own = draft.own_refs.iter().find(|(at, _)| usize::from(*at) == pointer.field);
        let written = own.map_or_else(|| pointer.to.to_string(), |(_, written)| written.to_string());
        // Only its own rows can be meant by a source's own ids; a UUID may be kept elsewhere.
        let harmless = !pointer.owner && !field.required && (own.is_none() || matches!(end, End::LeftOut));
        if harmless && !matches!(end, End::OtherKind) {
            self.report.notes.push(format!(
                "{}, column “{}”: there is no {target} {written} in the files or here, so the value is left out.",
                draft.at,
                draft.column(pointer.field)
            ));
            draft.record.set_at(pointer.field, None);
            draft.told &=
                !u32::try_from(pointer.field).ok().and_then(|at| 1_u32.checked_shl(at)).unwrap_or(0);
            return;
        }
        let wrong = match end {
            End::OtherKind => format!("{written} is not {}: give the id of one", one(target)),
            _ => format!(
                "there is no {target} {written}: add it to the files, or give the id of one that is there"
            ),
        };
        let column = Some(draft.column(pointer.field));
        self.problems.push(RowError { at: draft.at.clone(), column, wrong });
    }

    /// Whether a draft's id is that of something else here: a mistake, because here an id means one record.
    fn is_of_another_kind(&mut self, draft: &Draft) -> bool {
        let Some(kind) = self.index.other_kind.get(&draft.record.id) else { return false };
        let wrong = format!(
            "“{}” is the id of {} here: give this {} an id of its own",
            draft.external,
            one(kind),
            draft.record.entity.name
        );
        self.problems.push(RowError { at: draft.at.clone(), column: Some("id".into()), wrong });
        true
    }

    /// Why a draft must not be taken over at all.
    fn left_out(&mut self, draft: &Draft) -> Option<String> {
        let id = draft.record.id;
        let known = self.index.records.get(&id).copied()?;
        if self.index.erased.contains(&id) {
            return Some("it was erased here for good".into());
        }
        if known.is(TAKEN_AWAY) && !known.is(HERE) {
            return Some("it was taken away here, and an import brings nothing back".into());
        }
        if known.is(HERE) || self.rules.accept_critical || !is_critical_part(draft.record.entity) {
            return None;
        }
        let owners: Vec<Pointer> = pointers(&draft.record).filter(|pointer| pointer.owner).collect();
        let owner = owners
            .iter()
            .find(|owner| matches!(self.end(&draft.record, **owner), End::There { before: true }))?;
        self.report.second_person.push(Proposal {
            at: draft.at.clone(),
            entity: draft.record.entity.name,
            id,
            field: draft.record.entity.fields.get(owner.field).map_or("", |field| field.name),
            now: String::new(),
            proposed: said(&draft.record),
        });
        let does = match draft.record.entity.name == CLOSURE.name {
            true => "it closes what is here already for some time",
            false => "it is a new way to reach what is here already",
        };
        Some(format!("{does}, which needs a second person"))
    }
}

/// Whether an entity is a phone, address, web address, contact or closure: part of something else,
/// with a value that is critical. A new one at a known service misleads as much as a changed one.
fn is_critical_part(entity: &Entity) -> bool {
    !entity.root && entity.fields.iter().any(|field| field.critical)
}

fn is_label(draft: &Draft, pointer: Pointer) -> bool {
    draft.record.entity.fields.get(pointer.field).is_some_and(|field| field.name == "link_id")
}

/// The critical values of a record in one line.
fn said(record: &Record) -> String {
    let fields = record.entity.fields.iter().enumerate();
    let values = fields.filter(|(_, field)| field.critical).filter_map(|(at, _)| record.at(at));
    values.map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn by_entity(ids: impl Iterator<Item = (&'static Entity, Id)>) -> Vec<(&'static Entity, Vec<Id>)> {
    let mut groups: HashMap<&'static str, Vec<Id>> = HashMap::new();
    for (entity, id) in ids {
        groups.entry(entity.name).or_default().push(id);
    }
    ENTITIES.iter().filter_map(|entity| Some((*entity, groups.remove(entity.name)?))).collect()
}
