//! HTML shell, components, forms, assets, cache policies and route rows. Knows no room.
//!
//! # Adding a page
//!
//! A page is a type, a template, a cache policy and samples; a route row names it and the action
//! it needs. A room's crate finds the templates of this one through its `askama.toml`:
//!
//! ```toml
//! [general]
//! dirs = ["templates", "../page/templates"]
//! ```
//!
//! ```
//! use std::sync::Arc;
//!
//! use askama::Template;
//! use axum::extract::State;
//! use axum::response::Response;
//! use kernel::Lang;
//! use kernel::policy::Action;
//! use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Route, Shell};
//!
//! /// What the route's policy row is about.
//! struct ReadGreeting;
//! impl Action for ReadGreeting {
//!     const NAME: &'static str = "example.read-greeting";
//! }
//!
//! /// `/{lang}/greeting/{name}`. The shell reads the field `frame`, so each page has one.
//! #[derive(Template)]
//! // In a room: #[template(path = "greeting.html")]
//! #[template(ext = "html", source = r#"
//! {%- extends "shell.html" -%}
//! {%- import "components.html" as c -%}
//! {%- block title -%}{{ frame.title(name) }}{%- endblock -%}
//! {%- block main -%}
//! <div class="k-wrap k-page k-flow">
//! <h1 class="ds-heading" data-size="xl"><bdi>{{ name }}</bdi></h1>
//! {{ c::phone(frame, "+36 1 555 0134", "k-call") }}
//! </div>
//! {%- endblock -%}"#)]
//! struct Greeting<'a> {
//!     frame: Frame<'a>,
//!     name: String,
//! }
//!
//! impl<'a> Page<'a> for Greeting<'a> {
//!     const NAME: &'static str = "example-greeting";
//!     const CACHE: CachePolicy = CachePolicy::Revalidate;
//!
//!     fn samples(frame: Frame<'a>) -> Vec<Self> {
//!         vec![Greeting { frame, name: "Ágnes".to_owned() }]
//!     }
//! }
//!
//! async fn greeting(
//!     State(shell): State<Arc<Shell>>,
//!     _grant: Granted<ReadGreeting>,
//!     Path((lang, name)): Path<(Lang, String)>,
//! ) -> Result<Response, PageError> {
//!     let frame = shell.frame(lang, format!("/greeting/{name}"))?;
//!     Greeting { frame, name }.respond()
//! }
//!
//! fn routes(shell: Arc<Shell>) -> Vec<Route> {
//!     vec![Route::get::<ReadGreeting, _, _, _>(
//!         "/{lang}/greeting/{name}",
//!         Greeting::NAME,
//!         Greeting::CACHE,
//!         greeting,
//!         shell,
//!     )]
//! }
//! ```

mod assets;
mod cache;
mod components;
mod encoding;
mod error;
mod error_page;
mod fields;
mod frame;
mod happened;
mod headers;
mod html;
mod kept;
pub mod parts;
mod qr;
mod respond;
mod route;
mod shell;
mod stored;
mod texts;

pub use assets::{AssetError, Assets, ReadAsset};
pub use cache::{CachedPages, PageCache};
pub use components::{Choice, Crumb, FieldError, Pages, field};
pub use error::{Failure, PageError};
pub use error_page::{ErrorPage, problem_json};
pub use fields::{Fields, kept};
pub use frame::{Alternate, Frame, InText};
pub use happened::{Earlier, Happened, Happening};
pub use headers::{SecurityHeaders, cookie};
pub use html::{JsonLd, SafeHtml, direction_of, encoded, href, plain, tel};
pub use kept::{KeptPage, SECOND_STEP};
pub use qr::QrCode;
pub use respond::{CachePolicy, Page};
pub use route::{
    Actors, Asking, Granted, Path, Route, RouteError, Row, UPLOAD_BYTES, is_plain, router, visitors,
};
pub use shell::{DeskRoom, Rooms, Shell};
pub use texts::Texts;
