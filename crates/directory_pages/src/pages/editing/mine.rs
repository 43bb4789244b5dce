//! `/{lang}/ours/{id}/services`: the services of one's own organisation, where each change of them is, and closing one for a
//! while in two presses.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use directory::editing::{self, Edit, Mine, Saved};
use directory::model::edit::{self, Sheet, State, Step, Wrong, check};
use directory::policy::{EditOwn, ReadPublic};
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Lang, Text};
use network::policy::Open;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};

use super::words::errors;
use super::write::kept;
use super::{date, failed, mail, there, writes};
use crate::pages::Front;

/// The services of an organisation.
#[derive(Template)]
#[template(path = "mine.html")]
pub struct MinePage<'a> {
    frame: Frame<'a>,
    /// The page of the organisation, for its own people.
    ours: Option<String>,
    add: String,
    rows: Vec<Row>,
    errors: Vec<FieldError>,
}

/// A service.
struct Row {
    id: Id,
    lang: Option<Lang>,
    name: String,
    state: String,
    /// The colour of its state.
    color: &'static str,
    /// Its form.
    href: String,
    /// Its public page, where everyone can see it.
    public: Option<String>,
    /// Whether it can be closed for a while here: nothing else is on its way.
    closes: bool,
    from: String,
    to: String,
    reason: String,
}

impl<'a> MinePage<'a> {
    fn of(frame: Frame<'a>, organization: Id, mine: &[Mine], public: impl Fn(Id) -> bool) -> Self {
        let mut rows: Vec<Row> =
            mine.iter().map(|one| row(&frame, organization, one, public(one.service))).collect();
        rows.sort_by(|one, other| one.name.cmp(&other.name).then(one.id.cmp(&other.id)));
        let at = |path: &str| frame.link(&format!("/ours/{organization}{path}"));
        MinePage {
            ours: Some(at("")),
            add: at("/new-service"),
            rows,
            errors: Vec::new(),
            frame: frame.unindexed(),
        }
    }
}

fn row(frame: &Frame, organization: Id, mine: &Mine, public: bool) -> Row {
    let told: Option<&Text> = mine.record.as_ref().and_then(|record| record.text("name", frame.lang()));
    let written = mine.edit.as_ref().map(|edit| edit.sheet.get("name")).filter(|name| !name.is_empty());
    let name = told.map(|text| text.body.to_string()).or(written.map(str::to_owned));
    let (state, color) = state(frame, mine.edit.as_ref());
    Row {
        id: mine.service,
        lang: told
            .map(|text| text.lang)
            .or(mine.edit.as_ref().map(|edit| edit.lang))
            .filter(|_| name.is_some()),
        name: name.unwrap_or_else(|| frame.t("directory-edit-unnamed").into_owned()),
        state,
        color,
        href: frame.link(&format!("/ours/{organization}/service/{}", mine.service)),
        public: public.then(|| frame.link(&format!("/service/{}", mine.service))),
        closes: mine.record.is_some() && mine.edit.is_none(),
        from: String::new(),
        to: String::new(),
        reason: String::new(),
    }
}

fn state(frame: &Frame, edit: Option<&Edit>) -> (String, &'static str) {
    let Some(edit) = edit else { return (frame.t("directory-edit-state-none").into_owned(), "success") };
    let day = date(frame, edit.submitted_at.unwrap_or(edit.changed_at));
    match edit.state {
        State::Draft => (frame.t1("directory-edit-state-draft", "date", day).into_owned(), "neutral"),
        State::Submitted => (frame.t1("directory-edit-state-submitted", "date", day).into_owned(), "info"),
        State::Returned => (frame.t("directory-edit-state-returned").into_owned(), "warning"),
        State::Approved => (frame.t("directory-edit-state-approved").into_owned(), "success"),
    }
}

impl<'a> Page<'a> for MinePage<'a> {
    const NAME: &'static str = "directory-edit-mine";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let organization = crate::pages::sample::id("home");
        let mine = super::view::sample_states().into_iter().map(|edit| Mine {
            service: edit.as_ref().map_or(organization, |edit| edit.service),
            record: edit
                .is_none()
                .then(|| kernel::Record::new(&directory::model::entities::SERVICE, organization)),
            edit,
        });
        let mine: Vec<Mine> = mine.collect();
        let full = MinePage::of(frame.clone(), organization, &mine, |id| id == organization);
        let message = frame.t("directory-edit-not-now").into_owned();
        let errors = vec![FieldError { field: format!("from-{organization}"), message }];
        vec![MinePage::of(frame, organization, &[], |_| false), MinePage { errors, ..full }]
    }
}

async fn list<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<EditOwn>,
    organization: Id,
) -> Result<MinePage<'a>, PageError> {
    let mine = editing::mine(front.live.store(), grant, organization).await.map_err(PageError::unexpected)?;
    let read: Grant<ReadPublic> = front.policy.grant(&Actor::VISITOR, Relation::Nobody)?;
    let snapshot = front.live.now();
    let mut page = MinePage::of(frame, organization, &mine, |id| snapshot.service(&read, id).is_some());
    // Whoever writes for others has no page of their own there.
    page.ours = page
        .ours
        .filter(|_| front.policy.grant_at::<EditOwn>(grant.actor(), organization, Relation::Own).is_ok());
    Ok(page)
}

fn frame<'a>(front: &'a Front, lang: Lang, id: Id) -> Result<Frame<'a>, PageError> {
    front.shell.frame(lang, format!("/ours/{id}/services"))
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = frame(&front, lang, id)?;
    let grant = writes(&front, &grant, id)?;
    list(&front, frame, &grant, id).await?.respond()
}

/// Sends in that a service is closed for a while, and nothing else.
pub(crate) async fn close(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, service)): Path<(Lang, Id, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = frame(&front, lang, id)?;
    let grant = writes(&front, &grant, id)?;
    let (store, place) = (front.live.store(), there(id, service, lang));
    let city = std::sync::Arc::clone(&front.live.now().city);
    let form = editing::form(store, &grant, place, &city).await.map_err(failed)?;
    let mut sheet = form.now.clone();
    for name in CLOSURE {
        sheet.set(name, field(&sent, name));
    }
    let errors = match form.edit {
        // Sent in with something else that is still being written, it would take that along.
        Some(_) => vec![frame.t("directory-edit-not-now").into_owned()],
        None => wrong(&frame, &sheet),
    };
    if errors.is_empty() {
        let step = (&sheet, Step::Submit);
        let saved = editing::save(store, &grant, place, &city, (0, &form.now), step, mail(&front)).await;
        if let Saved::Kept(edit) = saved.map_err(failed)? {
            return Ok(kept(&frame, &edit));
        }
    }
    let mut page = list(&front, frame, &grant, id).await?;
    let errors =
        if errors.is_empty() { vec![page.frame.t("directory-edit-not-now").into_owned()] } else { errors };
    for row in page.rows.iter_mut().filter(|row| row.id == service) {
        let typed = |name| field(&sent, name).to_owned();
        (row.from, row.to, row.reason) = (typed(CLOSURE[0]), typed(CLOSURE[1]), typed(CLOSURE[2]));
    }
    let error = |message| FieldError { field: format!("from-{service}"), message };
    page.errors = errors.into_iter().map(error).collect();
    page.again()
}

/// The fields of a closure.
const CLOSURE: [&str; 3] = ["closed_from", "closed_to", "closed_reason"];

/// What is wrong with a closure; one that says nothing lacks its first day.
fn wrong(frame: &Frame, sheet: &Sheet) -> Vec<String> {
    let mut wrong = check(sheet);
    if CLOSURE.iter().all(|name| sheet.get(name).is_empty()) {
        wrong.extend(edit::field(CLOSURE[0]).map(|field| (field, Wrong::Missing)));
    }
    errors(frame, &wrong).into_iter().map(|error| error.message).collect()
}
