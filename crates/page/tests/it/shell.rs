//! The document around every page, in every language.

use askama::Template;
use http::{HeaderMap, HeaderValue, StatusCode};
use kernel::Lang;
use page::{CachePolicy, Crumb, ErrorPage, FieldError, Frame, Page, PageError, Pages};
use scraper::{Html, Selector};

use crate::support::{body, shell};

/// A page with every component in it.
#[derive(Template)]
#[template(
    ext = "html",
    source = r##"
{%- extends "shell.html" -%}
{%- import "components.html" as c -%}
{%- block title -%}{{ frame.title(name) }}{%- endblock -%}
{%- block main -%}
<div class="k-wrap k-page k-flow">
{{ frame.breadcrumbs(crumbs, foreign, name) }}
<h1 class="ds-heading" data-size="xl"><bdi>{{ name }}</bdi></h1>
{{ frame.error_summary(errors) }}
{%- for error in errors %}{{ c::field_error(error) }}<input id="{{ error.field }}">{% endfor -%}
{{ c::only_in(frame, "magyar") }}
<p>{{ frame.told(foreign, "سلام") }}</p>
{{ c::phone(frame, "+36 1 555 0134", "k-phone") }}
{{ c::phone(frame, "hívja a portát", "k-call") }}
<p>{{ c::link_out(frame, "https://egyesulet.example/") }} {{ c::link_out(frame, "javascript:alert(1)") }}</p>
<dl class="k-sheet">{% call c::fact(frame, "clock", "Mikor") %}<p>9–16</p>{% endcall %}</dl>
{% call c::empty(frame, "Itt lesznek a helyek") %}<p>Keressen!</p>{% endcall %}
{{ frame.pagination(pages) }}
{{ frame.emergency_numbers("112") }}
{{ frame.search_form("k-search", name) }}
</div>
{%- endblock -%}"##
)]
struct Everything<'a> {
    frame: Frame<'a>,
    name: String,
    foreign: Lang,
    crumbs: Vec<Crumb>,
    errors: Vec<FieldError>,
    pages: Pages,
}

impl<'a> Page<'a> for Everything<'a> {
    const NAME: &'static str = "test-everything";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        vec![Everything {
            foreign: "fa".parse().unwrap(),
            name: "Híd <b>\u{202E}Tanácsadó".into(),
            crumbs: vec![Crumb { label: "Papírok".into(), href: frame.link("/papers") }],
            errors: vec![FieldError { field: "q".into(), message: "Írjon be valamit.".into() }],
            pages: Pages::new(5, 90, 10, "?page="),
            frame,
        }]
    }
}

fn select(html: &str) -> Selector {
    Selector::parse(html).unwrap()
}

fn everything(lang: Lang) -> String {
    let shell = shell();
    let frame = shell.frame(lang, "/everything").unwrap().with_wrong("/wrong?about=x");
    let html = Everything::samples(frame).remove(0).render().unwrap();
    assert_eq!(shell.locales.missing(), [], "every text is there in every language");
    html
}

#[test]
fn each_language_has_its_direction_and_one_heading() {
    for lang in Lang::PUBLIC {
        let dir = if [Lang::AR, Lang::constant("fa")].contains(&lang) { "rtl" } else { "ltr" };
        let page = Html::parse_document(&everything(lang));
        let root = page.root_element().value();
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(lang.as_str()), Some(dir)));
        assert_eq!(page.select(&select("h1")).count(), 1);
        assert_eq!(page.select(&select("main#main h1")).count(), 1);
        assert_eq!(page.select(&select("a.ds-skip-link[href='#main']")).count(), 1);
        assert_eq!(page.select(&select(".k-lang a")).count(), Lang::PUBLIC.len());
        assert_eq!(page.select(&select(".k-lang a[aria-current]")).count(), 1);
        assert_eq!(page.select(&select(".k-thumb a")).count(), 2);
        let ids: Vec<_> = page.select(&select("[id]")).filter_map(|e| e.value().attr("id")).collect();
        assert!(ids.contains(&"q-error"), "{ids:?}");
        assert!(!page.html().contains('⟦'), "{}", page.html());
    }
}

#[test]
fn nothing_runs_or_is_styled_inline() {
    let html = everything(Lang::HU);
    let page = Html::parse_document(&html);
    assert_eq!(page.select(&select("style, [style], script:not([src])")).count(), 0);
    for element in page.select(&select("*")) {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{name}");
            assert!(!value.trim_start().starts_with("javascript:"), "{value}");
        }
    }
    let third_party = page
        .select(&select("[src], link[rel=stylesheet], link[rel=icon], use"))
        .filter_map(|e| e.value().attr("src").or(e.value().attr("href")))
        .find(|address| !address.starts_with("/assets/"));
    assert_eq!(third_party, None);
}

#[test]
fn what_people_typed_is_text() {
    let html = everything(Lang::HU);
    assert!(html.contains("Híd &#60;b&#62;"));
    assert!(!html.contains("javascript:alert(1)\""));
    let page = Html::parse_document(&html);
    let foreign = page.select(&select("p > bdi[lang=fa]")).next().unwrap();
    assert_eq!(foreign.value().attr("dir"), Some("rtl"));
    let phone = page.select(&select("a.k-phone")).next().unwrap();
    assert_eq!(phone.value().attr("href"), Some("tel:+3615550134"));
    assert_eq!(phone.select(&select("bdi[dir=ltr]")).count(), 1);
    let title = page.select(&select("title")).next().unwrap().inner_html();
    assert!(!title.contains('\u{202E}'), "{title}");
}

#[test]
fn a_page_knows_itself_in_the_other_languages() {
    let page = Html::parse_document(&everything(Lang::EN));
    let canonical = page.select(&select("link[rel=canonical]")).next().unwrap();
    assert_eq!(canonical.value().attr("href"), Some("https://kerekasztal.example/en/everything"));
    let arabic = page.select(&select("link[hreflang=ar]")).next().unwrap();
    assert_eq!(arabic.value().attr("href"), Some("https://kerekasztal.example/ar/everything"));

    let shell = shell();
    let frame = shell.frame(Lang::EN, "/search").unwrap().with_query("q=doctor");
    let page = Html::parse_document(&Everything::samples(frame).remove(0).render().unwrap());
    assert_eq!(page.select(&select("link[rel=canonical]")).count(), 0);
    assert_eq!(page.select(&select("meta[name=robots][content=noindex]")).count(), 1);
    let hungarian = page.select(&select(".k-lang a[hreflang=hu]")).next().unwrap();
    assert_eq!(hungarian.value().attr("href"), Some("/hu/search?q=doctor"));
}

#[test]
fn the_demonstration_says_so_and_hides_from_search_engines() {
    let mut shell = shell();
    shell.demo = true;
    let html = Everything::samples(shell.frame(Lang::HU, "/").unwrap()).remove(0).render().unwrap();
    assert!(html.contains(&*shell.locales.get(Lang::HU).unwrap().msg("page-demo-text")));
    assert!(html.contains("content=\"noindex\""));
}

#[test]
fn a_language_that_is_not_offered_is_nowhere() {
    let shell = shell();
    let refused = shell.frame("sw".parse().unwrap(), "/").err();
    assert!(matches!(refused, Some(PageError::NotFound)));
}

#[test]
fn every_error_page_renders_in_every_language() {
    let shell = shell();
    for lang in Lang::PUBLIC {
        for page in ErrorPage::samples(shell.frame(lang, "/").unwrap()) {
            let html = page.render().unwrap();
            assert_eq!(html.matches("<h1").count(), 1);
            assert!(html.contains("role=\"search\""));
            assert!(html.contains("content=\"noindex\""));
        }
    }
    assert_eq!(shell.locales.missing(), []);
}

#[tokio::test]
async fn bare_errors_are_dressed_in_the_readers_language() {
    use axum::response::IntoResponse;

    let shell = shell();
    let dressed =
        |path, asked: &HeaderMap, response| match shell.dress(path, asked, Some("K7QF-2M9X"), response) {
            Ok(response) => response,
            Err(_) => panic!("the error page is written"),
        };
    let mut english = HeaderMap::new();
    english.insert("accept-language", HeaderValue::from_static("en"));

    let page = dressed("/hu/nowhere", &english, PageError::NotFound.into_response());
    assert_eq!(page.status(), StatusCode::NOT_FOUND);
    assert_eq!(page.headers()["cache-control"], "no-store");
    assert_eq!(page.headers()["x-robots-tag"], "noindex, noarchive");
    assert!(String::from_utf8_lossy(&body(page).await).contains("<html lang=\"hu\""));

    let page = dressed("/nowhere", &english, PageError::unexpected("x").into_response());
    let html = String::from_utf8_lossy(&body(page).await).into_owned();
    assert!(html.contains("<html lang=\"en\"") && html.contains("K7QF-2M9X"));

    let page = dressed(
        "/nowhere",
        &HeaderMap::new(),
        (StatusCode::PAYLOAD_TOO_LARGE, "length limit exceeded").into_response(),
    );
    assert!(String::from_utf8_lossy(&body(page).await).contains("<html lang=\"hu\""));

    let problem = page::problem_json(StatusCode::BAD_REQUEST, "Bad parameter", "`page` must be a number");
    let kept = dressed("/hsds/v3/services", &english, problem);
    assert_eq!(kept.headers()["content-type"], "application/problem+json");
    let json: serde_json::Value = serde_json::from_slice(&body(kept).await).unwrap();
    assert_eq!(json["status"], 400);
}
