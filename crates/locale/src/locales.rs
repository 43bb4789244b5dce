//! All languages of the installation, read once when the program starts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::Lang;

use crate::formats::Formats;
use crate::messages::{self, Bundle, Missing};
use crate::negotiate::negotiate;
use crate::{LanguageInfo, Locale, LocaleError};

const LANGUAGE_FILE: &str = "language.toml";

/// All languages. Build it once; threads share it.
pub struct Locales {
    locales: BTreeMap<Lang, Locale>,
    /// In menu order.
    languages: Vec<Lang>,
    missing: Arc<Missing>,
}

impl Locales {
    /// Builds the languages from `(language, file name, text)`: `language.toml` and `.ftl` files,
    /// as they lie in `locales/<lang>/`.
    ///
    /// # Errors
    /// The first file that is not as it should be, with its line where there is one.
    pub fn from_sources(
        sources: impl IntoIterator<Item = (Lang, String, String)>,
    ) -> Result<Locales, LocaleError> {
        let mut folders: BTreeMap<Lang, Folder> = BTreeMap::new();
        for (lang, file, text) in sources {
            folders.entry(lang).or_default().add(lang, file, text)?;
        }
        if folders.is_empty() {
            return Err(LocaleError::NoLanguages);
        }
        let mut bundles: BTreeMap<Lang, Arc<Bundle>> = BTreeMap::new();
        let mut infos = Vec::new();
        for (lang, folder) in folders {
            let info = folder.info.ok_or(LocaleError::NoLanguageFile { lang })?;
            let bundle = messages::bundle(lang, info.locale(&lang), folder.messages)?;
            bundles.insert(lang, Arc::new(bundle));
            infos.push((lang, info));
        }
        infos.sort_by_key(|(lang, info)| (info.order, *lang));
        let languages = infos.iter().map(|(lang, _)| *lang).collect();
        let missing = Arc::new(Missing::default());
        let mut locales = BTreeMap::new();
        for (lang, info) in infos {
            let formats = Formats::new(lang, info.locale(&lang))?;
            let chain = chain(lang, &bundles);
            locales.insert(lang, Locale { lang, info, formats, chain, missing: missing.clone() });
        }
        Ok(Locales { locales, languages, missing })
    }

    /// Builds the languages from a folder laid out as `<lang>/language.toml` and `<lang>/*.ftl`.
    /// Files beside the language folders are passed over.
    ///
    /// # Errors
    /// As [`Locales::from_sources`], and what cannot be read.
    pub fn from_dir(dir: &Path) -> Result<Locales, LocaleError> {
        let mut sources = Vec::new();
        for folder in entries(dir)? {
            if !folder.is_dir() {
                continue;
            }
            let tag = folder.file_name().unwrap_or_default().to_string_lossy();
            let lang = tag.parse().map_err(|source| LocaleError::Folder { path: folder.clone(), source })?;
            for path in entries(&folder)? {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).map_err(|source| LocaleError::Read { path, source })?;
                sources.push((lang, name, text));
            }
        }
        Locales::from_sources(sources)
    }

    /// One language, if it is there.
    pub fn get(&self, lang: Lang) -> Option<&Locale> {
        self.locales.get(&lang)
    }

    /// The languages in the order of the menu.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The language an `Accept-Language` header asks for, or `default`. Only `/` uses it.
    pub fn negotiate(&self, accept_language: &str, default: Lang) -> Lang {
        negotiate(&self.languages, accept_language, default)
    }

    /// What was asked for and not found in its own language, or found and not completely filled in,
    /// since the start: language and key, each once. Empty unless something was forgotten.
    pub fn missing(&self) -> Vec<(Lang, String)> {
        self.missing.list()
    }
}

/// What lies in the folder of one language.
#[derive(Default)]
struct Folder {
    info: Option<LanguageInfo>,
    messages: Vec<(String, String)>,
}

impl Folder {
    fn add(&mut self, lang: Lang, file: String, text: String) -> Result<(), LocaleError> {
        if file == LANGUAGE_FILE {
            self.info = Some(LanguageInfo::parse(lang, &text)?);
        } else if file.ends_with(".ftl") {
            self.messages.push((file, text));
        } else {
            return Err(LocaleError::StrayFile { lang, file });
        }
        Ok(())
    }
}

/// The messages of a language, then those of its fallbacks. Pages' own texts have no source
/// language apart from English, in which they are first agreed.
fn chain(lang: Lang, bundles: &BTreeMap<Lang, Arc<Bundle>>) -> Vec<Arc<Bundle>> {
    let mut tags = Vec::new();
    for tag in lang.fallbacks(Lang::EN) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags.iter().filter_map(|tag| bundles.get(tag).cloned()).collect()
}

/// The paths in a folder, sorted, hidden ones left out.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, LocaleError> {
    let failed = |source| LocaleError::Read { path: dir.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}
