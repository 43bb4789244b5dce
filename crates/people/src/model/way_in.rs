//! A way in that works once: a link by mail, or the code beside it (domain/security.md, "Abuse").
//!
//! Pure: hashes are compared here, never made.

use kernel::Instant;

/// How long a link to sign in works, in minutes.
pub const SIGN_IN_MINUTES: i64 = 15;
/// How long an invitation works, in days.
pub const INVITATION_DAYS: i64 = 7;
/// After so many wrong codes a way in is closed.
pub const WRONG_CODES: i64 = 5;

const MINUTE: i64 = 60_000_000;

/// What a way in is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Somebody asked for it, and it works in the browser they asked with.
    SignIn,
    /// Somebody was invited; it works in any browser.
    Invitation,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 2] = [Kind::SignIn, Kind::Invitation];

    /// The name kept in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::SignIn => "sign_in",
            Kind::Invitation => "invitation",
        }
    }

    /// Reads a stored name; an unknown one opens nothing.
    pub fn from_stored(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Until when one made now works.
    pub fn expires(self, now: Instant) -> Instant {
        let minutes = match self {
            Kind::SignIn => SIGN_IN_MINUTES,
            Kind::Invitation => INVITATION_DAYS * 24 * 60,
        };
        Instant::from_micros(now.micros().saturating_add(minutes * MINUTE))
    }
}

/// A hash of a secret, a browser's mark or a code.
pub type Hash = [u8; 32];

/// A way in as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayIn {
    /// What it is for.
    pub kind: Kind,
    /// Whether there is somebody it lets in.
    pub somebody: bool,
    /// The browser it was asked for with.
    pub browser: Option<Hash>,
    /// The code that stands in the mail beside the link.
    pub code: Option<Hash>,
    /// How many wrong codes were tried.
    pub wrong_codes: i64,
    /// Until when it works.
    pub expires: Instant,
    /// When it was used.
    pub used: Option<Instant>,
}

/// What somebody comes in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown<'h> {
    /// The link itself, in a browser with this mark.
    Link(Option<&'h Hash>),
    /// The code, in a browser with this mark.
    Code(&'h Hash, Option<&'h Hash>),
}

/// Why somebody is not let in. What is told apart here is told to who holds the link or asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It was used before.
    Used,
    /// It is too old.
    Expired,
    /// Another browser asked for it: the code is needed there.
    OtherBrowser,
    /// Not this code.
    WrongCode,
    /// Too many wrong codes were tried.
    Closed,
}

impl WayIn {
    /// Whether it lets somebody in who shows this now.
    ///
    /// # Errors
    /// [`Refused`] with the reason.
    pub fn opens(&self, shown: Shown, now: Instant) -> Result<(), Refused> {
        if self.used.is_some() {
            return Err(Refused::Used);
        }
        if now >= self.expires {
            return Err(Refused::Expired);
        }
        if self.wrong_codes >= WRONG_CODES {
            return Err(Refused::Closed);
        }
        let here = |mark: Option<&Hash>| match (self.kind, &self.browser) {
            (Kind::Invitation, _) => true,
            (Kind::SignIn, Some(asked)) => mark == Some(asked),
            (Kind::SignIn, None) => false,
        };
        match shown {
            Shown::Link(mark) if !here(mark) => Err(Refused::OtherBrowser),
            Shown::Link(_) if self.somebody => Ok(()),
            Shown::Code(_, mark) if !here(mark) => Err(Refused::OtherBrowser),
            Shown::Code(code, _) if self.somebody && self.code.as_ref() == Some(code) => Ok(()),
            // Nobody's way in looks like one with another code.
            Shown::Code(..) | Shown::Link(_) => Err(Refused::WrongCode),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_way() -> impl Strategy<Value = WayIn> {
        let hash = || prop_oneof![Just([1_u8; 32]), Just([2_u8; 32])];
        (
            prop_oneof![Just(Kind::SignIn), Just(Kind::Invitation)],
            any::<bool>(),
            prop::option::of(hash()),
            prop::option::of(hash()),
            0..8_i64,
            0..100_i64,
            prop::option::of(0..100_i64),
        )
            .prop_map(|(kind, somebody, browser, code, wrong_codes, expires, used)| WayIn {
                kind,
                somebody,
                browser,
                code,
                wrong_codes,
                expires: Instant::from_micros(expires),
                used: used.map(Instant::from_micros),
            })
    }

    proptest! {
        #[test]
        fn nothing_used_expired_or_tried_out_ever_opens(way in any_way(), now in 0..120_i64, mark in 0..4_usize) {
            let marks = [None, Some([1_u8; 32]), Some([2_u8; 32]), Some([3_u8; 32])];
            let now = Instant::from_micros(now);
            for shown in [Shown::Link(marks[mark].as_ref()), Shown::Code(&[1; 32], marks[mark].as_ref())] {
                if way.opens(shown, now).is_ok() {
                    prop_assert!(way.somebody && way.used.is_none() && now < way.expires);
                    prop_assert!(way.wrong_codes < WRONG_CODES);
                    if way.kind == Kind::SignIn {
                        prop_assert_eq!(marks[mark], way.browser, "only where it was asked for");
                    }
                    if let Shown::Code(code, _) = shown {
                        prop_assert_eq!(way.code.as_ref(), Some(code));
                    }
                }
            }
        }
    }

    #[test]
    fn a_link_lives_a_quarter_of_an_hour_and_an_invitation_a_week() {
        let now = Instant::from_micros(0);
        assert_eq!(Kind::SignIn.expires(now).micros(), 15 * 60 * 1_000_000);
        assert_eq!(Kind::Invitation.expires(now).micros(), 7 * 24 * 3600 * 1_000_000);
        for kind in Kind::ALL {
            assert_eq!(Kind::from_stored(kind.name()), Some(kind));
        }
        assert_eq!(Kind::from_stored("door"), None);
    }
}
