//! What the room knows: tables, seats, meetings, agenda items, minutes and what stands in them
//! (domain/roundtable.md). Pure.

pub mod agenda;
pub mod attendance;
pub mod balance;
pub mod interpretation;
pub mod invitation;
pub mod meeting;
pub mod minutes;
pub mod name;
pub mod rules;
pub mod seat;
pub mod speech;
pub mod table;

use kernel::{Entity, Field, Kind};

/// A round table, or a topic of its members.
pub static ROUND_TABLE: Entity = Entity {
    name: "round_table",
    file: "round_tables",
    room: "roundtable",
    root: true,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::text("name").required(),
        Field::text("purpose"),
        Field::text("how_to_be_heard"),
        Field::new("kind", Kind::Choice(&table::KINDS)).required(),
        Field::new("state", Kind::Choice(&table::STATES)).required(),
        Field::new("closed_as", Kind::Choice(&table::ENDINGS)),
        Field::points("parent_id", "round_table", ""),
        Field::points("merged_into", "round_table", ""),
        Field::new("lights", Kind::Choices(&table::LIGHTS)),
        // What a funder calls the project that pays for it; it stands on attendance sheets.
        Field::line("funding"),
    ],
};

/// A place at a table: an organisation's, or a community's without one.
pub static SEAT: Entity = Entity {
    name: "seat",
    file: "seats",
    room: "roundtable",
    root: false,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("table_id", "round_table", "seats").required(),
        Field::points("organization_id", "organization", ""),
        Field::text("community"),
        Field::new("category", Kind::Choice(&seat::CATEGORIES)).required(),
        Field::new("kind", Kind::Choice(&seat::KINDS)).required(),
        Field::new("since", Kind::Date),
        Field::new("until", Kind::Date),
    ],
};

/// A meeting of a table.
pub static MEETING: Entity = Entity {
    name: "meeting",
    file: "meetings",
    room: "roundtable",
    root: true,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("table_id", "round_table", "meetings").required(),
        Field::text("title").required(),
        Field::new("number", Kind::Number),
        Field::new("state", Kind::Choice(&meeting::STATES)).required(),
        // Local time in the city's zone, `2026-12-03T14:00`: a change of the zone's rules moves the instant, not the hour.
        Field::line("starts"),
        Field::new("minutes", Kind::Number),
        Field::new("mode", Kind::Choice(&meeting::MODES)).required(),
        Field::text("place"),
        Field::text("room"),
        Field::text("access"),
        Field::new("link", Kind::Uri),
        Field::new("capacity", Kind::Number),
        Field::line("languages"),
        Field::new("childcare", Kind::Choice(&["yes"])),
        // How often what invitations say has changed (RFC 5545, 3.8.7.4).
        Field::new("sequence", Kind::Number),
    ],
};

/// Something to talk about: at a meeting, or parked until there is one.
pub static AGENDA_ITEM: Entity = Entity {
    name: "agenda_item",
    file: "agenda_items",
    room: "roundtable",
    root: false,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("table_id", "round_table", "backlog").required(),
        Field::points("meeting_id", "meeting", ""),
        Field::new("position", Kind::Number).required(),
        Field::text("title").required(),
        Field::text("description"),
        Field::new("minutes", Kind::Number),
        Field::new("kind", Kind::Choice(&agenda::KINDS)).required(),
        Field::points("presenter_id", "seat", ""),
        Field::new("raised_by", Kind::Choice(&seat::SIDES)),
        Field::new("chatham_house", Kind::Choice(&["yes"])),
        // From which seat it was brought in, and whether somebody else entered it for that seat.
        Field::points("raised_seat_id", "seat", ""),
        Field::new("entered_for", Kind::Choice(&["yes"])),
    ],
};

/// A version of the rules by which a table works.
pub static RULES_OF_PROCEDURE: Entity = Entity {
    name: "rules_of_procedure",
    file: "rules_of_procedure",
    room: "roundtable",
    root: true,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("table_id", "round_table", "rules").required(),
        Field::text("text"),
        // What is new in it.
        Field::text("changes"),
        Field::new("number", Kind::Number).required(),
        Field::new("state", Kind::Choice(&rules::STATES)).required(),
        Field::new("answer_by", Kind::Date),
        Field::new("decided_on", Kind::Date),
    ],
};

/// The minutes of a meeting: how far they are. What they say stands in entries.
pub static MINUTES: Entity = Entity {
    name: "minutes",
    file: "minutes",
    room: "roundtable",
    root: true,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("meeting_id", "meeting", "minutes").required(),
        Field::new("state", Kind::Choice(&minutes::STATES)).required(),
        Field::new("review_until", Kind::Date),
        Field::new("approved_on", Kind::Date),
    ],
};

/// One thing that minutes say of an agenda item: a note, a decision or an action.
pub static MINUTES_ENTRY: Entity = Entity {
    name: "minutes_entry",
    file: "minutes_entries",
    room: "roundtable",
    root: false,
    fields: &[
        Field::new("id", Kind::Line).required(),
        Field::owner("meeting_id", "meeting", "entries").required(),
        Field::points("item_id", "agenda_item", ""),
        Field::new("position", Kind::Number).required(),
        Field::new("kind", Kind::Choice(&minutes::KINDS)).required(),
        Field::text("text").required(),
        // Who said it, or whose action it is.
        Field::points("seat_id", "seat", ""),
        Field::new("due", Kind::Date),
        Field::new("done", Kind::Date),
        Field::new("reminded", Kind::Date),
        // On which day it was corrected while members read it; empty when they begin to read anew.
        Field::new("corrected", Kind::Date),
    ],
};

/// Every entity of the room, each after all it points to.
pub static ENTITIES: [&Entity; 7] =
    [&ROUND_TABLE, &SEAT, &MEETING, &AGENDA_ITEM, &RULES_OF_PROCEDURE, &MINUTES, &MINUTES_ENTRY];
