//! Interpretation at a meeting: into which languages it was asked for, is promised, and is arranged.

use std::collections::BTreeMap;

use kernel::Lang;

/// How it stands with a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Need {
    /// How many who come asked for it.
    pub asked: usize,
    /// Whether everybody was told that it is interpreted.
    pub promised: bool,
    /// Whether somebody interprets.
    pub arranged: bool,
}

impl Need {
    /// Whether somebody is still to be found.
    pub const fn is_open(self) -> bool {
        !self.arranged && (self.promised || self.asked > 0)
    }
}

/// How it stands with every language that somebody asked for, that is promised, or arranged.
pub fn needs(
    asked: impl IntoIterator<Item = Lang>,
    promised: impl IntoIterator<Item = Lang>,
    arranged: impl IntoIterator<Item = Lang>,
) -> BTreeMap<Lang, Need> {
    let mut needs: BTreeMap<Lang, Need> = BTreeMap::new();
    for lang in asked {
        needs.entry(lang).or_default().asked += 1;
    }
    for lang in promised {
        needs.entry(lang).or_default().promised = true;
    }
    for lang in arranged {
        needs.entry(lang).or_default().arranged = true;
    }
    needs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_language_is_told_once_and_is_open_only_while_nobody_interprets(
            picks in prop::collection::vec((0..Lang::PUBLIC.len(), 0..3_u8), 0..30)
        ) {
            let of = |what: u8| picks.iter().filter(move |(_, kind)| *kind == what).map(|(at, _)| Lang::PUBLIC[*at]);
            let needs = needs(of(0), of(1), of(2));
            prop_assert_eq!(needs.values().map(|need| need.asked).sum::<usize>(), of(0).count());
            for (lang, need) in &needs {
                prop_assert_eq!(need.arranged, of(2).any(|one| one == *lang));
                prop_assert_eq!(need.promised, of(1).any(|one| one == *lang));
                prop_assert!(need.is_open() != need.arranged, "what nobody wants stands nowhere");
            }
        }
    }
}
