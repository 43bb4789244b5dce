//! Prints beside the runtime: few papers at once, few that wait, strangers in a row of their own, so that they keep nobody
//! who works for a table from printing.

use std::sync::{Arc, OnceLock};

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use page::PageError;
use press::{Document, Press};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// How many are printed at once, and how many may be there at all in each row.
const AT_ONCE: usize = 2;
const ALL: usize = 10;
/// After how many seconds somebody who found no place may ask again.
const LATER: HeaderValue = HeaderValue::from_static("5");

/// Who asks for a paper.
#[derive(Debug, Clone, Copy)]
pub(super) enum Row {
    /// Anybody.
    Strangers,
    /// Somebody who is signed in.
    Known,
}

/// The press with the places in front of it. Cheap to clone; a program has one.
#[derive(Clone)]
pub(crate) struct Printer {
    /// Read when the first paper is printed: a start does not wait for fonts.
    press: Arc<OnceLock<Press>>,
    strangers: Arc<Semaphore>,
    known: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl Default for Printer {
    fn default() -> Self {
        let row = |places| Arc::new(Semaphore::new(places));
        Printer { press: Arc::default(), strangers: row(ALL), known: row(ALL), running: row(AT_ONCE) }
    }
}

impl Printer {
    /// The paper as an answer; *later* where too many wait.
    pub(super) async fn print<D: Document + Send + 'static>(
        &self,
        row: Row,
        document: D,
        file: &'static str,
    ) -> Result<Response, PageError> {
        let row = match row {
            Row::Strangers => &self.strangers,
            Row::Known => &self.known,
        };
        let Ok(here) = Arc::clone(row).try_acquire_owned() else {
            return Ok((StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, LATER)]).into_response());
        };
        let running = Arc::clone(&self.running).acquire_owned().await.map_err(PageError::unexpected)?;
        let press = Arc::clone(&self.press);
        // Whoever asked may have gone: the place is taken all the same until it is done.
        let work = spawn_blocking(move || {
            let printed = ready(&press).and_then(|press| press.print(&document));
            drop((running, here));
            printed
        });
        let printed = work.await.map_err(PageError::unexpected)?.map_err(PageError::unexpected)?;
        let name = HeaderValue::try_from(format!("inline; filename=\"{file}.pdf\""));
        let kind = HeaderValue::from_static("application/pdf");
        let head = [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name.map_err(PageError::unexpected)?)];
        Ok((head, printed.pdf).into_response())
    }
}

/// The press, read now if nobody has before.
fn ready(press: &OnceLock<Press>) -> Result<&Press, press::PressError> {
    match press.get() {
        Some(press) => Ok(press),
        None => {
            let read = Press::new()?;
            Ok(press.get_or_init(|| read))
        }
    }
}

#[cfg(test)]
mod tests {
    use press::{Head, Letter};

    use super::*;

    fn letter() -> Letter {
        Letter {
            head: Head {
                lang: "hu".to_owned(),
                title: "Meghívó".to_owned(),
                issuer: "Minta Kerekasztal".into(),
                made: chrono::DateTime::UNIX_EPOCH,
                footer: String::new(),
                unprintable: String::new(),
            },
            recipient: Vec::new(),
            dated: String::new(),
            salutation: String::new(),
            opening: Vec::new(),
            facts: Vec::new(),
            list: None,
            closing: Vec::new(),
            regards: String::new(),
            signed: Vec::new(),
        }
    }

    #[tokio::test]
    async fn strangers_fill_their_own_row_only_and_places_come_back() {
        let printer = Printer::default();
        let full: Vec<_> =
            (0..ALL).map(|_| Arc::clone(&printer.strangers).try_acquire_owned().unwrap()).collect();
        let later = printer.print(Row::Strangers, letter(), "a").await.unwrap();
        assert_eq!(later.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(later.headers()[RETRY_AFTER], "5");
        assert_eq!(printer.print(Row::Known, letter(), "a").await.unwrap().status(), StatusCode::OK);
        drop(full);
        assert_eq!(printer.print(Row::Strangers, letter(), "a").await.unwrap().status(), StatusCode::OK);
        let left = [&printer.strangers, &printer.known, &printer.running].map(|row| row.available_permits());
        assert_eq!(left, [ALL, ALL, AT_ONCE]);
    }
}
