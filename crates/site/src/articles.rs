//! Pages about the website itself: what it is, how it keeps people safe, accessibility, privacy, who runs
//! it; and the letters a device may lack.

use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Route, Shell};

use crate::front::Enter;

/// A page of texts, as data.
struct Article {
    /// Its row's path, and where it stands after the language.
    path: &'static str,
    at: &'static str,
    /// Its page's name, with which its texts' keys begin.
    page: &'static str,
    sections: &'static [Section],
}

/// A section: the middle of its keys, and what stands below its text.
struct Section(&'static str, Below);

/// What stands below a section's text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    /// Whom to call.
    Numbers,
    /// Who runs the site, instead of a text.
    Keeper,
}

use Below::{Keeper, Nothing, Numbers};

const ABOUT: Article = Article {
    path: "/{lang}/about",
    at: "/about",
    page: "site-about",
    sections: &[
        Section("who", Nothing),
        Section("what", Nothing),
        Section("search", Nothing),
        Section("languages", Nothing),
        Section("software", Nothing),
    ],
};
const SAFETY: Article = Article {
    path: "/{lang}/safety",
    at: "/safety",
    page: "site-safety",
    sections: &[
        Section("danger", Numbers),
        Section("leave", Nothing),
        Section("device", Nothing),
        Section("know", Nothing),
        Section("others", Nothing),
        Section("hidden", Nothing),
        Section("translation", Nothing),
    ],
};
const ACCESSIBILITY: Article = Article {
    path: "/{lang}/accessibility",
    at: "/accessibility",
    page: "site-accessibility",
    sections: &[Section("how", Nothing), Section("limits", Nothing), Section("tell", Nothing)],
};
const PRIVACY: Article = Article {
    path: "/{lang}/privacy",
    at: "/privacy",
    page: "site-privacy",
    sections: &[
        Section("reading", Nothing),
        Section("cookie", Nothing),
        Section("questions", Nothing),
        Section("others", Nothing),
        Section("organizations", Nothing),
        Section("rights", Nothing),
    ],
};
const IMPRINT: Article = Article {
    path: "/{lang}/imprint",
    at: "/imprint",
    page: "site-imprint",
    sections: &[Section("keeper", Keeper), Section("data", Nothing), Section("software", Nothing)],
};

const ARTICLES: [&Article; 5] = [&ABOUT, &SAFETY, &ACCESSIBILITY, &PRIVACY, &IMPRINT];

/// A page of texts.
#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage<'a> {
    frame: Frame<'a>,
    article: &'static Article,
}

/// A section as it is shown.
struct Part {
    title: String,
    lines: Vec<String>,
    numbers: bool,
    keeper: Vec<String>,
}

impl ArticlePage<'_> {
    fn text(&self, part: &str) -> Option<String> {
        let key = format!("{}-{part}", self.article.page);
        self.frame.locale().has(&key).then(|| {
            let city = self.frame.city().name.get(self.frame.lang()).map_or("", |(_, name)| name);
            self.frame.t1(&key, "city", city).into_owned()
        })
    }

    fn title(&self) -> String {
        self.text("title").unwrap_or_default()
    }

    fn lead(&self) -> Option<String> {
        self.text("lead")
    }

    fn parts(&self) -> Vec<Part> {
        let part = |Section(name, below): &Section| {
            let keeper = if *below == Keeper { self.frame.city().keeper.clone() } else { Vec::new() };
            let text = match below {
                Keeper if self.frame.demo() => "keeper-demo".to_owned(),
                Keeper if keeper.is_empty() => "keeper-none".to_owned(),
                Keeper => String::new(),
                _ => format!("{name}-text"),
            };
            let text = self.text(&text).unwrap_or_default();
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
            Part {
                title: self.text(&format!("{name}-title")).unwrap_or_default(),
                lines: lines.collect(),
                numbers: *below == Numbers,
                keeper,
            }
        };
        self.article.sections.iter().map(part).collect()
    }
}

impl<'a> Page<'a> for ArticlePage<'a> {
    const NAME: &'static str = "site-article";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        ARTICLES.iter().map(|article| ArticlePage { frame: frame.clone(), article }).collect()
    }
}

/// The sizes of the fonts in assets/dist that hold a language's letters, in units of 1,000 bytes.
const LETTERS: [(&str, usize); 8] =
    [("am", 45), ("ar", 27), ("fa", 27), ("ru", 27), ("uk", 27), ("mn", 27), ("vi", 22), ("zh", 300)];

/// The letters a device may lack.
#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage<'a> {
    frame: Frame<'a>,
    /// The style sheet with the letters and its font's size, where the language has one.
    letters: Option<(Cow<'a, str>, usize)>,
}

impl<'a> LettersPage<'a> {
    fn of(frame: Frame<'a>) -> Self {
        let size = LETTERS.iter().find(|(lang, _)| *lang == frame.lang().as_str()).map(|(_, size)| *size);
        LettersPage { letters: frame.letters().zip(size), frame }
    }
}

impl<'a> Page<'a> for LettersPage<'a> {
    const NAME: &'static str = "site-letters";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        vec![LettersPage::of(frame)]
    }
}

/// The rows of these pages.
pub(crate) fn routes(shell: &Arc<Shell>) -> Vec<Route> {
    let cache = <ArticlePage as Page>::CACHE;
    let row = |article: &'static Article| {
        let state = (Arc::clone(shell), article);
        Route::get::<Enter, _, _, _>(article.path, article.page, cache, article_page, state)
    };
    let letters = Route::get::<Enter, _, _, _>(
        "/{lang}/letters",
        LettersPage::NAME,
        LettersPage::CACHE,
        letters,
        Arc::clone(shell),
    );
    ARTICLES.into_iter().map(row).chain([letters]).collect()
}

/// Where the articles stand after the language.
pub(crate) fn paths() -> impl Iterator<Item = &'static str> {
    ARTICLES.into_iter().map(|article| article.at)
}

async fn article_page(
    State((shell, article)): State<(Arc<Shell>, &'static Article)>,
    _: Granted<Enter>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    ArticlePage { frame: shell.frame(lang, article.at)?, article }.respond()
}

async fn letters(
    State(shell): State<Arc<Shell>>,
    _: Granted<Enter>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    LettersPage::of(shell.frame(lang, "/letters")?).respond()
}

/// Every page of this file in its states, for the test that renders them in every language.
///
/// # Errors
/// When a template can't be written.
pub fn samples(shell: &Shell, lang: Lang) -> Result<Vec<(&'static str, String)>, PageError> {
    let mut pages = Vec::new();
    for page in ArticlePage::samples(shell.frame(lang, "/about")?) {
        pages.push((page.article.page, page.render()?));
    }
    for page in LettersPage::samples(shell.frame(lang, "/letters")?) {
        pages.push((LettersPage::NAME, page.render()?));
    }
    Ok(pages)
}
