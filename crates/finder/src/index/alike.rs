//! Documents with a word that begins like the one typed or is mistyped: found once for a search and not each
//! time it is tried with fewer words, and looked for only where the first letter leads.

use std::fmt;
use std::sync::Arc;

use tantivy::index::{SegmentId, SegmentReader};
use tantivy::postings::TermInfo;
use tantivy::query::{
    BitSetDocSet, ConstScorer, DfaWrapper, EnableScoring, Explanation, FuzzyTermQuery, Query, Scorer, Weight,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::termdict::TermDictionary;
use tantivy::{BitSet, DocId, Score, TantivyError, Term};

use super::{IndexError, Searcher};

/// Which words are meant.
pub(super) enum Like<'w> {
    /// Words with this beginning.
    Beginning(&'w str),
    /// Words with one letter wrong.
    OneWrong(&'w str),
    /// Words with two letters wrong, the first not among them: people rarely miss that one, and without it
    /// nearly every word would have to be looked at.
    TwoWrong(&'w str),
}

impl Like<'_> {
    fn letters(&self, field: Field) -> Result<Option<DfaWrapper>, IndexError> {
        let (word, wrong) = match self {
            Like::Beginning(_) => return Ok(None),
            Like::OneWrong(word) => (word, 1),
            Like::TwoWrong(word) => (word, 2),
        };
        Ok(Some(FuzzyTermQuery::new(Term::from_field_text(field, word), wrong, true).automaton()?))
    }

    /// From where to where the words stand, in the order of their bytes.
    fn range(&self) -> Option<(&[u8], Vec<u8>)> {
        let start = match self {
            Like::Beginning(word) => word,
            Like::TwoWrong(word) => &word[..word.chars().next().map_or(0, char::len_utf8)],
            Like::OneWrong(_) => return None,
        };
        let mut end = start.as_bytes().to_vec();
        // The last byte of a letter is never the greatest there is.
        *end.last_mut()? += 1;
        Some((start.as_bytes(), end))
    }
}

/// Documents that have such a word in a field.
#[derive(Clone)]
pub(super) struct Alike(Arc<Vec<(SegmentId, BitSet)>>);

impl Alike {
    /// The documents with such a word in each of these fields; none for a field without any.
    pub(super) fn of<const N: usize>(
        searcher: &Searcher,
        fields: [Field; N],
        like: &Like,
    ) -> Result<[Option<Alike>; N], IndexError> {
        let mut found = [const { None }; N];
        let Some(first) = fields.first() else { return Ok(found) };
        let letters = like.letters(*first)?;
        for (found, field) in found.iter_mut().zip(fields) {
            let mut segments = Vec::new();
            for segment in searcher.inner.segment_readers() {
                let documents = documents(segment, field, like, letters.as_ref())?;
                segments.extend(documents.map(|documents| (segment.segment_id(), documents)));
            }
            *found = (!segments.is_empty()).then(|| Alike(Arc::new(segments)));
        }
        Ok(found)
    }
}

fn documents(
    segment: &SegmentReader,
    field: Field,
    like: &Like,
    letters: Option<&DfaWrapper>,
) -> Result<Option<BitSet>, IndexError> {
    let inverted = segment.inverted_index(field)?;
    let words = words(inverted.terms(), like, letters)?;
    if words.is_empty() {
        return Ok(None);
    }
    let mut documents = BitSet::with_max_value(segment.max_doc());
    for word in words {
        let mut block = inverted.read_block_postings_from_terminfo(&word, IndexRecordOption::Basic)?;
        while !block.docs().is_empty() {
            for document in block.docs() {
                documents.insert(*document);
            }
            block.advance();
        }
    }
    Ok(Some(documents))
}

fn words(
    terms: &TermDictionary,
    like: &Like,
    letters: Option<&DfaWrapper>,
) -> Result<Vec<TermInfo>, IndexError> {
    let mut words = Vec::new();
    // Two kinds of streams without a type in common.
    match letters {
        None => {
            let Some((start, end)) = like.range() else { return Ok(words) };
            let mut stream = terms.range().ge(start).lt(end).into_stream()?;
            while stream.advance() {
                words.push(stream.value().clone());
            }
        }
        Some(letters) => {
            let mut search = terms.search(letters).without_keys();
            if let Some((start, end)) = like.range() {
                search = search.ge(start).lt(end);
            }
            let mut stream = search.into_stream()?;
            while stream.advance() {
                words.push(stream.value().clone());
            }
        }
    }
    Ok(words)
}

impl fmt::Debug for Alike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alike").field("segments", &self.0.len()).finish()
    }
}

impl Query for Alike {
    fn weight(&self, _: EnableScoring) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for Alike {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let found = self.0.iter().find(|(id, _)| *id == segment.segment_id());
        let documents =
            found.map_or_else(|| BitSet::with_max_value(segment.max_doc()), |(_, found)| found.clone());
        Ok(Box::new(ConstScorer::new(BitSetDocSet::from(documents), boost)))
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument("no search here asks for explanations".to_owned()))
    }
}
