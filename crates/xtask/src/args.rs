//! The command line, read by hand: words, `--flags` and `--options VALUE`.

use std::str::FromStr;

use crate::failure::{Result, usage};

/// What is left of the command line; each reader takes its part away.
pub(crate) struct Args(Vec<String>);

impl Args {
    /// The arguments of this process.
    pub(crate) fn from_env() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// The next word that is not an option.
    pub(crate) fn word(&mut self) -> Option<String> {
        self.0.first().is_some_and(|first| !first.starts_with("--")).then(|| self.0.remove(0))
    }

    /// Whether `--name` is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.0.iter().position(|arg| arg == name);
        found.is_some_and(|at| !self.0.remove(at).is_empty())
    }

    /// The value of `--name VALUE` or `--name=VALUE`.
    pub(crate) fn value<T: FromStr>(&mut self, name: &str) -> Result<Option<T>> {
        let prefix = format!("{name}=");
        let Some(at) = self.0.iter().position(|arg| arg == name || arg.starts_with(&prefix)) else {
            return Ok(None);
        };
        let arg = self.0.remove(at);
        let text = match arg.strip_prefix(&prefix) {
            Some(value) => value.to_owned(),
            None if at < self.0.len() => self.0.remove(at),
            None => return usage(format!("{name} needs a value.")),
        };
        match text.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => usage(format!("{name} does not understand `{text}`.")),
        }
    }

    /// Refuses what nobody has read.
    pub(crate) fn finish(self) -> Result {
        match self.0.first() {
            None => Ok(()),
            Some(rest) => usage(format!("`{rest}` is not understood here.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(text: &str) -> Args {
        Args(text.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn words_flags_and_values_are_taken_in_any_order() {
        let mut args = args("--seconds 5 --list --only=fmt,rules");
        assert_eq!(args.value::<u32>("--seconds").unwrap(), Some(5));
        assert_eq!(args.value::<String>("--only").unwrap().as_deref(), Some("fmt,rules"));
        assert!(args.flag("--list") && !args.flag("--list"));
        assert!(args.finish().is_ok());
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(args("--seconds").value::<u32>("--seconds").is_err());
        assert!(args("--seconds many").value::<u32>("--seconds").is_err());
        assert!(args("--unknown").finish().is_err());
    }
}
