//! How often what somebody types finds the right place: `cargo xtask relevance`.
//!
//! The records are one service a row of `dev-queries.tsv`, told in Hungarian only and marked with no
//! need. Prints a table for each set; ends with an error where a floor is missed.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use directory::model::entities::SERVICE;
use directory::model::set::RecordSet;
use directory::policy::ReadPublic;
use directory::snapshot::{Basis, Catalog, Snapshot};
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Audience, Id, Lang, Record, Value};
use municipality::City;
use network::model::ORGANIZATION;

type Failure = Box<dyn Error>;

/// A query with the place it should find.
struct Query {
    lang: Lang,
    text: String,
    id: String,
}

/// What is to be printed, and what stayed below its floor.
#[derive(Default)]
struct Told {
    tables: String,
    missed: Vec<String>,
}

/// A set of queries with its floors.
struct Set {
    name: &'static str,
    file: &'static str,
    /// Among so many first places the right one should stand.
    within: usize,
    /// Over all languages, and in each, in per cent.
    floors: (f64, f64),
}

const SETS: [Set; 4] = [
    Set { name: "Short queries", file: "dev-queries.tsv", within: 3, floors: (95.0, 90.0) },
    Set { name: "Sentences", file: "dev-sentences.tsv", within: 5, floors: (90.0, 0.0) },
    Set { name: "Our own set", file: "own-queries.tsv", within: 3, floors: (95.0, 90.0) },
    Set { name: "Our own sentences", file: "own-sentences.tsv", within: 5, floors: (90.0, 0.0) },
];

/// Romani is written by speakers only, so there are no phrases in it.
const LEFT_OUT: &str = "rom";

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Where even this can't be said there is nothing left to tell it to.
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/relevance");
    let rows = table(&folder.join("dev-queries.tsv"))?;
    let snapshot = snapshot(&rows)?;
    let grant = site::policy().grant(&Actor::VISITOR, Relation::Nobody)?;
    let verbose = std::env::args().any(|argument| argument == "--misses");
    let mut told = Told::default();
    for set in &SETS {
        let path = folder.join(set.file);
        let queries = if set.file == "dev-queries.tsv" { columns(&rows)? } else { lines(&path)? };
        report(&snapshot, &grant, set, &queries, verbose, &mut told)?;
    }
    std::io::stdout().write_all(told.tables.as_bytes())?;
    match told.missed.as_slice() {
        [] => Ok(()),
        missed => Err(format!("below the floor: {}", missed.join("; ")).into()),
    }
}

fn report(
    snapshot: &Snapshot,
    grant: &Grant<ReadPublic>,
    set: &Set,
    queries: &[Query],
    verbose: bool,
    told: &mut Told,
) -> Result<(), std::fmt::Error> {
    let mut tallies: BTreeMap<Lang, (usize, usize, usize)> = BTreeMap::new();
    for query in queries {
        let found = snapshot.search(grant, &query.text, query.lang, set.within);
        let wanted = Id::foreign("relevance", &query.id);
        let rank = found.hits.iter().position(|hit| hit.service.service.id == wanted);
        let tally = tallies.entry(query.lang).or_default();
        tally.0 += 1;
        tally.1 += usize::from(rank == Some(0));
        tally.2 += usize::from(rank.is_some());
        if verbose && rank.is_none() {
            let names = found.hits.iter().filter_map(|hit| hit.service.service.text("name", Lang::HU));
            let names: Vec<&str> = names.map(|text| &*text.body).collect();
            writeln!(told.tables, "missed: {} “{}” → {}, found {names:?}", query.lang, query.text, query.id)?;
        }
    }
    writeln!(told.tables, "\n## {}\n", set.name)?;
    writeln!(
        told.tables,
        "| language | queries | first | among the first {} |\n|---|---|---|---|",
        set.within
    )?;
    let share = |part: usize, of: usize| part as f64 * 100.0 / of.max(1) as f64;
    let mut all = (0, 0, 0);
    for (lang, (of, first, within)) in &tallies {
        writeln!(
            told.tables,
            "| {lang} | {of} | {:.1} % | {:.1} % |",
            share(*first, *of),
            share(*within, *of)
        )?;
        all = (all.0 + of, all.1 + first, all.2 + within);
        if share(*within, *of) < set.floors.1 {
            told.missed.push(format!("{} in {lang}", set.name));
        }
    }
    writeln!(
        told.tables,
        "| all | {} | {:.1} % | {:.1} % |",
        all.0,
        share(all.1, all.0),
        share(all.2, all.0)
    )?;
    if share(all.2, all.0) < set.floors.0 {
        told.missed.push(set.name.to_owned());
    }
    Ok(())
}

/// A city of one organisation that offers each service, in Hungarian only.
fn snapshot(rows: &[BTreeMap<String, String>]) -> Result<Snapshot, Failure> {
    let id = |name: &str| Id::foreign("relevance", name);
    let mut organization = Record::new(&ORGANIZATION, id("organization"));
    organization.audience = Audience::Public;
    organization.tell("name", Lang::HU, "Egy szervezet");
    let mut records = vec![organization];
    for row in rows {
        let mut service = Record::new(&SERVICE, id(cell(row, "id")?));
        service.audience = Audience::Public;
        service.set("organization_id", Some(Value::Id(id("organization"))));
        service.set("status", Some(Value::Line("active".into())));
        service.tell("name", Lang::HU, cell(row, "hu_rec")?);
        records.push(service);
    }
    let set: RecordSet = records.into_iter().collect();
    let city = City::empty("Europe/Budapest".parse()?, vec![Lang::HU]);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).ok_or("no such day")?;
    let basis = Basis { city: Arc::new(city), number: 1, day, demo: false, needs: site::needs(None)? };
    Ok(Snapshot::of(set, basis, &Catalog::in_memory()))
}

fn table(path: &Path) -> Result<Vec<BTreeMap<String, String>>, Failure> {
    let text = std::fs::read_to_string(path)?;
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().ok_or("an empty table")?.split('\t').collect();
    let row = |line: &str| {
        head.iter().map(|name| (*name).to_owned()).zip(line.split('\t').map(str::to_owned)).collect()
    };
    Ok(lines.map(row).collect())
}

fn cell<'r>(row: &'r BTreeMap<String, String>, name: &str) -> Result<&'r str, Failure> {
    row.get(name).map(String::as_str).ok_or_else(|| format!("a row without {name}").into())
}

/// The queries of a table with a column a language.
fn columns(rows: &[BTreeMap<String, String>]) -> Result<Vec<Query>, Failure> {
    let mut queries = Vec::new();
    for row in rows {
        let id = cell(row, "id")?;
        let languages = row
            .iter()
            .filter(|(name, text)| name.len() < 4 && *name != "id" && *name != LEFT_OUT && !text.is_empty());
        for (name, text) in languages {
            queries.push(Query { lang: name.parse()?, text: text.clone(), id: id.to_owned() });
        }
    }
    Ok(queries)
}

/// The queries of lines of language, text and id.
fn lines(path: &Path) -> Result<Vec<Query>, Failure> {
    let text = std::fs::read_to_string(path)?;
    let query = |line: &str| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().ok_or_else(|| Failure::from(format!("a short line: {line}")));
        Ok(Query { lang: next()?.parse()?, text: next()?.to_owned(), id: next()?.to_owned() })
    };
    text.lines().filter(|line| !line.is_empty()).map(query).collect()
}
