//! What the two pages have in common that find what was talked about: what was asked, what was found and how it is shown.

use chrono::NaiveDate;
use finder::{Prose, QUERY_CHARACTERS, Wanted};
use kernel::{Id, Lang, Record, Text};
use page::{Choice, Crumb, Frame, PageError, Pages, Texts};
use roundtable::meetings::Meeting;
use roundtable::model::minutes::Kind;
use roundtable::search::{Asked, MOST, Place, Places};
use roundtable::shown::{ItemShown, LineShown};
use roundtable::tables::Table;
use store::StoreError;

use crate::talk::{Line, mark};
use crate::words::{choices, named, when};

/// How many are shown on one page.
pub(crate) const SIZE: usize = 20;
/// How long a piece of a text is that is shown, in letters, and how much of it stands before what was found.
const PIECE: usize = 220;
const BEFORE: usize = 60;

/// What somebody asks, as it stands in the address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query {
    pub(crate) typed: String,
    pub(crate) kind: Option<Kind>,
    pub(crate) table: Option<Id>,
    pub(crate) page: u32,
}

/// A meeting that something was found in, as whoever asks sees it.
pub(crate) struct Talk {
    pub(crate) table: Table,
    pub(crate) meeting: Meeting,
    pub(crate) items: Vec<ItemShown>,
    pub(crate) lines: Vec<LineShown>,
}

/// What the page shows.
pub(crate) struct View {
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) action: String,
    pub(crate) lead: String,
    pub(crate) typed: String,
    pub(crate) asked: bool,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) tables: Vec<Choice>,
    pub(crate) hits: Vec<Hit>,
    pub(crate) counted: Option<String>,
    pub(crate) pages: Pages,
    pub(crate) notices: Vec<String>,
}

/// Something that was found.
pub(crate) struct Hit {
    pub(crate) href: String,
    pub(crate) meeting: Option<Text>,
    pub(crate) when: Option<String>,
    /// The table, where there is more than one.
    pub(crate) table: Option<Text>,
    /// The item's title, where a line under it was found.
    pub(crate) item: Option<Text>,
    pub(crate) kind: String,
    pub(crate) snippet: Snippet,
    /// The line, where one was found: beside whom it stands, by when it is due.
    pub(crate) line: Option<Line>,
    pub(crate) mark: Option<String>,
}

/// A piece of a text with what was looked for marked in it.
pub(crate) struct Snippet {
    pub(crate) lang: Lang,
    pub(crate) parts: Vec<(bool, String)>,
    /// Whether something stands before and after it.
    pub(crate) cut: (bool, bool),
}

impl Query {
    pub(crate) fn read(pairs: &[(String, String)]) -> Query {
        Query {
            typed: page::field(pairs, "q").trim().chars().take(QUERY_CHARACTERS).collect(),
            kind: Kind::from_name(page::field(pairs, "kind")),
            table: page::field(pairs, "table").parse().ok(),
            page: page::field(pairs, "page").parse().unwrap_or(1),
        }
    }

    /// The words somebody looks for; none where there is no word.
    pub(crate) fn wanted(&self, frame: &Frame) -> Option<Wanted> {
        Wanted::new(&self.typed, frame.lang())
    }

    pub(crate) fn asked<'w>(&self, wanted: &'w Wanted) -> Asked<'w> {
        Asked { wanted, kind: self.kind, table: self.table }
    }

    /// The address of a page of the results but for the page's number.
    fn base(&self, action: &str) -> String {
        let mut base = format!("{action}?q={}", page::encoded(&self.typed));
        for (name, value) in [
            ("kind", self.kind.map(|kind| kind.name().to_owned())),
            ("table", self.table.map(|id| id.to_string())),
        ] {
            if let Some(value) = value {
                base.push_str(&format!("&{name}={}", page::encoded(&value)));
            }
        }
        base + "&page="
    }

    /// The pages of what was found, and what stands on the one that was asked for.
    pub(crate) fn pages<'p>(&self, action: &str, places: &'p Places) -> (Pages, &'p [Place]) {
        let pages = Pages::new(self.page, places.found.len(), SIZE, self.base(action));
        let first = (pages.current() as usize - 1) * SIZE;
        let last = (first + SIZE).min(places.found.len());
        (pages, places.found.get(first..last).unwrap_or_default())
    }
}

/// What is needed to draw what was found.
pub(crate) struct Found<'f> {
    pub(crate) query: &'f Query,
    pub(crate) wanted: Option<&'f Wanted>,
    pub(crate) places: &'f Places,
    pub(crate) talks: &'f [Talk],
    /// The tables that can be chosen.
    pub(crate) tables: &'f [Table],
    /// The addresses of this page and, before its id, of a meeting.
    pub(crate) here: &'static str,
    pub(crate) meeting: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) today: NaiveDate,
}

impl<'f> Found<'f> {
    /// Nothing was found yet. What the page says of itself is added by it.
    pub(crate) fn nothing(query: &'f Query, today: NaiveDate) -> Found<'f> {
        static NONE: Places = Places { found: Vec::new(), more: false };
        Found {
            query,
            wanted: None,
            places: &NONE,
            talks: &[],
            tables: &[],
            here: "",
            meeting: "",
            lead: "",
            crumbs: Vec::new(),
            today,
        }
    }
}

impl View {
    pub(crate) fn of(frame: &Frame, found: Found<'_>) -> Result<View, PageError> {
        let (texts, action) = (Texts::new(frame), frame.link(found.here));
        let (pages, shown) = found.query.pages(&action, found.places);
        let mut hits = Vec::new();
        if let Some(wanted) = found.wanted {
            for place in shown {
                hits.extend(Hit::of(frame, &texts, &found, wanted, place).map_err(PageError::unexpected)?);
            }
        }
        let count = found.places.found.len();
        let key = if found.places.more { "roundtable-search-more" } else { "roundtable-search-count" };
        let counted = (count > 0).then(|| frame.t1(key, "count", count.min(MOST)).into_owned());
        Ok(View {
            crumbs: found.crumbs,
            lead: frame.t(found.lead).into_owned(),
            typed: found.query.typed.clone(),
            asked: found.wanted.is_some(),
            kinds: choices(frame, "entry", Kind::ALL.map(Kind::name), found.query.kind.map(Kind::name)),
            tables: tables(frame, &texts, found.tables, found.query.table),
            hits,
            counted,
            pages,
            notices: texts.notices(),
            action,
        })
    }
}

fn tables(frame: &Frame, texts: &Texts, tables: &[Table], chosen: Option<Id>) -> Vec<Choice> {
    let order = frame.locale().collator();
    let choice = |table: &Table| {
        let name = texts.best(&table.0, "name")?;
        Some(Choice::new(table.id().to_string(), page::plain(&name.body), Some(table.id()) == chosen))
    };
    let mut all: Vec<Choice> = tables.iter().filter_map(choice).collect();
    all.sort_by(|one, other| order(&one.label, &other.label));
    all
}

impl Hit {
    /// A place as it is shown; none that whoever asks does not see any more.
    fn of(
        frame: &Frame,
        texts: &Texts,
        found: &Found<'_>,
        wanted: &Wanted,
        place: &Place,
    ) -> Result<Option<Hit>, StoreError> {
        let Some(talk) = found.talks.iter().find(|talk| talk.meeting.id() == place.meeting) else {
            return Ok(None);
        };
        let item = talk.items.iter().find(|shown| Some(shown.item.id()) == place.item);
        let line = talk.lines.iter().find(|line| Some(line.entry.id()) == place.entry);
        let (record, field, anchor) = match (line, item) {
            (Some(line), _) => (&line.entry.0, "text", format!("e-{}", line.entry.id())),
            (None, Some(shown)) if place.entry.is_none() => {
                (&shown.item.0, "title", format!("i-{}", shown.item.id()))
            }
            _ => return Ok(None),
        };
        let Some(text) = best(record, field, frame.lang(), wanted) else { return Ok(None) };
        let told = match line {
            Some(line) => Line::of(frame, texts, line, found.today, false)?,
            None => None,
        };
        let kind = match line {
            Some(line) => named(frame, "entry", line.entry.kind()?.name()),
            None => frame.t("roundtable-search-item").into_owned(),
        };
        Ok(Some(Hit {
            href: frame.link(&format!("{}/{}#{anchor}", found.meeting, place.meeting)),
            meeting: texts.best(&talk.meeting.0, "title"),
            when: talk.meeting.starts().map(|starts| when(frame, starts)),
            table: texts.best(&talk.table.0, "name").filter(|_| found.tables.len() > 1),
            item: item.filter(|_| line.is_some()).and_then(|shown| texts.best(&shown.item.0, "title")),
            kind,
            snippet: Snippet::of(text, wanted),
            line: told,
            mark: mark(frame, record, text),
        }))
    }
}

/// The text in which the words stand: the reader's where they stand in it.
fn best<'r>(record: &'r Record, field: &str, lang: Lang, wanted: &Wanted) -> Option<&'r Text> {
    let has = |text: &&Text| wanted.fits(&Prose::of(&text.body));
    let own = record.text(field, lang);
    let at = record.entity.position(field);
    let all = || record.texts().iter().filter(move |text| Some(usize::from(text.field)) == at);
    own.filter(has).or_else(|| all().find(has)).or(own)
}

impl Snippet {
    fn of(text: &Text, wanted: &Wanted) -> Snippet {
        let (body, places) = (&*text.body, wanted.places(&text.body));
        let first = places.first().map_or(0, |place| place.start);
        let start = beginning(body, first);
        let end = body.get(start..).map_or(body.len(), |rest| {
            rest.char_indices().nth(PIECE).map_or(body.len(), |(at, _)| start + at)
        });
        let end = if end < body.len() { end_of_word(body, start, end) } else { end };
        let (mut parts, mut since) = (Vec::new(), start);
        for place in places.into_iter().filter(|place| place.start >= start && place.end <= end) {
            parts.push((false, body.get(since..place.start).unwrap_or_default().to_owned()));
            parts.push((true, body.get(place.clone()).unwrap_or_default().to_owned()));
            since = place.end;
        }
        parts.push((false, body.get(since..end).unwrap_or_default().to_owned()));
        parts.retain(|(_, part)| !part.is_empty());
        Snippet { lang: text.lang, parts, cut: (start > 0, end < body.len()) }
    }
}

/// Where a piece begins that shows what stands at `found`: some letters before, at the beginning of a word.
fn beginning(body: &str, found: usize) -> usize {
    let before = body.get(..found).unwrap_or_default();
    let Some((at, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    let rest = before.get(at..).unwrap_or_default();
    rest.find(char::is_whitespace).map_or(at, |blank| at + blank + 1)
}

/// The end of the last whole word before `end`; where there is none, `end`.
fn end_of_word(body: &str, start: usize, end: usize) -> usize {
    let piece = body.get(start..end).unwrap_or_default();
    piece
        .rfind(char::is_whitespace)
        .filter(|blank| *blank > piece.len() / 2)
        .map_or(end, |blank| start + blank)
}

#[cfg(test)]
mod tests {
    use kernel::TextStatus;

    use super::*;

    fn snippet(body: &str, typed: &str) -> Snippet {
        let text =
            Text { field: 0, lang: Lang::HU, body: body.into(), status: TextStatus::Source, source_hash: 0 };
        Snippet::of(&text, &Wanted::new(typed, Lang::HU).unwrap())
    }

    #[test]
    fn a_piece_shows_what_was_found_between_whole_words() {
        let whole = snippet("A gyerek fordít.", "gyerek");
        assert_eq!(whole.cut, (false, false));
        let parts: Vec<(bool, &str)> = whole.parts.iter().map(|(on, part)| (*on, part.as_str())).collect();
        assert_eq!(parts, [(false, "A "), (true, "gyerek"), (false, " fordít.")]);
        let long = format!("{} gyerek {}", "eleje ".repeat(80), "vége ".repeat(80));
        let cut = snippet(&long, "gyerek");
        assert_eq!(cut.cut, (true, true));
        let said: String = cut.parts.iter().map(|(_, part)| part.as_str()).collect();
        assert!(
            said.chars().count() <= PIECE && said.starts_with("eleje") && said.ends_with("vége"),
            "{said}"
        );
        assert!(cut.parts.contains(&(true, "gyerek".to_owned())));
        let han = snippet(&"翻译学校".repeat(100), "学校");
        assert!(han.parts.iter().any(|(on, part)| *on && part == "学校"));
    }
}
