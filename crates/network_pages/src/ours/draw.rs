//! What the page of one's own organisation shows, in a reader's words.

use kernel::{Instant, Lang, Text};
use network::members::Seats;
use network::model::balance::Exchange;
use network::model::consent::{Consents, Event, Purpose, Wish, Word};
use network::model::membership::{self, State};
use network::model::seen::{Fact, Item, Seen, Thing, Viewer};
use network::model::standing::Standing;
use network::notes::{Kind, Note};
use page::Frame;

use super::{Known, Shown};
use crate::sample;

/// The page's content.
pub(super) struct View {
    /// The address of this page, and of the public one.
    pub(super) here: String,
    pub(super) there: String,
    pub(super) name: Text,
    pub(super) state: String,
    pub(super) speaks: bool,
    /// Whether whoever asks may write what its services say, and where.
    pub(super) writes: bool,
    pub(super) services: String,
    pub(super) sits: bool,
    pub(super) may_join: bool,
    pub(super) may_decline: bool,
    pub(super) left: bool,
    pub(super) public_page: bool,
    pub(super) choices: Vec<Choice>,
    pub(super) authorities: bool,
    pub(super) eyes: Vec<Eye>,
    pub(super) supposed: Supposed,
    pub(super) history: Vec<String>,
    pub(super) notes: Vec<Noted>,
    /// What it gives, and what it gets.
    pub(super) exchange: [Vec<String>; 2],
    /// Whether it is asked if it gets as much as it gives, and what it answered this half year.
    pub(super) asked: Option<Option<bool>>,
}

/// Whether what is shown is so, or would be.
#[derive(PartialEq, Eq)]
pub(super) enum Supposed {
    No,
    Named,
    Left(usize),
}

/// A purpose to tick.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) who: String,
    pub(super) on: bool,
    pub(super) since: Option<String>,
    pub(super) list: bool,
}

/// What one kind of viewer sees.
pub(super) struct Eye {
    pub(super) icon: &'static str,
    pub(super) label: String,
    /// A sentence, where one says it.
    pub(super) says: Option<String>,
    pub(super) items: Vec<Line>,
    /// Every field, word for word.
    pub(super) words: Vec<Fact>,
}

/// One thing that is seen.
pub(super) struct Line {
    pub(super) icon: &'static str,
    pub(super) body: String,
    /// The language of its words; numbers and addresses run from left to right.
    pub(super) lang: Option<Lang>,
}

/// An entry of the contact log.
pub(crate) struct Noted {
    pub(crate) head: String,
    pub(crate) fact: String,
    pub(crate) next: Option<String>,
}

impl View {
    /// None where the organisation has no name to show.
    pub(super) fn of(frame: &Frame, known: &Known, seen: &Seen, shown: Shown) -> Option<View> {
        let standing = &known.standing;
        let may = |event| known.speaks && standing.state.after(event, Word::Own).is_ok();
        let (wish, supposed) = match shown {
            Shown::Now => (standing_wish(known), Supposed::No),
            Shown::Wished(wish) => (wish, Supposed::Named),
            Shown::Gone(count) => (standing_wish(known), Supposed::Left(count)),
        };
        // The authorities are asked about below the list itself.
        let asked = Purpose::ALL.into_iter().filter(|purpose| *purpose != Purpose::MemberListAuthorities);
        let choice = |purpose| choice(frame, purpose, &wish, standing, known.seats);
        Some(View {
            here: format!("/ours/{}", known.record.id),
            there: format!("/organization/{}", known.record.id),
            name: known.record.text("name", frame.lang())?.clone(),
            state: state(frame, standing),
            speaks: known.speaks,
            writes: known.writes,
            services: format!("/ours/{}/services", known.record.id),
            sits: standing.state.sits(),
            may_join: may(membership::Event::Join),
            may_decline: may(membership::Event::Decline),
            left: standing.state == State::Withdrawn,
            public_page: supposed == Supposed::No && !seen.website.is_empty(),
            choices: asked.map(choice).collect(),
            authorities: wish.wants(Purpose::MemberListAuthorities),
            eyes: Viewer::ALL.into_iter().map(|viewer| eye(frame, viewer, seen)).collect(),
            supposed,
            history: history(frame, &known.said),
            notes: known.notes.iter().map(|note| noted(frame, note)).collect(),
            exchange: exchange(frame, &known.exchange),
            asked: (known.speaks && standing.state.sits()).then_some(known.balance),
        })
    }
}

/// What stands, as the form would send it.
fn standing_wish(known: &Known) -> Wish {
    let given = |purpose: &Purpose| known.standing.consents.given(*purpose).is_some();
    Wish { purposes: Purpose::ALL.into_iter().filter(given).collect() }
}

fn day(frame: &Frame, at: Instant) -> String {
    frame.locale().date_short(at.utc().with_timezone(&frame.city().zone).date_naive())
}

fn state(frame: &Frame, standing: &Standing) -> String {
    let since = standing.since.map(|at| day(frame, at)).unwrap_or_default();
    frame.t1(&format!("network-state-{}", standing.state.name()), "date", since).into_owned()
}

fn purpose_key(purpose: Purpose) -> String {
    if purpose == Purpose::MemberListAuthorities {
        return "network-named-authorities".to_owned();
    }
    format!("network-purpose-{}", purpose.name().replace('_', "-"))
}

fn choice(frame: &Frame, purpose: Purpose, wish: &Wish, standing: &Standing, seats: Seats) -> Choice {
    let key = purpose_key(purpose);
    let given = standing.consents.given(purpose).map(|given| day(frame, given.at));
    let Seats { organizations, authorities } = seats;
    let who = format!("{key}-who");
    Choice {
        name: purpose.name(),
        label: frame.t(&key).into_owned(),
        who: match purpose {
            Purpose::MemberList => {
                frame.t2(&who, "organizations", organizations, "authorities", authorities).into_owned()
            }
            _ => frame.t(&who).into_owned(),
        },
        on: wish.wants(purpose),
        since: given.map(|date| frame.t1("network-named-since", "date", date).into_owned()),
        list: purpose == Purpose::MemberList,
    }
}

fn eye(frame: &Frame, viewer: Viewer, seen: &Seen) -> Eye {
    let key = match (viewer, seen.named_to(viewer), seen.website.is_empty()) {
        (Viewer::Member | Viewer::Authority, true, _) => Some("network-seen-name-in-list"),
        (Viewer::Funder, true, _) => Some("network-seen-name-in-report"),
        (Viewer::Member | Viewer::Authority | Viewer::Funder, false, false) => {
            Some("network-seen-as-everyone")
        }
        (Viewer::Member | Viewer::Authority | Viewer::Funder, false, true) => Some("network-seen-nothing"),
        (Viewer::Public, _, true) | (Viewer::Api, false, _) => Some("network-seen-nothing"),
        (Viewer::Public, _, false) | (Viewer::Api, true, _) => None,
    };
    let items = match viewer {
        Viewer::Public => seen.website.iter().map(line).collect(),
        Viewer::Api => seen.open.iter().map(line).collect(),
        Viewer::Member | Viewer::Authority | Viewer::Funder => Vec::new(),
    };
    let words = match viewer {
        Viewer::Public => seen.website_words.clone(),
        Viewer::Api => seen.open_words.clone(),
        Viewer::Member | Viewer::Authority | Viewer::Funder => Vec::new(),
    };
    Eye {
        words,
        icon: match viewer {
            Viewer::Public => "world",
            Viewer::Member => "users-group",
            Viewer::Authority => "building-community",
            Viewer::Funder => "coins",
            Viewer::Api => "share",
        },
        label: frame.t(format!("network-seen-{}", viewer.name())).into_owned(),
        says: key.map(|key| frame.t(key).into_owned()),
        items,
    }
}

fn line(item: &Item) -> Line {
    let icon = match item.thing {
        Thing::Name => "flag",
        Thing::Description => "info-circle",
        Thing::Person => "users",
        Thing::Phone => "phone",
        Thing::Mail => "mail",
        Thing::Web => "world",
        Thing::Place => "map-pin",
        Thing::Service => "circle-check",
    };
    Line { icon, body: item.body.clone(), lang: item.lang }
}

/// What it gives and what it gets, in sentences; what there is nothing of is not said.
fn exchange(frame: &Frame, counted: &Exchange) -> [Vec<String>; 2] {
    let says =
        |(key, count): &(&str, usize)| (*count > 0).then(|| frame.t1(key, "count", *count).into_owned());
    let gives = [
        ("network-gives-services", counted.services),
        ("network-gives-languages", counted.languages),
        ("network-gives-changes", counted.changes),
    ];
    let gets = [("network-gets-projects", counted.projects), ("network-gets-contacts", counted.contacts)];
    [&gives[..], &gets[..]].map(|side| side.iter().filter_map(says).collect())
}

/// What was said, newest first.
fn history(frame: &Frame, said: &[Event]) -> Vec<String> {
    let sentence = |event: &Event| {
        let key = if event.given { "network-history-given" } else { "network-history-taken" };
        let what = frame.t(purpose_key(event.purpose));
        frame.t2(key, "date", day(frame, event.at), "what", what.as_ref()).into_owned()
    };
    said.iter().rev().map(sentence).collect()
}

/// An entry of the contact log in words.
pub(crate) fn noted(frame: &Frame, note: &Note) -> Noted {
    let kind = frame.t(format!("network-notes-{}", note.kind.name()));
    let next = note.next.as_ref().map(|(step, until)| {
        let step = frame.t1("network-notes-next", "step", page::plain(step)).into_owned();
        let until = until.map(|day| frame.locale().date_short(day));
        let until = until.map(|date| frame.t1("network-notes-by", "date", date).into_owned());
        [Some(step), until].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    Noted { head: format!("{} · {kind}", day(frame, note.at)), fact: note.fact.clone(), next }
}

/// The page's samples: not at the table yet, at it with some consents, as it would be, and after leaving.
pub(super) fn samples() -> Vec<(Known, Seen, Shown)> {
    let at = Instant::from_micros(1_795_338_000_000_000);
    let said = |purpose, given| Event { purpose, given, word: Word::Own, at, text_version: 1 };
    let wish = Wish { purposes: [Purpose::Website, Purpose::MemberList].into() };
    let item = |thing, body: &str, lang| Item { thing, body: body.to_owned(), lang };
    let things = vec![
        item(Thing::Name, "Minta Híd Egyesület", Some(Lang::HU)),
        item(Thing::Phone, "+36 1 000 0134", None),
        item(Thing::Mail, "info@hid.example", None),
    ];
    let known = |state, consents, said: Vec<Event>| Known {
        record: kernel::Record::clone(&sample::full().organization),
        standing: Standing { state, since: Some(at), consents, ..Standing::KNOWN },
        said,
        seats: Seats { organizations: 41, authorities: 3 },
        notes: vec![Note {
            kind: Kind::Call,
            fact: "Megkérdeztük, jönnek-e a novemberi ülésre.".to_owned(),
            next: Some(("Meghívó küldése".to_owned(), None)),
            at,
        }],
        exchange: Exchange { services: 3, languages: 5, changes: 1, projects: 1, contacts: 4 },
        balance: (state == State::Joined).then_some(false),
        speaks: true,
        writes: true,
    };
    let fact = |field: &str, body: &str, lang| Fact { field: field.to_owned(), body: body.to_owned(), lang };
    let words = vec![
        fact("organization.name", "Minta Híd Egyesület", Some(Lang::HU)),
        fact("phone.number", "+36 1 000 0134", None),
    ];
    let published = Seen {
        website: things.clone(),
        open: things.clone(),
        website_words: words.clone(),
        open_words: words,
        ..Seen::default()
    };
    let listed = Some(kernel::Viewers::CIVIL_MEMBERS);
    let named = Seen { website: things, listed, ..Seen::default() };
    let consents = Consents::of(&wish, at);
    let events = vec![said(Purpose::Website, true), said(Purpose::Print, true), said(Purpose::Print, false)];
    let none = Exchange::default();
    let provider = Known {
        speaks: false,
        writes: false,
        exchange: none,
        ..known(State::Joined, consents, events.clone())
    };
    vec![
        (known(State::Approached, Consents::NONE, vec![]), published, Shown::Now),
        (known(State::Joined, consents, events.clone()), named.clone(), Shown::Now),
        (known(State::Joined, Consents::NONE, vec![]), named.clone(), Shown::Wished(wish)),
        (known(State::Joined, consents, events.clone()), Seen::default(), Shown::Gone(3)),
        (known(State::Withdrawn, Consents::NONE, events), Seen::default(), Shown::Now),
        (provider, named, Shown::Now),
    ]
}
