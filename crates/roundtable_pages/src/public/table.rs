//! `/{lang}/round-table/{id}`: one table for everybody.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Crumb, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::policy::ReadTable;
use roundtable::shown::{self, Came, TableShown};
use store::StoreError;

use super::search::SEARCH;
use super::{HOME, MEETING};
use crate::talk::{Group, Listed, groups, life};
use crate::words::named;
use crate::{Front, sample};

/// One table.
#[derive(Template)]
#[template(path = "public_table.html")]
pub struct PublicTable<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    name: Text,
    purpose: Option<Text>,
    heard: Option<Text>,
    kind: String,
    state: String,
    groups: Vec<Group>,
    unnamed: Option<String>,
    coming: Vec<Listed>,
    past: Vec<Listed>,
    came: Option<String>,
    rules: Option<String>,
    feed: String,
    /// Where its minutes are looked through.
    search: String,
    /// Where its meetings are open data.
    open: [(&'static str, String); 2],
    notices: Vec<String>,
}

impl View {
    fn of(frame: &Frame, shown: &TableShown) -> Result<Option<View>, StoreError> {
        let (texts, table) = (Texts::new(frame), &shown.table);
        let Some(name) = texts.best(&table.0, "name") else { return Ok(None) };
        let listed = |meeting| Listed::of(frame, &texts, meeting, MEETING);
        let coming = shown.coming.iter().map(listed).collect::<Result<Vec<_>, _>>()?;
        let mut past = Vec::new();
        for (meeting, read) in &shown.past {
            let note = read.then(|| frame.t("roundtable-public-minutes-here").into_owned());
            past.extend(listed(meeting)?.map(|listed| Listed { note, ..listed }));
        }
        let unnamed = shown.round.unnamed;
        let more = if shown.round.named.is_empty() {
            "roundtable-public-all-unnamed"
        } else {
            "roundtable-public-unnamed"
        };
        Ok(Some(View {
            crumbs: vec![super::home(frame), super::all(frame)],
            name,
            purpose: texts.best(&table.0, "purpose"),
            heard: texts.best(&table.0, "how_to_be_heard"),
            kind: named(frame, "kind", table.kind()?.name()),
            state: life(frame, table)?,
            groups: groups(frame, &shown.round, true),
            unnamed: (unnamed > 0).then(|| frame.t1(more, "count", unnamed).into_owned()),
            coming: coming.into_iter().flatten().collect(),
            past,
            came: match shown.came {
                Came::NotYet => None,
                Came::Few => Some(frame.t("roundtable-public-came-few").into_owned()),
                Came::Many(count) => Some(frame.t1("roundtable-public-came", "count", count).into_owned()),
            },
            rules: shown.has_rules.then(|| frame.link(&format!("{HOME}/{}/rules", table.id()))),
            search: frame.link(&format!("{SEARCH}?table={}", table.id())),
            open: [("CSV", "csv"), ("JSON", "json")].map(|(name, end)| {
                (name, frame.link(&format!("/round-table/{}/meetings.{end}", table.id())))
            }),
            feed: frame.link(&format!("/round-table/{}/calendar.ics", table.id())),
            notices: texts.notices(),
        }))
    }
}

impl<'a> PublicTable<'a> {
    fn of(frame: Frame<'a>, shown: &TableShown) -> Result<Self, PageError> {
        let view = View::of(&frame, shown).map_err(PageError::unexpected)?.ok_or(PageError::NotFound)?;
        Ok(PublicTable { view, frame })
    }
}

impl<'a> Page<'a> for PublicTable<'a> {
    const NAME: &'static str = "roundtable-table";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let all = [sample::table_shown(), sample::bare_table_shown()];
        all.iter().filter_map(|shown| PublicTable::of(frame.clone(), shown).ok()).collect()
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{HOME}/{id}"))?;
    let on = front.read().await?;
    let shown = shown::table(&on, &grant, &front.room, id, (lang, front.today())).await;
    let shown = shown.map_err(PageError::unexpected)?;
    PublicTable::of(frame, &shown.ok_or(PageError::NotFound)?)?.respond()
}
