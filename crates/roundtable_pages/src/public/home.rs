//! `/{lang}/round-table`: what a round table is, which there are, and what the founding programme's six lines of work
//! have become here.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Lang, Text};
use page::{CachePolicy, Crumb, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::meetings::Meeting;
use roundtable::policy::ReadTable;
use roundtable::shown;
use roundtable::tables::Table;

use super::HOME;
use crate::talk::life;
use crate::words::{named, when};
use crate::{Front, sample};

/// The home of the tables.
#[derive(Template)]
#[template(path = "public_home.html")]
pub struct PublicHome<'a> {
    frame: Frame<'a>,
    crumbs: Vec<Crumb>,
    tables: Vec<Row>,
    notices: Vec<String>,
}

/// A table in the list.
struct Row {
    href: String,
    name: Text,
    purpose: Option<Text>,
    kind: String,
    state: String,
    next: Option<String>,
}

/// A line of work: the keys of its name and of what stands behind it here, and where that is.
struct Line {
    icon: &'static str,
    title: &'static str,
    text: &'static str,
    links: &'static [(&'static str, &'static str)],
}

/// The six lines of work of the founding programme of 2012, as the site's map.
const LINES: [Line; 6] = [
    Line {
        icon: "users-group",
        title: "roundtable-home-network-title",
        text: "roundtable-home-network-text",
        links: &[("/sign-in", "roundtable-home-link-members"), ("/table", "roundtable-home-link-inside")],
    },
    Line {
        icon: "scale",
        title: "roundtable-home-recommendation-title",
        text: "roundtable-home-recommendation-text",
        links: &[("/tell", "roundtable-home-link-tell")],
    },
    Line {
        icon: "building-community",
        title: "roundtable-home-communities-title",
        text: "roundtable-home-communities-text",
        links: &[("/search", "roundtable-home-link-search")],
    },
    Line {
        icon: "briefcase",
        title: "roundtable-home-workers-title",
        text: "roundtable-home-workers-text",
        links: &[("/needs", "roundtable-home-link-needs"), ("/search", "roundtable-home-link-search")],
    },
    Line {
        icon: "mail",
        title: "roundtable-home-newsletter-title",
        text: "roundtable-home-newsletter-text",
        links: &[],
    },
    Line {
        icon: "file-certificate",
        title: "roundtable-home-publication-title",
        text: "roundtable-home-publication-text",
        links: &[("/api", "roundtable-home-link-api")],
    },
];

impl<'a> PublicHome<'a> {
    fn of(frame: Frame<'a>, all: &[(Table, Option<Meeting>)]) -> Result<Self, PageError> {
        let texts = Texts::new(&frame);
        let mut tables = Vec::new();
        for (table, next) in all {
            let Some(name) = texts.best(&table.0, "name") else { continue };
            let kind = table.kind().map_err(PageError::unexpected)?;
            let next = next.as_ref().and_then(Meeting::starts);
            tables.push(Row {
                href: frame.link(&format!("{HOME}/{}", table.id())),
                name,
                purpose: texts.best(&table.0, "purpose").map(first),
                kind: named(&frame, "kind", kind.name()),
                state: life(&frame, table).map_err(PageError::unexpected)?,
                next: next.map(|starts| {
                    frame.t1("roundtable-home-next", "when", when(&frame, starts)).into_owned()
                }),
            });
        }
        let (notices, crumbs) = (texts.notices(), vec![super::home(&frame)]);
        Ok(PublicHome { tables, notices, crumbs, frame })
    }

    /// The lines of work.
    fn lines(&self) -> &'static [Line] {
        &LINES
    }
}

/// The first paragraph of a text: the rest stands on the table's own page.
fn first(text: Text) -> Text {
    let body = text.body.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().into();
    Text { body, ..text }
}

impl<'a> Page<'a> for PublicHome<'a> {
    const NAME: &'static str = "roundtable-home";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let full = PublicHome::of(frame.clone(), &sample::every_table());
        [PublicHome::of(frame, &[]), full].into_iter().flatten().collect()
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, HOME)?;
    let on = front.read().await?;
    let all = shown::tables(&on, &grant, &front.room, front.today()).await.map_err(PageError::unexpected)?;
    PublicHome::of(frame, &all)?.respond()
}
