//! Style sheet, script, sign and icons: addresses that change with the content, bytes made ready at start.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use kernel::policy::{Action, Relation, Role, Rule};
use thiserror::Error;

use crate::stored::{Stored, hash};
use crate::{CachePolicy, PageError, Path, Route};

/// What the shell needs; anything else is the rooms' own.
const NEEDED: [&str; 5] = ["site.css", "site.js", "icons.svg", "sign.svg", "sign-dark.svg"];
/// Brotli quality: the highest that stays far below a tenth of a second for all assets together.
const QUALITY: i32 = 9;

/// Fetching an asset.
#[derive(Debug)]
pub struct ReadAsset;

impl Action for ReadAsset {
    const NAME: &'static str = "page.read_asset";
}

/// Why the assets cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum AssetError {
    /// A file the shell needs is not among them.
    #[error("the asset {0} is missing: run `node build.mjs` in assets/src and build the program again")]
    Missing(&'static str),
    /// A file has no extension, or one no browser is told a type for.
    #[error("the asset {0} has no known type: css, js, svg, png, woff2 and webmanifest are known")]
    UnknownType(String),
}

/// All assets, each under an address with the hash of its content, in three encodings.
#[derive(Default)]
pub struct Assets {
    /// Address by name.
    addresses: HashMap<String, String>,
    /// Content by the address's last part.
    files: HashMap<String, Stored>,
}

impl Assets {
    /// Takes files as name and content; compresses them once.
    ///
    /// # Errors
    /// When one the shell needs is missing, or one is of an unknown type.
    pub fn from_files<N, B>(files: impl IntoIterator<Item = (N, B)>) -> Result<Self, AssetError>
    where
        N: AsRef<str>,
        B: Into<Cow<'static, [u8]>>,
    {
        let mut assets = Assets::default();
        for (name, bytes) in files {
            let bytes = match bytes.into() {
                Cow::Borrowed(built_in) => Bytes::from_static(built_in),
                Cow::Owned(read) => read.into(),
            };
            assets.add(name.as_ref(), bytes)?;
        }
        match NEEDED.into_iter().find(|name| !assets.addresses.contains_key(*name)) {
            Some(missing) => Err(AssetError::Missing(missing)),
            None => Ok(assets),
        }
    }

    fn add(&mut self, name: &str, bytes: Bytes) -> Result<(), AssetError> {
        let unknown = || AssetError::UnknownType(name.to_owned());
        let (stem, extension) = name.rsplit_once('.').ok_or_else(unknown)?;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, content_type(extension).ok_or_else(unknown)?);
        headers.insert(header::CACHE_CONTROL, CachePolicy::Immutable.header_value());
        let file = format!("{stem}.{}.{extension}", hash(&bytes, 10));
        self.addresses.insert(name.to_owned(), format!("/assets/{file}"));
        let quality = (!matches!(extension, "png" | "woff2")).then_some(QUALITY);
        self.files.insert(file, Stored::new(headers, bytes, quality, None).prepared());
        Ok(())
    }

    /// The address of an asset: `/assets/site.3fa9c2d417.css`. One that does not exist has the address
    /// `/assets/` and its name, where nothing stands.
    pub fn url(&self, name: &str) -> Cow<'_, str> {
        match self.addresses.get(name) {
            Some(address) => Cow::Borrowed(address),
            None => Cow::Owned(format!("/assets/{name}")),
        }
    }

    /// Whether there is an asset of this name.
    pub fn has(&self, name: &str) -> bool {
        self.addresses.contains_key(name)
    }

    /// The route all assets are fetched by.
    pub fn route(self: &Arc<Self>) -> Route {
        Route::get::<ReadAsset, _, _, _>(
            "/assets/{file}",
            "page-asset",
            CachePolicy::Immutable,
            asset,
            Arc::clone(self),
        )
    }

    /// Who may fetch them: everybody.
    pub fn rules() -> impl Iterator<Item = Rule> {
        Role::ALL.into_iter().map(|role| Rule { action: ReadAsset::NAME, role, relation: Relation::Nobody })
    }
}

async fn asset(
    State(assets): State<Arc<Assets>>,
    Path(file): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let stored = assets.files.get(&file).ok_or(PageError::NotFound)?;
    Ok(stored.answer(&headers, method == Method::HEAD))
}

fn content_type(extension: &str) -> Option<HeaderValue> {
    Some(HeaderValue::from_static(match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    }))
}
