//! The schematic map: a tile for each district, roughly where it lies, with how many services fit there;
//! and the same as a list. Drawn from the city's data, so it needs no map and tells no address.

use directory::model::filter::Kind;
use directory::snapshot::Counts;

use super::asked::Asked;
use super::desk::{Desk, Words};
use super::facts::district_name;
use super::filters::with;

/// A tile's side, the distance of tiles, and the room for the river, in the drawing's units.
const SIDE: u32 = 48;
const STEP: u32 = 52;
const RIVER: u32 = 14;
const EDGE: u32 = 2;

/// The map.
pub(crate) struct Map {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// The river's line, where the city has one.
    pub(crate) river: Option<String>,
    pub(crate) tiles: Vec<Tile>,
    /// The districts with something that fits, as a list.
    pub(crate) list: Vec<Listed>,
}

/// A district on the map.
pub(crate) struct Tile {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) sign: String,
    /// Where a press on it leads; nothing where nothing fits.
    pub(crate) href: Option<String>,
    pub(crate) count: usize,
    pub(crate) on: bool,
}

/// A district in the list.
pub(crate) struct Listed {
    pub(crate) href: String,
    pub(crate) name: Words,
    pub(crate) count: String,
    pub(crate) on: bool,
}

impl Tile {
    /// The middle of the tile.
    pub(crate) fn middle(&self) -> u32 {
        self.x + SIDE / 2
    }
}

impl Map {
    /// The map of what fits; none where the city has no districts, or nothing that fits is in one.
    pub(crate) fn of(desk: &Desk, asked: &Asked, counts: &Counts) -> Option<Map> {
        let city = &desk.snapshot.city;
        let places = |count: usize| desk.say_with("directory-map-count", &[("count", count.into())]).body;
        let mut map = Map { width: 0, height: 0, river: None, tiles: Vec::new(), list: Vec::new() };
        for district in &city.districts {
            let count = counts.of(Kind::District, &district.code);
            let on = asked.filter.districts.iter().any(|code| **code == *district.code);
            let beyond = city.river.is_some_and(|column| district.x > column);
            let x = EDGE + u32::from(district.x) * STEP + if beyond { RIVER } else { 0 };
            let y = EDGE + u32::from(district.y) * STEP;
            let href = (count > 0).then(|| {
                let query = asked.address_with(Kind::District, &district.code);
                desk.link(&with("/search", &query))
            });
            if let Some(href) = href.clone() {
                map.list.push(Listed {
                    href,
                    name: district_name(desk, &district.code),
                    count: places(count),
                    on,
                });
            }
            let sign = district.sign.clone().unwrap_or_else(|| district.code.clone());
            map.width = map.width.max(x + SIDE + EDGE);
            map.height = map.height.max(y + SIDE + EDGE);
            map.tiles.push(Tile { x, y, sign, href, count, on });
        }
        map.river = city.river.map(|column| {
            let x = EDGE + (u32::from(column) + 1) * STEP + RIVER / 2 - (STEP - SIDE) / 2;
            format!("M{x} {EDGE}V{}", map.height.saturating_sub(EDGE))
        });
        (!map.list.is_empty()).then_some(map)
    }
}
