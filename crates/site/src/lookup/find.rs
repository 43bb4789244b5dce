//! Asks each room for what somebody may open there, and puts it in a reader's words.

use std::collections::BTreeSet;

use directory::editing::{self, Edit};
use directory::model::edit::State;
use directory::model::funding::Project;
use directory::policy::{EditOwn, Fund, Moderate, ReadPublic};
use directory::sought::{self, Named};
use finder::{Best, Fit, Sought};
use kernel::policy::{Action, Actor, Grant, Relation};
use kernel::{Id, Lang, Record};
use network::organizations::Entry;
use network::policy::Tend;
use network::shelf::Network;
use page::{Frame, PageError};
use people::policy::Manage;
use people::{Person, Place};

use super::{Front, MOST};

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Organizations,
    Services,
    Places,
    People,
    Projects,
    Changes,
}

impl Kind {
    /// Every kind, in the order of the page.
    pub(super) const ALL: [Kind; 6] =
        [Kind::Organizations, Kind::Services, Kind::Changes, Kind::Places, Kind::People, Kind::Projects];

    /// The key of its heading. What organisations find of their own is told in every language.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Kind::Organizations => "desk-lookup-organizations",
            Kind::Services => "site-lookup-services",
            Kind::Changes => "site-lookup-changes",
            Kind::Places => "desk-lookup-places",
            Kind::People => "desk-lookup-people",
            Kind::Projects => "desk-lookup-projects",
        }
    }
}

/// What was found of one kind.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) id: &'static str,
    pub(super) hits: Vec<Hit>,
    /// That there is more of it.
    pub(super) more: Option<String>,
}

/// A text, and its language where that is known.
type Told = (String, Option<Lang>);

/// Something found, and where it leads.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) href: String,
    pub(super) name: Told,
    pub(super) note: Option<Told>,
    /// Whether not everybody sees it.
    pub(super) hidden: bool,
}

/// Who looks for what.
struct Look<'l> {
    front: &'l Front,
    frame: &'l Frame<'l>,
    actor: &'l Actor,
    sought: &'l Sought,
}

/// Everything somebody may open whose name fits, kind by kind; kinds of which there is nothing are left out.
pub(super) async fn all(
    front: &Front,
    frame: &Frame<'_>,
    actor: &Actor,
    sought: &Sought,
) -> Result<Vec<Group>, PageError> {
    let look = Look { front, frame, actor, sought };
    let network = match look.may::<Tend>() {
        Some(tends) => {
            let network = front.shelf.network(front.live.store(), &tends).await;
            Some((tends, network.map_err(PageError::unexpected)?))
        }
        None => None,
    };
    let network = network.as_ref().map(|(tends, network)| (tends, &**network));
    let own = look.own().await?;
    let found = [
        (Kind::Organizations, look.organizations(network)),
        (Kind::Services, look.services(network, &own).await?),
        (Kind::Changes, look.changes(&own).await?),
        (Kind::Places, look.places(network).await?),
        (Kind::People, look.people(network).await?),
        (Kind::Projects, look.projects().await?),
    ];
    let group = |(kind, best): (Kind, Best<Hit>)| Group {
        title: frame.t(kind.key()).into_owned(),
        id: kind.key(),
        more: best.more.then(|| frame.t1("site-lookup-more", "count", MOST).into_owned()),
        hits: best.found,
    };
    Ok(found.into_iter().filter(|(_, best)| !best.found.is_empty()).map(group).collect())
}

/// What somebody finds of their own organisations: services and changes on their way.
#[derive(Default)]
struct Own {
    services: Vec<(Fit, Hit)>,
    changes: Vec<(Fit, Hit)>,
}

const NOTHING: Best<Hit> = Best { found: Vec::new(), more: false };

impl Look<'_> {
    /// The grant for what belongs to no organisation, if they may.
    fn may<A: Action>(&self) -> Option<Grant<A>> {
        self.front.policy.grant(self.actor, Relation::Nobody).ok()
    }

    /// The name of a record for the reader.
    fn name(&self, record: &Record) -> Told {
        let text = record.text("name", self.frame.lang());
        text.map_or_else(Told::default, |text| (text.body.to_string(), Some(text.lang)))
    }

    fn hit(&self, path: &str, name: Told, note: Option<Told>) -> Hit {
        Hit {
            href: self.frame.link(path),
            name,
            note: note.filter(|(note, _)| !note.is_empty()),
            hidden: false,
        }
    }

    /// Whether everybody sees a service.
    fn is_public(&self, service: Id) -> bool {
        let read = self.front.policy.grant::<ReadPublic>(&Actor::VISITOR, Relation::Nobody);
        read.is_ok_and(|read| self.front.live.now().service(&read, service).is_some())
    }

    fn organizations(&self, network: Option<(&Grant<Tend>, &Network)>) -> Best<Hit> {
        let Some((tends, network)) = network else { return NOTHING };
        let mut found = network::sought::organizations(network, tends, |name| self.sought.fit(name));
        found.sort_by_cached_key(|(_, entry)| self.name(&entry.record).0);
        let best = Best::of(found, MOST);
        Best {
            found: best.found.into_iter().map(|entry| self.organization(entry)).collect(),
            more: best.more,
        }
    }

    fn organization(&self, entry: &Entry) -> Hit {
        let state = match entry.known {
            true => self.frame.t(format!("desk-network-state-{}", entry.standing.state.name())),
            false => self.frame.t("desk-network-directory"),
        };
        let path = format!("/network/known/{}", entry.record.id);
        self.hit(&path, self.name(&entry.record), Some((state.into_owned(), None)))
    }

    /// The name of an organisation, for who keeps the network.
    fn whose(&self, network: Option<(&Grant<Tend>, &Network)>, organization: Id) -> Option<Told> {
        let (_, network) = network?;
        network.one(organization).map(|entry| self.name(&entry.record))
    }

    async fn services(
        &self,
        network: Option<(&Grant<Tend>, &Network)>,
        own: &Own,
    ) -> Result<Best<Hit>, PageError> {
        let Some(moderates) = self.may::<Moderate>() else {
            return Ok(Best::of(own.services.iter().cloned(), MOST));
        };
        let (store, names) = (self.front.live.store(), &self.front.names);
        let best =
            names.services(store, &moderates, self.sought, MOST).await.map_err(PageError::unexpected)?;
        let writes = self.may::<EditOwn>().is_some();
        let hit = |named: Named| {
            let Named { record, organization } = named;
            // Who may only read is led to what it said.
            let path = match writes {
                true => format!("/ours/{organization}/service/{}", record.id),
                false => format!("/history/{}", record.id),
            };
            let hit = self.hit(&path, self.name(&record), self.whose(network, organization));
            Hit { hidden: !self.is_public(record.id), ..hit }
        };
        Ok(Best { found: best.found.into_iter().map(hit).collect(), more: best.more })
    }

    /// Of every organisation for which they write.
    async fn own(&self) -> Result<Own, PageError> {
        let mut own = Own::default();
        let organizations: BTreeSet<Id> =
            self.actor.held().iter().filter_map(|held| held.organization).collect();
        for organization in organizations {
            let Ok(grant) = self.front.policy.grant_at::<EditOwn>(self.actor, organization, Relation::Own)
            else {
                continue;
            };
            let mine = sought::own(self.front.live.store(), &grant, organization, self.sought).await;
            for (fit, mine) in mine.map_err(PageError::unexpected)? {
                let path = format!("/ours/{organization}/service/{}", mine.service);
                if let Some(record) = &mine.record {
                    let hit = self.hit(&path, self.name(record), None);
                    own.services.push((fit, Hit { hidden: !self.is_public(record.id), ..hit }));
                }
                if let Some(edit) = &mine.edit {
                    own.changes.push((fit, self.hit(&path, self.written(edit), self.state(edit))));
                }
            }
        }
        Ok(own)
    }

    /// The name a change gives its service.
    fn written(&self, edit: &Edit) -> Told {
        match edit.sheet.get("name") {
            "" => (self.frame.t("directory-edit-unnamed").into_owned(), None),
            name => (name.to_owned(), Some(edit.lang)),
        }
    }

    /// Where a change is, in words.
    fn state(&self, edit: &Edit) -> Option<Told> {
        let day = editing::day(self.frame.city(), edit.submitted_at.unwrap_or(edit.changed_at));
        let day = self.frame.locale().date(day);
        let words = match edit.state {
            State::Draft => self.frame.t1("directory-edit-state-draft", "date", day),
            State::Submitted => self.frame.t1("directory-edit-state-submitted", "date", day),
            State::Returned => self.frame.t("directory-edit-state-returned"),
            State::Approved => return None,
        };
        Some((words.into_owned(), None))
    }

    /// What waits to be read for who reads it, and what is on its way of one's own.
    async fn changes(&self, own: &Own) -> Result<Best<Hit>, PageError> {
        let mut found = own.changes.clone();
        if let Some(moderates) = self.may::<Moderate>() {
            let waiting = sought::waiting(self.front.live.store(), &moderates, self.sought).await;
            for (fit, edit, organization) in waiting.map_err(PageError::unexpected)? {
                let whose = organization.map(|record| self.name(&record));
                found.push((fit, self.hit(&format!("/edits/{}", edit.id), self.written(&edit), whose)));
            }
        }
        Ok(Best::of(found, MOST))
    }

    async fn places(&self, network: Option<(&Grant<Tend>, &Network)>) -> Result<Best<Hit>, PageError> {
        let Some((tends, _)) = network else { return Ok(NOTHING) };
        let (store, names) = (self.front.live.store(), &self.front.names);
        let best = names.places(store, tends, self.sought, MOST).await.map_err(PageError::unexpected)?;
        let hit = |named: Named| {
            let path = format!("/network/known/{}", named.organization);
            self.hit(&path, self.name(&named.record), self.whose(network, named.organization))
        };
        Ok(Best { found: best.found.into_iter().map(hit).collect(), more: best.more })
    }

    /// Who has an account, and whom to call at an organisation.
    async fn people(&self, network: Option<(&Grant<Tend>, &Network)>) -> Result<Best<Hit>, PageError> {
        let (store, fit) = (self.front.live.store(), |name: &str| self.sought.fit(name));
        let mut found = Vec::new();
        if let Some(manages) = self.may::<Manage>() {
            let people = people::sought(store, &manages, fit).await.map_err(PageError::unexpected)?;
            let hit = |(fit, person, place)| Some((fit, self.person(network, person, place)?));
            found.extend(people.into_iter().filter_map(hit));
        }
        if let Some((tends, _)) = network {
            let contacts = network::sought::contacts(store, tends, fit).await;
            for (fit, organization, contact) in contacts.map_err(PageError::unexpected)? {
                let Some(whose) = self.whose(network, organization) else { continue };
                let said =
                    [Some(contact.name).filter(|name| !name.is_empty()), contact.address, contact.phone];
                let name = said.into_iter().flatten().next().unwrap_or_default();
                let path = format!("/network/known/{organization}");
                found.push((fit, self.hit(&path, (name, None), Some(whose))));
            }
        }
        Ok(Best::of(found, MOST))
    }

    /// Somebody who was found: nobody whose page does not name them.
    fn person(&self, network: Option<(&Grant<Tend>, &Network)>, person: Person, place: Place) -> Option<Hit> {
        let (path, note) = match place {
            Place::Everyone => {
                let address = person.address.as_ref().map(|address| (address.as_str().to_owned(), None));
                (format!("/people#p-{}", person.id), address)
            }
            Place::At(organization) => {
                (format!("/network/known/{organization}"), Some(self.whose(network, organization)?))
            }
        };
        Some(self.hit(&path, (person.name, None), note))
    }

    async fn projects(&self) -> Result<Best<Hit>, PageError> {
        let Some(funds) = self.may::<Fund>() else { return Ok(NOTHING) };
        let found = sought::projects(self.front.live.store(), &funds, self.sought).await;
        let best = Best::of(found.map_err(PageError::unexpected)?, MOST);
        let hit = |project: Project| {
            let fund = Some((project.about.fund, None));
            self.hit(&format!("/funding#p-{}", project.id), (project.about.name, None), fund)
        };
        Ok(Best { found: best.found.into_iter().map(hit).collect(), more: best.more })
    }
}
