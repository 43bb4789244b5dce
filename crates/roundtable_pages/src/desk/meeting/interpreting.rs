//! Interpretation at a meeting, for who prepares it: into which languages it was asked for, who interprets, what is missing.

use kernel::{Id, Lang};
use page::{Choice, Frame, PageError};
use people::Person;
use roundtable::interpreters::{self, Assigned};
use roundtable::invitations;
use roundtable::meetings::Meeting;
use roundtable::model::interpretation::{Need, needs};
use roundtable::model::invitation::State as Answer;
use roundtable::model::meeting::State;
use roundtable::model::seat::Office;
use roundtable::model::table::Light;
use roundtable::tables::{self, Table};
use store::{ConnectionTrait, StoreError};

/// What forms call somebody from outside.
pub(super) const OUTSIDE: &str = "outside";

/// Who interprets, and who could.
#[derive(Default)]
pub(super) struct Interpreters {
    pub(super) assigned: Vec<Assigned>,
    /// Those who interpret for the table.
    pub(super) office: Vec<(Id, String)>,
    /// What those who are assigned are called.
    pub(super) named: Vec<(Id, String)>,
}

impl Interpreters {
    /// Who interprets at a meeting; none where its table does not arrange it.
    pub(super) async fn of(
        on: &impl ConnectionTrait,
        table: &Table,
        meeting: &Meeting,
    ) -> Result<Option<Interpreters>, StoreError> {
        if !table.is_lit(Light::Interpretation) {
            return Ok(None);
        }
        let assigned = interpreters::of(on, meeting.id()).await?;
        let ids: Vec<Id> = assigned.iter().filter_map(|one| one.person).collect();
        let named = Person::among(on, &ids).await?;
        let offices = tables::offices(on, table.id()).await?.into_iter();
        let office = offices.filter(|(office, _)| *office == Office::Interpreter);
        Ok(Some(Interpreters {
            assigned,
            office: office.map(|(_, person)| (person.id, person.name)).collect(),
            named: named.into_values().map(|person| (person.id, person.name)).collect(),
        }))
    }

    /// As samples show it: somebody from outside, and somebody who could.
    pub(super) fn sample() -> Interpreters {
        let id = crate::sample_id("interpreter");
        let line = |language, person| Assigned { id, language, person };
        let iris = vec![(id, "Minta Írisz".to_owned())];
        Interpreters {
            assigned: vec![line(Lang::AR, None), line(Lang::EN, Some(id))],
            office: iris.clone(),
            named: iris,
        }
    }
}

/// What the page shows of it.
pub(super) struct Interpretation {
    pub(super) rows: Vec<Row>,
    pub(super) languages: Vec<Choice>,
    pub(super) people: Vec<Choice>,
    /// Whether somebody can still be assigned.
    pub(super) open: bool,
}

/// A language.
pub(super) struct Row {
    pub(super) name: String,
    /// How many asked for it, and whether it is promised: what there is to say, in words.
    pub(super) facts: Vec<String>,
    /// Who interprets: the line, and the name.
    pub(super) people: Vec<(String, String)>,
    pub(super) missing: bool,
}

impl Interpretation {
    pub(super) fn of(
        frame: &Frame,
        meeting: &Meeting,
        wishes: &[(Answer, invitations::Needs)],
        known: &Interpreters,
    ) -> Result<Interpretation, PageError> {
        let comes = |state: Answer| matches!(state, Answer::Accepted | Answer::Tentative);
        let asked = wishes.iter().filter(|(state, _)| comes(*state)).filter_map(|(_, needs)| needs.language);
        let arranged = known.assigned.iter().map(|one| one.language);
        let all = needs(asked, meeting.languages(), arranged);
        let missing = all.iter().find(|(_, need)| need.is_open()).map(|(lang, _)| *lang);
        let mut rows: Vec<Row> = all.into_iter().map(|(lang, need)| row(frame, known, lang, need)).collect();
        let order = frame.locale().collator();
        rows.sort_by(|one, other| order(&one.name, &other.name));
        let language = |lang: &Lang| {
            Choice::new(lang.as_str(), frame.locale().language_name(lang.as_str()), missing == Some(*lang))
        };
        let person = |(id, name): &(Id, String)| Choice::new(id.to_string(), page::plain(name), false);
        let outside = Choice::new(OUTSIDE, frame.t("desk-meeting-interpreter-outside"), false);
        let over = matches!(
            meeting.state().map_err(PageError::unexpected)?,
            State::Held | State::Closed | State::Cancelled
        );
        Ok(Interpretation {
            rows,
            languages: frame.city().languages.iter().map(language).collect(),
            people: known.office.iter().map(person).chain([outside]).collect(),
            open: !over,
        })
    }
}

fn row(frame: &Frame, known: &Interpreters, lang: Lang, need: Need) -> Row {
    let name = |one: &Assigned| match one.person {
        None => frame.t("desk-meeting-interpreter-outside").into_owned(),
        Some(id) => {
            let name = known.named.iter().find(|(known, _)| *known == id).map(|(_, name)| name.as_str());
            page::plain(name.unwrap_or_default()).into_owned()
        }
    };
    let who = known.assigned.iter().filter(|one| one.language == lang);
    let asked = (need.asked > 0)
        .then(|| frame.t1("desk-meeting-interpretation-asked", "count", need.asked).into_owned());
    let promised = need.promised.then(|| frame.t("desk-meeting-interpretation-promised").into_owned());
    Row {
        name: frame.locale().language_name(lang.as_str()),
        facts: asked.into_iter().chain(promised).collect(),
        people: who.map(|one| (one.id.to_string(), name(one))).collect(),
        missing: need.is_open(),
    }
}
