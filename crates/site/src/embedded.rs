//! Messages, needs and assets, inside the program; a debug build reads messages and assets from disk.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use directory::needs::{Needs, NeedsError, Packed};
use flate2::read::DeflateDecoder;
use locale::{LocaleError, Locales};
use page::{AssetError, Assets};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Messages;

/// The files of each folder in `needs/`, packed by `build.rs`: its name, what it and its readers are known by, and
/// the stream.
const PACKED: &[(&str, u64, &[u8])] = include!(concat!(env!("OUT_DIR"), "/needs.rs"));

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
struct Built;

/// The messages of every language, each language read when somebody asks for it.
///
/// # Errors
/// When what says which languages there are is not right.
pub fn locales() -> Result<Locales, LocaleError> {
    let language = |path: &str| path.strip_suffix("/language.toml")?.parse().ok();
    let languages = Messages::iter().filter_map(|path| Some((language(&path)?, message_file(&path)?)));
    Locales::lazily(languages, |lang| {
        let folder = format!("{lang}/");
        let of_it =
            |path: &str| path.strip_prefix(&folder).filter(|name| name.ends_with(".ftl")).map(str::to_owned);
        Messages::iter().filter_map(|path| Some((of_it(&path)?, message_file(&path)?))).collect()
    })
}

fn message_file(path: &str) -> Option<String> {
    Messages::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// The list of needs with its phrases in every language. What is made of them is kept in a folder, so that the next
/// start finds it ready.
///
/// # Errors
/// When one of the files is not right; it says which.
pub fn needs(keep: Option<&Path>) -> Result<Arc<Needs>, NeedsError> {
    let mut list = String::new();
    let mut languages = Vec::new();
    for (folder, made_from, packed) in PACKED {
        match folder.parse() {
            Ok(lang) => languages.push((lang, *made_from, *packed)),
            Err(_) => list = unpack(packed)?.into_iter().map(|(_, text)| text).collect(),
        }
    }
    let unpacking: Vec<_> = languages.iter().map(|(.., packed)| move || unpack(packed)).collect();
    let languages = languages.iter().zip(&unpacking).map(|((lang, made_from, packed), unpack)| Packed {
        lang: *lang,
        made_from: *made_from,
        size: packed.len(),
        unpack,
    });
    Needs::from_packed(&list, languages.collect(), keep)
}

/// The files of a stream, each with its path.
fn unpack(packed: &[u8]) -> io::Result<Vec<(String, String)>> {
    let mut stream = String::new();
    DeflateDecoder::new(packed).read_to_string(&mut stream)?;
    let mut parts = stream.split_terminator('\0').map(str::to_owned);
    Ok(std::iter::from_fn(|| parts.next().zip(parts.next())).collect())
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
