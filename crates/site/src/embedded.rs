//! Messages and assets, inside the program; a debug build reads them from disk.

use std::sync::Arc;

use directory::needs::{Needs, NeedsError};
use kernel::Lang;
use locale::{LocaleError, Locales};
use page::{AssetError, Assets};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Messages;

#[derive(RustEmbed)]
#[folder = "../../needs"]
struct Listed;

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
struct Built;

/// The messages of every language.
///
/// # Errors
/// When one of the files is not right; it says which line.
pub fn locales() -> Result<Locales, LocaleError> {
    let sources = Messages::iter().filter_map(|path| {
        let (lang, name) = path.split_once('/')?;
        let lang: Lang = lang.parse().ok()?;
        let text = Messages::get(&path)?;
        Some((lang, name.to_owned(), String::from_utf8_lossy(&text.data).into_owned()))
    });
    Locales::from_sources(sources)
}

/// The list of needs with its phrases in every language.
///
/// # Errors
/// When one of the files is not right; it says which.
pub fn needs() -> Result<Arc<Needs>, NeedsError> {
    Needs::from_sources(Listed::iter().filter_map(|path| {
        let text = Listed::get(&path)?;
        Some((path.into_owned(), String::from_utf8_lossy(&text.data).into_owned()))
    }))
}

/// One built file, for those with an address of their own.
pub(crate) fn asset(name: &str) -> Option<Vec<u8>> {
    Built::get(name).map(|file| file.data.into_owned())
}

/// Style sheet, script, sign and icons.
///
/// # Errors
/// When one the shell needs is missing.
pub fn assets() -> Result<Assets, AssetError> {
    let files = Built::iter().filter_map(|name| {
        let file = Built::get(&name)?;
        Some((name.into_owned(), file.data))
    });
    Assets::from_files(files)
}
