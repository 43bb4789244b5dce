//! `/{lang}/network/bring`: a list of contacts as it is, in a spreadsheet or pasted; what was understood is shown
//! before anything is kept.

use askama::Template;
use axum::extract::{Multipart, State as Shared};
use axum::response::Response;
use kernel::Lang;
use network::about::About;
use network::contact::Contact;
use network::model::contacts::{self, Listed, MOST_ROWS, Unreadable};
use network::organizations::{self, New};
use network::policy::Tend;
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use sheet::Format;

use super::{category_name, field, to, told};
use crate::Front;

/// Bringing a list of contacts.
#[derive(Template)]
#[template(path = "bring.html")]
pub struct Bring<'a> {
    frame: Frame<'a>,
    found: Vec<Found>,
    /// What was understood, for the form that keeps it.
    rows: String,
    pasted: String,
    errors: Vec<FieldError>,
}

/// An organisation as it was understood.
struct Found {
    listed: Listed,
    category: Option<String>,
}

impl<'a> Bring<'a> {
    fn empty(frame: Frame<'a>) -> Self {
        Bring { found: Vec::new(), rows: String::new(), pasted: String::new(), errors: Vec::new(), frame }
    }

    fn of(frame: Frame<'a>, listed: Vec<Listed>) -> Self {
        let found = |listed: Listed| Found {
            category: listed.category.map(|category| category_name(&frame, category)),
            listed,
        };
        let rows = written(&listed);
        Bring { found: listed.into_iter().map(found).collect(), rows, ..Bring::empty(frame.clone()) }
    }

    fn wrong(frame: Frame<'a>, pasted: String, message: String) -> Self {
        let errors = vec![FieldError { field: "file".to_owned(), message }];
        Bring { pasted, errors, ..Bring::empty(frame) }
    }
}

/// What was understood as rows with headings, so that it is read again the same way.
fn written(listed: &[Listed]) -> String {
    let mut rows = "organization\tperson\temail\tphone\tcategory\n".to_owned();
    for one in listed {
        let category = one.category.map(|category| category.name().replace('_', " ")).unwrap_or_default();
        rows.push_str(&[&*one.name, &one.person, &one.mail, &one.phone, &category].join("\t"));
        rows.push('\n');
    }
    rows
}

impl<'a> Page<'a> for Bring<'a> {
    const NAME: &'static str = "desk-bring";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let listed = Listed {
            name: "Minta Híd Egyesület".to_owned(),
            person: "Minta Éva".to_owned(),
            mail: "eva@hid.example".to_owned(),
            phone: "+36 1 000 0134".to_owned(),
            category: Some(network::model::about::Category::Ngo),
        };
        let message = sentence(&frame, Unreadable::NoNames);
        vec![
            Bring::empty(frame.clone()),
            Bring::of(frame.clone(), vec![listed]),
            Bring::wrong(frame, "a;b".to_owned(), message),
        ]
    }
}

/// What to do where a list can't be read.
fn sentence(frame: &Frame, why: Unreadable) -> String {
    let text = match why {
        Unreadable::Empty => frame.t("desk-bring-empty"),
        Unreadable::NoNames => frame.t("desk-bring-no-names"),
        Unreadable::TooLong => frame.t1("desk-bring-too-long", "most", MOST_ROWS),
    };
    text.into_owned()
}

const HERE: &str = "/network/bring";

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    Bring::empty(front.shell.desk(lang, HERE, grant.actor())?).respond()
}

/// What was sent: a file, or rows.
#[derive(Default)]
struct Sent {
    file: Option<(Format, Vec<u8>)>,
    broken: bool,
    pasted: String,
}

async fn sent(mut form: Multipart) -> Sent {
    let mut sent = Sent::default();
    loop {
        // Whatever breaks off on the way is a list that could not be read.
        let part = match form.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return sent,
            Err(_) => return Sent { broken: true, ..sent },
        };
        let (name, file) = (part.name().unwrap_or_default().to_owned(), part.file_name().map(str::to_owned));
        let Ok(bytes) = part.bytes().await else { return Sent { broken: true, ..sent } };
        match (name.as_str(), file) {
            ("pasted", _) => sent.pasted = page::kept(&String::from_utf8_lossy(&bytes)),
            ("file", Some(file)) if !file.is_empty() => match Format::of(file.as_ref()) {
                Ok(format @ (Format::Csv | Format::Xlsx)) => sent.file = Some((format, bytes.to_vec())),
                _ => sent.broken = true,
            },
            _ => {}
        }
    }
}

/// Shows what is in a list.
pub(crate) async fn read(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
    form: Multipart,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    let sent = sent(form).await;
    let rows = match sent.file {
        _ if sent.broken => None,
        Some((format, bytes)) => (front.above.table)(bytes, format).await,
        None => Some(contacts::pasted(&sent.pasted)),
    };
    let listed = match rows.as_deref().map(contacts::read) {
        Some(Ok(listed)) => return Bring::of(frame, listed).respond(),
        Some(Err(why)) => sentence(&frame, why),
        None => frame.t("desk-bring-broken").into_owned(),
    };
    Bring::wrong(frame, sent.pasted, listed).again()
}

/// Keeps what was shown.
pub(crate) async fn keep(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    let rows = field(&sent, "rows").to_owned();
    let listed = match contacts::read(&contacts::pasted(&rows)) {
        Ok(listed) => listed,
        Err(why) => {
            let message = sentence(&frame, why);
            return Bring::wrong(frame, rows, message).again();
        }
    };
    let lang = frame.city().language;
    let new = |one: Listed| New {
        name: one.name,
        lang,
        about: About { category: one.category, ..About::default() },
        contact: Contact {
            name: one.person,
            address: told(&one.mail),
            phone: told(&one.phone),
            language: None,
        },
    };
    let news: Vec<New> = listed.into_iter().map(new).collect();
    let added = organizations::add(&front.store, &grant, &news).await.map_err(PageError::unexpected)?;
    Ok(to(&frame, &format!("/network?brought={}", added.len())))
}
