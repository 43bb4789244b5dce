//! The text index: records by the words of their texts, in memory or in a folder that outlives the program.
//!
//! Texts are taken apart here and given to tantivy as tokens: the folded word, its stem marked with the
//! language, and for what isn't written in Latin letters the spelling in them. Queries are built from
//! tokens, never parsed as a language (domain/security.md, "Abuse"). Each state of the index carries the
//! number it was made for, and readers see one state whole or the next, never something between.

mod alike;
mod query;
mod tokens;

use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use kernel::Lang;
use tantivy::collector::{Collector, Count, TopDocs};
use tantivy::directory::MmapDirectory;
use tantivy::directory::error::OpenDirectoryError;
use tantivy::fastfield::Column;
use tantivy::query::{EnableScoring, Query};
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::PreTokenizedString;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term, doc};
use thiserror::Error;

/// What the index holds and how; another one is made anew.
const FORM: &str = "kerekasztal-1";
/// How much memory writing takes, in bytes: tantivy's least, and for a whole city of a million.
const LITTLE: usize = 15_000_000;
const MUCH: usize = 150_000_000;
/// From so many documents on more memory is worth it.
const MANY: usize = 50_000;

/// How long one search may take: far longer than any does on an index as big as a country.
const LONGEST: Duration = Duration::from_millis(500);

/// Why the index could not be read or written.
#[derive(Debug, Error)]
pub enum IndexError {
    /// The folder is not there, not ours, or full.
    #[error("the search index could not use its folder: {0}")]
    Folder(#[from] io::Error),
    /// The folder can't be used as one of an index.
    #[error("the search index could not open its folder: {0}")]
    Open(#[from] OpenDirectoryError),
    /// A search would have taken longer than one may.
    #[error("the search was given up after {} ms", .0.as_millis())]
    TooLong(Duration),
    /// The index is broken, or there is no room for it.
    #[error("the search index failed: {0}")]
    Index(#[from] tantivy::TantivyError),
}

/// Where a text stands in its record: a name tells more than the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A name.
    Name,
    /// A description or anything else.
    Rest,
}

/// A text of a document.
#[derive(Debug, Clone, Copy)]
pub struct Text<'t> {
    /// The language it is in.
    pub lang: Lang,
    /// Where it stands.
    pub place: Place,
    /// The text.
    pub body: &'t str,
}

/// A document found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The key it was added under.
    pub key: u128,
    /// How well it fits; only the order of scores of one search means anything.
    pub score: f32,
    /// The part of the query's words it has: 1 is all of them.
    pub share: f32,
}

/// The fields of the index.
#[derive(Debug, Clone, Copy)]
struct Fields {
    key: Field,
    high: Field,
    low: Field,
    name: Field,
    rest: Field,
}

/// The upper and the lower half of the keys of a segment.
type Keys = (Column<u64>, Column<u64>);

/// An index that can be written. Clones write the same one; only one may write at a time.
#[derive(Clone)]
pub struct Index {
    inner: tantivy::Index,
    fields: Fields,
}

/// One state of an index, to be searched. Cheap to clone.
#[derive(Clone)]
pub struct Searcher {
    inner: tantivy::Searcher,
    fields: Fields,
    longest: Duration,
}

/// When a search is given up.
#[derive(Clone, Copy)]
struct Deadline {
    at: Instant,
    longest: Duration,
}

impl Deadline {
    /// # Errors
    /// When it has passed.
    fn check(self) -> Result<(), IndexError> {
        if Instant::now() < self.at { Ok(()) } else { Err(IndexError::TooLong(self.longest)) }
    }
}

impl std::fmt::Debug for Searcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Searcher").field("documents", &self.inner.num_docs()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}

fn schema() -> (Schema, Fields) {
    let tokens = |record| {
        let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(record);
        TextOptions::default().set_indexing_options(indexing)
    };
    let mut builder = Schema::builder();
    let fields = Fields {
        key: builder.add_text_field("key", tokens(IndexRecordOption::Basic)),
        high: builder.add_u64_field("high", FAST),
        low: builder.add_u64_field("low", FAST),
        name: builder.add_text_field("name", tokens(IndexRecordOption::WithFreqs)),
        rest: builder.add_text_field("rest", tokens(IndexRecordOption::WithFreqs)),
    };
    (builder.build(), fields)
}

impl Index {
    /// An empty index in memory.
    pub fn in_memory() -> Index {
        let (schema, fields) = schema();
        Index { inner: tantivy::Index::create_in_ram(schema), fields }
    }

    /// The index of a folder. What stands there and isn't one of ours is thrown away: it is derived.
    ///
    /// # Errors
    /// When the folder can't be used.
    pub fn at(folder: &Path) -> Result<Index, IndexError> {
        let (schema, fields) = schema();
        std::fs::create_dir_all(folder)?;
        let open = || tantivy::Index::open_or_create(MmapDirectory::open(folder)?, schema.clone());
        let inner = match open() {
            Ok(inner) => inner,
            Err(_) => {
                std::fs::remove_dir_all(folder)?;
                std::fs::create_dir_all(folder)?;
                open()?
            }
        };
        Ok(Index { inner, fields })
    }

    /// The state that stands, if it was made for `stamp`: what it shows then is what a rebuild would.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn standing(&self, stamp: &str) -> Result<Option<Searcher>, IndexError> {
        let payload = self.inner.load_metas()?.payload;
        if payload.as_deref() != Some(&form(stamp)) {
            return Ok(None);
        }
        self.searcher().map(Some)
    }

    /// Puts these documents in the place of all there are, made for `stamp`. Those who read the state
    /// before go on reading it.
    ///
    /// # Errors
    /// When the index can't be written; then the state before stands.
    pub fn rebuild<'t, T>(
        &self,
        stamp: &str,
        documents: impl ExactSizeIterator<Item = (u128, T)>,
    ) -> Result<Searcher, IndexError>
    where
        T: IntoIterator<Item = Text<'t>>,
    {
        let memory = if documents.len() > MANY { MUCH } else { LITTLE };
        let writer: IndexWriter = self.inner.writer_with_num_threads(1, memory)?;
        writer.delete_all_documents()?;
        for (key, texts) in documents {
            writer.add_document(self.document(key, texts))?;
        }
        self.commit(writer, stamp)
    }

    /// Puts some documents in the place of those with the same keys and takes others out, made for
    /// `stamp`.
    ///
    /// # Errors
    /// When the index can't be written; then the state before stands.
    pub fn update<'t, T>(
        &self,
        stamp: &str,
        gone: impl IntoIterator<Item = u128>,
        documents: impl IntoIterator<Item = (u128, T)>,
    ) -> Result<Searcher, IndexError>
    where
        T: IntoIterator<Item = Text<'t>>,
    {
        let writer: IndexWriter = self.inner.writer_with_num_threads(1, LITTLE)?;
        let of = |key: u128| Term::from_field_text(self.fields.key, &written(key));
        for key in gone {
            writer.delete_term(of(key));
        }
        for (key, texts) in documents {
            writer.delete_term(of(key));
            writer.add_document(self.document(key, texts))?;
        }
        self.commit(writer, stamp)
    }

    fn commit(&self, mut writer: IndexWriter, stamp: &str) -> Result<Searcher, IndexError> {
        let mut prepared = writer.prepare_commit()?;
        prepared.set_payload(&form(stamp));
        prepared.commit()?;
        writer.wait_merging_threads()?;
        self.searcher()
    }

    fn document<'t>(&self, key: u128, texts: impl IntoIterator<Item = Text<'t>>) -> TantivyDocument {
        let (high, low) = ((key >> 64) as u64, key as u64);
        let mut document =
            doc!(self.fields.key => written(key), self.fields.high => high, self.fields.low => low);
        let (mut name, mut rest) = (Vec::new(), Vec::new());
        for text in texts {
            let tokens = if text.place == Place::Name { &mut name } else { &mut rest };
            tokens::of_text(text.body, text.lang, tokens);
        }
        for (field, tokens) in [(self.fields.name, name), (self.fields.rest, rest)] {
            document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
        }
        document
    }

    fn searcher(&self) -> Result<Searcher, IndexError> {
        let reader: IndexReader =
            self.inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Searcher { inner: reader.searcher(), fields: self.fields, longest: LONGEST })
    }
}

impl Searcher {
    /// The documents that fit a query best, at most `limit`, with how many fit in all. `langs` are those
    /// the query may be in, the reader's first.
    ///
    /// Documents with all words come first; where no document has all, those with most.
    /// A query without any word finds nothing.
    ///
    /// # Errors
    /// When the index can't be read, or it would take too long.
    pub fn search(&self, query: &str, langs: &[Lang], limit: usize) -> Result<(Vec<Hit>, usize), IndexError> {
        let deadline = Deadline { at: Instant::now() + self.longest, longest: self.longest };
        let asked = query::Asked::of(self, query, langs, deadline)?;
        let most = asked.words();
        let limit = limit.min(self.inner.num_docs() as usize);
        if limit == 0 || most == 0 {
            return Ok((Vec::new(), 0));
        }
        for least in (1..=most).rev() {
            let Some(query) = asked.query(least) else { continue };
            let top = TopDocs::with_limit(limit).order_by_score();
            let (found, count) = self.collected(&query, &(top, Count), deadline)?;
            if count > 0 {
                let share = least as f32 / most as f32;
                let keys = self.keys()?;
                let key = |address: tantivy::DocAddress| {
                    let (high, low) = keys.get(address.segment_ord as usize)?;
                    let part = |column: &Column<u64>| column.first(address.doc_id).map(u128::from);
                    Some((part(high)? << 64) | part(low)?)
                };
                let hit = |(score, address)| Some(Hit { key: key(address)?, score, share });
                let mut hits: Vec<Hit> = found.into_iter().filter_map(hit).collect();
                hits.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.key.cmp(&other.key)));
                return Ok((hits, count));
            }
        }
        Ok((Vec::new(), 0))
    }

    /// The same where one search may take so long at most.
    #[must_use]
    pub fn within(self, longest: Duration) -> Searcher {
        Searcher { longest, ..self }
    }

    /// What a collector gathers, segment by segment, as long as there is time.
    fn collected<C: Collector>(
        &self,
        query: &dyn Query,
        collector: &C,
        deadline: Deadline,
    ) -> Result<C::Fruit, IndexError> {
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.inner))?;
        let mut fruits = Vec::new();
        for (number, segment) in (0..).zip(self.inner.segment_readers()) {
            deadline.check()?;
            fruits.push(collector.collect_segment(&*weight, number, segment)?);
        }
        Ok(collector.merge_fruits(fruits)?)
    }

    /// How many documents there are.
    pub fn documents(&self) -> u64 {
        self.inner.num_docs()
    }

    /// The columns of keys, segment by segment: to open one costs more than to read from it.
    fn keys(&self) -> Result<Vec<Keys>, IndexError> {
        let segments = self.inner.segment_readers().iter().map(|segment| segment.fast_fields());
        segments.map(|columns| Ok((columns.u64("high")?, columns.u64("low")?))).collect()
    }
}

fn written(key: u128) -> String {
    format!("{key:032x}")
}

fn form(stamp: &str) -> String {
    format!("{FORM} {stamp}")
}
