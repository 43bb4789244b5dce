//! The rows of the page of translations: as they are shown, and as they were sent.

use kernel::{Id, Lang, Text, TextStatus};
use page::{Choice, FieldError, Frame};
use roundtable::minutes::{Mark, Piece, Rendering, Standing};

use super::Facts;
use crate::forms::{TEXT, wrong};
use crate::words::named;

/// The longest translation, in characters: some languages need more of them than others.
const LONGEST: usize = 2 * TEXT;
/// How a translation came to be, with the key of its name.
const WAYS: [(TextStatus, &str); 3] = [
    (TextStatus::Reviewed, "desk-translations-by-person"),
    (TextStatus::Approved, "desk-translations-checked"),
    (TextStatus::Machine, "desk-translations-by-machine"),
];

/// A text with its translation.
pub(super) struct Row {
    pub(super) key: String,
    /// What it is: a title, a note, a decision.
    pub(super) what: String,
    pub(super) source: Text,
    /// Whether it was written in this language itself.
    pub(super) is_source: bool,
    /// How it stands, where there is something to say.
    pub(super) standing: Option<String>,
    pub(super) is_stale: bool,
    pub(super) text: String,
    pub(super) ways: Vec<Choice>,
    pub(super) mark: String,
    pub(super) still_right: bool,
    /// What somebody else left there while this was typed.
    pub(super) theirs: Option<Theirs>,
}

/// What changed meanwhile.
pub(super) enum Theirs {
    /// The source alone.
    Source,
    /// The translation; none where it was taken away.
    Text(Option<Text>),
}

fn key(record: Id, field: &str) -> String {
    format!("{record}.{field}")
}

fn key_of(one: &Rendering) -> String {
    key(one.record, &one.field)
}

fn ways(frame: &Frame, status: TextStatus) -> Vec<Choice> {
    let choice = |(way, key): (TextStatus, &str)| Choice::new(way.name(), frame.t(key), way == status);
    WAYS.map(choice).into()
}

/// What a piece is.
fn what(frame: &Frame, facts: &Facts, piece: &Piece<'_>) -> String {
    if piece.field == "text" {
        let entry = facts.entries.iter().find(|entry| entry.id() == piece.record.id);
        let kind = entry.and_then(|entry| entry.kind().ok()).unwrap_or_default();
        return named(frame, "entry", kind.name());
    }
    let key = match (piece.record.id == facts.meeting.id(), piece.field) {
        (true, _) => "desk-meeting-title-label",
        (false, "title") => "desk-translations-item",
        (false, _) => "desk-meeting-item-description",
    };
    frame.t(key).into_owned()
}

impl Row {
    pub(super) fn of(frame: &Frame, facts: &Facts, piece: &Piece<'_>, to: Lang, sent: &Sent) -> Option<Row> {
        let key = key(piece.record.id, piece.field);
        let (there, standing, mark) = (piece.in_lang(to), piece.standing(to), piece.mark(to));
        let typed = sent.0.iter().find(|one| key_of(one) == key).filter(|one| one.is_touched());
        let status = there.map_or(TextStatus::Reviewed, |text| text.status);
        let is_stale = standing == Standing::Stale;
        let said = match standing {
            Standing::Missing => Some("desk-translations-missing"),
            Standing::Stale => Some("desk-translations-stale"),
            Standing::Source => Some("desk-translations-source"),
            Standing::Done => WAYS.iter().find(|(way, _)| *way == status).map(|(_, key)| *key),
        };
        Some(Row {
            what: what(frame, facts, piece),
            source: piece.source.clone(),
            is_source: standing == Standing::Source,
            standing: said.map(|key| frame.t(key).into_owned()),
            is_stale,
            text: match typed {
                Some(typed) => typed.body.clone(),
                None => there.map(|text| text.body.to_string()).unwrap_or_default(),
            },
            ways: ways(frame, typed.map_or(status, |typed| typed.status)),
            still_right: is_stale && typed.is_some_and(|typed| typed.still_right),
            theirs: typed.filter(|typed| typed.mark != mark).map(|typed| match typed.mark.saw_there(&mark) {
                true => Theirs::Source,
                false => Theirs::Text(there.cloned()),
            }),
            mark: mark.written().to_owned(),
            key,
        })
    }
}

/// What the form sent, row by row.
#[derive(Default)]
pub(super) struct Sent(Vec<Rendering>);

impl Sent {
    pub(super) fn read(sent: &[(String, String)]) -> Sent {
        let rows = sent.iter().filter_map(|(name, body)| {
            let key = name.strip_prefix("text-")?;
            let (record, field) = key.split_once('.')?;
            let of_it = |part: &str| page::field(sent, &format!("{part}-{key}"));
            let way = WAYS.iter().find(|(way, _)| way.name() == of_it("how"));
            Some(Rendering {
                record: record.parse().ok()?,
                field: field.to_owned(),
                mark: Mark::read(of_it("mark")),
                // Browsers send a line's end as two signs and count it as one.
                body: body.replace("\r\n", "\n").trim().to_owned(),
                status: way.map_or(TextStatus::Reviewed, |(way, _)| *way),
                still_right: !of_it("still").is_empty(),
            })
        });
        Sent(rows.collect())
    }

    pub(super) fn renderings(&self) -> &[Rendering] {
        &self.0
    }

    /// What is too long.
    pub(super) fn wrong(&self, frame: &Frame) -> Vec<FieldError> {
        let long = self.0.iter().filter(|one| one.body.chars().count() > LONGEST);
        long.map(|one| wrong(frame, &format!("text-{}", key_of(one)), "desk-translations-long")).collect()
    }

    /// What was typed of texts that are not among these.
    pub(super) fn lost(&self, pieces: &[Piece<'_>]) -> Vec<String> {
        let known = |one: &&Rendering| {
            pieces.iter().any(|piece| piece.record.id == one.record && piece.field == one.field)
        };
        let lost = self.0.iter().filter(|one| one.is_touched() && !one.body.is_empty() && !known(one));
        lost.map(|one| one.body.clone()).collect()
    }

    /// Rows in which somebody typed, for samples.
    pub(super) fn sample(pieces: &[Piece<'_>], to: Lang) -> Sent {
        let typed = |piece: &Piece<'_>| Rendering {
            record: piece.record.id,
            field: piece.field.to_owned(),
            mark: piece.mark(to),
            body: "Typed".to_owned(),
            status: TextStatus::Approved,
            still_right: true,
        };
        Sent(pieces.iter().map(typed).collect())
    }
}
