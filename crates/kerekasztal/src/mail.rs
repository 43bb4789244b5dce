//! `mail`: what a mail server hands back. It is started by that server, which must never send back what it is told here.

use std::io::Read;

use crate::cli::{Mail, MailWhat, Place};
use crate::{Failed, open, say};

/// The longest report that is read, in bytes: the returned letter stands at its end, and letters are short.
const LONGEST: u64 = 1024 * 1024;

/// `mail …`.
pub(crate) async fn mail(args: Mail) -> Result<(), Failed> {
    match args.what {
        MailWhat::Returned(place) => returned(&place).await,
    }
}

async fn returned(place: &Place) -> Result<(), Failed> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(LONGEST).read_to_end(&mut bytes)?;
    let Some(letter) = post::returned(&String::from_utf8_lossy(&bytes)) else {
        say("This is no report that a letter could not be delivered: nothing was noted.");
        return Ok(());
    };
    let (_, store) = open::ready(place).await?;
    match post::came_back(&store, letter).await? {
        true => say("Noted: that letter did not arrive."),
        false => say("No letter of this city waits to be heard of under that number: nothing was noted."),
    }
    store.close().await;
    Ok(())
}
