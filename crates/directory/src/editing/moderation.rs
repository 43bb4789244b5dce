//! Reading what was sent in: what it changes, whether it may be public, and saying yes or giving it back.

use std::collections::BTreeSet;

use kernel::policy::Grant;
use kernel::{Id, Ref, source_hash};
use municipality::City;
use people::Person;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use super::{Around, EDIT, Edit, EditError, Mail, around, day, letters, rows, target, wrong_with};
use crate::deletions;
use crate::load;
use crate::model::edit::{self, Change, Field, Hold, Merged, Parts, Sheet, State, Step, Wrong};
use crate::policy::{DecideCritical, Moderate};

/// How many that wait are listed at once.
const LISTED: usize = 50;

/// A change as whoever reads it sees it.
#[derive(Debug, Clone)]
pub struct Review {
    /// The change.
    pub edit: Edit,
    /// What the records say now.
    pub now: Sheet,
    /// What they would say, and the fields others changed meanwhile.
    pub merged: Merged,
    /// Whether it needs a second person and a call or time.
    pub critical: bool,
    /// Why it can't be approved yet by whoever reads.
    pub hold: Option<Hold>,
    /// The names of those who wrote it.
    pub hands: Vec<String>,
    /// What is wrong with it.
    pub wrong: Vec<(&'static Field, Wrong)>,
    /// What stands around it.
    pub around: Around,
}

impl Review {
    /// What whoever read this decides upon: another one than later means that something changed meanwhile.
    pub fn seen(&self) -> i64 {
        source_hash(&format!("{}\n{}", self.edit.version, self.now.to_json()))
    }
}

/// Why it was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It, or the service, changed since it was read.
    Changed,
    /// It must wait, or for somebody else.
    Hold(Hold),
    /// Who decides on it has not shown their second step just now.
    Unsure,
    /// This is wrong with it.
    Wrong(Vec<(&'static Field, Wrong)>),
}

/// What was sent in and waits, the oldest first, and how many wait at all.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn queue(store: &Store, _: &Grant<Moderate>) -> Result<(Vec<Edit>, usize), StoreError> {
    let on = store.read().await?;
    let waiting = rows::waiting(&on, LISTED).await?;
    let count = if waiting.len() < LISTED { waiting.len() } else { rows::count_waiting(&on).await? };
    Ok((waiting, count))
}

/// How many that wait are looked through for a name.
const SEARCHED: usize = 2_000;

/// What was sent in and waits, the oldest first, as much of it as is looked through for a name.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn waiting(store: &Store, _: &Grant<Moderate>) -> Result<Vec<Edit>, StoreError> {
    rows::waiting(&store.read().await?, SEARCHED).await
}

/// One change that was sent in.
///
/// # Errors
/// [`EditError::Unknown`] where it does not wait to be read.
pub async fn one(store: &Store, grant: &Grant<Moderate>, id: Id, city: &City) -> Result<Review, EditError> {
    let now = store.clock().now();
    review(&store.read().await?, grant, id, city, now).await
}

async fn review(
    on: &impl ConnectionTrait,
    grant: &Grant<Moderate>,
    id: Id,
    city: &City,
    at: kernel::Instant,
) -> Result<Review, EditError> {
    let edit =
        rows::of(on, id).await?.filter(|edit| edit.state == State::Submitted).ok_or(EditError::Unknown)?;
    let today = day(city, at);
    let set = load::holdings(on, &BTreeSet::from([edit.organization])).await?.set;
    let parts = Parts::of(&set, edit.service, today);
    let now = edit::read(&set, edit.service, today).unwrap_or_default();
    let around = around(on, &set, parts.as_ref()).await?;
    let mut merged = edit::merge(&edit.base, &now, &edit.sheet);
    merged.sheet = merged.sheet.settled(&now, around.elsewhere.len());
    let critical = edit::is_critical(&now, &merged.sheet);
    let mut hands = rows::hands(on, id).await?;
    let since = edit.submitted_at.unwrap_or(edit.changed_at);
    let called = edit.called_back.is_some();
    let wrote = hands.clone();
    if let Some(reader) = grant.actor().id()
        && (people::is_new(on, reader, at).await? || people::handed_to(on, reader, &wrote).await?)
    {
        hands.push(reader);
    }
    let hold = critical.then(|| edit::hold(&hands, grant.actor().id(), since, called, at)).flatten();
    let mut names = Vec::new();
    for hand in wrote {
        names.extend(Person::find(on, hand).await?.map(|person| person.name));
    }
    Ok(Review {
        wrong: wrong_with(on, &merged.sheet).await?,
        around,
        hands: names,
        edit,
        now,
        merged,
        critical,
        hold,
    })
}

async fn begun(
    unit: &UnitOfWork,
    grant: &Grant<Moderate>,
    id: Id,
    city: &City,
    seen: i64,
) -> Result<Option<Review>, EditError> {
    unit.take_turn().await?;
    let review = match review(unit.on(), grant, id, city, unit.now()).await {
        // Somebody else decided meanwhile.
        Err(EditError::Unknown) if rows::of(unit.on(), id).await?.is_some() => return Ok(None),
        review => review?,
    };
    Ok((review.seen() == seen).then_some(review))
}

/// Puts a change into the records; a critical one only with the grant for it. Answers the feed number at which everybody sees it.
///
/// # Errors
/// When there is no such change, or the database is gone.
pub async fn approve(
    store: &Store,
    grant: &Grant<Moderate>,
    critical: Option<&Grant<DecideCritical>>,
    id: Id,
    seen: i64,
    city: &City,
    mail: Mail<'_>,
) -> Result<Result<i64, Refused>, EditError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(review) = begun(&unit, grant, id, city, seen).await? else { return Ok(Err(Refused::Changed)) };
    if review.critical && !review.edit.critical {
        return found_critical(unit, mail, city, review).await;
    }
    if review.critical && critical.is_none() {
        return Ok(Err(Refused::Unsure));
    }
    if let Some(hold) = review.hold {
        return Ok(Err(Refused::Hold(hold)));
    }
    if !review.wrong.is_empty() {
        return Ok(Err(Refused::Wrong(review.wrong)));
    }
    let organizations = BTreeSet::from([review.edit.organization]);
    let before = deletions::shown_of(unit.on(), &organizations).await?;
    let set = load::holdings(unit.on(), &organizations).await?.set;
    let today = day(city, unit.now());
    let changes = edit::write(&set, &target(&review.edit, today), &review.merged.sheet)?;
    let moved = edit::moved(&set, &changes);
    let moves = edit::changed(&review.now, &review.merged.sheet);
    for change in changes {
        match change {
            Change::Put(mut record) => unit.save(&mut record).await?,
            Change::Remove(record) => unit.remove(&record).await?,
        }
    }
    let after = deletions::shown_of(unit.on(), &organizations).await?;
    deletions::note(&mut unit, &before, &after).await?;
    let Some(state) = review.edit.state.after(Step::Approve) else { return Ok(Err(Refused::Changed)) };
    let edit = Edit { state, version: review.edit.version + 1, sheet: review.merged.sheet, ..review.edit };
    if !rows::put(&unit, &edit).await? {
        return Ok(Err(Refused::Changed));
    }
    let hands = rows::hands(unit.on(), id).await?;
    letters::outcome(&unit, mail, &edit, &hands).await?;
    let told = letters::Move { places: &moved, changes: &moves, public: true };
    letters::neighbours(&unit, mail, city, &edit, &told, &hands).await?;
    unit.audit("directory.approve", Some(Ref { kind: EDIT, id }), 1).await?;
    Ok(Ok(unit.commit().await?.number))
}

/// A change that became critical only since it was sent in, because the records changed: those whom it concerns are
/// told now, and its clock begins now.
async fn found_critical(
    unit: UnitOfWork,
    mail: Mail<'_>,
    city: &City,
    review: Review,
) -> Result<Result<i64, Refused>, EditError> {
    let since = unit.now();
    let edit = Edit {
        critical: true,
        submitted_at: Some(since),
        called_back: None,
        version: review.edit.version + 1,
        ..review.edit
    };
    if !rows::put(&unit, &edit).await? {
        return Ok(Err(Refused::Changed));
    }
    letters::notice(&unit, mail, city, &edit, &review.now).await?;
    unit.commit().await?;
    let until = since.plus_seconds(edit::CALL_BACK_HOURS * 3_600);
    Ok(Err(Refused::Hold(Hold::Waits(until))))
}

/// Gives a change back, with a reason that who wrote it reads.
///
/// # Errors
/// When there is no such change, or the database is gone.
pub async fn give_back(
    store: &Store,
    grant: &Grant<Moderate>,
    id: Id,
    seen: i64,
    reason: &str,
    city: &City,
    mail: Mail<'_>,
) -> Result<Result<(), Refused>, EditError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(review) = begun(&unit, grant, id, city, seen).await? else { return Ok(Err(Refused::Changed)) };
    let Some(state) = review.edit.state.after(Step::Return) else { return Ok(Err(Refused::Changed)) };
    let edit = Edit {
        state,
        version: review.edit.version + 1,
        reason: Some(reason.to_owned()),
        submitted_at: None,
        called_back: None,
        ..review.edit
    };
    if !rows::put(&unit, &edit).await? {
        return Ok(Err(Refused::Changed));
    }
    let hands = rows::hands(unit.on(), id).await?;
    letters::outcome(&unit, mail, &edit, &hands).await?;
    unit.audit("directory.give_back", Some(Ref { kind: EDIT, id }), 1).await?;
    unit.commit().await?;
    Ok(Ok(()))
}

/// Changes what was sent in before it is approved. Who changes a critical field so is one of those who wrote it: the
/// clock begins anew, and those whom it concerns are told again.
///
/// # Errors
/// When there is no such change, or the database is gone.
pub async fn amend(
    store: &Store,
    grant: &Grant<Moderate>,
    id: Id,
    seen: i64,
    sheet: &Sheet,
    city: &City,
    mail: Mail<'_>,
) -> Result<Result<(), Refused>, EditError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(review) = begun(&unit, grant, id, city, seen).await? else { return Ok(Err(Refused::Changed)) };
    let sheet = &sheet.clone().settled(&review.merged.sheet, review.around.elsewhere.len());
    let wrong = wrong_with(unit.on(), sheet).await?;
    if !wrong.is_empty() {
        return Ok(Err(Refused::Wrong(wrong)));
    }
    let touches = edit::is_critical(&review.merged.sheet, sheet);
    let was = &review.edit;
    let edit = Edit {
        // What was merged was read: it is decided upon what is there now.
        base: review.now.clone(),
        sheet: sheet.clone(),
        version: was.version + 1,
        changed_at: unit.now(),
        critical: edit::is_critical(&review.now, sheet),
        submitted_at: if touches { Some(unit.now()) } else { was.submitted_at },
        called_back: was.called_back.filter(|_| !touches),
        ..was.clone()
    };
    if !rows::put(&unit, &edit).await? {
        return Ok(Err(Refused::Changed));
    }
    if let Some(person) = grant.actor().id() {
        rows::hand(&unit, id, person).await?;
    }
    if touches {
        letters::notice(&unit, mail, city, &edit, &review.now).await?;
    }
    unit.audit("directory.amend", Some(Ref { kind: EDIT, id }), 1).await?;
    unit.commit().await?;
    Ok(Ok(()))
}

/// Notes that somebody called the number known before and was told that the change is meant so. Who wrote it can't.
///
/// # Errors
/// When there is no such change, or the database is gone.
pub async fn called_back(
    store: &Store,
    grant: &Grant<Moderate>,
    critical: Option<&Grant<DecideCritical>>,
    id: Id,
    seen: i64,
    city: &City,
) -> Result<Result<(), Refused>, EditError> {
    let mut unit = store.begin(grant.actor()).await?;
    let Some(review) = begun(&unit, grant, id, city, seen).await? else { return Ok(Err(Refused::Changed)) };
    if let Some(Hold::SecondPerson) = review.hold {
        return Ok(Err(Refused::Hold(Hold::SecondPerson)));
    }
    if critical.is_none() {
        return Ok(Err(Refused::Unsure));
    }
    // Without a change to ask about, or a number to call, nobody has called.
    if !review.critical || review.now.get("phone").is_empty() {
        return Ok(Err(Refused::Changed));
    }
    let edit = Edit { called_back: Some(unit.now()), version: review.edit.version + 1, ..review.edit };
    if !rows::put(&unit, &edit).await? {
        return Ok(Err(Refused::Changed));
    }
    unit.audit("directory.call_back", Some(Ref { kind: EDIT, id }), 1).await?;
    unit.commit().await?;
    Ok(Ok(()))
}

/// The organisations of some changes, for their names.
///
/// # Errors
/// When the database is gone.
pub async fn organizations(
    store: &Store,
    _: &Grant<Moderate>,
    edits: &[Edit],
) -> Result<Vec<kernel::Record>, StoreError> {
    let mut ids: Vec<Id> = edits.iter().map(|edit| edit.organization).collect();
    ids.sort_unstable();
    ids.dedup();
    records::by_id(&store.read().await?, &network::model::ORGANIZATION, &ids).await
}
