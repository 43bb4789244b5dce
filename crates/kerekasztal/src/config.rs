//! One configuration: defaults < file < environment < command line.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;

use post::{Address, Relay};
use site::{Limits, Rate};

use crate::cli::{ConfigArgs, Place};
use crate::{Failed, say};

/// One setting: its name in the file (`KEREKASZTAL_` and upper case in the environment).
struct Setting {
    name: &'static str,
    default: &'static str,
    help: &'static str,
}

const SETTINGS: [Setting; 16] = [
    Setting { name: "data", default: "data", help: "The folder of the city's data." },
    Setting {
        name: "database",
        default: "",
        help: "postgres://… to keep the records there; empty for the embedded database.",
    },
    Setting {
        name: "keys_database",
        default: "",
        help: "postgres://… to keep the keys there, never the city's own and outside its archives; empty for keys.db in the data folder.",
    },
    Setting { name: "listen", default: "127.0.0.1:8080", help: "The address the site answers on." },
    Setting {
        name: "public_url",
        default: "",
        help: "Where readers find the site, https://…; empty means http:// and the address.",
    },
    Setting {
        name: "metrics_listen",
        default: "",
        help: "The address metrics answer on, never a public one; empty for none.",
    },
    Setting {
        name: "trusted_proxies",
        default: "",
        help: "Addresses of proxies whose X-Forwarded-For is believed, with commas.",
    },
    Setting {
        name: "rate_per_second",
        default: "20",
        help: "Requests a second one client may make; 0 for no limit.",
    },
    Setting {
        name: "rate_burst",
        default: "120",
        help: "Requests one client may make at once after a pause.",
    },
    Setting {
        name: "mail_relay",
        default: "",
        help: "The mail server letters go to, smtps://user:password@host:465 or smtp://host:587?tls=required; empty: letters wait.",
    },
    Setting { name: "mail_from", default: "", help: "The address letters come from." },
    Setting {
        name: "mail_name",
        default: "",
        help: "The name letters come from; neutral, for who must not be seen to get mail from here.",
    },
    Setting {
        name: "mail_returns",
        default: "",
        help: "The address what can't be delivered comes back to; give it to `kerekasztal mail returned`. Empty: mail_from.",
    },
    Setting {
        name: "ledger",
        default: "",
        help: "The suppression ledger; empty for ledger/suppressions.ndjson in the data folder. Keep it off the backups.",
    },
    Setting {
        name: "log",
        default: "info",
        help: "What is logged: error, warn, info, debug, or a filter such as info,sqlx=warn.",
    },
    Setting { name: "log_format", default: "text", help: "text for people, json for machines." },
];

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Default,
    File,
    Environment,
    CommandLine,
}

impl Origin {
    const fn name(self) -> &'static str {
        match self {
            Origin::Default => "default",
            Origin::File => "file",
            Origin::Environment => "environment",
            Origin::CommandLine => "command line",
        }
    }
}

/// Every setting with its value and where that comes from.
struct Values(BTreeMap<&'static str, (String, Origin)>);

/// What the program runs with.
#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) data: PathBuf,
    pub(crate) database: Option<String>,
    pub(crate) keys_database: Option<String>,
    pub(crate) listen: SocketAddr,
    pub(crate) public_url: String,
    pub(crate) metrics_listen: Option<SocketAddr>,
    pub(crate) limits: Limits,
    pub(crate) ledger: PathBuf,
    pub(crate) relay: Option<Relay>,
    pub(crate) log: String,
    pub(crate) log_json: bool,
}

impl Config {
    /// Reads the configuration for a command.
    pub(crate) fn read(place: &Place, listen: Option<&str>) -> Result<Config, Failed> {
        Values::read(place, listen)?.config()
    }
}

impl Values {
    fn read(place: &Place, listen: Option<&str>) -> Result<Values, Failed> {
        let mut values = BTreeMap::new();
        for setting in &SETTINGS {
            values.insert(setting.name, (setting.default.to_owned(), Origin::Default));
        }
        let mut values = Values(values);
        let given = place.data.clone().or_else(|| std::env::var_os("KEREKASZTAL_DATA").map(PathBuf::from));
        let folder = given.unwrap_or_else(|| PathBuf::from("data"));
        let file = place.config.clone().unwrap_or_else(|| folder.join("kerekasztal.toml"));
        if place.config.is_some() || file.exists() {
            values.take_file(&file)?;
        }
        for setting in &SETTINGS {
            if let Ok(value) = std::env::var(format!("KEREKASZTAL_{}", setting.name.to_uppercase())) {
                values.0.insert(setting.name, (value, Origin::Environment));
            }
        }
        let flags = [
            ("data", place.data.as_ref().map(|path| path.display().to_string())),
            ("database", place.database.clone()),
            ("listen", listen.map(str::to_owned)),
        ];
        for (name, value) in flags {
            if let Some(value) = value {
                values.0.insert(name, (value, Origin::CommandLine));
            }
        }
        Ok(values)
    }

    fn take_file(&mut self, file: &std::path::Path) -> Result<(), Failed> {
        let text = std::fs::read_to_string(file).map_err(|error| {
            Failed::new(format!("could not read {}: {error}; check --config", file.display()))
        })?;
        let table: toml::Table =
            text.parse().map_err(|error| Failed::new(format!("{} is not right: {error}", file.display())))?;
        for (name, value) in table {
            let Some(setting) = SETTINGS.iter().find(|setting| setting.name == name) else {
                let known: Vec<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
                return Err(Failed::new(format!(
                    "{}: there is no setting “{name}”; known are {}",
                    file.display(),
                    known.join(", ")
                )));
            };
            let value = match value {
                toml::Value::String(text) => text,
                other => other.to_string(),
            };
            self.0.insert(setting.name, (value, Origin::File));
        }
        Ok(())
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |(value, _)| value)
    }

    fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    fn parse<T: std::str::FromStr>(&self, name: &str, right: &str) -> Result<T, Failed> {
        let wrong = |_| Failed::new(format!("the setting {name} is “{}”: give {right}", self.get(name)));
        self.get(name).parse().map_err(wrong)
    }

    fn config(&self) -> Result<Config, Failed> {
        let listen: SocketAddr = self.parse("listen", "an address and port such as 127.0.0.1:8080")?;
        let data = PathBuf::from(self.get("data"));
        if self.some("keys_database").is_some_and(|keys| Some(keys) == self.some("database")) {
            return Err(Failed::new(
                "keys_database is the city's own database: keys are kept apart from it, give another one",
            ));
        }
        let metrics = self
            .some("metrics_listen")
            .map(|_| self.parse("metrics_listen", "an address and port"))
            .transpose()?;
        let log_json = match self.get("log_format") {
            "json" => true,
            "text" => false,
            _ => return Err(Failed::new("the setting log_format is text or json")),
        };
        Ok(Config {
            database: self.some("database").map(str::to_owned),
            keys_database: self.some("keys_database").map(str::to_owned),
            public_url: self
                .some("public_url")
                .map_or_else(|| format!("http://{listen}"), |url| url.trim_end_matches('/').to_owned()),
            metrics_listen: metrics,
            limits: self.limits()?,
            relay: self.relay()?,
            ledger: self
                .some("ledger")
                .map_or_else(|| data.join("ledger/suppressions.ndjson"), PathBuf::from),
            log: self.get("log").to_owned(),
            log_json,
            listen,
            data,
        })
    }

    fn relay(&self) -> Result<Option<Relay>, Failed> {
        let Some(url) = self.some("mail_relay") else { return Ok(None) };
        let from = Address::parse(self.get("mail_from")).map_err(|_| {
            Failed::new("letters need a sender: set mail_from to an address such as post@city.example")
        })?;
        let returns =
            self.some("mail_returns").map(Address::parse).transpose().map_err(|_| {
                Failed::new("mail_returns is no address: give one such as returned@city.example")
            })?;
        Ok(Some(Relay { url: url.to_owned(), from, name: self.get("mail_name").to_owned(), returns }))
    }

    fn limits(&self) -> Result<Limits, Failed> {
        let addresses =
            self.get("trusted_proxies").split(',').map(str::trim).filter(|address| !address.is_empty());
        let proxies: Result<Vec<IpAddr>, _> = addresses.map(str::parse).collect();
        let per_second = NonZeroU32::new(self.parse("rate_per_second", "a whole number")?);
        let burst: NonZeroU32 = self.parse("rate_burst", "a whole number of at least 1")?;
        Ok(Limits {
            rate: per_second.map(|per_second| Rate { per_second, burst }),
            trusted_proxies: proxies.map_err(|_| {
                Failed::new("the setting trusted_proxies holds IP addresses with commas between")
            })?,
            ..Limits::default()
        })
    }
}

/// `config --explain`. The addresses of database and mail server may hold a password and are shown without it.
pub(crate) fn explain(args: &ConfigArgs) -> Result<(), Failed> {
    let values = Values::read(&args.place, None)?;
    for setting in &SETTINGS {
        let Some((value, origin)) = values.0.get(setting.name) else { continue };
        let secret = ["database", "keys_database", "mail_relay"].contains(&setting.name) && !value.is_empty();
        let shown = if secret { without_password(value) } else { value.clone() };
        if args.explain {
            say(format_args!(
                "# {} (KEREKASZTAL_{}; from: {})",
                setting.help,
                setting.name.to_uppercase(),
                origin.name()
            ));
        }
        say(format_args!("{} = {shown:?}", setting.name));
    }
    values.config().map(drop)
}

/// An address whose password is not to be seen.
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "…".to_owned() };
    let rest = rest.split('?').next().unwrap_or_default();
    match rest.rsplit_once('@') {
        Some((user, host)) => format!("{scheme}://{}:…@{host}", user.split(':').next().unwrap_or_default()),
        None => format!("{scheme}://{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_a_wrong_name_is_refused_with_the_right_ones() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kerekasztal.toml");
        let place = Place { data: Some(folder.path().to_owned()), ..Place::default() };
        std::fs::write(&file, "rate_per_second = 0\npublic_url = \"https://city.example/\"\n").unwrap();
        let config = Config::read(&place, Some("127.0.0.1:9")).unwrap();
        assert!(config.limits.rate.is_none());
        assert_eq!(config.public_url, "https://city.example");
        assert_eq!(config.listen.port(), 9);
        std::fs::write(&file, "listne = \"x\"\n").unwrap();
        assert!(Config::read(&place, None).is_err_and(|error| error.sentence().contains("listen")));
    }

    #[test]
    fn a_password_is_never_shown() {
        assert_eq!(without_password("postgres://me:secret@db/city"), "postgres://me:…@db/city");
    }
}
