//! `/{lang}/api`: the read API told to people who build something with it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::policy::ReadPublic;
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Shell};

use super::BASE;
use super::parameters::{self, Parameter};
use super::resources::RESOURCES;

/// The page about the read API.
#[derive(Template)]
#[template(path = "api.html")]
pub struct ApiPage<'a> {
    frame: Frame<'a>,
}

/// An address of the API with what it takes.
struct Address {
    path: String,
    key: String,
    takes: Vec<&'static Parameter>,
}

impl ApiPage<'_> {
    /// Where the API stands.
    fn base(&self) -> String {
        format!("{}{BASE}", self.frame.shell().public_url)
    }

    /// Its addresses, the root first.
    fn addresses(&self) -> Vec<Address> {
        let address = |path: &str, name: &str| Address {
            path: format!("{BASE}{path}"),
            key: format!("directory-api-resource-{name}"),
            takes: parameters::on(path).collect(),
        };
        let mut addresses = vec![address("/", "root")];
        for resource in &RESOURCES {
            for (path, (_, page)) in [(resource.list, resource.list_row), (resource.one, resource.one_row)] {
                addresses.push(address(path, page.trim_start_matches("directory-api-")));
            }
        }
        addresses.push(address(parameters::DELETIONS, "deletions"));
        addresses
    }

    /// Every parameter.
    fn parameters(&self) -> &'static [Parameter] {
        &parameters::PARAMETERS
    }
}

impl<'a> Page<'a> for ApiPage<'a> {
    const NAME: &'static str = "directory-api";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        vec![ApiPage { frame }]
    }
}

pub(super) async fn show(
    State(shell): State<Arc<Shell>>,
    _: Granted<ReadPublic>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    ApiPage { frame: shell.frame(lang, "/api")? }.respond()
}
