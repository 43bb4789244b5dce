//! The one city of an installation: its name, zone, languages, districts, numbers and holidays.
//! All of it is data; nothing in the program knows which city it serves.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use kernel::Lang;

/// A name or sentence in several languages, for the few texts that belong to no record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Told(pub BTreeMap<Lang, String>);

impl Told {
    /// The text for a reader of `lang`, with the language it is in.
    pub fn get(&self, lang: Lang) -> Option<(Lang, &str)> {
        let chain = lang.fallbacks(lang);
        let known = |lang: &Lang| self.0.get_key_value(lang).map(|(lang, text)| (*lang, text.as_str()));
        chain.iter().find_map(known)
    }
}

/// A city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Its name, by language.
    pub name: Told,
    /// Its time zone.
    pub zone: Tz,
    /// The language records are written in unless they say otherwise.
    pub language: Lang,
    /// The languages public pages are offered in, in the order of the menu.
    pub languages: Vec<Lang>,
    /// Codes of the taxonomy terms offered on the first page, in that order: what a resident may need.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whom to call in an emergency, most urgent first.
    #[serde(default)]
    pub emergency: Vec<EmergencyNumber>,
    /// Its districts.
    #[serde(default)]
    pub districts: Vec<District>,
    /// The column of the schematic map after which the river runs, where there is one.
    #[serde(default)]
    pub river: Option<u8>,
    /// Who runs the site: name and address as they should stand in its imprint, a line each.
    #[serde(default)]
    pub keeper: Vec<String>,
    /// Public holidays and exchanged working days.
    #[serde(default)]
    pub holidays: Holidays,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    /// The number as it is dialled.
    pub number: String,
    /// What it is.
    pub label: Told,
    /// When to call it, in one sentence.
    pub sentence: Told,
}

/// A district of the city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Its code, unique in the city.
    pub code: String,
    /// Its name.
    pub name: Told,
    /// What stands on its tile of the map, if not the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
    /// Postcodes in it: digits, `?` for any digit.
    pub postcode: String,
    /// Column of its tile on the schematic map.
    pub x: u8,
    /// Row of its tile on the schematic map.
    pub y: u8,
}

impl District {
    /// Whether a postcode lies in it.
    pub fn holds(&self, postcode: &str) -> bool {
        let (pattern, postcode) = (self.postcode.as_bytes(), postcode.trim().as_bytes());
        pattern.len() == postcode.len()
            && pattern.iter().zip(postcode).all(|(p, c)| if *p == b'?' { c.is_ascii_digit() } else { p == c })
    }
}

/// Days on which the usual week does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// The years this list is complete for; in others hours may differ.
    pub known_years: BTreeSet<i32>,
    /// Public holidays, with their names.
    #[serde(default)]
    pub days: Vec<Holiday>,
    /// Exchanged days: the `rest` day is free and `work` is worked in its stead.
    #[serde(default)]
    pub exchanged: Vec<Exchange>,
}

/// A public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    pub name: Told,
}

/// A working day moved to a Saturday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The weekday that is free.
    pub rest: NaiveDate,
    /// The day that is worked in its stead.
    pub work: NaiveDate,
}

impl City {
    /// A city about which nothing is known yet but where and in what languages it is served.
    pub fn empty(zone: Tz, languages: Vec<Lang>) -> City {
        City {
            name: Told::default(),
            zone,
            language: languages.first().copied().unwrap_or(Lang::HU),
            languages,
            needs: Vec::new(),
            emergency: Vec::new(),
            districts: Vec::new(),
            river: None,
            keeper: Vec::new(),
            holidays: Holidays::default(),
        }
    }

    /// The district a postcode lies in.
    pub fn district(&self, postcode: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.holds(postcode))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_finds_its_district() {
        let district = |code: &str, postcode: &str| District {
            code: code.into(),
            name: Told::default(),
            sign: None,
            postcode: postcode.into(),
            x: 0,
            y: 0,
        };
        let mut city = City::empty(chrono_tz::Europe::Budapest, vec![Lang::HU]);
        city.districts = vec![district("8", "108?"), district("10", "110?")];
        assert_eq!(city.district("1085").map(|d| d.code.as_str()), Some("8"));
        assert_eq!(city.district(" 1101 ").map(|d| d.code.as_str()), Some("10"));
        assert_eq!(city.district("10855"), None);
        assert_eq!(city.district("108é"), None);
    }

    #[test]
    fn a_city_reads_back_and_only_what_is_known_is_read() {
        let written = r#"{"name":{"hu":"Város","en":"Town"},"zone":"Europe/Budapest","language":"hu",
            "languages":["hu","en"],"needs":["health"],"holidays":{"known_years":[2026],
            "exchanged":[{"rest":"2026-01-02","work":"2026-01-10"}]}}"#;
        let city: City = serde_json::from_str(written).unwrap();
        assert_eq!(city.needs, ["health"]);
        assert_eq!(city.name.get(Lang::AR), Some((Lang::EN, "Town")));
        assert_eq!(serde_json::from_str::<City>(&serde_json::to_string(&city).unwrap()).unwrap(), city);
        let misspelt = written.replace("languages", "langauges");
        assert!(serde_json::from_str::<City>(&misspelt).unwrap_err().to_string().contains("langauges"));
    }
}
