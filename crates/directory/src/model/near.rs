//! Points on the map and the metres between them. Positions of readers are rounded before anything
//! is done with them (domain/security.md).

use super::entities::ADDRESS;
use super::service::Place;
use super::set::RecordSet;

/// The mean radius of the earth in metres.
const EARTH: f64 = 6_371_000.0;

/// Degrees north and east.
pub type Point = (f64, f64);

/// A reader's position as it is used: to 0.01°, about a kilometre. `None` where there is no such point.
pub fn rounded((lat, lon): Point) -> Option<Point> {
    let there_is = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
    let rounded = |degrees: f64| (degrees * 100.0).round() / 100.0;
    there_is.then(|| (rounded(lat), rounded(lon)))
}

/// The great-circle distance of two points, in metres.
pub fn metres((lat, lon): Point, (other_lat, other_lon): Point) -> f64 {
    let (phi, other_phi) = (lat.to_radians(), other_lat.to_radians());
    let half_phi = (other_phi - phi) / 2.0;
    let half_lambda = (other_lon - lon).to_radians() / 2.0;
    let square = half_phi.sin().powi(2) + phi.cos() * other_phi.cos() * half_lambda.sin().powi(2);
    2.0 * EARTH * square.sqrt().min(1.0).asin()
}

/// Metres from a point to the nearest of these places that is on the map.
pub fn nearest(from: Point, places: &[Place]) -> Option<f64> {
    places.iter().filter_map(|place| place.point).map(|point| metres(from, point)).min_by(f64::total_cmp)
}

/// Whether a place has an address with a postcode.
pub fn has_postcode(records: &RecordSet, place: &Place, code: &str) -> bool {
    let is_it = |known: &str| known.trim().eq_ignore_ascii_case(code.trim());
    records
        .owned(place.location.id, &ADDRESS)
        .iter()
        .any(|address| address.line("postal_code").is_some_and(is_it))
}

/// The mean of points; none of none.
pub fn middle(points: &[Point]) -> Option<Point> {
    #[expect(clippy::cast_precision_loss, reason = "so many places there are not")]
    let count = points.len() as f64;
    let (lat, lon) = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (count > 0.0).then_some((lat / count, lon / count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_known_to_a_kilometre_only() {
        assert_eq!(rounded((47.498_73, 19.070_11)), Some((47.5, 19.07)));
        assert_eq!(rounded((91.0, 19.0)), None);
        assert_eq!(rounded((f64::NAN, 19.0)), None);
    }

    #[test]
    fn a_degree_north_is_a_hundred_and_eleven_kilometres() {
        assert!((metres((47.0, 19.0), (48.0, 19.0)) - 111_195.0).abs() < 1.0);
        assert_eq!(middle(&[(1.0, 2.0), (3.0, 4.0)]), Some((2.0, 3.0)));
        assert_eq!(middle(&[]), None);
    }
}
