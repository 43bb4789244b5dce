//! The table in a box: what somebody needs who calls a table together for the first time. Twelve agendas, rules of
//! procedure, an agreement, an invitation, a guide for whoever leads the talk.

use kernel::policy::Grant;
use kernel::{Id, Lang, Record};
use serde::Deserialize;
use store::{Store, StoreError};

use crate::agenda::{self, Said};
use crate::meetings::{self, Plan};
use crate::model::agenda::Kind;
use crate::model::meeting::{Mode, State};
use crate::model::{AGENDA_ITEM, MEETING};
use crate::policy::Convene;
use crate::{Unchanged, tables, told};

/// The agendas, as they are written.
const AGENDAS: &str = include_str!("../kit/agendas.toml");

/// A text of the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// How to use the kit.
    Year,
    /// For whoever leads the talk.
    Guide,
    /// Rules of procedure to begin with.
    Rules,
    /// What an organisation and the table expect of each other.
    Agreement,
    /// To the founding meeting.
    Invitation,
}

kernel::names!(
    Text,
    5,
    [Year = "year", Guide = "guide", Rules = "rules", Agreement = "agreement", Invitation = "invitation"]
);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the text is called.
    Title(String),
    /// What a part of it is called.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// Things one below the other, numbered or not.
    List(bool, Vec<Vec<Run>>),
}

/// Words that are said alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are said with weight.
    pub strong: bool,
}

/// What stands in the gaps of a text.
#[derive(Debug, Clone, Copy)]
pub struct Gaps<'g> {
    /// What the table is called.
    pub table: &'g str,
    /// What the city is called.
    pub city: &'g str,
    /// The day.
    pub date: &'g str,
}

/// A meeting of the first year.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// In which month of the year, from 1.
    pub month: u32,
    /// How many minutes it lasts.
    pub minutes: u32,
    /// What it is called.
    pub title: Words,
    /// What it is for.
    pub purpose: Words,
    /// What to do before.
    pub prepare: Words,
    /// What is talked about.
    pub items: Vec<Item>,
}

/// An agenda item of the first year.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What it is called.
    pub title: Words,
    /// How to lead it.
    pub description: Words,
    /// How many minutes it has.
    pub minutes: u32,
    kind: String,
    /// Whether what is said may be used, and not who said it.
    pub chatham_house: bool,
}

/// Words in the languages of the kit.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    hu: String,
    en: String,
}

impl Words {
    /// For a reader: in Hungarian, or else in English.
    pub fn of(&self, lang: Lang) -> &str {
        if lang == Lang::HU { &self.hu } else { &self.en }
    }
}

impl Text {
    /// The text without its title, as somebody goes on writing it.
    pub fn untitled(self, lang: Lang, gaps: Gaps<'_>) -> String {
        let written = self.written(lang, gaps);
        let body = written.lines().skip_while(|line| line.starts_with("# ") || line.is_empty());
        body.collect::<Vec<_>>().join("\n")
    }

    /// The text for a reader, with its gaps filled.
    pub fn written(self, lang: Lang, gaps: Gaps<'_>) -> String {
        let hungarian = lang == Lang::HU;
        let text = match self {
            Text::Year if hungarian => include_str!("../kit/hu/year.md"),
            Text::Year => include_str!("../kit/en/year.md"),
            Text::Guide if hungarian => include_str!("../kit/hu/guide.md"),
            Text::Guide => include_str!("../kit/en/guide.md"),
            Text::Rules if hungarian => include_str!("../kit/hu/rules.md"),
            Text::Rules => include_str!("../kit/en/rules.md"),
            Text::Agreement if hungarian => include_str!("../kit/hu/agreement.md"),
            Text::Agreement => include_str!("../kit/en/agreement.md"),
            Text::Invitation if hungarian => include_str!("../kit/hu/invitation.md"),
            Text::Invitation => include_str!("../kit/en/invitation.md"),
        };
        let filled = text.replace("{table}", gaps.table).replace("{city}", gaps.city);
        filled.replace("{date}", gaps.date)
    }
}

/// A text in pieces. The kit uses headings, paragraphs, lists and words with weight, each line a whole, and nothing else.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let numbered = line.split_once(". ").filter(|(number, _)| number.parse::<u32>().is_ok());
        let listed = line.strip_prefix("- ").map(|item| (false, item));
        let listed = listed.or(numbered.map(|(_, item)| (true, item)));
        if let Some(title) = line.strip_prefix("# ") {
            blocks.push(Block::Title(title.to_owned()));
        } else if let Some(heading) = line.strip_prefix("## ") {
            blocks.push(Block::Heading(heading.to_owned()));
        } else if let Some((numbered, item)) = listed {
            match blocks.last_mut() {
                Some(Block::List(kind, items)) if *kind == numbered => items.push(runs(item)),
                _ => blocks.push(Block::List(numbered, vec![runs(item)])),
            }
        } else {
            blocks.push(Block::Paragraph(runs(line)));
        }
    }
    blocks
}

/// Every second piece between pairs of asterisks has weight.
fn runs(line: &str) -> Vec<Run> {
    let pieces = line.split("**").enumerate();
    let run = |(at, text): (usize, &str)| Run { text: text.to_owned(), strong: at % 2 == 1 };
    pieces.map(run).filter(|run| !run.text.is_empty()).collect()
}

/// The first year.
///
/// # Errors
/// When the kit is not as it should be; a test sees to it that it is.
pub fn year() -> Result<Vec<Meeting>, toml::de::Error> {
    #[derive(Deserialize)]
    struct Year {
        meetings: Vec<Meeting>,
    }
    toml::from_str::<Year>(AGENDAS).map(|year| year.meetings)
}

/// Plans the meetings of the first year with their agendas, without days: whoever convenes gives each one. Answers how
/// many that were.
///
/// # Errors
/// When meetings without a day are planned already, the table is over or gone, or the database is.
pub async fn plan_year(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    lang: Lang,
) -> Result<usize, Unchanged<()>> {
    let year = year().map_err(|error| StoreError::Corrupt { what: "kit", value: error.to_string() })?;
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let at = tables::one(unit.on(), table).await?.ok_or(Unchanged::Gone)?;
    let planned = meetings::of(unit.on(), table).await?;
    let dayless =
        |meeting: &meetings::Meeting| Ok(meeting.state()? == State::Draft && meeting.starts().is_none());
    let waits = planned.iter().map(dayless).collect::<Result<Vec<bool>, StoreError>>()?.contains(&true);
    if !at.state()?.meets() || waits {
        return Err(Unchanged::Refused(()));
    }
    let last = planned.iter().filter_map(meetings::Meeting::number).max().unwrap_or(0);
    for (number, meeting) in (last + 1..).zip(&year) {
        let mut record = Record::new(&MEETING, unit.ids().public());
        record.set("table_id", told::point(Some(table)));
        record.set("state", told::line(State::Draft.name()));
        record.set("number", told::number(Some(number)));
        meetings::write(&mut record, &plan(meeting, at.is_public(), lang));
        let id = record.id;
        unit.save(&mut record).await?;
        for (position, item) in (1_u32..).zip(&meeting.items) {
            let mut record = Record::new(&AGENDA_ITEM, unit.ids().hidden());
            record.set("table_id", told::point(Some(table)));
            record.set("meeting_id", told::point(Some(id)));
            record.set("position", told::number(Some(position)));
            agenda::write(&mut record, &item.said(lang));
            unit.save(&mut record).await?;
        }
    }
    unit.audit("roundtable.plan_year", Some(tables::reference(table)), year.len()).await?;
    unit.commit().await?;
    Ok(year.len())
}

fn plan(meeting: &Meeting, public: bool, lang: Lang) -> Plan {
    Plan {
        title: meeting.title.of(lang).to_owned(),
        lang,
        starts: None,
        minutes: Some(meeting.minutes),
        mode: Mode::InPerson,
        place: String::new(),
        room: String::new(),
        access: String::new(),
        link: String::new(),
        capacity: None,
        languages: Vec::new(),
        childcare: true,
        public,
    }
}

impl Item {
    fn said(&self, lang: Lang) -> Said {
        Said {
            title: self.title.of(lang).to_owned(),
            description: self.description.of(lang).to_owned(),
            lang,
            minutes: Some(self.minutes),
            kind: Kind::from_name(&self.kind).unwrap_or(Kind::Internal),
            presenter: None,
            raised_by: None,
            chatham_house: self.chatham_house,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GAPS: Gaps<'_> = Gaps { table: "T", city: "C", date: "D" };

    #[test]
    fn a_year_has_twelve_months_and_every_minute_of_them_an_item() {
        let year = year().unwrap();
        assert_eq!(
            year.iter().map(|meeting| meeting.month).collect::<Vec<_>>(),
            (1..=12).collect::<Vec<_>>()
        );
        for meeting in &year {
            let minutes: u32 = meeting.items.iter().map(|item| item.minutes).sum();
            assert_eq!(minutes, meeting.minutes, "{}", meeting.title.en);
            assert!(meeting.items.iter().all(|item| Kind::from_name(&item.kind).is_some()));
            for words in [&meeting.title, &meeting.purpose, &meeting.prepare] {
                assert!(!words.of(Lang::HU).is_empty() && words.of(Lang::HU) != words.of(Lang::EN));
            }
        }
    }

    #[test]
    fn every_text_is_made_of_what_is_known_in_the_same_order_in_both_languages() {
        let shape = |block: &Block| match block {
            Block::Title(_) => "title".to_owned(),
            Block::Heading(_) => "heading".to_owned(),
            Block::Paragraph(_) => "paragraph".to_owned(),
            Block::List(numbered, items) => format!("{numbered} {}", items.len()),
        };
        for text in Text::ALL {
            let [hungarian, english] = [Lang::HU, Lang::EN].map(|lang| text.written(lang, GAPS));
            assert!(
                !hungarian.contains('{') && !english.contains('{'),
                "{text:?} has a gap that nobody fills"
            );
            let [one, other] =
                [&hungarian, &english].map(|text| blocks(text).iter().map(shape).collect::<Vec<_>>());
            assert_eq!(one, other, "{text:?}");
            assert_eq!(one.first().map(String::as_str), Some("title"));
            assert_eq!(one.iter().filter(|shape| *shape == "title").count(), 1);
            for line in hungarian.lines().chain(english.lines()) {
                assert_eq!(line.matches("**").count() % 2, 0, "{line}");
                assert!(!line.contains(['<', '>', '`', '|', '_']), "{line}");
            }
        }
    }

    #[test]
    fn words_with_weight_and_lists_are_told_from_others() {
        let strong = |text: &str, strong| Run { text: text.to_owned(), strong };
        assert_eq!(runs("a **b** c"), [strong("a ", false), strong("b", true), strong(" c", false)]);
        let list = blocks("# T\n\n1. one\n2. two\n\n- three");
        assert_eq!(list.len(), 3);
        assert!(matches!(&list[1], Block::List(true, items) if items.len() == 2));
    }
}
