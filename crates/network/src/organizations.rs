//! The network as a coordinator keeps it: which organisations are known, how they stand, whom to call there.

use kernel::policy::Grant;
use kernel::{Audience, Id, Lang, Record, Ref};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records, setting};

use crate::about::About;
use crate::contact::{self, Contact};
use crate::model::ORGANIZATION;
use crate::model::membership::State;
use crate::model::standing::Standing;
use crate::notes::{self, Note};
use crate::policy::Tend;

/// An organisation to be known from now on.
#[derive(Debug, Clone)]
pub struct New {
    /// What it is called, or its alias.
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    /// What is known of it.
    pub about: About,
    /// Whom to write to or call there.
    pub contact: Contact,
}

/// An organisation in the list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its record, for its name.
    pub record: Record,
    /// How it stands.
    pub standing: Standing,
    /// What is known of it.
    pub about: About,
    /// Whether the table has to do with it; else it only stands in the directory.
    pub known: bool,
}

/// Which organisations are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Those the table has to do with.
    #[default]
    Network,
    /// Those of them that stand so.
    State(State),
    /// Those that only stand in the directory: nobody of the table has spoken with them.
    Directory,
}

/// Everything a coordinator may know of one organisation.
#[derive(Debug, Clone)]
pub struct Entire {
    /// Its record, how it stands, what is known of it.
    pub entry: Entry,
    /// Whom to write to or call.
    pub contacts: Vec<Contact>,
    /// When somebody was in touch, newest first.
    pub notes: Vec<Note>,
}

/// What the table is called; none where nobody has named it.
///
/// # Errors
/// When the database is gone.
pub async fn table(on: &impl ConnectionTrait) -> Result<Option<String>, StoreError> {
    Ok(setting::read(on, setting::TABLE).await?.filter(|name| !name.is_empty()))
}

/// Names the table.
///
/// # Errors
/// When the database is gone.
pub async fn name_table(store: &Store, grant: &Grant<Tend>, name: &str) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    setting::write(unit.on(), setting::TABLE, name).await?;
    unit.audit("network.name_table", None, 1).await?;
    unit.commit().await.map(drop)
}

/// Makes organisations known, hidden from everybody else. Those whose name is known already are left as they are.
/// Answers the ids of the new ones.
///
/// # Errors
/// When the database is gone.
pub async fn add(store: &Store, grant: &Grant<Tend>, news: &[New]) -> Result<Vec<Id>, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let known = records::all(unit.on(), &ORGANIZATION).await?;
    let mut names: std::collections::HashSet<String> = known
        .iter()
        .flat_map(|record| record.texts().iter().filter(|text| is_name(text.field)))
        .map(|text| text.body.to_lowercase())
        .collect();
    let mut added = Vec::new();
    for new in news.iter().filter(|new| !new.name.is_empty()) {
        if names.insert(new.name.to_lowercase()) {
            added.push(write(&mut unit, grant, new).await?);
        }
    }
    unit.audit("network.add", None, added.len()).await?;
    unit.commit().await?;
    Ok(added)
}

fn is_name(field: u8) -> bool {
    ORGANIZATION.position("name") == Some(usize::from(field))
}

async fn write(unit: &mut UnitOfWork, grant: &Grant<Tend>, new: &New) -> Result<Id, StoreError> {
    // Hidden, so its id says nothing of when it was made.
    let mut record = Record::new(&ORGANIZATION, unit.ids().hidden());
    record.audience = Audience::Hidden;
    record.tell("name", new.lang, &new.name);
    unit.save(&mut record).await?;
    new.about.keep(unit, grant, record.id).await?;
    if !new.contact.is_empty() {
        new.contact.keep(unit, record.id).await?;
    }
    Ok(record.id)
}

/// Keeps what is known of an organisation.
///
/// # Errors
/// When the database is gone.
pub async fn describe(
    store: &Store,
    grant: &Grant<Tend>,
    organization: Id,
    about: &About,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    about.keep(&unit, grant, organization).await?;
    unit.audit("network.describe", Some(Ref { kind: ORGANIZATION.name, id: organization }), 1).await?;
    unit.commit().await.map(drop)
}

/// Everything known of one organisation; nothing of one that left, as of one that never was.
///
/// # Errors
/// When the database is gone.
pub async fn one(store: &Store, _: &Grant<Tend>, id: Id) -> Result<Option<Entire>, StoreError> {
    let on = store.read().await?;
    let Some(record) = records::by_id(&on, &ORGANIZATION, &[id]).await?.into_iter().next() else {
        return Ok(None);
    };
    let standing = Standing::of(&on, id).await?;
    if standing.state == State::Withdrawn {
        return Ok(None);
    }
    let about = About::of(&on, id).await?;
    Ok(Some(Entire {
        entry: Entry { record, standing, about, known: true },
        contacts: contact::of(&on, id).await?,
        notes: notes::about(&on, id, store.clock().now()).await?,
    }))
}
