//! The docs show the states as the model has them.

use directory::model::{edit, voice};

#[test]
fn the_docs_show_the_states_as_they_are() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/states.md");
    let docs = std::fs::read_to_string(file).unwrap();
    for diagram in [voice::diagram(), edit::diagram()] {
        let shown = docs.contains(&format!("```mermaid\n{diagram}\n```"));
        assert!(shown, "put this into docs/states.md:\n{diagram}");
    }
}
