//! Logs, for people or for machines, on stderr.

use tracing_subscriber::EnvFilter;

use crate::Failed;
use crate::config::Config;

/// Begins to log as configured.
pub(crate) fn begin(config: &Config) -> Result<(), Failed> {
    let wrong = |_| {
        Failed::new(format!(
            "the setting log is “{}”: give info, or a filter such as info,sqlx=warn",
            config.log
        ))
    };
    // The database driver tells every statement at info; that is for debugging it.
    let filter = EnvFilter::try_new(format!("sqlx=warn,{}", config.log)).map_err(wrong)?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = if config.log_json { log.json().try_init() } else { log.with_target(false).try_init() };
    begun.map_err(|error| Failed::new(format!("logging could not begin: {error}")))
}
