//! Every page in its typical states, in every language and direction.

use directory_pages::pages::{
    Guide, Home, Need, Needs, Offline, Results, Saved, Service, ShowCard, UrgentHelp, sample,
};
use kernel::Lang;
use page::{Page, Shell};
use scraper::{ElementRef, Html};

use super::support::{LANGUAGES, all, shell, words};

/// Each sample with the page's name.
fn samples(shell: &Shell, lang: Lang) -> Vec<(&'static str, String)> {
    fn of<'a, P: Page<'a>>(shell: &'a Shell, lang: Lang, path: &'static str) -> Vec<(&'static str, String)> {
        let pages = P::samples(shell.frame(lang, path).unwrap());
        pages.iter().map(|page| (P::NAME, page.render().unwrap())).collect()
    }
    let all = [
        (2, of::<Home>(shell, lang, "/")),
        (6, of::<Results>(shell, lang, "/search")),
        (sample::SERVICES.len(), of::<Service>(shell, lang, "/service/x")),
        (sample::SERVICES.len(), of::<ShowCard>(shell, lang, "/service/x/card")),
        (1, of::<Needs>(shell, lang, "/needs")),
        (2, of::<Need>(shell, lang, "/need/x")),
        (6, of::<Guide>(shell, lang, "/guide")),
        (2, of::<Saved>(shell, lang, "/saved")),
        (2, of::<UrgentHelp>(shell, lang, "/urgent")),
        (1, of::<Offline>(shell, lang, "/offline")),
    ];
    for (count, pages) in &all {
        assert_eq!(pages.len(), *count, "{:?}", pages.first().map(|(name, _)| name));
    }
    all.into_iter().flat_map(|(_, pages)| pages).collect()
}

const RIGHT_TO_LEFT: [Lang; 2] = [Lang::AR, Lang::constant("fa")];

#[test]
fn every_sample_is_sound_in_every_language() {
    let shell = shell(sample::city());
    for lang in LANGUAGES {
        for (name, html) in samples(&shell, lang) {
            sound(name, lang, &html);
        }
    }
    assert_eq!(shell.locales.missing(), [], "every text is there in every language");
}

fn sound(name: &str, lang: Lang, html: &str) {
    let page = Html::parse_document(html);
    let root = page.root_element().value();
    let dir = if RIGHT_TO_LEFT.contains(&lang) { "rtl" } else { "ltr" };
    assert_eq!((root.attr("lang"), root.attr("dir")), (Some(lang.as_str()), Some(dir)), "{name}");
    assert_eq!(all(&page, "h1").len(), 1, "{name}");
    let levels: Vec<u8> = all(&page, "main :is(h1, h2, h3, h4)")
        .iter()
        .map(|h| h.value().name().as_bytes()[1] - b'0')
        .collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: headings jump: {levels:?}");
    assert!(!html.contains('⟦') && !html.contains("{$"), "{name}: {html}");
    let loose = "style, [style], script:not([src]):not([type='application/ld+json'])";
    assert_eq!(all(&page, loose).len(), 0, "{name}");
    let mut ids: Vec<&str> =
        all(&page, "[id]").iter().filter_map(|element| element.value().attr("id")).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{name}: {ids:?}");
    for foreign in all(&page, "main [lang]") {
        assert!(
            foreign.value().attr("dir").is_some(),
            "{name}: a foreign text without its direction: {}",
            foreign.html()
        );
    }
    assert!(html.len() < 60_000, "{name} is {} bytes", html.len());
}

#[test]
fn the_pages_read_well() {
    let shell = shell(sample::city());
    for lang in [Lang::HU, Lang::AR] {
        let mut outlines: Vec<(&str, Vec<String>)> = Vec::new();
        for (name, html) in samples(&shell, lang) {
            let outline = outline(&Html::parse_document(&html));
            match outlines.last_mut() {
                Some((last, pages)) if *last == name => pages.push(outline),
                _ => outlines.push((name, vec![outline])),
            }
        }
        for (name, pages) in outlines {
            insta::assert_snapshot!(format!("{name}-{lang}"), pages.join("\n\n----\n\n"));
        }
    }
}

/// What a reader is told, part by part.
fn outline(page: &Html) -> String {
    let title = all(page, "title").into_iter().map(|title| format!("title: {}", words(title)));
    let parts = "main :is(h1, h2, h3, p, dt, tr, li, .k-sos, .k-call, .k-phone, summary, b)";
    let inside = |element: &ElementRef| {
        element
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|up| matches!(up.value().name(), "p" | "li" | "tr"))
    };
    let parts = all(page, parts).into_iter().filter(|element| !inside(element));
    let line = |element: ElementRef| {
        let lang = element
            .descendent_elements()
            .find_map(|e| e.value().attr("lang"))
            .map(|lang| format!(" [{lang}]"));
        format!("{}: {}{}", element.value().name(), words(element), lang.unwrap_or_default())
    };
    title.chain(parts.map(line)).collect::<Vec<_>>().join("\n")
}
