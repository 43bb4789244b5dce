//! Needs and groups of needs to choose by picture and plain words.

use directory::needs::{Group, Need};

use super::desk::{Desk, Words};

/// A group of needs, or a need, to choose.
pub(crate) struct Tile {
    pub(crate) code: Box<str>,
    pub(crate) href: String,
    pub(crate) icon: Box<str>,
    pub(crate) name: Words,
    pub(crate) about: Option<Words>,
}

/// The groups of needs: those the city names, in its order, else all.
pub(crate) fn groups(desk: &Desk) -> Vec<Tile> {
    let groups = desk.snapshot.needs().groups();
    let named = desk.snapshot.city.needs.iter();
    let mut chosen: Vec<&Group> =
        named.filter_map(|code| groups.iter().find(|group| *group.code == **code)).collect();
    if chosen.is_empty() {
        chosen = groups.iter().collect();
    }
    let tile = |group: &Group| {
        Some(Tile {
            code: group.code.clone(),
            href: desk.link(&format!("/needs#{}", group.code)),
            icon: group.icon.clone(),
            name: desk.told(&group.name)?,
            about: desk.told(&group.about),
        })
    };
    chosen.into_iter().filter_map(tile).collect()
}

/// The needs of a group.
pub(crate) fn needs_of(desk: &Desk, group: &str) -> Vec<Tile> {
    let list = desk.snapshot.needs();
    let at = list.groups().iter().position(|known| *known.code == *group);
    let theirs = list.all().iter().filter(|need| Some(need.group) == at);
    theirs.filter_map(|need| need_tile(desk, need)).collect()
}

/// A need.
pub(crate) fn need_tile(desk: &Desk, need: &Need) -> Option<Tile> {
    Some(Tile {
        code: need.code.clone(),
        href: desk.link(&format!("/need/{}", need.code)),
        icon: need.icon.clone(),
        name: desk.told(&need.label)?,
        about: desk.told(&need.plain),
    })
}
