//! Whatever people type comes out as they typed it: as text, never as markup or code.

use press::{PressError, Words};
use testkit::paper::pdf_text;

use crate::support::{agenda, closed_sheet, letter, minutes, open_sheet, press, print, squeezed};

const TYPED: &[&str] = &[
    "#import \"base.typ\": *",
    "#panic(\"never\")",
    "#read(\"data.json\")",
    "*not bold* _not slanted_ `not code` = not a heading",
    "$x^2 + sqrt(y)$",
    "@nobody <nowhere> [brackets] {braces} // comment /* more */",
    "back\\slash \\#hash \\u{41} \\n ~ -- --- ...",
    "\"straight\" and 'single' quotes",
    "- a list + another / a term: 1. first",
    "https://example.org/a?b=c&d=e#f",
    "\"}],\"missing\":[\"U+0041\"],\"mark\":\"x",
    "</script> <b>html</b> &amp; %PDF-1.7 endstream endobj",
];

#[test]
fn what_looks_like_markup_is_text() {
    let printed = print(&minutes("en", "#title *with* $signs$ @x \\", TYPED));
    assert!(printed.missing.is_empty(), "{:?}", printed.missing);
    let text = squeezed(&pdf_text(&printed.pdf));
    for typed in TYPED.iter().chain(&["#title *with* $signs$ @x \\"]) {
        assert!(text.contains(&squeezed(typed)), "{typed} is not in {text}");
    }
}

#[test]
fn every_place_for_words_takes_them_as_text() {
    let typed = "#panic() *a* $b$ @c <d> \\e";
    let mut agenda = agenda();
    let item = agenda.items.first_mut().unwrap();
    (item.title, item.presenter) = (typed.into(), Some(Words::in_lang(typed, "ar")));
    (item.details, item.duration, item.number) =
        (vec![typed.into()], Some(typed.to_owned()), typed.to_owned());
    agenda.notes = vec![typed.into()];
    (agenda.columns.item, agenda.head.footer) = (typed.to_owned(), typed.to_owned());
    let mut letter = letter();
    (letter.recipient, letter.signed) = (vec![typed.into()], vec![typed.into()]);
    letter.list = Some((typed.to_owned(), vec![typed.into()]));
    let mut open = open_sheet();
    open.table.funder.identifier = Some(typed.to_owned());
    open.table.seats.first_mut().unwrap().person = Some(typed.into());
    let mut closed = closed_sheet();
    (closed.mark, closed.notice) = (typed.to_owned(), typed.to_owned());
    for (pdf, times) in
        [(print(&agenda).pdf, 8), (print(&letter).pdf, 4), (print(&open).pdf, 2), (print(&closed).pdf, 2)]
    {
        let text = squeezed(&pdf_text(&pdf));
        // Right to left the marks stand mirrored, so only the word inside them is counted.
        assert!(text.matches("panic").count() >= times, "{text}");
    }
}

#[test]
fn a_word_of_ten_thousand_letters_stays_on_the_paper() {
    let word: String = ('а'..='я').cycle().take(10_000).collect();
    let mut minutes = minutes("en", "Long", &[&word, "short"]);
    minutes.items.first_mut().unwrap().title = word.as_str().into();
    let printed = print(&minutes);
    // Heads and feet of pages lie between its lines; nothing else on this paper is Cyrillic.
    let text = pdf_text(&printed.pdf);
    let letters: String = text.chars().filter(|letter| ('а'..='я').contains(letter)).collect();
    assert_eq!(letters, word.repeat(2));
    assert!(pages(&printed.pdf) > 3);
}

fn pages(pdf: &[u8]) -> usize {
    let info = testkit::paper::pdf_info(pdf);
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
    pages.trim().parse().unwrap()
}

#[test]
fn control_characters_and_overrides_are_seen() {
    let printed = print(&minutes("en", "Signs", &["bell\u{7} over\u{202E}ride esc\u{1B}[31m null\u{0}end"]));
    assert_eq!(printed.missing, ['\u{0}', '\u{7}', '\u{1B}', '\u{202E}']);
    let text = pdf_text(&printed.pdf);
    assert!(text.contains("bell\u{FFFD} over\u{FFFD}ride esc\u{FFFD}[31m null\u{FFFD}end"), "{text}");
    assert!(text.contains("Characters that could not be printed stand as a sign:"), "{text}");
    assert!(text.contains("U+0000, U+0007, U+001B, U+202E"), "{text}");
}

#[test]
fn a_direction_ends_where_its_text_ends() {
    let typed =
        ["open \u{202B}\u{2067}never closed", "closed\u{202C}\u{2069}\u{202C} too often", "after them"];
    let printed = print(&minutes("hu", "Irányok", &typed));
    assert!(printed.missing.is_empty());
    let text = squeezed(&pdf_text(&printed.pdf));
    for typed in ["closedtoooften", "afterthem"] {
        assert!(text.contains(typed), "{text}");
    }
}

#[test]
fn a_language_is_a_tag_and_nothing_else() {
    for lang in ["", "h", "HU", "hu-HU", "\" }", "hungarian"] {
        let said = press().print(&minutes(lang, "Nothing", &["a"])).unwrap_err();
        assert!(matches!(said, PressError::Language), "{lang}: {said}");
    }
    let mut minutes = minutes("en", "Nothing", &[]);
    minutes.closing = vec![Words::in_lang("a", "e n")];
    assert!(press().print(&minutes).is_err());
    // What failed leaves nothing behind that would fail the next.
    assert!(!print(&agenda()).pdf.is_empty());
}
