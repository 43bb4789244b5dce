//! The five kinds of records the API lists and gives out one by one, as data.

use directory::model::entities;
use kernel::Entity;

use super::parameters as paths;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Services,
    Organizations,
    ServiceAtLocations,
    Taxonomies,
    TaxonomyTerms,
}

/// A kind of record with its addresses.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) kind: Kind,
    pub(super) entity: &'static Entity,
    /// The list, within the API.
    pub(super) list: &'static str,
    /// The single record, within the API.
    pub(super) one: &'static str,
    /// The same two as whole paths of route rows, with the pages' names.
    pub(super) list_row: (&'static str, &'static str),
    pub(super) one_row: (&'static str, &'static str),
}

/// All of them.
pub(super) static RESOURCES: [Resource; 5] = [
    Resource {
        kind: Kind::Services,
        entity: &entities::SERVICE,
        list: paths::SERVICES,
        one: paths::SERVICE,
        list_row: ("/hsds/v3/services", "directory-api-services"),
        one_row: ("/hsds/v3/services/{id}", "directory-api-service"),
    },
    Resource {
        kind: Kind::Organizations,
        entity: &network::model::ORGANIZATION,
        list: paths::ORGANIZATIONS,
        one: paths::ORGANIZATION,
        list_row: ("/hsds/v3/organizations", "directory-api-organizations"),
        one_row: ("/hsds/v3/organizations/{id}", "directory-api-organization"),
    },
    Resource {
        kind: Kind::ServiceAtLocations,
        entity: &entities::SERVICE_AT_LOCATION,
        list: paths::PLACES,
        one: paths::PLACE,
        list_row: ("/hsds/v3/service_at_locations", "directory-api-service-at-locations"),
        one_row: ("/hsds/v3/service_at_locations/{id}", "directory-api-service-at-location"),
    },
    Resource {
        kind: Kind::Taxonomies,
        entity: &entities::TAXONOMY,
        list: paths::TAXONOMIES,
        one: paths::TAXONOMY,
        list_row: ("/hsds/v3/taxonomies", "directory-api-taxonomies"),
        one_row: ("/hsds/v3/taxonomies/{id}", "directory-api-taxonomy"),
    },
    Resource {
        kind: Kind::TaxonomyTerms,
        entity: &entities::TAXONOMY_TERM,
        list: paths::TERMS,
        one: paths::TERM,
        list_row: ("/hsds/v3/taxonomy_terms", "directory-api-taxonomy-terms"),
        one_row: ("/hsds/v3/taxonomy_terms/{id}", "directory-api-taxonomy-term"),
    },
];
