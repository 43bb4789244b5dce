//! The form in which somebody answers a meeting they are invited to, with what they need: the same as a letter leads to.

use kernel::Lang;
use page::{Choice, Frame};
use people::Person;
use roundtable::invitations::{Invitation, Needs};
use roundtable::meetings::Meeting;
use roundtable::model::invitation::{Event, State};
use roundtable::model::meeting::Mode;
use roundtable::model::table::Light;
use roundtable::tables::Table;
use store::StoreError;

use crate::talk::answered;
use crate::words::choices;

/// The form.
pub(super) struct Form {
    /// How they stand to it now, and whether they come.
    pub(super) state: String,
    pub(super) settled: bool,
    pub(super) says: Vec<Choice>,
    pub(super) remote: Option<bool>,
    pub(super) languages: Vec<Choice>,
    pub(super) childcare: Option<bool>,
    pub(super) access: String,
    /// Who could go instead.
    pub(super) instead: Vec<Choice>,
}

/// What somebody is asked: their invitation, and who could go instead.
pub(super) struct Asked {
    pub(super) invitation: Invitation,
    pub(super) alternates: Vec<Person>,
}

impl Form {
    /// The form of a meeting: it asks for nothing that its table does not offer. `needs` is what stands in it.
    pub(super) fn of(
        frame: &Frame,
        table: &Table,
        meeting: &Meeting,
        asked: &Asked,
        needs: &Needs,
    ) -> Result<Form, StoreError> {
        let state = asked.invitation.state;
        let said = match state {
            State::Accepted | State::WaitingList => Some(Event::Accept),
            State::Tentative => Some(Event::Doubt),
            State::Declined => Some(Event::Decline),
            State::NeedsAction | State::Offered | State::Delegated => None,
        };
        let instead = |person: &Person| {
            let on = asked.invitation.delegated_to == Some(person.id);
            Choice::new(person.id.to_string(), page::plain(&person.name), on)
        };
        let language = |lang: &Lang| {
            let name = frame.locale().language_name(lang.as_str());
            Choice::new(lang.as_str(), name, needs.language == Some(*lang))
        };
        let languages = frame.city().languages.iter().filter(|_| table.is_lit(Light::Interpretation));
        let childcare = table.is_lit(Light::Childcare) || meeting.has_childcare();
        let says = [Event::Accept, Event::Doubt, Event::Decline].map(Event::name);
        Ok(Form {
            state: answered(frame, state),
            settled: state == State::Accepted,
            says: choices(frame, "answer", says, said.map(Event::name)),
            remote: (meeting.mode()? == Mode::Hybrid).then_some(needs.remote),
            languages: languages.map(language).collect(),
            childcare: childcare.then_some(needs.childcare),
            access: needs.access.clone(),
            instead: asked.alternates.iter().map(instead).collect(),
        })
    }
}
