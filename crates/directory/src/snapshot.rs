//! The public snapshot: public values only, in memory, following the change feed.
//!
//! Public pages and the read API are answered from here. It is derived data: rebuilt from the
//! store at start, and losing it loses nothing.

mod build;
mod catalog;
mod facets;
mod follow;
mod search;
mod view;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Record};
use municipality::City;
use network::model::ORGANIZATION;
use network::policy::ReadProfile;
use network::profile::{Offer, Profile};

pub(crate) use build::is_off;
pub use build::{Basis, read_city};
pub use catalog::Catalog;
pub use facets::Counts;
pub use follow::{Live, STALE_SECONDS};
pub use search::{Found, Hit, Why};
pub use view::View;

use crate::model::entities::{PHONE, URL};
use crate::model::filter::{Filter, Moment};
use crate::model::service::ServiceFacts;
use crate::model::set::RecordSet;
use crate::needs::Needs;
use crate::policy::ReadPublic;

/// The public city at one point of the change feed.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The last change it shows.
    pub number: i64,
    /// The city's day its hours were compiled for.
    pub day: NaiveDate,
    /// The city itself.
    pub city: Arc<City>,
    /// Whether this is a demonstration.
    pub demo: bool,
    needs: Arc<Needs>,
    /// What the website shows.
    shown: View,
    /// What open data holds.
    open: View,
    catalog: Catalog,
    shelf: catalog::Shelf,
    /// For each need, the services that answer it and how well.
    answering: Arc<HashMap<u16, Vec<(u32, f32)>>>,
    facets: Arc<facets::Facets>,
}

impl Snapshot {
    /// Whether it shows the very same as another one, of another moment.
    fn shows_what(&self, other: &Snapshot) -> bool {
        let city = Arc::ptr_eq(&self.city, &other.city) && self.day == other.day;
        city && self.shown.is(&other.shown) && self.open.is(&other.open)
    }

    /// What everyone may read on the website. The grant proves that the asker may read what is public.
    pub fn shown(&self, _: &Grant<ReadPublic>) -> &View {
        &self.shown
    }

    /// What is given out as open data.
    pub fn open(&self, _: &Grant<ReadPublic>) -> &View {
        &self.open
    }

    /// Every record on the website.
    pub fn records(&self, grant: &Grant<ReadPublic>) -> &RecordSet {
        self.shown(grant).records()
    }

    /// Every service on the website, in the order of ids.
    pub fn services(&self, grant: &Grant<ReadPublic>) -> &[Arc<ServiceFacts>] {
        self.shown(grant).services()
    }

    /// One service on the website.
    pub fn service(&self, grant: &Grant<ReadPublic>, id: Id) -> Option<&Arc<ServiceFacts>> {
        self.shown(grant).service(id)
    }

    /// What fits of things that each stand for a service, by its place among all, and what each choice of
    /// the filter would leave of them.
    pub fn narrow<T>(
        &self,
        _: &Grant<ReadPublic>,
        filter: &Filter,
        moment: &Moment,
        things: impl IntoIterator<Item = T>,
        at: impl Fn(&T) -> u32,
    ) -> (Vec<T>, Counts<'_>) {
        self.facets.narrow(self.shown.services(), filter, moment, things, at)
    }

    /// The list of needs.
    pub fn needs(&self) -> &Arc<Needs> {
        &self.needs
    }

    /// An organisation's public profile, for the network's page of it.
    pub fn profile(&self, _: &Grant<ReadProfile>, id: Id) -> Option<Profile> {
        let organization = self.shown.records().of(&ORGANIZATION, id)?;
        let all = |entity| {
            self.shown.records().owned(id, entity).into_iter().cloned().collect::<Vec<Arc<Record>>>()
        };
        let services = self.shown.services().iter().filter(|facts| facts.organization.id == id);
        let offers = services.filter(|facts| facts.is_offered());
        Some(Profile {
            organization: Arc::clone(organization),
            phones: all(&PHONE),
            websites: all(&URL),
            offers: offers
                .map(|facts| Offer { id: facts.service.id, record: Arc::clone(&facts.service) })
                .collect(),
        })
    }
}
