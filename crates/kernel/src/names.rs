//! Closed lists and the names of their members.

/// Gives an enumeration `ALL`, `name` and `from_name`: the names stand in the database, in forms and in keys of
/// texts.
#[macro_export]
macro_rules! names {
    ($type:ident, $count:literal, [$($variant:ident = $name:literal),+ $(,)?]) => {
        impl $type {
            /// Every one, in the order of a form.
            pub const ALL: [$type; $count] = [$($type::$variant),+];

            /// The name kept in the database and in forms.
            pub const fn name(self) -> &'static str {
                match self {
                    $($type::$variant => $name),+
                }
            }

            /// The one of a name; an unknown name is none.
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.into_iter().find(|one| one.name() == name)
            }
        }
    };
}

/// A state machine as a Mermaid diagram, for docs/states.md: where it begins, and every step from, by what, to.
pub fn diagram(first: &str, steps: impl IntoIterator<Item = (&'static str, String, &'static str)>) -> String {
    let steps = steps.into_iter().map(|(from, by, to)| format!("    {from} --> {to}: {by}"));
    let head = ["stateDiagram-v2".to_owned(), format!("    [*] --> {first}")];
    head.into_iter().chain(steps).collect::<Vec<_>>().join("\n")
}
