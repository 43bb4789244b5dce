//! The scripts of the site's languages, and what is told of a character that no font has.

use testkit::paper::pdf_text;

use crate::support::{head, minutes, print, squeezed};

/// A sentence in each language of the site.
const SENTENCES: &[(&str, &str)] = &[
    ("hu", "Árvíztűrő tükörfúrógép – a kerekasztal ülése."),
    ("en", "The round table’s meeting “as agreed” — 20 % more…"),
    ("uk", "Засідання круглого столу: їжа, ґанок, щастя."),
    ("ru", "Заседание круглого стола: объём, съезд, ёлка."),
    ("ar", "اجتماع الطاولة المستديرة في قاعة البلدية، هل تأتون؟"),
    ("fa", "نشست میز گرد در شهرداری: گچ، پژوهش، چای و می‌آیید؟"),
    ("zh", "圆桌会议在市政厅举行，欢迎大家参加。"),
    ("vi", "Cuộc họp bàn tròn: người Việt ở thành phố được mời."),
    ("am", "የክብ ጠረጴዛው ስብሰባ በከተማው አዳራሽ ይካሄዳል።"),
    ("tr", "Yuvarlak masa toplantısı: İstanbul, ığdır, şeker."),
    ("mn", "Дугуй ширээний хурал: Өөрчлөлт, үндэсний."),
    ("fr", "La réunion de la table ronde : l’œuvre, où, ça."),
    ("es", "La reunión de la mesa redonda: ¿viene usted mañana?"),
    ("de", "Die Sitzung des Runden Tisches: Größe, Übung."),
];

#[test]
fn every_language_comes_out_as_it_went_in() {
    for (lang, sentence) in SENTENCES {
        let printed = print(&minutes(lang, sentence, &[sentence]));
        assert!(printed.missing.is_empty(), "{lang}: {:?}", printed.missing);
        let text = squeezed(&pdf_text(&printed.pdf));
        assert!(text.matches(&squeezed(sentence)).count() >= 2, "{lang}: {sentence} is not twice in {text}");
    }
}

#[test]
fn all_languages_stand_on_one_paper() {
    let sentences: Vec<&str> = SENTENCES.iter().map(|(_, sentence)| *sentence).collect();
    let printed = print(&minutes("hu", "Mindenki", &sentences));
    let text = squeezed(&pdf_text(&printed.pdf));
    for (lang, sentence) in SENTENCES {
        // On a paper that runs the other way the reading program puts the parts of a sentence in another order.
        for part in sentence.split(['،', '؟', ':', '?']).filter(|part| !part.is_empty()) {
            assert!(text.contains(&squeezed(part)), "{lang}: {part} is not in {text}");
        }
    }
}

#[test]
fn letters_typed_in_pieces_are_whole() {
    let printed = print(&minutes("vi", "Title", &["Vie\u{323}\u{302}t Nam, a\u{301}rvi\u{301}z"]));
    let text = pdf_text(&printed.pdf);
    assert!(printed.missing.is_empty() && text.contains("Nam"), "{text}");
    assert!(text.contains("Vi\u{1EC7}t") || text.contains("Vie\u{323}\u{302}t"), "{text}");
}

#[test]
fn what_no_font_has_is_seen_and_told() {
    let printed = print(&minutes("en", "Thanks 🎉", &["Good 😀 work, 漢 and 𠀀, again 😀"]));
    assert_eq!(printed.missing, ['漢', '🎉', '😀', '𠀀']);
    let text = pdf_text(&printed.pdf);
    assert!(text.contains("Good \u{FFFD} work"), "{text}");
    assert!(text.contains("U+6F22, U+1F389, U+1F600, U+20000"), "{text}");
}

#[test]
fn the_sites_own_texts_have_all_their_letters() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    let mut read = 0;
    for folder in std::fs::read_dir(root).unwrap().flatten().filter(|folder| folder.path().is_dir()) {
        let lang = folder.file_name().into_string().unwrap();
        let files = std::fs::read_dir(folder.path()).unwrap().flatten().map(|file| file.path());
        let texts = files.filter(|file| file.extension().is_some_and(|end| end == "ftl"));
        let all: String = texts.map(|file| std::fs::read_to_string(file).unwrap()).collect();
        let letters: std::collections::BTreeSet<char> = all.chars().collect();
        let letters: String = letters.into_iter().collect();
        let mut minutes = minutes(&lang, "Letters", &[&letters]);
        minutes.head = head(&lang, "Letters");
        assert_eq!(print(&minutes).missing, Vec::<char>::new(), "{lang}");
        read += 1;
    }
    assert!(read >= 14);
}
