//! `/{lang}/service/{id}`: one service, from what it is to when it was last checked.

mod contact;
mod json_ld;
mod notices;
mod places;
pub(super) mod sheet;
mod view;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::model::entities::SERVICE;
use directory::model::service::ServiceFacts;
use kernel::{Id, Lang};
use page::{CachePolicy, Frame, Page, PageError, Path};

use super::desk::Desk;
use super::visit::Visit;
use super::{Front, sample};
use crate::absent::absent;
use view::View;

/// The page of a service.
#[derive(Template)]
#[template(path = "service.html")]
pub struct Service<'a> {
    frame: Frame<'a>,
    /// Where to say whether help was got there.
    delivered: String,
    view: View,
}

impl<'a> Service<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: Desk, facts: &ServiceFacts) -> Result<Self, PageError> {
        let address = frame.canonical();
        let tell = |kind| frame.link(&format!("/tell?service={}&kind={kind}", facts.service.id));
        let (wrong, delivered) = (tell("wrong"), tell("delivered"));
        Ok(Service { view: View::of(desk, facts, &address)?, delivered, frame: frame.with_wrong(wrong) })
    }
}

impl<'a> Page<'a> for Service<'a> {
    const NAME: &'static str = "directory-service";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let page = |name: &&str| {
            sample::with(&snapshot, frame.locale(), |desk| {
                let facts = snapshot.service(desk.grant, sample::id(name))?;
                Service::of(frame.clone(), desk, facts).ok()
            })?
        };
        sample::SERVICES.iter().filter_map(page).collect()
    }
}

pub(crate) async fn service(
    State(front): State<Front>,
    visit: Visit,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/service/{id}"))?;
    let Some(facts) = visit.snapshot.service(&visit.grant, id) else {
        return Err(absent(&front.live, &visit.grant, &SERVICE, id).await);
    };
    let desk = visit.desk(&frame);
    Service::of(frame, desk, facts)?.respond()
}
