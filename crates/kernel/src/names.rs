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
