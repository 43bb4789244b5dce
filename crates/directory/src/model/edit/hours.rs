//! Opening hours of a day as one writes them on a door: `9–12, 13:30–17`.

use chrono::NaiveTime;

/// Open from a time to a time; one at or before the other means the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opening {
    /// When it opens.
    pub opens: NaiveTime,
    /// When it closes.
    pub closes: NaiveTime,
}

/// How often a day can open.
const MOST: usize = 4;

/// Reads the hours of a day; none where they can't be read. Nothing means closed.
///
/// Lenient where the meaning is plain: any dash, `9.30` and `9h30`, "and", digits of other scripts, `24:00`.
pub fn openings(typed: &str) -> Option<Vec<Opening>> {
    let plain: String = typed.chars().map(plain).collect();
    let mut openings: Vec<Opening> = Vec::new();
    for stretch in plain.split([',', ';', '+', '&']).map(str::trim).filter(|stretch| !stretch.is_empty()) {
        let (opens, closes) = stretch.split_once('-')?;
        let opening = Opening { opens: time(opens)?, closes: time(closes)? };
        // The same time twice is a slip, but from midnight to midnight.
        if opening.opens == opening.closes && opening.opens != NaiveTime::MIN {
            return None;
        }
        openings.push(opening);
    }
    openings.sort_unstable();
    let apart =
        openings.windows(2).all(|pair| pair[0].closes > pair[0].opens && pair[0].closes <= pair[1].opens);
    (openings.len() <= MOST && apart).then_some(openings)
}

/// A sign as one of ASCII.
fn plain(sign: char) -> char {
    match sign {
        '–' | '—' | '−' | '‐' | '‑' | '~' | '～' => '-',
        '：' | '.' | 'h' => ':',
        '，' | '、' | '،' | '፣' => ',',
        '٠'..='٩' => digit(sign, '٠'),
        '۰'..='۹' => digit(sign, '۰'),
        '０'..='９' => digit(sign, '０'),
        other => other,
    }
}

fn digit(sign: char, zero: char) -> char {
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}

fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().trim_end_matches(':');
    let (hour, minute) = typed.split_once(':').unwrap_or((typed, "0"));
    let digits =
        |part: &str| (!part.is_empty() && part.len() <= 2).then(|| part.parse::<u32>().ok()).flatten();
    match (digits(hour.trim())?, digits(minute.trim())?) {
        (24, 0) => Some(NaiveTime::MIN),
        (hour, minute) => NaiveTime::from_hms_opt(hour, minute, 0),
    }
}

/// The hours of a day as the form writes them.
pub fn written(openings: &[Opening]) -> String {
    let clock = |time: NaiveTime| time.format("%-H:%M").to_string();
    let stretch = |opening: &Opening| {
        let closes =
            if opening.closes == NaiveTime::MIN { "24:00".to_owned() } else { clock(opening.closes) };
        format!("{}–{closes}", clock(opening.opens))
    };
    openings.iter().map(stretch).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (typed, means) in [
            ("9-12", "9:00–12:00"),
            ("9–12, 13.30–17", "9:00–12:00, 13:30–17:00"),
            ("13-17; 8:00 - 12:00", "8:00–12:00, 13:00–17:00"),
            ("٩–١٢", "9:00–12:00"),
            ("0-24", "0:00–24:00"),
            ("20-8", "20:00–8:00"),
            ("9h30-10h", "9:30–10:00"),
            ("", ""),
        ] {
            assert_eq!(openings(typed).map(|read| written(&read)).as_deref(), Some(means), "{typed}");
        }
        for typed in
            ["9", "nine to five", "9-12-15", "9-25", "9:75-10", "9-12, 11-14", "20-8, 21-22", "9-9", "-"]
        {
            assert_eq!(openings(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in "\\PC{0,30}") {
            if let Some(read) = openings(&typed) {
                prop_assert_eq!(openings(&written(&read)), Some(read));
            }
        }
    }
}
