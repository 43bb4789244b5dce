//! `/{lang}/edits`: for moderators, what was sent in and waits to be read, the oldest first.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use directory::editing::{self, Edit};
use directory::policy::Moderate;
use kernel::{Id, Lang, Record, Text};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};

use super::date;
use crate::pages::Front;

/// What waits to be read.
#[derive(Template)]
#[template(path = "queue.html")]
pub struct QueuePage<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
    /// How many more wait than are listed.
    more: usize,
}

/// A change that waits.
struct Row {
    href: String,
    lang: Lang,
    name: String,
    organization: Option<Text>,
    since: String,
    is_new: bool,
    critical: bool,
}

impl<'a> QueuePage<'a> {
    fn of(frame: Frame<'a>, waiting: &[Edit], count: usize, names: &HashMap<Id, Text>) -> Self {
        let row = |edit: &Edit| Row {
            href: frame.link(&format!("/edits/{}", edit.id)),
            lang: edit.lang,
            name: edit.sheet.get("name").to_owned(),
            organization: names.get(&edit.organization).cloned(),
            since: date(&frame, edit.submitted_at.unwrap_or(edit.changed_at)),
            is_new: edit.is_new,
            critical: edit.critical,
        };
        QueuePage {
            rows: waiting.iter().map(row).collect(),
            more: count.saturating_sub(waiting.len()),
            frame,
        }
    }
}

/// The names of organisations for a reader.
pub(super) fn names(organizations: &[Record], lang: Lang) -> HashMap<Id, Text> {
    organizations.iter().filter_map(|record| Some((record.id, record.text("name", lang)?.clone()))).collect()
}

impl<'a> Page<'a> for QueuePage<'a> {
    const NAME: &'static str = "desk-edits";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let waiting: Vec<Edit> = super::view::sample_states().into_iter().flatten().collect();
        let none = HashMap::new();
        vec![
            QueuePage::of(frame.clone(), &[], 0, &none),
            QueuePage::of(frame, &waiting, waiting.len() + 3, &none),
        ]
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Moderate>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/edits", grant.actor())?;
    let store = front.live.store();
    let (waiting, count) = editing::queue(store, &grant).await.map_err(PageError::unexpected)?;
    let organizations =
        editing::organizations(store, &grant, &waiting).await.map_err(PageError::unexpected)?;
    QueuePage::of(frame, &waiting, count, &names(&organizations, lang)).respond()
}
