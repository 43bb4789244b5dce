//! Messages and the sources that use them: no key stands in the languages that nothing uses, and
//! no key is used that the languages lack.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directory::model::funding::{Ending, SupportKind};
use directory::snapshot::Live;
use directory_pages::api::ApiPage;
use directory_pages::pages::{ReceiptPage, Tell, WritePage};
use kernel::Lang;
use kernel::policy::{Role, Scope};
use locale::Locales;
use network::model::membership::State;
use network::notes::Kind;
use network_pages::{MembersPage, OnePage, Ours};
use page::{ErrorPage, Frame, Page, Shell};
use roundtable_pages::MeetingPage;
use testkit::TestStore;

use crate::town::settings;

/// Keys put together while the program runs, as the sources write them.
const COMPOSED: [(&str, Gap); 44] = [
    ("page-error-{status}-{part}", Gap::Rendered),
    ("directory-api-resource-{name}", Gap::Rendered),
    ("directory-api-parameter-{}", Gap::Rendered),
    ("people-often-{}", Gap::OneOf(&["daily", "weekly", "never"])),
    ("directory-service-{key}-title", Gap::OneOf(&["ended", "inactive", "closed"])),
    ("directory-service-{key}-text", Gap::OneOf(&["ended", "inactive", "closed"])),
    // HSDS's types of a phone; that it is a plain one (voice) is not said.
    ("directory-phone-type-{kind}", Gap::OneOf(&["text", "fax", "cell", "video", "pager", "textphone"])),
    ("directory-whom-{group}", Gap::OneOf(directory::model::entities::GROUPS)),
    ("directory-guide-status-{status}", Gap::OneOf(&["refugees", "students", "ukraine", "workers"])),
    (
        "desk-network-state-{}",
        Gap::OneOf(&["known", "approached", "joined", "dormant", "rejoined", "declined", "withdrawn"]),
    ),
    ("desk-organization-{key}-{}", Gap::Rendered),
    ("desk-replies-skipped-{}", Gap::Rendered),
    ("desk-replies-unread-{}", Gap::Rendered),
    ("desk-funding-{}", Gap::OneOf(&["over", "soon", "later"])),
    ("desk-funding-support-{}", Gap::OneOf(&["money", "space", "staff", "goods", "letter"])),
    ("directory-edit-{}", Gap::Rendered),
    (
        "directory-edit-{}-hint",
        Gap::OneOf(&[
            "name",
            "description",
            "alert",
            "needs",
            "made-for",
            "transportation",
            "hours-note",
            "amount",
            "languages",
            "documents",
        ]),
    ),
    ("directory-edit-kept-{}", Gap::OneOf(&["places", "place", "hours", "rows", "phones", "costs"])),
    ("directory-edit-audience-{}", Gap::Rendered),
    ("directory-edit-often-{code}", Gap::Rendered),
    ("directory-edit-part-{}", Gap::Rendered),
    ("directory-edit-status-{}", Gap::Rendered),
    ("directory-edit-wrong-{}", Gap::Rendered),
    ("directory-tell-{name}", Gap::Rendered),
    ("directory-tell-{name}-{}", Gap::Rendered),
    ("directory-tell-kind-{}", Gap::Rendered),
    ("directory-receipt-{}", Gap::OneOf(&["received", "accepted", "done", "set-aside"])),
    ("network-category-{}", Gap::Rendered),
    ("network-purpose-{}", Gap::Rendered),
    ("network-seen-{}", Gap::Rendered),
    (
        "network-state-{}",
        Gap::OneOf(&["known", "approached", "joined", "dormant", "rejoined", "declined", "withdrawn"]),
    ),
    ("network-notes-{}", Gap::OneOf(&["call", "mail", "memo", "visit"])),
    // Every role that is held.
    (
        "people-role-{role}",
        Gap::OneOf(&[
            "coordinator",
            "moderator",
            "facilitator",
            "minute-taker",
            "mediator",
            "evaluator",
            "translator",
            "editor",
            "provider",
            "case-worker",
        ]),
    ),
    ("people-hand-{name}", Gap::OneOf(&people::Hand::UNNAMED)),
    ("network-happened-{}", Gap::Rendered),
    ("desk-audit-{action}", Gap::OneOf(crate::happened::AUDITED)),
    ("desk-field-{}", Gap::OneOf(crate::happened::FIELDS)),
    ("desk-kit-text-{}", Gap::OneOf(&["year", "guide", "rules", "agreement", "invitation"])),
    ("roundtable-{word}", Gap::OneOf(crate::words::WORDS)),
    (
        "roundtable-stands-{}",
        Gap::OneOf(&[
            "needs-action",
            "accepted",
            "tentative",
            "declined",
            "delegated",
            "waiting-list",
            "offered",
        ]),
    ),
    (
        "desk-meeting-refused-{}",
        Gap::OneOf(&["not-now", "no-date", "no-agenda", "too-early", "minutes-open"]),
    ),
    ("desk-meeting-minutes-{}", Gap::OneOf(&["not-now", "empty", "review-open", "corrections"])),
    ("directory-currency-{}", Gap::AnyCode),
    ("locale-language-{primary}", Gap::AnyCode),
];

/// What may stand in the gap of a key that is put together.
enum Gap {
    /// What a table in the sources holds: the page made from it asks for all of its keys.
    Rendered,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Any ISO code: where the languages lack it, the code itself is shown.
    AnyCode,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// The keys of every language, each with the file it stands in.
fn told() -> BTreeMap<String, PathBuf> {
    let mut told = BTreeMap::new();
    for file in entries(&repository().join("locales")).iter().flat_map(|language| entries(language)) {
        if file.extension().is_some_and(|end| end == "ftl") {
            let text = fs::read_to_string(&file).unwrap();
            let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
            told.extend(keys.filter(|key| is_key(key)).map(|key| (key.to_owned(), file.clone())));
        }
    }
    told
}

/// The rooms that have messages: a key begins with one of them.
fn rooms() -> BTreeSet<String> {
    let files = entries(&repository().join("locales/en")).into_iter();
    let messages = files.filter(|file| file.extension().is_some_and(|end| end == "ftl"));
    messages.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn is_key(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && text.contains('-')
        && !text.ends_with('-')
}

/// Whether it would be a key if something stood in its braces.
fn is_composed(text: &str) -> bool {
    let outside = text.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after));
    text.contains('{') && is_key(&outside.collect::<Vec<_>>().join("x"))
}

/// What stands between quotation marks in sources and templates and looks like a key, with the
/// file it stands in. Comments and tests use nothing.
fn quoted(accept: fn(&str) -> bool) -> BTreeMap<String, PathBuf> {
    let rooms = rooms();
    let of_a_room = |text: &str| text.split_once('-').is_some_and(|(room, _)| rooms.contains(room));
    let mut found = BTreeMap::new();
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]");
        for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
            let pieces = line.split('"').skip(1).filter(|piece| of_a_room(piece) && accept(piece));
            found.extend(pieces.map(|piece| (piece.to_owned(), file.clone())));
        }
    }
    found
}

/// Every Rust file and template of the crates, their tests aside.
pub(crate) fn sources() -> Vec<PathBuf> {
    let crates = entries(&repository().join("crates"));
    let mut open: Vec<PathBuf> =
        crates.iter().flat_map(|folder| [folder.join("src"), folder.join("templates")]).collect();
    let mut files = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(entries(&path));
        } else if path.extension().is_some_and(|end| end == "rs" || end == "html") {
            files.push(path);
        }
    }
    files
}

/// The keys that the pages made from tables ask for, told by a house without any messages.
fn rendered(live: &Live) -> BTreeSet<String> {
    let file = fs::read_to_string(repository().join("locales/en/language.toml")).unwrap();
    let shell = Shell {
        locales: Arc::new(Locales::from_sources([(Lang::EN, "language.toml".to_owned(), file)]).unwrap()),
        assets: Arc::new(site::assets().unwrap()),
        city: {
            let city = Arc::clone(&live.now().city);
            Box::new(move || Arc::clone(&city))
        },
        public_url: settings().public_url,
        leave: Shell::LEAVE.to_owned(),
        search: "/search",
        demo: false,
        rooms: Box::new(|_| Vec::new()),
        try_out: false,
    };
    let frame = || shell.frame(Lang::EN, "/").unwrap();
    render::<ErrorPage>(frame());
    render::<ApiPage>(frame());
    render::<MembersPage>(frame());
    render::<Ours>(frame());
    render::<OnePage>(frame());
    render::<Tell>(frame());
    render::<WritePage>(frame());
    render::<ReceiptPage>(frame());
    render::<MeetingPage>(frame());
    shell.locales.missing().into_iter().map(|(_, key)| key).collect()
}

fn render<'a, P: Page<'a>>(frame: Frame<'a>) {
    for sample in P::samples(frame) {
        sample.respond().unwrap();
    }
}

/// Whether a key is this composed one, and what stands in its gap.
fn gap<'k>(key: &'k str, composed: &str) -> Option<&'k str> {
    let (before, rest) = composed.split_once('{')?;
    let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
    key.strip_prefix(before)?.strip_suffix(after)
}

/// The keys that are put together: those that must be there, and all that may be.
fn composed(told: &BTreeMap<String, PathBuf>, rendered: &BTreeSet<String>) -> [BTreeSet<String>; 2] {
    let (mut must, mut may) = (BTreeSet::new(), BTreeSet::new());
    for (written, filled_with) in &COMPOSED {
        match filled_with {
            Gap::Rendered => {
                let asked: Vec<&String> = rendered.iter().filter(|key| gap(key, written).is_some()).collect();
                assert!(!asked.is_empty(), "no page asks for {written}");
                must.extend(asked.into_iter().cloned());
            }
            Gap::OneOf(members) => {
                let (before, rest) = written.split_once('{').unwrap();
                let after = rest.split_once('}').unwrap().1;
                must.extend(members.iter().map(|member| format!("{before}{member}{after}")));
            }
            Gap::AnyCode => {
                let is_code = |code: &str| matches!(code.len(), 2 | 3) && !code.contains('-');
                let fits = told.keys().filter(|key| gap(key, written).is_some_and(is_code));
                may.extend(fits.cloned());
            }
        }
    }
    may.extend(must.iter().cloned());
    [must, may]
}

#[tokio::test]
async fn every_message_is_used_and_every_key_that_is_used_has_a_message() {
    let store = TestStore::new(&site::history()).await;
    let live = Live::start(store.clone(), std::sync::Arc::default()).await.unwrap();
    let (told, mut used) = (told(), quoted(is_key));
    // Pages are called as keys are.
    for page in site::rows(&live, &settings()).unwrap().iter().map(|row| row.page).chain([
        ErrorPage::NAME,
        page::KeptPage::NAME,
        people_pages::TryPage::NAME,
    ]) {
        used.remove(page);
    }
    assert!(told.len() > 200 && used.len() > 100, "{} told, {} used", told.len(), used.len());
    let [must, may] = composed(&told, &rendered(&live));
    let idle: Vec<_> =
        told.iter().filter(|(key, _)| !used.contains_key(*key) && !may.contains(*key)).collect();
    assert!(idle.is_empty(), "nothing uses these; take them out of every language: {idle:#?}");
    let lacking: Vec<_> = used.iter().filter(|(key, _)| !told.contains_key(*key)).collect();
    assert!(lacking.is_empty(), "used here, but in no language: {lacking:#?}");
    let lacking: Vec<_> = must.iter().filter(|key| !told.contains_key(*key)).collect();
    assert!(lacking.is_empty(), "put together in the sources, but in no language: {lacking:#?}");
}

#[test]
fn every_role_that_is_held_has_a_name() {
    let named = COMPOSED.iter().find(|(key, _)| *key == "people-role-{role}");
    let Some((_, Gap::OneOf(named))) = named else { panic!("roles have names") };
    let held = Role::ALL.into_iter().filter(|role| role.scope() != Scope::Given);
    assert_eq!(held.map(|role| role.name().replace('_', "-")).collect::<Vec<_>>(), *named);
}

#[test]
fn every_key_that_is_put_together_is_known_here() {
    let found = quoted(is_composed);
    let known: BTreeSet<&str> = COMPOSED.iter().map(|(written, _)| *written).collect();
    let new: Vec<_> = found.iter().filter(|(key, _)| !known.contains(key.as_str())).collect();
    assert!(new.is_empty(), "say in COMPOSED what may stand in the gaps: {new:#?}");
    let gone: Vec<_> = known.iter().filter(|key| !found.contains_key(**key)).collect();
    assert!(gone.is_empty(), "no source puts these together any more: {gone:?}");
}

#[test]
fn every_state_and_kind_of_the_table_has_a_name() {
    let names = |written| match COMPOSED.iter().find(|(key, _)| *key == written) {
        Some((_, Gap::OneOf(names))) => names.to_vec(),
        _ => panic!("{written} is one of these"),
    };
    assert_eq!(State::ALL.map(State::name).to_vec(), names("network-state-{}"));
    assert_eq!(State::ALL.map(State::name).to_vec(), names("desk-network-state-{}"));
    assert_eq!(Ending::ALL.map(Ending::name).to_vec(), names("desk-funding-{}"));
    assert_eq!(SupportKind::ALL.map(SupportKind::name).to_vec(), names("desk-funding-support-{}"));
    assert_eq!(Kind::ALL.map(Kind::name).to_vec(), names("network-notes-{}"));
}
