//! Parts of pages drawn by one function each: the document around a page, and what stands on most pages.
//! A macro of `templates/components.html` is compiled again wherever a page calls it, these are not.

use askama::Template;
use askama::filters::HtmlSafe;
use kernel::Lang;

use crate::{Choice, Crumb, FieldError, Frame, Happened, Pages};

/// Types of parts: each is a block of `templates/parts.html` with its values, written as it is.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident of $block:literal { $($field:ident: $value:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Template)]
        #[template(path = "parts.html", block = $block)]
        pub struct $name<'p> {
            $($field: $value),*
        }

        /// Its template escapes what it is given.
        impl HtmlSafe for $name<'_> {}
    )*};
}

parts! {
    /// The document's head after its title and description.
    Head of "head" { frame: &'p Frame<'p> }
    /// What stands above the page's own part.
    Above of "above" { frame: &'p Frame<'p> }
    /// What stands below it.
    Below of "below" { frame: &'p Frame<'p> }
    /// A name or line as somebody typed it.
    Told of "told" { frame: &'p Frame<'p>, lang: &'p Lang, text: &'p str }
    /// The search box.
    SearchForm of "search" { frame: &'p Frame<'p>, class: &'p str, query: &'p str }
    /// The field to look for records by their names.
    LookupForm of "lookup" { frame: &'p Frame<'p>, typed: &'p str }
    /// The way to a page.
    Breadcrumbs of "breadcrumbs" { frame: &'p Frame<'p>, crumbs: &'p [Crumb], lang: &'p Lang, here: &'p str }
    /// The pages of a list.
    Pagination of "pagination" { frame: &'p Frame<'p>, pages: &'p Pages }
    /// What is wrong in a form.
    ErrorSummary of "error_summary" { frame: &'p Frame<'p>, errors: &'p [FieldError] }
    /// What is wrong with one field.
    Wrong of "wrong" { errors: &'p [FieldError], field: &'p str }
    /// Help with a page.
    Help of "help" { frame: &'p Frame<'p>, text: &'p str }
    /// What happened with a record.
    HappenedList of "happened" { frame: &'p Frame<'p>, title: &'p str, happened: &'p Happened }
    /// The options of a select.
    Options of "options" { choices: &'p [Choice] }
    /// Boxes to tick.
    Boxes of "boxes" { name: &'p str, choices: &'p [Choice] }
    /// Choices of which one counts.
    Radios of "radios" { name: &'p str, choices: &'p [Choice] }
    /// Whom to call in an emergency.
    Emergency of "emergency" { frame: &'p Frame<'p>, label: &'p str }
}

/// What is wrong with the field of a name, among all that is wrong; nothing where it is right.
pub fn wrong<'p>(errors: &'p [FieldError], field: &'p str) -> Wrong<'p> {
    Wrong { errors, field }
}

/// The options of a select.
pub fn options(choices: &[Choice]) -> Options<'_> {
    Options { choices }
}

/// Boxes to tick; a form is sent with `name` once for each that is.
pub fn boxes<'p>(name: &'p str, choices: &'p [Choice]) -> Boxes<'p> {
    Boxes { name, choices }
}

/// Choices of which one counts.
pub fn radios<'p>(name: &'p str, choices: &'p [Choice]) -> Radios<'p> {
    Radios { name, choices }
}

impl Frame<'_> {
    /// The document's head after its title and description.
    pub fn head(&self) -> Head<'_> {
        Head { frame: self }
    }

    /// What stands above the page's own part.
    pub fn above(&self) -> Above<'_> {
        Above { frame: self }
    }

    /// What stands below the page's own part.
    pub fn below(&self) -> Below<'_> {
        Below { frame: self }
    }

    /// A name or line as somebody typed it, in its own language and direction.
    pub fn told<'p>(&'p self, lang: &'p Lang, text: &'p str) -> Told<'p> {
        Told { frame: self, lang, text }
    }

    /// The search box; `class` is k-search, or k-search k-search-big where the page is about it.
    pub fn search_form<'p>(&'p self, class: &'p str, query: &'p str) -> SearchForm<'p> {
        SearchForm { frame: self, class, query }
    }

    /// The field to look for records by their names, those that are not public too.
    pub fn lookup_form<'p>(&'p self, typed: &'p str) -> LookupForm<'p> {
        LookupForm { frame: self, typed }
    }

    /// The way here: the places above this page and the page itself, its name in `lang`.
    pub fn breadcrumbs<'p>(&'p self, crumbs: &'p [Crumb], lang: &'p Lang, here: &'p str) -> Breadcrumbs<'p> {
        Breadcrumbs { frame: self, crumbs, lang, here }
    }

    /// The pages of a list; nothing where there is only one.
    pub fn pagination<'p>(&'p self, pages: &'p Pages) -> Pagination<'p> {
        Pagination { frame: self, pages }
    }

    /// What is wrong in a form, with links to the fields; nothing where nothing is wrong.
    pub fn error_summary<'p>(&'p self, errors: &'p [FieldError]) -> ErrorSummary<'p> {
        ErrorSummary { frame: self, errors }
    }

    /// Help with a page: each line of the text is a sentence or two.
    pub fn help<'p>(&'p self, text: &'p str) -> Help<'p> {
        Help { frame: self, text }
    }

    /// What happened with a record, folded up beside it.
    pub fn happened<'p>(&'p self, title: &'p str, happened: &'p Happened) -> HappenedList<'p> {
        HappenedList { frame: self, title, happened }
    }

    /// Whom to call in an emergency, number first.
    pub fn emergency_numbers<'p>(&'p self, label: &'p str) -> Emergency<'p> {
        Emergency { frame: self, label }
    }
}
