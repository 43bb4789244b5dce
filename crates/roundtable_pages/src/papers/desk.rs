//! What who convenes hands round: the agenda, the sheets to sign, the invitation as a letter.

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{Frame, Granted, PageError, Path, Texts};
use press::{
    Agenda, AgendaColumns, AgendaItem, AttendanceSheet, ClosedAttendanceSheet, Funder, Letter, Seat as Line,
    SheetColumns, Table as Sheet, Words,
};
use roundtable::interpreters::{self, Interpreted};
use roundtable::meetings::Meeting;
use roundtable::model::seat::Office;
use roundtable::names::{Eyes, Names};
use roundtable::policy::{Convene, Open};
use roundtable::seats::Seat;
use roundtable::shown::{ItemShown, Sight, Told};
use roundtable::{agenda as talk, tables};
use store::StoreError;

use super::printer::Row;
use super::said;
use crate::Front;
use crate::here::Here;
use crate::talk::{Facts, Point, points};
use crate::words::category;

/// Lines without a name on the open sheet, for guests.
const GUESTS: u8 = 8;

/// A meeting, for who calls its table together.
struct Desk<'a> {
    front: &'a Front,
    frame: &'a Frame<'a>,
    here: Here,
    meeting: Meeting,
    languages: Interpreted,
}

/// Who asks calls the table together; nobody else gets so far.
async fn convened(
    front: &Front,
    grant: &Grant<Open>,
    id: Id,
) -> Result<(Here, Meeting, Interpreted), PageError> {
    let (here, meeting) = Here::meeting(front, grant.actor(), id).await?;
    here.grant::<Convene>(front)?;
    let on = front.read().await?;
    let languages = interpreters::languages(&on, &meeting).await.map_err(PageError::unexpected)?;
    drop(on);
    Ok((here, meeting, languages))
}

pub(super) async fn agenda(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let (here, meeting, languages) = convened(&front, &grant, id).await?;
    let frame = front.shell.frame(lang, crate::desk::meeting_path(id))?;
    let desk = Desk { front: &front, frame: &frame, here, meeting, languages };
    let items = desk.items(Sight::Table, Eyes::Round).await?;
    let paper = desk.agenda(&items)?;
    front.printer.print(Row::Known, paper, "agenda").await
}

fn row(frame: &Frame, number: i64, point: &Point) -> AgendaItem {
    let mut details: Vec<Words> = point.description.as_ref().map(said::words).into_iter().collect();
    details.extend(point.kept.clone().map(Words::from));
    details.extend(point.nobody.then(|| frame.t("roundtable-public-nobody").into_owned().into()));
    AgendaItem {
        number: frame.locale().number(number),
        title: point.title.as_ref().map_or_else(|| Words::from(""), said::words),
        details,
        presenter: point.by.as_ref().map(said::beside),
        duration: point.lasts.clone(),
    }
}

pub(super) async fn attendance(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let (here, meeting, languages) = convened(&front, &grant, id).await?;
    let frame = front.shell.frame(lang, crate::desk::meeting_path(id))?;
    let desk = Desk { front: &front, frame: &frame, here, meeting, languages };
    let (named, _) = desk.lines().await?;
    let paper = AttendanceSheet {
        head: desk.head(&Texts::new(&frame), "roundtable-paper-title-attendance")?,
        table: desk.sheet(named, GUESTS)?,
    };
    front.printer.print(Row::Known, paper, "attendance").await
}

pub(super) async fn closed(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let (here, meeting, languages) = convened(&front, &grant, id).await?;
    let frame = front.shell.frame(lang, crate::desk::meeting_path(id))?;
    let desk = Desk { front: &front, frame: &frame, here, meeting, languages };
    let (_, unnamed) = desk.lines().await?;
    let paper = ClosedAttendanceSheet {
        head: desk.head(&Texts::new(&frame), "roundtable-paper-title-closed")?,
        mark: frame.t("roundtable-paper-closed-mark").into_owned(),
        notice: frame.t("roundtable-paper-closed-notice").into_owned(),
        table: desk.sheet(unnamed, 0)?,
    };
    front.printer.print(Row::Known, paper, "attendance-closed").await
}

pub(super) async fn letter(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let (here, meeting, languages) = convened(&front, &grant, id).await?;
    let frame = front.shell.frame(lang, crate::desk::meeting_path(id))?;
    let desk = Desk { front: &front, frame: &frame, here, meeting, languages };
    // A letter may be opened by anybody at the door: only what everybody may read stands in it.
    let items = desk.items(Sight::Everybody, Eyes::Public).await?;
    let paper = desk.letter(&items, desk.conveners().await?)?;
    front.printer.print(Row::Known, paper, "invitation").await
}

impl Desk<'_> {
    fn label(&self, key: &str) -> String {
        self.frame.t(key).into_owned()
    }

    fn head(&self, texts: &Texts, key: &str) -> Result<press::Head, PageError> {
        said::head(self.front, self.frame, texts, (&self.here.table, &self.meeting), key)
    }

    fn facts(&self, texts: &Texts) -> Result<Vec<press::Fact>, PageError> {
        let facts = Facts::of(self.frame, texts, &self.meeting, &self.languages);
        let facts = facts.map_err(PageError::unexpected)?;
        Ok(said::facts(self.frame, &facts))
    }

    /// What is talked about, as far as they see it who get the paper.
    async fn items(&self, sight: Sight, eyes: Eyes) -> Result<Vec<ItemShown>, PageError> {
        let (on, unexpected) = (self.front.read().await?, |error: StoreError| PageError::unexpected(error));
        let names = self.here.seats_as(self.front, &on, eyes).await?;
        let told = Told { sight, names: &names, lang: self.frame.lang() };
        let items = talk::of(&on, self.meeting.id()).await.map_err(unexpected)?;
        told.items(items).map_err(unexpected)
    }

    fn points(&self, texts: &Texts, items: &[ItemShown]) -> Result<Vec<Point>, PageError> {
        let told = points(self.frame, texts, items, &[], self.front.today(), |_| false);
        told.map(|(points, _)| points).map_err(PageError::unexpected)
    }

    fn agenda(&self, items: &[ItemShown]) -> Result<Agenda, PageError> {
        let texts = Texts::new(self.frame);
        let points = self.points(&texts, items)?;
        Ok(Agenda {
            head: self.head(&texts, "roundtable-paper-title-agenda")?,
            facts: self.facts(&texts)?,
            columns: AgendaColumns {
                number: self.label("roundtable-paper-number"),
                item: self.label("roundtable-paper-item"),
                presenter: self.label("roundtable-paper-presenter"),
                duration: self.label("roundtable-paper-duration"),
            },
            items: (1..).zip(&points).map(|(number, point)| row(self.frame, number, point)).collect(),
            none: self.label("roundtable-public-agenda-none"),
            notes: texts.notices().into_iter().map(Words::from).collect(),
        })
    }

    fn letter(&self, items: &[ItemShown], signed: Vec<Words>) -> Result<Letter, PageError> {
        let texts = Texts::new(self.frame);
        let points = self.points(&texts, items)?;
        let titles: Vec<Words> =
            points.iter().filter_map(|point| point.title.as_ref()).map(said::words).collect();
        Ok(Letter {
            head: self.head(&texts, "roundtable-paper-title-letter")?,
            recipient: Vec::new(),
            dated: self.frame.locale().date(self.front.today()),
            salutation: self.label("roundtable-paper-dear"),
            opening: vec![self.label("roundtable-paper-invited").into()],
            facts: self.facts(&texts)?,
            list: (!titles.is_empty()).then(|| (self.label("roundtable-invited-agenda"), titles)),
            closing: vec![self.label("roundtable-paper-please-answer").into()],
            regards: self.label("roundtable-paper-regards"),
            signed,
        })
    }

    /// The seats that stand on the day of the meeting: those that everybody at the table and who pays may name, and the
    /// others. No seat is among both.
    async fn lines(&self) -> Result<(Vec<Line>, Vec<Line>), PageError> {
        let on = self.front.read().await?;
        let day = self.meeting.starts().map_or_else(|| self.front.today(), |starts| starts.date());
        let own = self.here.seats(self.front, &on).await?;
        let open = own.with(Eyes::Sheet);
        let lang = self.frame.lang();
        let (named, unnamed): (Vec<&Seat>, Vec<&Seat>) =
            own.standing(day).partition(|seat| open.of(seat, lang).is_some());
        Ok((self.sorted(&named, &open)?, self.sorted(&unnamed, &own)?))
    }

    /// Lines in the order of the alphabet. Whom not even who convenes reads by name stands there as the kind of seat.
    fn sorted(&self, seats: &[&Seat], names: &Names) -> Result<Vec<Line>, PageError> {
        let mut lines = Vec::new();
        for seat in seats {
            let organization = match names.of(seat, self.frame.lang()) {
                Some(name) => said::words(name),
                None => category(self.frame, seat.category().map_err(PageError::unexpected)?).into(),
            };
            lines.push(Line { organization, person: None });
        }
        let order = self.frame.locale().collator();
        lines.sort_by(|one, other| order(&one.organization.text, &other.organization.text));
        Ok(lines)
    }

    fn sheet(&self, seats: Vec<Line>, empty_lines: u8) -> Result<Sheet, PageError> {
        let label = |key: &str| self.label(key);
        Ok(Sheet {
            facts: self.facts(&Texts::new(self.frame))?,
            funder: Funder {
                label: label("roundtable-paper-funding"),
                identifier: self.here.table.funding().map(|said| page::plain(said).into_owned()),
                logo_space: label("roundtable-paper-logo"),
                logo: None,
            },
            columns: SheetColumns {
                number: label("roundtable-paper-number"),
                organization: label("roundtable-paper-organization"),
                person: label("roundtable-paper-person"),
                signature: label("roundtable-paper-signature"),
            },
            seats,
            empty_lines,
        })
    }

    async fn conveners(&self) -> Result<Vec<Words>, PageError> {
        let on = self.front.read().await?;
        let offices = tables::offices(&on, self.here.table.id()).await.map_err(PageError::unexpected)?;
        let convenes = offices.into_iter().filter(|(office, _)| *office == Office::Convener);
        Ok(convenes.map(|(_, person)| Words::from(page::plain(&person.name).into_owned())).collect())
    }
}
