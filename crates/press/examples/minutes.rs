//! What `cargo xtask bench press` measures: prints minutes of some forty pages a few times, and says how long each took.
//! `minutes FILE` writes them there too.

use std::fs;
use std::io::Write;
use std::time::Instant;

use chrono::{DateTime, Utc};
use press::{Entry, EntryKind, Fact, Head, Minutes, MinutesItem, Press};

const TIMES: usize = 5;
/// So many items of so many lines fill forty pages.
const ITEMS: usize = 20;
const LINES: usize = 20;
const NOTE: &str = "A kerület képviselője elmondta, hogy a beiratkozás előtt érdemes külön időt szánni azokra a családokra, \
    akik most érkeztek, és kérte, hogy a tájékoztató minden nyelven egyszerre jelenjen meg. Многие семьи спрашивают об этом.";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let began = Instant::now();
    let press = Press::new()?;
    let opened = began.elapsed().as_secs_f64() * 1000.0;
    let minutes = minutes();
    let mut times = Vec::new();
    let mut pdf = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        pdf = press.print(&minutes)?.pdf;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let first = times.first().copied().unwrap_or_default();
    let worst = times.iter().copied().fold(0.0, f64::max);
    writeln!(
        std::io::stdout(),
        "{{\"opened_ms\":{opened:.1},\"first_ms\":{first:.1},\"worst_ms\":{worst:.1},\"pages\":{},\"bytes\":{}}}",
        pages(&pdf),
        pdf.len()
    )?;
    if let Some(file) = std::env::args_os().nth(1) {
        fs::write(file, pdf)?;
    }
    Ok(())
}

/// Counts the leaves of the tree of pages.
fn pages(pdf: &[u8]) -> usize {
    pdf.windows(10).filter(|bytes| *bytes == b"/MediaBox[").count()
}

fn minutes() -> Minutes {
    let entry = |at: usize| match at % 5 {
        3 => Entry {
            kind: EntryKind::Decision,
            label: Some("Döntés".to_owned()),
            text: NOTE.into(),
            by: None,
            facts: Vec::new(),
        },
        4 => Entry {
            kind: EntryKind::Action,
            label: Some("Teendő".to_owned()),
            text: "Levelet ír az iskoláknak.".into(),
            by: None,
            facts: vec![Fact::new("Felelős", "Minta Egyesület"), Fact::new("Határidő", "2027. január 15.")],
        },
        _ => Entry {
            kind: EntryKind::Note,
            label: None,
            text: NOTE.into(),
            by: Some("civil szervezet".into()),
            facts: Vec::new(),
        },
    };
    let item = |at: usize| MinutesItem {
        number: (at + 1).to_string(),
        title: "Beiratkozás és nyelvi felkészítés".into(),
        entries: (0..LINES).map(entry).collect(),
    };
    Minutes {
        head: Head {
            lang: "hu".to_owned(),
            title: "Emlékeztető az ötödik ülésről".to_owned(),
            issuer: "Mintaváros kerekasztala".into(),
            made: DateTime::<Utc>::UNIX_EPOCH,
            footer: "kerekasztal.example".to_owned(),
            unprintable: "Ami nem nyomtatható ki:".to_owned(),
        },
        state: "Jóváhagyva".to_owned(),
        facts: vec![Fact::new("Helyszín", "Városháza"), Fact::new("Jelen volt", "24")],
        none: String::new(),
        items: (0..ITEMS).map(item).collect(),
        closing: Vec::new(),
    }
}
