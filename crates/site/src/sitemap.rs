//! `/sitemap.xml` and `/{lang}/sitemap.xml`: what search engines may read, language by language, each page
//! with its other languages. Made from the public snapshot, so what is hidden or withdrawn is not there; and from the
//! round tables that everybody sees.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use directory::policy::ReadPublic;
use directory::snapshot::Live;
use http::{HeaderValue, header};
use kernel::Lang;
use kernel::policy::{Grant, Policy, Relation};
use page::{CachePolicy, Granted, PageError, Path, Route, Shell};
use roundtable::kept::Room;
use roundtable::policy::ReadTable;
use roundtable::{meetings, shown};

use crate::articles;

/// The most addresses a sitemap may have (sitemaps.org).
const MOST: usize = 50_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

#[derive(Clone)]
struct Source {
    live: Live,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    room: Room,
}

pub(crate) fn routes(live: Live, shell: Arc<Shell>, policy: Arc<Policy>, room: Room) -> Vec<Route> {
    let source = Source { live, shell, policy, room };
    let cache = CachePolicy::Revalidate;
    vec![
        Route::get::<ReadPublic, _, _, _>("/sitemap.xml", "site-sitemap", cache, index, source.clone()),
        Route::get::<ReadPublic, _, _, _>("/{lang}/sitemap.xml", "site-sitemap", cache, of_language, source),
    ]
}

/// One sitemap a language. A demonstration has none: search engines keep off.
async fn index(State(source): State<Source>, _: Granted<ReadPublic>) -> Result<Response, PageError> {
    let langs = languages(&source)?;
    let mut xml =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for lang in langs {
        // Writing to a String cannot fail.
        let _ = writeln!(xml, "<sitemap><loc>{}/{lang}/sitemap.xml</loc></sitemap>", source.shell.public_url);
    }
    xml.push_str("</sitemapindex>\n");
    Ok(as_xml(xml))
}

async fn of_language(
    State(source): State<Source>,
    Granted(grant): Granted<ReadPublic>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let langs = languages(&source)?;
    if !langs.contains(&lang) {
        return Err(PageError::NotFound);
    }
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{NAMESPACE}\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    let tables = tables(&source, &grant).await?;
    for path in tables.into_iter().chain(paths(&source, &grant)).take(MOST) {
        let base = &source.shell.public_url;
        let _ = write!(xml, "<url><loc>{base}/{lang}{path}</loc>");
        for other in &langs {
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}/{other}{path}\"/>"
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    Ok(as_xml(xml))
}

fn languages(source: &Source) -> Result<Vec<Lang>, PageError> {
    if source.shell.demo {
        return Err(PageError::NotFound);
    }
    let offered = source.live.now().city.languages.clone();
    Ok(offered.into_iter().filter(|lang| source.shell.locales.get(*lang).is_some()).collect())
}

/// What stands in every language: paths after it. Ids and codes need no escaping.
fn paths(source: &Source, grant: &Grant<ReadPublic>) -> Vec<String> {
    let snapshot = source.live.now();
    let fixed = ["/", "/needs", "/urgent", "/guide"].into_iter().chain(articles::paths());
    let needs = snapshot.needs().all().iter().map(|need| format!("/need/{}", need.code));
    let services = snapshot.services(grant).iter().filter(|facts| facts.is_offered());
    let services = services.map(|facts| format!("/service/{}", facts.service.id));
    fixed.map(str::to_owned).chain(needs).chain(services).collect()
}

/// Where the round tables stand that everybody sees.
async fn tables(source: &Source, grant: &Grant<ReadPublic>) -> Result<Vec<String>, PageError> {
    let read: Grant<ReadTable> = source.policy.grant(grant.actor(), Relation::Nobody)?;
    let (store, zone) = (source.live.store(), (source.shell.city)().zone);
    let on = store.read().await.map_err(PageError::unexpected)?;
    let today = meetings::day(store.clock().now(), zone);
    let tables = shown::tables(&on, &read, &source.room, today).await.map_err(PageError::unexpected)?;
    let of = |(table, _): &(roundtable::tables::Table, _)| format!("/round-table/{}", table.id());
    Ok(std::iter::once("/round-table".to_owned()).chain(tables.iter().map(of)).collect())
}

fn as_xml(xml: String) -> Response {
    let kind = HeaderValue::from_static("application/xml; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], xml).into_response()
}
