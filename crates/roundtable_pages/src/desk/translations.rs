//! `/{lang}/tables/meeting/{id}/translations/{to}`: for who writes minutes, every text of a meeting beside a field for it in
//! another language, saved as a whole. What somebody typed is never lost, whoever changed what meanwhile.

mod form;

use std::borrow::Cow;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text, TextStatus};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use roundtable::Unchanged;
use roundtable::agenda::{self, Item};
use roundtable::meetings::Meeting;
use roundtable::minutes::{self, Counted, Entry, Piece, pieces};
use roundtable::model::agenda::Kind;
use roundtable::policy::{Open, ReadHidden, TakeMinutes};

use self::form::{Row, Sent};
use super::meeting_path;
use crate::forms::to as lead_to;
use crate::here::Here;
use crate::{Front, sample};

/// The address of the page.
pub(super) fn path(meeting: Id, to: Lang) -> String {
    format!("{}/translations/{to}", meeting_path(meeting))
}

/// A language with how much of a meeting is translated into it.
pub(super) struct Language {
    pub(super) name: String,
    pub(super) href: String,
    /// How much; none where nothing is.
    pub(super) done: Option<String>,
    pub(super) stale: Option<String>,
}

/// How much is translated into each language this site speaks.
pub(super) fn languages(frame: &Frame, meeting: Id, pieces: &[Piece<'_>]) -> Vec<Language> {
    let language = |lang: &Lang| {
        let counted = Counted::of(pieces, *lang);
        let done =
            || frame.t2("desk-translations-done", "done", counted.done, "all", counted.all).into_owned();
        let stale = || frame.t1("desk-translations-out-of-date", "count", counted.stale).into_owned();
        (counted.all > 0).then(|| Language {
            name: frame.locale().language_name(lang.as_str()),
            href: frame.link(&path(meeting, *lang)),
            done: (counted.done > 0).then(done),
            stale: (counted.stale > 0).then(stale),
        })
    };
    frame.shell().locales.languages().iter().filter_map(language).collect()
}

/// A meeting in another language.
#[derive(Template)]
#[template(path = "translations.html")]
pub struct TranslationsPage<'a> {
    frame: Frame<'a>,
    path: String,
    back: String,
    name: Text,
    to: Lang,
    language: String,
    counted: Option<Language>,
    languages: Vec<Language>,
    rows: Vec<Row>,
    /// What was typed of texts that are there no more.
    lost: Vec<String>,
    told: Option<(&'static str, Cow<'a, str>)>,
    errors: Vec<FieldError>,
}

/// What the page is made from, as far as whoever asks may see it.
struct Facts {
    meeting: Meeting,
    items: Vec<Item>,
    entries: Vec<Entry>,
}

impl Facts {
    async fn read(
        front: &Front,
        grant: &Grant<Open>,
        id: Id,
    ) -> Result<(Facts, Grant<TakeMinutes>), PageError> {
        let (here, meeting) = Here::meeting(front, grant.actor(), id).await?;
        let takes = here.grant::<TakeMinutes>(front)?;
        let all = here.may::<ReadHidden>(front);
        let on = front.read().await?;
        let mut items = agenda::of(&on, id).await.map_err(PageError::unexpected)?;
        items.retain(|item| all || item.kind().is_ok_and(|kind| kind != Kind::Hidden));
        let mut entries = minutes::entries(&on, id).await.map_err(PageError::unexpected)?;
        // A line is for whom its item is.
        let seen =
            |entry: &Entry| entry.item().is_none_or(|item| items.iter().any(|known| known.id() == item));
        entries.retain(|entry| all || seen(entry) && entry.0.audience != Kind::Hidden.audience());
        Ok((Facts { meeting, items, entries }, takes))
    }

    fn pieces(&self) -> Vec<Piece<'_>> {
        pieces(&self.meeting, &self.items, &self.entries)
    }
}

impl<'a> TranslationsPage<'a> {
    fn of(frame: Frame<'a>, facts: &Facts, to: Lang, sent: &Sent) -> Option<Self> {
        let (pieces, meeting) = (facts.pieces(), facts.meeting.id());
        let (here, languages) = (frame.link(&path(meeting, to)), languages(&frame, meeting, &pieces));
        let (this, others): (Vec<_>, Vec<_>) = languages.into_iter().partition(|one| one.href == here);
        Some(TranslationsPage {
            path: here,
            back: frame.link(&format!("{}/day", meeting_path(meeting))),
            name: roundtable::source(&facts.meeting.0, "title")?.clone(),
            to,
            language: frame.locale().language_name(to.as_str()),
            counted: this.into_iter().next(),
            languages: others,
            rows: pieces.iter().filter_map(|piece| Row::of(&frame, facts, piece, to, sent)).collect(),
            lost: sent.lost(&pieces),
            told: None,
            errors: Vec::new(),
            frame,
        })
    }
}

impl<'a> Page<'a> for TranslationsPage<'a> {
    const NAME: &'static str = "desk-translations";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let mut facts = Facts {
            meeting: sample::meeting(roundtable::model::meeting::State::Closed),
            items: sample::items(&Kind::ALL).into_iter().map(|shown| shown.item).collect(),
            entries: sample::lines().into_iter().map(|line| line.entry).collect(),
        };
        let page = |facts: &Facts, to, sent: &Sent| TranslationsPage::of(frame.clone(), facts, to, sent);
        let mut pages: Vec<Self> = [Lang::AR, Lang::EN, Lang::HU]
            .into_iter()
            .filter_map(|to| page(&facts, to, &Sent::default()))
            .collect();
        let typed = Sent::sample(&facts.pieces(), Lang::EN);
        facts
            .entries
            .iter_mut()
            .for_each(|line| line.0.tell_as("text", Lang::EN, "Other", TextStatus::Reviewed));
        pages.extend(page(&facts, Lang::EN, &typed));
        if let Some(last) = pages.last_mut() {
            last.told = Some(("warning", frame.t("desk-translations-changed")));
            last.lost = vec!["A line that was.".to_owned()];
        }
        pages
    }
}

/// The language of the address, where it is one of this site.
fn spoken(front: &Front, to: Lang) -> Result<Lang, PageError> {
    let known = front.shell.locales.languages().contains(&to);
    if known { Ok(to) } else { Err(PageError::NotFound) }
}

pub(super) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, to)): Path<(Lang, Id, Lang)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let path = path(id, spoken(&front, to)?);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let (facts, _) = Facts::read(&front, &grant, id).await?;
    let saved: Option<usize> = page::field(&pairs, "saved").parse().ok();
    let told = saved.map(|count| ("success", frame.t1("desk-translations-saved", "count", count)));
    let page = TranslationsPage::of(frame, &facts, to, &Sent::default()).ok_or(PageError::NotFound)?;
    TranslationsPage { told, ..page }.respond()
}

/// Keeps what was translated.
pub(super) async fn save(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, to)): Path<(Lang, Id, Lang)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let here = path(id, spoken(&front, to)?);
    let frame = front.shell.desk(lang, &here, grant.actor())?;
    let (facts, takes) = Facts::read(&front, &grant, id).await?;
    let sent = Sent::read(&sent);
    let errors = sent.wrong(&frame);
    if !errors.is_empty() {
        let page = TranslationsPage::of(frame, &facts, to, &sent).ok_or(PageError::NotFound)?;
        return TranslationsPage { errors, ..page }.again();
    }
    // Texts that are gone, or that whoever asks does not see, are not written; what was typed there is given back.
    if sent.lost(&facts.pieces()).is_empty() {
        match minutes::translate(&front.store, &takes, id, to, sent.renderings()).await {
            Ok(count) => return Ok(lead_to(&frame, &format!("{here}?saved={count}"))),
            Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
            Err(Unchanged::Meanwhile | Unchanged::Gone | Unchanged::Refused(())) => {}
        }
    }
    let (facts, _) = Facts::read(&front, &grant, id).await?;
    let told = Some(("warning", frame.t("desk-translations-changed")));
    let page = TranslationsPage::of(frame, &facts, to, &sent).ok_or(PageError::NotFound)?;
    let mut response = TranslationsPage { told, ..page }.respond()?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}
