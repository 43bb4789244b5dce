//! The house as a table: three floors, and which crate may import which. Imports only go down.

/// One crate and the crates of the house it imports directly at most; what those may import, it may too.
pub(super) struct Crate {
    pub(super) name: &'static str,
    pub(super) over: &'static [&'static str],
}

const fn on(name: &'static str, over: &'static [&'static str]) -> Crate {
    Crate { name, over }
}

/// Ground floor: knows no room.
pub(super) const GROUND: &[Crate] = &[
    on("kernel", &[]),
    on("municipality", &["kernel"]),
    on("store", &["kernel"]),
    on("locale", &["kernel"]),
    on("finder", &["kernel"]),
    on("sheet", &["kernel"]),
    on("fetch", &["kernel"]),
    on("vault", &["kernel", "store"]),
    on("page", &["kernel", "locale", "municipality"]),
    on("press", &["kernel", "locale"]),
    on("post", &["kernel", "locale", "store"]),
];

/// Rooms over each other: people ◀ network ◀ directory ◀ roundtable ◀ clientpoint, network ◀ learning,
/// roundtable and learning ◀ mediation; publishing and insight read all rooms and nobody reads them. A room
/// stands on the whole ground floor but `page`; its pages are a crate `ROOM_pages` of their own.
pub(super) const ROOMS: &[Crate] = &[
    on("people", &[]),
    on("network", &["people"]),
    on("directory", &["network"]),
    on("roundtable", &["directory"]),
    on("clientpoint", &["roundtable"]),
    on("learning", &["network"]),
    on("mediation", &["roundtable", "learning"]),
    on("publishing", &["clientpoint", "mediation"]),
    on("insight", &["clientpoint", "mediation"]),
];

/// Top floor: only `site` composes pages, and nobody below imports what stands here.
pub(super) const TOP: &[Crate] = &[
    on("site", &[ALL_GROUND, ALL_ROOMS, ALL_PAGES]),
    on("demo", &[ALL_GROUND, ALL_ROOMS]),
    on("testkit", &[ALL_GROUND, ALL_ROOMS]),
    on("kerekasztal", &["site", "demo", ALL_GROUND, ALL_ROOMS]),
    on("e2e", &[]),
    on("xtask", &[]),
];

pub(super) const ALL_GROUND: &str = "any crate of the ground floor";
pub(super) const ALL_ROOMS: &str = "any room";
pub(super) const ALL_PAGES: &str = "any room's pages";

/// Any crate may use this for its tests.
pub(super) const FOR_TESTS: &str = "testkit";

/// Crates that must not reach these crates from outside, by whatever way: rooms know nothing of HTTP and
/// templates, the kernel does no input or output.
pub(super) const FOREIGN: &[&str] = &["axum", "askama"];
pub(super) const FOREIGN_TO_KERNEL: &[&str] = &["axum", "askama", "tokio", "sqlx", "sea-orm", "reqwest"];

/// Lines of code the kernel may have: what grows there is everybody's burden.
pub(super) const KERNEL_LINES: usize = 1500;

/// Whether the crate stands on the ground floor.
pub(super) fn is_ground(name: &str) -> bool {
    GROUND.iter().any(|room| room.name == name)
}

/// Whether the crate is a room (not its pages).
pub(super) fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|room| room.name == name)
}

/// The room whose pages this crate holds.
pub(super) fn room_of_pages(name: &str) -> Option<&str> {
    name.strip_suffix("_pages").filter(|room| is_room(room))
}

/// Whether the table knows the crate.
pub(super) fn is_known(name: &str) -> bool {
    is_ground(name)
        || is_room(name)
        || room_of_pages(name).is_some()
        || TOP.iter().any(|top| top.name == name)
}

/// Whether `from` may import `to` outside of tests.
pub(super) fn may_import(from: &str, to: &str) -> bool {
    if let Some(room) = room_of_pages(from) {
        return is_ground(to) || to == room || below(ROOMS, room, to);
    }
    if is_room(from) {
        return (is_ground(to) && to != "page") || below(ROOMS, from, to);
    }
    if is_ground(from) {
        return below(GROUND, from, to);
    }
    let allowed = TOP.iter().find(|top| top.name == from).map_or(&[][..], |top| top.over);
    allowed.iter().any(|what| match *what {
        ALL_GROUND => is_ground(to),
        ALL_ROOMS => is_room(to),
        ALL_PAGES => room_of_pages(to).is_some(),
        name => name == to,
    })
}

/// Whether `to` stands somewhere below `from` in the table.
fn below(table: &[Crate], from: &str, to: &str) -> bool {
    let over = table.iter().find(|room| room.name == from).map_or(&[][..], |room| room.over);
    over.iter().any(|next| *next == to || below(table, next, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_only_go_down() {
        assert!(may_import("directory", "network") && !may_import("network", "directory"));
        assert!(may_import("clientpoint", "people") && !may_import("learning", "directory"));
        assert!(may_import("directory", "store") && !may_import("store", "directory"));
        assert!(may_import("page", "locale") && !may_import("locale", "page"));
        assert!(may_import("insight", "mediation") && !may_import("publishing", "insight"));
    }

    #[test]
    fn only_site_composes_pages() {
        assert!(may_import("site", "directory_pages"));
        for other in ["testkit", "e2e", "kerekasztal", "demo", "network_pages", "directory"] {
            assert!(!may_import(other, "directory_pages"), "{other}");
        }
        assert!(may_import("directory_pages", "network") && !may_import("network_pages", "directory"));
        assert!(!may_import("directory", "page") && may_import("directory_pages", "page"));
    }

    #[test]
    fn unknown_crates_are_not_of_the_house() {
        assert!(!is_known("utils") && !is_known("utils_pages") && is_known("network_pages"));
    }
}
