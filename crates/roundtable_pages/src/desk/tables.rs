//! `/{lang}/tables`: for who calls tables together, which there are; founding one.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Relation;
use kernel::{Lang, Record, Text};
use page::{CachePolicy, Choice, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use roundtable::meetings::{self, Meeting};
use roundtable::model::ROUND_TABLE;
use roundtable::model::table::{Kind, State};
use roundtable::policy::{Found, SeeTables};
use roundtable::tables::{self, New, Table};

use super::table_path;
use crate::forms::{LINE, TEXT, field, to, wrong};
use crate::words::{choices, named, when};
use crate::{Front, sample_id};

/// Which tables there are.
#[derive(Template)]
#[template(path = "tables.html")]
pub struct TablesPage<'a> {
    frame: Frame<'a>,
    tables: Vec<Row>,
    may_found: bool,
    kinds: Vec<Choice>,
    typed: Typed,
    errors: Vec<FieldError>,
}

/// A table in the list.
struct Row {
    href: String,
    name: Text,
    state: String,
    kind: String,
    next: Option<String>,
}

/// The form as it was sent.
#[derive(Default)]
struct Typed {
    name: String,
    purpose: String,
    kind: Option<Kind>,
}

impl<'a> TablesPage<'a> {
    fn of(
        frame: Frame<'a>,
        all: &[(Table, Option<Meeting>)],
        may_found: bool,
        typed: Typed,
    ) -> Result<Self, PageError> {
        let mut tables = Vec::new();
        for (table, next) in all {
            let Some(name) = table.0.text("name", frame.lang()).cloned() else { continue };
            let (state, kind) = (table.state().map_err(PageError::unexpected)?, table.kind());
            tables.push(Row {
                href: frame.link(&table_path(table.id())),
                name,
                state: named(&frame, "state", state.name()),
                kind: named(&frame, "kind", kind.map_err(PageError::unexpected)?.name()),
                next: next.as_ref().and_then(Meeting::starts).map(|starts| when(&frame, starts)),
            });
        }
        let chosen = typed.kind.unwrap_or(Kind::CityWide).name();
        let offered = Kind::ALL.iter().filter(|kind| **kind != Kind::Topic).map(|kind| kind.name());
        Ok(TablesPage {
            tables,
            may_found,
            kinds: choices(&frame, "kind", offered, Some(chosen)),
            typed,
            errors: Vec::new(),
            frame,
        })
    }
}

impl<'a> Page<'a> for TablesPage<'a> {
    const NAME: &'static str = "desk-tables";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let all = [(sample(), None)];
        let empty = TablesPage::of(frame.clone(), &[], true, Typed::default());
        let full = TablesPage::of(frame, &all, false, Typed::default());
        [empty, full].into_iter().flatten().collect()
    }
}

/// A table as samples show it.
pub(super) fn sample() -> Table {
    let mut record = Record::new(&ROUND_TABLE, sample_id("table"));
    record.tell("name", Lang::HU, "Minta Kerekasztal");
    record.tell("purpose", Lang::HU, "Hogy a városban mindenki megtalálja, amire szüksége van.");
    record.set("kind", Some(kernel::Value::Line(Kind::CityWide.name().into())));
    record.set("state", Some(kernel::Value::Line(State::Active.name().into())));
    Table(record)
}

async fn list<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &kernel::policy::Grant<SeeTables>,
    typed: Typed,
) -> Result<TablesPage<'a>, PageError> {
    let may_found = front.policy.grant::<Found>(grant.actor(), Relation::Nobody).is_ok();
    let mut all = Vec::new();
    for table in tables::all(&front.store, grant).await.map_err(PageError::unexpected)? {
        let on = front.read().await?;
        let mut coming = meetings::of(&on, table.id()).await.map_err(PageError::unexpected)?;
        coming.retain(|meeting| meeting.state().is_ok_and(|state| state.awaits()));
        all.push((table, coming.pop()));
    }
    TablesPage::of(frame, &all, may_found, typed)
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<SeeTables>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/tables", grant.actor())?;
    list(&front, frame, &grant, Typed::default()).await?.respond()
}

/// Founds a table.
pub(crate) async fn found(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Found>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/tables", grant.actor())?;
    let typed = Typed {
        name: field(&sent, "name", LINE),
        purpose: field(&sent, "purpose", TEXT),
        kind: Kind::from_name(page::field(&sent, "kind")),
    };
    if typed.name.is_empty() {
        let errors = vec![wrong(&frame, "name", "desk-tables-name-missing")];
        let sees = front.policy.grant::<SeeTables>(grant.actor(), Relation::Nobody)?;
        return TablesPage { errors, ..list(&front, frame, &sees, typed).await? }.again();
    }
    let kind = typed.kind.filter(|kind| *kind != Kind::Topic).unwrap_or(Kind::CityWide);
    let new = New { name: typed.name, purpose: typed.purpose, lang: frame.lang(), kind };
    let id = tables::found(&front.store, &grant, &new).await.map_err(PageError::unexpected)?;
    Ok(to(&frame, &table_path(id)))
}
