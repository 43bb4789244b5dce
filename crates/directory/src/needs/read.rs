//! Reading the files of the folder `needs/`: the list itself, and for each language a folder with
//! one file a group. What is missing in a language falls back; what is wrong says where.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use finder::Prepared;
use kernel::Lang;
use municipality::Told;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use super::{Group, Need, Needs, taxonomy};
use crate::side_by_side::side_by_side;

/// The list itself.
pub(super) const LIST: &str = "needs.toml";
/// A language's names of groups, authorities and documents.
const WORDS: &str = "words.toml";

/// Why the needs can't be used.
#[derive(Debug, Error)]
pub enum NeedsError {
    /// A file is not what it should be.
    #[error("needs/{file} is not right: {source}")]
    File {
        /// The file.
        file: String,
        /// What is wrong, and where.
        source: Box<toml::de::Error>,
    },
    /// Something is named that is not there.
    #[error("needs/{file} names “{code}”, which needs/{LIST} does not have")]
    Unknown {
        /// The file that names it.
        file: String,
        /// The code.
        code: String,
    },
    /// The program holds them packed, and that is broken.
    #[error("the needs can't be unpacked: {0}")]
    Packed(#[from] std::io::Error),
    /// More phrases than the search can number.
    #[error("needs/{lang} has {count} phrases, and the search takes {} at most", Prepared::MOST)]
    TooMany {
        /// The language.
        lang: Lang,
        /// How many it has.
        count: usize,
    },
    /// There is no list.
    #[error("needs/{LIST} is missing")]
    NoList,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    group: Vec<GroupRow>,
    need: Vec<NeedRow>,
    authority: Vec<Named>,
    document: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupRow {
    id: String,
    icon: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedRow {
    id: String,
    group: String,
    icon: String,
    authority: Vec<String>,
    bring: Vec<String>,
    related: Vec<String>,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    call: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    group: BTreeMap<String, String>,
    group_about: BTreeMap<String, String>,
    authority: BTreeMap<String, String>,
    document: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    label: String,
    plain: String,
    phrases: Sayings,
    #[serde(default)]
    must_not_match: Vec<String>,
}

/// Phrases in a list, or each with the mark whether a speaker has read it.
struct Sayings(Vec<String>);

impl Sayings {
    fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Either form by itself: there are too many phrases to keep them first and then look which it is.
impl<'de> Deserialize<'de> for Sayings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Sayings, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Vec<String>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of phrases, or a table of phrases with their marks")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(SeqAccessDeserializer::new(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<Self::Value, A::Error> {
                let marked: BTreeMap<String, String> =
                    Deserialize::deserialize(MapAccessDeserializer::new(table))?;
                Ok(marked.into_keys().collect())
            }
        }
        deserializer.deserialize_any(Either).map(Sayings)
    }
}

impl Needs {
    /// The needs of a folder's files: pairs of a path such as `hu/health.toml` and its text.
    ///
    /// # Errors
    /// When the list is missing, or a file is not right.
    pub fn from_sources(
        sources: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Arc<Needs>, NeedsError> {
        let mut list: Option<List> = None;
        let mut folders: BTreeMap<Lang, Vec<(String, String)>> = BTreeMap::new();
        for (path, text) in sources {
            let folder = path.split_once('/').and_then(|(folder, _)| folder.parse::<Lang>().ok());
            match folder {
                Some(lang) if path.ends_with(".toml") => {
                    folders.entry(lang).or_default().push((path, text));
                }
                None if path == LIST => list = Some(parsed(LIST, &text)?),
                _ => {}
            }
        }
        let mut needs = Needs::listed(list.ok_or(NeedsError::NoList)?)?;
        let folders: Vec<(Lang, Vec<(String, String)>)> = folders.into_iter().collect();
        let read = side_by_side(folders, |(lang, files)| {
            read_language(&needs, lang, files).map(|language| (lang, language))
        });
        for language in read {
            let (lang, language) = language?;
            take_language(&mut needs, lang, language)?;
        }
        Ok(Arc::new(needs))
    }
}

impl Needs {
    /// The needs of a folder, for tools that read it from disk.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub fn files(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                let below = Needs::files(&path)?;
                files.extend(below.into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
            } else if name.ends_with(".toml") {
                files.push((name, std::fs::read_to_string(&path)?));
            }
        }
        Ok(files)
    }
}

pub(super) fn parsed<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, NeedsError> {
    toml::from_str(text)
        .map_err(|source| NeedsError::File { file: file.to_owned(), source: Box::new(source) })
}

fn unknown(file: &str, code: &str) -> NeedsError {
    NeedsError::Unknown { file: file.to_owned(), code: code.to_owned() }
}

impl Needs {
    /// The list without any words.
    pub(super) fn listed(list: List) -> Result<Needs, NeedsError> {
        let group = |row: GroupRow| Group {
            code: row.id.into(),
            icon: row.icon.into(),
            name: Told::default(),
            about: Told::default(),
        };
        let mut needs = Needs { groups: list.group.into_iter().map(group).collect(), ..Needs::default() };
        let told = |rows: Vec<Named>| rows.into_iter().map(|row| (row.id.into(), Told::default())).collect();
        needs.authorities = told(list.authority);
        needs.documents = told(list.document);
        let codes: HashMap<String, ()> = list.need.iter().map(|row| (row.id.clone(), ())).collect();
        for (number, row) in (0..).zip(list.need) {
            let group = needs.groups.iter().position(|group| *group.code == *row.group);
            let group = group.ok_or_else(|| unknown(LIST, &row.group))?;
            let missing = (row.authority.iter().find(|code| !needs.authorities.contains_key(code.as_str())))
                .or_else(|| row.bring.iter().find(|code| !needs.documents.contains_key(code.as_str())))
                .or_else(|| row.related.iter().find(|code| !codes.contains_key(*code)));
            if let Some(code) = missing {
                return Err(unknown(LIST, code));
            }
            let boxed = |codes: Vec<String>| codes.into_iter().map(Into::into).collect();
            needs.by_code.insert(row.id.as_str().into(), number);
            needs.by_term.insert(taxonomy::term_id(&row.id), number);
            needs.needs.push(Need {
                code: row.id.into(),
                group,
                icon: row.icon.into(),
                label: Told::default(),
                plain: Told::default(),
                authority: boxed(row.authority),
                bring: boxed(row.bring),
                related: boxed(row.related),
                urgent: row.urgent,
                call: boxed(row.call),
            });
        }
        Ok(needs)
    }
}

/// A language's files, read and made ready.
#[derive(Serialize, Deserialize)]
pub(super) struct Language {
    words: Vec<(String, Words)>,
    told: Vec<Telling>,
    prepared: Prepared,
}

/// What is told of a need in a language.
#[derive(Serialize, Deserialize)]
struct Telling {
    need: u16,
    label: String,
    plain: String,
    /// Its listed phrases and what must not be taken for them, where it is urgent.
    listed: Vec<String>,
    others: Vec<String>,
}

pub(super) fn read_language(
    needs: &Needs,
    lang: Lang,
    mut files: Vec<(String, String)>,
) -> Result<Language, NeedsError> {
    files.sort();
    let mut words: Vec<(String, Words)> = Vec::new();
    let mut said: Vec<(u16, Said)> = Vec::new();
    for (path, text) in files {
        if path.ends_with(WORDS) {
            let read = parsed(&path, &text)?;
            words.push((path, read));
            continue;
        }
        let group: BTreeMap<String, Said> = parsed(&path, &text)?;
        for (code, said_so) in group {
            said.push((needs.number(&code).ok_or_else(|| unknown(&path, &code))?, said_so));
        }
    }
    let mut phrases: Vec<(u16, &str)> = Vec::new();
    let is_urgent = |number: u16| needs.get(number).is_some_and(|need| need.urgent);
    for (number, said) in said.iter().filter(|(number, _)| !is_urgent(*number)) {
        phrases.push((*number, said.label.as_str()));
        phrases.extend(said.phrases.iter().map(|phrase| (*number, phrase)));
    }
    let count = phrases.len();
    let prepared = Prepared::of(lang, &phrases).ok_or(NeedsError::TooMany { lang, count })?;
    let told = said.into_iter().map(|(need, said)| telling(need, said, is_urgent(need))).collect();
    Ok(Language { words, told, prepared })
}

fn telling(need: u16, said: Said, urgent: bool) -> Telling {
    let (listed, others) = if urgent { (said.phrases.0, said.must_not_match) } else { Default::default() };
    Telling { need, label: said.label, plain: said.plain, listed, others }
}

pub(super) fn take_language(needs: &mut Needs, lang: Lang, language: Language) -> Result<(), NeedsError> {
    for (path, words) in language.words {
        take_words(needs, lang, &path, words)?;
    }
    for told in language.told {
        let Some(need) = needs.needs.get_mut(usize::from(told.need)) else { continue };
        need.label.0.insert(lang, told.label);
        need.plain.0.insert(lang, told.plain);
        let others = told.others.iter().map(String::as_str);
        needs.listed.add(lang, told.need, told.listed.iter().map(String::as_str), others);
    }
    needs.phrases.add(language.prepared);
    Ok(())
}

fn take_words(needs: &mut Needs, lang: Lang, file: &str, words: Words) -> Result<(), NeedsError> {
    for (code, name) in words.group {
        let group = needs.groups.iter_mut().find(|group| *group.code == *code);
        group.ok_or_else(|| unknown(file, &code))?.name.0.insert(lang, name);
    }
    for (code, about) in words.group_about {
        let group = needs.groups.iter_mut().find(|group| *group.code == *code);
        group.ok_or_else(|| unknown(file, &code))?.about.0.insert(lang, about);
    }
    for (names, known) in [(words.authority, &mut needs.authorities), (words.document, &mut needs.documents)]
    {
        for (code, name) in names {
            known.get_mut(code.as_str()).ok_or_else(|| unknown(file, &code))?.0.insert(lang, name);
        }
    }
    Ok(())
}
