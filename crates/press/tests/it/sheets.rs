//! What stands on which paper.

use press::{Fact, Logo, LogoKind, PressError, Words};
use testkit::paper::{pdf_info, pdf_metadata, pdf_text};

use crate::support::{agenda, closed_sheet, full_minutes, letter, open_sheet, press, print, squeezed};

#[test]
fn the_closed_sheet_alone_names_who_is_unnamed() {
    let (open, closed) = (print(&open_sheet()).pdf, print(&closed_sheet()).pdf);
    let (open_text, closed_text) = (pdf_text(&open), pdf_text(&closed));
    assert!(open_text.contains("Example Association") && open_text.contains("City Library"), "{open_text}");
    assert!(!open_text.contains("Quiet Circle") && !open_text.contains("Closed sheet"), "{open_text}");
    assert!(closed_text.contains("Quiet Circle") && !closed_text.contains("City Library"), "{closed_text}");
    assert!(closed_text.contains("Only who convenes sees this sheet."), "{closed_text}");
    for text in [open_text, closed_text] {
        assert!(text.contains("EIA/2012/3.7.4") && text.contains("Space for a logo"), "{text}");
    }
    // Printed after the closed one, from the same memory.
    assert_eq!(print(&open_sheet()).pdf, open);
    for told in [pdf_info(&closed), pdf_metadata(&closed)] {
        assert!(!told.contains("Quiet Circle"), "{told}");
    }
}

#[test]
fn the_mark_of_the_closed_sheet_stands_on_every_page() {
    let mut sheet = closed_sheet();
    let seat = sheet.table.seats.first().unwrap().clone();
    sheet.table.seats = vec![seat; 60];
    let text = pdf_text(&print(&sheet).pdf);
    let pages: Vec<&str> = text.split('\u{C}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() >= 3);
    for (number, page) in (1..).zip(&pages) {
        assert!(page.contains("Closed sheet"), "{page}");
        assert!(page.contains("Signature"), "the heads of the columns stand on each page: {page}");
        assert!(squeezed(page).contains(&format!("{number}/{}", pages.len())), "{page}");
    }
}

#[test]
fn minutes_hold_decisions_and_actions() {
    let text = pdf_text(&print(&full_minutes()).pdf);
    for told in [
        "Minutes of the fifth meeting",
        "Minta City’s Round Table",
        "Approved",
        "Housing",
        "We talked.",
        "Decision",
        "We write to the council.",
        "Action",
        "Write the letter.",
        "A migrant organisation",
        "Owner",
        "Example Association",
        "Due",
        "1 March 2027",
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
}

#[test]
fn agenda_and_letter_say_what_they_are_given() {
    let agenda_text = pdf_text(&print(&agenda()).pdf);
    for told in [
        "Agenda of the fifth meeting",
        "Housing",
        "First talk",
        "Példa Egyesület",
        "20 min",
        "There is coffee.",
    ] {
        assert!(agenda_text.contains(told), "{told} is not in {agenda_text}");
    }
    let letter_text = pdf_text(&print(&letter()).pdf);
    for told in [
        "Dear members,",
        "Example Street 1",
        "22 November 2026",
        "Schools",
        "With kind regards",
        "Minta Kata",
    ] {
        assert!(letter_text.contains(told), "{told} is not in {letter_text}");
    }
    let mut empty = agenda();
    (empty.items, empty.facts) = (Vec::new(), vec![Fact::new("When", Words::in_lang("غدا", "ar"))]);
    let text = pdf_text(&print(&empty).pdf);
    assert!(text.contains("Nothing yet.") && text.contains("غدا"), "{text}");
}

#[test]
fn a_logo_is_a_picture_or_nothing() {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z" fill="#123456"/></svg>"##;
    let logo = |kind, bytes: &[u8]| Logo {
        kind,
        bytes: bytes.to_vec(),
        description: "The funder’s sign".to_owned(),
    };
    let mut sheet = open_sheet();
    sheet.table.funder.logo = Some(logo(LogoKind::Svg, svg));
    let text = pdf_text(&print(&sheet).pdf);
    assert!(!text.contains("Space for a logo"), "{text}");
    for wrong in
        [logo(LogoKind::Png, svg), logo(LogoKind::Svg, b"hello"), logo(LogoKind::Svg, &[b'<'; 1_000_001])]
    {
        sheet.table.funder.logo = Some(wrong);
        assert!(matches!(press().print(&sheet), Err(PressError::Logo)));
    }
    // Looks like a picture, and is none.
    sheet.table.funder.logo = Some(logo(LogoKind::Svg, b"<svg <svg"));
    assert!(matches!(press().print(&sheet), Err(PressError::Layout(_))));
}
