//! Documents to print, and how their texts are compared.

use std::sync::OnceLock;

use chrono::{DateTime, Utc};
use press::{
    Agenda, AgendaColumns, AgendaItem, AttendanceSheet, ClosedAttendanceSheet, Document, Entry, EntryKind,
    Fact, Funder, Head, Letter, Minutes, MinutesItem, Press, Printed, Seat, SheetColumns, Table, Words,
};

pub(crate) fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| Press::new().unwrap())
}

pub(crate) fn print(document: &impl Document) -> Printed {
    press().print(document).unwrap()
}

/// The text without blanks, line ends, places where a long word may be broken, and marks of direction, which the reading program
/// sets as it sees fit.
pub(crate) fn squeezed(text: &str) -> String {
    let is_left_out = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|letter| !is_left_out(*letter)).collect()
}

pub(crate) fn head(lang: &str, title: &str) -> Head {
    Head {
        lang: lang.to_owned(),
        title: title.to_owned(),
        issuer: "Minta City’s Round Table".into(),
        made: DateTime::<Utc>::from_timestamp(1_795_338_000, 0).unwrap(),
        footer: "kerekasztal.example".to_owned(),
        unprintable: "Characters that could not be printed stand as a sign:".to_owned(),
    }
}

pub(crate) fn minutes(lang: &str, title: &str, texts: &[&str]) -> Minutes {
    let entry = |text: &&str| Entry {
        kind: EntryKind::Note,
        label: None,
        text: (*text).into(),
        by: None,
        facts: Vec::new(),
    };
    Minutes {
        head: head(lang, title),
        state: "Approved".to_owned(),
        facts: vec![Fact::new("Place", "Town hall"), Fact::new("Present", "12")],
        none: "Nothing is written yet.".to_owned(),
        items: vec![MinutesItem {
            number: "1".to_owned(),
            title: "Housing".into(),
            entries: texts.iter().map(entry).collect(),
        }],
        closing: Vec::new(),
    }
}

/// Minutes with a note, a decision and an action.
pub(crate) fn full_minutes() -> Minutes {
    let mut minutes = minutes("en", "Minutes of the fifth meeting", &["We talked."]);
    let item = minutes.items.first_mut().unwrap();
    item.entries.push(Entry {
        kind: EntryKind::Decision,
        label: Some("Decision".to_owned()),
        text: "We write to the council.".into(),
        by: None,
        facts: Vec::new(),
    });
    item.entries.push(Entry {
        kind: EntryKind::Action,
        label: Some("Action".to_owned()),
        text: "Write the letter.".into(),
        by: Some("A migrant organisation".into()),
        facts: vec![Fact::new("Owner", "Example Association"), Fact::new("Due", "1 March 2027")],
    });
    minutes
}

pub(crate) fn agenda() -> Agenda {
    Agenda {
        head: head("en", "Agenda of the fifth meeting"),
        facts: vec![Fact::new("Place", "Town hall")],
        columns: AgendaColumns {
            number: "No.".to_owned(),
            item: "Item".to_owned(),
            presenter: "Brought by".to_owned(),
            duration: "Time".to_owned(),
        },
        items: vec![AgendaItem {
            number: "1".to_owned(),
            title: "Housing".into(),
            details: vec!["First talk".into()],
            presenter: Some(Words::in_lang("Példa Egyesület", "hu")),
            duration: Some("20 min".to_owned()),
        }],
        none: "Nothing yet.".to_owned(),
        notes: vec!["There is coffee.".into()],
    }
}

pub(crate) fn table(names: &[&str], empty_lines: u8) -> Table {
    Table {
        facts: vec![Fact::new("Date", "5 December 2026")],
        funder: Funder {
            label: "Identifier".to_owned(),
            identifier: Some("EIA/2012/3.7.4".to_owned()),
            logo_space: "Space for a logo".to_owned(),
            logo: None,
        },
        columns: SheetColumns {
            number: "No.".to_owned(),
            organization: "Organisation".to_owned(),
            person: "Name".to_owned(),
            signature: "Signature".to_owned(),
        },
        seats: names.iter().map(|name| Seat { organization: (*name).into(), person: None }).collect(),
        empty_lines,
    }
}

pub(crate) fn open_sheet() -> AttendanceSheet {
    AttendanceSheet {
        head: head("en", "Attendance sheet"),
        table: table(&["Example Association", "City Library"], 3),
    }
}

pub(crate) fn closed_sheet() -> ClosedAttendanceSheet {
    ClosedAttendanceSheet {
        head: head("en", "Attendance sheet, closed"),
        mark: "Closed sheet".to_owned(),
        notice: "Only who convenes sees this sheet.".to_owned(),
        table: table(&["Quiet Circle"], 0),
    }
}

pub(crate) fn letter() -> Letter {
    Letter {
        head: head("en", "Invitation to the fifth meeting"),
        recipient: vec!["Example Association".into(), "Example Street 1".into()],
        dated: "Minta City, 22 November 2026".to_owned(),
        salutation: "Dear members,".to_owned(),
        opening: vec!["You are warmly invited.".into()],
        facts: vec![Fact::new("Place", "Town hall")],
        list: Some(("On the agenda".to_owned(), vec!["Housing".into(), "Schools".into()])),
        closing: vec!["Please tell us whether you come.".into()],
        regards: "With kind regards".to_owned(),
        signed: vec!["Minta Kata".into(), "Coordinator".into()],
    }
}
