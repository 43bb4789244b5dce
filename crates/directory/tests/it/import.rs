//! Importing: what goes in, what is refused and with which words, and what never becomes public.

mod critical;
mod documents;
mod leaving;
mod ohana;
mod package;
mod persons;
mod publicity;
mod strange;
mod unhcr;
mod zip;

use std::path::{Path, PathBuf};

use directory::import::{ImportError, Mapping, Options, PlanLine, Progress, Report, hsds, table};
use directory::load::everything;
use directory::model::set::RecordSet;
use directory::policy::{Import, RULES};
use kernel::policy::{Actor, Grant, Policy, Relation};
use kernel::{Id, Lang, Record};
use store::Store;
use store::migrate::{Migration, merge};
use testkit::must;

pub(crate) fn migrations() -> Vec<Migration> {
    merge(&[store::migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS])
}

pub(crate) fn grant() -> Grant<Import> {
    must(Policy::new(RULES.iter().copied()).grant::<Import>(&Actor::OPERATOR, Relation::Keeper))
}

pub(crate) fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)
}

pub(crate) fn english() -> Options {
    Options { lang: Some(Lang::EN), ..Options::default() }
}

pub(crate) async fn import(store: &Store, path: &Path, options: &Options) -> Result<Report, ImportError> {
    hsds(store, &grant(), path, options, &mut |_| {}).await
}

pub(crate) async fn map(
    store: &Store,
    files: &[PathBuf],
    name: &str,
    options: &Options,
) -> Result<Report, ImportError> {
    table(store, &grant(), files, &must(Mapping::find(name)), options, &mut |_| {}).await
}

pub(crate) async fn plan(store: &Store, path: &Path, options: &Options) -> (Report, Vec<PlanLine>) {
    let mut lines = Vec::new();
    let options = Options { dry_run: true, ..options.clone() };
    let mut hear = |progress| {
        if let Progress::Row(line) = progress {
            lines.push(line);
        }
    };
    let report = must(hsds(store, &grant(), path, &options, &mut hear).await);
    (report, lines)
}

/// The sentences of an import that must fail.
pub(crate) fn sentences(result: Result<Report, ImportError>) -> Vec<String> {
    match result {
        Err(ImportError::Rows(problems)) => problems.shown().iter().map(ToString::to_string).collect(),
        other => panic!("rows should be wrong, but: {other:?}"),
    }
}

pub(crate) async fn all(store: &Store) -> RecordSet {
    must(everything(&must(store.read().await)).await)
}

pub(crate) async fn count(store: &Store, sql: &str) -> i64 {
    let rows = must(store::sql::query(&must(store.read().await), "count", sql, vec![]).await);
    must(store::sql::get(&rows[0], 0))
}

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = must(tempfile::tempdir());
    for (name, text) in files {
        must(std::fs::write(folder.path().join(name), text));
    }
    folder
}

pub(crate) fn only<'a>(set: &'a RecordSet, entity: &str) -> &'a Record {
    let mut found = set.iter().filter(|record| record.entity.name == entity);
    let first = found.next().unwrap_or_else(|| panic!("no {entity}"));
    assert!(found.next().is_none(), "more than one {entity}");
    first
}

pub(crate) fn id(text: &str) -> Id {
    must(text.parse())
}

pub(crate) const ORG: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000001";
pub(crate) const SVC: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000002";
pub(crate) const TEL: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000003";
pub(crate) const MAN: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000004";

/// An organisation with a service, its phone and a contact.
pub(crate) fn small() -> [(&'static str, String); 4] {
    [
        (
            "organizations.csv",
            format!("id,name,description,email\n{ORG},Example Aid,Helps,anna.kovacs@aid.example\n"),
        ),
        (
            "services.csv",
            format!("id,organization_id,name,status,email\n{SVC},{ORG},Advice,active,info@aid.example\n"),
        ),
        ("phones.csv", format!("id,service_id,number\n{TEL},{SVC},+36 1 555 0101\n")),
        (
            "contacts.csv",
            format!("id,organization_id,name,email\n{MAN},{ORG},Anna Example,anna@aid.example\n"),
        ),
    ]
}

pub(crate) fn small_folder(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let files = small().map(|(name, text)| {
        let changed = changes.iter().filter(|(file, ..)| *file == name);
        (name, changed.fold(text, |text, (_, from, to)| text.replace(from, to)))
    });
    folder(&files.each_ref().map(|(name, text)| (*name, text.as_str())))
}
