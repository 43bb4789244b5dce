//! The docs show the states as the models have them.

use roundtable::model::{invitation, meeting, minutes, rules, speech, table};

#[test]
fn the_docs_show_the_states_as_they_are() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/states.md");
    let docs = std::fs::read_to_string(file).unwrap();
    let diagrams = [
        table::diagram(),
        meeting::diagram(),
        invitation::diagram(),
        minutes::diagram(),
        rules::diagram(),
        speech::diagram(),
    ];
    for diagram in diagrams {
        assert!(
            docs.contains(&format!("```mermaid\n{diagram}\n```")),
            "put this into docs/states.md:\n{diagram}"
        );
    }
}
