//! The page in every language and direction.

use askama::Template;
use kernel::Lang;
use network_pages::Organization;
use page::Page;
use scraper::Html;

use crate::support::{LANGUAGES, all, shell, words};

fn samples(lang: Lang) -> Vec<String> {
    let shell = shell();
    let pages = Organization::samples(shell.frame(lang, "/organization/x").unwrap());
    let pages: Vec<String> = pages.iter().map(|page| page.render().unwrap()).collect();
    assert_eq!(shell.locales.missing(), [], "every text is there in every language");
    assert_eq!(pages.len(), 2);
    pages
}

const RIGHT_TO_LEFT: [Lang; 2] = [Lang::AR, Lang::constant("fa")];

#[test]
fn every_sample_is_sound_in_every_language() {
    for lang in LANGUAGES {
        for html in samples(lang) {
            let page = Html::parse_document(&html);
            assert_eq!(
                page.root_element().value().attr("dir"),
                Some(if RIGHT_TO_LEFT.contains(&lang) { "rtl" } else { "ltr" })
            );
            assert_eq!(all(&page, "h1").len(), 1);
            assert!(!html.contains('⟦'), "{html}");
            assert_eq!(
                all(&page, "style, [style], script:not([src]):not([type='application/ld+json'])").len(),
                0
            );
        }
    }
}

#[test]
fn foreign_names_are_marked_and_our_own_are_not() {
    let page = Html::parse_document(&samples(Lang::AR).remove(0));
    let name = all(&page, "h1 bdi").remove(0);
    assert_eq!((name.value().attr("lang"), name.value().attr("dir")), (Some("hu"), Some("ltr")));
    assert_eq!(all(&page, "[aria-current=page] bdi[lang=hu][dir=ltr]").len(), 1, "the way here ends with it");
    let page = Html::parse_document(&samples(Lang::HU).remove(0));
    assert_eq!(all(&page, "h1 bdi[lang], [aria-current=page] bdi[lang]").len(), 0);
    // What has no English text of its own says which language it is in.
    let page = Html::parse_document(&samples(Lang::EN).remove(0));
    let offers: Vec<_> = all(&page, "article h3 bdi").iter().map(|name| name.value().attr("lang")).collect();
    assert_eq!(offers, [Some("hu"), None], "in the order of the alphabet: Álláskeresés, Residence papers");
}

#[test]
fn a_page_says_once_which_languages_its_texts_are_in() {
    let said = |lang, at: usize| {
        let page = Html::parse_document(&samples(lang).swap_remove(at));
        all(&page, "main .ds-tag").into_iter().map(words).collect::<Vec<_>>()
    };
    assert_eq!(said(Lang::HU, 0), Vec::<String>::new());
    assert_eq!(said(Lang::EN, 0), ["For now, some texts can be read only in: Hungarian"]);
    for at in [0, 1] {
        let arabic = said(Lang::AR, at);
        assert!(arabic.len() == 1 && arabic[0].contains("المجرية"), "{arabic:?}");
    }
}

#[test]
fn the_pages_read_well() {
    for lang in [Lang::HU, Lang::AR] {
        let outline: Vec<String> = samples(lang)
            .iter()
            .map(|html| {
                let page = Html::parse_document(html);
                let parts = all(&page, "main h1, main p, main h2, main h3, main dt, main .k-call");
                parts.into_iter().map(words).collect::<Vec<_>>().join("\n")
            })
            .collect();
        insta::assert_snapshot!(format!("organization-{lang}"), outline.join("\n\n----\n\n"));
    }
}
