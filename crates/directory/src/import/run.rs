//! The two passes of an import: the first reads and checks every row by itself, the second reads
//! again, compares with what is here and writes, all in one unit of work.
//!
//! Between them only ids are in memory. Nothing is written if any row is wrong.

use std::collections::HashMap;

use kernel::policy::Grant;
use kernel::{Id, Lang, Record, Value};
use sheet::Limits;
use store::sql::{self, get};
use store::{Store, StoreError, UnitOfWork, records};

use super::Options;
use super::document::Documents;
use super::draft::{Draft, Found, Keys};
use super::index::{DONE, Index, Known, SCATTERED, place};
use super::leaving::{Hiding, Leaving};
use super::mapped::{Mapped, MappedRows};
use super::package::{Aside, Package, PackageRows};
use super::problem::{ImportError, RowError};
use super::report::{Missing, Progress, Report, What};
use super::settle::Rules;
use super::write::{CHUNK, STATEMENT, Writer};
use crate::model::entities::{ENTITIES, SERVICE};
use crate::policy::Import;

/// Where records come from.
pub(super) enum Input {
    Package(Package),
    Documents(Package),
    Mapped(Mapped),
}

enum Reader<'a> {
    Package(PackageRows<'a>),
    Documents(Documents<'a>),
    Mapped(MappedRows<'a>),
}

impl Reader<'_> {
    fn step(&mut self, keys: &Keys, found: &mut Found) -> bool {
        match self {
            Reader::Package(rows) => rows.step(keys, found),
            Reader::Documents(rows) => rows.step(keys, found),
            Reader::Mapped(rows) => rows.step(keys, found),
        }
    }
}

impl Input {
    fn reader<'a>(&'a self, aside: &'a Aside, lang: Lang, limits: &'a Limits) -> Reader<'a> {
        match self {
            Input::Package(package) => Reader::Package(PackageRows::new(&package.files, aside, lang, limits)),
            Input::Documents(package) => Reader::Documents(Documents::new(&package.files, lang, limits)),
            Input::Mapped(mapped) => Reader::Mapped(MappedRows::new(mapped, limits)),
        }
    }

    fn aside(&self, keys: &Keys, limits: &Limits, found: &mut Found) -> Aside {
        match self {
            Input::Package(package) => package.aside(keys, limits, found),
            _ => Aside::default(),
        }
    }

    /// Whether a record may be mentioned many times, as an organisation in each of its services.
    fn repeats(&self) -> bool {
        !matches!(self, Input::Package(_))
    }
}

/// What an import runs with, all questions answered.
pub(super) struct Run<'a> {
    pub(super) input: Input,
    pub(super) source: String,
    pub(super) basis: String,
    pub(super) persons: bool,
    pub(super) lang: Lang,
    pub(super) options: &'a Options,
    pub(super) progress: &'a mut (dyn FnMut(Progress) + Send),
}

impl Run<'_> {
    pub(super) async fn run(mut self, store: &Store, grant: &Grant<Import>) -> Result<Report, ImportError> {
        let mut keys = Keys { source: self.source.clone(), moved: HashMap::new() };
        let mut report = Report::new(&self.source, &self.basis);
        let mut found = Found::default();
        let mut index = self.check(&mut keys, &mut found);
        let mut unit = store.begin(grant.actor()).await?;
        index.look_up(&unit, &self.source).await?;
        let mut leaving = Leaving::default();
        if found.problems.is_empty() {
            // Before the rest is stored: of what this import brings, nothing was ever seen.
            self.missing(&mut unit, &mut index, &mut report, &mut leaving).await?;
        }
        let names = self.write(&mut unit, &keys, &mut index, &mut report, &mut found, &mut leaving).await?;
        if !found.problems.is_empty() {
            return Err(ImportError::Rows(found.problems));
        }
        for (at, entity, why) in std::mem::take(&mut found.refused) {
            report.count(entity.name, &What::Refused(String::new()));
            report.notes.push(format!("{at}: the {} is left out: {why}.", entity.name));
        }
        for note in &found.notes.first {
            report.notes.push(note.clone());
        }
        report.tell_members_only();
        report.not_mapped = found.unmapped.into_iter().collect();
        leaving.note(&mut unit).await?;
        self.finish(unit, names, &mut report).await?;
        Ok(report.without_empty())
    }

    /// Only the first pass, which needs no database: how many records there are, if all are right.
    pub(super) fn checked(mut self) -> Result<u64, ImportError> {
        let mut keys = Keys { source: self.source.clone(), moved: HashMap::new() };
        let mut found = Found::default();
        let index = self.check(&mut keys, &mut found);
        match found.problems.is_empty() {
            true => Ok(index.records.len() as u64),
            false => Err(ImportError::Rows(found.problems)),
        }
    }

    /// The first pass: every row read and checked by itself, every id known.
    fn check(&mut self, keys: &mut Keys, found: &mut Found) -> Index {
        let mut index = Index::default();
        if let Input::Package(package) | Input::Documents(package) = &self.input {
            package.tell(&self.options.limits, found);
        }
        let aside = self.input.aside(keys, &self.options.limits, found);
        let repeats = self.input.repeats();
        let mut reader = self.input.reader(&aside, self.lang, &self.options.limits);
        let (mut more, mut told) = (true, 0);
        while more {
            more = reader.step(keys, found);
            for draft in std::mem::take(&mut found.drafts) {
                enter(draft, repeats, &mut index, keys, found);
            }
            let checked = index.records.len() as u64;
            if checked >= told + CHUNK as u64 || !more {
                told = checked;
                (self.progress)(Progress::Checked(checked));
            }
        }
        index
    }

    /// The second pass. What the first found wrong is not told twice.
    async fn write(
        &mut self,
        unit: &mut UnitOfWork,
        keys: &Keys,
        index: &mut Index,
        report: &mut Report,
        found: &mut Found,
        leaving: &mut Leaving,
    ) -> Result<Vec<(u8, Id, Option<Box<str>>)>, StoreError> {
        let rules = Rules { persons: self.persons, accept_critical: self.options.accept_critical };
        let mut again = Found::default();
        let aside = self.input.aside(keys, &self.options.limits, &mut again);
        let mut reader = self.input.reader(&aside, self.lang, &self.options.limits);
        let mut writer = Writer::new(unit, index, report, rules, self.progress, leaving);
        writer.dry_run = self.options.dry_run;
        writer.check_only = !found.problems.is_empty();
        let (mut waiting, mut scattered) = (Vec::with_capacity(CHUNK), Scattered::default());
        let mut more = true;
        while more {
            more = reader.step(keys, &mut again);
            for draft in std::mem::take(&mut again.drafts) {
                match writer.index.records.get(&draft.record.id) {
                    Some(known) if known.is(SCATTERED) => scattered.gather(draft, found),
                    Some(known) if !known.is(DONE) => {
                        writer.index.mark(draft.record.id, DONE);
                        waiting.push(draft);
                    }
                    _ => {}
                }
            }
            if waiting.len() >= CHUNK || (!more && !waiting.is_empty()) {
                writer.chunk(std::mem::take(&mut waiting)).await?;
            }
        }
        let mut scattered = scattered.0.into_values().collect::<Vec<_>>();
        scattered.sort_by_key(|draft| (place(draft.record.entity), draft.record.id));
        while !scattered.is_empty() {
            let rest = scattered.split_off(scattered.len().min(CHUNK));
            writer.chunk(std::mem::replace(&mut scattered, rest)).await?;
        }
        found.problems.append(std::mem::take(&mut writer.problems));
        Ok(std::mem::take(&mut writer.names))
    }

    /// Reports what the source no longer lists, and makes it inactive where that was asked for.
    async fn missing(
        &mut self,
        unit: &mut UnitOfWork,
        index: &mut Index,
        report: &mut Report,
        leaving: &mut Leaving,
    ) -> Result<(), StoreError> {
        let missing = std::mem::take(&mut index.missing);
        for piece in missing.chunks(CHUNK) {
            let elsewhere = listed_by_others(unit, &self.source, piece).await?;
            for entity in ENTITIES {
                let gone: Vec<&Missing> = piece
                    .iter()
                    .filter(|gone| gone.entity == entity.name && !elsewhere.contains(&gone.id))
                    .collect();
                let ids: Vec<Id> = gone.iter().map(|gone| gone.id).collect();
                let mut kept = records::by_id(unit.on(), entity, &ids).await?;
                kept.retain(is_kept_up);
                for gone in gone.iter().filter(|gone| kept.iter().any(|record| record.id == gone.id)) {
                    report.missing.push((*gone).clone());
                }
                if self.options.retire_missing {
                    let hidings: Vec<Hiding> =
                        kept.iter().filter(|kept| !is_service(kept)).map(Hiding::of).collect();
                    leaving.watch(unit, index, &hidings).await?;
                    kept.iter_mut().for_each(|record| retire(record, unit));
                    report.retired += kept.len() as u64;
                    unit.save_quietly(&mut kept).await?;
                }
            }
        }
        Ok(())
    }

    /// Names, source, audit and feed; then the commit. Nothing of it where nothing changed.
    async fn finish(
        &mut self,
        mut unit: UnitOfWork,
        mut names: Vec<(u8, Id, Option<Box<str>>)>,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let total = report.total();
        let changed = total.new + total.changed + report.retired;
        let new_basis = basis(&unit, &self.source).await?.as_deref() != Some(&*self.basis);
        if self.options.dry_run || (changed == 0 && names.is_empty() && !new_basis) {
            return Ok(());
        }
        // In order, the table's indexes fill page by page.
        names.sort_unstable();
        for piece in names.chunks(STATEMENT) {
            let rows = piece.iter().filter_map(|(entity, id, external)| {
                let entity = ENTITIES.get(usize::from(*entity))?;
                let external = external.as_deref().map_or_else(|| id.to_string(), str::to_owned);
                Some(vec![sql::text(&self.source), external.into(), sql::text(entity.name), sql::id(*id)])
            });
            let columns = ["source", "external", "entity", "record"];
            sql::insert(
                unit.on(),
                "note the source's names",
                "external_identifier",
                &columns,
                rows.collect(),
            )
            .await?;
        }
        if new_basis {
            let text = "INSERT INTO import_source (source, basis, at) VALUES ($1, $2, $3) \
                        ON CONFLICT (source) DO UPDATE SET basis = excluded.basis, at = excluded.at";
            let values = vec![sql::text(&self.source), sql::text(&self.basis), unit.now().micros().into()];
            sql::execute(unit.on(), "note the source", text, values).await?;
        }
        unit.audit("directory.import", None, usize::try_from(changed).unwrap_or(usize::MAX)).await?;
        if changed > 0 {
            unit.reload(&self.source);
        }
        unit.commit().await?;
        report.written = true;
        Ok(())
    }
}

/// Takes a draft of the first pass into the index.
fn enter(mut draft: Draft, repeats: bool, index: &mut Index, keys: &mut Keys, found: &mut Found) {
    let entity = draft.record.entity;
    let hash = if repeats { draft.fingerprint() } else { 0 };
    let known = index.records.get(&draft.record.id).copied();
    if known.is_some_and(|known| known.entity != place(entity)) {
        // The standard keeps ids apart by table only; here an id means one record in all of them.
        let id = draft.record.id;
        let own = id.part(entity.name);
        found.notes.push(format!(
            "{}: {id} is already the id of another kind of record; this {} goes by {own}.",
            draft.at, entity.name
        ));
        keys.moved.insert((entity.name, id), own);
        draft.record.id = own;
    }
    match index.records.get_mut(&draft.record.id) {
        None => drop(index.records.insert(draft.record.id, Known::new(entity, hash))),
        Some(known) if repeats && known.hash != hash => known.mark(SCATTERED),
        Some(_) if repeats => {}
        Some(_) => {
            let wrong =
                format!("“{}” is the id of an earlier row, too: give every row its own", draft.external);
            found.wrong(&draft.at, Some("id"), wrong);
        }
    }
}

/// Records that are told in several places, put together.
#[derive(Default)]
struct Scattered(HashMap<Id, Draft>);

impl Scattered {
    fn gather(&mut self, draft: Draft, found: &mut Found) {
        let id = draft.record.id;
        let Some(known) = self.0.get_mut(&id) else {
            self.0.insert(id, draft);
            return;
        };
        let at = draft.at.clone();
        for field in known.unite(draft) {
            let (column, entity) = (known.column(field), known.record.entity.name);
            let wrong = format!(
                "the {entity} “{}” says something else here than at {}: make them agree",
                known.external, known.at
            );
            found.problems.push(RowError { at: at.clone(), column: Some(column), wrong });
        }
    }
}

fn is_service(record: &Record) -> bool {
    record.entity.name == SERVICE.name
}

/// Whether a record is neither retired nor a service that has ended: that one is not listed is no news.
fn is_kept_up(record: &Record) -> bool {
    let ended = is_service(record) && matches!(record.line("status"), Some("inactive" | "defunct"));
    record.retired_at.is_none() && !ended
}

/// A service becomes inactive and stays to be seen as such.
fn retire(record: &mut Record, unit: &UnitOfWork) {
    if is_service(record) {
        record.set("status", Some(Value::Line("inactive".into())));
    } else {
        record.retired_at = Some(unit.now());
    }
}

/// Which of these records another source lists too: they are not this one's to retire.
async fn listed_by_others(
    unit: &UnitOfWork,
    source: &str,
    missing: &[Missing],
) -> Result<Vec<Id>, StoreError> {
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let text = format!(
        "SELECT DISTINCT record FROM external_identifier WHERE source <> $1 AND record IN ({})",
        sql::places(2, missing.len())
    );
    let values = std::iter::once(sql::text(source)).chain(missing.iter().map(|gone| sql::id(gone.id)));
    let rows = sql::query(unit.on(), "ask for other sources", &text, values.collect()).await?;
    rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect()
}

async fn basis(unit: &UnitOfWork, source: &str) -> Result<Option<String>, StoreError> {
    let text = "SELECT basis FROM import_source WHERE source = $1";
    let row = sql::query_one(unit.on(), "read the source", text, vec![sql::text(source)]).await?;
    row.map(|row| get(&row, 0)).transpose()
}
