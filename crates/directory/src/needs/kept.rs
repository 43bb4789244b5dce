//! What was made of the needs of a language, kept between two starts: tens of thousands of phrases are made ready
//! once, and read back in a hundredth of the time. Derived data: where it is missing, old or broken it is made anew.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use kernel::Lang;
use sha2::{Digest, Sha256};

use super::read::{Language, List, parsed, read_language, take_language};
use super::{Needs, NeedsError};
use crate::side_by_side::side_by_side;

/// How long what is proved by is.
const PROOF: usize = 32;

/// The files of one language, packed.
pub struct Packed<'p> {
    /// The language.
    pub lang: Lang,
    /// What they and all that reads them are known by: what was kept under another is not taken.
    pub made_from: u64,
    /// Their size, by which the longest are read first.
    pub size: usize,
    /// The files: pairs of a path such as `hu/health.toml` and its text.
    pub unpack: &'p (dyn Fn() -> io::Result<Vec<(String, String)>> + Sync),
}

impl Needs {
    /// The needs of the list and of the packed files, made ready or, where the folder `keep` has it, read back.
    ///
    /// # Errors
    /// When the list or a file is not right.
    pub fn from_packed(
        list: &str,
        mut languages: Vec<Packed>,
        keep: Option<&Path>,
    ) -> Result<Arc<Needs>, NeedsError> {
        let mut needs = Needs::listed(parsed::<List>(super::read::LIST, list)?)?;
        languages.sort_by_key(|packed| std::cmp::Reverse(packed.size));
        let read = side_by_side(languages, |packed| {
            let lang = packed.lang;
            language(&needs, packed, keep).map(|language| (lang, language))
        });
        for language in read {
            let (lang, language) = language?;
            take_language(&mut needs, lang, language)?;
        }
        Ok(Arc::new(needs))
    }
}

fn language(needs: &Needs, packed: Packed, keep: Option<&Path>) -> Result<Language, NeedsError> {
    let file = keep.map(|folder| folder.join(packed.lang.as_str()));
    if let Some(kept) = file.as_deref().and_then(|file| read(file, packed.made_from)) {
        return Ok(kept);
    }
    let language = read_language(needs, packed.lang, (packed.unpack)()?)?;
    if let Some(file) = file
        && let Err(error) = write(&file, packed.made_from, &language)
    {
        tracing::warn!(%error, "what was made of the needs can't be kept: the next start makes it again");
    }
    Ok(language)
}

/// What was kept, if it is whole and made from the same.
fn read(file: &Path, made_from: u64) -> Option<Language> {
    let bytes = fs::read(file).ok()?;
    let (proof, kept) = bytes.split_at_checked(PROOF)?;
    (proof == proved(made_from, kept)).then(|| postcard::from_bytes(kept).ok()).flatten()
}

/// Keeps it, whole or not at all.
fn write(file: &Path, made_from: u64, language: &Language) -> io::Result<()> {
    let kept = postcard::to_allocvec(language).map_err(io::Error::other)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let draft = file.with_extension("new");
    fs::write(&draft, [&proved(made_from, &kept), kept.as_slice()].concat())?;
    fs::rename(draft, file)
}

fn proved(made_from: u64, kept: &[u8]) -> [u8; PROOF] {
    Sha256::new().chain_update(made_from.to_be_bytes()).chain_update(kept).finalize().into()
}
