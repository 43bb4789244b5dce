//! What has to be known before anything else: not available, closed for a while, an alert.

use directory::model::service::ServiceFacts;

use super::super::desk::{Desk, Words};

/// A notice on top of the page.
pub(crate) struct Notice {
    pub(crate) title: String,
    pub(crate) text: Words,
}

/// The notices of a service, the most serious first.
pub(crate) fn of(desk: &Desk, facts: &ServiceFacts) -> Vec<Notice> {
    let ours = |key: &str| Notice {
        title: desk.say(&format!("directory-service-{key}-title")).body,
        text: desk.say(&format!("directory-service-{key}-text")),
    };
    let status = match facts.service.line("status") {
        Some("defunct") => Some(ours("ended")),
        Some("inactive") => Some(ours("inactive")),
        Some("temporarily closed") => Some(ours("closed")),
        _ => None,
    };
    let alert = desk
        .text(&facts.service, "alert")
        .map(|text| Notice { title: desk.say("directory-service-alert").body, text });
    [status, alert].into_iter().flatten().collect()
}
