//! An address of mail, as somebody types it and as two are compared.

use std::fmt;

use thiserror::Error;

/// The longest address mail servers take (RFC 5321), in bytes.
const LONGEST: usize = 254;
/// The longest part before the sign.
const LONGEST_LOCAL: usize = 64;

/// An address that can be written to.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(Box<str>);

/// What was typed is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no address of mail")]
pub struct NoAddress;

impl Address {
    /// Takes an address as it was typed, without the spaces around it.
    ///
    /// # Errors
    /// [`NoAddress`] where nothing could be sent to it.
    pub fn parse(typed: &str) -> Result<Address, NoAddress> {
        let typed = typed.trim();
        let (local, domain) = typed.rsplit_once('@').ok_or(NoAddress)?;
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(letter);
        let local_fits = !local.is_empty()
            && local.len() <= LONGEST_LOCAL
            && local.split('.').all(|part| !part.is_empty())
            && local.chars().all(|letter| plain(letter) || (!letter.is_ascii() && letter.is_alphanumeric()));
        let label = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
        };
        let domain_fits = domain.contains('.') && domain.split('.').all(label);
        if typed.len() <= LONGEST && local_fits && domain_fits {
            Ok(Address(typed.into()))
        } else {
            Err(NoAddress)
        }
    }

    /// As it was typed: what mail is sent to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the sign.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// As it is compared: nobody has two addresses that differ by capitals alone.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

/// Addresses stand in no log.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_have_is_taken() {
        for good in
            ["anna@menedek.example", " Anna.Nagy+hu@Sub.Menedek.example ", "áron@város.example", "a@b.hu"]
        {
            assert_eq!(Address::parse(good).unwrap().as_str(), good.trim());
        }
        assert_eq!(Address::parse("Anna@A.example").unwrap().key(), "anna@a.example");
    }

    #[test]
    fn what_is_no_address_or_would_be_two_is_refused() {
        let long = format!("{}@a.example", "a".repeat(65));
        for bad in [
            "",
            "anna",
            "anna@",
            "@a.example",
            "a b@c.example",
            "a@b",
            "a@@b.example",
            "a@b..example",
            "a@-b.example",
            "a@b.example\r\nBcc: x@y.example",
            "a,b@c.example",
            "<a@b.example>",
            ".a@b.example",
            &long,
        ] {
            assert!(Address::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_address_does_not_stand_in_a_log() {
        assert!(!format!("{:?}", Address::parse("anna@a.example").unwrap()).contains("anna"));
    }
}
