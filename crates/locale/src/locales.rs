//! All languages of the installation, read once when the program starts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::Lang;

use crate::formats::Formats;
use crate::messages::{self, Book, Missing, Source};
use crate::negotiate::negotiate;
use crate::{LanguageInfo, Locale, LocaleError};

const LANGUAGE_FILE: &str = "language.toml";

/// All languages. Build it once; threads share it.
pub struct Locales {
    locales: BTreeMap<Lang, Locale>,
    /// In menu order.
    languages: Vec<Lang>,
    books: BTreeMap<Lang, Arc<Book>>,
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
        let mut infos = Vec::new();
        let mut messages = BTreeMap::new();
        for (lang, folder) in folders {
            infos.push((lang, folder.info.ok_or(LocaleError::NoLanguageFile { lang })?));
            messages.insert(lang, folder.messages);
        }
        let source = move |lang| messages.get(&lang).cloned().unwrap_or_default();
        let locales = Locales::of(infos, Arc::new(source))?;
        locales.read_all()?;
        Ok(locales)
    }

    /// Builds the languages from their `language.toml` files; `messages` gives the `.ftl` files of one, names and texts,
    /// when somebody first asks for a message in it. What is wrong with one of them is told by [`Locales::missing`]
    /// then; [`Locales::read_all`] tells it at once.
    ///
    /// # Errors
    /// The first `language.toml` that is not as it should be.
    pub fn lazily(
        languages: impl IntoIterator<Item = (Lang, String)>,
        messages: impl Fn(Lang) -> Vec<(String, String)> + Send + Sync + 'static,
    ) -> Result<Locales, LocaleError> {
        let parsed = |(lang, text): (Lang, String)| Ok((lang, LanguageInfo::parse(lang, &text)?));
        let infos = languages.into_iter().map(parsed).collect::<Result<_, LocaleError>>()?;
        Locales::of(infos, Arc::new(messages))
    }

    /// Reads the messages of every language.
    ///
    /// # Errors
    /// The first file that is not as it should be.
    pub fn read_all(&self) -> Result<(), LocaleError> {
        self.books.values().try_for_each(|book| book.read())
    }

    fn of(mut infos: Vec<(Lang, LanguageInfo)>, source: Source) -> Result<Locales, LocaleError> {
        if infos.is_empty() {
            return Err(LocaleError::NoLanguages);
        }
        infos.sort_by_key(|(lang, info)| (info.order, *lang));
        let languages = infos.iter().map(|(lang, _)| *lang).collect();
        let missing = Arc::new(Missing::default());
        let book = |(lang, info): &(Lang, LanguageInfo)| {
            let book = Book::new(*lang, info.locale(lang), Arc::clone(&source), Arc::clone(&missing));
            (*lang, Arc::new(book))
        };
        let books: BTreeMap<Lang, Arc<Book>> = infos.iter().map(book).collect();
        let mut locales = BTreeMap::new();
        for (lang, info) in infos {
            messages::identifier(lang, info.locale(&lang))?;
            let formats = Formats::new(lang, info.locale(&lang))?;
            let chain = chain(lang, &books);
            locales.insert(lang, Locale { lang, info, formats, chain, missing: missing.clone() });
        }
        Ok(Locales { locales, languages, books, missing })
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
fn chain(lang: Lang, books: &BTreeMap<Lang, Arc<Book>>) -> Vec<Arc<Book>> {
    let mut tags = Vec::new();
    for tag in lang.fallbacks(Lang::EN) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags.iter().filter_map(|tag| books.get(tag).cloned()).collect()
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
