//! A calendar that programs fetch again and again.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::event::{Event, Method, begin, end};
use super::lines::Lines;
use super::zone;

/// The year whose rules an empty feed describes: nothing in it needs them.
const ANY_YEAR: i32 = 2026;

/// Meetings as a calendar to subscribe to. It names nobody but who convenes; a meeting that is cancelled stays in it as
/// such, because programs would keep showing one that only went missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is called.
    pub name: String,
    /// The zone of whoever publishes it.
    pub zone: Tz,
    /// How often programs should look again, in minutes.
    pub refresh_minutes: u32,
    /// The meetings.
    pub events: Vec<Event>,
}

impl Feed {
    /// What it is sent for.
    pub fn method(&self) -> Method {
        Method::Publish
    }

    /// The calendar: the same bytes for the same meetings.
    pub fn write(&self) -> String {
        let mut lines = Lines::new();
        begin(&mut lines, self.method());
        lines.short("NAME", &self.name);
        lines.short("X-WR-CALNAME", &self.name);
        lines.own("X-WR-TIMEZONE", self.zone.name());
        let often = format!("PT{}M", self.refresh_minutes.max(1));
        lines.own("REFRESH-INTERVAL;VALUE=DURATION", &often);
        lines.own("X-PUBLISHED-TTL", &often);
        for (zone, (first, last)) in self.years() {
            zone::write(&mut lines, zone, first, last);
        }
        for event in &self.events {
            event.write(&mut lines, None);
        }
        end(lines)
    }

    /// Every zone once, with the years that are needed of it.
    fn years(&self) -> Vec<(Tz, (i32, i32))> {
        let mut zones: BTreeMap<&str, (Tz, (i32, i32))> = BTreeMap::new();
        for event in &self.events {
            let (first, last) = event.when.years();
            let (_, years) =
                zones.entry(event.when.zone().name()).or_insert((event.when.zone(), (first, last)));
            *years = (years.0.min(first), years.1.max(last));
        }
        if zones.is_empty() {
            zones.insert(self.zone.name(), (self.zone, (ANY_YEAR, ANY_YEAR)));
        }
        zones.into_values().collect()
    }
}
