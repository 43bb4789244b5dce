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
    /// Its page's name.
    page: &'static str,
    title: &'static str,
    lead: Option<&'static str>,
    sections: &'static [Section],
}

/// A section: the keys of its title and text, and what stands below it.
struct Section(&'static str, &'static str, Below);

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
    title: "site-about-title",
    lead: Some("site-about-lead"),
    sections: &[
        Section("site-about-who-title", "site-about-who-text", Nothing),
        Section("site-about-what-title", "site-about-what-text", Nothing),
        Section("site-about-search-title", "site-about-search-text", Nothing),
        Section("site-about-languages-title", "site-about-languages-text", Nothing),
        Section("site-about-software-title", "site-about-software-text", Nothing),
    ],
};
const SAFETY: Article = Article {
    path: "/{lang}/safety",
    at: "/safety",
    page: "site-safety",
    title: "site-safety-title",
    lead: Some("site-safety-lead"),
    sections: &[
        Section("site-safety-danger-title", "site-safety-danger-text", Numbers),
        Section("site-safety-leave-title", "site-safety-leave-text", Nothing),
        Section("site-safety-device-title", "site-safety-device-text", Nothing),
        Section("site-safety-know-title", "site-safety-know-text", Nothing),
        Section("site-safety-others-title", "site-safety-others-text", Nothing),
        Section("site-safety-hidden-title", "site-safety-hidden-text", Nothing),
        Section("site-safety-translation-title", "site-safety-translation-text", Nothing),
    ],
};
const ACCESSIBILITY: Article = Article {
    path: "/{lang}/accessibility",
    at: "/accessibility",
    page: "site-accessibility",
    title: "site-accessibility-title",
    lead: Some("site-accessibility-lead"),
    sections: &[
        Section("site-accessibility-how-title", "site-accessibility-how-text", Nothing),
        Section("site-accessibility-limits-title", "site-accessibility-limits-text", Nothing),
        Section("site-accessibility-tell-title", "site-accessibility-tell-text", Nothing),
    ],
};
const PRIVACY: Article = Article {
    path: "/{lang}/privacy",
    at: "/privacy",
    page: "site-privacy",
    title: "site-privacy-title",
    lead: Some("site-privacy-lead"),
    sections: &[
        Section("site-privacy-reading-title", "site-privacy-reading-text", Nothing),
        Section("site-privacy-cookie-title", "site-privacy-cookie-text", Nothing),
        Section("site-privacy-sign-in-title", "site-privacy-sign-in-text", Nothing),
        Section("site-privacy-questions-title", "site-privacy-questions-text", Nothing),
        Section("site-privacy-others-title", "site-privacy-others-text", Nothing),
        Section("site-privacy-organizations-title", "site-privacy-organizations-text", Nothing),
        Section("site-privacy-rights-title", "site-privacy-rights-text", Nothing),
    ],
};
const IMPRINT: Article = Article {
    path: "/{lang}/imprint",
    at: "/imprint",
    page: "site-imprint",
    title: "site-imprint-title",
    lead: None,
    sections: &[
        Section("site-imprint-keeper-title", "site-imprint-keeper-none", Keeper),
        Section("site-imprint-data-title", "site-imprint-data-text", Nothing),
        Section("site-imprint-software-title", "site-imprint-software-text", Nothing),
    ],
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
    fn text(&self, key: &str) -> String {
        let city = self.frame.city().name.get(self.frame.lang()).map_or("", |(_, name)| name);
        self.frame.t1(key, "city", city).into_owned()
    }

    fn title(&self) -> String {
        self.text(self.article.title)
    }

    fn lead(&self) -> Option<String> {
        self.article.lead.map(|key| self.text(key))
    }

    fn parts(&self) -> Vec<Part> {
        let part = |Section(title, text, below): &Section| {
            let keeper = if *below == Keeper { self.frame.city().keeper.clone() } else { Vec::new() };
            let text = match below {
                Keeper if self.frame.demo() => self.text("site-imprint-keeper-demo"),
                Keeper if !keeper.is_empty() => String::new(),
                _ => self.text(text),
            };
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
            Part { title: self.text(title), lines: lines.collect(), numbers: *below == Numbers, keeper }
        };
        self.article.sections.iter().map(part).collect()
    }
}

impl<'a> Page<'a> for ArticlePage<'a> {
    const NAME: &'static str = ABOUT.page;
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
