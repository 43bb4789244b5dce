//! `/{lang}/members`: for members of the table, the other members that let themselves be seen.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Lang, Text};
use network::members::{self, Members};
use network::model::about::Category;
use network::policy::{Open, ReadMembers};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};

use crate::desk::category_name;
use crate::{Front, sample};

/// The list of members.
#[derive(Template)]
#[template(path = "members.html")]
pub struct MembersPage<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
    unnamed: usize,
}

/// A member in the list.
struct Row {
    name: Text,
    category: Option<String>,
}

impl<'a> MembersPage<'a> {
    fn of(frame: Frame<'a>, members: &Members) -> Self {
        let mut rows: Vec<Row> = members
            .named
            .iter()
            .filter_map(|member| {
                let name = member.record.text("name", frame.lang())?.clone();
                Some(Row { name, category: member.category.map(|kind| category_name(&frame, kind)) })
            })
            .collect();
        let order = frame.locale().collator();
        rows.sort_by(|a, b| order(&a.name.body, &b.name.body));
        MembersPage { rows, unnamed: members.unnamed, frame: frame.unindexed() }
    }
}

impl<'a> Page<'a> for MembersPage<'a> {
    const NAME: &'static str = "network-members";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let some = Category::ALL.into_iter().map(sample::member).collect();
        let filled = Members { named: some, unnamed: 3 };
        vec![MembersPage::of(frame.clone(), &filled), MembersPage::of(frame, &Members::default())]
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Open>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/members")?;
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let relation = members::relation(&on, grant.actor()).await.map_err(PageError::unexpected)?;
    drop(on);
    let grant: Grant<ReadMembers> = front.policy.grant(grant.actor(), relation)?;
    let members = members::members(&front.store, &grant).await.map_err(PageError::unexpected)?;
    MembersPage::of(frame, &members).respond()
}
