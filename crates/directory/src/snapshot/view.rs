//! The public records and services one purpose may show: the website, or open data. Cheap to clone.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::Id;

use crate::model::service::ServiceFacts;
use crate::model::set::RecordSet;

/// What may be seen for a purpose.
#[derive(Debug, Clone)]
pub struct View {
    records: Arc<RecordSet>,
    services: Arc<Vec<Arc<ServiceFacts>>>,
    positions: Arc<HashMap<Id, u32>>,
}

impl View {
    pub(super) fn of(records: RecordSet, services: Vec<Arc<ServiceFacts>>) -> View {
        let positions = (0..).zip(&services).map(|(position, facts)| (facts.service.id, position)).collect();
        View { records: Arc::new(records), services: Arc::new(services), positions: Arc::new(positions) }
    }

    /// Every record.
    pub fn records(&self) -> &RecordSet {
        &self.records
    }

    /// Every service, in the order of ids.
    pub fn services(&self) -> &[Arc<ServiceFacts>] {
        &self.services
    }

    /// One service.
    pub fn service(&self, id: Id) -> Option<&Arc<ServiceFacts>> {
        self.services.get(self.position(id)? as usize)
    }

    /// At which place among all services one stands.
    pub(super) fn position(&self, id: Id) -> Option<u32> {
        self.positions.get(&id).copied()
    }

    /// Whether both are the very same.
    pub(super) fn is(&self, other: &View) -> bool {
        Arc::ptr_eq(&self.records, &other.records)
    }
}
