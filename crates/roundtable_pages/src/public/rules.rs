//! `/{lang}/round-table/{id}/rules`: the rules of procedure a table adopted, for everybody.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Id, Lang};
use page::{CachePolicy, Crumb, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::kit::Block;
use roundtable::model::rules::State;
use roundtable::policy::ReadTable;
use roundtable::rules::{self, Version};
use roundtable::tables::{self, Table};
use store::StoreError;

use super::HOME;
use crate::inside::rules::Read;
use crate::{Front, sample};

/// The rules a table adopted.
#[derive(Template)]
#[template(path = "public_rules.html")]
pub struct PublicRules<'a> {
    frame: Frame<'a>,
    crumbs: Vec<Crumb>,
    holds: Read,
    earlier: Vec<Read>,
    notices: Vec<String>,
}

impl<'a> PublicRules<'a> {
    /// None where nothing holds.
    fn of(frame: Frame<'a>, table: &Table, versions: &[Version]) -> Result<Option<Self>, StoreError> {
        let texts = Texts::new(&frame);
        let (mut holds, mut earlier) = (None, Vec::new());
        for version in versions {
            let read = Read::of(&frame, &texts, version)?;
            match version.state()? {
                State::Adopted => holds = read,
                _ => earlier.extend(read),
            }
        }
        let Some(holds) = holds else { return Ok(None) };
        let up = texts.best(&table.0, "name").map(|name| Crumb {
            label: name.body.to_string(),
            href: frame.link(&format!("{HOME}/{}", table.id())),
        });
        let crumbs = [super::home(&frame), super::all(&frame)].into_iter().chain(up).collect();
        Ok(Some(PublicRules { crumbs, holds, earlier, notices: texts.notices(), frame }))
    }
}

impl<'a> Page<'a> for PublicRules<'a> {
    const NAME: &'static str = "roundtable-rules";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let versions = [sample::version(2, State::Adopted), sample::version(1, State::Superseded)];
        let page =
            |versions: &[Version]| PublicRules::of(frame.clone(), &sample::table(), versions).ok().flatten();
        [page(&versions), page(&versions[..1])].into_iter().flatten().collect()
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{HOME}/{id}/rules"))?;
    let on = front.read().await?;
    let versions = rules::held(&on, &grant, id).await.map_err(PageError::unexpected)?;
    let table = tables::one(&on, id).await.map_err(PageError::unexpected)?.ok_or(PageError::NotFound)?;
    let page = PublicRules::of(frame, &table, &versions).map_err(PageError::unexpected)?;
    page.ok_or(PageError::NotFound)?.respond()
}
