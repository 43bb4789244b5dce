//! Changes of services in the store: written by their organisation as a draft that nobody loses, read by somebody
//! else, then put into the records.

mod letters;
mod moderation;
mod past;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Audience, BadValue, Id, Instant, Lang, Record, Ref};
use municipality::City;
use people::mail;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};
use thiserror::Error;

use crate::load;
use crate::model::edit::{self, At, Changed, Field, Kept, Parts, Sheet, State, Step, Target, Wrong};
use crate::model::entities::{ADDRESS, SERVICE, SERVICE_AT_LOCATION, TAXONOMY_TERM};
use crate::model::set::RecordSet;
use crate::needs::term_id;
use crate::policy::{EditOwn, Moderate, RULES};

pub use letters::Mail;
pub use moderation::{
    Refused, Review, amend, approve, called_back, give_back, one, organizations, queue, waiting,
};
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
    /// What stands around it.
    pub around: Around,
    /// The language the service is kept in; none for one that is new.
    pub lang: Option<Lang>,
}

/// What is to be known of a service beside what its form asks.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// What the form leaves as it is.
    pub kept: Vec<Kept>,
    /// Where else it is offered, at places the form does not ask: each, though there may be nothing to call it by.
    pub elsewhere: Vec<String>,
    /// How many other services are at a place of it, by the place as the form carries it.
    pub others: BTreeMap<String, usize>,
}

impl Around {
    /// How many other services are at the places whose fields change.
    pub fn at_changed(&self, changes: &[Changed], sheets: [&Sheet; 2]) -> usize {
        let places = changes.iter().filter_map(|changed| changed.field.at.place());
        let ids = places.flat_map(|place| sheets.map(|sheet| sheet.at(At::PlaceId(place)).to_owned()));
        ids.collect::<BTreeSet<String>>().iter().filter_map(|id| self.others.get(id)).sum()
    }
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
    let parts = Parts::of(&set, place.service, today);
    Ok(Form {
        now: edit::read(&set, place.service, today).unwrap_or_default(),
        around: around(on, &set, parts.as_ref()).await?,
        lang: parts.as_ref().and_then(Parts::lang),
        edit,
    })
}

/// What stands around a service.
async fn around(
    on: &impl ConnectionTrait,
    set: &RecordSet,
    parts: Option<&Parts<'_>>,
) -> Result<Around, StoreError> {
    let Some(parts) = parts else { return Ok(Around::default()) };
    let mut others = BTreeMap::new();
    for spot in &parts.places {
        let there = records::by_field(on, &SERVICE_AT_LOCATION, "location_id", &[spot.location.id]).await?;
        let count = there.iter().filter(|other| other.id != spot.at.id).count();
        if count > 0 {
            others.insert(spot.location.id.to_string(), count);
        }
    }
    let places: Vec<Id> = parts.elsewhere.iter().filter_map(|at| at.target("location_id")).collect();
    let addresses = records::by_field(on, &ADDRESS, "location_id", &places).await?;
    let name = |at: &std::sync::Arc<Record>| {
        let place = set.get(at.target("location_id")?)?;
        let text = place.text("name", parts.lang()?).map(|text| &*text.body);
        let is_shown = |address: &&Record| [place.audience, address.audience] == [Audience::Public; 2];
        let address = addresses.iter().filter(|address| address.target("location_id") == Some(place.id));
        let address = address.filter(is_shown).find_map(|address| address.line("address_1"));
        Some([text, address].into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    let elsewhere = parts.elsewhere.iter().map(|at| name(at).unwrap_or_default()).collect();
    Ok(Around { kept: parts.kept.clone(), elsewhere, others })
}

/// What is wrong with a sheet as it stands beside the store: it names needs that are not on the list.
async fn unknown_needs(
    on: &impl ConnectionTrait,
    sheet: &Sheet,
) -> Result<Option<(&'static Field, Wrong)>, StoreError> {
    let codes = sheet.at(At::Needs).split(',').filter(|code| !code.is_empty());
    let terms: BTreeSet<Id> = codes.map(term_id).collect();
    let terms: Vec<Id> = terms.into_iter().collect();
    let known = records::by_id(on, &TAXONOMY_TERM, &terms).await?.len();
    Ok(edit::field_at(At::Needs).filter(|_| known < terms.len()).map(|field| (field, Wrong::Choice)))
}

/// Everything that is wrong with a sheet.
async fn wrong_with(
    on: &impl ConnectionTrait,
    sheet: &Sheet,
) -> Result<Vec<(&'static Field, Wrong)>, StoreError> {
    let unknown = unknown_needs(on, sheet).await?;
    Ok(edit::check(sheet).into_iter().chain(unknown).collect())
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
    if form.edit.is_none() && rows::open_of(unit.on(), place.organization).await?.len() >= MOST_OPEN {
        return Err(EditError::NotNow);
    }
    let sheet = &sheet.clone().settled(&form.now, form.around.elsewhere.len());
    let base = form.edit.as_ref().map_or(base, |edit| &edit.base);
    let merged = edit::merge(base, &form.now, sheet).sheet.settled(&form.now, form.around.elsewhere.len());
    let wrong = if step == Step::Submit { wrong_with(unit.on(), sheet).await? } else { Vec::new() };
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
        critical: edit::is_critical(&form.now, &merged),
        lang: form.edit.as_ref().map_or(form.lang.unwrap_or(place.lang), |edit| edit.lang),
        base: base.clone(),
        sheet: sheet.clone(),
        version: version + 1,
        changed_at: unit.now(),
        submitted_at: (state == State::Submitted).then_some(unit.now()),
        called_back: None,
        reason: form.edit.as_ref().and_then(|edit| edit.reason.clone()),
    };
    keep(&mut unit, &edit, grant.actor().id(), form.edit.is_none()).await?;
    // Sent in once more with the same numbers, nobody is told twice.
    let told = form.edit.as_ref().filter(|edit| edit.state == State::Submitted && edit.critical);
    let told = told.is_some_and(|told| !edit::is_critical(&told.sheet, &edit.sheet));
    if edit.state == State::Submitted && edit.critical && !told {
        letters::notice(&unit, mail, city, &edit, &form.now).await?;
    }
    let before = form.edit.as_ref().map(|edit| edit.state);
    if edit.state == State::Submitted && before != Some(State::Submitted) {
        let by = grant.actor().id();
        mail::notice_to_who::<Moderate>(&unit, RULES, by, "directory-news-edits", "/edits").await?;
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

/// Throws a change away that is not public yet, in the version somebody saw. Answers whether that was there.
///
/// # Errors
/// When the database is gone.
pub async fn discard(
    store: &Store,
    grant: &Grant<EditOwn>,
    place: Place,
    seen: i64,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let Some(edit) =
        rows::open(unit.on(), place.service).await?.filter(|edit| edit.organization == place.organization)
    else {
        return Ok(false);
    };
    if !rows::remove(&unit, edit.id, seen).await? {
        return Ok(false);
    }
    unit.audit("directory.discard", Some(Ref { kind: EDIT, id: edit.id }), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// The target of a change.
fn target(edit: &Edit, today: NaiveDate) -> Target {
    Target { service: edit.service, organization: edit.organization, lang: edit.lang, today }
}

/// How long a change that is over is kept for who wrote it.
const KEPT_DAYS: i64 = 90;
/// How long one is kept that nobody goes on with.
const LEFT_DAYS: i64 = 365;
/// How many changes an organisation can have on their way.
const MOST_OPEN: usize = 60;

/// Forgets changes long after they became public: the revisions have them. Answers how many went.
///
/// # Errors
/// When the database is gone.
pub async fn prune(unit: &UnitOfWork) -> Result<u64, StoreError> {
    let before = |days: i64| unit.now().plus_seconds(-days * 86_400);
    rows::forget(unit, before(KEPT_DAYS), before(LEFT_DAYS)).await
}

/// Forgets every change of an organisation that has left, with who wrote it.
///
/// # Errors
/// When the database is gone.
pub async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    rows::forget_of(unit, organization).await
}
