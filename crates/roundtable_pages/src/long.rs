//! Lists that are long at a large table stand kind by kind, each on pages: nobody scrolls through a thousand seats.

use page::{Frame, Pages};

/// A list with at most so many entries stands whole.
pub(crate) const WHOLE: usize = 120;
/// How many stand on a page of a longer one.
const SIZE: usize = 60;

/// Which part of a long list is looked at: of which kind, and which page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Excerpt {
    pub(crate) of: String,
    page: u32,
}

/// A kind of entries, with how many there are.
pub(crate) struct Kind {
    pub(crate) label: String,
    pub(crate) count: usize,
    /// Where they stand, where the list is long.
    pub(crate) href: Option<String>,
    /// Whether these stand on the page that is shown.
    pub(crate) on: bool,
}

impl Excerpt {
    /// What an address, or a form on the page, says: `of` and `page`.
    pub(crate) fn read(said: &[(String, String)]) -> Excerpt {
        let page = page::field(said, "page").parse().unwrap_or(1);
        Excerpt { of: page::field(said, "of").to_owned(), page }
    }

    /// The part that holds a kind: this one, where it does, or else its first page.
    pub(crate) fn holding(&self, kind: &str) -> Excerpt {
        if self.of == kind { self.clone() } else { Excerpt { of: kind.to_owned(), page: 1 } }
    }

    /// The end of the address of this part: nothing where no kind is looked at.
    pub(crate) fn query(&self) -> String {
        match self.of.is_empty() {
            true => String::new(),
            false => format!("?of={}&page={}", page::encoded(&self.of), self.page),
        }
    }

    /// An address beside this part: the list stays where it was.
    pub(crate) fn beside(&self, path: &str, said: &str, at: &str) -> String {
        match self.query() {
            none if none.is_empty() => format!("{path}?{said}{at}"),
            query => format!("{path}{query}&{said}{at}"),
        }
    }

    /// The kinds of a list at an address, whose entries are counted by name and label; `at` is the heading they stand under.
    pub(crate) fn kinds<'n>(
        &self,
        frame: &Frame,
        (path, at): (&str, &str),
        kinds: impl IntoIterator<Item = (&'n str, String, usize)>,
    ) -> Vec<Kind> {
        let kinds: Vec<_> = kinds.into_iter().filter(|(.., count)| *count > 0).collect();
        let long = kinds.iter().map(|(.., count)| count).sum::<usize>() > WHOLE;
        let kind = |(name, label, count): (&str, String, usize)| {
            let href = long.then(|| frame.link(&format!("{path}?of={name}{at}")));
            Kind { label, count, href, on: long && self.of == name }
        };
        kinds.into_iter().map(kind).collect()
    }

    /// The pages of the kind looked at, and from which to before which entry the one asked for goes. A list that is not
    /// long is one page.
    pub(crate) fn pages(
        &self,
        frame: &Frame,
        (path, at): (&str, &'static str),
        (all, of_kind): (usize, usize),
    ) -> (Pages, std::ops::Range<usize>) {
        if all <= WHOLE {
            return (Pages::new(1, all, WHOLE, ""), 0..all);
        }
        let base = frame.link(&format!("{path}?of={}&page=", page::encoded(&self.of)));
        let pages = Pages::new(self.page, of_kind, SIZE, base).at(at);
        let first = (pages.current() as usize - 1) * SIZE;
        (pages, first..(first + SIZE).min(of_kind))
    }
}
