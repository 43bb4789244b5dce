//! Messages, needs and assets, inside the program; a debug build reads messages and assets from disk.

use std::io::{self, Read};
use std::sync::Arc;

use directory::needs::{Needs, NeedsError};
use flate2::read::DeflateDecoder;
use kernel::Lang;
use locale::{LocaleError, Locales};
use page::{AssetError, Assets};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Messages;

/// The files of each folder in `needs/`, packed by `build.rs`.
const PACKED: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/needs.rs"));

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
    // Unpacked side by side, for every start waits for it.
    let unpacked: io::Result<Vec<String>> = std::thread::scope(|scope| {
        let threads: Vec<_> = PACKED.iter().map(|packed| scope.spawn(|| unpack(packed))).collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined.map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    let mut files = Vec::new();
    for folder in unpacked? {
        let mut parts = folder.split_terminator('\0').map(str::to_owned);
        while let (Some(path), Some(text)) = (parts.next(), parts.next()) {
            files.push((path, text));
        }
    }
    Needs::from_sources(files)
}

fn unpack(packed: &[u8]) -> io::Result<String> {
    let mut text = String::new();
    DeflateDecoder::new(packed).read_to_string(&mut text)?;
    Ok(text)
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
