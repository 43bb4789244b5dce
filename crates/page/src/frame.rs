//! What one page knows about itself and its reader; templates ask it for texts and addresses.

use std::borrow::Cow;
use std::sync::Arc;

use kernel::Lang;
use locale::{Arg, Locale};
use municipality::City;
use municipality::EmergencyNumber;

use crate::html::direction_of;
use crate::{DeskRoom, Shell, plain};

/// What every page's foot leads to.
const FOOT: [(&str, &str); 10] = [
    ("/about", "page-footer-about"),
    ("/round-table", "page-footer-round-table"),
    ("/safety", "page-footer-safety"),
    ("/urgent", "page-footer-urgent"),
    ("/accessibility", "page-footer-accessibility"),
    ("/privacy", "page-footer-privacy"),
    ("/imprint", "page-footer-imprint"),
    ("/letters", "page-footer-letters"),
    ("/api", "page-footer-api"),
    ("/sign-in", "page-footer-sign-in"),
];

/// Where records are looked for by their names.
const LOOKUP: &str = "/desk/search";

/// A text that languages of the back office have.
pub(crate) const DESK_TEXT: &str = "desk-title";

/// The frame of one page in one language. Every page type has it in its field `frame`.
#[derive(Clone)]
pub struct Frame<'a> {
    shell: &'a Shell,
    city: Arc<City>,
    locale: &'a Locale,
    path: Cow<'a, str>,
    query: Option<String>,
    form: Vec<(String, String)>,
    wrong: Option<String>,
    indexed: bool,
    desk: bool,
    rooms: Vec<DeskRoom>,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(shell: &'a Shell, city: Arc<City>, locale: &'a Locale, path: Cow<'a, str>) -> Self {
        Frame {
            shell,
            city,
            locale,
            path,
            query: None,
            form: Vec::new(),
            wrong: None,
            indexed: !shell.demo,
            desk: false,
            rooms: Vec::new(),
        }
    }

    /// The same page with a query. Such a page is not for search engines, and the language menu
    /// leads to the same query in the other language.
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into()).filter(|query: &String| !query.is_empty());
        self.unindexed()
    }

    /// The same page as the answer to a form: the language menu sends what was sent, so that changing
    /// the language half-way loses nothing and puts nothing into an address.
    #[must_use]
    pub fn with_form(mut self, sent: Vec<(String, String)>) -> Self {
        self.form = sent;
        self
    }

    /// What the form sent that this page answers; nothing where it answers none.
    pub fn form(&self) -> &[(String, String)] {
        &self.form
    }

    /// The same page as one of the back office: in the languages that has its texts, not for search engines.
    #[must_use]
    pub fn of_desk(mut self) -> Self {
        self.desk = true;
        self.unindexed()
    }

    /// The same page with the list of rooms beside it.
    #[must_use]
    pub fn with_rooms(mut self, rooms: Vec<DeskRoom>) -> Self {
        self.rooms = rooms;
        self
    }

    /// Whether the back office has texts in the page's language.
    pub fn speaks_desk(&self) -> bool {
        self.locale.has(DESK_TEXT)
    }

    /// Whether it is a page of the back office.
    pub fn desk(&self) -> bool {
        self.desk
    }

    /// The rooms of the back office beside the page.
    pub fn rooms(&self) -> &[DeskRoom] {
        &self.rooms
    }

    /// Whether the page is this room, or stands in it.
    pub fn is_in(&self, room: &DeskRoom) -> bool {
        if self.is_lookup() {
            return false;
        }
        let rest = self.path.strip_prefix(room.path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The same page with a place to say that something on it is wrong.
    #[must_use]
    pub fn with_wrong(mut self, target: impl Into<String>) -> Self {
        self.wrong = Some(target.into());
        self
    }

    /// The same page, not for search engines.
    #[must_use]
    pub fn unindexed(mut self) -> Self {
        self.indexed = false;
        self
    }

    /// The page's language with its texts, dates and numbers.
    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// What all pages share.
    pub fn shell(&self) -> &'a Shell {
        self.shell
    }

    /// The page's language.
    pub fn lang(&self) -> Lang {
        self.locale.lang()
    }

    /// The page's direction: `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.locale.direction().as_str()
    }

    /// Whether a text in `lang` needs its language said in this page.
    pub fn is_foreign(&self, lang: &Lang) -> bool {
        *lang != self.lang()
    }

    /// The direction a text in another language runs in.
    pub fn dir_of(&self, lang: &Lang) -> &'static str {
        direction_of(*lang)
    }

    /// The text of a key.
    pub fn t(&self, key: impl AsRef<str>) -> Cow<'a, str> {
        self.locale.msg(key.as_ref())
    }

    /// The text of a key with one value in it.
    pub fn t1(&self, key: &str, name: &str, value: impl InText) -> Cow<'a, str> {
        self.locale.msg_with(key, &[(name, value.arg())])
    }

    /// The text of a key with two values in it.
    pub fn t2(
        &self,
        key: &str,
        first: &str,
        one: impl InText,
        second: &str,
        two: impl InText,
    ) -> Cow<'a, str> {
        self.locale.msg_with(key, &[(first, one.arg()), (second, two.arg())])
    }

    /// The document's title: what the page is about, and the site's name.
    pub fn title(&self, about: impl AsRef<str>) -> Cow<'a, str> {
        self.t1("page-title", "title", plain(about.as_ref()))
    }

    /// What the site is, with the city's name; nothing where the city has no name yet.
    pub fn tagline(&self) -> Cow<'a, str> {
        let city = self.city.name.get(self.lang());
        city.map(|(_, name)| self.t1("page-tagline", "city", name)).unwrap_or_default()
    }

    /// The city served.
    pub fn city(&self) -> &City {
        &self.city
    }

    /// Whom to call in an emergency, most urgent first.
    pub fn emergency(&self) -> &[EmergencyNumber] {
        &self.city.emergency
    }

    /// [`plain`] for templates.
    pub fn plain<'v, T: AsRef<str> + ?Sized>(&self, text: &'v T) -> Cow<'v, str> {
        plain(text.as_ref())
    }

    /// [`href`](crate::href()) for templates.
    pub fn href<'v, T: AsRef<str> + ?Sized>(&self, url: &'v T) -> Option<&'v str> {
        crate::href(url.as_ref())
    }

    /// [`tel`](crate::tel()) for templates.
    pub fn tel<T: AsRef<str> + ?Sized>(&self, number: &T) -> Option<String> {
        crate::tel(number.as_ref())
    }

    /// The address of a page of this site in the reader's language: `/search` becomes `/hu/search`.
    pub fn link(&self, path: &str) -> String {
        ["/", self.locale.lang().as_str(), path].concat()
    }

    /// The address of an asset.
    pub fn asset(&self, name: &str) -> Cow<'a, str> {
        self.shell.assets.url(name)
    }

    /// The absolute address of an asset, for what other sites show of this one.
    pub fn absolute_asset(&self, name: &str) -> String {
        format!("{}{}", self.shell.public_url, self.asset(name))
    }

    /// The address of the style sheet with letters of the language, for a device that lacks them.
    pub fn letters(&self) -> Option<Cow<'a, str>> {
        let name = format!("letters-{}.css", self.lang());
        self.shell.assets.has(&name).then(|| Cow::Owned(self.shell.assets.url(&name).into_owned()))
    }

    /// The links at the foot of every page: address and text.
    pub fn foot(&self) -> &'static [(&'static str, &'static str)] {
        &FOOT
    }

    /// The address of an icon by its Tabler name, for `<use href>`.
    pub fn icon(&self, name: &str) -> String {
        self.icon_of("icons.svg", name)
    }

    /// As [`Frame::icon`], of a room's own sheet of icons.
    pub fn icon_of(&self, sheet: &str, name: &str) -> String {
        [&self.asset(sheet), "#", name].concat()
    }

    /// The absolute address of this page.
    pub fn canonical(&self) -> String {
        self.absolute(self.lang())
    }

    /// The absolute address of this page in another language.
    pub fn absolute(&self, lang: impl std::borrow::Borrow<Lang>) -> String {
        let lang = lang.borrow();
        format!("{}/{lang}{}", self.shell.public_url, self.path)
    }

    /// Whether search engines may keep this page.
    pub fn indexed(&self) -> bool {
        self.indexed
    }

    /// Whether this is the demonstration city.
    pub fn demo(&self) -> bool {
        self.shell.demo
    }

    /// Whether one can sign in as somebody invented.
    pub fn try_out(&self) -> bool {
        self.shell.try_out
    }

    /// Whether the language is on trial: no speaker has checked its emergency and rights texts yet.
    pub fn trial(&self) -> bool {
        self.locale.info().trial
    }

    /// Where "leave quickly" leads.
    pub fn leave(&self) -> &'a str {
        &self.shell.leave
    }

    /// Where to say that something on this page is wrong.
    pub fn wrong(&self) -> Option<Cow<'_, str>> {
        let own = self.wrong.as_deref().map(Cow::Borrowed);
        // Where the page has no place of its own for it, the form asks what it is about.
        Some(own.unwrap_or_else(|| Cow::Owned(self.link("/tell"))))
    }

    /// "Are letters missing?" in English, for who can't read it in a language whose letters are missing.
    pub fn letters_in_english(&self) -> Option<Cow<'a, str>> {
        let english = self.shell.locales.get(Lang::EN)?;
        self.letters().map(|_| english.msg("page-footer-letters"))
    }

    /// Where searches are sent.
    pub fn search(&self) -> String {
        self.link(self.shell.search)
    }

    /// Where records are looked for by their names.
    pub fn lookup(&self) -> String {
        self.link(LOOKUP)
    }

    /// Whether the page is the one on which records are looked for: it has a field of its own.
    pub fn is_lookup(&self) -> bool {
        self.path == LOOKUP
    }

    /// This page in each language it is offered in.
    pub fn alternates(&self) -> Vec<Alternate<'a>> {
        let query = self.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        let alternate = |locale: &'a Locale| Alternate {
            lang: locale.lang(),
            native: &locale.info().native,
            latin: Some(locale.info().latin.as_str()).filter(|latin| *latin != locale.info().native),
            current: locale.lang() == self.lang(),
            path: ["/", locale.lang().as_str(), &self.path, &query].concat(),
        };
        let offered = self.shell.languages(&self.city).into_iter();
        offered.filter(|locale| !self.desk || locale.has(DESK_TEXT)).map(alternate).collect()
    }
}

/// A page in one of its languages, for the language menu.
#[derive(Debug, Clone)]
pub struct Alternate<'a> {
    /// The language.
    pub lang: Lang,
    /// Its name in itself.
    pub native: &'a str,
    /// Its name in Latin letters, where that is another one.
    pub latin: Option<&'a str>,
    /// Whether it is this very page.
    pub current: bool,
    /// The address within the site, with the query.
    pub path: String,
}

/// What can be put into a text. Templates hand over references to references; this takes them all.
pub trait InText {
    /// The value as Fluent takes it.
    fn arg(&self) -> Arg<'_>;
}

impl<T: InText + ?Sized> InText for &T {
    fn arg(&self) -> Arg<'_> {
        (**self).arg()
    }
}

impl InText for str {
    fn arg(&self) -> Arg<'_> {
        Arg::Text(self)
    }
}

impl InText for String {
    fn arg(&self) -> Arg<'_> {
        Arg::Text(self)
    }
}

impl InText for Cow<'_, str> {
    fn arg(&self) -> Arg<'_> {
        Arg::Text(self)
    }
}

impl InText for u32 {
    fn arg(&self) -> Arg<'_> {
        (*self).into()
    }
}

impl InText for usize {
    fn arg(&self) -> Arg<'_> {
        (*self).into()
    }
}

impl InText for i64 {
    fn arg(&self) -> Arg<'_> {
        (*self).into()
    }
}
