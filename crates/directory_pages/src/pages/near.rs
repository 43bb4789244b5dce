//! Where somebody is, out of a form: a position their device rounded, or a postcode. It stands in no
//! address, is kept nowhere, and is rounded again before anything is done with it.

use directory::model::near::{Point, rounded};
use page::FieldError;

use super::desk::Desk;

/// The longest postcode that is read.
const LONGEST: usize = 10;

/// Where somebody is, or what is wrong with what they wrote.
#[derive(Default)]
pub(crate) struct Near {
    pub(crate) from: Option<Point>,
    pub(crate) postcode: String,
    pub(crate) error: Option<FieldError>,
}

impl Near {
    /// Reads a form; a position goes before a postcode.
    pub(crate) fn read(desk: &Desk, pairs: &[(String, String)]) -> Near {
        let one = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        let number = |name: &str| one(name).and_then(|value| value.parse::<f64>().ok());
        if let Some(from) = number("lat").zip(number("lon")).and_then(rounded) {
            return Near { from: Some(from), ..Near::default() };
        }
        let postcode: String = one("postcode").unwrap_or_default().chars().take(LONGEST).collect();
        let from = desk.snapshot.middle_of(desk.grant, &postcode).and_then(rounded);
        let error = from.is_none().then(|| FieldError {
            field: "postcode".into(),
            message: desk.say("directory-near-unknown").body,
        });
        Near { from, postcode, error }
    }

    /// The position as the next form of the same page sends it.
    pub(crate) fn sent(&self) -> Option<(String, String)> {
        self.from.map(|(lat, lon)| (format!("{lat:.2}"), format!("{lon:.2}")))
    }
}
