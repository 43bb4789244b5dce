//! Excel's day numbers as ISO 8601.

const SECONDS: i64 = 86_400;
/// Day numbers beyond 9999-12-31 are no dates to Excel either.
const LAST_DAY: f64 = 2_958_466.0;

/// `2026-11-22`, `2026-11-22T18:30:00`, or `18:30:00` for a time without a day; none where the number
/// is no date: out of range, or the 29 February 1900 that only Excel knows.
pub(crate) fn iso(number: f64, from_1904: bool) -> Option<String> {
    if !(0.0..LAST_DAY).contains(&number) {
        return None;
    }
    let moment = (number * SECONDS as f64).round() as i64;
    let (day, second) = (moment / SECONDS, moment % SECONDS);
    let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    let epoch = match (from_1904, day) {
        (_, 0) if number < 1.0 => return Some(time),
        (true, _) => -24_107,
        (false, 60) => return None,
        (false, ..60) => -25_568,
        (false, _) => -25_569,
    };
    let (year, month, day) = civil(day + epoch);
    let date = format!("{year:04}-{month:02}-{day:02}");
    Some(if second == 0 { date } else { format!("{date}T{time}") })
}

/// Year, month and day of a day counted from 1970-01-01 (proleptic Gregorian; the year is counted from
/// March, so that the leap day is its last).
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn day_numbers_become_iso_dates() {
        let cases = [
            (1.0, false, Some("1900-01-01")),
            (59.0, false, Some("1900-02-28")),
            (60.0, false, None),
            (61.0, false, Some("1900-03-01")),
            (25_569.0, false, Some("1970-01-01")),
            (41_248.0, false, Some("2012-12-05")),
            (46_348.770833333336, false, Some("2026-11-22T18:30:00")),
            (0.770833333333333, false, Some("18:30:00")),
            (1.0, true, Some("1904-01-02")),
            (2_958_465.0, false, Some("9999-12-31")),
            (2_958_466.0, false, None),
            (-1.0, false, None),
            (f64::NAN, false, None),
        ];
        for (number, from_1904, date) in cases {
            assert_eq!(iso(number, from_1904).as_deref(), date, "{number}");
        }
    }
}
