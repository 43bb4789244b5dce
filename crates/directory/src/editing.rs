//! Changes of services in the store: written by their organisation as a draft that nobody loses, read by somebody
//! else, then put into the records.

mod letters;
mod moderation;
mod past;
mod rows;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{BadValue, Id, Instant, Lang, Record, Ref};
use municipality::City;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};
use thiserror::Error;

use crate::load;
use crate::model::edit::{self, Field, Kept, Parts, Sheet, State, Step, Target, Wrong};
use crate::model::entities::SERVICE;
use crate::model::set::RecordSet;
use crate::policy::EditOwn;

pub use letters::Mail;
pub use moderation::{Refused, Review, amend, approve, called_back, give_back, one, organizations, queue};
pub use past::{Version, past, restore};

/// What an entry of the audit names.
const EDIT: &str = "edit";

/// Why a change was not kept.
#[derive(Debug, Error)]
pub enum EditError {
    /// There is no such service of this organisation.
    #[error("there is no such service of this organisation")]
    Unknown,
    /// That does not follow from where it is.
    #[error("that does not follow from where the change is")]
    NotNow,
    /// A value that was found right does not fit its field.
    #[error(transparent)]
    Bad(#[from] BadValue),
    /// What was kept can't be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A change on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Which one.
    pub id: Id,
    /// Whose service.
    pub organization: Id,
    /// Which service, there already or not.
    pub service: Id,
    /// Whether it is not there yet.
    pub is_new: bool,
    /// Where it is.
    pub state: State,
    /// Whether it changed something, when it was sent in, that needs a second person.
    pub critical: bool,
    /// The language its new sentences are in.
    pub lang: Lang,
    /// What the form said when it was begun.
    pub base: Sheet,
    /// What it says.
    pub sheet: Sheet,
    /// Counts its changes.
    pub version: i64,
    /// When it last changed.
    pub changed_at: Instant,
    /// When it was sent in.
    pub submitted_at: Option<Instant>,
    /// When somebody called the number known before.
    pub called_back: Option<Instant>,
    /// Why it was given back.
    pub reason: Option<String>,
}

/// A service in the list of its organisation.
#[derive(Debug, Clone)]
pub struct Mine {
    /// Which one.
    pub service: Id,
    /// Its record; none while it is only being written.
    pub record: Option<Record>,
    /// The change on its way.
    pub edit: Option<Edit>,
}

/// A form to fill.
#[derive(Debug, Clone)]
pub struct Form {
    /// What is public, or would be.
    pub now: Sheet,
    /// The change on its way.
    pub edit: Option<Edit>,
    /// What the form leaves as it is.
    pub kept: Vec<Kept>,
    /// Whether it asks for a place.
    pub asks_place: bool,
    /// How many other services are at the same place.
    pub others: usize,
    /// The language the service is kept in; none for one that is new.
    pub lang: Option<Lang>,
}

/// What is written on: a service of an organisation.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Whose.
    pub organization: Id,
    /// Which one.
    pub service: Id,
    /// Whether it is not there yet.
    pub is_new: bool,
    /// The language new sentences are in.
    pub lang: Lang,
}

/// What came of writing.
#[derive(Debug)]
pub enum Saved {
    /// It is kept.
    Kept(Box<Edit>),
    /// It was changed by somebody else since; nothing was kept.
    Changed(Box<Form>),
    /// It can't be sent in: this is wrong with it. As a draft it is kept.
    Wrong(Box<Edit>, Vec<(&'static Field, Wrong)>),
}

/// The city's day at a moment.
pub fn day(city: &City, now: Instant) -> NaiveDate {
    now.utc().with_timezone(&city.zone).date_naive()
}

/// The services of an organisation with the changes on their way, by their ids.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn mine(store: &Store, _: &Grant<EditOwn>, organization: Id) -> Result<Vec<Mine>, StoreError> {
    let on = store.read().await?;
    let records = records::by_field(&on, &SERVICE, "organization_id", &[organization]).await?;
    let mut edits = rows::open_of(&on, organization).await?;
    let mut mine: Vec<Mine> = Vec::new();
    for record in records {
        let edit = edits.iter().position(|edit| edit.service == record.id).map(|at| edits.swap_remove(at));
        mine.push(Mine { service: record.id, record: Some(record), edit });
    }
    mine.extend(edits.into_iter().map(|edit| Mine { service: edit.service, record: None, edit: Some(edit) }));
    Ok(mine)
}

/// The form of a service of an organisation, with the change on its way.
///
/// # Errors
/// [`EditError::Unknown`] where the service is another's, or not there and not to be new.
pub async fn form(store: &Store, _: &Grant<EditOwn>, place: Place, city: &City) -> Result<Form, EditError> {
    let today = day(city, store.clock().now());
    form_on(&store.read().await?, place, today).await
}

async fn form_on(on: &impl ConnectionTrait, place: Place, today: NaiveDate) -> Result<Form, EditError> {
    let edit = rows::open(on, place.service).await?.filter(|edit| edit.organization == place.organization);
    let set = load::holdings(on, &BTreeSet::from([place.organization])).await?.set;
    let service = set.of(&SERVICE, place.service);
    let theirs = service.filter(|one| one.target("organization_id") == Some(place.organization));
    if theirs.is_none() && !(place.is_new || edit.as_ref().is_some_and(|edit| edit.is_new)) {
        return Err(EditError::Unknown);
    }
    // An id of another's service is no id for a new one.
    if theirs.is_none() && !records::by_id(on, &SERVICE, &[place.service]).await?.is_empty() {
        return Err(EditError::Unknown);
    }
    Ok(drawn(&set, place.service, edit, today))
}

fn drawn(set: &RecordSet, service: Id, edit: Option<Edit>, today: NaiveDate) -> Form {
    let parts = Parts::of(set, service, today);
    Form {
        now: edit::read(set, service, today).unwrap_or_default(),
        kept: parts.as_ref().map(|parts| parts.kept.clone()).unwrap_or_default(),
        asks_place: parts.as_ref().is_none_or(Parts::asks_place),
        others: parts.as_ref().and_then(|parts| parts.place.as_ref()).map_or(0, |spot| spot.others),
        lang: parts.as_ref().and_then(Parts::lang),
        edit,
    }
}

/// Keeps what was written, as a draft or sent in. `seen` is the version the form was made from (0 where there was
/// none), `base` what it said then.
///
/// # Errors
/// When there is no such service, the step does not follow, or the database is gone.
pub async fn save(
    store: &Store,
    grant: &Grant<EditOwn>,
    place: Place,
    city: &City,
    (seen, base): (i64, &Sheet),
    (sheet, step): (&Sheet, Step),
    mail: Mail<'_>,
) -> Result<Saved, EditError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let form = form_on(unit.on(), place, day(city, unit.now())).await?;
    let version = form.edit.as_ref().map_or(0, |edit| edit.version);
    if version != seen {
        return Ok(Saved::Changed(Box::new(form)));
    }
    let wrong = if step == Step::Submit { edit::check(sheet) } else { Vec::new() };
    // What can't be sent in is still kept: nothing typed is lost.
    let step = if wrong.is_empty() { step } else { Step::Write };
    let state = form.edit.as_ref().map_or(State::Draft, |edit| edit.state);
    let state = match (state, step) {
        (State::Submitted, Step::Write) => State::Submitted.after(Step::TakeBack),
        (state, step) => state.after(step),
    };
    let state = state.ok_or(EditError::NotNow)?;
    let edit = Edit {
        id: form.edit.as_ref().map_or_else(|| unit.ids().hidden(), |edit| edit.id),
        organization: place.organization,
        service: place.service,
        is_new: form.now.is_empty(),
        state,
        critical: edit::is_critical(&form.now, sheet),
        lang: form.edit.as_ref().map_or(form.lang.unwrap_or(place.lang), |edit| edit.lang),
        base: form.edit.as_ref().map_or_else(|| base.clone(), |edit| edit.base.clone()),
        sheet: sheet.clone(),
        version: version + 1,
        changed_at: unit.now(),
        submitted_at: (state == State::Submitted).then_some(unit.now()),
        called_back: None,
        reason: form.edit.as_ref().and_then(|edit| edit.reason.clone()),
    };
    keep(&mut unit, &edit, grant.actor().id(), form.edit.is_none()).await?;
    if edit.state == State::Submitted && edit.critical {
        letters::notice(&unit, mail, city, &edit, &form.now).await?;
    }
    unit.audit("directory.edit_own", Some(Ref { kind: EDIT, id: edit.id }), 1).await?;
    unit.commit().await?;
    Ok(if wrong.is_empty() { Saved::Kept(Box::new(edit)) } else { Saved::Wrong(Box::new(edit), wrong) })
}

async fn keep(unit: &mut UnitOfWork, edit: &Edit, by: Option<Id>, is_new: bool) -> Result<(), EditError> {
    match is_new {
        true => rows::add(unit, edit).await?,
        false => {
            if !rows::put(unit, edit).await? {
                return Err(EditError::NotNow);
            }
        }
    }
    if let Some(by) = by {
        rows::hand(unit, edit.id, by).await?;
    }
    Ok(())
}

/// Throws a change away that is not public yet. Answers whether there was one.
///
/// # Errors
/// When the database is gone.
pub async fn discard(store: &Store, grant: &Grant<EditOwn>, place: Place) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(edit) =
        rows::open(unit.on(), place.service).await?.filter(|edit| edit.organization == place.organization)
    else {
        return Ok(false);
    };
    rows::remove(&unit, edit.id).await?;
    unit.audit("directory.edit_own", Some(Ref { kind: EDIT, id: edit.id }), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// The target of a change.
fn target(edit: &Edit, today: NaiveDate) -> Target {
    Target { service: edit.service, organization: edit.organization, lang: edit.lang, today }
}

/// How long a change that is over is kept for who wrote it.
const KEPT_DAYS: i64 = 90;

/// Forgets changes long after they became public: the revisions have them. Answers how many went.
///
/// # Errors
/// When the database is gone.
pub async fn prune(unit: &UnitOfWork) -> Result<u64, StoreError> {
    rows::forget(unit, unit.now().plus_seconds(-KEPT_DAYS * 86_400)).await
}
