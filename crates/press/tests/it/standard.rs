//! Tagged PDF/UA with the same bytes each time, and nothing in the metadata but what the head says.

use testkit::paper::{pdf_info, pdf_metadata, pdf_tags};

use crate::support::{agenda, closed_sheet, full_minutes, head, letter, open_sheet, print};

fn every_kind() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("agenda", print(&agenda()).pdf),
        ("attendance sheet", print(&open_sheet()).pdf),
        ("closed attendance sheet", print(&closed_sheet()).pdf),
        ("minutes", print(&full_minutes()).pdf),
        ("letter", print(&letter()).pdf),
    ]
}

fn holds(pdf: &[u8], what: &str) -> bool {
    pdf.windows(what.len()).any(|window| window == what.as_bytes())
}

#[test]
fn every_paper_is_tagged_and_says_that_it_keeps_to_the_standard() {
    for (kind, pdf) in every_kind() {
        let (info, metadata) = (pdf_info(&pdf), pdf_metadata(&pdf));
        assert!(info.contains("Tagged:          yes"), "{kind}: {info}");
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{kind}: {metadata}");
        assert!(metadata.contains("<rdf:li>en</rdf:li>"), "{kind}: {metadata}");
        for entry in ["/StructTreeRoot", "/MarkInfo", "/Lang", "/DisplayDocTitle true"] {
            assert!(holds(&pdf, entry), "{kind} has no {entry}");
        }
    }
}

#[test]
fn titles_are_headings_and_heads_of_columns_are_tagged_as_such() {
    let agenda = pdf_tags(&print(&agenda()).pdf);
    assert_eq!(agenda.matches("TH <").count(), 4, "{agenda}");
    assert!(agenda.contains("H1") && agenda.contains("Table"), "{agenda}");
    let sheet = pdf_tags(&print(&open_sheet()).pdf);
    assert_eq!(sheet.matches("TH <").count(), 4, "{sheet}");
    assert_eq!(sheet.matches("TR\n").count(), 6, "{sheet}");
    let minutes = pdf_tags(&print(&full_minutes()).pdf);
    assert!(minutes.contains("H1") && minutes.contains("H2"), "{minutes}");
}

#[test]
fn a_text_says_its_own_language() {
    let mut agenda = agenda();
    agenda.head = head("ar", "جدول الأعمال");
    let pdf = print(&agenda).pdf;
    // The presenter's name is Hungarian on an Arabic paper.
    assert!(holds(&pdf, "/Lang(hu)") || holds(&pdf, "/Lang (hu)"));
    assert!(holds(&pdf, "/Lang(ar)") || holds(&pdf, "/Lang (ar)"));
    assert!(holds(&pdf, "/Direction/R2L") || holds(&pdf, "/Direction /R2L"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = every_kind();
    let threads: Vec<_> = (0..3).map(|_| std::thread::spawn(every_kind)).collect();
    for thread in threads {
        assert!(thread.join().unwrap() == first);
    }
}

#[test]
fn metadata_holds_the_title_the_day_and_the_program() {
    let info = pdf_info(&print(&full_minutes()).pdf);
    let said: Vec<&str> =
        info.lines().filter_map(|line| line.split_once(':').map(|(name, _)| name)).collect();
    for (name, value) in [("Title", "Minutes of the fifth meeting"), ("Creator", "Kerekasztal")] {
        let line = info.lines().find(|line| line.starts_with(name)).unwrap();
        assert_eq!(line.split_once(':').unwrap().1.trim(), value);
    }
    assert!(info.contains("Sun Nov 22"), "{info}");
    for never in ["Author", "Subject", "Keywords"] {
        assert!(!said.contains(&never), "{info}");
    }
}
