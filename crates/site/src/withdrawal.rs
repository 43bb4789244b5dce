//! Withdrawal: an organisation takes back the consent to be named, and everything that is its own
//! goes with it. Composed here, because the network hides and the directory tells harvesters.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono_tz::Tz;
use kernel::policy::Grant;
use kernel::{Audience, Id, Record, Ref, Text};
use network::model::ORGANIZATION;
use network::model::consent::{Event, TEXT_VERSION};
use network::policy::Withdraw;
use network::standing::{self, StandingError};
use store::ledger::{Ledger, Why};
use store::{Store, StoreError, UnitOfWork, records, revision};
use thiserror::Error;

/// Why an organisation was not withdrawn.
#[derive(Debug, Error)]
pub enum WithdrawError {
    /// There is none of this id.
    #[error("there is no organisation {0}: look its id up on its page's address")]
    Unknown(Id),
    /// What it said could not be noted.
    #[error(transparent)]
    Standing(#[from] StandingError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a withdrawal did, or would do.
#[derive(Debug)]
pub struct Withdrawal {
    /// The organisation, as it was before.
    pub organization: Record,
    /// What everyone could find at an address of its own and no longer can.
    pub gone: Vec<Ref>,
    /// The feed number at which this stands: a snapshot that has it shows what was done.
    pub number: i64,
}

/// Hides an organisation and everything below it, notes it in the ledger and tells harvesters.
/// Every server shows it within two seconds of the commit.
///
/// # Errors
/// When there is no such organisation, or neither ledger nor database could be written.
pub async fn withdraw(
    store: &Store,
    grant: &Grant<Withdraw>,
    ledger: &Ledger,
    id: Id,
) -> Result<Withdrawal, WithdrawError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let organization = find(&unit, id).await?;
    let (gone, changes) = hide(&mut unit, grant, organization.clone()).await?;
    unit.suppress(ledger, organization.reference(), Why::Withdrawn).await?;
    unname(&mut unit, ledger, organization.reference(), &changes).await?;
    unit.audit("network.withdraw", Some(organization.reference()), 1).await?;
    let number = unit.commit().await?.number;
    Ok(Withdrawal { organization, gone, number })
}

/// What [`withdraw`] would do. Nothing is changed, in the ledger neither.
///
/// # Errors
/// When there is no such organisation, or the database is gone.
pub async fn foresee(store: &Store, grant: &Grant<Withdraw>, id: Id) -> Result<Withdrawal, WithdrawError> {
    let number = store.feed_head().await?;
    // Never committed, so it never happened.
    let mut unit = store.begin(grant.actor()).await?;
    let organization = find(&unit, id).await?;
    let (gone, _) = hide(&mut unit, grant, organization.clone()).await?;
    Ok(Withdrawal { organization, gone, number })
}

/// Notes in the ledger what was taken back.
pub(crate) async fn unname(
    unit: &mut UnitOfWork,
    ledger: &Ledger,
    organization: Ref,
    changes: &[Event],
) -> Result<(), StoreError> {
    for change in changes.iter().filter(|change| !change.given) {
        unit.unname(ledger, organization, change.purpose.name()).await?;
    }
    Ok(())
}

pub(crate) async fn find(unit: &UnitOfWork, id: Id) -> Result<Record, WithdrawError> {
    let found = records::by_id(unit.on(), &ORGANIZATION, &[id]).await?;
    found.into_iter().next().ok_or(WithdrawError::Unknown(id))
}

/// Hides an organisation, notes that it left, and tells harvesters what went with it. Answers what that is, and
/// which consents it took back.
async fn hide(
    unit: &mut UnitOfWork,
    grant: &Grant<Withdraw>,
    mut organization: Record,
) -> Result<(Vec<Ref>, Vec<Event>), WithdrawError> {
    let theirs = BTreeSet::from([organization.id]);
    let before = directory::deletions::shown_of(unit.on(), &theirs).await?;
    let changes = standing::leave(unit, grant, organization.id, TEXT_VERSION).await?;
    directory::editing::forget(unit, organization.id).await?;
    post::forget(unit, organization.id).await?;
    unseat(unit, &organization).await?;
    organization.audience = Audience::Hidden;
    unit.save(&mut organization).await?;
    let after = directory::deletions::shown_of(unit.on(), &theirs).await?;
    directory::deletions::note(unit, &before, &after).await?;
    let left: BTreeSet<Ref> = after.roots().collect();
    Ok((before.roots().filter(|root| !left.contains(root)).collect(), changes))
}

/// Takes an organisation from every table, and its names, today's and earlier, out of what was written there.
async fn unseat(unit: &mut UnitOfWork, organization: &Record) -> Result<(), StoreError> {
    let mut names = BTreeSet::new();
    let earlier = revision::history(unit.on(), &ORGANIZATION, organization.id).await?;
    let earlier =
        earlier.iter().filter_map(|past| revision::record(&ORGANIZATION, organization.id, past).transpose());
    for record in earlier.chain(std::iter::once(Ok(organization.clone()))) {
        let record = record?;
        let named = |text: &&Text| {
            let field = ORGANIZATION.fields.get(usize::from(text.field));
            field.is_some_and(|field| matches!(field.name, "name" | "alternate_name"))
        };
        names.extend(record.texts().iter().filter(named).map(|text| text.body.to_string()));
    }
    let zone = directory::city::read(unit.on()).await?.map_or(Tz::UTC, |city| city.zone);
    let today = roundtable::meetings::day(unit.now(), zone);
    // The longest first: a short name can be a part of it.
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    roundtable::withdrawal::forget(unit, organization.id, &names, today).await.map(drop)
}

/// After a restore: forgets whom to call at those who left since, and notes for harvesters what the ledger took
/// back from public view, so that its addresses answer as withdrawn and not as if nothing had ever stood there.
///
/// # Errors
/// When the ledger or the database can't be read or written.
pub async fn tell_harvesters(
    store: &Store,
    grant: &Grant<Withdraw>,
    ledger: &Ledger,
) -> Result<(), StoreError> {
    let lines = ledger.standing()?;
    let ids: BTreeSet<Id> = lines.iter().map(|line| line.record).collect();
    let mut unit = store.begin(grant.actor()).await?;
    for line in lines.iter().filter(|line| line.why != Why::Unnamed) {
        standing::forget(&unit, line.record).await?;
        directory::editing::forget(&unit, line.record).await?;
        for organization in records::by_id(unit.on(), &ORGANIZATION, &[line.record]).await? {
            unseat(&mut unit, &organization).await?;
        }
    }
    let holdings = directory::load::holdings(unit.on(), &ids).await?;
    let mut as_before = holdings.set.clone();
    for record in ids.iter().filter_map(|id| holdings.set.of(&ORGANIZATION, *id)) {
        let mut shown = Record::clone(record);
        // Who left was hidden by the restore; who only took something back stands as it was.
        if lines.iter().any(|line| line.record == shown.id && line.why != Why::Unnamed) {
            shown.audience = Audience::Public;
        }
        as_before.untold(shown.id);
        as_before.put(Arc::new(shown));
    }
    let before = directory::deletions::shown(&as_before);
    let after = directory::deletions::shown(&holdings.set);
    directory::deletions::note(&mut unit, &before, &after).await?;
    unit.commit().await.map(drop)
}
