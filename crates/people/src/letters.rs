//! The letters the room writes, in the language of who gets them.

use kernel::policy::Role;
use kernel::{Id, Lang};
use locale::{Locale, Locales};
use post::{Action, Address, Letter};

use crate::model::way_in::{INVITATION_DAYS, SIGN_IN_MINUTES};
use crate::person::Person;

/// Where letters lead, and in which words.
#[derive(Clone, Copy)]
pub struct Desk<'d> {
    /// The words.
    pub locales: &'d Locales,
    /// Where the site stands, without a slash at the end.
    pub public_url: &'d str,
}

impl<'d> Desk<'d> {
    /// The locale of a language, or of English where there is none: every house has that.
    pub fn locale(self, lang: Lang) -> Option<&'d Locale> {
        self.locales.get(lang).or_else(|| self.locales.get(Lang::EN))
    }

    /// The link and the code somebody asked for. None for who has no address.
    pub(crate) fn sign_in(self, person: &Person, secret: &str, code: &str) -> Option<Letter> {
        let locale = self.locale(person.language)?;
        let code_line = locale.msg_with("people-mail-sign-in-code", &[("code", code.into())]);
        Some(Letter {
            paragraphs: vec![
                greeting(locale, person),
                locale
                    .msg_with("people-mail-sign-in-text", &[("minutes", SIGN_IN_MINUTES.into())])
                    .into_owned(),
                // Not at the foot, which mail programs fold away.
                code_line.into_owned(),
            ],
            action: Some(self.action(
                locale,
                "people-mail-sign-in-action",
                &format!("/sign-in/link/{secret}"),
            )),
            foot: vec![locale.msg("people-mail-sign-in-not-you").into_owned()],
            subject: locale.msg("people-mail-sign-in-subject").into_owned(),
            ..self.blank(locale, person, person.address.clone()?)
        })
    }

    /// The invitation, to the table of a name where it has one. None for who has no address.
    pub(crate) fn invitation(self, person: &Person, table: Option<&str>, secret: &str) -> Option<Letter> {
        let locale = self.locale(person.language)?;
        let days = locale.msg_with("people-mail-invitation-days", &[("days", INVITATION_DAYS.into())]);
        let text = locale.msg("people-mail-invitation-text").into_owned();
        let greeting = Some(greeting(locale, person));
        let table = table.filter(|name| !name.is_empty()).map(str::to_owned);
        Some(Letter {
            paragraphs: [greeting, table, Some(text), Some(days.into_owned())]
                .into_iter()
                .flatten()
                .collect(),
            action: Some(self.action(
                locale,
                "people-mail-invitation-action",
                &format!("/invitation/{secret}"),
            )),
            foot: vec![locale.msg("people-mail-invitation-not-wanted").into_owned()],
            subject: locale.msg("people-mail-invitation-subject").into_owned(),
            ..self.blank(locale, person, person.address.clone()?)
        })
    }

    /// What those hear who speak for an organisation when somebody else is invited to. None for who has no address.
    pub(crate) fn speaker(self, person: &Person, invited: &Person, organization: Id) -> Option<Letter> {
        let locale = self.locale(person.language)?;
        let text = locale.msg_with("people-mail-speaker-text", &[("name", (&invited.name).into())]);
        Some(Letter {
            paragraphs: vec![greeting(locale, person), text.into_owned()],
            action: Some(self.action(locale, "people-mail-speaker-action", &format!("/ours/{organization}"))),
            subject: locale.msg("people-mail-speaker-subject").into_owned(),
            about: Some(organization),
            ..self.blank(locale, person, person.address.clone()?)
        })
    }

    /// What somebody hears of a change to their own account, told by the key of its text. None for who has no address.
    pub(crate) fn account(self, person: &Person, key: &str) -> Option<Letter> {
        let locale = self.locale(person.language)?;
        Some(Letter {
            paragraphs: vec![greeting(locale, person), locale.msg(key).into_owned()],
            action: Some(self.action(locale, "people-mail-account-action", "/account")),
            foot: vec![locale.msg("people-mail-account-not-you").into_owned()],
            subject: locale.msg("people-mail-speaker-subject").into_owned(),
            ..self.blank(locale, person, person.address.clone()?)
        })
    }

    /// What somebody hears who works here, in one sentence with a page to look at. None for who has no address.
    pub(crate) fn news(
        self,
        person: &Person,
        says: impl FnOnce(&Locale) -> String,
        path: &str,
    ) -> Option<Letter> {
        let locale = self.locale(person.language)?;
        Some(Letter {
            paragraphs: vec![greeting(locale, person), says(locale)],
            action: Some(self.action(locale, "people-mail-role-action", path)),
            subject: locale.msg("people-mail-speaker-subject").into_owned(),
            ..self.blank(locale, person, person.address.clone()?)
        })
    }

    /// What can be done, on a page of this site.
    pub fn action(self, locale: &Locale, label: &str, path: &str) -> Action {
        Action { label: locale.msg(label).into_owned(), url: self.url(locale, path) }
    }

    /// The address of a page of this site.
    pub fn url(self, locale: &Locale, path: &str) -> String {
        format!("{}/{}{path}", self.public_url, locale.lang())
    }

    /// A letter to a person, with nothing in it yet.
    pub fn blank(self, locale: &Locale, person: &Person, to: Address) -> Letter {
        Letter { person: Some(person.id), ..Letter::blank(to, locale.lang(), locale.direction().as_str()) }
    }
}

/// The key of what a role is called.
pub fn role_key(role: Role) -> String {
    let role = role.name().replace('_', "-");
    format!("people-role-{role}")
}

/// The first words of a letter to a person.
pub fn greeting(locale: &Locale, person: &Person) -> String {
    locale.msg_with("people-mail-greeting", &[("name", (&person.name).into())]).into_owned()
}
